import * as tables from './arabic.ts'
import { lexicon } from './arabic.ts'
import { FEATURE } from './features.ts'
import { id } from './reader.ts'

const { date, quantity } = FEATURE

/** Marks the words that a date or a quantity may start with. Most words start neither. */
function markTriggers(): void {
  const mark = <T>(table: tables.FeatureTable<T>, bits: number, holds: (payload: T) => boolean = () => true): void => {
    table.rows.forEach((payload, at) => {
      if (payload !== undefined && holds(payload)) lexicon.mark(at, bits)
    })
  }
  mark(tables.numberTable, date | quantity)
  mark(tables.ordinalTable, date | quantity)
  mark(tables.fractionTable, quantity)
  mark(tables.timeTable, date | quantity)
  mark(tables.unitTable, quantity, (unit) => unit.dual === true)
  mark(tables.nounTable, quantity, (noun) => noun.number === 'dual')
  const days = [tables.monthTable, tables.weekdayTable, tables.dayPartTable, tables.deicticTable]
  for (const table of [...days, tables.decadeTable, tables.edgeTable]) mark<unknown>(table, date)
  for (const word of 'قبل بعد منذ مذ من بين هذا هذه عامي سنتي ليلة منتصف أول تمام الآن'.split(' '))
    lexicon.mark(id(word), date)
  for (const word of 'كلا كلتا كلي كلتي'.split(' ')) lexicon.mark(id(word), quantity)
}

markTriggers()
