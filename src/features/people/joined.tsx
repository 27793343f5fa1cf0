import { useTranslation } from 'react-i18next'
import { joinReason, type RosterRow, type Spelled } from '@/core/people/roster.ts'
import type { ReadingPlace } from '@/core/review/edit.ts'
import type { Story, StoryArticle } from '@/core/story/types.ts'
import { foldText } from '@/core/text/fold.ts'
import { useDeskForm } from '@/state/desk-form.ts'
import { articleLink, passageLink, rowLink } from '@/state/links.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { DecisiveWords } from '@/ui/decisive-words.tsx'
import { Told } from '@/ui/told.tsx'

interface Props {
  readonly row: RosterRow
  readonly articles: readonly StoryArticle[]
}

/** Why these spellings are one person: each with its reason, its passages, and the way to say that it is not. */
export function Joined({ row, articles }: Props) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const { entity, facts } = row
  const tables = [story.decisions, ...(story.desk ?? [])].flatMap((file) => file?.people ?? [])
  return (
    <div className="joined">
      <h2>{t('people.why', { person: wording.entity(entity.id) })}</h2>
      <ul>
        {entity.names.map((name) => (
          <li key={name}>
            <p>
              <bdi className="source spelling" data-source>
                {name}
              </bdi>{' '}
              <span>{t(`people.join.${joinReason(entity, name, tables)}`)}</span>{' '}
              <NotHim entity={entity.id} name={name} story={story} isOnly={entity.names.length < 2} />
            </p>
            <Passages name={name} row={row} articles={articles} />
          </li>
        ))}
      </ul>
      {facts.map((fact) => (
        <a key={fact.id} className="act" {...rowLink(fact.id)}>
          <Told>{wording.pick(fact.label)}</Told>
        </a>
      ))}
    </div>
  )
}

/** Where each outlet first spells it so. */
function Passages({ name, row, articles }: Props & { readonly name: string }) {
  const { wording } = usePorts()
  const found = articles.flatMap((article) => {
    const spelled = row.cells.get(article.id)?.spelled.find((one) => one.name === name)
    return spelled ? [{ article, spelled }] : []
  })
  return (
    <ul className="spelled">
      {found.map(({ article, spelled }) => (
        <li key={article.id}>
          <a className="from place-link" {...placeLink(row, article)}>
            <Told>{wording.pick(article.outlet)}</Told>
          </a>{' '}
          <DecisiveWords
            lang={article.lang}
            text={article.text}
            words={spelled.first}
            clause={lineOf(article, spelled)}
            rel="same"
          />
        </li>
      ))}
    </ul>
  )
}

/** To a marked passage about him in that article; to the article where no row has one. */
function placeLink({ facts }: RosterRow, article: StoryArticle) {
  const fact = facts.find(({ cells }) => (cells[article.id]?.readings.length ?? 0) > 0)
  return fact ? passageLink(fact.id, article.id) : articleLink(article.id)
}

/** The paragraph that the name stands in. */
const lineOf = ({ regions, text }: StoryArticle, { first }: Spelled) =>
  regions.find(({ start, end }) => start <= first.start && first.end <= end) ?? { start: 0, end: text.length }

interface NotHimProps {
  readonly entity: string
  readonly name: string
  readonly story: Story
  readonly isOnly: boolean
}

/** Opens the desk on a reading that calls him so; where no reading does, there is nothing to part. */
function NotHim({ entity, name, story, isOnly }: NotHimProps) {
  const { t } = useTranslation()
  const open = useDeskForm((state) => state.open)
  const change = useChange()
  const place = isOnly ? null : placeOf(story, entity, name)
  if (!place) return null
  const part = () => {
    change({ screen: 'compare', fact: place.fact.id, article: place.article.id })
    open({ ask: 'split', place })
  }
  return (
    <button type="button" className="act" aria-label={t('people.partName', { name })} onClick={part}>
      {t('desk.split')}
    </button>
  )
}

function placeOf(story: Story, entity: string, name: string): ReadingPlace | null {
  const folded = foldText(name)
  for (const fact of story.facts) {
    for (const article of story.articles) {
      const reading = fact.cells[article.id]?.readings.find(({ value }) => {
        const members = value.type === 'people' ? value.members : value.type === 'person' ? [value] : []
        return members.some((member) => member.entity === entity && foldText(member.name) === folded)
      })
      if (reading && !fact.derived) return { fact, article, reading }
    }
  }
  return null
}
