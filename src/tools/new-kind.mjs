/**
 * `npm run new:kind -- casualties`: a folder in src/kinds that compiles and
 * reads nothing yet, the registry with it, and what to do next.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { filesBelow } from './fingerprint.mjs'
import { camelCase, generate } from './generate-registry.mjs'
import { inRoot } from './paths.mjs'
import { Refusal, runMain } from './say.mjs'

const TEMPLATE = inRoot('src/tools/template/kind')

/**
 * @param {string | undefined} id
 * @param {string} folder src/kinds, or its like
 * @returns {string[]} the files written
 */
export function scaffold(id, folder) {
  if (!id || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
    throw new Refusal(
      'اكتب معرّف النوع بحروف لاتينية صغيرة وشُرَط، مثل: npm run new:kind -- agreed-count',
      'Give the kind an id in small Latin letters and hyphens, such as: npm run new:kind -- agreed-count',
    )
  }
  const target = path.join(folder, id)
  if (existsSync(target)) throw new Refusal(`المجلد موجود سلفًا: ${target}`, `The folder exists already: ${target}`)
  const files = filesBelow(TEMPLATE).map((source) => copy(source, target, id))
  generate(folder)
  return files
}

/**
 * @param {string} source
 * @param {string} target
 * @param {string} id
 */
function copy(source, target, id) {
  const name = camelCase(`-${id}`)
  const file = path.join(target, path.relative(TEMPLATE, source).replace(/\.tmpl$/, ''))
  const text = readFileSync(source, 'utf8').replaceAll('KindName', name).replaceAll('kind-id', id)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, inOrder(text, id))
  return file
}

/**
 * Biome quotes a property only where it must be quoted.
 *
 * @param {string} text
 * @param {string} id
 */
const inOrder = (text, id) => (id.includes('-') ? text : text.replaceAll(`{ '${id}':`, `{ ${id}:`))

/** @param {string} id */
const nextSteps = (id) => `
src/kinds/${id}
  1  ar/corpus.ts   املأه أولًا: قيمة واحدة بصيغ كثيرة، وجُمل لا تُقرأ، وأزواج مع علاقتها. ثم شغّل الاختبار وانظر كيف يفشل.
                    Fill it first: one value in many phrasings, sentences to leave alone, pairs with their relation.
                    Then watch it fail: npx vitest run kinds
  2  ar/rules.ts    القواعد، من قواعد اللغة لا من أمثلة بعينها.
                    The rules: from grammar, never from single examples.
  3  index.ts       سياسة المقارنة: ما الذي يسوّغ جوابين مختلفين؟ (src/core/compare/policy.ts)
                    The compare policy: what may excuse two different answers? (src/core/compare/policy.ts)
  4  messages.ts    الأسماء والأسئلة بالعربية والإنجليزية.
                    Names and questions in Arabic and English.
  5  npm run check

اقرأ · Read: docs/adding-a-fact-kind.md, src/core/extract/kind.ts, and the shortest real kind, src/kinds/event-duration
`

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runMain(() => {
    const id = process.argv[2]
    scaffold(id, inRoot('src/kinds'))
    process.stdout.write(nextSteps(id ?? ''))
  })
}
