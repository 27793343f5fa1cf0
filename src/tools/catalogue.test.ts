import { expect, it } from 'vitest'
import { catalogueProblems } from './catalogue.ts'

const six = {
  n_zero: 'لا',
  n_one: 'واحدة',
  n_two: 'اثنتان',
  n_few: '{{count}}',
  n_many: '{{count}}',
  n_other: '{{count}}',
}
const two = { n_one: 'one', n_other: '{{count}} rows' }

it('accepts languages that say the same', () => {
  expect(catalogueProblems({ a: { b: 'نص {{name}}' }, ...six }, { a: { b: 'text {{name}}' }, ...two })).toEqual([])
})

it.each([
  ['a missing key', { a: 'نص' }, { a: 'text', b: 'more' }, 'b: only in English'],
  ['a missing Arabic plural form', { ...six, n_few: undefined }, two, 'n: no form «few» in Arabic'],
  ['a missing English plural form', six, { n_one: 'one' }, 'n: no form «other» in English'],
  ['a lost parameter', { a: '{{name}}' }, { a: 'someone' }, 'a: {{name}} only in Arabic'],
  ['an empty message', { a: ' ' }, { a: 'text' }, 'a: empty  in Arabic'],
])('reports %s', (_, arabic, english, problem) => {
  const present = Object.fromEntries(Object.entries(arabic).filter(([, text]) => text !== undefined)) as Record<
    string,
    string
  >
  expect(catalogueProblems(present, english)).toContain(problem)
})
