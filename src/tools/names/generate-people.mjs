/**
 * Writes given names (people/given.data.ts) and family names
 * (people/families.data.ts): those of Arabs as packages list them, those of others
 * as newsrooms write their sound. The output is committed; `sources.mjs` says what
 * to install to run this.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { folded, isArabicForm } from './arabic-forms.mjs'
import { arabicNames, arabicOf, faker, head, lines, out, writers } from './sources.mjs'
import { plain } from './transliterate.mjs'

/** @typedef {Record<string, { person: Record<'first_name' | 'last_name', unknown> }>} Locales */
const locales = /** @type {Locales} */ (faker())
/** @param {unknown} list @returns {string[]} */
const flat = (list) =>
  Array.isArray(list)
    ? list
    : typeof list === 'object' && list
      ? Object.values(list).flatMap(flat)
      : typeof list === 'string'
        ? [list]
        : []
/** @param {string} locale @param {'first_name' | 'last_name'} kind */
const namesOf = (locale, kind) => [...new Set(flat(locales[locale]?.person[kind]))].filter((name) => !/\s/.test(name))

/** Letters of other languages' own alphabets as English would write their sound. */
const SPELT = /** @type {Record<string, readonly (readonly [RegExp, string])[]>} */ ({
  turkish: [
    [/ş/g, 'sh'],
    [/ç/g, 'ch'],
    [/c/g, 'j'],
    [/ğ/g, 'gh'],
  ],
  southSlavic: [
    [/š/g, 'sh'],
    [/[čć]/g, 'ch'],
    [/ž/g, 'zh'],
    [/c/g, 'ts'],
    [/j/g, 'y'],
  ],
  czech: [
    [/š/g, 'sh'],
    [/č/g, 'ch'],
    [/ž/g, 'zh'],
    [/ř/g, 'zh'],
    [/ch/g, 'kh'],
    [/c(?!h)/g, 'ts'],
    [/j/g, 'y'],
  ],
  polish: [
    [/sz/g, 'sh'],
    [/cz/g, 'ch'],
    [/rz|ż|ź/g, 'zh'],
    [/ś/g, 'sh'],
    [/ć/g, 'ch'],
    [/ch/g, 'kh'],
    [/c(?!h)/g, 'ts'],
    [/w/g, 'v'],
    [/j/g, 'y'],
    [/ł/g, 'l'],
  ],
  romanian: [
    [/[șş]/g, 'sh'],
    [/[țţ]/g, 'ts'],
    [/c(?=[ei])/g, 'ch'],
    [/c/g, 'k'],
    [/j/g, 'zh'],
  ],
  hungarian: [
    [/sz/g, 'S'],
    [/cs/g, 'ch'],
    [/zs/g, 'zh'],
    [/s/g, 'sh'],
    [/S/g, 's'],
    [/gy/g, 'di'],
    [/ny/g, 'ni'],
    [/ly/g, 'y'],
    [/j/g, 'y'],
    [/c/g, 'ts'],
  ],
  baltic: [
    [/š/g, 'sh'],
    [/č/g, 'ch'],
    [/ž/g, 'zh'],
    [/j/g, 'y'],
    [/c/g, 'ts'],
  ],
})
const CYRILLIC =
  'а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:sh ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:ye ґ:g ѓ:gj ќ:kj љ:lj њ:nj ј:y џ:j ѕ:dz'
const GREEK = 'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:h ψ:ps ω:o'
const table = new Map(
  `${CYRILLIC} ${GREEK}`.split(' ').map((pair) => /** @type {[string, string]} */ (pair.split(':'))),
)
const romanised = (/** @type {string} */ name) =>
  Array.from(
    name
      .normalize('NFD')
      .replace(/(?<=[α-ω])\u0301/g, '')
      .normalize('NFC'),
    (letter) => table.get(letter) ?? letter,
  ).join('')

