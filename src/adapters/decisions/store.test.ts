import { describe, expect, it } from 'vitest'
import { createDecisionStore, faultOf } from './store.ts'

describe('a database that does not do its work', () => {
  it.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [new DOMException('', 'SecurityError'), 'unavailable'],
    [new DOMException('', 'InvalidStateError'), 'unavailable'],
    [new ReferenceError('indexedDB is not defined'), 'unavailable'],
    [new DOMException('', 'AbortError'), 'failed'],
    ['anything', 'failed'],
  ])('%s is told as %s', (error, fault) => expect(faultOf(error)).toBe(fault))

  it('is an answer, never an exception: there is none outside a browser', async () => {
    const store = createDecisionStore()
    expect(await store.read('story@1')).toEqual({ ok: false, fault: 'unavailable' })
    expect(await store.add('story@1', [])).toEqual({ ok: false, fault: 'unavailable' })
    expect(await store.editor()).toEqual({ ok: false, fault: 'unavailable' })
  })
})
