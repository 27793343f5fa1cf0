import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Kept } from '@/core/review/edit-ports.ts'
import type { StoryHead } from '@/core/story/library-ports.ts'
import { useShelf } from '@/state/library.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { Told } from '@/ui/told.tsx'

/** What this device holds, the latest first; the demonstration after it. */
export function ShelfList() {
  const { t } = useTranslation()
  const { library, open } = useShelf()
  const [heads, setHeads] = useState<Kept<readonly StoryHead[]> | null>(null)
  const read = useCallback(async () => setHeads(await library.list()), [library])
  useEffect(() => {
    void read()
    return library.watch(() => void read())
  }, [library, read])
  return (
    <section aria-label={t('stories.shelf')}>
      <h2>{t('stories.shelf')}</h2>
      {heads === null && <p role="status">{t('stories.loading')}</p>}
      {heads?.ok === false && <p role="alert">{t(`stories.store.${heads.fault}`)}</p>}
      {heads?.ok && heads.value.length === 0 && <p className="text-soft">{t('stories.empty')}</p>}
      <ul className="shelf">
        {heads?.ok && heads.value.map((head) => <Item key={head.id} head={head} onRemoved={read} />)}
        <li>
          <div>
            <h3>{t('stories.demo')}</h3>
            <p className="text-s text-soft">{t('stories.demoWhat')}</p>
          </div>
          <p className="acts">
            <button type="button" className="act" onClick={() => open(null)}>
              {t('stories.open')}
            </button>
          </p>
        </li>
      </ul>
    </section>
  )
}

function Item({ head, onRemoved }: { readonly head: StoryHead; readonly onRemoved: () => void }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { library, open, download } = useShelf()
  const change = useChange()
  const title = head.title.trim() || t('stories.untitled')
  const exportFile = async () => {
    const kept = await library.read(head.id)
    if (kept.ok && kept.value?.built) download(`${head.id}.json`, kept.value.built)
  }
  return (
    <li data-story={head.id}>
      <div>
        <h3>
          <Told>{title}</Told>
        </h3>
        <p className="text-s text-soft">
          {[
            t('count.articles', { count: head.articles, n: wording.number(head.articles) }),
            t(head.isCompared ? 'stories.compared' : 'stories.notCompared'),
            ...(head.isConfidential ? [t('stories.confidential.tag')] : []),
            t('stories.changed', { date: wording.shortDate(head.changed) }),
          ].join(' · ')}
        </p>
      </div>
      <div className="acts">
        {head.isCompared && (
          <button
            type="button"
            className="act"
            aria-label={t('stories.openNamed', { title })}
            onClick={() => open(head.id)}
          >
            {t('stories.open')}
          </button>
        )}
        <button
          type="button"
          className="act"
          aria-label={t('stories.editNamed', { title })}
          onClick={() => change({ edit: head.id })}
        >
          {t('stories.edit')}
        </button>
        {head.isCompared && (
          <button type="button" className="act" aria-label={t('stories.exportNamed', { title })} onClick={exportFile}>
            {t('stories.export')}
          </button>
        )}
        <Remove head={head} title={title} onRemoved={onRemoved} />
      </div>
    </li>
  )
}

interface RemoveProps {
  readonly head: StoryHead
  readonly title: string
  readonly onRemoved: () => void
}

/** Asked twice, in place: what is deleted here is nowhere else. */
function Remove({ head, title, onRemoved }: RemoveProps) {
  const { t } = useTranslation()
  const { announce } = usePorts()
  const { library } = useShelf()
  const [isAsking, setAsking] = useState(false)
  const [fault, setFault] = useState<'unavailable' | 'full' | 'failed' | null>(null)
  const remove = async () => {
    const removed = await library.remove(head.id)
    if (!removed.ok) return setFault(removed.fault)
    announce(t('stories.removed'))
    onRemoved()
  }
  if (!isAsking)
    return (
      <button
        type="button"
        className="act"
        aria-label={t('stories.removeNamed', { title })}
        onClick={() => setAsking(true)}
      >
        {t('stories.remove')}
      </button>
    )
  return (
    <div className="shelf-sure" role="alert">
      <p>{t('stories.removeSure')}</p>
      {fault && <p>{t(`stories.store.${fault}`)}</p>}
      <p className="acts">
        <button type="button" className="solid" onClick={remove}>
          {t('stories.removeYes')}
        </button>
        <button type="button" className="act" onClick={() => setAsking(false)}>
          {t('stories.removeNo')}
        </button>
      </p>
    </div>
  )
}
