const SLOTS = 256

/** A set of 32-bit hashes: open addressing in one array, at most half full. A plain one: small typed ones cost more to make. */
export class HashSet {
  private slots: number[] = new Array<number>(SLOTS).fill(0)
  private size = 0
  private hasZero = false

  has(hash: number): boolean {
    return hash === 0 ? this.hasZero : this.slots[this.slotOf(hash)] === hash
  }

  /** Whether it was not there before. */
  add(hash: number): boolean {
    if (hash === 0) {
      const isNew = !this.hasZero
      this.hasZero = true
      return isNew
    }
    const slot = this.slotOf(hash)
    if (this.slots[slot] === hash) return false
    this.slots[slot] = hash
    this.size++
    if (this.size * 2 > this.slots.length) this.grow()
    return true
  }

  /** Where `hash` stands or would stand. */
  private slotOf(hash: number): number {
    const mask = this.slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.slots[slot] !== 0 && this.slots[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  private grow(): void {
    const old = this.slots
    this.slots = new Array<number>(old.length * 2).fill(0)
    for (const hash of old) if (hash !== 0) this.slots[this.slotOf(hash)] = hash
  }
}
