import { Refusal } from './say.mjs'

/**
 * What package.json's `engines` says (a test compares the two). Node 21 and
 * 22.0–22.11 lack what Vite needs.
 *
 * @param {string} version `process.versions.node`
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
}

export function requireNode(version = process.versions.node) {
  if (isSupportedNode(version)) return
  throw new Refusal(
    `يحتاج تبيُّن إلى Node.js بإصدار 20.19 أو أحدث من السلسلة 20، أو 22.12 فما فوق؛ والمثبَّت هنا ${version}. ثبِّت إصدارًا أحدث ثم أعد الأمر.`,
    `Tabayyun needs Node.js 20.19 or newer in the 20 line, or 22.12 and up; this is ${version}. Install a newer one, then run the command again.`,
  )
}
