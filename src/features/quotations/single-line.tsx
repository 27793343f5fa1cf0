import { useTranslation } from 'react-i18next'
import { passageLink, rowLink } from '@/state/links.ts'
import { usePorts } from '@/state/ports.ts'
import { useView } from '@/state/store.ts'
import { SourceText } from '@/ui/source-text.tsx'
import { Told } from '@/ui/told.tsx'
import type { Quoted } from './utterances.ts'
import { Voice } from './voice.tsx'

/** An utterance that one outlet alone carries: its words, and where they stand. */
export function SingleLine({ quoted: { fact, base } }: { readonly quoted: Quoted }) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const view = useView()
  const outlet = wording.pick(base.article.outlet)
  return (
    <li className="single" data-quoted={fact.id} data-current={view.fact === fact.id || undefined}>
      <a className="place-link" {...rowLink(fact.id)} title={t('quotations.toRow', { fact: wording.pick(fact.label) })}>
        <SourceText lang={base.article.lang} text={base.reading.words.quote} rel={null} />
      </a>
      <span className="by">
        <a className="place-link" {...passageLink(fact.id, base.article.id)} title={t('quotations.openAt', { outlet })}>
          <Told>{outlet}</Told>
        </a>{' '}
        <Voice reading={base.reading} />
      </span>
    </li>
  )
}
