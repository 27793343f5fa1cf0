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

describe('preferences', () => {
  it('come back from what was kept', () => {
    const store = memory()
    createPreferences(() => store).keepColours('dark')
    expect(createPreferences(() => store).colours()).toBe('dark')
  })

  it('follow the system where nothing, or nonsense, was kept', () => {
    expect(createPreferences(() => memory()).colours()).toBe('system')
    expect(createPreferences(() => memory({ 'tabayyun.colours': 'pink' })).colours()).toBe('system')
  })

  it('do not break a page whose storage is switched off', () => {
    const preferences = createPreferences(refusing)
    expect(() => preferences.keepColours('dark')).not.toThrow()
    expect(preferences.colours()).toBe('system')
  })
})
