import { foldText } from '@/core/text/fold.ts'

/**
 * Offices by the grammar of their titles: a head («وزير») and, where the head
 * alone does not say which, the complement behind it («الخارجية»). From the
 * vocabulary of state protocol; a title that it does not hold has no code.
 */
export const OFFICE_CODES = [
  'president',
  'former-president',
  'vice-president',
  'prime-minister',
  'deputy-prime-minister',
  'chancellor',
  'king',
  'crown-prince',
  'emir',
  'supreme-leader',
  'us-secretary-of-state',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
  'justice-minister',
  'health-minister',
  'energy-minister',
  'economy-minister',
  'education-minister',
  'minister',
  'deputy-minister',
  'national-security-adviser',
  'presidential-aide',
  'envoy',
  'special',
  'middle-east',
  'ambassador',
  'representative',
  'spokesperson',
  'secretary-general',
  'speaker-of-parliament',
  'member-of-parliament',
  'governor',
  'central-bank-governor',
  'mayor',
  'chief-of-staff',
  'commander',
  'party-leader',
  'chief-executive',
  'chairman',
  'head-of-sovereign-fund',
  'director',
  'prosecutor',
  'coach',
] as const

export type OfficeCode = (typeof OFFICE_CODES)[number]

const sets = new Map<string, ReadonlySet<string>>()

function set(words: string): ReadonlySet<string> {
  const known = sets.get(words) ?? new Set(words.split(' ').map(foldText))
  sets.set(words, known)
  return known
}

/** What a ministry is called; the first that stands in the title decides. */
const MINISTRIES: readonly (readonly [ReadonlySet<string>, OfficeCode])[] = [
  [set('دولة'), 'minister'],
  [set('خارجية'), 'foreign-minister'],
  [set('دفاع حربية'), 'defence-minister'],
  [set('داخلية'), 'interior-minister'],
  [set('مالية خزانة'), 'finance-minister'],
  [set('عدل عدلية'), 'justice-minister'],
  [set('صحة'), 'health-minister'],
  [set('طاقة نفط بترول كهرباء'), 'energy-minister'],
  [set('اقتصاد تجارة'), 'economy-minister'],
  [set('تعليم تربية'), 'education-minister'],
]

const PARLIAMENTS = set('برلمان نواب شيوخ شعب شورى أمة كنيست دوما كونغرس كونجرس')
const ORGANISED = set('حزب حركة كتلة جماعة تيار ائتلاف معارضة تنظيم')
const PRESIDENCIES = set('رئيس رئاسي رئاسية رئاسة كرملين')
const FUNDS = set('سيادي سيادية ثروة استثمار')
const ARMED = set('جيش قوات حرس أسطول بحرية عمليات أركان منطقة لواء')

/** Heads of complements that ل may join to an office without ال: «لصندوق الثروة». */
const GOVERNED = set('صندوق رئيس رئاسة حزب حركة مجلس بنك مصرف وزارة قوات جيش شركة مجموعة حكومة')

/** Words of a title without ال and the particles that may carry it: «للاستثمار» → استثمار. */
export const bareWords = (title: string): string[] =>
  foldText(title)
    .split(/[\s،,-]+/)
    .filter(Boolean)
    .map(bare)

function bare(word: string): string {
  if (/^(?:وال|بال|كال)/.test(word) && word.length > 5) return word.slice(3)
  if (/^(?:ال|لل)/.test(word) && word.length > 4) return word.slice(2)
  return word.startsWith('ل') && GOVERNED.has(word.slice(1)) ? word.slice(1) : word
}

type Reader = (rest: readonly string[], nations: number) => OfficeCode | null

const has = (words: readonly string[], wanted: ReadonlySet<string>): boolean => words.some((word) => wanted.has(word))

const isFormer = (words: readonly string[]): boolean => has(words, set('سابق سابقة اسبق اسبقة'))

/** `rest` are the words behind the head. «رئيس» alone or of a country is a head of state. */
const presiding: Reader = (rest, nations) => {
  const [next = ''] = rest
  if (has(rest.slice(0, 2), set('وزراء حكومة'))) return 'prime-minister'
  if (set('تنفيذي تنفيذية').has(next))
    return has(rest, set('صندوق')) && has(rest, FUNDS) ? 'head-of-sovereign-fund' : 'chief-executive'
  if (next === foldText('صندوق')) return has(rest, FUNDS) ? 'head-of-sovereign-fund' : null
  if (next === foldText('اركان')) return 'chief-of-staff'
  if (next === foldText('بلدية')) return 'mayor'
  if (has(rest.slice(0, 2), PARLIAMENTS)) return 'speaker-of-parliament'
  if (next === foldText('مجلس') && rest[1] === foldText('ادارة')) return 'chairman'
  if (ORGANISED.has(next)) return 'party-leader'
  const own = rest.filter((word) => !set('سابق اسبق منتخب حالي جمهورية دولة').has(word))
  if (own.length > nations) return null
  return isFormer(rest) ? 'former-president' : 'president'
}

