import type { CSSProperties } from 'react'
import { SHAPES } from '@/core/export/shapes.ts'

const asMask = (drawing: string): string =>
  `url("data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${drawing.replaceAll('currentColor', '#000')}</svg>`,
  )}")`

/** One head over one line; reports call such a row by its verdict and have no drawing for it. */
const ALONE =
  '<circle cx="8" cy="4.8" r="2.6" fill="currentColor"/><path d="M2.5 12h11" stroke-width="2" stroke="currentColor"/>'

/** Every drawing as a mask under a name of its own: a cell of the window has no room for drawings among its elements. */
export const shapeVariables = Object.fromEntries(
  Object.entries({ ...SHAPES, alone: ALONE }).map(([name, drawing]) => [`--shape-${name}`, asMask(drawing)]),
) as CSSProperties
