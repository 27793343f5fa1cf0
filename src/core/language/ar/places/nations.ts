import { splitWords } from '../words/flags.ts'
import { territoryRows } from './gazetteer.data.ts'
import { countryAliases } from './hand.ts'

/** Adjectives that grammar does not make from the country's name, or that mean the country by custom. */
const irregular = splitWords(`
US:أميركي US:أمريكي US:أمريكاني SA:سعودي GB:بريطاني GB:إنجليزي GB:إنكليزي GB:انجليزي GB:اسكتلندي AE:إماراتي AE:اماراتي AT:نمساوي CZ:تشيكي HU:مجري AM:أرمني AM:أرميني DK:دنماركي PS:فلسطيني SS:جنوب‌سوداني UA:أوكراني UA:اوكراني
KR:كوري CD:كونغولي BA:بوسني CH:سويسري NL:هولندي GR:يوناني TH:تايلاندي MM:ميانماري MM:بورمي BY:بيلاروسي IR:إيراني IR:ايراني IL:إسرائيلي IL:اسرائيلي IN:هندي JP:ياباني PH:فلبيني FR:فرنسي DE:ألماني DE:الماني ES:إسباني ES:اسباني IT:إيطالي IT:ايطالي ID:إندونيسي ID:اندونيسي AF:أفغاني AF:افغاني ZA:جنوب‌أفريقي MA:مغربي TN:تونسي DZ:جزائري KW:كويتي QA:قطري BH:بحريني OM:عماني YE:يمني SY:سوري RU:روسي TR:تركي CN:صيني
VE:فنزويلي MT:مالطي CY:قبرصي AR:أرجنتيني AR:ارجنتيني RS:صربي HR:كرواتي ET:إثيوبي ET:اثيوبي VA:فاتيكاني IE:أيرلندي IE:إيرلندي UY:أوروغوياني UY:أوروغواني PY:باراغوياني GB:ويلزي CL:تشيلي PE:بيروفي PE:بيروي CI:إيفواري CI:عاجي TJ:طاجيكي TM:تركماني KG:قرغيزي UZ:أوزبكي KZ:كازاخي ZW:زيمبابوي BF:بوركيني DJ:جيبوتي HT:هايتي FJ:فيجي VE:فنزولي BR:برازيلي NO:نرويجي SE:سويدي SI:سلوفيني US:أميركاني
`)

/** Broken plurals and other names of a people. */
const peoples = splitWords(
  'RU:الروس TR:الأتراك TR:الاتراك US:الأمريكان US:الأميركان DE:الألمان FR:الفرنسيس GB:الإنجليز GB:الإنكليز GB:البريطان IN:الهنود AF:الأفغان RS:الصرب GR:الإغريق AM:الأرمن',
)

/** Adjectives that are also other common words: «مالي» is money, «جورجي» and «تشادي» are left to the country's name. */
const ambiguous = new Set([
  'مالي',
  'جورجي',
  'غيني',
  'ناوري',
  'نيوي',
  'أروبي',
  'بنمي',
  'غواتمالي',
  'لاوسي',
  'كاتاري',
  'توغي',
])

const regular = (country: string): string | null => {
  const bare = country.replace(/^ال/, '')
  if (bare.includes(' ')) return null
  if (/يا$/.test(bare)) return bare.slice(0, -1)
  return `${bare.replace(/[اةو]$/, '')}ي`
}

export interface Nation {
  readonly iso: string
  /** Dual and plural name several people or a people, not one person's side. */
  readonly many: boolean
}

function build(): Map<string, Nation> {
  const out = new Map<string, Nation>()
  const add = (iso: string, base: string): void => {
    if (ambiguous.has(base)) return
    const put = (word: string, many: boolean): void => void (out.has(word) || out.set(word, { iso, many }))
    put(base, false)
    put(`${base}ة`, false)
    for (const end of ['ون', 'ين', 'ان', 'ات', 'تين', 'تان']) put(base + end, true)
  }
  for (const row of irregular) add(row.slice(0, 2), row.slice(3))
  for (const row of peoples) out.set(row.slice(3).replace(/^ال/, ''), { iso: row.slice(0, 2), many: true })
  const rows = [...countryAliases.trim().split('\n'), ...territoryRows.split('|')]
  for (const row of rows) {
    for (const name of row.slice(3).split('=')) {
      const base = regular(name)
      if (base) add(row.slice(0, 2), base)
    }
  }
  return out
}

/** Nationality adjective without ال → country. */
export const nations: ReadonlyMap<string, Nation> = build()
