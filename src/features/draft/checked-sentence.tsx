import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { JudgedSentence } from '@/core/draft/judge.ts'
import { articleLink } from '@/state/links.ts'
import { usePorts } from '@/state/ports.ts'
import { Told } from '@/ui/told.tsx'
import { ClaimLine } from './claim-line.tsx'
import { piecesOf } from './pieces.ts'
import { StandingMark } from './standing-mark.tsx'

interface Props {
  readonly sentence: JudgedSentence
  readonly text: string
  readonly isCurrent: boolean
}

/** A sentence of the draft, the words in question marked, and under it what the articles say to each. */
export const CheckedSentence = memo(function CheckedSentence({ sentence, text, isCurrent }: Props) {
  const { t } = useTranslation()
  const { standing, claims, printed } = sentence
  return (
    <li data-standing={standing} data-current={isCurrent || undefined}>
      <div className="said">
        <StandingMark standing={standing} />
        <p lang="ar" dir="auto" data-source>
          {piecesOf(text, sentence).map(({ start, text: words, standing: of }) =>
            of ? (
              <mark key={start} data-standing={of} data-rel={of === 'contradicted' ? 'contradiction' : 'same'}>
                {words}
              </mark>
            ) : (
              words
            ),
          )}
        </p>
      </div>
      <div className="asked">
        {printed.length > 0 && <Printed articles={printed.map(({ article }) => article)} />}
        {claims.map((claim) => (
          <ClaimLine key={`${claim.fact.id} ${claim.reading.id}`} claim={claim} />
        ))}
        {claims.length === 0 && printed.length === 0 && <p className="none">{t('draft.noRow')}</p>}
      </div>
    </li>
  )
})

/** Outlets that print the sentence word for word. */
function Printed({ articles }: { readonly articles: readonly string[] }) {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  return (
    <p className="printed">
      {t('draft.printed')}{' '}
      {story.articles
        .filter(({ id }) => articles.includes(id))
        .map(({ id, outlet }) => (
          <a key={id} className="place-link" {...articleLink(id)}>
            <Told>{wording.pick(outlet)}</Told>
          </a>
        ))}
    </p>
  )
}
