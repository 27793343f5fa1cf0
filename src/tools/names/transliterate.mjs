/**
 * How newsrooms write foreign names in Arabic letters, learned from pairs: units
 * of one to three Latin letters with what stands for them are counted by
 * expectation and maximisation, then read as a chain of three. For generators
 * only: nothing of it is shipped but the names it writes.
 */

const MOST_LATIN = 3
const MOST_ARABIC = 2
const ROUNDS = 6
const BEAM = 12

/** @typedef {{ latin: string, arabic: string }} Pair */
/** @typedef {{ from: number, to: number, unit: string }} Edge */

/** @param {string} name Latin letters without marks, small. */
export const plain = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')

/** Every way to read the pair as units, by where they begin. @param {Pair} pair */
function edgesOf({ latin, arabic }) {
  /** @type {Edge[][]} */
  const out = Array.from({ length: (latin.length + 1) * (arabic.length + 1) }, () => [])
  const at = (/** @type {number} */ i, /** @type {number} */ j) => i * (arabic.length + 1) + j
  for (let i = 0; i < latin.length; i++)
    for (let j = 0; j <= arabic.length; j++)
      for (let a = 1; a <= MOST_LATIN && i + a <= latin.length; a++)
        for (let b = 0; b <= MOST_ARABIC && j + b <= arabic.length; b++) {
          if (a > 1 && b === 0 && a > 2) continue
          out[at(i, j)]?.push({
            from: at(i, j),
            to: at(i + a, j + b),
            unit: `${latin.slice(i, i + a)}:${arabic.slice(j, j + b)}`,
          })
        }
  return out
}

/** Units are dearer the longer they are, so that short ones are preferred. @param {string} unit */
const prior = (unit) => 0.2 ** (unit.length - 2)

/**
 * @param {readonly Edge[][]} edges
 * @param {(unit: string) => number} weight
 */
function forward(edges, weight) {
  const sums = new Float64Array(edges.length)
  sums[0] = 1
  for (let node = 0; node < edges.length; node++) {
    if (sums[node] === 0) continue
    for (const { to, unit } of /** @type {Edge[]} */ (edges[node]))
      sums[to] = (sums[to] ?? 0) + (sums[node] ?? 0) * weight(unit)
  }
  return sums
}

/**
 * @param {readonly Edge[][]} edges
 * @param {(unit: string) => number} weight
 */
function backward(edges, weight) {
  const sums = new Float64Array(edges.length)
  sums[edges.length - 1] = 1
  for (let node = edges.length - 2; node >= 0; node--)
    for (const { to, unit } of /** @type {Edge[]} */ (edges[node]))
      sums[node] = (sums[node] ?? 0) + (sums[to] ?? 0) * weight(unit)
  return sums
}

/** The likeliest units of one pair. @param {readonly Edge[][]} edges @param {(unit: string) => number} weight @returns {string[]} */
function best(edges, weight) {
  const score = new Float64Array(edges.length)
  /** @type {(Edge | undefined)[]} */
  const back = new Array(edges.length)
  score[0] = 1
  for (let node = 0; node < edges.length; node++)
    for (const edge of /** @type {Edge[]} */ (edges[node])) {
      const next = (score[node] ?? 0) * weight(edge.unit)
      if (next > (score[edge.to] ?? 0)) {
        score[edge.to] = next
        back[edge.to] = edge
      }
    }
  const units = []
  for (let edge = back[edges.length - 1]; edge; edge = back[edge.from]) units.push(edge.unit)
  return units.reverse()
}

/** @param {Map<string, number>} counts @param {string} key @param {number} n */
const count = (counts, key, n) => counts.set(key, (counts.get(key) ?? 0) + n)

/** @param {readonly Pair[]} pairs */
function unitWeights(pairs) {
  /** @type {Map<string, number>} */
  let weights = new Map()
  for (let round = 0; round < ROUNDS; round++) {
    const first = round === 0
    const known = weights
    const weight = (/** @type {string} */ unit) => (first ? prior(unit) : (known.get(unit) ?? 1e-12))
    /** @type {Map<string, number>} */
    const counts = new Map()
    let total = 0
    for (const pair of pairs) {
      const edges = edgesOf(pair)
      const [ahead, behind] = [forward(edges, weight), backward(edges, weight)]
      const all = ahead[edges.length - 1] ?? 0
      if (all === 0) continue
      for (const list of edges)
        for (const { from, to, unit } of list) {
          const share = ((ahead[from] ?? 0) * weight(unit) * (behind[to] ?? 0)) / all
          if (share > 1e-6) {
            count(counts, unit, share)
            total += share
          }
        }
    }
    weights = new Map(
      [...counts].filter(([, n]) => n > 0.5).map(([unit, n]) => [unit, (n / total) * prior(unit) ** 0.25]),
    )
  }
  return weights
}

