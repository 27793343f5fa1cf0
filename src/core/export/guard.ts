/** What a spreadsheet would run as a formula, full-width signs included, and what would shift it into the next cell. */
const RUNNABLE = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/

/**
 * A leading apostrophe keeps such a text a text. One that begins with
 * apostrophes of its own before the sign gets one more, so that taking one
 * away always gives the original back.
 */
export const guarded = (text: string): string => (RUNNABLE.test(text) ? `'${text}` : text)
