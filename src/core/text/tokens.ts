/** Placeholder until the tokenizer lands in the next commit. */
export interface Tokens {
  readonly text: string
  readonly count: number
}
