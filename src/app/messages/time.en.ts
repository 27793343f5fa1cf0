import type { InEnglish } from './english.ts'
import type { timeAr } from './time.ar.ts'

export const timeEn: InEnglish<typeof timeAr> = {
  time: {
    title: 'When? What happened, what was said of what is to come, and what is left between them',
    lede: 'When each thing happened, when it was said, and which window is left where statements differ. Each question opens its row, each outlet’s name its passage.',
    axis: 'Time runs with the reading direction. Columns are days where the texts count days and years where they do not; three dots stand for a time of which nothing is said.',
    weekday: { '0': 'Sun', '1': 'Mon', '2': 'Tue', '3': 'Wed', '4': 'Thu', '5': 'Fri', '6': 'Sat' },
    happened: 'What happened',
    coming: 'What was said of what is to come',
    left: 'What is left if the statements all hold',
    speakers: 'When each speaker spoke',
    reach: 'Where each outlet stops',
    none: 'No time among the rows shown.',
    legend: 'Marks',
    mark: {
      denied: 'denied',
      excluded: 'ruled out',
      unlikely: 'unlikely',
      possible: 'possible',
      expected: 'expected',
      asserted: 'without hesitation',
    },
    happenedMark: 'day on which it happened or is set',
    saidMark: 'day on which it was said',
    leftSure: 'in any case',
    leftMaybe: 'depends on what is assumed',
    leftWhen: '{{window}}: {{assumption}}',
    heard_one: 'quoted in one fact',
    heard_other: 'quoted in {{n}} facts',
    unknownReach: 'Where it stops is not known, so its silence does not count.',
    reachUntil: 'Until {{date}}, {{basis}}',
    after: 'what comes after is later than the article, not left out by it',
  },
}
