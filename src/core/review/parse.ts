import { type Check, type InputProblem, isRecord, list, object, oneOf, reporter, string } from './check.ts'
import { act, editor } from './check-acts.ts'
import {
  entity,
  fact,
  move,
  name,
  note,
  occasion,
  override,
  placeRow,
  rating,
  rename,
  rowJoin,
  setAside,
} from './check-parts.ts'
import { checkReferences, type Known } from './check-references.ts'
import type { DecisionsFile } from './types.ts'

export type Parsed =
  | { readonly ok: true; readonly file: DecisionsFile }
  | { readonly ok: false; readonly problems: readonly InputProblem[] }

const file: Check = object(
  {
    format: oneOf(['tabayyun-decisions']),
    version: oneOf([1], 'unknown-version'),
    story: string,
    editor,
    people: list(entity),
    places: list(placeRow),
    occasions: list(occasion),
    facts: list(fact),
  },
  {
    names: list(name),
    setAside: list(setAside),
    moves: list(move),
    joins: list(rowJoin),
    samePeople: list(rowJoin),
    renames: list(rename),
    overrides: list(override),
    notes: list(note),
    ratings: list(rating),
    acts: list(act),
  },
)

/**
 * Reads an editor's file. Everything wrong with its shape is listed at once;
 * where the shape is right, everything that refers to something unknown. A
 * verdict is not an editor's to set: its fields are refused by name.
 */
export function parseDecisions(json: unknown, known: Known): Parsed {
  const problems: InputProblem[] = []
  const report = reporter(problems)
  if (!isRecord(json)) report('', 'wrong-type', json)
  else file(json, '', report)
  if (problems.length > 0) return { ok: false, problems }
  const decisions = json as DecisionsFile
  checkReferences(decisions, known, report)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, file: decisions }
}
