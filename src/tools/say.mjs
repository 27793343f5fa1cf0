/**
 * Messages for people, Arabic first, then English. They go to stderr, so that
 * a command's own output stays alone on stdout.
 *
 * @param {string} arabic
 * @param {string} english
 */
export function say(arabic, english) {
  process.stderr.write(`${arabic}\n${english}\n`)
}

/**
 * A failure that the user can act on: shown without a stack trace.
 */
export class Refusal extends Error {
  /**
   * @param {string} arabic
   * @param {string} english
   */
  constructor(arabic, english) {
    super(english)
    this.arabic = arabic
    this.english = english
  }
}

/**
 * Runs a command's main function; a refusal is shown in both languages, and
 * whatever goes wrong sets the exit code.
 *
 * @param {() => unknown} main
 */
export async function runMain(main) {
  try {
    await main()
  } catch (error) {
    if (error instanceof Refusal) say(error.arabic, error.english)
    else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exitCode = 1
  }
}
