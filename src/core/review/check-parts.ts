import { CONTEXT } from '../evidence/evidence.ts'
import { CERTAINTIES } from '../extract/mention.ts'
import { RELATIONS, THEMES } from '../story/types.ts'
import { type Check, list, mapOf, nullable, object, oneOf, string } from './check.ts'
import { isoDate, value } from './check-values.ts'

/** The how-manieth: a whole number from 1. */
const ordinal: Check = (candidate, path, report) => {
  if (!Number.isInteger(candidate) || Number(candidate) < 1) report(path, 'wrong-type', candidate)
}

/** A neighbourhood may be empty and is never long. */
const context: Check = (candidate, path, report) => {
  if (typeof candidate !== 'string' || candidate.length > CONTEXT) report(path, 'wrong-type', candidate)
}

export const localized = object({ ar: string, en: string })
export const quoteRef = object(
  { quote: string },
  { occurrence: ordinal, field: oneOf(['title']), prefix: context, suffix: context },
)

export const reading = object(
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

export const cell = object(
  {},
  {
    presence: oneOf(['silent', 'near-miss', 'later']),
    why: localized,
    near: list(quoteRef),
    readings: list(reading),
    rejects: list(object({ words: quoteRef, why: localized })),
  },
)

const head = { id: string, kind: string, theme: oneOf(THEMES), label: localized, sources: mapOf(list(string)) }

export const factHead = object(head)

export const fact = object({ ...head, cells: mapOf(cell) }, { adjudication: localized })

export const entity = object(
  {
    id: string,
    type: oneOf(['person', 'organisation', 'group']),
    label: localized,
    names: list(string),
    side: nullable(string),
  },
  { speaksFor: string, members: list(string) },
)

export const placeRow = object({ id: string, label: localized, names: list(string), within: nullable(string) })
export const occasion = object({ id: string, label: localized, date: nullable(isoDate) })

export const name = object({ entity: string, name: string }, { why: localized })

export const setAside = object({ kind: string, article: string, words: quoteRef, why: localized })

export const move = object({ fact: string, article: string, words: quoteRef, to: factHead }, { why: localized })
export const rowJoin = object({ into: string, from: string }, { why: localized })
export const rename = object({ of: oneOf(['row', 'person']), id: string, label: localized }, { why: localized })
/** An editor's own word needs a reason. */
export const override = object({ fact: string, relation: oneOf(RELATIONS), why: localized })
export const note = object(
  { on: oneOf(['row', 'cell', 'reading', 'article']), text: localized },
  { fact: string, article: string, words: quoteRef },
)
export const rating = object({ fact: string, article: string, words: quoteRef, rating: string })
export const rejection = object({ words: quoteRef, why: localized })
export const presence = object(
  {},
  { presence: oneOf(['silent', 'near-miss', 'later']), why: localized, near: list(quoteRef) },
)
