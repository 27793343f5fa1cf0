import { baseUnit, intervalOf } from './quantity.ts'
import { isQuantity } from './relate.ts'
import { boundsOf } from './time.ts'
import type { DateValue, Value } from './types.ts'
import { wordsOf } from './utterance.ts'

/**
 * A string that two values share only where `relateValues` calls them equal:
 * the way to gather many readings without relating each with each. Names,
 * titles and nouns are left out, they are wording.
 */
export function valueKey(value: Value): string {
  if (isQuantity(value)) return `${value.type}|${unitOf(value)}|${intervalKey(value)}`
  switch (value.type) {
    case 'date':
      return dateKey(value)
    case 'place':
    case 'organisation':
    case 'person':
      return `${value.type}|${value.entity}`
    case 'people':
      return listKey(
        'people',
        value.members.map((member) => member.entity),
        value.closed,
      )
    case 'items':
      return listKey('items', value.items, value.closed)
    case 'role':
      return `role|${value.entity}|${value.role}`
    case 'choice':
      return `choice|${value.code}`
    case 'scale':
      return `scale|${value.scale}|${value.level}`
    case 'score':
      return `score|${[value.home, value.away].sort((x, y) => x - y).join(':')}`
    case 'ordinal':
      return `ordinal|${value.ordinal}`
    case 'proposition':
      return 'proposition'
    case 'quotation':
    case 'text':
      return `words|${wordsOf(value.text).join(' ')}`
  }
}

type Quantity = Parameters<typeof intervalOf>[0]

function unitOf(value: Quantity): string {
  if (value.type === 'count') return value.class ?? ''
  if (value.type === 'money') return value.currency
  return value.type === 'measure' ? baseUnit(value.unit) : ''
}

function intervalKey(value: Quantity): string {
  const { min, max, minOpen, maxOpen } = intervalOf(value)
  return `${minOpen ? '(' : '['}${min},${max}${maxOpen ? ')' : ']'}`
}

function dateKey(value: DateValue): string {
  const bounds = boundsOf(value)
  if (value.from === null && value.to === null) return `date|${value.relative?.unit}|${value.relative?.offset}`
  return bounds ? `date|${bounds.from}|${bounds.to}` : `date|${value.from}|${value.to}`
}

const listKey = (type: string, names: readonly string[], closed: boolean): string =>
  `${type}|${closed ? 'all' : 'some'}|${[...new Set(names)].sort().join(',')}`
