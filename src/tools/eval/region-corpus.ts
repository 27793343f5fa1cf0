import type { GoldArticle } from '@/cli/eval/gold.ts'
import { measureRegions } from '@/cli/eval/regions.ts'
import type { Part } from '@/cli/eval/report.ts'
import { pages } from '@/core/article/regions.corpus.ts'

/** Pages written for the corpus of regions; a line that begins with «~» is not the article. */
export function measureRegionCorpus(): Part {
  const { lines, characters } = measureRegions(pages.map(goldOf))
  return {
    id: 'region-corpus',
    title: 'corpus of page furniture (own pages)',
    tables: [lines.table('lines of pages'), characters.table('characters of pages')],
    relations: null,
    notes: lines.notes,
  }
}

function goldOf({ name, page }: (typeof pages)[number]): GoldArticle {
  let text = ''
  const regions: GoldArticle['regions'][number][] = []
  for (const line of page.split('\n')) {
    const isOther = line.startsWith('~')
    const plain = isOther ? line.slice(1) : line
    if (plain.trim() !== '')
      regions.push({ kind: isOther ? 'other' : 'article', start: text.length, end: text.length + plain.length })
    text += `${plain}\n`
  }
  return { id: name, text: text.slice(0, -1), set: 'regions', mentions: [], complete: [], regions }
}
