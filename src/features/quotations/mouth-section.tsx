import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Desk } from '@/core/collate/collation.ts'
import type { StoryArticle } from '@/core/story/types.ts'
import type { World } from '@/core/values/world.ts'
import { usePorts } from '@/state/ports.ts'
import { SingleLine } from './single-line.tsx'
import { headingOf } from './speaker-list.tsx'
import { UtteranceBlock } from './utterance-block.tsx'
import type { Mouth } from './utterances.ts'

/** What renderings are compared with: word ids and entities of one story. */
export interface Comparing {
  readonly desk: Desk
  readonly world: World
}

interface Props {
  readonly mouth: Mouth
  readonly articles: readonly StoryArticle[]
  readonly collation: Comparing
  readonly isNarrow: boolean
}

/** All that one speaker is quoted with: first what several outlets carry, then what one alone has. */
export const MouthSection = memo(function MouthSection({ mouth, articles, collation, isNarrow }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const compared = mouth.quoted.filter(({ others }) => others.length > 0)
  const single = mouth.quoted.filter(({ others }) => others.length === 0)
  return (
    <section className="mouth" aria-labelledby={headingOf(mouth)}>
      <h2 id={headingOf(mouth)} tabIndex={-1} data-told>
        {mouth.speaker ? wording.entity(mouth.speaker) : t('quotations.unnamed')}
      </h2>
      {compared.map((quoted) => (
        <UtteranceBlock
          key={quoted.fact.id}
          quoted={quoted}
          articles={articles}
          collation={collation}
          isNarrow={isNarrow}
        />
      ))}
      {single.length > 0 && (
        <div className="singles">
          <h3>{t('quotations.only')}</h3>
          <ul>
            {single.map((quoted) => (
              <SingleLine key={quoted.fact.id} quoted={quoted} />
            ))}
          </ul>
        </div>
      )}
    </section>
  )
})
