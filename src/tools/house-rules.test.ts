import { describe, expect, it } from 'vitest'
import type { HouseRule } from './house-rules.ts'
import {
  noClockOrChance,
  noLatinBoundaries,
  noLiteralText,
  noLocalTraces,
  noPhysicalClasses,
  noPhysicalCss,
  noPhysicalStyles,
  noShortcuts,
} from './house-rules.ts'
import { isTest, readSources, type SourceFile, show } from './source.ts'

const code = readSources('src', ['.ts', '.tsx']).filter((file) => !isTest(file.path))
const below = (...folders: string[]) =>
  code.filter(({ path }) => folders.some((folder) => path.startsWith(`src/${folder}/`)))
const interfaceCode = below('ui', 'features', 'app', 'state', 'kinds')
const components = code.filter(({ path }) => path.endsWith('.tsx'))
const styleSheets = readSources('src', ['.css'])

/** The rules' own words would break them. */
const isAboutRules = ({ path }: SourceFile) => path.startsWith('src/tools/house-rules')

const PLACES = ['src', 'e2e', 'docs', '.ci', 'public', 'README.md', 'package.json', 'package-lock.json', '.npmrc']
const READABLE = ['.ts', '.tsx', '.mjs', '.json', '.md', '.css', '.html', '.svg', '.tmpl', '/run', '.npmrc']
const committed = [...PLACES, 'tsconfig.json', 'vite.config.ts']
  .flatMap((place) => readSources(place, READABLE))
  .filter((file) => !file.path.startsWith('public/stories/') && !isAboutRules(file))

const expectClean = (files: readonly SourceFile[], ...rules: HouseRule[]) => {
  expect(files.length).toBeGreaterThan(0)
  expect(rules.flatMap((rule) => files.flatMap(rule)).map(show)).toEqual([])
}

describe('the project', () => {
  it('has no side of the page in its classes and styles, and no letter spacing', () => {
    expectClean(interfaceCode, noPhysicalClasses)
    expectClean(components, noPhysicalStyles)
    expectClean(styleSheets, noPhysicalCss)
  })

  it('keeps the reader’s words in the messages', () => expectClean(components, noLiteralText))

  it('asks no Latin question of Arabic text', () => {
    expectClean(below('core/text', 'core/language', 'kinds'), noLatinBoundaries)
  })

  it('has neither clock nor chance in the core', () => expectClean(below('core', 'kinds'), noClockOrChance))

  it('takes no shortcuts', () => {
    expectClean(
      readSources('src', ['.ts', '.tsx', '.mjs']).filter((file) => !isAboutRules(file)),
      noShortcuts,
    )
    expectClean(readSources('e2e', ['.ts']), noShortcuts)
  })

  it('bears no trace of the machine it was made on', () => expectClean(committed, noLocalTraces))
})

const breaches = (rule: HouseRule, text: string) => rule({ path: 'planted.tsx', text }).length

