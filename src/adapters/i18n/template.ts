import type { i18n } from 'i18next'

/** A message of the catalogue with its gaps: text at even places, the names of what belongs between at odd ones. */
export type Template = readonly string[]

/** No message has this character. */
const GAP = '\u0001'

type AnyKey = 'relation.same.why'

/**
 * The message as pieces, so that a sentence which is said of hundreds of readings
 * is looked up and parsed once, and only the words it asks for are worked out.
 *
 * @param names of all gaps that the message may have
 * @param count picks the plural form
 */
export function templateOf(i18n: i18n, key: string, names: readonly string[], count?: number): Template {
  const gaps: Record<string, string | number> = Object.fromEntries(names.map((name) => [name, GAP + name + GAP]))
  if (count !== undefined) gaps['count'] = count
  const text = i18n.t(key as AnyKey, gaps)
  return String(text).split(GAP)
}

export function fill(template: Template, word: (name: string) => string): string {
  let text = ''
  for (let n = 0; n < template.length; n++) {
    const piece = template[n] as string
    text += n % 2 === 0 ? piece : word(piece)
  }
  return text
}
