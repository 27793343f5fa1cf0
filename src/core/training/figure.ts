import { foldText } from '../text/fold.ts'

const FIGURE = /^-?\d+(\.\d+)?$/

/** A figure as it is typed: any of three scripts, its decimal and its thousands as Arabic or as English has them. Null: none. */
export function readFigure(typed: string): number | null {
  const plain = foldText(typed)
    .replace(/٫/g, '.')
    .replace(/٬|\s/g, '')
    .replace(/,(?=\d{3}(\D|$))/g, '')
    .replace(/,/g, '.')
  return FIGURE.test(plain) ? Number(plain) : null
}
