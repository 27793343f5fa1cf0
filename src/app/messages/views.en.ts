import { briefEn } from './brief.en.ts'
import { coverageEn } from './coverage.en.ts'
import { draftEn } from './draft.en.ts'
import type { InEnglish } from './english.ts'
import { numbersEn } from './numbers.en.ts'
import { peopleEn } from './people.en.ts'
import { quotationsEn } from './quotations.en.ts'
import { textsEn } from './texts.en.ts'
import { timeEn } from './time.en.ts'
import type { viewsAr } from './views.ar.ts'

export const viewsEn: InEnglish<typeof viewsAr> = {
  ...briefEn,
  ...timeEn,
  ...numbersEn,
  ...coverageEn,
  ...quotationsEn,
  ...textsEn,
  ...peopleEn,
  ...draftEn,
  views: {
    shown: 'Showing {{facts}} of {{of}}.',
    hidden_one: 'One outlet is hidden; the verdicts count all of them.',
    hidden_other: '{{n}} outlets are hidden; the verdicts count all of them.',
    others: '{{n}} others',
    showAll: 'Show them all',
  },
}
