import { describe, expect, it } from 'vitest'
import type { Mention } from '../extract/mention.ts'
import { containedIn, type NamedPlace, samePlaces } from './places.ts'

const place = (entity: string, name: string, within: string | null): NamedPlace => ({
  entity,
  names: new Set([name]),
  within,
})

describe('samePlaces', () => {
  it('takes an unknown spelling for the place that the lexicon knows', () => {
    expect(samePlaces([place('bktyka', 'بكتيكا', null), place('af-pka', 'باكتيكا', 'AF')])).toEqual(
      new Map([['bktyka', 'af-pka']]),
    )
  })

  it('puts two unknown spellings together, whoever comes first', () => {
    const [one, other] = [place('ghrado', 'غرادونا', null), place('jrado', 'جرادونا', null)]
    expect(samePlaces([one, other])).toEqual(samePlaces([other, one]))
    expect(samePlaces([one, other]).size).toBe(1)
  })

  it('never puts two known places together, nor short names', () => {
    expect(samePlaces([place('x-1', 'طرابلس', 'LB'), place('x-2', 'طرابلس', 'LY')]).size).toBe(0)
    expect(samePlaces([place('a', 'قنا', null), place('b', 'قنى', null)]).size).toBe(0)
  })
})

const mention = (text: string, name: string): Mention => {
  const start = text.indexOf(name)
  const value = { type: 'place' as const, name, entity: name }
  return { field: 'text', start, end: start + name.length, quote: name, value, rule: 'place/known' }
}

describe('containedIn', () => {
  it.each([
    ['وقع الحادث في مدينة نورين بمنطقة سالفا شرق البلاد.', 'نورين', 'سالفا'],
    ['وقع الحادث في قرية نورين التابعة لمحافظة سالفا.', 'نورين', 'سالفا'],
    ['وقع الحادث في حي نورين بالعاصمة السالفية سالفا.', 'نورين', 'سالفا'],
    ['وقع الحادث في نورين في إقليم سالفا.', 'نورين', 'سالفا'],
  ])('%s', (text, inner, outer) => {
    expect(containedIn(text, [mention(text, inner), mention(text, outer)])).toEqual(new Map([[inner, outer]]))
  })

  it.each(['وقع الحادث في بلدة نورين قرب سالفا.', 'سافر من نورين إلى سالفا.', 'وقع الحادث بين نورين وسالفا.'])(
    'nothing: %s',
    (text) => {
      expect(containedIn(text, [mention(text, 'نورين'), mention(text, 'سالفا')]).size).toBe(0)
    },
  )
})
