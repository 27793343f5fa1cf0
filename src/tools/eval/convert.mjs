/**
 * Turns a folder of annotated collections into the gold format:
 *
 *   node src/tools/eval/convert.mjs <source folder> <target folder>
 *
 * Known files: clusters.jsonl, excerpts.jsonl, clusters-facts.jsonl,
 * people-places.jsonl, roles.jsonl, times.jsonl, page-texts.jsonl,
 * headline-pairs.jsonl, name-variants.jsonl, name-negatives.jsonl. Those that
 * are missing are left out. Offsets in code points become UTF-16 units.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Periods that are told by a number; «يوم» or «سنويا» alone is none. */
const COUNTED = /\d|عام|سنوات|أيام|ايام|ساعات|أشهر|شهور|دقيقة|ساعة|أسابيع|عاما|يوما/

/** @typedef {Record<string, any>} Json */

const [source, target] = process.argv.slice(2)
if (!source || !target) {
  process.stderr.write('usage: node src/tools/eval/convert.mjs <source folder> <target folder>\n')
  process.exit(1)
}

/**
 * @param {string} name
 * @returns {Json[]}
 */
function rows(name) {
  const file = path.join(/** @type {string} */ (source), name)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

/**
 * Offsets counted in code points → UTF-16; null where the quote is not there either way.
 *
 * @param {string} text
 * @param {{ start: number, end: number, text?: string, quote?: string }} at
 */
function spanIn(text, at) {
  const quote = at.quote ?? at.text ?? ''
  const units = (/** @type {number} */ n) => [...text].slice(0, n).join('').length
  const span = { start: units(at.start), end: units(at.end) }
  if (text.slice(span.start, span.end) === quote) return { ...span, quote }
  if (text.slice(at.start, at.end) === quote) return { start: at.start, end: at.end, quote }
  const found = text.indexOf(quote)
  return found >= 0 && quote !== '' ? { start: found, end: found + quote.length, quote } : null
}

/** @type {Json[]} */
const articles = []
/** @type {Json[]} */
const stories = []

const TYPES = /** @type {Record<string, string>} */ ({ PERS: 'person', LOC: 'place', ORG: 'organisation' })

for (const { id, text, entities } of rows('people-places.jsonl')) {
  const mentions = entities.flatMap((/** @type {Json} */ entity) => {
    const span = spanIn(text, /** @type {any} */ (entity))
    const type = TYPES[entity['type']]
    if (!span || !type) return []
    const also = type === 'person' ? {} : { also: ['place', 'organisation'] }
    return [{ type, ...span, span: 'loose', ...also }]
  })
  articles.push({ id, set: 'people-places', text, mentions, complete: ['person', 'place', 'organisation'] })
}

for (const { id, text, person, role } of rows('roles.jsonl')) {
  const span = spanIn(text, person)
  if (span)
    articles.push({
      id,
      set: 'roles',
      text,
      mentions: [{ type: 'person', ...span, span: 'loose', value: { role: role.text } }],
    })
}

for (const { id, text, timex3, document_date: date } of rows('times.jsonl')) {
  const day = date ?? dayOf(timex3)
  const mentions = timex3.flatMap((/** @type {Json} */ time) => {
    const span = spanIn(text, /** @type {any} */ (time))
    const isPeriod = time['type'] === 'DURATION'
    // «حالياً» names no day: the annotation's own value says so.
    const isVague = /_REF$/.test(time['value'])
    if (!span || isVague || time['type'] === 'SET' || (isPeriod && !COUNTED.test(time['text']))) return []
    const type = isPeriod ? 'duration' : 'date'
    return [
      {
        type,
        also: ['date', 'duration', 'age'],
        ...span,
        span: 'touch',
        ...(isPeriod || !isDatable(time, date) ? {} : valueOfDay(time['value'])),
      },
    ]
  })
  articles.push({ id, set: 'times', text, ...(day ? { publishedAt: day } : {}), mentions })
}

/** A day of the annotation's own «today»: its documents carry no date. @param {Json[]} times */
function dayOf(times) {
  const today = times.find(({ text, value }) => /^(ال)?يوم$/.test(text) && /^\d{4}-\d{2}-\d{2}$/.test(value))
  return today?.['value'] ?? null
}

/**
 * Whether the text fixes the value: these were set by a program from a day that
 * the documents do not print, so without one only what prints its year is held against them.
 *
 * @param {Json} time
 * @param {string | undefined} date
 */
function isDatable(time, date) {
  return date != null || /\d{4}|[٠-٩]{4}/.test(time['text'])
}

/** @param {string} value */
function valueOfDay(value) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { value: { from: value } }
  if (/^\d{4}-\d{2}$/.test(value)) return { value: { from: `${value}-01` } }
  return /^\d{4}$/.test(value) ? { value: { from: `${value}-01-01` } } : {}
}

for (const { id, text, noise_lines: noise } of rows('page-texts.jsonl')) {
  const regions = /** @type {Json[]} */ ([])
  let offset = 0
  for (const line of text.split('\n')) {
    for (const { from, to, isNoise } of piecesOf(line, noise))
      regions.push({ kind: isNoise ? 'other' : 'article', start: offset + from, end: offset + to })
    offset += line.length + 1
  }
  articles.push({ id, set: 'page-texts', text, regions })
}

