import {
  bitsOf,
  endsWith,
  hasInside,
  holds,
  isKey,
  isMadeOf,
  isWhole,
  mayOpen,
  opening,
  type Phrases,
  phraseAt,
  phrases,
  startsWith,
} from './cue-table.ts'
import * as W from './cue-words.ts'
import type { Line } from './lines.ts'
import type { RegionKind } from './types.ts'

/**
 * What a line says about itself, wherever it stands.
 * `closing`: `list` opens a list of other articles, after which the article may
 * go on; `end` is said below articles only; `list-end` closes a list.
 */
export interface Cue {
  readonly kind: RegionKind
  readonly rule: string
  readonly closing?: 'list' | 'list-end' | 'end'
}

/** A line longer than this is running text for every rule but the ones that name their own length. */
const LABEL = 12
const SENTENCE = 40
const NOTICE_LABEL = 6
const NOTICE = 120

const sets = {
  related: phrases(W.RELATED),
  skipStart: phrases(W.SKIP_START),
  skipEnd: phrases(W.SKIP_END),
  relatedOpeners: phrases(W.RELATED_OPENERS),
  relatedInside: phrases(W.RELATED_INSIDE),
  endLists: phrases(W.END_LISTS),
  listEnds: phrases(W.LIST_ENDS),
  navigation: phrases(W.NAVIGATION),
  networks: phrases(W.NETWORKS),
  tags: phrases(W.TAGS),
  promoWhole: phrases(W.PROMO_WHOLE),
  promoStart: phrases(W.PROMO_START),
  promoInside: phrases(W.PROMO_INSIDE),
  follow: phrases(W.FOLLOW),
  commentsWhole: phrases(W.COMMENTS_WHOLE),
  commentsStart: phrases(W.COMMENTS_START),
  sourceWhole: phrases(W.SOURCE_WHOLE),
  sourceStart: phrases(W.SOURCE_START),
  contributed: phrases(W.CONTRIBUTED),
  reportWords: phrases(W.REPORT_WORDS),
  creditInside: phrases(W.CREDIT_INSIDE),
  disclaimer: phrases(W.DISCLAIMER),
  noticeLabel: phrases(W.NOTICE_LABEL),
  creditStart: phrases(W.CREDIT_START),
  disclaims: phrases(W.DISCLAIMS),
  liability: phrases(W.LIABILITY),
  publication: phrases(W.PUBLICATION),
  captionStart: phrases(W.CAPTION_START),
  endMarks: phrases(W.END_MARKS),
  pathStart: phrases(W.PATH_START),
  authorBox: phrases(W.AUTHOR_BOX),
} satisfies Record<string, Phrases>

type Rule = (line: Line) => Cue | null

/** Every cue in this order: the first that speaks decides, so the narrow ones stand before the wide ones. */
const rules: readonly Rule[] = [
  emptyOfWords,
  comment,
  authorBox,
  relatedList,
  relatedTeaser,
  navigation,
  tags,
  source,
  disclaimer,
  promo,
  contribution,
  pictureText,
  endMark,
]

/** Sets whose phrases may stand anywhere in a line, and those asked of labels only. */
const inside = [
  sets.relatedInside,
  sets.disclaimer,
  sets.disclaims,
  sets.promoInside,
  sets.contributed,
  sets.creditInside,
]
const insideBits = bitsOf(inside)
const labelBits = bitsOf([...inside, sets.commentsWhole])
const openBits = bitsOf(Object.values(sets))

/** Most lines hold no word of any phrase and no telling sign: they are turned away here. */
function mayCue(line: Line): boolean {
  if (line.count === 0 || line.hashSign || mayOpen(line, openBits)) return true
  if (line.count > LABEL) return holds(line, insideBits)
  return line.copyright || (line.latin && line.count <= 6) || holds(line, labelBits)
}

export function cueOf(line: Line): Cue | null {
  if (line.count > NOTICE || !mayCue(line)) return null
  for (const rule of rules) {
    const cue = rule(line)
    if (cue) return cue
  }
  return null
}

const colonAfter = (line: Line, phraseWords: number): boolean => {
  const colon = line.text.indexOf(':')
  return colon > 0 && line.text.slice(0, colon).trim().split(/\s+/).length <= phraseWords + 1
}

