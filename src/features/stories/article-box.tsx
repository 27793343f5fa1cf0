import { useDeferredValue, useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnArticle } from '@/core/story/own.ts'
import { warningsOf, withoutGlyphs } from '@/core/story/own-warnings.ts'
import { usePorts } from '@/state/ports.ts'

interface Props {
  readonly article: OwnArticle
  readonly place: number
  readonly others: readonly OwnArticle[]
  readonly onChange: (article: OwnArticle) => void
  /** Whether what is pasted is taken elsewhere. */
  readonly onPaste: (data: DataTransfer) => boolean
  readonly onRemove: () => void
}

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** An empty field says nothing: the article then has no such thing. */
function withField(
  article: OwnArticle,
  field: 'outlet' | 'author' | 'publishedAt' | 'address',
  value: string,
): OwnArticle {
  const { [field]: _, ...rest } = article
  return value === '' ? rest : { ...rest, [field]: value }
}

/** One article: where it stood, when, its text as it came, and what is odd about it. */
export function ArticleBox({ article, place, others, onChange, onPaste, onRemove }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const id = useId()
  const n = wording.number(place + 1)
  const count = wordCount(article.text)
  return (
    <li className="box-article" data-article={article.id}>
      <fieldset>
        <legend>{t('stories.article', { n })}</legend>
        <div className="own-head">
          <label>
            {t('stories.outlet')}
            <input
              value={article.outlet ?? ''}
              dir="auto"
              onChange={(event) => onChange(withField(article, 'outlet', event.target.value))}
            />
          </label>
          <label>
            {t('stories.author')}
            <input
              value={article.author ?? ''}
              dir="auto"
              onChange={(event) => onChange(withField(article, 'author', event.target.value))}
            />
          </label>
          <label>
            {t('stories.published')}
            <input
              type="date"
              value={article.publishedAt?.slice(0, 10) ?? ''}
              onChange={(event) => onChange(withField(article, 'publishedAt', event.target.value))}
            />
          </label>
          <label>
            {t('stories.address')}
            <input
              type="url"
              dir="ltr"
              value={article.address ?? ''}
              onChange={(event) => onChange(withField(article, 'address', event.target.value))}
            />
          </label>
        </div>
        <label htmlFor={id}>{t('stories.text')}</label>
        <textarea
          id={id}
          lang="ar"
          dir="auto"
          rows={7}
          value={article.text}
          placeholder={t('stories.textHint')}
          aria-describedby={`${id}-odd`}
          onChange={(event) => onChange({ ...article, text: event.target.value })}
          onPaste={(event) => {
            if (onPaste(event.clipboardData)) event.preventDefault()
          }}
        />
        <div id={`${id}-odd`} className="own-odd" aria-live="polite">
          {count > 0 && <span className="text-soft">{t('stories.words', { count, n: wording.number(count) })}</span>}
          <Odd article={article} others={others} onChange={onChange} />
        </div>
        <p className="acts">
          <button type="button" className="act" onClick={onRemove}>
            {t('stories.removeArticle', { n })}
          </button>
        </p>
      </fieldset>
    </li>
  )
}

type OddProps = Pick<Props, 'article' | 'others' | 'onChange'>

/** Looked over after the typing, never in its way. An empty box is told by its hint. */
function Odd({ article, others, onChange }: OddProps) {
  const { t } = useTranslation()
  const [read, beside] = [useDeferredValue(article), useDeferredValue(others)]
  const codes = useMemo(() => (read.text.trim() === '' ? [] : warningsOf(read, beside)), [read, beside])
  if (codes.length === 0) return null
  return (
    <ul>
      {codes.map((code) => (
        <li key={code} data-warning={code}>
          {t(`stories.warning.${code}`)}
          {code === 'glyph-forms' && (
            <button
              type="button"
              className="act"
              onClick={() => onChange({ ...article, text: withoutGlyphs(article.text) })}
            >
              {t('stories.repair')}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
