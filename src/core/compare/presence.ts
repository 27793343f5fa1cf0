import type { Cell, Reason } from '../story/types.ts'
import { dayOf } from '../values/time.ts'
import { counts } from './heard.ts'
import type { Column } from './verdict.ts'

/** The basis of `later`, or null where the article could have said it or it cannot be told. */
export function laterBasis(article: Column, saidAt: readonly (string | null)[]): Reason | null {
  const asOf = article.asOf.date === null ? null : dayOf(article.asOf.date)
  const days = saidAt.map((day) => (day === null ? null : dayOf(day)))
  if (asOf === null || days.length === 0) return null
  if (!days.every((day): day is string => day !== null && day > asOf)) return null
  const first = days.reduce((a, b) => (a < b ? a : b))
  return { code: 'as-of-before', params: { asOf, basis: article.asOf.basis, saidAt: first } }
}

/**
 * Fills the cells in which nothing was found: `later` where everything that
 * others state was said after the article's as-of day, else as they are. A
 * person's presence and near misses stay.
 */
export function withLaterCells(
  cells: Readonly<Record<string, Cell>>,
  articles: readonly Column[],
): Readonly<Record<string, Cell>> {
  const saidAt = Object.values(cells)
    .flatMap(({ readings }) => readings.filter(counts))
    .map((reading) => reading.saidAt)
  return Object.fromEntries(
    articles.map((article) => {
      const cell = cells[article.id] ?? notFound
      const basis = cell.presence === 'not-found' && cell.readings.length === 0 ? laterBasis(article, saidAt) : null
      return [article.id, basis ? { ...cell, presence: 'later' as const, basis } : cell]
    }),
  )
}

const notFound: Cell = { presence: 'not-found', basis: null, readings: [], near: [] }
