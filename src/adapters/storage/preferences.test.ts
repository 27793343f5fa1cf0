import { describe, expect, it } from 'vitest'
import { createPreferences } from './preferences.ts'

const memory = (kept: Record<string, string> = {}) => ({
  getItem: (key: string) => kept[key] ?? null,
  setItem: (key: string, value: string) => {
    kept[key] = value
  },
})
const refusing = () => {
  throw new Error('storage is switched off')
}
const asTheSystem = { colours: 'system', contrast: 'system', calendar: 'gregorian' } as const

describe('preferences', () => {
  it('come back from what was kept', () => {
    const store = memory()
    const chosen = { colours: 'dark', contrast: 'more', calendar: 'both' } as const
    createPreferences(() => store).keep(chosen)
    expect(createPreferences(() => store).read()).toEqual(chosen)
  })

  it('follow the system where nothing, or nonsense, was kept', () => {
    expect(createPreferences(() => memory()).read()).toEqual(asTheSystem)
    expect(createPreferences(() => memory({ 'tabayyun.colours': 'pink' })).read()).toEqual(asTheSystem)
  })

  it('do not break a page whose storage is switched off', () => {
    const preferences = createPreferences(refusing)
    expect(() => preferences.keep({ ...asTheSystem, colours: 'dark' })).not.toThrow()
    expect(preferences.read()).toEqual(asTheSystem)
  })
})
