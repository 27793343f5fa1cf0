import type { Localized } from '../article/types.ts'
import { counts } from '../compare/heard.ts'
import { isReviewed } from '../review/sign-off.ts'
import type { Cell, Fact, Reading, Story } from '../story/types.ts'
import { idOf } from './read-exercise.ts'
import { lettersOf } from './selection.ts'
import type { Ask, CellKey, ExerciseKey, Hideable, Posed, Question, QuestionKey, Span } from './types.ts'
import { fits, formOf, type ValueForm } from './value-form.ts'

/** Making an exercise out of a story: what is asked, what is hidden, and the key to it. */

/** `find`: where does it say so? `classify`: what lies between these two passages? `full`: the whole row. */
export const TASKS = ['find', 'classify', 'full'] as const
export type Task = (typeof TASKS)[number]

export interface Choice {
  readonly title: Localized
  /** In the order asked. */
  readonly facts: readonly string[]
  readonly task: Task
  readonly hides: readonly Hideable[]
  readonly minutes: number | null
  readonly hints: boolean
  readonly lang: 'ar' | 'en'
  readonly confidential?: boolean
}

export interface Made {
  /** The key is apart, to be locked. */
  readonly exercise: Posed
  readonly key: ExerciseKey
}

/**
 * What speaks against a question. Stopping: `no-evidence` (no passage answers it), `undecided` (the key itself is not),
 * `no-pair` (nothing to tell apart). To be known: `unreviewed` (no person has looked at a reading), `debated` (the editor had
 * to decide between two views).
 */
export const STOPPING = ['no-evidence', 'undecided', 'no-pair'] as const
export const NOTABLE = ['unreviewed', 'debated'] as const
export type Objection = (typeof STOPPING)[number] | (typeof NOTABLE)[number]

export const isStopping = (objection: Objection): boolean => (STOPPING as readonly string[]).includes(objection)

export function objectionsTo(fact: Fact, task: Task): readonly Objection[] {
  const articles = articlesOf(fact, task)
  const unproved = articles.some((id) => cellOf(fact, id)?.presence === 'stated' && passagesOf(fact, id).length === 0)
  const says = articles.some((id) => passagesOf(fact, id).length > 0)
  return [
    ...(unproved || !says ? ['no-evidence' as const] : []),
    ...(task !== 'find' && fact.verdict.relation === 'unclear' ? ['undecided' as const] : []),
    ...(task === 'classify' && givenOf(fact).length < 2 ? ['no-pair' as const] : []),
    ...(isReviewed(fact) ? [] : ['unreviewed' as const]),
    ...(fact.adjudication ? ['debated' as const] : []),
  ]
}

/** What can be hidden at all: what a task asks for is never told, what it rests on always is. */
export const HIDEABLE_IN: Readonly<Record<Task, readonly Hideable[]>> = {
  find: ['verdicts', 'outlets'],
  classify: ['outlets'],
  full: ['values', 'outlets'],
}

/** Facts that the story does not have, or that something speaks against, are left out. */
export function makeExercise(story: Story, choice: Choice): Made {
  const facts = choice.facts.flatMap((id) =>
    story.facts.filter((fact) => fact.id === id && isAskable(fact, choice.task)),
  )
  const questions = facts.map((fact, place) => questionOf(story, fact, choice, `q${place + 1}`))
  const isHidden = choice.hides.includes('outlets')
  const content = {
    format: 'tabayyun-exercise',
    version: 1,
    title: choice.title,
    lang: choice.lang,
    minutes: choice.minutes,
    ...(choice.confidential ? { confidential: true as const } : {}),
    hides: choice.hides.filter((one) => HIDEABLE_IN[choice.task].includes(one)),
    articles: story.articles.map(({ id, outlet, lang, text }) => ({
      id,
      outlet: isHidden ? null : outlet,
      lang,
      text,
    })),
    people: story.people.map(({ id, label }) => ({ id, label })),
    questions,
  } as const
  const formOfQuestion = (place: number) => questions[place]?.form ?? null
  return {
    exercise: { ...content, id: idOf(content) },
    key: {
      questions: facts.map((fact, place) => keyOf(fact, `q${place + 1}`, formOfQuestion(place))),
      outlets: Object.fromEntries(story.articles.map(({ id, outlet }) => [id, outlet])),
    },
  }
}

export const isAskable = (fact: Fact, task: Task): boolean =>
  !fact.derived && !objectionsTo(fact, task).some(isStopping)

const ASKED: Readonly<Record<Task, readonly Ask[]>> = {
  find: ['passage'],
  classify: ['relation'],
  full: ['presence', 'value', 'passage', 'speaker', 'certainty', 'relation'],
}

