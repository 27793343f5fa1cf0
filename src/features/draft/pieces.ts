import type { JudgedSentence, Standing } from '@/core/draft/judge.ts'

export interface Piece {
  readonly start: number
  readonly text: string
  /** What is said of these words; null where nothing was asked of them. */
  readonly standing: Standing | null
}

const weight: Readonly<Record<Standing, number>> = { contradicted: 0, unsupported: 1, supported: 2 }

/** A sentence cut at the words of its claims; where claims share words, the graver one has them. */
export function piecesOf(text: string, { start, end, claims }: JudgedSentence): readonly Piece[] {
  const marks = claims.map(({ reading, standing }) => ({
    start: Math.max(start, reading.words.start),
    end: Math.min(end, reading.words.end),
    standing,
  }))
  const cuts = [...new Set([start, end, ...marks.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, place) => {
    const to = cuts[place + 1] ?? end
    const here = marks.filter((mark) => mark.start <= from && to <= mark.end)
    const [gravest] = here.sort((a, b) => weight[a.standing] - weight[b.standing])
    return { start: from, text: text.slice(from, to), standing: gravest?.standing ?? null }
  })
}
