import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Voice } from '@/core/brief/sides.ts'
import type { Fact } from '@/core/story/types.ts'
import { passageLink, rowLink } from '@/state/links.ts'
import { named } from '@/state/named.ts'
import { usePorts } from '@/state/ports.ts'
import { Slots, slot } from '@/ui/slots.tsx'
import { SourceText } from '@/ui/source-text.tsx'
import type { Pen, Telling } from './sentences.ts'

/** Longer words of a source are cut here: the passage is a press away. */
const QUOTED = 90

const shortened = (quote: string): string =>
  quote.length <= QUOTED ? quote : `${quote.slice(0, quote.lastIndexOf(' ', QUOTED))} …`

interface Props {
  readonly told: (telling: Telling, pen: Pen) => string
}

/** A sentence of the brief; every outlet it names leads to its passage. */
export function Sentence({ told }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const slots: ReactNode[] = []
  const put = (node: ReactNode): string => slot(slots.push(node) - 1)
  const pen: Pen = {
    answer: (fact, voice) => put(<Answer fact={fact} voice={voice} />),
    outlets: (fact, voices) => {
      const { first, more } = named(voices)
      const names = first.map((voice) => put(<Outlet fact={fact} article={voice.article} />))
      const rest = more > 0 ? [pen.row(fact, t('views.others', { n: wording.number(more) }))] : []
      return wording.list([...names, ...rest])
    },
    row: (fact, words) =>
      put(
        <a className="place-link" {...rowLink(fact.id)}>
          {words}
        </a>,
      ),
  }
  const text = told({ t, wording }, pen)
  return <Slots text={text} slots={slots} />
}

function Answer({ fact, voice: { article, reading } }: { readonly fact: Fact; readonly voice: Voice }) {
  const { story, wording } = usePorts()
  const value = wording.value(reading.value, fact.kind, reading)
  if (value !== null) return <b data-told>{value}</b>
  const lang = story.articles.find((one) => one.id === article)?.lang ?? 'ar'
  return <SourceText lang={lang} text={shortened(reading.words.quote)} rel={null} className="source" />
}

/** An outlet's name, leading to the words of this row in its article. */
function Outlet({ fact, article }: { readonly fact: Fact; readonly article: string }) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const found = story.articles.find((one) => one.id === article)
  if (!found) return null
  const outlet = wording.pick(found.outlet)
  return (
    <a className="place-link" title={t('evidence.openLabel', { outlet })} {...passageLink(fact.id, article)}>
      <bdi data-told>{outlet}</bdi>
    </a>
  )
}