/** A unit is read so by accident where its letters stand for it less often than this. */
const ACCIDENT = 0.004

/**
 * Pairs in which every unit is one that its letters often stand for: names that
 * were translated («Long» → «طويل») or replaced (Damascus) fall out.
 *
 * @param {readonly Pair[]} pairs
 */
export function heard(pairs) {
  const weights = unitWeights(pairs)
  /** @type {Map<string, number>} */
  const byLatin = new Map()
  for (const [unit, n] of weights) count(byLatin, unit.split(':')[0] ?? '', n)
  const isUsual = (/** @type {string} */ unit) =>
    (weights.get(unit) ?? 0) / (byLatin.get(unit.split(':')[0] ?? '') ?? 1) >= ACCIDENT
  const weight = (/** @type {string} */ unit) => weights.get(unit) ?? 1e-12
  return pairs.filter((pair) => best(edgesOf(pair), weight).every(isUsual))
}

const EDGE = '#'

/**
 * A writer of names: `write(name, most)` gives the likeliest spellings with their shares.
 *
 * @param {readonly Pair[]} pairs
 */
export function learn(pairs) {
  const weights = unitWeights(pairs)
  const weight = (/** @type {string} */ unit) => weights.get(unit) ?? 1e-12
  /** @type {Map<string, Map<string, number>>} Context of up to two units → unit → times. */
  const chains = new Map()
  const note = (/** @type {string} */ context, /** @type {string} */ unit) => {
    const known = chains.get(context) ?? new Map()
    count(known, unit, 1)
    chains.set(context, known)
  }
  /** @type {Map<string, Set<string>>} Latin letters → units. */
  const byLatin = new Map()
  for (const pair of pairs) {
    const units = [EDGE, EDGE, ...best(edgesOf(pair), weight), EDGE]
    for (let i = 2; i < units.length; i++) {
      const unit = /** @type {string} */ (units[i])
      note('', unit)
      note(`${units[i - 1]}`, unit)
      note(`${units[i - 2]} ${units[i - 1]}`, unit)
      const latin = unit.split(':')[0] ?? ''
      byLatin.set(latin, (byLatin.get(latin) ?? new Set()).add(unit))
    }
  }
  /** Chance of `unit` behind two others, longer contexts first (Witten and Bell). @param {string} a @param {string} b @param {string} unit @returns {number} */
  const chance = (a, b, unit) => {
    let p = 1e-6
    for (const context of ['', b, `${a} ${b}`]) {
      const known = chains.get(context)
      if (!known) continue
      let times = 0
      for (const n of known.values()) times += n
      p = ((known.get(unit) ?? 0) + known.size * p) / (times + known.size)
    }
    return p
  }
  /** @param {string} name @param {number} most @returns {{ arabic: string, share: number }[]} */
  const write = (name, most) => {
    /** @type {{ a: string, b: string, arabic: string, score: number }[][]} */
    const states = Array.from({ length: name.length + 1 }, () => [])
    states[0]?.push({ a: EDGE, b: EDGE, arabic: '', score: 1 })
    for (let i = 0; i < name.length; i++) {
      const here = /** @type {typeof states[0]} */ (states[i]).sort((x, y) => y.score - x.score).slice(0, BEAM)
      for (let size = 1; size <= MOST_LATIN && i + size <= name.length; size++)
        for (const unit of byLatin.get(name.slice(i, i + size)) ?? [])
          for (const { a, b, arabic, score } of here)
            states[i + size]?.push({
              a: b,
              b: unit,
              arabic: arabic + (unit.split(':')[1] ?? ''),
              score: score * chance(a, b, unit),
            })
    }
    /** @type {Map<string, number>} */
    const ends = new Map()
    for (const { a, b, arabic, score } of states[name.length] ?? []) count(ends, arabic, score * chance(a, b, EDGE))
    let all = 0
    for (const score of ends.values()) all += score
    return [...ends]
      .sort((x, y) => y[1] - x[1])
      .slice(0, most)
      .map(([arabic, score]) => ({ arabic, share: score / all }))
  }
  return write
}