/** «للمزيد، …»، «شاهد أيضا - …» */
function separatorAfter(line: Line, phraseWords: number): boolean {
  const at = line.text.search(/[:،–—|-]/)
  return at > 0 && line.text.slice(0, at).trim().split(/\s+/).length === phraseWords
}

/** «×», «***», «ــــ»: no letter, no figure. */
function emptyOfWords(line: Line): Cue | null {
  return line.count === 0 ? { kind: 'navigation', rule: 'navigation/signs' } : null
}

const COMMENT: Cue = { kind: 'comment', rule: 'comment/label', closing: 'end' }

function comment(line: Line): Cue | null {
  if (line.count > LABEL) return null
  if (line.count <= 3 && holds(line, sets.commentsWhole) && isKey(line.words.filter(notFigure), sets.commentsWhole))
    return COMMENT
  return startsWith(line, sets.commentsStart) && !line.sentenceEnd ? COMMENT : null
}

/** «التعليقات (3)», «3 تعليقات». */
const notFigure = (word: string): boolean => !/^\d+$/.test(word)

const AUTHOR_BOX: Cue = { kind: 'byline', rule: 'byline/author-box', closing: 'end' }

/** «نبذة عن الكاتب»; «عن Radio X» is how blog themes head the box. */
function authorBox(line: Line): Cue | null {
  if (line.count > 6 || line.sentenceEnd) return null
  const label = opening(line, sets.authorBox)
  if (label > 0) return label >= line.count - 3 ? AUTHOR_BOX : null
  const about = line.latin && line.first === 'ع' && line.words[0] === 'عن'
  return about && line.words.slice(1).every((word) => /^[a-z0-9]+$/.test(word)) ? AUTHOR_BOX : null
}

function relatedList(line: Line): Cue | null {
  if (line.count > LABEL) return null
  if (isWhole(line, sets.listEnds)) {
    return { kind: 'navigation', rule: 'navigation/list-end', closing: 'list-end' }
  }
  if (isWhole(line, sets.related)) return { kind: 'navigation', rule: 'navigation/related', closing: 'list' }
  if (isWhole(line, sets.endLists)) return { kind: 'navigation', rule: 'navigation/related', closing: 'list' }
  return null
}

/** «اقرأ أيضا: عنوان»: label and teaser on one line. */
function relatedTeaser(line: Line): Cue | null {
  if (line.count > SENTENCE) return null
  const opener = opening(line, sets.relatedOpeners)
  if (opener > 0 && !line.several) return { kind: 'teaser', rule: 'teaser/related-line' }
  const label = opening(line, sets.related)
  if (label > 0 && separatorAfter(line, label)) return { kind: 'teaser', rule: 'teaser/related-line' }
  if (!line.sentenceEnd && !line.several && hasInside(line, sets.relatedInside)) {
    return { kind: 'teaser', rule: 'teaser/related-inside' }
  }
  return null
}

function navigation(line: Line): Cue | null {
  if (isPath(line)) return { kind: 'navigation', rule: 'navigation/path' }
  if (line.count > LABEL) return null
  if (isWhole(line, sets.navigation)) return { kind: 'navigation', rule: 'navigation/label' }
  if (line.count <= 3 && line.latin && line.words.every(isLatinLetter)) {
    return { kind: 'navigation', rule: 'navigation/label' }
  }
  if (startsWith(line, sets.skipStart) && endsWith(line, sets.skipEnd)) {
    return { kind: 'navigation', rule: 'navigation/skip-list' }
  }
  if (isMadeOf(line, sets.networks)) return { kind: 'promo', rule: 'promo/networks' }
  return null
}

/** «الرئيسية / أخبار / …»: where the page stands in the site, the headline often behind it. */
const isPath = (line: Line): boolean =>
  line.count > 1 && line.count <= SENTENCE && opening(line, sets.pathStart) > 0 && /[/>»›|\\←]|\s[–-]\s/.test(line.text)

const isLatinLetter = (word: string): boolean => word.length === 1 && word >= 'a' && word <= 'z'

