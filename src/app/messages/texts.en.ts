import type { InEnglish } from './english.ts'
import type { textsAr } from './texts.ar.ts'

/** Articles side by side, in English. */
export const textsEn: InEnglish<typeof textsAr> = {
  texts: {
    title: 'Texts side by side',
    lede: 'Under each sentence stands who else carries it: in its words, in its sense, or by a fact that both state. What nobody else carries stands out. The columns move together: where you stop in one, the matching sentences of the others stop too.',
    beside: 'Side by side',
    walk: 'Go through',
    way: {
      shared: 'all that is shared',
      contested: 'what is contested',
      alone: 'what stands alone',
    },
    previous: 'Previous',
    next: 'Next',
    arrived: '{{outlet}}: {{words}}',
    noStop: 'No such sentence in the first article',
    comparing: 'Holding sentences against each other…',
    read: 'Read it alone',
    carriers: 'Also carried by',
    alone: 'Nobody else carries it',
    shared: { wording: 'in its words', content: 'in its sense' },
    inFacts_one: 'in one fact',
    inFacts_other: 'in {{n}} facts',
    with: 'with {{outlets}}',
  },
}
