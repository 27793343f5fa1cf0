import { CONTEXT } from '../evidence/evidence.ts'
import { CERTAINTIES } from '../extract/mention.ts'
import { THEMES } from '../story/types.ts'
import {
  type Check,
  type InputProblem,
  isRecord,
  list,
  mapOf,
  nullable,
  object,
  oneOf,
  reporter,
  string,
} from './check.ts'
import { checkReferences, type Known } from './check-references.ts'
import { isoDate, value } from './check-values.ts'
import type { DecisionsFile } from './types.ts'

export type Parsed =
  | { readonly ok: true; readonly file: DecisionsFile }
  | { readonly ok: false; readonly problems: readonly InputProblem[] }

/** The how-manieth: a whole number from 1. */
const place: Check = (value, path, report) => {
  if (!Number.isInteger(value) || Number(value) < 1) report(path, 'wrong-type', value)
}

/** A neighbourhood may be empty and is never long. */
const context: Check = (value, path, report) => {
  if (typeof value !== 'string' || value.length > CONTEXT) report(path, 'wrong-type', value)
}

const localized = object({ ar: string, en: string })
const quoteRef = object(
  { quote: string },
  { occurrence: place, field: oneOf(['title']), prefix: context, suffix: context },
)

const reading = object(
  { value, words: string, evidence: list(quoteRef, 1), voice: oneOf(['own', 'attributed', 'direct', 'document']) },
  {
    of: quoteRef,
    speaker: string,
    via: string,
    saidAt: isoDate,
    occasion: string,
    certainty: oneOf(CERTAINTIES),
    act: oneOf(['denial']),
    scope: string,
    condition: string,
    note: localized,
  },
)

const cell = object(
  {},
  {
    presence: oneOf(['silent', 'near-miss', 'later']),
    why: localized,
    near: list(quoteRef),
    readings: list(reading),
    rejects: list(object({ words: quoteRef, why: localized })),
  },
)

const fact = object(
  {
    id: string,
    kind: string,
    theme: oneOf(THEMES),
    label: localized,
    sources: mapOf(list(string)),
    cells: mapOf(cell),
  },
  { adjudication: localized },
)

const entity = object(
  {
    id: string,
    type: oneOf(['person', 'organisation', 'group']),
    label: localized,
    names: list(string),
    side: nullable(string),
  },
  { speaksFor: string, members: list(string) },
)

const placeRow = object({ id: string, label: localized, names: list(string), within: nullable(string) })
const occasion = object({ id: string, label: localized, date: nullable(isoDate) })

const name = object({ entity: string, name: string }, { why: localized })

const setAside = object({ kind: string, article: string, words: quoteRef, why: localized })

const file: Check = object(
  {
    format: oneOf(['tabayyun-decisions']),
    version: oneOf([1], 'unknown-version'),
    story: string,
    editor: object({ id: string, label: localized }),
    people: list(entity),
    places: list(placeRow),
    occasions: list(occasion),
    facts: list(fact),
  },
  { names: list(name), setAside: list(setAside) },
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
