import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { localizeStory } from '@/adapters/i18n/localize.ts'
import { parseStory } from '@/adapters/story/load.ts'
import { catalogue } from '@/app/messages/catalogue.ts'
import { parseSeedStory } from '@/core/article/seed.ts'
import type { RawArticle } from '@/core/article/types.ts'
import { parseDecisions } from '@/core/review/parse.ts'
import type { DecisionsFile } from '@/core/review/types.ts'
import { buildStory, type StoryInput } from '@/core/story/build.ts'
import { inputOfArticles, inputOfSeed } from '@/core/story/input.ts'
import type { Story } from '@/core/story/types.ts'
import { kinds } from '@/kinds/registry.ts'
import { Failure } from './failure.ts'
import { parseJson, readText } from './input.ts'

export interface LoadOptions {
  /** Whether an editor's decisions.json beside the story is applied. */
  readonly decisions: boolean
}

export function storyOfFolder(folder: string, options: LoadOptions): Story {
  const path = join(folder, 'story.json')
  if (!existsSync(path)) throw new Failure(folder, 'ليس في المجلد story.json.', 'The folder holds no story.json.')
  return storyOfSeed(path, parseJson(readText(path).text, path), options)
}

/** story.json of a seed folder, a built story (checked, decisions already inside), or article lines. */
export function storyOfFile(path: string, options: LoadOptions): Story {
  const { text } = readText(path)
  if (path.endsWith('.jsonl') || path.endsWith('.ndjson'))
    return build(inputOfArticles(articlesOf(text, path)), null, path)
  const data = parseJson(text, path)
  if (isRecord(data) && data['format'] === 'tabayyun-story') return builtStory(text, path)
  return storyOfSeed(path, data, options)
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

function builtStory(text: string, path: string): Story {
  const loaded = parseStory(text)
  if (loaded.ok) return loaded.story
  const { code, detail, fact } = loaded.fault
  const row = fact ? ` «${fact.ar}» (${fact.en})` : ''
  throw new Failure(
    path,
    `ملف الخبر غير صالح (${code})${row}: ${detail}. صدّره من جديد أو صحّح الموضع المذكور.`,
    `The story file is not valid (${code})${row}: ${detail}. Export it again or mend the place named.`,
  )
}

function storyOfSeed(path: string, data: unknown, options: LoadOptions): Story {
  const seed = parseSeedStory(data)
  if (!seed.ok) throw problemFailure(path, seed.problems)
  const folder = dirname(path)
  const texts = new Map(seed.value.articles.map(({ id, file }) => [id, articleText(join(folder, file))]))
  const input = inputOfSeed(seed.value, texts)
  const decisions = options.decisions ? decisionsOf(join(folder, 'decisions.json')) : null
  return build(input, decisions, path)
}

function articleText(path: string): { text: string; hash: string } {
  const { text, bytes } = readText(path)
  if (text.trim() === '') throw new Failure(path, 'المقال فارغ.', 'The article is empty.')
  return { text, hash: createHash('sha256').update(bytes).digest('hex') }
}

function decisionsOf(path: string): DecisionsFile | null {
  if (!existsSync(path)) return null
  const parsed = parseDecisions(parseJson(readText(path).text, path), { kinds })
  if (parsed.ok) return parsed.file
  throw problemFailure(path, parsed.problems)
}

/** At most this many problems are printed: the first ones are usually the cause of the rest. */
const SHOWN = 10

function problemFailure(path: string, problems: readonly object[]): Failure {
  const lines = problems.slice(0, SHOWN).map((problem) => `  ${Object.values(problem).join(' · ')}`)
  const more = problems.length > SHOWN ? [`  … +${problems.length - SHOWN}`] : []
  const list = [...lines, ...more].join('\n')
  return new Failure(
    path,
    `فيه ما يجب تصحيحه (${problems.length}):\n${list}`,
    `There is something to mend (${problems.length}); see the list above.`,
  )
}

function build(input: StoryInput, decisions: DecisionsFile | null, path: string): Story {
  const built = buildStory(input, decisions, kinds)
  if (!built.ok) throw problemFailure(path, built.problems)
  warnOfLost(built.story, path)
  return localizeStory(built.story, catalogue)
}

/** Passages that the texts do not hold: the story is built without them and says so. */
function warnOfLost(story: Story, path: string): void {
  for (const fact of story.facts) {
    for (const [article, cell] of Object.entries(fact.cells)) {
      for (const { code, quote } of cell.unverified ?? []) {
        const shown = quote.length > 60 ? `${quote.slice(0, 60)}…` : quote
        const where = `${path}: ${fact.id} · ${article} · ${code}: «${shown}»`
        process.stderr.write(`${where}: شاهد غير متحقَّق، لا يُحتسب · unverified passage, not counted\n`)
      }
    }
  }
}

function articlesOf(text: string, path: string): RawArticle[] {
  const lines = text.split('\n').map((line, n) => ({ line, number: n + 1 }))
  const articles = new Map<string, RawArticle>()
  for (const { line, number } of lines.filter((one) => one.line.trim() !== '')) {
    const where = `${path}:${number}`
    const article = articleOf(parseJson(line, path, number), where)
    if (articles.has(article.id)) {
      throw new Failure(where, `المعرّف مكرَّر: ${article.id}`, `This id stands on an earlier line too: ${article.id}`)
    }
    articles.set(article.id, article)
  }
  if (articles.size === 0) throw new Failure(path, 'لا مقال في الملف.', 'There is no article in the file.')
  return [...articles.values()]
}

function articleOf(data: unknown, where: string): RawArticle {
  if (!isRecord(data) || typeof data['text'] !== 'string' || typeof data['id'] !== 'string') {
    throw new Failure(where, 'يلزم لكل سطر "id" و"text" نصّين.', 'Each line needs "id" and "text" as strings.')
  }
  const optional = ['title', 'publishedAt', 'outlet', 'lang'].filter((name) => typeof data[name] === 'string')
  return { id: data['id'], text: data['text'], ...Object.fromEntries(optional.map((name) => [name, data[name]])) }
}
