import { Visitor } from 'vite'
import type { Finding, SourceFile } from './source.ts'
import { lineAt, parse } from './source.ts'

/** Rules of the house that no linter knows. Each takes one file and returns its breaches. */
export type HouseRule = (file: SourceFile) => Finding[]

const at = (file: SourceFile, offset: number, message: string): Finding => ({
  path: file.path,
  line: lineAt(file.text, offset),
  message,
})

const matches = (file: SourceFile, pattern: RegExp, message: (found: string) => string): Finding[] =>
  [...file.text.matchAll(pattern)].map((match) => at(file, match.index, message(match[0].trim())))

/** Utilities of Tailwind that name a side of the page instead of a side of the text. */
const PHYSICAL_CLASS = new RegExp(
  String.raw`(?:^|:)!?-?(?:(?:scroll-)?[mp][lr]-|(?:left|right)-(?:\d|\[|\(|auto|full|px)|(?:text|float|clear)-(?:left|right)$|` +
    `border-[lr](?:$|-)|rounded-(?:[lr]|[tb][lr])(?:$|-)|(?:bg-gradient|bg-linear)-to-[tb]?[lr]$)`,
)
const SPACED_CLASS = /(?:^|:)!?-?tracking-/

function classComplaint(name: string): string | null {
  if (PHYSICAL_CLASS.test(name)) return `${name}: write the logical one (ms, pe, start, end, text-start, border-s…)`
  return SPACED_CLASS.test(name) ? `${name}: letter spacing tears Arabic letters apart` : null
}

/** Class names stand in string literals and templates of any expression, so all of these are read. */
export const noPhysicalClasses: HouseRule = (file) => {
  const found: Finding[] = []
  const read = (text: string, offset: number) => {
    for (const name of text.split(/\s+/)) {
      const complaint = classComplaint(name)
      if (complaint) found.push(at(file, offset, complaint))
    }
  }
  new Visitor({
    Literal: (node) => {
      if (typeof node.value === 'string') read(node.value, node.start)
    },
    TemplateElement: (node) => read(node.value.raw, node.start),
  }).visit(parse(file).program)
  return found
}

const PHYSICAL_STYLE =
  /^(?:(?:scroll)?(?:margin|padding)(?:left|right)|border(?:(?:top|bottom)?(?:left|right)).*|left|right|letterspacing)$/i

/** `style={{ marginLeft: … }}`, and such keys in any object that is a style by its property names. */
export const noPhysicalStyles: HouseRule = (file) => {
  const found: Finding[] = []
  const readObject = (node: unknown) =>
    new Visitor({
      Property: ({ key, value, start }) => {
        const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : ''
        const side = value.type === 'Literal' && /^(left|right)$/.test(String(value.value)) ? String(value.value) : ''
        if (PHYSICAL_STYLE.test(name.replaceAll('-', '')))
          found.push(at(file, start, `${name}: write the logical property`))
        if (side && /^(textAlign|float|clear)$/.test(name))
          found.push(at(file, start, `${name}: ${side}: write start or end`))
      },
    }).visit(node as Parameters<Visitor['visit']>[0])
  new Visitor({
    JSXAttribute: (node) => {
      if (node.name.type === 'JSXIdentifier' && node.name.name === 'style' && node.value) {
        readObject({ type: 'Program', body: [node.value] })
      }
    },
  }).visit(parse(file).program)
  return found
}

const PHYSICAL_PROPERTY = new RegExp(
  String.raw`(?<![\w-])(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:(?:top|bottom)-)?(?:left|right)[\w-]*|left|right)\s*:` +
    String.raw`|(?:text-align|float|clear)\s*:\s*(?:left|right)\b`,
  'g',
)

/** Style sheets, and class names applied inside them. */
export const noPhysicalCss: HouseRule = (file) => {
  const applied = [...file.text.matchAll(/@apply\s+([^;]+);/g)].flatMap((match) =>
    (match[1] ?? '').split(/\s+/).flatMap((name) => {
      const complaint = classComplaint(name)
      return complaint ? [at(file, match.index, complaint)] : []
    }),
  )
  return [
    ...matches(file, PHYSICAL_PROPERTY, (found) => `${found} write the logical property`),
    ...matches(file, /(?<![\w-])letter-spacing\s*:/g, () => 'letter-spacing tears Arabic letters apart'),
    ...applied,
  ]
}

const SHOWN_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder'],
  ...['title', 'placeholder', 'alt', 'label', 'description'],
])

