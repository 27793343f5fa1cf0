import * as tables from './arabic.ts'
import { lexicon } from './arabic.ts'
import { id } from './reader.ts'

/** Bits of `triggers`: a date may start here, a quantity may. */
export const DATE = 1
export const QUANTITY = 2

/** What a word may start, by lexicon id: most words start nothing and cost one look-up. */
export const triggers = buildTriggers()

function buildTriggers(): Uint8Array {
  const out = new Uint8Array(lexicon.size)
  const mark = (table: readonly unknown[], bits: number): void => {
    table.forEach((entry, at) => {
      if (entry !== undefined) out[at] = (out[at] as number) | bits
    })
  }
  mark(tables.numberTable, DATE | QUANTITY)
  mark(tables.ordinalTable, DATE | QUANTITY)
  mark(tables.fractionTable, QUANTITY)
  mark(tables.timeTable, DATE | QUANTITY)
  mark(
    tables.unitTable.map((unit) => (unit?.dual ? unit : undefined)),
    QUANTITY,
  )
  mark(
    tables.nounTable.map((noun) => (noun?.number === 'dual' ? noun : undefined)),
    QUANTITY,
  )
  for (const table of [tables.monthTable, tables.weekdayTable, tables.dayPartTable, tables.deicticTable])
    mark(table, DATE)
  for (const table of [tables.decadeTable, tables.edgeTable]) mark(table, DATE)
  for (const word of 'قبل بعد منذ مذ من بين هذا هذه عامي سنتي ليلة منتصف أول تمام الآن'.split(' ')) {
    out[id(word)] = (out[id(word)] as number) | DATE
  }
  for (const word of 'كلا كلتا كلي كلتي'.split(' ')) out[id(word)] = (out[id(word)] as number) | QUANTITY
  return out
}
