/** What the product's own grammar says of a word, for the generators. */
import { pathToFileURL } from 'node:url'
import { bundled } from '../bundle.mjs'
import { inRoot } from '../paths.mjs'

/** @type {{ isArabicForm: (folded: string) => boolean }} */
const grammar = await import(pathToFileURL(await bundled(inRoot('src/core/language/ar/words/morphology.ts'))).href)

/** Letters that newsrooms use for one another. @param {string} name */
export const folded = (name) =>
  name.replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').replace(/ؤ/g, 'و').replace(/ئ/g, 'ي')

/** Whether the word could be an Arabic word in some form. @param {string} name */
export const isArabicForm = (name) => grammar.isArabicForm(folded(name))
