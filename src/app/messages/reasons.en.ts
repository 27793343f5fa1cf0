const pair = <C extends string>(code: C, why: string, inside = why) =>
  ({
    [code]: `{{aOutlet}}: {{aWords}} ({{aHeard}}); {{bOutlet}}: {{bWords}} ({{bHeard}}). ${why}`,
    [`${code}_inside`]: `Within {{aOutlet}} itself ({{aRegion}}, {{bRegion}}): {{aWords}} ({{aHeard}}) and {{bWords}} ({{bHeard}}). ${inside}`,
    [`${code}_brief`]: why,
    [`${code}_inside_brief`]: inside,
  }) as Record<C | `${C}_inside` | `${C}_brief` | `${C}_inside_brief`, string>

const valued = <C extends string>(code: C, why: string) =>
  ({
    [code]: `{{aOutlet}}: {{aValue}} ({{aHeard}}); {{bOutlet}}: {{bValue}} ({{bHeard}}). ${why}`,
    [`${code}_inside`]: `Within {{aOutlet}} itself ({{aRegion}}, {{bRegion}}): {{aValue}} and {{bValue}}. ${why}`,
    [`${code}_brief`]: why,
  }) as Record<C | `${C}_inside` | `${C}_brief`, string>

export const reasonsEn = {
  ...pair(
    'numbers-disjoint',
    'The two numbers exclude each other: the question is one, and another speaker or occasion does not explain them.',
    'One article gives two numbers that exclude each other.',
  ),
  ...valued('durations-disjoint', 'The two lengths do not meet, however loosely they are read.'),
  ...valued('dates-disjoint', 'The two times do not meet.'),
  ...valued('places-disjoint', 'These are two places, and neither lies in the other.'),
  ...pair('people-disjoint', 'Both cannot be right about who they were.'),
  ...pair('items-disjoint', 'A list that is said to be complete has no room for the other.'),
  ...pair('choices-disjoint', 'Two answers to one question exclude each other.'),
  ...pair('values-disjoint', 'The two statements exclude each other.'),
  ...pair(
    'asserted-denied',
    'One asserts it, the other denies it.',
    'It is asserted in one place and denied in another.',
  ),

  ...pair('speaker-differs', 'The words are the same, the speaker is not.'),
  ...pair(
    'voice-differs',
    'The words are the same: one gives them to a speaker, the other says them in its own voice.',
  ),

  'certainty-moved':
    '{{aOutlet}}: {{aWords}} ({{aCertainty}}, {{aHeard}}); {{bOutlet}}: {{bWords}} ({{bCertainty}}, {{bHeard}}). One matter, two degrees of certainty.',
  'certainty-moved_inside':
    'Within {{aOutlet}} itself: {{aWords}} ({{aRegion}}, {{aCertainty}}) and {{bWords}} ({{bRegion}}, {{bCertainty}}). One matter, two degrees of certainty.',
  'certainty-moved_brief': 'One matter, two degrees of certainty.',
  ...pair('hedged-apart', 'They differ, but one of them only holds it possible, so they do not contradict each other.'),
  ...pair('commitment-moved', 'One commits the parties further than the other.'),

  ...pair('speakers-disagree', 'The two speakers hold different positions; each article passes on what was said.'),
  ...pair('claim-denied', 'One speaker claims it, another denies it; each article passes on what was said.'),

  ...pair(
    'condition-dropped',
    'The first has a condition that the second leaves out.',
    'One place has a condition that the other leaves out.',
  ),
  ...pair('condition-apart', 'They differ, but the first holds only on a condition: these are two cases.'),
  ...pair(
    'scope-dropped',
    'The first is limited in a way that the second leaves out.',
    'One place is limited in a way that the other leaves out.',
  ),

  'changed-since':
    '{{aOutlet}}: {{aWords}} ({{aHeard}}); later {{bOutlet}}: {{bWords}} ({{bHeard}}). The matter itself changed in between; each was right in its time.',
  'changed-since_brief': 'The matter itself changed in between; each was right in its time.',

  ...pair('question-differs', 'They do not answer one question in one unit.'),
  ...pair('date-unresolved', 'One time is relative (“tomorrow”, “Tuesday”) and has no date to count from.'),
  ...pair('place-unknown', 'It is not known how the two places lie to each other.'),
  ...pair('event-unsure', 'They may be about two events, and no editor has looked.'),
  ...pair('time-unknown', 'This can change, and the time of one statement is not known.'),
  ...pair('speaker-unknown', 'The question is what someone holds, and one of the speakers is not known.'),
  ...pair('scope-differs', 'Each speaks of another scope; they cannot be compared.'),
  ...pair('renderings-apart', 'The words are too far apart for a rule to say whether they are one utterance.'),

  ...pair('framed-apart', 'Each names or explains it in its own way; there is no contradiction about what happened.'),

  ...valued('finer-value', 'The first is more precise, and the second leaves room for it.'),
  ...pair('more-complete', 'The first is more complete; the second does not deny what it leaves out.'),
  ...pair('overlapping', 'They share a part, and both can be true.'),
  ...pair('compatible-denial', 'What one denies is not what the other asserts; both can be true.'),
  ...pair('both-possible', 'Two possibilities; neither is asserted.'),
  ...pair('offices-together', 'Two offices or descriptions of one person, who may hold both.'),
  ...pair('printed-date', 'The first prints the date, the second leaves it to the reader.'),

  ...pair('name-differs', 'One and the same, with the name written in two ways.'),
  ...pair('title-differs', 'One person, with the title in other words.'),
  ...pair('noun-differs', 'The number is one; what is counted has another name.'),
  ...pair('rendering-differs', 'One utterance in two renderings.'),
  ...pair('label-differs', 'One meaning under another name.'),
  ...pair('same-value', 'They say the same.'),

  'single-source': 'Only {{article}} says so; there is nothing to compare it with.',
  'all-same_one': '{{n}} article of {{of}} says so.',
  'all-same_other': '{{n}} articles of {{of}} say so, and say the same.',
  'none-stated': 'No article states it.',
  'derived-only_one': 'Nobody said so; it is derived from what {{n}} article says.',
  'derived-only_other': 'Nobody said so; it is derived from what {{n}} articles say.',

  'window-left':
    '{{aOutlet}}: {{aWords}} ({{aHeard}}); {{bOutlet}}: {{bWords}} ({{bHeard}}). What is left of the window once the excluded part is taken out: {{left}}. Nobody said so.',
  'window-left_brief': 'What is left of the window once the excluded part is taken out: {{left}}. Nobody said so.',
  'named-not-attending': 'Names {{person}} and does not say that they attended.',
  'as-of-before': 'It was said on {{saidAt}}; the last this article can know of is {{asOf}} ({{basis}}).',
  'editor-judged': 'Judged by the editor: {{editor}}.',

  // A closed row names no side, so its sentence may not say «the first».
  'finer-value_brief': 'Some are more precise; the others allow it.',
  'more-complete_brief': 'Some are more complete; the others do not rule out the rest.',
  'condition-dropped_brief': 'Some give a condition that others leave out.',
  'condition-apart_brief': 'The answers differ, and one depends on a condition: two cases.',
  'scope-dropped_brief': 'Some narrow it; others leave that out.',
  'printed-date_brief': 'Some print the date; others leave it to the reader.',
  'more-complete_inside_brief': 'One place is more complete than the other; neither denies the other.',
  'condition-apart_inside_brief': 'The answers differ, and one depends on a condition: two cases.',
  'printed-date_inside_brief': 'One place prints the date; the other leaves it to the reader.',
}
