import { useTranslation } from 'react-i18next'
import type { Rebuilt } from '@/core/story/ports.ts'
import { land } from '@/state/landing.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { NO_FILTER } from '@/state/view.ts'

interface Props {
  readonly rebuilt: Rebuilt
  readonly onClose: () => void
}

/** Equal to the byte, or the rows that come out otherwise, each a way to its row. */
export function Outcome({ rebuilt, onClose }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  if (rebuilt.outcome === 'unreadable') return <p>{t('about.unreadable')}</p>
  if (rebuilt.outcome === 'equal') {
    const size = t('count.bytes', { count: rebuilt.bytes, n: wording.number(rebuilt.bytes) })
    return (
      <p>
        <b>{t('about.equal')}</b> {size}
      </p>
    )
  }
  const { facts } = rebuilt
  if (facts.length === 0) return <p>{t('about.otherForm')}</p>
  return (
    <>
      <p>
        <b>
          {t('about.different', { facts: t('count.facts', { count: facts.length, n: wording.number(facts.length) }) })}
        </b>
      </p>
      <ul>
        {facts.map((id) => (
          <li key={id}>
            <RowLink id={id} onClose={onClose} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** A row that only the new build has is named by its id: there is nothing to go to. */
function RowLink({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { story, wording, linkTo } = usePorts()
  const change = useChange()
  const fact = story.facts.find((one) => one.id === id)
  if (!fact) return <bdi data-told>{id}</bdi>
  return (
    <a
      className="act"
      href={linkTo(id, null)}
      data-told
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onClose()
        land('row')
        change({ ...NO_FILTER, screen: 'compare', fact: id, article: null })
      }}
    >
      {wording.pick(fact.label)}
    </a>
  )
}
