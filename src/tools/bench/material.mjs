import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The paragraphs of a seed folder's articles, the only Arabic news text that the repository holds.
 *
 * @param {string} folder
 */
function paragraphs(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
}

/**
 * A small generator of pseudo-random numbers (mulberry32): the same seed gives
 * the same articles on every machine.
 *
 * @param {number} seed
 */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {number} seed
 * @returns {T[]}
 */
export function shuffled(list, seed) {
  const random = randomFrom(seed)
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = /** @type {T} */ (copy[i])
    copy[i] = /** @type {T} */ (copy[j])
    copy[j] = kept
  }
  return copy
}

/**
 * Articles of about `bytes` bytes of UTF-8, made of the seeds' paragraphs in
 * varied order.
 *
 * @param {string} seed folder of the story
 * @param {number} count
 * @param {number} bytes
 * @returns {string[]}
 */
export function articles(seed, count, bytes) {
  const all = paragraphs(seed)
  return Array.from({ length: count }, (_, n) => {
    let text = ''
    let size = 0
    for (const paragraph of repeated(all, n)) {
      if (size >= bytes) break
      text += `${paragraph}\n`
      size += Buffer.byteLength(paragraph) + 1
    }
    return text
  })
}

/**
 * @param {readonly string[]} all
 * @param {number} seed
 */
function* repeated(all, seed) {
  for (let round = 0; ; round++) yield* shuffled(all, seed * 1000 + round)
}

/**
 * The same as input of `extract`.
 *
 * @param {string} seed folder of the story
 * @param {number} count
 * @param {number} bytes
 */
export const articleLines = (seed, count, bytes) =>
  articles(seed, count, bytes).map((text, n) => JSON.stringify({ id: `a${n}`, text, publishedAt: '2025-02-19' }))
