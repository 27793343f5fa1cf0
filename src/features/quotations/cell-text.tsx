import { useTranslation } from 'react-i18next'
import type { TableCell } from '@/core/collate/table.ts'

/** A witness's own letters, what differs marked, or a sign for none. */
export function CellText({ cell: { text, marks, state } }: { readonly cell: TableCell }) {
  const { t } = useTranslation()
  if (state === 'gap') {
    return (
      <span className="gap">
        <span aria-hidden="true">∅</span>
        <span className="visually-hidden">{t('quotations.gap')}</span>
      </span>
    )
  }
  const ordered = [...marks].sort((a, b) => a.start - b.start)
  return (
    <>
      {ordered.map((mark, place) => (
        <span key={mark.start}>
          {text.slice(ordered[place - 1]?.end ?? 0, mark.start)}
          <mark data-rel="wording">{text.slice(mark.start, mark.end)}</mark>
        </span>
      ))}
      {text.slice(ordered.at(-1)?.end ?? 0)}
    </>
  )
}
