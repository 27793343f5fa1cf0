import type { Span } from '../text/span.ts'
import { hasInside, isMadeOf, opening, phraseAt, phrases, startsWith } from './cue-table.ts'
import * as W from './cue-words.ts'
import type { Cue } from './cues.ts'
import { type Line, trimmed } from './lines.ts'

/**
 * Bylines, date stamps and wire tags: what stands above or below an article.
 * These rules are asked at its edges only; in the middle «رويترز» alone or a
 * date alone may be a heading.
 */
const stampWords = phrases(W.STAMP_WORDS)
const readingTime = phrases(W.READING_TIME)
const agencies = phrases(W.AGENCIES)
const outlets = phrases(W.OUTLETS)
const bylineStart = phrases(W.BYLINE_START)
const bylineKind = phrases(W.BYLINE_KIND)
const published = phrases(W.PUBLISHED)
const counted = phrases(W.COUNTED)
const masthead = phrases(W.MASTHEAD)
const house = phrases(W.HOUSE)
const bylineWords = phrases(W.BYLINE_WORDS)

/** Most words of a date stamp: published and updated, each with weekday, time and zone. */
const STAMP = 20

const figure = /^\d+$/
/** «منذ ساعة»، «آخر تحديث قبل ساعتين». */
const agoWords = phrases(['منذ', 'قبل', 'اخر'])
const clockOrDate = /^(?:\d{1,4}(?:ص|م|ه|th|st|nd|rd|h|t\d{1,2})?|gmt\d{1,2}|\d{1,2}z|\d{8})$/

/** Nothing but figures, months, weekdays and the words around them («نُشر في»، «آخر تحديث»). */
export function isStamp(line: Line): boolean {
  if (line.count > STAMP) return false
  const ago = line.count > 1 && line.count <= 5 && startsWith(line, agoWords)
  if (!ago && !line.numeric) return false
  const { words } = line
  if (!ago && !words.some((word) => figure.test(word))) return false
  return words.every((word, i) => clockOrDate.test(word) || stampAt(words, i))
}

/** Words of one stamp phrase may not be a phrase each; the second word looks back. */
const stampAt = (words: readonly string[], i: number): boolean =>
  stampWords.all.has(words[i] ?? '') ||
  phraseAt(words, i, stampWords) > 0 ||
  (i > 0 && phraseAt(words, i - 1, stampWords) > 1)

export function edgeCueOf(line: Line): Cue | null {
  if (isStamp(line)) return { kind: 'dateline', rule: 'dateline/stamp' }
  if (isPublished(line)) return { kind: 'dateline', rule: 'dateline/published' }
  if (isReadingTime(line) || isCounted(line)) return { kind: 'navigation', rule: 'navigation/figures' }
  if (isMasthead(line)) return { kind: 'navigation', rule: 'navigation/masthead' }
  if (isByline(line)) return { kind: 'byline', rule: 'byline/label' }
  if (isAgencyLine(line)) return { kind: 'byline', rule: 'byline/agency' }
  if (isInitials(line)) return { kind: 'byline', rule: 'byline/initials' }
  return null
}

const isReadingTime = (line: Line): boolean =>
  line.count <= 5 && line.numeric && hasInside(line, readingTime) && line.words.some((word) => figure.test(word))

/** «نشر في صوت الحي يوم 12 - 05 - 2024»، «الجريدة منذ 3 أيام». */
function isPublished(line: Line): boolean {
  if (!line.numeric || line.sentenceEnd || line.count > 14) return false
  if (line.count <= 6 && /منذ \d+ \S+$/.test(line.text)) return true
  return opening(line, published) > 0 && line.words.filter((word) => figure.test(word)).length > 1
}

/** «مشاهدات: 1,204»، «3 تعليقات». */
const isCounted = (line: Line): boolean =>
  line.count <= 5 &&
  line.numeric &&
  hasInside(line, counted) &&
  line.words.every((word, i) => figure.test(word) || word === 'عدد' || phraseAt(line.words, i, counted) > 0)

/** «رئيس التحرير: فلان». */
function isMasthead(line: Line): boolean {
  if (line.count > 16 || line.sentenceEnd) return false
  const label = opening(line, masthead)
  if (label > 0) return label === line.count || label + 4 >= line.count || /[:.–-]/.test(line.text)
  return hasInside(line, house) && line.text.includes('التحرير')
}

/** A name behind «كتب:» or «بقلم»; «تقرير: …» opens headlines too, and is a label before a name only. */
function isByline(line: Line): boolean {
  if (line.count > 10 || line.sentenceEnd || line.bullet) return false
  if (line.latin && line.count <= 7 && nameAndDay.test(line.text)) return true
  const label = opening(line, bylineStart)
  if (label > 0) return line.count <= 4 || (line.count <= label + 6 && /[:/|،–-]/.test(line.text))
  const kind = opening(line, bylineKind)
  if (kind > 0) return line.count <= kind + 3 && (line.count === kind || /[:/|–-]/.test(line.text))
  return line.count <= 8 && hasInside(line, bylineWords) && apart.test(line.text)
}

