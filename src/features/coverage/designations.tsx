import { useTranslation } from 'react-i18next'
import { counts } from '@/core/compare/heard.ts'
import type { Fact, Reading, StoryArticle } from '@/core/story/types.ts'
import { valueKey } from '@/core/values/key.ts'
import { passageLink, rowLink } from '@/state/links.ts'
import { usePorts } from '@/state/ports.ts'
import { tileOf } from '@/state/rows.ts'
import { Badge } from '@/ui/badge.tsx'
import { SourceText } from '@/ui/source-text.tsx'

interface Props {
  readonly fact: Fact
  readonly articles: readonly StoryArticle[]
}

export const isDesignation = ({ kind, derived }: Fact): boolean => kind === 'designation' && !derived

/** The names that each outlet chose for one thing, side by side, each with the words of its first place. */
export function Designation({ fact, articles }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const tile = tileOf(fact)
  return (
    <section className="designation" data-designation={fact.id}>
      <h3>
        <a className="place-link" {...rowLink(fact.id)} data-told>
          {wording.pick(fact.label)}
        </a>{' '}
        <Badge shape={tile}>{t(`relation.${tile}.name`)}</Badge>
      </h3>
      <ul className="sides">
        {articles.map((article) => (
          <li key={article.id} data-names={article.id}>
            <b data-told>{wording.pick(article.outlet)}</b>
            <Names fact={fact} article={article} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Names({ fact, article }: { readonly fact: Fact; readonly article: StoryArticle }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const names = namesOf(fact.cells[article.id]?.readings ?? [])
  if (names.length === 0) return <p className="text-faint">{t('coverage.noDesignation')}</p>
  return (
    <ul>
      {names.map(([first, ...rest]) => {
        const { quote } = first.words
        const name = wording.value(first.value, fact.kind, first)
        const times = rest.length + 1
        return (
          <li key={first.id}>
            <a className="named" {...passageLink(fact.id, article.id)}>
              {name !== null && (
                <span data-told>{times > 1 ? t('coverage.times', { name, n: wording.number(times) }) : name}</span>
              )}{' '}
              <SourceText lang={article.lang} text={quote} rel={null} className="source" />
            </a>
          </li>
        )
      })}
    </ul>
  )
}

/** Readings by the name they choose, in the order of the text. */
function namesOf(readings: readonly Reading[]): readonly [Reading, ...Reading[]][] {
  const names = new Map<string, [Reading, ...Reading[]]>()
  for (const reading of readings.filter(counts)) {
    const known = names.get(valueKey(reading.value))
    if (known) known.push(reading)
    else names.set(valueKey(reading.value), [reading])
  }
  return [...names.values()]
}
