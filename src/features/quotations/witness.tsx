import { useTranslation } from 'react-i18next'
import type { CollationTable, TableRow } from '@/core/collate/table.ts'
import type { Turn } from '@/core/collate/turns.ts'
import type { Fact } from '@/core/story/types.ts'
import { passageLink } from '@/state/links.ts'
import { usePorts } from '@/state/ports.ts'
import { Shape } from '@/ui/shape.tsx'
import { Told } from '@/ui/told.tsx'
import type { Rendering } from './utterances.ts'
import { Voice } from './voice.tsx'

export interface RenderingsProps {
  readonly fact: Fact
  /** In the order of the table's rows. */
  readonly renderings: readonly Rendering[]
  readonly table: CollationTable
}

interface HeadProps {
  readonly fact: Fact
  readonly rendering: Rendering
  readonly row: TableRow
}

/** Who prints it, in whose voice, and what became of the words on the way. */
export function WitnessHead({ fact, rendering: { article, reading }, row: { from } }: HeadProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const outlet = wording.pick(article.outlet)
  return (
    <>
      <a className="place-link" {...passageLink(fact.id, article.id)} title={t('quotations.openAt', { outlet })}>
        <Told>{outlet}</Told>
      </a>
      <small>
        <Voice reading={reading} />
      </small>
      <small>
        {from ? t(`closeness.${from.closeness}`) : t('quotations.base')}
        {article.machineTranslated && ` · ${t('credit.machine')}`}
      </small>
      {from?.turns.map((turn) => (
        <span key={turn} className="turn" data-rel={relationOf(turn)}>
          <Shape name={relationOf(turn)} />{' '}
          {t(`turn.${turn === 'own-voice' && reading.voice !== 'own' ? 'given-voice' : turn}`)}
        </span>
      ))}
    </>
  )
}

/** A hedge that moves is a matter of strength; who speaks, and whether the words are theirs, of attribution. */
const relationOf = (turn: Turn): 'strength' | 'attribution' =>
  turn === 'hedge-lost' || turn === 'hedge-added' ? 'strength' : 'attribution'