/** «هالة منصور May 12, 2024». */
const nameAndDay =
  /^[\u0600-\u06ff\s.]+ (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}$/

const separated = /[/|–—\-:،]/
/** Without the colon: «البنك الدولي: النمو يتباطأ» is a headline. */
const apart = /[/|–—،]|\s-|-\s/

/** «الوطن - رويترز»، «فرانس برس/ أ ف ب»، «وكالات». */
function isAgencyLine(line: Line): boolean {
  if (line.count > 10 || line.sentenceEnd) return false
  if (isMadeOf(line, agencies)) return true
  const outlet = opening(line, outlets)
  if (outlet > 0 && line.count - outlet <= 3 && separated.test(line.text)) return true
  return line.count <= 8 && hasInside(line, agencies) && apart.test(line.text)
}

/** «س.ك»، «ع.م/ ر.ح (رويترز)»: who typed and who checked. */
function isInitials(line: Line): boolean {
  if (line.count < 2 || line.count > 14 || !line.singles) return false
  const { words } = line
  const letters = words.filter((word) => word.length === 1 && !figure.test(word)).length
  return letters >= 2 && words.every((word, i) => word.length === 1 || inAgency(words, i))
}

const inAgency = (words: readonly string[], i: number): boolean =>
  [0, 1, 2].some((back) => i >= back && phraseAt(words, i - back, agencies) > back)

const CLOSE = 0x29

/** «الاسم (المدينة)» or «"الصحيفة" (المدينة)» alone on a line: at most five words and a place of at most three. */
export function isSignedFrom(line: Line): boolean {
  if (line.count > 8 || line.unitFromEnd(1) !== CLOSE) return false
  const open = line.text.lastIndexOf('(')
  if (open < 2) return false
  const inside = line.text
    .slice(open + 1, -1)
    .trim()
    .split(/\s+/)
  return inside.length <= 3 && line.count - inside.length <= 5 && !/\d/.test(line.text)
}

/** «الاسم – المدينة», «الصحيفة – الكاتب»: two names of at most three words with a dash between. */
export function isNameAndTown(line: Line): boolean {
  if (line.count > 6 || line.sentenceEnd || line.endsWithColon || line.bullet) return false
  const sides = line.text.split(/\s[–—ـ_-]\s/).map((side) => side.trim().split(/\s+/).length)
  return sides.length > 1 && sides.every((words) => words <= 3) && !/[\d:؟?!«"“]/.test(line.text)
}

/**
 * The wire's tag before the first sentence: «(وكالة) –». Only where brackets
 * stand first: a town («الرياض – ») belongs to the sentence it locates.
 */
export function wireTag(text: string, line: Line): Span | null {
  if (line.first !== '(') return null
  const close = line.text.indexOf(')')
  if (close < 2 || close > 60) return null
  let i = close + 1
  let dashes = 0
  while (i < line.text.length && /[\s–—\-:ـ]/.test(line.text[i] ?? '')) {
    if (!/\s/.test(line.text[i] ?? '')) dashes++
    i++
  }
  return dashes > 0 && i < line.text.length ? trimmed(text, line.start, line.start + i) : null
}

const stampHead =
  /^(?:date|updated|published|التاريخ|تاريخ النشر)?[\s:]{0,3}\d{4}-\d{1,2}(?:-\d{1,2})?(?:[T\s]{1,2}\d{1,2}:\d{2}(?::\d{2})?)?\s+(?=\p{L})/iu

const DAY = '(?:الأحد|الاحد|الاثنين|الإثنين|الثلاثاء|الثلثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت)'
/** «الخميس, حزيران (يونيو) 10, 2021 - 21:02 …»: a day with its year and a time, then the text. */
const dayHead = new RegExp(
  `^${DAY}[,،]?\\s[^\\d.]{0,25}\\d{1,2}[^\\d.]{1,25}\\d{4}\\s{0,2}[-–|]\\s{0,2}\\d{1,2}:\\d{2}\\s+(?=\\p{L})`,
  'u',
)

const opensDates = new Set('0123456789٠١٢٣٤٥٦٧٨٩dDuUpPتا')

/** A machine's date before the first sentence («2025-02-18 18:10 قال …»). */
export function machineDate(text: string, line: Line): Span | null {
  if (!line.numeric || !opensDates.has(line.first)) return null
  const head = line.text.slice(0, 80)
  const found = stampHead.exec(head) ?? (line.first === 'ا' ? dayHead.exec(head) : null)
  return found ? trimmed(text, line.start, line.start + found[0].length) : null
}
