import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerBatch } from './extract.ts'
import { lineGroupsOf } from './input.ts'
import { runOrdered } from './jobs.ts'
import { batchesOf } from './jobs-threads.ts'

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

/** Settles after as many turns of the event loop as it is told. */
async function turns(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await new Promise((resolve) => setImmediate(resolve))
}

describe('work in several places at once', () => {
  it('comes out in the order it went in, however long each piece takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(4), { maxLength: 24 }),
        fc.integer({ min: 1, max: 5 }),
        async (delays, width) => {
          const out: number[] = []
          const items = delays.map((delay, n) => ({ n, delay }))
          const work = async ({ n, delay }: (typeof items)[number]) => {
            await turns(delay)
            return n
          }
          await runOrdered(from(items), work, width, async (n) => void out.push(n))
          expect(out).toEqual(delays.map((_, n) => n))
        },
      ),
      { numRuns: 25 },
    )
  })

  it('never runs more pieces at once than asked for', async () => {
    let now = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++now)
      await turns(2)
      now--
    }
    await runOrdered(from(Array.from({ length: 20 }, (_, n) => n)), work, 3, async () => undefined)
    expect(most).toBe(3)
  })

  it('reads only a little ahead of a slow reader', async () => {
    let read = 0
    let emitted = 0
    let ahead = 0
    async function* source() {
      for (; read < 60; read++) yield read
    }
    await runOrdered(
      source(),
      async (n) => n,
      2,
      async () => {
        ahead = Math.max(ahead, read - emitted++)
        await turns(1)
      },
    )
    expect(emitted).toBe(60)
    expect(ahead).toBeLessThanOrEqual(7)
  })

  it('stops at the first failure and passes it on', async () => {
    const out: number[] = []
    const work = async (n: number) => {
      if (n === 3) throw new Error('third')
      return n
    }
    await expect(runOrdered(from([1, 2, 3, 4, 5]), work, 2, async (n) => void out.push(n))).rejects.toThrow('third')
    expect(out).toEqual([1, 2])
  })
})

describe('lines', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const groups = async (chunks: readonly string[], limit = 100) => {
    const all: (string | null)[][] = []
    for await (const lines of lineGroupsOf(from(chunks.map(bytes)), limit)) {
      all.push(lines.map((line) => line && new TextDecoder().decode(line)))
    }
    return all
  }

  it('are handed on with the chunk that completes them', async () => {
    expect(await groups(['a\nb', 'c\n', 'd'])).toEqual([['a'], ['bc'], ['d']])
  })

  it('over the limit are null, and the next one is whole again', async () => {
    expect(await groups(['abc', 'def\ngh\n'], 4)).toEqual([[null, 'gh']])
  })

  it('keep their numbers over groups, and a bad one is answered in its place', async () => {
    const good = JSON.stringify({ id: 'x', text: 'وصل الوفد الأحد.' })
    const out: unknown[] = []
    for await (const batch of batchesOf(lineGroupsOf(from([`${good}\n{bad\n`, `\n{"id":7}\n`].map(bytes)), 1000))) {
      const { bytes: answer, bad } = answerBatch(batch)
      expect(bad).toBe(1)
      out.push(
        ...new TextDecoder()
          .decode(answer)
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
      )
    }
    expect(out).toEqual([
      expect.objectContaining({ id: 'x', mentions: [expect.objectContaining({ quote: 'الأحد' })] }),
      expect.objectContaining({ id: null, line: 2, error: expect.objectContaining({ code: 'not-json' }) }),
      expect.objectContaining({ id: 7, line: 4, error: expect.objectContaining({ code: 'no-text' }) }),
    ])
  })
})
