import type { InEnglish } from './english.ts'
import type { frameAr } from './frame.ar.ts'

export const frameEn: InEnglish<typeof frameAr> = {
  palette: {
    title: 'Go or do',
    button: 'Go or do (Ctrl+K)',
    search: 'Type a view, a fact or a command',
    none: 'Nothing by that name. Try a shorter word.',
    views: 'Views',
    page: 'Page',
    filters: 'What is shown',
    articles: 'Articles',
    rows: 'Facts',
    clearFilters: 'Show all facts',
    onlyVerdict: 'Show only: {{name}}',
    onlyTheme: 'Show only the theme “{{name}}”',
    copyLink: 'Copy a link to this view',
    copied: 'Link copied',
    notCopied: 'The browser did not allow copying. The link is in the address bar.',
    print: 'Print this view',
    switchNumerals: 'Switch numerals',
  },
  settings: {
    title: 'Display settings',
    colours: 'Theme',
    contrast: 'Contrast',
    contrastSystem: 'As the system has it',
    contrastMore: 'High',
    calendar: 'Calendar',
    calendarGregorian: 'Gregorian',
    calendarBoth: 'Hijri and Gregorian',
    calendarWhy: 'Hijri by the calendar of Umm al-Qura, for single days. Months and years stay as they were said.',
    kept: 'These settings are kept on this device only.',
  },
  blind: {
    start: 'Hide the outlets’ names',
    end: 'Show the outlets’ names',
    note: 'The outlets’ names are hidden and their order is shuffled. A text may still name its publisher.',
    again: 'Shuffle again',
  },
  update: {
    ready: 'A newer version of the page is ready. What you wrote is kept.',
    now: 'Update now',
    later: 'Later',
  },
  tour: {
    offer: 'One-minute tour',
    title: 'One-minute tour',
    step: 'Step {{n}} of {{of}}',
    next: 'Next',
    back: 'Back',
    end: 'End the tour',
    done: 'Done',
    event: {
      title: 'One event, several outlets',
      text: 'Here is the event, when and where it took place, and how many facts are compared. The tool does not say who is right.',
    },
    strip: {
      title: 'Verdicts, counted',
      text: 'Each tile is a verdict: how many questions the outlets contradict each other on, how many differ only in wording. Press one to see its rows alone.',
    },
    row: {
      title: 'Every row is a question',
      text: 'The question and the verdict come first; under each outlet stands what it said, in its own letters. A silent cell says in what way it is silent.',
    },
    evidence: {
      title: 'The passage behind every value',
      text: 'A row opens with a click or with Enter: the passage in its context, the reason for the verdict, and who found the value.',
    },
    views: {
      title: 'Other views of the same story',
      text: 'Brief, Quotations, Time and the others see the same facts, and everything in them leads back to the passage.',
    },
    keys: {
      title: 'Everything by keyboard',
      text: 'Ctrl+K goes to any view or fact. J and K step to the next and the previous difference. A question mark opens the guide.',
    },
  },
}
