import { COLOUR_THEMES, type ColourTheme, type Preferences } from '../../core/story/ports.ts'

const KEY = 'tabayyun.colours'

type Store = Pick<Storage, 'getItem' | 'setItem'>

const isTheme = (word: string | null): word is ColourTheme =>
  (COLOUR_THEMES as readonly (string | null)[]).includes(word)

/** Storage may be switched off: then a choice lasts as long as the page. */
export function createPreferences(store: () => Store): Preferences {
  return {
    colours: () => {
      try {
        const kept = store().getItem(KEY)
        return isTheme(kept) ? kept : 'system'
      } catch {
        return 'system'
      }
    },
    keepColours: (theme) => {
      try {
        store().setItem(KEY, theme)
      } catch {
        return
      }
    },
  }
}
