/** Longer than any word or name: such keys are of a broken page and never come again. */
const LONGEST = 80

/**
 * `answer`, worked out once for each key. It must depend on the key alone, and
 * nobody may change what it gave. Bounded: full, it starts over, which costs time
 * and changes no answer.
 */
export function remembered<T>(answer: (key: string) => T, limit = 1 << 14): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    if (key.length > LONGEST) return answer(key)
    const found = known.get(key)
    if (found !== undefined || known.has(key)) return found as T
    if (known.size >= limit) known.clear()
    const made = answer(key)
    known.set(key, made)
    return made
  }
}
