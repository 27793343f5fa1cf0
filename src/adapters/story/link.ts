import * as v from 'valibot'
import type { OwnStory } from '../../core/story/own.ts'
import { NAME } from './carries.ts'
import { ownSchema } from './own-schema.ts'
import { LONGEST_LINK, packed, unpacked } from './packed.ts'

/** The part of an address after `#` that carries a story with its texts; null where it would be too long to travel, and for a confidential story. */
export async function linkPartOf(own: OwnStory): Promise<string | null> {
  if (own.confidential) return null
  const part = `/stories?${NAME}=${await packed(JSON.stringify(own))}`
  return part.length > LONGEST_LINK ? null : part
}

/** The story that an address carries, or null where it was cut or is none. Nothing in it is trusted: it is shown before it is kept. */
export async function storyOfLink(hash: string): Promise<OwnStory | null> {
  const text = await unpacked(hash.split(`?${NAME}=`)[1] ?? '')
  const read = text === null ? null : v.safeParse(ownSchema, parsed(text))
  return read?.success ? (read.output as OwnStory) : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
