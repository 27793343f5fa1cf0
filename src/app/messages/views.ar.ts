import { briefAr } from './brief.ar.ts'
import { coverageAr } from './coverage.ar.ts'
import { draftAr } from './draft.ar.ts'
import { numbersAr } from './numbers.ar.ts'
import { peopleAr } from './people.ar.ts'
import { quotationsAr } from './quotations.ar.ts'
import { textsAr } from './texts.ar.ts'
import { timeAr } from './time.ar.ts'

/** The views that draw the story as a whole, and what stands above every view. */
export const viewsAr = {
  ...briefAr,
  ...timeAr,
  ...numbersAr,
  ...coverageAr,
  ...quotationsAr,
  ...textsAr,
  ...peopleAr,
  ...draftAr,
  views: {
    shown: 'المعروض {{facts}} من {{of}}.',
    hidden_zero: 'المصادر كلها معروضة.',
    hidden_one: 'أُخفي مصدر واحد، والأحكام محسوبة على المصادر كلها.',
    hidden_two: 'أُخفي مصدران، والأحكام محسوبة على المصادر كلها.',
    hidden_few: 'أُخفيت {{n}} مصادر، والأحكام محسوبة على المصادر كلها.',
    hidden_many: 'أُخفي {{n}} مصدرًا، والأحكام محسوبة على المصادر كلها.',
    hidden_other: 'أُخفي {{n}} مصدر، والأحكام محسوبة على المصادر كلها.',
    others: '{{n}} غيرها',
    showAll: 'أظهرها كلها',
  },
}
