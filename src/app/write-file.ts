import { createExportWords } from '@/adapters/i18n/export-words.ts'
import { toAnnotations } from '@/core/export/annotations.ts'
import { toClaimReview } from '@/core/export/claim-review.ts'
import { toCsv } from '@/core/export/csv.ts'
import { toHtml } from '@/core/export/html.ts'
import { toMarkdown } from '@/core/export/markdown.ts'
import type { ExportWords } from '@/core/export/words.ts'
import { storyText } from '@/core/story/file.ts'
import type { Story } from '@/core/story/types.ts'
import type { FileFormat } from '@/state/hand-in.ts'
import { catalogue } from './messages/catalogue.ts'

type Writer = (story: Story, words: ExportWords) => string | Promise<Blob>

const WRITERS: Readonly<Record<FileFormat, { readonly type: string; readonly write: Writer }>> = {
  html: { type: 'text/html', write: toHtml },
  docx: { type: '', write: async (...of) => (await import('@/adapters/office/docx.ts')).toDocx(...of) },
  xlsx: { type: '', write: async (...of) => (await import('@/adapters/office/xlsx.ts')).toXlsx(...of) },
  csv: { type: 'text/csv', write: toCsv },
  md: { type: 'text/markdown', write: toMarkdown },
  jsonld: { type: 'application/ld+json', write: toAnnotations },
  claimreview: { type: 'application/ld+json', write: toClaimReview },
  json: { type: 'application/json', write: storyText },
}

/** The story as a file of one format. Office formats bring their libraries with them when first asked for. */
export async function writeFile(story: Story, format: FileFormat, lang: 'ar' | 'en'): Promise<Blob> {
  const { type, write } = WRITERS[format]
  const written = await write(story, createExportWords(story, lang, catalogue))
  return typeof written === 'string' ? new Blob([written], { type }) : written
}
