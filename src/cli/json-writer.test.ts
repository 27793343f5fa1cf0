import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonWriter } from './json-writer.ts'
import { textOf } from './utf8.ts'

const written = (value: unknown): string => {
  const writer = new JsonWriter()
  writer.value(value)
  return new TextDecoder().decode(writer.take())
}

const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...Array.from('ابت «»"\\\n\u0007\ud800é€𝄞')), fc.string({ maxLength: 3 })),
})

describe('JsonWriter', () => {
  it('prints what JSON.stringify prints', () => {
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        text,
        fc.double({ noDefaultInfinity: false }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('object'),
      ),
      list: fc.array(tie('value'), { maxLength: 4 }),
      object: fc.dictionary(fc.constantFrom('a', 'from', 'z9'), fc.oneof(tie('value'), fc.constant(undefined))),
    })).value
    fc.assert(
      fc.property(json, (value) => {
        expect(written(value)).toBe(JSON.stringify(value))
      }),
    )
  })

  it('takes up where it left off, and grows', () => {
    const writer = new JsonWriter()
    const long = 'خبر '.repeat(40_000)
    writer.string(long)
    expect(new TextDecoder().decode(writer.take())).toBe(JSON.stringify(long))
    writer.object({ type: 'x', n: 1 }, 'type')
    expect(new TextDecoder().decode(writer.take())).toBe('{"n":1}')
  })
})

describe('textOf', () => {
  it('reads what a strict decoder reads, and nothing else', () => {
    const strict = new TextDecoder('utf-8', { fatal: true })
    const bytes = fc.oneof(
      text.map((one) => new TextEncoder().encode(one)),
      text.map((one) => new TextEncoder().encode(`\ufeff${one}`)),
      fc.uint8Array({ maxLength: 8 }),
    )
    fc.assert(
      fc.property(bytes, (one) => {
        let expected: string | null = null
        try {
          expected = strict.decode(one)
        } catch {
          // What is not UTF-8 is answered with null.
        }
        expect(textOf(one)).toBe(expected)
      }),
    )
  })
})
