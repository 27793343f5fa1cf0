import type { TFunction } from 'i18next'
import type { Wording } from '@/core/story/ports.ts'
import type { Fact, Reading } from '@/core/story/types.ts'
import type { Stretch } from '@/core/timeline/axis.ts'
import { isoDay } from '@/core/values/time.ts'

/** The date of a day number. */
export const dateOf = (day: number): string => isoDay(day)

/** A stretch of days in words: «شباط/فبراير ٢٠٢٥»، «من الأربعاء ١٩ إلى الأحد ٢٣ …». */
export function stretchWords(wording: Wording, { from, to }: Stretch): string {
  const end = (day: number): string | null => (Number.isFinite(day) ? isoDay(day) : null)
  const value = { type: 'date', from: end(from), to: end(to), grain: 'day', certain: [], implied: [] } as const
  return wording.value(value, '') ?? ''
}

interface Told {
  readonly fact: Fact
  readonly reading: Reading
  readonly window: Stretch
  readonly said: number | null
}

/** What a bar or a dot shows, for whoever hears the page or holds a phone. */
export function laneWords(t: TFunction, wording: Wording, { fact, reading, window, said }: Told): string {
  const isDate = reading.value.type === 'date'
  const when = (isDate ? wording.value(reading.value, fact.kind, reading) : null) ?? stretchWords(wording, window)
  const parts = [
    when,
    reading.certainty === 'asserted' ? null : t(`time.mark.${reading.certainty}`),
    said === null ? null : t('voiceOf.said', { date: wording.date(isoDay(said)) }),
  ]
  return parts.filter((part) => part !== null).join(t('value.listComma'))
}
