import { existsSync, statSync } from 'node:fs'
import { createExportWords } from '@/adapters/i18n/export-words.ts'
import { catalogue } from '@/app/messages/catalogue.ts'
import { toCsv } from '@/core/export/csv.ts'
import { toHtml } from '@/core/export/html.ts'
import { toMarkdown } from '@/core/export/markdown.ts'
import { storyText } from '@/core/story/file.ts'
import type { Story } from '@/core/story/types.ts'
import { Failure } from './failure.ts'
import { writeOut } from './output.ts'
import { storyOfFile, storyOfFolder } from './story.ts'

export const FORMATS = ['json', 'csv', 'md', 'html'] as const
export type Format = (typeof FORMATS)[number]

export interface CompareOptions {
  readonly source: string
  readonly format: Format
  readonly lang: 'ar' | 'en'
  readonly decisions: boolean
}

/** A seed folder, its story.json, a built story or article lines in; the table out. Nothing is printed before all is computed. */
export async function compareCommand(options: CompareOptions): Promise<number> {
  await writeOut(print(load(options), options))
  return 0
}

function load({ source, decisions }: CompareOptions): Story {
  if (!existsSync(source)) {
    throw new Failure(
      source,
      'لا يوجد ملف أو مجلد بهذا الاسم. تحقّق من المسار.',
      'There is no such file or folder. Check the path.',
    )
  }
  return statSync(source).isDirectory() ? storyOfFolder(source, { decisions }) : storyOfFile(source, { decisions })
}

function print(story: Story, { format, lang }: CompareOptions): string {
  if (format === 'json') return storyText(story)
  const words = createExportWords(story, lang, catalogue)
  if (format === 'csv') return toCsv(story, words)
  return format === 'md' ? toMarkdown(story, words) : toHtml(story, words)
}