/** Locale → the language whose spelling, and the writer in whose manner it is read. */
const READ = /** @type {Record<string, [writer: string, spelling?: string]>} */ ({
  en: ['english'],
  en_AU: ['english'],
  en_ZA: ['english'],
  en_NG: ['english'],
  en_GH: ['english'],
  en_IN: ['romanised'],
  en_HK: ['romanised'],
  af_ZA: ['dutch'],
  de: ['german'],
  de_CH: ['german'],
  nl: ['dutch'],
  nl_BE: ['dutch'],
  sv: ['nordic'],
  da: ['nordic'],
  nb_NO: ['nordic'],
  fi: ['nordic'],
  fr: ['french'],
  fr_CH: ['french'],
  fr_BE: ['french'],
  it: ['italian'],
  es: ['spanish'],
  es_MX: ['spanish'],
  pt_PT: ['portuguese'],
  pt_BR: ['portuguese'],
  ru: ['romanised'],
  uk: ['romanised'],
  mk: ['romanised'],
  el: ['romanised'],
  id_ID: ['romanised'],
  hy: ['romanised'],
  ka_GE: ['romanised'],
  vi: ['romanised'],
  tr: ['romanised', 'turkish'],
  az: ['romanised', 'turkish'],
  uz_UZ_latin: ['romanised'],
  hr: ['romanised', 'southSlavic'],
  sr_RS_latin: ['romanised', 'southSlavic'],
  sl_SI: ['romanised', 'southSlavic'],
  cs_CZ: ['romanised', 'czech'],
  sk: ['romanised', 'czech'],
  pl: ['romanised', 'polish'],
  ro: ['romanised', 'romanian'],
  hu: ['romanised', 'hungarian'],
  lv: ['romanised', 'baltic'],
})

/** A long list holds what few are called: of it only names that other countries share. */
const LONG = 320
/** The likeliest spelling, and the next where newsrooms are divided. */
const SURE = 0.4
const SECOND = 0.2

const reads = writers()

/** @param {'first_name' | 'last_name'} kind @returns {Set<string>} */
function foreign(kind) {
  /** @type {Map<string, { name: string, locale: string }[]>} */
  const borne = new Map()
  for (const locale of Object.keys(READ))
    for (const name of namesOf(locale, kind)) {
      const key = plain(romanised(name.toLowerCase()))
      borne.set(key, [...(borne.get(key) ?? []), { name, locale }])
    }
  const found = new Set()
  for (const bearers of borne.values()) {
    const isShared = new Set(bearers.map(({ locale }) => locale.slice(0, 2))).size > 1
    for (const { name, locale } of bearers) {
      if (!isShared && namesOf(locale, kind).length > LONG) continue
      for (const arabic of written(name, locale)) found.add(arabic)
    }
  }
  return found
}

