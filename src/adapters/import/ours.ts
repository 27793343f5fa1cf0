import * as v from 'valibot'
import type { Found, ImportedArticle, ImportFault } from '../../core/article/imported.ts'
import type { OwnArticle } from '../../core/story/own.ts'
import type { StoryFault } from '../../core/story/ports.ts'
import type { StoryArticle } from '../../core/story/types.ts'
import { ownSchema } from '../story/own-schema.ts'

/**
 * The articles of a file that this program wrote: a story's, or those of one in
 * the making. What was found in them stays behind, since it is found again.
 */
export async function readOurs(text: string, file: string): Promise<readonly ImportedArticle[] | ImportFault> {
  const data = parsed(text)
  if (data === undefined) return 'damaged'
  const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : null
  if (format === 'tabayyun-own') return articlesOfOwn(data, file)
  return format === 'tabayyun-story' ? articlesOfStory(text, file) : 'not-ours'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function articlesOfOwn(data: unknown, file: string): readonly ImportedArticle[] | ImportFault {
  const read = v.safeParse(ownSchema, data)
  return read.success ? (read.output.articles as readonly OwnArticle[]).map((one) => ofOwn(one, file)) : 'damaged'
}

const found = (value: string | null | undefined): Found | undefined =>
  value?.trim() ? { value: value.trim(), basis: 'file' } : undefined

type Said = 'title' | 'outlet' | 'author' | 'publishedAt' | 'lang' | 'url'

function made(text: string, file: string, said: Readonly<Record<Said, Found | undefined>>): ImportedArticle {
  const known = Object.entries(said).filter(([, value]) => value !== undefined)
  return { text, file, ...Object.fromEntries(known), warnings: [] }
}

const ofOwn = ({ id, text, title, outlet, author, publishedAt, lang, address }: OwnArticle, file: string) =>
  made(text, `${file}/${id}`, {
    title: found(title),
    outlet: found(outlet),
    author: found(author),
    publishedAt: found(publishedAt),
    lang: found(lang),
    url: found(/^https?:/i.test(address ?? '') ? address : null),
  })

const FAULTS: Readonly<Partial<Record<StoryFault['code'], ImportFault>>> = { version: 'newer', evidence: 'forged' }

async function articlesOfStory(text: string, file: string): Promise<readonly ImportedArticle[] | ImportFault> {
  const { parseStory } = await import('../story/load.ts')
  const loaded = parseStory(text)
  return loaded.ok ? loaded.story.articles.map((one) => ofStory(one, file)) : (FAULTS[loaded.fault.code] ?? 'damaged')
}

const ofStory = ({ id, text, title, outlet, author, asOf, lang }: StoryArticle, file: string) =>
  made(text, `${file}/${id}`, {
    title: found(title),
    outlet: found(outlet.ar),
    author: found(author?.label.ar),
    publishedAt: found(asOf.basis === 'stated' ? asOf.date : null),
    lang: found(lang),
    url: undefined,
  })