/**
 * A line is noise as a whole, or holds noise at its start («date 2023-09 ضرب …») and then goes on with the article.
 *
 * @param {string} line
 * @param {string[]} noise
 */
function piecesOf(line, noise) {
  const trimmed = line.trim()
  if (trimmed === '') return []
  const from = line.indexOf(trimmed)
  const to = from + trimmed.length
  const marks = noise.map((mark) => mark.trim())
  if (marks.some((mark) => mark.includes(trimmed))) return [{ from, to, isNoise: true }]
  const mark = marks.find((one) => trimmed.startsWith(one))
  if (!mark) return [{ from, to, isNoise: false }]
  const rest = to - trimmed.slice(mark.length).trimStart().length
  return [
    { from, to: from + mark.length, isNoise: true },
    { from: rest, to, isNoise: false },
  ]
}

/** @type {Map<string, Json[]>} */
const facts = new Map()
for (const fact of rows('clusters-facts.jsonl'))
  facts.set(fact['cluster'], [...(facts.get(fact['cluster']) ?? []), fact])

const NUMERIC = ['count', 'number', 'measure', 'percent', 'money', 'duration', 'score', 'age', 'ordinal']

for (const cluster of [...rows('clusters.jsonl'), ...rows('excerpts.jsonl')]) {
  const own = facts.get(cluster['id']) ?? []
  const byId = new Map(cluster['articles'].map((/** @type {Json} */ a) => [a['id'], a]))
  for (const article of cluster['articles']) {
    const published = article.published ?? article.published_estimate
    const mentions = own.flatMap((fact) =>
      fact['values'].flatMap((/** @type {Json} */ value) =>
        value['article'] === article.id ? mentionOf(fact, value, article) : [],
      ),
    )
    articles.push({
      id: article.id,
      set: 'facts',
      text: article.text,
      ...(article.title ? { title: article.title } : {}),
      ...(published ? { publishedAt: published } : {}),
      outlet: article.outlet,
      mentions,
    })
  }
  if (own.length > 0)
    stories.push({
      id: cluster['id'],
      set: 'facts',
      articles: [...byId.keys()],
      facts: own.map((fact) => factOf(fact, byId)),
    })
}

/**
 * @param {Json} fact
 * @param {Json} value
 * @param {Json} article
 */
function mentionOf(fact, value, article) {
  const field = value['field'] === 'title' ? 'title' : 'text'
  const span = value['field'] === 'lead' ? null : spanIn(article[field] ?? '', /** @type {any} */ (value))
  const range = rangeOf(value['value'])
  if (!span || !range || !['casualties', 'count', 'number'].includes(fact['type'])) return []
  return [{ type: 'count', also: NUMERIC, field, ...span, span: 'inside', value: range }]
}

/** `11`, `>=48`, `>30`, `~95`: the rest is not a plain figure. @param {string} value */
function rangeOf(value) {
  const [, sign, digits] = /^(>=|>|~)?(\d+)$/.exec(value) ?? []
  if (!digits) return null
  const n = Number(digits)
  if (sign === '>=') return { min: n, max: null }
  if (sign === '>') return { min: n, max: null, minOpen: true }
  return { min: n, max: n, ...(sign === '~' ? { approximate: true } : {}) }
}

/**
 * @param {Json} fact
 * @param {Map<string, Json>} byId
 */
function factOf(fact, byId) {
  const readings = fact['values'].flatMap((/** @type {Json} */ value) => {
    const article = byId.get(value['article'])
    const field = value['field'] === 'title' ? 'title' : 'text'
    const span = article && value['field'] !== 'lead' ? spanIn(article[field] ?? '', /** @type {any} */ (value)) : null
    const range = ['casualties', 'count', 'number'].includes(fact['type']) ? rangeOf(value['value']) : null
    return span ? [{ article: value['article'], field, ...span, ...(range ? { value: range } : {}) }] : []
  })
  return { id: fact['id'], kind: fact['type'], readings, relations: fact['relations'] }
}

for (const { id, a, b, label } of rows('headline-pairs.jsonl')) {
  articles.push({ id: `${id}-a`, set: 'headlines', text: a }, { id: `${id}-b`, set: 'headlines', text: b })
  const relations = label === 'contradict' ? ['contradiction'] : ['same', 'wording', 'finer']
  stories.push({
    id,
    set: 'headlines',
    articles: [`${id}-a`, `${id}-b`],
    facts: [{ id: 'headline', kind: 'headline', relations, readings: [] }],
  })
}

const names = [...rows('name-variants.jsonl'), ...rows('name-negatives.jsonl')].map(({ id, a, b, same }) => ({
  id,
  set: 'names',
  a,
  b,
  same,
}))

mkdirSync(target, { recursive: true })
/**
 * @param {string} name
 * @param {Json[]} list
 */
const write = (name, list) =>
  writeFileSync(path.join(target, name), list.map((row) => `${JSON.stringify(row)}\n`).join(''))
write('articles.jsonl', articles)
write('stories.jsonl', stories)
write('names.jsonl', names)
process.stderr.write(`${articles.length} articles, ${stories.length} stories, ${names.length} pairs of names\n`)
