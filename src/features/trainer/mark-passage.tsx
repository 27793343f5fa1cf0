import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { between, trimmed, wordAt } from '@/core/training/selection.ts'
import type { ExerciseArticle, Span } from '@/core/training/types.ts'
import { SourceText, scriptDirection } from '@/ui/source-text.tsx'
import { offsetAt, paint, rangeOf, selectedIn, showIn } from './text-box.ts'

interface Props {
  readonly article: ExerciseArticle
  readonly passage: Span | null
  readonly onMarked: (passage: Span | null) => void
}

/** A text field by name and keys: no element of its own takes the caret, refuses letters and shows what is marked. */
const READ_ONLY = {
  contentEditable: true,
  tabIndex: 0,
  inputMode: 'none',
  role: 'textbox',
  'aria-multiline': true,
  'aria-readonly': true,
  spellCheck: false,
} as const

/**
 * The text in a box that takes the caret and refuses whatever is written: there any hand can select. A drag is a mark;
 * so are two touches, on the first word and on the last; so is a selection by keys, then Enter.
 */
export function MarkPassage({ article: { lang, text }, passage, onMarked }: Props) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const selected = useRef<Span | null>(null)
  const hand = useRef('')
  const [begun, setBegun] = useState<Span | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  useRefusing(box, text)
  usePainted(box, text, passage)
  useEffect(() => {
    const note = () => {
      const span = box.current && selectedIn(box.current)
      if (span) selected.current = span
    }
    document.addEventListener('selectionchange', note)
    return () => document.removeEventListener('selectionchange', note)
  }, [])
  const mark = (span: Span | null) => {
    setEmpty(false)
    setBegun(null)
    onMarked(span)
  }
  const take = () => {
    // The browser tells of a selection a moment after it was made; one that has left the box was the last there.
    const chosen = (box.current && selectedIn(box.current)) ?? selected.current
    const span = chosen && trimmed(text, chosen)
    if (span) mark(span)
    else setEmpty(true)
  }
  /** A drag may end anywhere on the page. */
  const press = (pointer: string) => {
    hand.current = pointer
    if (pointer === 'touch') return
    const release = () => {
      const span = box.current && selectedIn(box.current)
      if (span && span.start < span.end) take()
    }
    window.addEventListener('pointerup', () => setTimeout(release), { once: true })
  }
  const touch = (x: number, y: number) => {
    const offset = hand.current === 'touch' && box.current ? offsetAt(box.current, x, y) : null
    const word = offset === null ? null : wordAt(text, offset)
    if (!word) return
    mark(begun ? between(begun, word) : word)
    setBegun(begun ? null : word)
  }
  const field = {
    ...READ_ONLY,
    'aria-label': t('learner.text'),
    'aria-describedby': 'learner-text-hint',
    onPointerDown: ({ pointerType }: React.PointerEvent) => press(pointerType),
    onClick: ({ clientX, clientY }: React.MouseEvent) => touch(clientX, clientY),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Enter') return
      event.preventDefault()
      take()
    },
  }
  return (
    <div className="learner-mark">
      <p id="learner-text-hint" className="text-soft text-s">
        {t('learner.textHint')}
      </p>
      <div ref={box} className="learner-text source" lang={lang} dir={scriptDirection(lang)} data-source {...field} />
      <p className="acts">
        <button type="button" className="act" onClick={take}>
          {t('learner.take')}
        </button>
        {passage && (
          <button type="button" className="act" onClick={() => mark(null)}>
            {t('learner.drop')}
          </button>
        )}
        {begun && <span role="status">{t('learner.begun')}</span>}
        {isEmpty && <span role="alert">{t('learner.nothingMarked')}</span>}
      </p>
      {passage && (
        <p className="learner-marked">
          {t('learner.yourPassage')}{' '}
          <button type="button" onClick={() => box.current && showIn(box.current, rangeOf(box.current, passage))}>
            <SourceText lang={lang} text={text.slice(passage.start, passage.end)} rel={null} />
          </button>
        </p>
      )}
    </div>
  )
}

/** Puts the text in place, and puts it back where a keyboard that composes its letters has changed it all the same. */
function useRefusing(box: React.RefObject<HTMLDivElement | null>, text: string): void {
  useEffect(() => {
    const field = box.current
    if (!field) return
    const refuse = (event: Event) => event.preventDefault()
    const restore = () => {
      field.textContent = text
    }
    restore()
    field.addEventListener('beforeinput', refuse)
    field.addEventListener('input', restore)
    return () => {
      field.removeEventListener('beforeinput', refuse)
      field.removeEventListener('input', restore)
    }
  }, [box, text])
}

/** What is marked stays painted, whatever is selected next. */
function usePainted(box: React.RefObject<HTMLDivElement | null>, text: string, passage: Span | null): void {
  const isShown = useRef(false)
  useEffect(() => {
    const field = box.current
    if (!field || field.textContent !== text) return
    const range = passage && rangeOf(field, passage)
    if (range && !isShown.current) showIn(field, range)
    isShown.current = true
    return paint(range)
  }, [box, text, passage])
}
