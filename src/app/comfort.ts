import { useEffect, useState } from 'react'
import type { HijriOf } from '@/adapters/i18n/dates.ts'
import type { Comfort, Preferences } from '@/core/story/ports.ts'
import { useComfort } from '@/state/comfort.ts'

function apply({ colours, contrast }: Comfort): void {
  const { dataset } = document.documentElement
  if (colours === 'system') delete dataset['colours']
  else dataset['colours'] = colours
  if (contrast === 'system') delete dataset['contrast']
  else dataset['contrast'] = contrast
}

/** Dresses the page as the reader left it, and keeps every change. */
export function bindComfort(preferences: Preferences): void {
  useComfort.getState().choose(preferences.read())
  apply(useComfort.getState().comfort)
  useComfort.subscribe(({ comfort }) => {
    apply(comfort)
    preferences.keep(comfort)
  })
}

/** The second calendar, loaded once somebody wants it; until then days are given by the first alone. */
export function useHijri(): HijriOf | null {
  const isWanted = useComfort(({ comfort }) => comfort.calendar === 'both')
  const [loaded, setLoaded] = useState<{ readonly hijriOf: HijriOf } | null>(null)
  useEffect(() => {
    if (isWanted) void import('@/adapters/i18n/hijri.ts').then(({ hijriOf }) => setLoaded({ hijriOf }))
  }, [isWanted])
  return isWanted ? (loaded?.hijriOf ?? null) : null
}
