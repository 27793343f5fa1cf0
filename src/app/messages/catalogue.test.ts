import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'

type Tree = { readonly [key: string]: string | Tree }

const flat = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, node]) =>
    typeof node === 'string' ? [[path + key, node] as const] : flat(node, `${path}${key}.`),
  )

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other']
const plural = /_(zero|one|two|few|many|other)$/
const baseOf = (key: string) => key.replace(plural, '')
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1])

const arabic = flat(catalogue.ar)
const english = flat(catalogue.en)
const bases = (entries: typeof arabic) => new Set(entries.map(([key]) => baseOf(key)))

describe('the catalogue', () => {
  it('has the same keys in both languages', () => {
    expect([...bases(english)].filter((key) => !bases(arabic).has(key))).toEqual([])
    expect([...bases(arabic)].filter((key) => !bases(english).has(key))).toEqual([])
  })

  it('counts in all six forms in Arabic and in two in English', () => {
    const counted = [...new Set(arabic.filter(([key]) => plural.test(key)).map(([key]) => baseOf(key)))]
    const full = counted.filter((key) => !key.endsWith('_hedged'))
    const keys = new Set(arabic.map(([key]) => key))
    const englishKeys = new Set(english.map(([key]) => key))
    expect(full.flatMap((key) => FORMS.map((form) => `${key}_${form}`)).filter((key) => !keys.has(key))).toEqual([])
    expect(full.flatMap((key) => [`${key}_one`, `${key}_other`]).filter((key) => !englishKeys.has(key))).toEqual([])
  })

  it('asks for the same things to be filled in', () => {
    const wanted = new Map(english.map(([key, text]) => [key, new Set(placeholders(text))]))
    const strange = arabic.filter(([key, text]) => {
      const known = wanted.get(key)
      // A singular may spell out its number, so only what is there and unknown is a fault.
      return known && !plural.test(key) && placeholders(text).some((name) => !known.has(name ?? ''))
    })
    expect(strange.map(([key]) => key)).toEqual([])
  })

  it('leaves no message empty and none untranslated', () => {
    expect([...arabic, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
    const shared = new Map(english)
    const alike = arabic.filter(
      ([key, text]) => shared.get(key) === text && /[A-Za-z]{3}/.test(text.replace(/\{\{\w+\}\}/g, '')),
    )
    expect(alike.map(([key]) => key)).toEqual([])
  })
})
