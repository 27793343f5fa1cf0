/** CPU milliseconds of this process so far: other people's work on the machine does not count. */
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** @param {number[]} list */
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN

/** @param {() => unknown} run */
export function cost(run) {
  const before = cpu()
  run()
  return cpu() - before
}

/**
 * How many times the CPU time of `b` the CPU time of `a` is: the median of
 * `rounds` interleaved pairs in one process, after one unmeasured round. Give
 * both enough work for at least 50 ms.
 *
 * @param {() => unknown} a
 * @param {() => unknown} b
 */
export function ratio(a, b, rounds = 5) {
  a()
  b()
  return median(Array.from({ length: rounds }, () => cost(a) / cost(b)))
}

/**
 * Small pseudo-random numbers: the same material on every machine.
 *
 * @param {number} seed
 * @returns {() => number} numbers from 0 to below 1
 */
export function randomFrom(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * The same by the least that each of them took: for how a cost grows, where a
 * busy moment of the machine would look like a curve.
 *
 * @param {() => unknown} a
 * @param {() => unknown} b
 */
export function leastRatio(a, b, rounds = 5) {
  a()
  b()
  const pairs = Array.from({ length: rounds }, () => [cost(a), cost(b)])
  return Math.min(...pairs.map(([of]) => of ?? Number.NaN)) / Math.min(...pairs.map(([, of]) => of ?? Number.NaN))
}
