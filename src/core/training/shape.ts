/** Small checks of what a file holds, put together into the shape of a file. */
export type Check = (value: unknown) => boolean

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isText: Check = (value) => typeof value === 'string'
export const isCount: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0
export const isNullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
export const isOptional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
export const isAmong =
  (list: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && list.includes(value)
export const isList =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
export const isMap =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value).every(check)
export const has =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(checks).every(([key, check]) => check(value[key]))

export const isSpan: Check = (value) =>
  has({ start: isCount, end: isCount })(value) && isRecord(value) && Number(value['start']) < Number(value['end'])
