import type { InEnglish } from './english.ts'
import type { peopleAr } from './people.ar.ts'

/** Who is named and who was there, in English. */
export const peopleEn: InEnglish<typeof peopleAr> = {
  people: {
    title_one: 'One person is named',
    title_other: '{{n}} people are named',
    lede: 'How each outlet spells each name, how often, and with which title. Open a person’s names to see why they are taken for one; split off a name that is somebody else’s.',
    reading: 'Collecting names from the articles…',
    roster: 'People, and their names in each outlet',
    person: 'Person',
    names_one: 'One name',
    names_other: '{{n}} names',
    fold: 'Fold the names',
    times_one: 'once',
    times_other: '{{n}} times',
    titles: 'Titles',
    unnamed: 'not named',
    why: 'Why these names are taken for one person: {{person}}',
    join: {
      fullest: 'The fullest name; the others are held against it.',
      identical: 'The same name.',
      spelling: 'The same sounds, spelled otherwise.',
      transliteration: 'The same name in another script.',
      shortened: 'All its words stand in the fullest name, in order.',
      'part-of-name': 'A part of the fullest name, and nobody else’s in this story.',
      'ending-differs': 'They part only in the last letter.',
      'initial-added': 'An initial is added that tells its bearer apart.',
      'given-name-differs': 'The given names differ.',
      'family-name-differs': 'The family names differ.',
      'nothing-shared': 'No letters in common.',
      empty: 'It has no letters.',
      listed: 'Its letters do not suffice: an editor listed it among this story’s names.',
      context: 'Its letters do not suffice: title and surroundings joined it. Check it.',
    },
    partName: 'Not one person: split off “{{name}}”',
    attendance: 'Who was there',
    attendanceLede:
      'Lists of those present are open: an outlet that names some does not deny the rest. Being quoted is not attending.',
    noAttendance: 'No fact about attendance among what is shown.',
    state: {
      present: 'Present',
      absent: 'Not there',
      others: 'Names others',
    },
  },
}
