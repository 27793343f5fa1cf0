import { Table2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Fact } from '@/core/story/types.ts'
import { shownArticles } from '@/state/outlets.ts'
import { usePorts } from '@/state/ports.ts'
import { useView } from '@/state/store.ts'
import { directionOf } from '@/state/view.ts'

/** The table on the page, taken along: into a document as a table, into a spreadsheet as cells. */
export function CopyTable({ facts }: { readonly facts: readonly Fact[] }) {
  const { t } = useTranslation()
  const { story, wording, copyTable, announce } = usePorts()
  const view = useView()
  const copy = async () => {
    const isCopied = await copyTable(async () => {
      const [{ clipTable }, { clipHtml, clipTsv }] = await Promise.all([
        import('./clip-cells.ts'),
        import('@/core/export/clip.ts'),
      ])
      const shown = { story, facts, articles: shownArticles(story, view), lang: view.lang, dir: directionOf(view.lang) }
      const table = clipTable(t, wording, shown)
      return { html: clipHtml(table), text: clipTsv(table) }
    })
    const count = facts.length
    const rows = t('count.facts', { count, n: wording.number(count) })
    announce(isCopied ? t('compare.tableCopied', { rows }) : t('evidence.copyFailed'))
  }
  return (
    <button type="button" onClick={copy}>
      <Table2 aria-hidden="true" />
      {t('compare.copyTable')}
    </button>
  )
}
