import type { InEnglish } from './english.ts'
import type { methodAr } from './method.ar.ts'

export const methodEn: InEnglish<typeof methodAr> = {
  method: {
    title: 'Method and glossary',
    lede: 'What each verdict means, how the tool comes to it, how often it errs and what it cannot do. Every example comes from the story on the page; open another story and they change.',
    print: 'Print this page',
    contents: 'On this page',
    part: {
      how: 'How it works',
      verdicts: 'The verdicts',
      presence: 'Does the article say it?',
      certainty: 'Degrees of certainty',
      accuracy: 'How often it errs',
      limits: 'What it cannot do',
    },
    how: {
      lede: 'One idea, from the editing of manuscripts: put the readings side by side before asking which copy is right.',
      read: 'It reads the article',
      readWhy:
        'It parts the article from what surrounds it (links, promotions, captions), then cuts it into sentences and words. Not one letter of the stored text is changed.',
      find: 'It gathers what is stated',
      findWhy:
        'By written rules, not a trained model: numbers, durations, dates, names, quotations, who is speaking and how surely. Every value carries its passage, word for word and at its place; what has no passage is not shown.',
      ask: 'It puts one question to every article',
      askWhy:
        'Each row is one question: “How many points were agreed?” A cell says what the article answers, or that it does not.',
      compare: 'It computes the relation',
      compareWhy:
        'A value is a set of possibilities: “more than four hours” is a range, “four and a half hours” a point inside it. Two sets are equal, nested, overlapping or apart; that, and the kind of question, make the verdict.',
      person: 'An editor reviews',
      personWhy:
        'The editor confirms, corrects or rejects, and what the rules had found stays on record beside it. The verdict itself is computed, never typed in.',
    },
    verdictsLede:
      'A verdict describes how two statements relate, not which of them is true. Under each: the question to ask before using it, two examples, and a row that looks like it and is something else.',
    ask: 'Ask:',
    thumb: {
      contradiction:
        'Can both hold of the same thing? If not, it is a contradiction. Another speaker or occasion does not excuse the outcome of something that is over.',
      attribution:
        'The words are the same; who said them? Given to one person here and to another there, or told in the outlet’s own voice, they differ in attribution.',
      strength:
        'Is it the same statement, put more or less surely? “Will not” and “unlikely” are one statement in two degrees.',
      speakers:
        'Does each article report its speaker faithfully, and do the speakers disagree? If the question is what a person holds, that is news, not an error.',
      qualifier:
        'Does one text carry a condition or a scope (“once the conflict is settled”, “some”) that the other drops? Without it, more is said than was said.',
      update:
        'Was each right on its day, and did the thing itself change? It takes two dates and something that changes: a toll, a plan.',
      unclear:
        'Are the two texts not enough to tell whether they speak of one thing at all? Say “undecided”; do not guess.',
      framing:
        'Did the same thing happen in both, under another name, cause or purpose? “Invasion” and “war” are framing, not contradiction.',
      finer:
        'Does the coarser statement allow the finer one? “More than four hours” allows “four and a half”: no conflict.',
      wording: 'Do both words lead to the same thing? A spelling, a title, a translation: only the wording differs.',
      same: 'One value, equally sure, wherever it is given? Then they agree, in whatever order it is told.',
    },
    example: 'Example',
    other: 'Looks like it, and is not',
    otherIs: 'Its verdict:',
    none: 'This story has no example.',
    made: 'An invented example:',
    invented: {
      update:
        'In the morning one paper wrote “the number has risen to 12 injured”; in the evening another wrote “19 injured”.',
      unclear:
        'One article says “the delegation left the hotel at noon”, another “the delegation left the city in the evening”: one departure or two?',
      'not-examined':
        'An article joined the story after the editor had put the question, and nobody has looked in it yet.',
    },
    presenceLede:
      'Ways of being absent that must not be mixed up: “nothing found” speaks of our search, “not mentioned” of the article.',
    presenceMeaning: { stated: 'The article answers the question, and its words are shown.' },
    presenceThumb: {
      stated: 'Can you put a finger on the words that answer?',
      'near-miss': 'Does it speak of the matter without answering this very question?',
      silent: 'Has a person searched the whole article and not found it?',
      later: 'Could it have said so? What happened after it was written is no silence.',
      'not-found': 'Did the rules find nothing, and has no person looked yet? Do not write “omitted”.',
      'not-examined': 'Has nobody looked, neither rules nor editor?',
    },
    certaintyLede:
      'The degree is the text’s, not the tool’s: how far the speaker commits. In “it is unlikely to happen” the value is “it happens”, the degree “unlikely”.',
    certaintyThumb: {
      denied: 'Says that it is not so: “did not”, “will not”, “denied”.',
      excluded: 'Pushes it away without settling it: “ruled out” in the Arabic sense of istab‘ada.',
      unlikely: 'Thinks it will rather not be: “unlikely”.',
      possible: 'Leaves both doors open: “may”, “perhaps”, “could”.',
      expected: 'Thinks it will rather be: “expected”, “due to”, “intends to”.',
      asserted: 'Says it flatly; the default where nothing weakens it.',
    },
    accuracyLede:
      'The tool was held against what people had marked. First column: of all there is in the texts, how much it found. Second: of all it showed, how much was right. In brackets, the range in which the true share lies 19 times out of 20: read the range, not the figure.',
    found: 'Found, of what is there',
    right: 'Right, of what is shown',
    cases: 'Cases',
    what: 'What',
    range: '{{value}}% ({{low}}–{{high}})',
    noRange: 'not measured',
    seedTable: 'The Riyadh story, rules alone, no editor',
    seedNote: 'Those who wrote the rules had seen these articles; expect less on your story.',
    newsTable: 'Other news, which the rules were not written on',
    newsNote:
      'Mostly single agency sentences, so that a name which its article had introduced stands there unintroduced: harder than a whole article.',
    rows: {
      readings: 'Readings in cells of the table',
      facts: 'Facts, at least one reading of each',
      persons: 'Names of people',
      count: 'Numbers of things (“104 people”)',
      date: 'Dates',
      place: 'Places',
      person: 'Names of people',
      organisation: 'Bodies and organisations',
      names: 'Two names: one person or two?',
      newsReadings: 'Readings in cells of the table',
    },
    relationsNote:
      'Of {{total}} pairs of newspaper statements that people had judged, {{missing}} had no row, {{agreed}} got the people’s verdict, and in {{wrong}} the tool said “contradiction” where there is none.',
    relationsWhy:
      'So it mostly misses a difference and rarely makes one up. It is built that way: a false contradiction is worse than a quiet row.',
    sourceNote:
      'All figures, how they are measured and what the rules do not read yet: docs/accuracy.md in the project.',
    limits: {
      truth:
        'It does not say who is right and gives no outlet a mark. It says: these are two passages, and this is how they differ.',
      meaning: 'It does not understand. What is meant but not said (irony, hints, sums nobody printed) escapes it.',
      silence:
        '“Nothing found” does not mean that the article is silent. Open it before you write “the paper omitted”.',
      questions:
        'It asks the questions it knows: numbers, dates, places, who was there, quotations, positions. An editor adds the others.',
      names:
        'Names are its weakest part: nobody is known for being famous, and a lone surname with no office and no verb of saying is passed over.',
      language: 'It reads Arabic. An article in another language is shown, but nothing is drawn from it.',
      translation:
        'A translation carries its translator’s words: a “will not” or a “may” in it may not be the speaker’s.',
      pictures: 'It reads no pictures, no video and no scanned PDF.',
      dates: '“Yesterday” counts from the article’s date; where that is unknown it stays without a day.',
      selection: 'It compares what you gave it. What every one of your sources left out, no comparison shows.',
    },
  },
}
