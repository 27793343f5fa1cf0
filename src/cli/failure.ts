/** What a user can put right: said on stderr in Arabic and English with the file, the line and what to do. */
export class Failure extends Error {
  readonly where: string
  readonly arabic: string
  readonly english: string

  constructor(where: string, arabic: string, english: string) {
    super(english)
    this.where = where
    this.arabic = arabic
    this.english = english
  }
}

export function report(failure: Failure): void {
  const where = failure.where === '' ? '' : `${failure.where}: `
  process.stderr.write(`${where}${failure.arabic}\n${where}${failure.english}\n`)
}
