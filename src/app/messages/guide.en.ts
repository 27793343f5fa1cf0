import type { InEnglish } from './english.ts'
import type { guideAr } from './guide.ar.ts'

/** The guide to the table, files that are opened, and what went wrong, in English. */
export const guideEn: InEnglish<typeof guideAr> = {
  legend: {
    title: 'How to read this table',
    intro:
      'Each row is a question, each column an outlet. A verdict says in what the outlets differ, not who is right.',
    method: 'How the tool works, examples of every verdict, and how often it errs',
    verdicts: 'Verdicts, strongest first',
    example: 'In this story:',
    presence: 'Where an outlet says nothing',
    certainty: 'Degrees of certainty',
    certaintyWhy: 'Six steps; the tall one is the level. Shown only where it is not plain assertion.',
    letters: 'Letters',
    lettersWhy: 'A, B, C join outlets that give the same reading. A filled letter is a party to a contradiction.',
    keys: 'Keyboard',
    keyNext: 'Next and previous difference',
    keySearch: 'Search',
    keyMove: 'Move between cells',
    keyOpen: 'Open or fold a row’s evidence',
    keyClose: 'Close',
    keyHelp: 'This guide',
    keyEnter: 'Enter',
    keyEscape: 'Esc',
    keyArrows: 'Arrows',
    typefaces: 'Two typefaces, two voices',
    typefacesWhy:
      'The tool speaks in this typeface; a source speaks in naskh, in quotation marks, in its own letters and digits.',
  },
  open: {
    title: 'Open a story file',
    hint: 'Choose a .json file or drop it here. It stays in your browser and is sent nowhere.',
    choose: 'Choose a file',
    drop: 'Drop the file here',
    opened: 'Story opened: {{title}}',
    refusedTitle: 'The file was not opened; the page stays as it was.',
  },
  fault: {
    title: 'This story cannot be shown',
    missing: 'The story file {{detail}} is not there. Build it first: npm run tabayyun -- build',
    network: 'The story file could not be read: {{detail}}',
    'not-here':
      'This story is not on this device, or has not been compared yet. The link may come from another device: ask for the story file and open it.',
    storage: 'What this browser has kept could not be read ({{detail}}).',
    demo: 'To the example story',
    json: 'The file is not valid JSON: {{detail}}',
    format: 'This is not a Tabayyun story file: its format field is missing.',
    version: 'This file was written as version {{detail}}; this copy of the tool reads version 1.',
    schema: 'A field of the file does not fit the format: {{detail}}',
    evidence: 'A passage does not match its text, so the whole file was refused. Fact “{{fact}}”: {{detail}}',
    retry: 'Try again',
    loading: 'Reading the story…',
    crashed: 'The view broke. Reload the page; its address keeps your place.',
  },
}
