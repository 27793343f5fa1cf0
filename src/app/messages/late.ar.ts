import { briefAr } from './brief.ar.ts'
import { coverageAr } from './coverage.ar.ts'
import { draftAr } from './draft.ar.ts'
import { learnerAr } from './learner.ar.ts'
import { methodAr } from './method.ar.ts'
import { numbersAr } from './numbers.ar.ts'
import { peopleAr } from './people.ar.ts'
import { quotationsAr } from './quotations.ar.ts'
import { reviewAr } from './review.ar.ts'
import { storiesAr } from './stories.ar.ts'
import { textsAr } from './texts.ar.ts'
import { timeAr } from './time.ar.ts'
import { trainerAr } from './trainer.ar.ts'

/** The words of the views that arrive when they are first opened (`app/screens.ts`): nothing on the first page may use them. */
export const lateArabic = {
  ...briefAr,
  ...timeAr,
  ...numbersAr,
  ...coverageAr,
  ...quotationsAr,
  ...textsAr,
  ...peopleAr,
  ...draftAr,
  ...storiesAr,
  ...methodAr,
  ...trainerAr,
  ...learnerAr,
  ...reviewAr,
}
