import { useTranslation } from 'react-i18next'
import type { Basis, Credit, Localized } from '@/core/article/types.ts'
import type { StoryArticle } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'

const FIELDS = ['publisher', 'distributor', 'original', 'translator', 'author'] as const
type Field = (typeof FIELDS)[number]

/** One article: every part of its origin that is known, with how it is known and why one may think so; the rest by name. */
export function Credits({ article }: { readonly article: StoryArticle }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const known = FIELDS.flatMap((field) => {
    const credit = article[field]
    return credit ? [[field, credit] as const] : []
  })
  const missing = FIELDS.filter((field) => article[field] === null)
  return (
    <section className="credits">
      <h4 data-told>{wording.pick(article.outlet)}</h4>
      <dl className="legend-list">
        {known.map(([field, credit]) => (
          <CreditLine key={field} field={field} credit={credit} />
        ))}
        <AsOfLine article={article} />
        {missing.length > 0 && (
          <div>
            <dt>{t('about.missing')}</dt>
            <dd>{wording.list(missing.map((field) => t(`about.${field}`)))}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

interface CreditProps {
  readonly field: Field
  readonly credit: Credit
}

function CreditLine({ field, credit }: CreditProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return (
    <Line
      name={t(`about.${field}`)}
      value={wording.pick(credit.label)}
      basis={basisOf(credit.basis)}
      why={credit.why}
    />
  )
}

const basisOf = (basis: Basis) => `about.basis.${basis}` as const

function AsOfLine({ article: { asOf, asOfWhy } }: { readonly article: StoryArticle }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return (
    <Line
      name={t('about.asOf')}
      value={asOf.date ? wording.date(asOf.date) : t('credit.undated')}
      basis={asOf.date ? (`asOfBasis.${asOf.basis}` as const) : null}
      why={asOfWhy ?? undefined}
    />
  )
}

interface LineProps {
  readonly name: string
  readonly value: string
  readonly basis: `about.basis.${Basis}` | `asOfBasis.${StoryArticle['asOf']['basis']}` | null
  readonly why: Localized | undefined
}

function Line({ name, value, basis, why }: LineProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b data-told>{value}</b>
        {basis && <span className="basis"> {t(basis)}</span>}
        {why && (
          <span className="because" data-told>
            {wording.pick(why)}
          </span>
        )}
      </dd>
    </div>
  )
}
