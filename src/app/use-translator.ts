import type { i18n } from 'i18next'
import { use, useMemo } from 'react'
import { translatorOf } from '@/adapters/i18n/translator.ts'
import type { Language } from '@/core/story/ports.ts'
import { arabic } from './messages/arabic.ts'

type English = typeof import('./messages/whole-english.ts')['english']

let coming: Promise<English> | null = null

/** Fetches the English words; to be called early where somebody may ask for them, so that nobody waits. */
export function fetchEnglish(): Promise<English> {
  coming ??= import('./messages/whole-english.ts').then(({ english }) => english)
  return coming
}

let arabicOne: i18n | null = null

const arabicTranslator = (): i18n => {
  arabicOne ??= translatorOf('ar', arabic)
  return arabicOne
}

let lateWords: Promise<void> | null = null

/** The Arabic words of the views that arrive later; each such view waits for them. English comes whole. */
export function fetchLateWords(): Promise<void> {
  lateWords ??= import('./messages/late.ar.ts').then(({ lateArabic }) => {
    arabicTranslator().addResourceBundle('ar', 'translation', lateArabic, true)
  })
  return lateWords
}

/** A translator for the reader's language. English words that are not here yet hold the page up until they are. */
export function useTranslator(lang: Language): i18n {
  // Asked for each time: a rendering that waited for a promise must find it again when it goes on.
  const messages = lang === 'ar' ? null : use(fetchEnglish())
  return useMemo(() => (messages ? translatorOf(lang, messages) : arabicTranslator()), [lang, messages])
}
