import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { withOutletNames } from '../src/core/article/outlet-names.ts'
import type { Story } from '../src/core/story/types.ts'

const text = readFileSync(new URL('../public/stories/riyadh-talks.json', import.meta.url), 'utf8')
const story: Story = JSON.parse(text)

/** Editors' notes name articles by id; the page names their outlets. */
const notes = story.facts.flatMap(({ adjudication }) =>
  adjudication
    ? (['ar', 'en'] as const).map((lang) => withOutletNames(adjudication[lang], story.articles, (name) => name[lang]))
    : [],
)

/** Every string that the story file holds, on one long line each: labels, names, notes, texts, rule names. */
const told = (() => {
  const strings: string[] = [...notes]
  JSON.parse(text, (key, value: unknown) => {
    if (key) strings.push(key)
    if (typeof value === 'string') strings.push(value)
    return value
  })
  return strings.join('\n')
})()

/** Text inside the outermost brackets came from the catalogue, with whatever the catalogue was handed. */
function outsideBrackets(text: string): readonly string[] {
  const runs = ['']
  let depth = 0
  for (const letter of text) {
    if (letter === '⟦') depth++
    else if (letter === '⟧') {
      depth--
      runs.push('')
    } else if (depth === 0) runs[runs.length - 1] += letter
  }
  return runs
}

/** The marks that formatting puts round and between the words of a story. */
const dressing = /^[\s\p{P}\p{S}\d\u2066-\u2069]+|[\s\p{P}\p{S}\d\u2066-\u2069]+$/gu

const isTold = (words: string): boolean =>
  words.split(/ [·…] |[\u2066-\u2069]/u).every((part) => told.includes(part.replace(dressing, '')))

/** Words of React Aria, which brings its own translations: the hidden button that leaves a popover. */
const reactAria: ReadonlySet<string> = new Set(['تجاهل'])

interface Found {
  readonly text: string
  /** The element says of itself that its words come from the story or from an article. */
  readonly isStorys: boolean
}

/** Whatever people see or hear: text, and the attributes that are read out. */
function collect(): Found[] {
  const found: Found[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const owner = node.parentElement
      if (!owner || owner.closest('script, style, kbd, [data-sentence]')) continue
      found.push({ text: node.data, isStorys: owner.closest('[data-told], [data-source]') !== null })
    } else if (node instanceof Element) {
      // A sentence with links inside is one message: its brackets open and close in different text nodes.
      if (node.matches('[data-sentence]')) found.push({ text: node.textContent, isStorys: true })
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
        const text = node.getAttribute(name)
        if (text) found.push({ text, isStorys: true })
      }
    }
  }
  return found
}

/**
 * Words on a pseudo-locale page that neither the catalogue nor the story
 * holds. Where an element claims to show the story's words, they must be in
 * the story file.
 */
export async function untranslated(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(collect)
  const strays = found.flatMap(({ text, isStorys }) =>
    outsideBrackets(text).filter(
      (run) => /\p{L}/u.test(run) && !reactAria.has(run.trim()) && !(isStorys && isTold(run)),
    ),
  )
  return [...new Set(strays.map((stray) => stray.trim()))]
}
