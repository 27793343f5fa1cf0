import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Brief, BriefTally } from '@/core/brief/compose.ts'
import { isDated } from '@/core/story/input.ts'
import type { Fact } from '@/core/story/types.ts'
import { useInSlices } from '@/state/in-slices.ts'
import { shownArticles } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import type { ScreenProps } from '@/state/screen.ts'
import { useView } from '@/state/store.ts'
import { useCurrentInView } from '@/ui/use-current-in-view.ts'
import { ViewHead } from '@/ui/view-head.tsx'
import { Contested } from './contested.tsx'
import { Agreed, Alone, Open } from './sections.tsx'
import { summarySentence } from './sentences.ts'
import { briefText } from './text.ts'
import './brief.css'

/** One readable page of the story: what is agreed, contested, told by one, and open. Nothing says who is right. */
export default function BriefView({ facts }: ScreenProps) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const view = useView()
  const articles = shownArticles(story, view)
  const columns = articles.map(({ id }) => id).join(' ')
  const start = useCallback(() => new BriefTally(story, columns.split(' ')), [story, columns])
  const brief = useInSlices<Fact, Brief>(facts, start)
  const page = useRef<HTMLDivElement>(null)
  useCurrentInView(page, brief ? view.fact : null)
  if (!brief)
    return (
      <p className="arriving" role="status">
        {t('app.arriving')}
      </p>
    )
  return (
    <div ref={page} className="view brief">
      <ViewHead title={t('brief.title', { title: wording.pick(story.story.title) })} lede={t('brief.lede')}>
        <p className="when">
          {isDated(story.story) && <b data-told>{wording.date(story.story.event.from)}</b>}{' '}
          {story.story.event.place && <span data-told>{wording.entity(story.story.event.place)}</span>}
        </p>
        <p className="summary">{summarySentence({ t, wording }, brief)}</p>
        <Copy brief={brief} />
      </ViewHead>
      <Agreed brief={brief} />
      <Contested brief={brief} />
      <Alone brief={brief} />
      <Open brief={brief} />
    </div>
  )
}

function Copy({ brief }: { readonly brief: Brief }) {
  const { t } = useTranslation()
  const { story, wording, copy, announce } = usePorts()
  const onCopy = async () => {
    const isCopied = await copy(briefText({ t, wording }, story, brief))
    announce(t(isCopied ? 'brief.copied' : 'evidence.copyFailed'))
  }
  return (
    <p className="acts">
      <button type="button" className="act" onClick={onCopy}>
        {t('brief.copy')}
      </button>
    </p>
  )
}
