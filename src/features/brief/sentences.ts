import type { TFunction } from 'i18next'
import type { Agreed, Brief, Gap, Names, Open } from '@/core/brief/compose.ts'
import type { Side, Voice } from '@/core/brief/sides.ts'
import type { Wording } from '@/core/story/ports.ts'
import type { Fact, Reading } from '@/core/story/types.ts'

/** Writes the parts of a sentence that lead somewhere: as plain words, or as links. */
export interface Pen {
  /** The value in the tool's words, or the source's own words where it has no name. */
  readonly answer: (fact: Fact, voice: Voice) => string
  readonly outlets: (fact: Fact, voices: readonly Voice[]) => string
  /** Leads to the whole row. */
  readonly row: (fact: Fact, words: string) => string
}

export interface Telling {
  readonly t: TFunction
  readonly wording: Wording
}

/** How many answers of a row that only differ in exactness a sentence can carry. */
const ANSWERS = 4

/** How much of a quotation tells it: a row that asks how words were passed on has them in its question. */
const TELLING = 12

/** The question holds the words already; saying them again would only be long. */
export const isEcho = ({ label }: Fact, { reading: { value, words } }: Voice): boolean =>
  value.type === 'quotation' && label.ar.includes(words.quote.slice(0, TELLING))

export function agreedSentence({ t, wording }: Telling, pen: Pen, { code, fact, sides }: Agreed): string {
  const [first, ...rest] = sides
  if (!first) return ''
  const isHeard = isEcho(fact, first.voices[0])
  const answer = pen.answer(fact, first.voices[0])
  if (code === 'all') {
    const count = fact.verdict.coverage.stated
    const all = pen.row(fact, t('brief.allOutlets', { count, n: wording.number(count) }))
    return t('brief.agreedAll', { answer, all })
  }
  if (code === 'finer') {
    const answers = sides.slice(0, ANSWERS).map((side) => answerAt(t, pen, fact, side))
    const why = wording.reason(fact.verdict.reason, 'brief') ?? ''
    return t('brief.agreedFiner', { answers: answers.join(t('brief.between')), why })
  }
  const outlets = pen.outlets(fact, first.voices)
  if (rest.length > 0) {
    const others = pen.outlets(fact, elsewhere(first, rest))
    if (others) return t(isHeard ? 'brief.heardOtherwise' : 'brief.agreedRendered', { answer, outlets, others })
  }
  if (isHeard) return t('brief.heard', { outlets })
  return t(code === 'wording' ? 'brief.agreedWording' : 'brief.agreedSome', { answer, outlets })
}

const answerAt = (t: TFunction, pen: Pen, fact: Fact, { voices }: Side): string =>
  t('brief.answerAt', { answer: pen.answer(fact, voices[0]), outlets: pen.outlets(fact, voices) })

/** Each article once, and not where it was named already. */
function elsewhere(first: Side, rest: readonly Side[]): readonly Voice[] {
  const seen = new Set(first.voices.map(({ article }) => article))
  return rest.flatMap(({ voices }) =>
    voices.filter(({ article }) => !seen.has(article) && seen.add(article).has(article)),
  )
}

/** The whole in one sentence: how many rows stand where. */
export function summarySentence({ t, wording }: Telling, brief: Brief): string {
  const counted = (name: 'agreed' | 'contested' | 'contradicted' | 'alone' | 'open', count: number) =>
    t(`brief.counted.${name}`, { count, n: wording.number(count) })
  return t('brief.summary', {
    facts: t('count.facts', { count: brief.count, n: wording.number(brief.count) }),
    agreed: counted('agreed', brief.agreed.length + brief.quoted.length + brief.names.alike + brief.names.spelled),
    contested: counted('contested', brief.contested.length),
    contradicted: counted('contradicted', brief.contested.filter(({ code }) => code === 'contradiction').length),
    alone: counted(
      'alone',
      brief.alone.reduce((sum, { items }) => sum + items.length, 0),
    ),
    open: counted('open', brief.open.length),
  })
}

/** Who says it, and its value where it has one; the passage follows. */
export function sideSentence({ t, wording }: Telling, pen: Pen, fact: Fact, { voices }: Side): string {
  const [{ reading }] = voices
  const outlets = pen.outlets(fact, voices)
  if (wording.value(reading.value, fact.kind, reading) === null) return t('brief.sideQuoted', { outlets })
  return t('brief.sideAt', { outlets, answer: pen.answer(fact, voices[0]) })
}

/** Who is heard and how surely, where that is more than the article saying so. */
export function heardOf({ t, wording }: Telling, fact: Fact, reading: Reading): string | null {
  const { speaker, voice, certainty, value } = reading
  const speaks = speaker
    ? t(`voiceOf.${voice}`, { speaker: wording.entity(speaker) })
    : voice === 'own' && fact.verdict.relation !== 'attribution'
      ? null
      : t(`voice.${voice === 'own' || voice === 'document' ? voice : 'unnamed'}`)
  const sure =
    certainty === 'asserted' || value.type === 'proposition'
      ? null
      : t('certainty.label', { level: t(`certainty.${certainty}`) })
  const parts = [speaks, sure, ...narrowing(t, fact, reading)].filter((part) => part !== null)
  return parts.length > 0 ? parts.join(t('value.listComma')) : null
}

/** Where a row turns on a condition or a scope: the words that narrow this answer, or that there are none. */
function narrowing(t: TFunction, fact: Fact, reading: Reading): readonly string[] {
  if (fact.verdict.relation !== 'qualifier') return []
  const readings = Object.values(fact.cells).flatMap((cell) => cell.readings)
  return (['condition', 'scope'] as const)
    .filter((name) => readings.some((other) => other[name] !== null))
    .map((name) => {
      const slice = reading[name]
      return slice ? `${t(`evidence.${name}`)} «${slice.quote}»` : t(`matrix.no-${name}`)
    })
}

export function openSentence({ t, wording }: Telling, pen: Pen, { code, fact, sides }: Open): string {
  if (code === 'unsaid') return t('brief.openUnsaid')
  const [first] = sides
  if (code === 'unsure' && first) {
    return t('brief.openUnsure', {
      answer: pen.answer(fact, first.voices[0]),
      outlets: pen.outlets(fact, first.voices),
    })
  }
  return wording.reason(fact.verdict.reason) ?? t(`relation.${code === 'derived' ? 'derived' : 'unclear'}.meaning`)
}

export const gapSentence = ({ t }: Telling, { code }: Gap, outlets: string): string =>
  t(`brief.gap.${code}`, { outlets })

export function namesSentence({ t, wording }: Telling, { alike, spelled }: Names): string {
  return t('brief.names', {
    alike: t('brief.namesAlike', { count: alike, n: wording.number(alike) }),
    spelled: t('brief.namesSpelled', { count: spelled, n: wording.number(spelled) }),
  })
}
