import type { InEnglish } from './english.ts'
import type { viewsAr } from './views.ar.ts'

export const viewsEn: InEnglish<typeof viewsAr> = {
  views: {
    shown: 'Showing {{facts}} of {{of}}.',
    hidden_one: 'One outlet is hidden; the verdicts count all of them.',
    hidden_other: '{{n}} outlets are hidden; the verdicts count all of them.',
    others: '{{n}} others',
    showAll: 'Show them all',
  },
}
