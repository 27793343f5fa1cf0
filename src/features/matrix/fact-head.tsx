import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact } from '@/core/story/types.ts'
import { useLanding } from '@/state/landing.ts'
import { usePorts } from '@/state/ports.ts'
import { relationOf, tileOf } from '@/state/rows.ts'
import { Badge } from '@/ui/badge.tsx'

interface Props {
  readonly fact: Fact
  readonly columns: readonly string[]
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** The question, its verdict in word and shape, where the difference lies, who speaks, and one sentence why. */
export function FactHead({ fact, columns, isOpen, onToggle }: Props) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const relation = relationOf(fact)
  const tile = tileOf(fact)
  const question = useRef<HTMLButtonElement>(null)
  useLanding('row', isOpen, () => question.current?.focus({ preventScroll: true }))
  const brief = wording.reason(fact.verdict.reason, 'brief')
  return (
    <>
      <h3>
        <button ref={question} type="button" className="question" aria-expanded={isOpen} onClick={onToggle} data-told>
          {wording.pick(fact.label)}
        </button>
      </h3>
      <p className="verdict-line">
        <Badge shape={tile}>{t(`relation.${tile}.name`)}</Badge>
        {!fact.derived && <Coverage fact={fact} columns={columns} />}
        <Locus fact={fact} />
      </p>
      <p className="why" data-told={brief !== null || undefined}>
        {brief ?? t(`relation.${relation}.why`)}
      </p>
    </>
  )
}

function Coverage({ fact, columns }: Pick<Props, 'fact' | 'columns'>) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const { stated, of } = fact.verdict.coverage
  const figures = { stated: wording.number(stated), of: wording.number(of) }
  return (
    <span className="coverage">
      <span className="dots" aria-hidden="true">
        {columns.map((id) => (
          <i key={id} data-on={fact.cells[id]?.presence === 'stated' || undefined} />
        ))}
      </span>
      <span>{t('matrix.coverage', figures)}</span>
    </span>
  )
}

function Locus({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation()
  const { locus } = fact.verdict
  if (fact.derived) return null
  if (locus.includes('inside'))
    return <span>{t(locus.includes('between') ? 'matrix.inside' : 'matrix.onlyInside')}</span>
  if (locus.includes('over-time')) return <span>{t('matrix.overTime')}</span>
  return null
}
