import type { ExerciseKey, LockedKey } from '../../core/training/types.ts'
import { deflated, inflated } from '../story/packed.ts'

/** What OWASP asks of PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000

const toLetters = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

const toBytes = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))

async function cipherKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC').trim())
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** Locks the key of an exercise. Without a passphrase it is only out of sight: whoever takes the file apart can read it. */
export async function lockKey(key: ExerciseKey, passphrase: string | null): Promise<LockedKey> {
  const text = JSON.stringify(key)
  if (passphrase === null) return { kind: 'folded', data: toLetters(new TextEncoder().encode(text)) }
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))]
  const cipher = await cipherKey(passphrase, salt, ROUNDS)
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, cipher, await deflated(text)))
  const parts = { salt: toLetters(salt), iv: toLetters(iv), data: toLetters(data) }
  return { kind: 'sealed', rounds: ROUNDS, deflated: true, ...parts }
}

/** Null where the passphrase is not the one, or the key was damaged. */
export async function unlockKey(locked: LockedKey, passphrase: string | null): Promise<ExerciseKey | null> {
  try {
    return JSON.parse(await opened(locked, passphrase))
  } catch {
    return null
  }
}

const decoded = (bytes: Uint8Array<ArrayBuffer>): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

async function opened(locked: LockedKey, passphrase: string | null): Promise<string> {
  if (locked.kind === 'apart') return ''
  if (locked.kind === 'folded') return decoded(toBytes(locked.data))
  const cipher = await cipherKey(passphrase ?? '', toBytes(locked.salt), locked.rounds)
  const iv = toBytes(locked.iv)
  const plain = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, cipher, toBytes(locked.data)))
  return locked.deflated ? inflated(plain) : decoded(plain)
}
