import { existsSync } from 'node:fs'
import { installPackages, isRootOnDebian } from './debian.mjs'
import { say } from './say.mjs'

/** Where systems put LibreOffice. */
const PLACES = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
]

/** Its writer and its tables without their windows, and letters for Arabic: 100 MB to fetch, 310 MB installed. */
const PACKAGES = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'fonts-dejavu-core']

/**
 * The office program that reads our files and writes some for us to read: the one named by
 * E2E_OFFICE, else the system's.
 *
 * @param {(path: string) => boolean} [exists]
 * @returns {string | null}
 */
export function findOffice(exists = existsSync) {
  return process.env['E2E_OFFICE'] || (PLACES.find((path) => exists(path)) ?? null)
}

/** Installs one where that needs nobody's leave; without it the journeys that need one are left out, and say so. */
export async function ensureOffice() {
  if (findOffice()) return
  if (isRootOnDebian()) {
    say('تثبيت LibreOffice لاختبار ملفات المكتب…', 'Installing LibreOffice, to test office files with…')
    if (await installPackages(PACKAGES)) return
  }
  say(
    'لا يوجد LibreOffice: تُترك اختبارات ملفات المكتب. ثبِّته، أو ضع مساره في المتغيّر E2E_OFFICE.',
    'There is no LibreOffice: tests of office files are left out. Install it, or put its path into E2E_OFFICE.',
  )
}
