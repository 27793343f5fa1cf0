import { useTranslation } from 'react-i18next'
import { ABOUT, type About } from '@/core/story/about.ts'
import type { OwnArticle } from '@/core/story/own.ts'

const LABELS = {
  title: 'stories.headline',
  outlet: 'stories.outlet',
  author: 'stories.author',
  publishedAt: 'stories.published',
  lang: 'stories.language',
  address: 'stories.address',
} as const satisfies Record<About, string>

interface Props {
  readonly article: OwnArticle
  readonly onChange: (article: OwnArticle) => void
}

/** What is typed is no longer the file's word. */
function withTyped({ basis = {}, ...article }: OwnArticle, name: About, value: string): OwnArticle {
  const { [name]: _, ...others } = basis
  const { [name]: __, ...rest } = article
  return { ...rest, ...(value === '' ? {} : { [name]: value }), basis: others }
}

/** What the file says of its article, each with where it says so; all of it can be changed. */
export function AboutFields({ article, onChange }: Props) {
  const { t } = useTranslation()
  const basisOf = (name: About) => {
    const basis = article.basis?.[name]
    return t(`stories.basis.${basis ?? (article[name] ? 'typed' : 'none')}`)
  }
  return (
    <div className="own-head">
      {ABOUT.map((name) => (
        <label key={name}>
          {t(LABELS[name])}
          <input
            type={name === 'publishedAt' ? 'date' : 'text'}
            dir={name === 'address' || name === 'lang' ? 'ltr' : 'auto'}
            value={(name === 'publishedAt' ? article.publishedAt?.slice(0, 10) : article[name]) ?? ''}
            onChange={(event) => onChange(withTyped(article, name, event.target.value))}
          />
          <small data-basis={article.basis?.[name] ?? 'none'}>{basisOf(name)}</small>
        </label>
      ))}
    </div>
  )
}
