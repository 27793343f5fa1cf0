import { describe, expect, it } from 'vitest'
import { namedIn } from './named.ts'

const people = [
  { id: 'haddad', names: ['نادر حداد', 'حداد', 'Nader Haddad'] },
  { id: 'salman', names: ['محمد بن سلمان', 'الأمير محمد بن سلمان'] },
  { id: 'other-salman', names: ['سلمان'] },
  { id: 'rami', names: ['رامي عيسى'] },
]

const found = (text: string, kind: 'body' | 'caption' = 'body') =>
  namedIn([{ id: 'a', text, regions: [{ kind, start: 0, end: text.length, rule: 'test' }] }], people).map(
    ({ entity, name, start, end }) => `${entity}: ${name}: ${text.slice(start, end)}`,
  )

describe('namedIn', () => {
  it.each([
    [
      'a full name, then the surname',
      'قال نادر حداد إن الجسر متين. وزار حداد الموقع.',
      ['haddad: نادر حداد: نادر حداد', 'haddad: حداد: حداد'],
    ],
    ['a name behind a particle', 'وحداد غائب، والرسالة لحداد.', ['haddad: حداد: وحداد', 'haddad: حداد: لحداد']],
    ['other letters of one spelling', 'التقى رامى عيسي الوفد.', ['rami: رامي عيسى: رامى عيسي']],
    [
      'the longest of several',
      'استقبل الأمير محمد بن سلمان ضيفه، وحضر سلمان.',
      ['salman: الأمير محمد بن سلمان: الأمير محمد بن سلمان', 'other-salman: سلمان: سلمان'],
    ],
    ['a Latin name', 'وصل Nader Haddad أمس.', ['haddad: Nader Haddad: Nader Haddad']],
    ['a mark inside a name', 'قال رامي، عيسى كلمته.', ['rami: رامي عيسى: رامي، عيسى']],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('does not take a part of a word, half of a name, or a name over a line end', () => {
    expect(found('الحدادون كثيرون.')).toEqual([])
    expect(found('قال رامي كلمته.')).toEqual([])
    expect(found('جاء رامي\nعيسى غائب.')).toEqual([])
  })

  it('leaves out what is not the article', () => {
    expect(found('صورة: نادر حداد', 'caption')).toEqual([])
  })
})
