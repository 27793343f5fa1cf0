/** What is wrong with a file that a person wrote, and where: `facts[3].cells.a1.readings[0].voice`. */
export interface InputProblem {
  readonly path: string
  readonly code: InputProblemCode
  /** What was found there, where it helps. */
  readonly found?: string
}

export type InputProblemCode =
  | 'missing'
  | 'wrong-type'
  | 'not-listed'
  | 'unknown-field'
  | 'verdict-not-allowed'
  | 'unknown-version'
  | 'empty'
  | 'not-a-date'
  | 'bounds-reversed'
  | 'duplicate'
  | 'unknown-kind'
  | 'unknown-code'
  | 'unknown-entity'
  | 'unknown-place'
  | 'unknown-occasion'
  | 'value-not-of-kind'
  | 'forged-place'

export type Report = (path: string, code: InputProblemCode, found?: unknown) => void

/** Looks at a value of unknown shape and reports what is wrong with it. */
export type Check = (value: unknown, path: string, report: Report) => void

/** Long enough to recognise a passage by, short enough for one line of a terminal. */
const SHOWN = 60

export const reporter = (problems: InputProblem[]): Report => {
  return (path, code, found) => {
    const shown = typeof found === 'string' ? found : found === undefined ? undefined : JSON.stringify(found)
    problems.push(shown === undefined ? { path, code } : { path, code, found: shown.slice(0, SHOWN) })
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const primitive =
  (type: 'string' | 'number' | 'boolean'): Check =>
  (value, path, report) => {
    if (typeof value !== type) report(path, 'wrong-type', value)
  }

export const number = primitive('number')
export const boolean = primitive('boolean')

export const string: Check = (value, path, report) => {
  if (typeof value !== 'string') report(path, 'wrong-type', value)
  else if (value.trim() === '') report(path, 'empty')
}

export const oneOf =
  (allowed: readonly unknown[], code: InputProblemCode = 'not-listed'): Check =>
  (value, path, report) => {
    if (!allowed.includes(value)) report(path, code, value)
  }

export const nullable =
  (check: Check): Check =>
  (value, path, report) => {
    if (value !== null) check(value, path, report)
  }

export const list =
  (check: Check, atLeast = 0): Check =>
  (value, path, report) => {
    if (!Array.isArray(value)) return report(path, 'wrong-type', value)
    if (value.length < atLeast) report(path, 'empty')
    value.forEach((item, n) => {
      check(item, `${path}[${n}]`, report)
    })
  }

/** Names that an object has from its language: as a key of a file they can only do harm. */
const polluting: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Keys are free, contents alike. */
export const mapOf =
  (check: Check): Check =>
  (value, path, report) => {
    if (!isRecord(value)) return report(path, 'wrong-type', value)
    for (const [key, content] of Object.entries(value)) {
      if (polluting.has(key)) report(`${path}.${key}`, 'unknown-field')
      else check(content, `${path}.${key}`, report)
    }
  }

/** Fields of a verdict: it is computed, so that no file can bring one along. */
const verdictFields = new Set(['verdict', 'relation', 'locus', 'coverage', 'pairs', 'reason', 'origins'])

export const object =
  (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, path, report) => {
    if (!isRecord(value)) return report(path, 'wrong-type', value)
    for (const [key, check] of Object.entries(required)) {
      if (value[key] === undefined) report(join(path, key), 'missing')
      else check(value[key], join(path, key), report)
    }
    for (const [key, check] of Object.entries(optional)) {
      if (value[key] !== undefined) check(value[key], join(path, key), report)
    }
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(required, key) || Object.hasOwn(optional, key)) continue
      report(join(path, key), verdictFields.has(key) ? 'verdict-not-allowed' : 'unknown-field')
    }
  }

export const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)
