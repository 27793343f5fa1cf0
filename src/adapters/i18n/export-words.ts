import type { ExportWords } from '../../core/export/words.ts'
import type { Story } from '../../core/story/types.ts'
import { createWording } from './format.ts'
import { type Catalogue, createTranslator } from './translator.ts'

/** The words of an export: the page's own wording, and the catalogue's labels under the same keys. */
export function createExportWords(story: Story, lang: 'ar' | 'en', catalogue: Catalogue): ExportWords {
  const translator = createTranslator(lang, catalogue)
  return {
    ...createWording(translator, story, lang, lang === 'ar' ? 'arab' : 'latn'),
    lang,
    label: (key, params) => translator.t(key, { ...params }),
  }
}
