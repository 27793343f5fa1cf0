/**
 * Ids of rows that are made of words: two rows whose words are spelled alike in
 * an id (it has fewer letters than Arabic) are told apart by a number.
 */
export class RowIds {
  readonly #taken = new Set<string>()

  unique(base: string): string {
    let id = base
    for (let n = 2; this.#taken.has(id); n++) id = `${base}-${n}`
    this.#taken.add(id)
    return id
  }
}
