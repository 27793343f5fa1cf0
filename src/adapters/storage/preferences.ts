import { CALENDARS, COLOUR_THEMES, CONTRASTS, type Comfort, type Preferences } from '../../core/story/ports.ts'

const KEYS = {
  colours: 'tabayyun.colours',
  contrast: 'tabayyun.contrast',
  calendar: 'tabayyun.calendar',
} as const satisfies Record<keyof Comfort, string>

type Store = Pick<Storage, 'getItem' | 'setItem'>

/** The first of the list stands where nothing, or nonsense, was kept. */
const among = <T extends string>(list: readonly [T, ...T[]], kept: string | null): T =>
  list.find((word) => word === kept) ?? list[0]

/** Storage may be switched off: then a choice lasts as long as the page. */
export function createPreferences(store: () => Store): Preferences {
  const kept = (key: string): string | null => {
    try {
      return store().getItem(key)
    } catch {
      return null
    }
  }
  return {
    read: () => ({
      colours: among(COLOUR_THEMES, kept(KEYS.colours)),
      contrast: among(CONTRASTS, kept(KEYS.contrast)),
      calendar: among(CALENDARS, kept(KEYS.calendar)),
    }),
    keep: (comfort) => {
      try {
        for (const name of ['colours', 'contrast', 'calendar'] as const) store().setItem(KEYS[name], comfort[name])
      } catch {
        return
      }
    },
  }
}
