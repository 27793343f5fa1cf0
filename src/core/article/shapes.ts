import { isEmbedEnd, isEmbedText, isShownPost } from './captions.ts'
import { Vocabulary } from './cohesion.ts'
import type { Cue } from './cues.ts'
import { isParagraph, type Line } from './lines.ts'

/**
 * What the shape of a line gives away, whatever it says: addresses, lines in
 * another script, titles or links side by side, posts of networks.
 */
type Cues = (Cue | null)[]

/** Lines of no Arabic word that are longer are told in another language, not pressed. */
const FOREIGN = 60
/** Fewest words of titles run together. */
const TICKER = 30
/** Titles side by side name what the article names, if at all, in one of them. */
const TICKER_SHARED = 0.15
/** Paragraphs below a ticker that are asked whether it belongs to them. */
const ASKED = 3
/** Lines above a post's signature that may belong to it. */
const POST = 4

/** Cues by shape for lines that have none yet. */
export function addShapes(lines: readonly Line[], cues: Cues): void {
  const arabic = isArabic(lines)
  lines.forEach((line, i) => {
    cues[i] ??= addressCue(line) ?? sideBySide(line) ?? (arabic ? foreignCue(line) : null)
  })
  markTickers(lines, cues)
  markPosts(lines, cues)
}

function isArabic(lines: readonly Line[]): boolean {
  let arabic = 0
  let all = 0
  for (const line of lines) {
    all += line.end - line.start
    if (line.arabic) arabic += line.end - line.start
  }
  return arabic * 2 >= all
}

/** In an Arabic text a line of Latin words is a button, a network, a section's code or a post. */
function foreignCue(line: Line): Cue | null {
  if (line.arabic || !line.latin || line.count > FOREIGN) return null
  return { kind: 'promo', rule: 'promo/foreign-label' }
}

/** Nothing but an address. */
const addressCue = (line: Line): Cue | null =>
  line.slash && line.latin && /^(?:date\s[\d-]+\s)?(?:https?:\/\/|www\.)\S+$/i.test(line.text)
    ? { kind: 'navigation', rule: 'navigation/address' }
    : null

/** Menus and titles in one line: «من نحن | اتصل بنا | أعلن معنا», titles with wide gaps between them. */
function sideBySide(line: Line): Cue | null {
  if (line.sentenceEnd || !(line.gaps || line.bars)) return null
  const parts = line.text.split(/\s{3,}|\s*\|\s*/)
  return parts.length > 3 || (line.gaps && parts.length > 2)
    ? { kind: 'navigation', rule: 'navigation/side-by-side' }
    : null
}

/** Titles of the day run together above the article: many words without a comma or an end, of other matters. */
function markTickers(lines: readonly Line[], cues: Cues): void {
  const proper = lines.findIndex((line, i) => !cues[i] && isParagraph(line) && !runsOn(line))
  for (let i = 0; i < proper; i++) {
    const line = lines[i]
    if (!line || cues[i] || !runsOn(line)) continue
    const below = lines.slice(proper, proper + ASKED * 2).filter((other) => isParagraph(other) && !runsOn(other))
    const known = new Vocabulary()
    for (const other of below.slice(0, ASKED)) known.add(other)
    if (known.paragraphs > 1 && known.shared(line) < TICKER_SHARED)
      cues[i] = { kind: 'navigation', rule: 'navigation/ticker' }
  }
}

const runsOn = (line: Line): boolean =>
  !line.sampled && !line.sentenceEnd && line.count >= TICKER && !line.endsWithColon && !/[،,؛;]/.test(line.text)

const POSTED: Cue = { kind: 'caption', rule: 'caption/embedded-post' }

/** An embedded post: the line with its link or its signature, what stands above in the same hand, and what announces it. */
function markPosts(lines: readonly Line[], cues: Cues): void {
  lines.forEach((line, i) => {
    if (!line.latin || !(isEmbedEnd(line) || isEmbedText(line) || isShownPost(line))) return
    cues[i] = POSTED
    let k = i - 1
    while (k >= Math.max(0, i - POST) && isPosted(lines[k] as Line)) cues[k--] = POSTED
    const above = lines[k]
    if (above && !cues[k] && !isParagraph(above) && (above.endsWithColon || !above.arabic)) cues[k] = POSTED
  })
}

const isPosted = (line: Line): boolean =>
  line.count === 0 || line.hashSign || (line.count <= FOREIGN && /\p{Extended_Pictographic}/u.test(line.text))
