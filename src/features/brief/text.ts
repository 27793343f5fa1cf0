import type { Brief } from '@/core/brief/compose.ts'
import type { Story } from '@/core/story/types.ts'
import { named } from '@/state/named.ts'
import {
  agreedSentence,
  gapSentence,
  heardOf,
  isEcho,
  namesSentence,
  openSentence,
  type Pen,
  sideSentence,
  summarySentence,
  type Telling,
} from './sentences.ts'

/** Words without links, for a mail or a script. */
function plainPen({ t, wording }: Telling, outlet: (id: string) => string): Pen {
  return {
    answer: (fact, { reading }) => wording.value(reading.value, fact.kind, reading) ?? `«${reading.words.quote}»`,
    outlets: (_, voices) => {
      const { first, more } = named(voices)
      const rest = more > 0 ? [t('views.others', { n: wording.number(more) })] : []
      return wording.list([...first.map(({ article }) => outlet(article)), ...rest])
    },
    row: (_, words) => words,
  }
}

/** The brief as plain text: headings, one paragraph a row, passages in their quotation marks. */
export function briefText(telling: Telling, story: Story, brief: Brief): string {
  const { t, wording } = telling
  const outlet = (id: string): string => {
    const article = story.articles.find((one) => one.id === id)
    return article ? wording.pick(article.outlet) : id
  }
  const pen = plainPen(telling, outlet)
  const asked = (label: { readonly ar: string; readonly en: string }, rest: string) => `${wording.pick(label)} ${rest}`
  const parts: string[] = [wording.pick(story.story.title), summarySentence(telling, brief)]
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) parts.push(`${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`)
  }
  section(t('brief.agreed'), [
    ...[...brief.agreed, ...brief.quoted].map((item) => asked(item.fact.label, agreedSentence(telling, pen, item))),
    ...(brief.names.alike + brief.names.spelled > 0 ? [namesSentence(telling, brief.names)] : []),
  ])
  section(
    t('brief.contested'),
    brief.contested.map(({ code, fact, sides }) => {
      const told = sides.map((side) => {
        const [{ reading }] = side.voices
        const heard = heardOf(telling, fact, reading)
        return `  - ${sideSentence(telling, pen, fact, side)} «${reading.words.quote}»${heard ? ` (${heard})` : ''}`
      })
      const why = wording.reason(fact.verdict.reason, 'brief') ?? t(`relation.${code}.meaning`)
      return [asked(fact.label, `[${t(`relation.${code}.name`)}] ${why}`), ...told].join('\n')
    }),
  )
  for (const { article, items } of brief.alone) {
    section(
      `${t('brief.alone')}${t('value.colon')} ${outlet(article)}`,
      items.map(({ fact, voice }) => asked(fact.label, isEcho(fact, voice) ? '' : pen.answer(fact, voice)).trimEnd()),
    )
  }
  section(t('brief.open'), [
    ...brief.open.map((item) => asked(item.fact.label, openSentence(telling, pen, item))),
    ...brief.gaps.map((gap) => gapSentence(telling, gap, wording.list(gap.articles.map(outlet)))),
  ])
  return `${parts.join('\n\n')}\n`
}