const deputy: Reader = (rest, nations) => {
  const [next = '', ...others] = rest
  if (set('وزير وزيرة').has(next)) return 'deputy-minister'
  if (!set('رئيس رئيسة').has(next)) return rest.length <= nations ? 'member-of-parliament' : null
  const over = presiding(others, nations)
  if (over === 'prime-minister') return 'deputy-prime-minister'
  return over === 'president' ? 'vice-president' : null
}

const ministry: Reader = (rest, nations) => {
  if (isFormer(rest)) return null
  const found = rest
    .slice(0, 3)
    .flatMap((word) => MINISTRIES.filter(([words]) => words.has(word)).map(([, code]) => code))
  if (found[0]) return found[0]
  return rest.length > nations ? 'minister' : null
}

const advising: Reader = (rest, nations) => {
  if (rest[0] === foldText('امن') && set('قومي وطني').has(rest[1] ?? '')) return 'national-security-adviser'
  if (has(rest.slice(0, 3), PRESIDENCIES) && !has(rest, set('وزراء حكومة'))) return 'presidential-aide'
  return nations > 0 && rest.length === nations ? 'chancellor' : null
}

const helping: Reader = (rest) => {
  if (set('وزير وزيرة').has(rest[0] ?? '')) return 'deputy-minister'
  return has(rest.slice(0, 2), PRESIDENCIES) && !has(rest, set('وزراء حكومة')) ? 'presidential-aide' : null
}

const leading: Reader = (rest) => {
  if (set('اعلى').has(rest[0] ?? '')) return 'supreme-leader'
  return has(rest.slice(0, 2), ORGANISED) ? 'party-leader' : null
}

const always =
  (code: OfficeCode): Reader =>
  () =>
    code
const withWords =
  (words: string, code: OfficeCode): Reader =>
  (rest) =>
    has(rest.slice(0, 3), set(words)) ? code : null

const READERS: readonly (readonly [ReadonlySet<string>, Reader])[] = [
  [set('رئيس رئيسة رئيسين رئيسان'), presiding],
  [set('نائب نائبة'), deputy],
  [set('وزير وزيرة وزيرين وزيران'), ministry],
  [set('مستشار مستشارة'), advising],
  [set('مساعد مساعدة'), helping],
  [set('زعيم زعيمة مرشد'), leading],
  [set('مبعوث مبعوثة'), always('envoy')],
  [set('سفير سفيرة'), always('ambassador')],
  [set('متحدث متحدثة ناطق ناطقة'), always('spokesperson')],
  [set('ملك ملكة عاهل'), always('king')],
  [set('ولي'), withWords('عهد', 'crown-prince')],
  [set('أمير'), (rest, nations) => (nations > 0 && rest.length === nations ? 'emir' : null)],
  [set('أمين أمينة'), withWords('عام عامة', 'secretary-general')],
  [set('مندوب مندوبة ممثل ممثلة'), withWords('دائم دائمة لدى سامي سامية', 'representative')],
  [set('محافظ حاكم'), (rest) => (has(rest.slice(0, 1), set('بنك مصرف')) ? 'central-bank-governor' : 'governor')],
  [set('عمدة'), always('mayor')],
  [set('قائد'), (rest) => (has(rest.slice(0, 2), ARMED) ? 'commander' : null)],
  [
    set('مدير مديرة'),
    (rest) => (set('تنفيذي تنفيذية').has(rest[0] ?? '') ? 'chief-executive' : rest.length > 0 ? 'director' : null),
  ],
  [set('مدعي مدع مدعية'), withWords('عام عامة', 'prosecutor')],
  [set('مدرب مدربة'), always('coach')],
]

/**
 * The office of a title, or null. `nations` counts the words at its end that
 * only say whose it is («الروسي»، «تركيا»).
 */
export function officeOf(words: readonly string[], nations: number): OfficeCode | null {
  const heir = words.findIndex((word, at) => word === foldText('ولي') && words[at + 1] === foldText('عهد'))
  if (heir >= 0) return 'crown-prince'
  const [head = '', ...rest] = words
  const reader = READERS.find(([heads]) => heads.has(head))?.[1]
  return reader?.(rest, nations) ?? null
}

/** A title of parts that articles keep or drop: an envoy, special, with rank, for a region. */
export function partsOf(words: readonly string[], code: OfficeCode): OfficeCode[] {
  if (code !== 'envoy') return [code]
  const parts: OfficeCode[] = ['envoy']
  if (has(words, set('خاص خاصة'))) parts.push('special')
  if (has(words, set('سفير سفيرة'))) parts.push('ambassador')
  if (words.some((word, at) => word === foldText('شرق') && words[at + 1] === foldText('اوسط')))
    parts.push('middle-east')
  return parts
}
