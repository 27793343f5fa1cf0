import { createInstance, type i18n } from 'i18next'
import type { Language } from '../../core/story/ports.ts'
import { pseudo, type Tree } from './pseudo.ts'

/** Messages by language, as `src/app/messages` has them. */
export interface Catalogue {
  readonly ar: Tree
  readonly en: Tree
}

/**
 * A translator for one language, ready at once. Free of React and of the DOM:
 * the command line words its reports with the same one.
 */
export const createTranslator = (lang: Language, catalogue: Catalogue): i18n =>
  translatorOf(lang, lang === 'ar' ? catalogue.ar : catalogue.en)

/** @param messages in the translator's own language; for the pseudo-language the English ones */
export function translatorOf(lang: Language, messages: Tree): i18n {
  const instance = createInstance()
  const translation = lang === 'pseudo' ? pseudo(messages) : messages
  // The pseudo-language is English underneath: it counts in English plural forms.
  const lng = lang === 'pseudo' ? 'en' : lang
  void instance.init({
    lng,
    fallbackLng: false,
    resources: { [lng]: { translation } },
    initAsync: false,
    // React escapes; a terminal must not.
    interpolation: { escapeValue: false },
  })
  return instance
}
