import { describe, expect, it } from 'vitest'
import type { ExerciseKey } from '../../core/training/types.ts'
import { lockKey, unlockKey } from './lock.ts'

const key: ExerciseKey = { questions: [], outlets: { a1: { ar: 'الصباح', en: 'Morning' } } }

describe('the key of an exercise', () => {
  it('opens by the passphrase, however its letters are composed, and by no other', async () => {
    const locked = await lockKey(key, 'سرّ الصف ١')
    expect(JSON.stringify(locked)).not.toContain('Morning')
    expect(await unlockKey(locked, ' سرّ الصف ١ ')).toEqual(key)
    expect(await unlockKey(locked, 'سر الصف ١')).toBeNull()
    expect(await unlockKey(locked, null)).toBeNull()
  })

  it('is sealed anew each time, and a changed letter is noticed', async () => {
    const [one, other] = [await lockKey(key, 'a'), await lockKey(key, 'a')]
    expect(one).not.toEqual(other)
    if (one.kind !== 'sealed') throw new Error('A passphrase seals')
    const damaged = { ...one, data: `${one.data[0] === 'A' ? 'B' : 'A'}${one.data.slice(1)}` }
    expect(await unlockKey(damaged, 'a')).toBeNull()
  })

  it('without a passphrase is out of sight and opens of itself', async () => {
    const locked = await lockKey(key, null)
    expect(JSON.stringify(locked)).not.toContain('Morning')
    expect(await unlockKey(locked, null)).toEqual(key)
  })
})
