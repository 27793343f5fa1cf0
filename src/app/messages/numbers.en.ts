import type { InEnglish } from './english.ts'
import type { numbersAr } from './numbers.ar.ts'

export const numbersEn: InEnglish<typeof numbersAr> = {
  numbers: {
    title: 'Numbers: what each outlet says, on one line',
    lede: 'Each question that is counted or measured has a line of one unit. Each outlet’s name opens the place of its figure in the article, each question its row.',
    none: 'No numbers among the rows shown.',
    legend: 'Marks',
    exact: 'an exact figure',
    about: 'an approximate figure and its reach',
    range: 'from one figure to another',
    open: 'an open end (“more than”, “less than”)',
    apart: 'far from the others',
    alone: 'Numbers in one outlet alone',
    said: 'on {{date}}',
  },
}
