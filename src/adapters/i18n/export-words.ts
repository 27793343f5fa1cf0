import type { ParseKeys } from 'i18next'
import type { ExportLabel, ExportWords, LabelParams } from '../../core/export/words.ts'
import type { Story } from '../../core/story/types.ts'
import { createWording } from './format.ts'
import { type Catalogue, createTranslator } from './translator.ts'

/** The words of an export: the page's own wording, and the catalogue's labels under the same keys. */
export function createExportWords(story: Story, lang: 'ar' | 'en', catalogue: Catalogue): ExportWords {
  const translator = createTranslator(lang, catalogue)
  const label = (key: ExportLabel, params?: LabelParams): string => {
    // The compiler sees here that the catalogue has every label of the core; the casts only pick the signature.
    const known: ParseKeys = key
    return String(translator.t(known as never, params as never))
  }
  return {
    ...createWording(translator, story, lang, lang === 'ar' ? 'arab' : 'latn'),
    lang,
    label,
  }
}