/** @param {string} name @param {string} locale @returns {string[]} */
function written(name, locale) {
  const [writer, spelling] = /** @type {[string, string?]} */ (READ[locale])
  let latin = romanised(name.toLowerCase())
  for (const [letters, sound] of SPELT[spelling ?? ''] ?? []) latin = latin.replace(letters, sound)
  latin = plain(latin).replace(/[’'-]/g, '')
  if (!/^[a-z]{3,}$/.test(latin)) return []
  const { words, write } = /** @type {typeof reads[string]} */ (reads[writer])
  const known = words.get(latin) ?? []
  const heard = write(latin, 2).filter(({ share }, i) => share >= (i === 0 ? SURE : SECOND))
  const found = [...known.slice(0, 1), ...heard.map(({ arabic }) => arabic)].map(typed)
  const both = latin.includes('g')
    ? found.flatMap((name) => [name, name.replace(/ج/g, 'غ'), name.replace(/غ/g, 'ج')])
    : found
  return [...new Set(both)].filter((arabic) => arabic.length >= 3)
}

/** «ى» at the end of a foreign name is a «ي» of another keyboard. @param {string} name */
const typed = (name) => name.replace(/ى$/, 'ي')

/** Names of Persians and Kurds in Arabic letters: their own letters as Arabic newsrooms write them. @param {string} name */
const fromPersian = (name) =>
  name
    .replace(/\u0647\u200c|ە/g, '')
    .replace(/\u200c/g, '')
    .replace(/ئا/g, 'آ')
    .replace(/^ئ[ێی]/, 'إي')
    .replace(/^ئۆ/, 'أو')
    .replace(/^ئ/, 'أ')
    .replace(/وو|ۆ/g, 'و')
    .replace(/[یێې]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/گ/g, 'غ')
    .replace(/پ/g, 'ب')
    .replace(/چ/g, 'تش')
    .replace(/ژ/g, 'ج')
    .replace(/ڵ/g, 'ل')
    .replace(/ڕ/g, 'ر')
    .replace(/ڤ/g, 'ف')
const isArabic = (/** @type {string} */ name) => /^[\u0621-\u064a]{3,}$/.test(name)

/** States, cities that everybody knows and parts of states; a town gives way to a name. */
const gazetteer = folded(
  readFileSync(out('places/gazetteer.data.ts'), 'utf8').replace(/const townRows[^;]*?'[^']*'/, ''),
)
const places = new Set(
  gazetteer
    .split(/[|=:']+/)
    .filter((name) => /^[\u0621-\u064a]{3,}$/.test(name))
    .flatMap((name) => [name, name.replace(/^ال/, '')])
    .flatMap((name) => [name, name.replace(/غ/g, 'ج'), name.replace(/ج/g, 'غ')]),
)
const isPlace = (/** @type {string} */ name) => places.has(folded(name))

/** @param {readonly string[]} names */
const single = (names) => names.map(arabicOf).filter((name) => isArabic(name))
const packaged = arabicNames()
const arabGiven = new Set(single([...namesOf('ar', 'first_name'), ...packaged.male, ...packaged.female]))
const persianGiven = new Set(
  single(['fa', 'ur', 'ku_ckb'].flatMap((locale) => namesOf(locale, 'first_name')).map(fromPersian)).filter(
    (name) => name.length >= 4 && !isPlace(name),
  ),
)
const arabFamilies = new Set(single([...namesOf('ar', 'last_name'), ...packaged.last]))
const persianFamilies = new Set(single(namesOf('fa', 'last_name').map(fromPersian)).filter((name) => name.length >= 4))

/** Whether nothing else is spelt so: long enough, no Arabic word in any form, no place. @param {string} name */
const isAlone = (name) => name.length >= 5 && !isArabicForm(name) && !isPlace(name) && !/ات$|^[بلكفو]ال/.test(name)

const foreignGiven = new Set([...foreign('first_name')].filter((name) => !isPlace(name)))
const foreignFamilies = new Set([...foreign('last_name')].filter((name) => isAlone(name) && !foreignGiven.has(name)))
const PACKAGES = `@faker-js/faker 10.6.0, MIT; arabic-personal-names 1.0.4, ISC;
 * spellings learned from country-city-multilanguage 1.0.0, MIT`
const TOOL = 'src/tools/names/generate-people.mjs'
writeFileSync(
  out('people/given.data.ts'),
  `${head(TOOL, PACKAGES)}
/** Given names of Arabs. */
${lines('arabRows', arabGiven)}
/** Of Persians, Kurds and others who write in Arabic letters. */
${lines(
  'easternRows',
  [...persianGiven].filter((name) => !arabGiven.has(name)),
)}
/** Of other languages, as newsrooms write them. */
${lines('foreignRows', [...foreignGiven].filter((name) => !arabGiven.has(name) && !isAlone(name)).sort())}
/** Of these languages, what nothing else is spelt like. */
${lines('foreignAloneRows', [...foreignGiven].filter((name) => !arabGiven.has(name) && isAlone(name)).sort())}`,
)
writeFileSync(
  out('people/families.data.ts'),
  `${head(TOOL, PACKAGES)}
/** Family names of Arabs, with and without ال. */
${lines('arabFamilyRows', arabFamilies)}
/** Of Persians, Kurds and others who write in Arabic letters. */
${lines('easternFamilyRows', [...persianFamilies].filter(isAlone))}
/** Of other languages, as newsrooms write them. */
${lines('foreignFamilyRows', [...foreignFamilies].sort())}`,
)
