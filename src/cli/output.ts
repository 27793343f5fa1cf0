import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failure } from './failure.ts'

/** Writes the whole file or nothing: a reader never meets half of it, and a failure leaves the old one. */
export function writeWhole(path: string, content: string): void {
  const draft = `${path}.${process.pid}.draft`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(draft, content)
    renameSync(draft, path)
  } catch (error) {
    removeDraft(draft)
    throw new Failure(
      path,
      'تعذّرت كتابة الملف، ولم يتغيّر شيء. تحقّق من المجلد وأذونه ومن سعة القرص.',
      `The file could not be written, and nothing has changed. Check the folder, its permissions and the disk. (${error instanceof Error ? error.message : String(error)})`,
    )
  }
}

function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true })
  } catch {
    // Where the folder is no folder there is no draft either; the failure itself is what the user must hear.
  }
}

/**
 * Resolves when `text` (or its bytes) is handed on; waits where the reader is slow, so that
 * memory stays level. A reader who has gone (`head`) ends the run quietly.
 */
export function writeOut(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve()
      else if ('code' in error && error.code === 'EPIPE') process.exit(0)
      else reject(error)
    })
  })
}
