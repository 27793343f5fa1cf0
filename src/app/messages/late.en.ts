import { briefEn } from './brief.en.ts'
import { coverageEn } from './coverage.en.ts'
import { draftEn } from './draft.en.ts'
import type { InEnglish } from './english.ts'
import type { lateArabic } from './late.ar.ts'
import { learnerEn } from './learner.en.ts'
import { methodEn } from './method.en.ts'
import { numbersEn } from './numbers.en.ts'
import { peopleEn } from './people.en.ts'
import { quotationsEn } from './quotations.en.ts'
import { reviewEn } from './review.en.ts'
import { storiesEn } from './stories.en.ts'
import { textsEn } from './texts.en.ts'
import { timeEn } from './time.en.ts'
import { trainerEn } from './trainer.en.ts'

/** The same in English; it comes with the rest of the English words. */
export const lateEnglish: InEnglish<typeof lateArabic> = {
  ...briefEn,
  ...timeEn,
  ...numbersEn,
  ...coverageEn,
  ...quotationsEn,
  ...textsEn,
  ...peopleEn,
  ...draftEn,
  ...storiesEn,
  ...methodEn,
  ...trainerEn,
  ...learnerEn,
  ...reviewEn,
}
