import type { Fact, Reading, Reason, Story } from '../story/types.ts'
import type { ExportWords } from './words.ts'

/**
 * The catalogue's sentence for a code, else the one that the file carries.
 * `brief` where the readings stand right beside it.
 */
export const reasonOf = (reason: Reason, words: ExportWords, length: 'brief' | 'full' = 'full'): string | null =>
  words.reason(reason, length) ?? reason[words.lang] ?? null

const join = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' · ')

/** Who is heard, through whom, on which occasion and day, and where in the text it stands. */
export function saidBy(reading: Reading, words: ExportWords): string {
  return join([
    reading.origin.by === 'derived' && reading.speaker === null ? null : voiceOf(reading, words),
    reading.via ? words.label('voiceOf.via', { via: words.entity(reading.via) }) : null,
    reading.occasion ? words.entity(reading.occasion) : null,
    reading.saidAt ? words.label('voiceOf.said', { date: words.shortDate(reading.saidAt) }) : null,
    reading.region === 'body' || reading.region === reading.voice ? null : words.label(`region.${reading.region}`),
    narrowed('evidence.scope', reading.scope?.quote, words),
    narrowed('evidence.condition', reading.condition?.quote, words),
    reading.act === 'denial' ? words.label('evidence.act') : null,
    reading.assumption ? words.label('evidence.assumption', { what: words.assumption(reading.assumption) }) : null,
  ])
}

function voiceOf({ voice, speaker }: Reading, words: ExportWords): string {
  if (voice === 'own') return words.label('voiceOf.own')
  if (speaker !== null) return words.label(`voiceOf.${voice}`, { speaker: words.entity(speaker) })
  if (voice === 'document') return words.label('voice.document')
  return words.label(`voiceOf.${voice}`, { speaker: words.label('voice.unnamed') })
}

const narrowed = (
  key: 'evidence.scope' | 'evidence.condition',
  quote: string | undefined,
  words: ExportWords,
): string | null => (quote === undefined ? null : `${words.label(key)} «${quote}»`)

export const certaintyOf = (reading: Reading, words: ExportWords): string =>
  words.label('certainty.label', { level: words.label(`certainty.${reading.certainty}`) })

/** The editor as the decisions introduce them; the id itself where they do not. */
export function editorOf(story: Story, id: string, words: ExportWords): string {
  const editor = story.decisions?.editor
  return editor?.id === id ? words.pick(editor.label) : id
}

/** The rule, or the editor's name. */
export const finderOf = (story: Story, { origin }: Reading, words: ExportWords): string =>
  origin.by === 'editor' ? editorOf(story, origin.editor, words) : origin.rule

/** Rule or editor, review, and what the rule had found where a person corrected it: two records, both shown. */
export function foundOf(story: Story, fact: Fact, reading: Reading, words: ExportWords): string[] {
  const { origin, review } = reading
  const { reviewedBy } = reading
  const by = reviewedBy ? editorOf(story, reviewedBy, words) : words.label('evidence.anEditor')
  const finder = finderOf(story, reading, words)
  const found = {
    rule: () => words.label('evidence.rule', { rule: finder }),
    derived: () => words.label('evidence.derivedRule', { rule: finder }),
    editor: () => words.label('evidence.editor', { editor: finder }),
  }[origin.by]()
  const isEditorsOwn = origin.by === 'editor' && review !== 'corrected'
  return [
    found,
    ...(isEditorsOwn ? [] : [words.label(`evidence.${review}`, { by })]),
    ...(hasChanged(fact, reading, words)
      ? [words.label('evidence.machineFound', { value: machineValue(fact, reading, words) })]
      : []),
  ]
}

/** A confirmed value need not be told twice, and a derived one was never anyone's to correct. */
const hasChanged = (fact: Fact, reading: Reading, words: ExportWords): boolean =>
  reading.machine !== undefined &&
  reading.origin.by !== 'derived' &&
  (reading.review === 'corrected' ||
    machineValue(fact, reading, words) !== words.value(reading.value, fact.kind, reading))

/** What a rule had found before a person looked; empty where none had. */
export function machineValue(fact: Fact, { machine, certainty }: Reading, words: ExportWords): string {
  if (!machine) return ''
  return words.value(machine.value, fact.kind, { certainty }) ?? `«${machine.words.quote}»`
}

/** The statements that a derived row rests on: outlet, question, value. */
export function premisesOf(story: Story, fact: Fact, words: ExportWords): string[] {
  if (!fact.derived) return []
  const ids = new Set(readingsOf(fact).flatMap(({ derivedFrom }) => derivedFrom ?? []))
  return story.facts.flatMap((row) =>
    story.articles.flatMap((article) =>
      (row.cells[article.id]?.readings ?? [])
        .filter(({ id }) => ids.has(id))
        .map((reading) => {
          const value = words.value(reading.value, row.kind, reading) ?? `«${reading.words.quote}»`
          const premise = { outlet: words.pick(article.outlet), fact: words.pick(row.label) }
          return `${words.label('evidence.premise', premise)} ${value} «${reading.words.quote}»`
        }),
    ),
  )
}

const readingsOf = (fact: Fact): readonly Reading[] => Object.values(fact.cells).flatMap(({ readings }) => readings)