function tags(line: Line): Cue | null {
  if (line.count > SENTENCE) return null
  const label = opening(line, sets.tags)
  if (label > 0 && (label === line.count || colonAfter(line, label))) {
    return { kind: 'navigation', rule: 'navigation/tags' }
  }
  if (!line.hashSign) return null
  const parts = line.text.split(/\s+/)
  const hashed = parts.filter((part) => part.startsWith('#')).length
  return hashed > 0 && hashed * 2 > parts.length ? { kind: 'navigation', rule: 'navigation/tags' } : null
}

const SOURCE: Cue = { kind: 'credit', rule: 'credit/source', closing: 'end' }

function source(line: Line): Cue | null {
  if (line.count > SENTENCE) return null
  if (isWhole(line, sets.sourceWhole)) return SOURCE
  const label = opening(line, sets.sourceStart)
  if (label === 0 || line.several) return null
  return colonAfter(line, label) || label >= 4 ? SOURCE : null
}

const DISCLAIMER: Cue = { kind: 'disclaimer', rule: 'disclaimer/notice', closing: 'end' }

function disclaimer(line: Line): Cue | null {
  if (line.copyright && line.count <= LABEL && line.text.startsWith('©') && line.words.some(isYear)) return DISCLAIMER
  if (line.count <= SENTENCE && hasInside(line, sets.disclaimer)) return DISCLAIMER
  if (line.count <= NOTICE_LABEL && !line.sentenceEnd && startsWith(line, sets.noticeLabel)) return DISCLAIMER
  if (line.count > SENTENCE * 2 || !holds(line, sets.disclaims) || !hasInside(line, sets.liability)) return null
  return line.words.some((_word, i) => refuses(line.words, i)) ? DISCLAIMER : null
}

/** A negation with the publication as its subject, just before or behind it. */
function refuses(words: readonly string[], i: number): boolean {
  const negation = phraseAt(words, i, sets.disclaims)
  if (negation === 0) return false
  const before = [1, 2].some((back) => i >= back && phraseAt(words, i - back, sets.publication) > 0)
  return before || [0, 1].some((on) => phraseAt(words, i + negation + on, sets.publication) > 0)
}

/** «© 2024 …» closes a page, «© وكالة» stands under a picture. */
const isYear = (word: string): boolean => /^(19|20)\d\d$/.test(word)

const PROMO: Cue = { kind: 'promo', rule: 'promo/call' }

function promo(line: Line): Cue | null {
  if (line.count > SENTENCE) return null
  if (isWhole(line, sets.promoWhole) || startsWith(line, sets.promoStart)) return PROMO
  if (hasInside(line, sets.promoInside) && !line.several) return PROMO
  const calls = startsWith(line, sets.follow) && line.count <= LABEL
  return calls && line.words.some((word) => isNetwork(word)) ? PROMO : null
}

const commonWords = new Set(['عبر', 'علي', 'ان', 'اب', 'نسخ', 'بريد', 'شارك', 'توك', 'فيس'])
const isNetwork = (word: string): boolean => sets.networks.all.has(word) && !commonWords.has(word)

/** «ساهم … في هذا التقرير»، «إعداد … للنشرة العربية». */
const CONTRIBUTION: Cue = { kind: 'credit', rule: 'credit/contribution' }

function contribution(line: Line): Cue | null {
  if (line.count > SENTENCE * 2) return null
  if (hasInside(line, sets.contributed) && endsWith(line, sets.reportWords)) return CONTRIBUTION
  const label = opening(line, sets.creditStart)
  if (label > 0 && line.count <= SENTENCE && colonAfter(line, label)) return CONTRIBUTION
  return hasInside(line, sets.creditInside) && !line.several ? CONTRIBUTION : null
}

const CAPTION: Cue = { kind: 'caption', rule: 'caption/label' }

function pictureText(line: Line): Cue | null {
  if (line.count > SENTENCE) return null
  if (line.copyright && line.count <= LABEL && line.text.startsWith('©')) return CAPTION
  const label = opening(line, sets.captionStart)
  if (label === 0 || line.several) return null
  return label >= 2 || colonAfter(line, label) ? CAPTION : null
}

function endMark(line: Line): Cue | null {
  if (line.count > 2 || !isWhole(line, sets.endMarks)) return null
  return { kind: 'navigation', rule: 'navigation/end-mark', closing: 'end' }
}
