import { useTranslation } from 'react-i18next'
import type { StoryArticle } from '@/core/story/types.ts'
import { usePorts } from '@/state/ports.ts'
import { Shape } from '@/ui/shape.tsx'
import { scriptDirection } from '@/ui/source-text.tsx'

/** Name and flags: what stays in sight while the table scrolls. */
export function OutletName({ article }: { readonly article: StoryArticle }) {
  const { wording } = usePorts()
  return (
    <>
      <span className="outlet-name" data-told>
        {wording.pick(article.outlet)}
      </span>
      <Flags article={article} />
    </>
  )
}

function Flags({ article }: { readonly article: StoryArticle }) {
  const { t } = useTranslation()
  const isTranslated = article.machineTranslated || article.translatedFrom !== null
  const kind = article.machineTranslated ? 'machine' : 'translated'
  if (!isTranslated && article.outletBasis === 'stated') return null
  return (
    <span className="outlet-flags">
      {isTranslated && (
        <span className="flag">
          <Shape name="translated" />
          {t(`credit.${kind}`)}
        </span>
      )}
      {article.outletBasis !== 'stated' && (
        <span className="flag">
          <Shape name="unknown" />
          {t(article.outletBasis === 'unknown' ? 'credit.unknownOutlet' : 'credit.inferredOutlet')}
        </span>
      )}
    </span>
  )
}

/** Headline, credit line, up to when the article can know, and what the flags mean. */
export function OutletCredit({ article }: { readonly article: StoryArticle }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const isTranslated = article.machineTranslated || article.translatedFrom !== null
  const named = (key: 'distributor' | 'original') => {
    const credit = article[key]
    return credit ? t(`credit.${key}`, { name: wording.pick(credit.label) }) : null
  }
  const line = [
    article.author ? wording.pick(article.author.label) : t('credit.unsigned'),
    asOf(article),
    named('original'),
    named('distributor'),
    article.regions.some((region) => region.kind === 'document') ? t('credit.document') : null,
  ].filter((part) => part !== null)
  function asOf({ asOf: { date, basis } }: StoryArticle): string {
    if (!date) return t('credit.undated')
    const isStated = basis === 'stated' || basis === 'dateline' || basis === 'original'
    return t(isStated ? 'credit.asOf' : 'credit.asOfInferred', { date: wording.shortDate(date) })
  }
  return (
    <>
      <span className="headline" lang={article.lang} dir={scriptDirection(article.lang)} data-source>
        {article.title || article.headline?.quote}
      </span>
      {!article.title && !article.headline && <span className="credit">{t('credit.noHeadline')}</span>}
      <span className="credit" data-told>
        {line.join(' · ')}
      </span>
      {isTranslated && (
        <span className="credit">{t(article.machineTranslated ? 'credit.machineWhy' : 'credit.translatedWhy')}</span>
      )}
    </>
  )
}
