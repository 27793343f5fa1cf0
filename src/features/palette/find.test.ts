import { describe, expect, it } from 'vitest'
import { type Command, findCommands, grouped } from './find.ts'

const command = (id: string, label: string, more: Partial<Command> = {}): Command => ({
  id,
  label,
  group: 'views',
  run: () => undefined,
  ...more,
})

const commands = [
  command('rows/1', 'كم استغرق الاجتماع؟', { group: 'rows' }),
  command('people', 'أشخاص'),
  command('dark', 'المظهر الداكن', { group: 'page', also: 'dark theme' }),
  command('numbers', 'أرقام'),
  command('rows/2', 'أين عُقد الاجتماع؟', { group: 'rows' }),
]
const ids = (query: string) => findCommands(commands, query).map(({ id }) => id)

describe('the palette', () => {
  it('finds by folded words: hamza, vowel signs and case do not matter', () => {
    expect(ids('اشخاص')).toEqual(['people'])
    expect(ids('DARK')).toEqual(['dark'])
    expect(ids('الاجتماع عقد')).toEqual(['rows/2'])
  })

  it('puts what begins with the query before what only holds it', () => {
    const some = [command('inner', 'إلى جدول الأرقام'), command('word', 'لوحة أرقام'), command('first', 'أرقام')]
    expect(findCommands(some, 'ارقام').map(({ id }) => id)).toEqual(['first', 'word', 'inner'])
  })

  it('keeps rows for those who search', () => {
    expect(ids('')).toEqual(['people', 'dark', 'numbers'])
    expect(ids('الاجتماع')).toEqual(['rows/1', 'rows/2'])
  })

  it('finds nothing where one word is missing', () => {
    expect(ids('الاجتماع غدًا')).toEqual([])
  })

  it('groups what was found, the best group first', () => {
    const found = grouped(findCommands(commands, 'ا'))
    expect(found.map(({ group }) => group)).toEqual(['views', 'page', 'rows'])
  })
})