function questionOf(story: Story, fact: Fact, { task, hides, hints }: Choice, id: string): Question {
  const articles = articlesOf(fact, task)
  const paragraphs = articles.flatMap((one) => {
    const [first] = passagesOf(fact, one)
    const text = story.articles.find((article) => article.id === one)?.text
    return first && text !== undefined ? [[one, paragraphAt(text, first.words.start)] as const] : []
  })
  const form = ASKED[task].includes('value') ? formOf(story, fact) : null
  return {
    id,
    label: fact.label,
    articles,
    asks: ASKED[task].filter((ask) => ask !== 'value' || form !== null),
    ...(form ? { form } : {}),
    given: task === 'classify' || (task === 'full' && !hides.includes('values')) ? givenOf(fact) : [],
    told: task === 'find' && !hides.includes('verdicts') ? fact.verdict.relation : null,
    hints: hints ? Object.fromEntries(paragraphs) : null,
  }
}

/** A paragraph is a line with something on it; the first is 1. */
function paragraphAt(text: string, offset: number): number {
  return text
    .slice(0, offset)
    .split('\n')
    .filter((line, place, lines) => place === lines.length - 1 || line.trim() !== '').length
}

/** A passage is looked for where there is one; two are told apart where they stand; a row is put to everybody. */
function articlesOf(fact: Fact, task: Task): readonly string[] {
  const all = Object.keys(fact.cells).filter((id) => fact.cells[id]?.presence !== 'not-examined')
  if (task === 'find') return all.filter((id) => passagesOf(fact, id).length > 0)
  return task === 'classify' ? [...new Set(givenOf(fact).map(({ article }) => article))] : all
}

/** The two passages that the verdict hangs on: its first pair, or where all say the same the first two that say it. */
function givenOf(fact: Fact): Question['given'] {
  const { relation, pairs } = fact.verdict
  const said = Object.keys(fact.cells).flatMap((article) =>
    readingsOf(fact, article).map((reading) => ({ article, reading })),
  )
  const pair = pairs.find((one) => one.relation === relation)
  const two = pair
    ? [pair.a, pair.b].flatMap((id) => said.filter(({ reading }) => reading.id === id))
    : relation === 'same'
      ? said.filter(({ article }, place) => said.findIndex((one) => one.article === article) === place).slice(0, 2)
      : []
  return two.map(({ article, reading }) => ({ article, ...clauseOf(reading) }))
}

/** The passages that a question puts before the learner, or asks for. */
export const clausesOf = (fact: Fact, task: Task): Question['given'] =>
  task === 'classify'
    ? givenOf(fact)
    : articlesOf(fact, task).flatMap((article) =>
        passagesOf(fact, article).map(({ clause }) => ({ article, ...clause })),
      )

const cellOf = (fact: Fact, article: string): Cell | undefined => fact.cells[article]

/** Those whose words stand in the article's text. */
const readingsOf = (fact: Fact, article: string): readonly Reading[] =>
  (cellOf(fact, article)?.readings ?? []).filter((reading) => counts(reading) && reading.words.field === 'text')

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** The clause around the words; the words themselves where it stands elsewhere. */
function clauseOf({ words, evidence }: Reading): Span {
  const around = evidence.find(({ field, start, end }) => field === 'text' && start <= words.start && words.end <= end)
  return spanOf(around ?? words)
}

/** Words of the article itself; the quote is its slice. */
const passagesOf = (fact: Fact, article: string): CellKey['passages'] =>
  readingsOf(fact, article).map((reading) => ({ words: decidingOf(reading.words), clause: clauseOf(reading) }))

function decidingOf({ start, quote }: Reading['words']): Span {
  const inside = lettersOf(quote, { start: 0, end: quote.length })
  return { start: start + inside.start, end: start + inside.end }
}

const valuesOf = (fact: Fact, article: string, form: ValueForm) =>
  readingsOf(fact, article)
    .map(({ value }) => value)
    .filter((value) => fits(form, value))

function keyOf(fact: Fact, question: string, form: ValueForm | null): QuestionKey {
  const { relation, reason, pairs } = fact.verdict
  return {
    question,
    relation,
    close: [...new Set(pairs.map((pair) => pair.relation))].filter((one) => one !== relation),
    reason,
    argued: fact.adjudication ?? null,
    cells: Object.fromEntries(
      Object.entries(fact.cells).map(([article, { presence }]) => [
        article,
        {
          presence,
          ...(form ? { values: valuesOf(fact, article, form) } : {}),
          passages: passagesOf(fact, article),
          speakers: [...new Set(readingsOf(fact, article).map(({ speaker }) => speaker))],
          certainties: [...new Set(readingsOf(fact, article).map(({ certainty }) => certainty))],
        },
      ]),
    ),
  }
}
