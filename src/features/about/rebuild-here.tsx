import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Rebuild, Rebuilding, RebuildStep, Rebuilt } from '@/core/story/ports.ts'
import { usePorts } from '@/state/ports.ts'
import { useApp } from '@/state/store.ts'
import { Outcome } from './outcome.tsx'

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly step: RebuildStep }
  | { readonly is: 'done'; readonly rebuilt: Rebuilt }
  | { readonly is: 'broken' }

interface Props {
  readonly rebuild: Rebuild
  readonly onClose: () => void
}

/** The proof in the reader's own hands: the story built again here, from its articles and decisions, and compared. */
export function RebuildHere({ rebuild, onClose }: Props) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const text = useApp(({ loading }) => (loading.status === 'ready' ? loading.text : ''))
  const { state, start, cancel } = useRebuild(rebuild, text)
  const count = story.articles.length
  const articles = t('count.articles', { count, n: wording.number(count) })
  return (
    <section className="rebuild">
      <h3>{t('about.rebuild')}</h3>
      <p className="text-soft">{t('about.rebuildWhy')}</p>
      <p className="acts">
        {state.is === 'running' ? (
          <Button className="act" onPress={cancel} autoFocus>
            {t('about.cancel')}
          </Button>
        ) : (
          <Button className="solid" onPress={start}>
            {t('about.start')}
          </Button>
        )}
      </p>
      <div role="status">
        {state.is === 'running' && <p>{t(`about.step.${state.step}`, { articles })}</p>}
        {state.is === 'broken' && <p>{t('about.broken')}</p>}
        {state.is === 'done' && <Outcome rebuilt={state.rebuilt} onClose={onClose} />}
      </div>
    </section>
  )
}

/** One build at a time; it ends with the dialog. */
function useRebuild(rebuild: Rebuild, text: string) {
  const [state, setState] = useState<State>({ is: 'idle' })
  const running = useRef<Rebuilding | null>(null)
  const cancel = () => {
    running.current?.cancel()
    running.current = null
    setState({ is: 'idle' })
  }
  const start = async () => {
    setState({ is: 'running', step: 'reading' })
    const mine = rebuild(text, (step) => running.current === mine && setState({ is: 'running', step }))
    running.current = mine
    const end: State = await mine.result.then(
      (rebuilt) => ({ is: 'done', rebuilt }),
      () => ({ is: 'broken' }),
    )
    if (running.current === mine) setState(end)
  }
  useEffect(() => () => running.current?.cancel(), [])
  return { state, start, cancel }
}
