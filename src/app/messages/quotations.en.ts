import type { InEnglish } from './english.ts'
import type { quotationsAr } from './quotations.ar.ts'

/** What is said one way and printed in several, in English. */
export const quotationsEn: InEnglish<typeof quotationsAr> = {
  quotations: {
    title_one: 'One utterance, word by word',
    title_other: '{{n}} utterances, word by word',
    lede: 'Each utterance, and under it how every outlet renders it. Faint words are shared by all, marked ones differ from the base; where only an attached «and» or «the» differs, it alone is marked.',
    gapHint: '∅ is a place where this outlet has no words.',
    speakers: 'Speakers',
    speaker: '{{speaker}} {{n}}',
    unnamed: 'Speaker not named',
    base: 'Base',
    baseBy: 'Hold all against',
    baseAuto: 'the first direct quotation',
    table: 'How each outlet renders it: {{fact}}',
    gap: 'no words here',
    openAt: '{{outlet}}: open the article at this utterance',
    toRow: 'To its row in the table: {{fact}}',
    only: 'Only one outlet carries these',
    emptyTitle: 'No utterance among what is shown',
    emptyHint: 'Widen the search, lift the filters, or bring back an outlet that you hid.',
  },
  closeness: {
    verbatim: 'Verbatim',
    near: 'Nearly verbatim',
    paraphrase: 'Paraphrased',
  },
  turn: {
    'made-indirect': 'Direct words turned indirect',
    'made-direct': 'Put between quotation marks',
    'hedge-lost': 'Hedge lost',
    'hedge-added': 'Hedge added',
    'other-mouth': 'Given to another mouth',
    'own-voice': 'In the outlet’s own voice',
    'given-voice': 'Given to a speaker',
  },
}
