/** Small integers for strings, in order of first meeting. */
export class Interner {
  readonly words: string[] = []
  private readonly ids = new Map<string, number>()

  id(word: string): number {
    const known = this.ids.get(word)
    if (known !== undefined) return known
    const id = this.words.length
    this.ids.set(word, id)
    this.words.push(word)
    return id
  }
}
