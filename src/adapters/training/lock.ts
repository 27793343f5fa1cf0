import type { ExerciseKey, LockedKey } from '../../core/training/types.ts'

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
  const plain = new TextEncoder().encode(JSON.stringify(key))
  if (passphrase === null) return { kind: 'folded', data: toLetters(plain) }
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))]
  const cipher = await cipherKey(passphrase, salt, ROUNDS)
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, cipher, plain))
  return { kind: 'sealed', salt: toLetters(salt), iv: toLetters(iv), rounds: ROUNDS, data: toLetters(data) }
}

/** Null where the passphrase is not the one, or the key was damaged. */
export async function unlockKey(locked: LockedKey, passphrase: string | null): Promise<ExerciseKey | null> {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await opened(locked, passphrase)))
  } catch {
    return null
  }
}

async function opened(locked: LockedKey, passphrase: string | null): Promise<Uint8Array<ArrayBuffer>> {
  if (locked.kind === 'folded') return toBytes(locked.data)
  const cipher = await cipherKey(passphrase ?? '', toBytes(locked.salt), locked.rounds)
  const iv = toBytes(locked.iv)
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, cipher, toBytes(locked.data)))
}