describe('a planted breach is seen', () => {
  it.each([
    'ml-2',
    '-ml-2',
    'md:pr-4',
    'hover:!pl-1',
    'left-0',
    'right-1/2',
    'left-[3px]',
    'text-left',
    'sm:text-right',
    'float-right',
    'border-l',
    'border-r-2',
    'rounded-l',
    'rounded-tr-lg',
    'scroll-ml-3',
    'bg-linear-to-r',
    'tracking-wide',
    '[&>p]:ml-2',
  ])('class %s', (name) => {
    expect(breaches(noPhysicalClasses, `const c = <p className="flex ${name} p-2" />`)).toBe(1)
    expect(breaches(noPhysicalClasses, `const c = cn(on && \`flex ${name}\${x}\`)`)).toBe(1)
    expect(breaches(noPhysicalCss, `.a { @apply flex ${name}; }`)).toBe(1)
  })

  it.each([
    'margin-left: 1px',
    'padding-right:0',
    'left: 0',
    'border-left: 0',
    'border-top-right-radius: 2px',
    'text-align: left',
    'float:right',
    'letter-spacing: 1px',
  ])('style sheet %s', (declaration) => expect(breaches(noPhysicalCss, `.a { color: red; ${declaration}; }`)).toBe(1))

  it.each(['marginLeft: 1', `textAlign: 'left'`, 'left: x', `'padding-right': 2`, 'letterSpacing: 1', 'borderLeft: 0'])(
    'style object %s',
    (property) => expect(breaches(noPhysicalStyles, `const c = <p style={{ color, ${property} }} />`)).toBe(1),
  )

  it.each([
    '<p>مرحبا</p>',
    '<p>Hello {name}</p>',
    `<p>{'Hello'}</p>`,
    `<p>{on ? 'yes' : t('no')}</p>`,
    '<p>{`rows`}</p>',
    `<>{on && 'نعم'}</>`,
    `<>{name ?? 'unknown'}</>`,
    '<a aria-label="Close" />',
    `<a title={on ? t('x') : 'Open'} />`,
    '<img alt="صورة" />',
    '<input placeholder={`Find` + x} />',
  ])('wording in %s', (jsx) => expect(breaches(noLiteralText, `const c = ${jsx}`)).toBe(1))

  it.each([
    String.raw`/\bقال/u`,
    String.raw`/[^\W]/`,
    String.raw`/\Bx/`,
    String.raw`new RegExp('\\bقال')`,
    'String.raw`\\W+`',
  ])('boundary %s', (regex) => expect(breaches(noLatinBoundaries, `const r = ${regex}`)).toBe(1))

  it.each([
    'new Date()',
    'Date.now()',
    'Math.random()',
    `new Intl.Collator('ar')`,
    'a.localeCompare(b)',
    'n.toLocaleString()',
  ])('impurity %s', (expression) => expect(breaches(noClockOrChance, `const x = ${expression}`)).toBe(1))

  it.each(['x as unknown as Y', '// @ts-ignore', '// biome-ignore lint: no', `// TO${''}DO later`])(
    'shortcut %s',
    (text) => expect(breaches(noShortcuts, text)).toBe(1),
  )

  it.each([
    'see /home/someone/notes',
    '"/root/x"',
    `https://${'regis'}try.example.org/a.tgz`,
    'http://nexus.local/npm',
  ])('trace %s', (text) => expect(breaches(noLocalTraces, text)).toBe(1))
})

describe('what is right is left alone', () => {
  it.each([
    'ms-2 pe-4 start-0 end-1/2 text-start border-s rounded-e float-end',
    'mx-auto px-2 inset-x-0 leading-6',
    'left-hand right-side',
    'html-5',
  ])('class %s', (names) => {
    expect(breaches(noPhysicalClasses, `const c = <p className="${names}" />`)).toBe(0)
    expect(breaches(noPhysicalCss, `.a { @apply ${names}; }`)).toBe(0)
  })

  it('styles, keys, geometry and functions', () => {
    expect(breaches(noPhysicalCss, '.a { margin-inline-start: 1px; inset-inline-start: 0; text-align: start; }')).toBe(
      0,
    )
    expect(breaches(noPhysicalStyles, `const c = <p style={{ insetInlineStart: 0, textAlign: 'start' }} />`)).toBe(0)
    expect(
      breaches(noLiteralText, `const c = <p className="flex" aria-label={t('close')}>{t('rows', { n })} · 4/5</p>`),
    ).toBe(0)
    expect(breaches(noLiteralText, `const c = <p>{kind !== 'own' && t('voice')}{a === 'some' ? b : c}</p>`)).toBe(0)
    expect(breaches(noLatinBoundaries, String.raw`const r = /[\w\d]\\b/`)).toBe(0)
    expect(breaches(noClockOrChance, 'const d = new Date(Date.UTC(2025, 1, 18))')).toBe(0)
    expect(breaches(noLocalTraces, 'https://example.org/home/page and ./home/a and /usr/bin/chromium')).toBe(0)
  })
})
