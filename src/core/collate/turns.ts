import { isNegative } from '../compare/polarity.ts'
import { CERTAINTIES } from '../extract/mention.ts'
import type { Reading } from '../story/types.ts'
import { sameSource, type World } from '../values/world.ts'
import { type Closeness, collate, type Desk, type WordOp } from './collation.ts'

/** What happened to words on their way from one rendering to another, beside the words themselves. */
export type Turn = 'made-indirect' | 'made-direct' | 'hedge-lost' | 'hedge-added' | 'other-mouth' | 'own-voice'

export interface RenderingPair {
  readonly closeness: Closeness
  readonly ops: readonly WordOp[]
  readonly turns: readonly Turn[]
}

type Rendered = Pick<Reading, 'words' | 'voice' | 'speaker' | 'certainty'>

/** Two readings of one utterance, each in the text of its article. */
export function compareRenderings(
  a: { readonly reading: Rendered; readonly text: string },
  b: { readonly reading: Rendered; readonly text: string },
  world: World,
  desk: Desk,
): RenderingPair {
  const collation = collate(desk.rendering(a.text, a.reading.words), desk.rendering(b.text, b.reading.words))
  return { ...collation, turns: turnsOf(a.reading, b.reading, world) }
}

export function turnsOf(a: Rendered, b: Rendered, world: World): Turn[] {
  return [...mouth(a, b, world), ...form(a, b), ...hedge(a, b)]
}

const isPrinted = ({ voice }: Rendered): boolean => voice === 'direct' || voice === 'document'

function form(a: Rendered, b: Rendered): Turn[] {
  if (isPrinted(a) === isPrinted(b) || a.voice === 'own' || b.voice === 'own') return []
  return [isPrinted(a) ? 'made-indirect' : 'made-direct']
}

function mouth(a: Rendered, b: Rendered, world: World): Turn[] {
  if ((a.voice === 'own') !== (b.voice === 'own')) return ['own-voice']
  if (a.speaker === null || b.speaker === null) return []
  return sameSource(a.speaker, b.speaker, world) ? [] : ['other-mouth']
}

/** How far from plain yes or no: what is only likely, or only unlikely, is hedged. */
function hedge(a: Rendered, b: Rendered): Turn[] {
  if (isNegative(a.certainty) !== isNegative(b.certainty)) return []
  const [x, y] = [doubt(a), doubt(b)]
  if (x === y) return []
  return [x > y ? 'hedge-lost' : 'hedge-added']
}

const doubt = ({ certainty }: Rendered): number => {
  const at = CERTAINTIES.indexOf(certainty)
  return isNegative(certainty) ? at : CERTAINTIES.length - 1 - at
}
