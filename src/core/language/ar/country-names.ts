import { foldText } from '../../text/fold.ts'
import { territoryRows } from './places/gazetteer.data.ts'
import { countryAliases } from './places/hand.ts'

const names: ReadonlySet<string> = new Set(
  [...countryAliases.trim().split('\n'), ...territoryRows.split('|')].flatMap((row) =>
    row
      .slice(3)
      .split('=')
      .map((name) => foldText(name)),
  ),
)

/** Whether a name is a country's or a territory's: an editor's table may give it an id of its own. */
export const isCountryName = (name: string): boolean => names.has(foldText(name))