/** Two Latin letters in a row, or one of the Arabic script, are words for a reader. */
const isWording = (text: string): boolean => /\p{Script=Arabic}|[A-Za-z]{2,}/u.test(text)

interface Node {
  readonly type: string
  readonly start: number
}

/** Words that a reader sees stand in the message catalogue, in both languages, and nowhere else. */
export const noLiteralText: HouseRule = (file) => {
  const found: Finding[] = []
  const report = (text: string, node: Node) => {
    if (isWording(text)) found.push(at(file, node.start, `«${text.trim()}» belongs into the messages`))
  }
  new Visitor({
    JSXText: (node) => report(node.value, node),
    JSXElement: (node) => {
      for (const child of node.children)
        if (child.type === 'JSXExpressionContainer') readShown(child.expression, report)
    },
    JSXFragment: (node) => {
      for (const child of node.children)
        if (child.type === 'JSXExpressionContainer') readShown(child.expression, report)
    },
    JSXAttribute: ({ name, value }) => {
      if (name.type !== 'JSXIdentifier' || !SHOWN_ATTRIBUTES.has(name.name) || !value) return
      readShown(value.type === 'JSXExpressionContainer' ? value.expression : value, report)
    },
  }).visit(parse(file).program)
  return found
}

/** The strings that an expression may put on the page by itself: not those it passes to a function. */
function readShown(node: Node, report: (text: string, node: Node) => void): void {
  const parts = node as Node & Record<string, unknown>
  if (node.type === 'Literal') report(typeof parts['value'] === 'string' ? parts['value'] : '', node)
  for (const key of shownParts(node.type, parts['operator'])) {
    for (const part of [parts[key]].flat()) if (isNode(part)) readShown(part, report)
  }
  const raw = (parts['value'] as { raw?: string } | undefined)?.raw
  if (node.type === 'TemplateElement' && raw) report(raw, node)
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** A comparison and the condition before `&&` decide what is shown; they are not shown. */
function shownParts(type: string, operator: unknown): readonly string[] {
  if (type === 'ConditionalExpression') return ['consequent', 'alternate']
  if (type === 'LogicalExpression') return operator === '&&' ? ['right'] : ['left', 'right']
  if (type === 'BinaryExpression') return operator === '+' ? ['left', 'right'] : []
  if (type === 'ParenthesizedExpression') return ['expression']
  return type === 'TemplateLiteral' ? ['quasis', 'expressions'] : []
}

/** They take every Arabic letter for a gap between words. */
const LATIN_ONLY = /(?<!\\)(?:\\\\)*\\[bBW]/

export const noLatinBoundaries: HouseRule = (file) => {
  const found: Finding[] = []
  const report = (text: string, start: number) => {
    if (LATIN_ONLY.test(text)) found.push(at(file, start, `${text}: \\b, \\B and \\W do not know Arabic letters`))
  }
  new Visitor({
    Literal: (node) => {
      if ('regex' in node && node.regex) report(node.regex.pattern, node.start)
      else if (typeof node.value === 'string') report(node.value, node.start)
    },
    TaggedTemplateExpression: (node) => {
      if (file.text.slice(node.tag.start, node.tag.end) !== 'String.raw') return
      for (const part of node.quasi.quasis) report(part.value.raw, part.start)
    },
  }).visit(parse(file).program)
  return found
}

const IMPURE =
  /(?<![\w.])(?:Math\.random|Date\.now|new Date\(\)|Intl\.\w+|performance\.now|crypto\.\w+)|\.(?:toLocale\w+|localeCompare)\(/g

/** Same bytes in, same bytes out, on every machine: no clock, no chance, nothing that depends on the locale. */
export const noClockOrChance: HouseRule = (file) => matches(file, IMPURE, (found) => `${found}: not in the core`)

const SHORTCUT = new RegExp(
  ['as unknown as', '@ts-ignore', '@ts-expect-error', '@ts-nocheck', 'biome-ignore', 'TO' + 'DO', 'FIX' + 'ME'].join(
    '|',
  ),
  'g',
)

export const noShortcuts: HouseRule = (file) =>
  matches(file, SHORTCUT, (found) => `${found}: finish it, or leave it out`)

/** Paths of one machine and the hosts of package registries mean nothing elsewhere. */
const LOCAL =
  /(?<![\w.:/-])\/(?:work|root|home\/\w+|Users\/\w+)\/[\w.]+|https?:\/\/[^\s"'/]*(?:registry|artifact|nexus|verdaccio|npmjs\.org)[^\s"'/]*/g

export const noLocalTraces: HouseRule = (file) => matches(file, LOCAL, (found) => `${found}: means nothing elsewhere`)
