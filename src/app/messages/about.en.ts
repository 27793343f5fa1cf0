import type { aboutAr } from './about.ar.ts'
import type { InEnglish } from './english.ts'

/** Where a story comes from, and building it again, in English. */
export const aboutEn: InEnglish<typeof aboutAr> = {
  about: {
    title: 'About this story',
    event: 'Event',
    passages: 'Passages',
    rules: 'Rules version',
    editor: 'Editor',
    editorValue: '{{editor}}: {{facts}}',
    noEditor: 'No editor: all of it comes from the rules',
    articles: 'The articles, and how their origin is known',
    publisher: 'Publisher',
    distributor: 'Distributor',
    original: 'Original',
    translator: 'Translator',
    author: 'Author',
    asOf: 'Written as of',
    missing: 'Not in the text',
    basis: { stated: 'stated in the text', inferred: 'inferred', unknown: 'unknown' },
    rebuild: 'Does this really follow from the texts?',
    rebuildWhy:
      'The articles are read again in your browser, by the same rules and with the editor’s decisions in the file, and the result is compared with the file letter by letter. Nothing is sent anywhere.',
    start: 'Build this story again here and compare',
    cancel: 'Cancel',
    step: {
      reading: 'Reading the file and checking its passages…',
      building: 'Extracting facts from {{articles}} and comparing them…',
      comparing: 'Wording the reasons and comparing with the file…',
    },
    equal: 'Equal byte for byte.',
    different: 'The result differs from the file in {{facts}}:',
    otherForm: 'No fact differs; the file does, in its form or in what surrounds the facts.',
    unreadable: 'This file could not be built from.',
    broken: 'The build broke off before its end.',
  },
}
