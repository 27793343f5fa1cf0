/** A zip that opens to more than this is a bomb or a library, not a few articles. */
const MOST_BYTES = 200_000_000
const MOST_ENTRIES = 500

export interface Entry {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Entries of a zip, or why there are none. Folders, and what systems add on their own, are left out. */
export async function openZip(bytes: Uint8Array): Promise<readonly Entry[] | 'damaged' | 'too-large' | 'encrypted'> {
  const { unzipSync } = await import('fflate')
  if (isEncrypted(bytes)) return 'encrypted'
  let total = 0
  let entries = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isOwn(name)) return false
        total += originalSize
        if (++entries > MOST_ENTRIES || total > MOST_BYTES) throw new RangeError('too large')
        return true
      },
    })
    return Object.entries(files).map(([name, data]) => ({ name, bytes: data }))
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'damaged'
  }
}

const isOwn = (name: string): boolean =>
  !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.[^./]|Thumbs\.db$|desktop\.ini$)/i.test(name)

/** The first entry's head says whether a password is asked for. */
const isEncrypted = (bytes: Uint8Array): boolean => ((bytes[6] ?? 0) & 1) === 1
