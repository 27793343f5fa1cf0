/** So many names can stand in a line; beyond them the first few and a figure. */
const ROOM = 7
const NAMED = 5

/** Which of many are named, and how many more there are: none, or at least three. */
export function named<T>(all: readonly T[]): { readonly first: readonly T[]; readonly more: number } {
  return all.length <= ROOM ? { first: all, more: 0 } : { first: all.slice(0, NAMED), more: all.length - NAMED }
}
