import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { correctReading, type Passage } from '@/core/review/edit.ts'
import type { StoryArticle } from '@/core/story/types.ts'
import { useDesk } from '@/state/desk.ts'
import { useDeskForm } from '@/state/desk-form.ts'
import { usePorts } from '@/state/ports.ts'
import { useView } from '@/state/store.ts'
import { ReadingDesk } from './reading-desk.tsx'
import { ReadingRecord } from './reading-record.tsx'
import { passageAt, type Selected, selectedSpan } from './words-at.ts'

/** In the reader: words that a person selects become a reading, or the new words of one. */
export default function PickWords({ article }: { readonly article: StoryArticle }) {
  const { t } = useTranslation()
  const { looking } = useDesk()
  const [selected, setSelected] = useState<Selected | null>(null)
  const [isByKeys, setByKeys] = useState(false)
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection()
      // A press on a button of the desk is no change of mind.
      if (selection?.anchorNode && !within('.reader-text', selection.anchorNode)) return
      const span = selectedSpan(article.text)
      setSelected(span && passageAt(article, span))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [article])
  const take = useTaken(article)
  useWordKeys(isByKeys, () => setByKeys(false), selected?.ok ? () => take(selected.passage) : null)
  const begin = () => {
    setByKeys(true)
    selectFirstWord()
  }
  if (looking !== null) return null
  return (
    <section className="pick-words" aria-label={t('review.addReading')}>
      <Moving />
      <CurrentReadings article={article} />
      <p className="acts">
        <button type="button" className="act" aria-pressed={isByKeys} onClick={begin}>
          {t('review.select')}
        </button>
        <Chosen selected={selected} onTake={take} />
        <NoteOnArticle article={article} />
      </p>
      {isByKeys && <p className="text-soft pick-hint">{t('review.selectHint')}</p>}
    </section>
  )
}

const within = (query: string, node: Node): boolean =>
  (node instanceof Element ? node : node.parentElement)?.closest(query) !== null

/** What becomes of the chosen words: a form for a new reading, or the other place of one that waits. */
function useTaken(article: StoryArticle): (passage: Passage) => void {
  const { decide } = useDesk()
  const { fact } = useView()
  const { open, move, moving } = useDeskForm()
  return (passage) => {
    if (moving?.article.id === article.id) {
      decide(correctReading(moving, { passage }))
      move(null)
    } else open({ ask: 'add', article, passage, fact })
  }
}

function Moving() {
  const { t } = useTranslation()
  const { moving, move } = useDeskForm()
  if (!moving) return null
  return (
    <div className="desk-taken">
      <ReadingRecord place={moving} />
      <p>
        {t('review.movingWords')}{' '}
        <button type="button" className="act" onClick={() => move(null)}>
          {t('desk.cancel')}
        </button>
      </p>
    </div>
  )
}

interface ChosenProps {
  readonly selected: Selected | null
  readonly onTake: (passage: Passage) => void
}

function Chosen({ selected, onTake }: ChosenProps) {
  const { t } = useTranslation()
  const { moving } = useDeskForm()
  if (!selected) return null
  if (!selected.ok) return <span role="status">{t(`review.${selected.fault}`)}</span>
  const { passage } = selected
  return (
    <>
      <button type="button" className="solid" onClick={() => onTake(passage)}>
        {t(moving ? 'review.takeWords' : 'review.addReading')}
      </button>
      <bdi className="source picked" data-source>
        «{passage.words.quote}»
      </bdi>
    </>
  )
}

function NoteOnArticle({ article }: { readonly article: StoryArticle }) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  const open = useDeskForm((state) => state.open)
  const notes = (story.notes ?? []).filter((note) => note.article === article.id)
  return (
    <>
      <button type="button" className="act" onClick={() => open({ ask: 'note', target: { on: 'article', article } })}>
        {t('review.note')}
      </button>
      {notes.map(({ by, text }) => (
        <span key={`${by} ${text.ar}`} data-told>
          {t('review.noteBy', { editor: wording.entity(by), text: wording.pick(text) })}
        </span>
      ))}
    </>
  )
}

/** The readings of the row that one came from, to be decided on where the text is read. */
function CurrentReadings({ article }: { readonly article: StoryArticle }) {
  const { t } = useTranslation()
  const { story } = usePorts()
  const view = useView()
  const fact = story.facts.find(({ id }) => id === view.fact)
  const readings = fact?.cells[article.id]?.readings ?? []
  if (!fact || fact.derived || readings.length === 0) return null
  return (
    <details className="desk-more">
      <summary className="act">{t('review.decideHere')}</summary>
      {readings.map((reading) => (
        <div key={reading.id} data-evidence={article.id}>
          <ReadingRecord place={{ fact, article, reading }} />
          <ReadingDesk fact={fact} article={article} reading={reading} />
        </div>
      ))}
    </details>
  )
}

/** The first word in sight is where the keys begin. */
function selectFirstWord(): void {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('.reader-text [data-start]')]
  const first = paragraphs.find((one) => one.getBoundingClientRect().bottom > 80) ?? paragraphs[0]
  const selection = document.getSelection()
  if (!first || !selection) return
  selection.collapse(first, 0)
  selection.modify('extend', 'forward', 'word')
}

type Step = readonly [direction: 'forward' | 'backward', by: 'word' | 'line']

/** Left is onward in a text that runs to the left, whatever language the page is in. */
function stepOf(key: string, selection: Selection): Step | null {
  const node = selection.focusNode
  const paragraph = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-start]')
  const onward = paragraph?.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  if (key === 'ArrowLeft' || key === 'ArrowRight') return [key === onward ? 'forward' : 'backward', 'word']
  if (key === 'ArrowUp') return ['backward', 'line']
  return key === 'ArrowDown' ? ['forward', 'line'] : null
}

/** Word by word: an arrow goes to the next, with Shift it takes it along. */
function useWordKeys(isOn: boolean, onEnd: () => void, onTake: (() => void) | null): void {
  useEffect(() => {
    if (!isOn) return
    const onKeyDown = (event: KeyboardEvent) => {
      const selection = document.getSelection()
      if (document.querySelector('[role="dialog"]') || !selection) return
      const step = stepOf(event.key, selection)
      if (event.key === 'Escape') onEnd()
      else if (event.key === 'Enter' && onTake) {
        onEnd()
        onTake()
      } else if (step && event.shiftKey) selection.modify('extend', ...step)
      else if (step) {
        selection.modify('move', ...step)
        selection.modify('extend', 'forward', 'word')
      } else return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [isOn, onEnd, onTake])
}
