import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seedStory } from '@/tools/seed-fixture.ts'
import { sampleStory } from '../story/testing.ts'
import type { Fact } from '../story/types.ts'
import { readAnswers, sealed } from './handed-in.ts'
import { type Choice, isAskable, makeExercise, objectionsTo, TASKS } from './make.ts'
import { missesOf, scoreQuestion, sheetOf } from './mark.ts'
import { DIFFICULTIES, pickFacts } from './pick.ts'
import { readExercise } from './read-exercise.ts'
import type { Answer, AnswersFile, CellAnswer, CellKey, Question, QuestionKey } from './types.ts'

const story = seedStory(true)
const choice = (more: Partial<Choice> = {}): Choice => ({
  title: { ar: 'تمرين', en: 'Exercise' },
  facts: ['agreed-count', 'event-duration', 'summit-next-week'],
  task: 'full',
  hides: [],
  minutes: 45,
  hints: false,
  lang: 'ar',
  ...more,
})

const first = <T>(list: readonly T[]): T => {
  const [one] = list
  if (one === undefined) throw new Error('nothing there')
  return one
}

/** An answer that says what the key says. */
function rightAnswer({ id, articles }: Question, key: QuestionKey): Answer {
  const cellOf = ({ presence, values, passages, speakers, certainties }: CellKey): CellAnswer => ({
    presence,
    value: values?.[0] ?? null,
    passage: passages[0]?.words ?? null,
    speaker: speakers.length === 0 ? null : (speakers[0] ?? 'own'),
    certainty: certainties[0] ?? null,
  })
  const cells = articles.flatMap((article) => {
    const cell = key.cells[article]
    return cell ? [[article, cellOf(cell)] as const] : []
  })
  return { question: id, relation: key.relation, cells: Object.fromEntries(cells), note: '' }
}

describe('making an exercise', () => {
  it.each(TASKS)('%s: whoever answers by the key gets everything, an empty sheet nothing', (task) => {
    const { exercise, key } = makeExercise(story, choice({ task }))
    expect(exercise.questions.length).toBe(3)
    for (const question of exercise.questions) {
      const its = first(key.questions.filter((one) => one.question === question.id))
      expect(scoreQuestion(question, its, rightAnswer(question, its))).toBe(1)
      expect(scoreQuestion(question, its, undefined)).toBe(0)
    }
  })

  it('leaves the key, and outlets that are hidden, out of what the learner reads', () => {
    const { exercise } = makeExercise(story, choice({ hides: ['outlets', 'values', 'verdicts'] }))
    const told = JSON.stringify({ ...exercise, articles: exercise.articles.map(({ text: _, ...rest }) => rest) })
    for (const { outlet } of story.articles) expect(told).not.toContain(outlet.ar)
    expect(told).not.toContain('"contradiction"')
    expect(told).not.toContain('numbers-disjoint')
  })

  it('tells of a row what is not hidden, and never what it asks for', () => {
    const askedBy = (more: Partial<Choice>) => first(makeExercise(story, choice(more)).exercise.questions)
    expect(askedBy({ task: 'find' }).told).toBe('contradiction')
    expect(askedBy({ task: 'find', hides: ['verdicts'] }).told).toBeNull()
    expect(askedBy({ task: 'classify' }).told).toBeNull()
    expect(askedBy({ task: 'classify', hides: ['values'] }).given.length).toBe(2)
    expect(askedBy({ task: 'full' }).given.length).toBe(2)
    expect(askedBy({ task: 'full', hides: ['values'] }).given).toEqual([])
  })

  it('tells in which paragraph to look, only where hints are wanted', () => {
    const asked = (hints: boolean) => first(makeExercise(story, choice({ hints, task: 'find' })).exercise.questions)
    expect(asked(false).hints).toBeNull()
    const { hints, articles } = asked(true)
    expect(Object.keys(hints ?? {})).toEqual(articles)
    expect(Object.values(hints ?? {}).every((paragraph) => paragraph >= 1)).toBe(true)
  })

  it('has one id for one content, and another for another', () => {
    expect(makeExercise(story, choice()).exercise.id).toBe(makeExercise(story, choice()).exercise.id)
    expect(makeExercise(story, choice({ minutes: 10 })).exercise.id).not.toBe(makeExercise(story, choice()).exercise.id)
  })

  it('refuses a question without a passage, without a decided key, or without two passages to tell apart', () => {
    const fact = first(sampleStory.facts.filter(({ id }) => id === 'project-count'))
    const unclear: Fact = { ...fact, verdict: { ...fact.verdict, relation: 'unclear' } }
    const bare: Fact = { ...fact, cells: { a1: { presence: 'stated', basis: null, readings: [], near: [] } } }
    expect(objectionsTo(fact, 'classify')).toEqual(['unreviewed'])
    expect(objectionsTo(unclear, 'full')).toContain('undecided')
    expect(objectionsTo(bare, 'find')).toContain('no-evidence')
    expect(objectionsTo(first(sampleStory.facts.filter(({ id }) => id === 'length')), 'classify')).toContain('no-pair')
    const made = makeExercise({ ...sampleStory, facts: [unclear] }, choice({ facts: [unclear.id] }))
    expect(made.exercise.questions).toEqual([])
  })
})

describe('reading an exercise', () => {
  const { exercise } = makeExercise(story, choice({ hides: ['outlets'], hints: true }))
  const file = { ...exercise, key: { kind: 'folded', data: '' } }
  const text = JSON.stringify(file)

  it('takes what was made', () => expect(readExercise(text)).toEqual({ ok: true, exercise: file }))

  it.each([
    ['json', text.slice(1)],
    ['format', JSON.stringify({ ...file, format: 'tabayyun-answers' })],
    ['version', JSON.stringify({ ...file, version: 3 })],
    ['shape', JSON.stringify({ ...file, key: { kind: 'sealed' } })],
    ['shape', JSON.stringify({ ...file, questions: [{}] })],
    ['changed', JSON.stringify({ ...file, minutes: 3 })],
  ] as const)('refuses: %s', (refusal, changed) => expect(readExercise(changed)).toEqual({ ok: false, refusal }))
})

describe('choosing by difficulty', () => {
  it.each(DIFFICULTIES)('%s: askable rows, of several relations, as many as wanted', (difficulty) => {
    const ids = pickFacts(story, difficulty, 'classify', 6)
    const facts = ids.flatMap((id) => story.facts.filter((fact) => fact.id === id))
    expect(new Set(ids).size).toBe(6)
    expect(facts.every((fact) => isAskable(fact, 'classify'))).toBe(true)
    expect(new Set(facts.map(({ verdict }) => verdict.relation)).size).toBeGreaterThan(3)
  })
})

describe('the formula', () => {
  const { exercise, key } = makeExercise(story, choice({ facts: ['agreed-count'] }))
  const question = first(exercise.questions)
  const its = first(key.questions)
  const right = rightAnswer(question, its)

  it('gives half for the relation of another pair of the row, and the share of letters for a mark beside the words', () => {
    const near: QuestionKey = { ...its, close: ['finer'] }
    const relation: Question = { ...question, asks: ['relation'] }
    expect(scoreQuestion(relation, near, { ...right, relation: 'finer' })).toBe(0.5)
    expect(scoreQuestion(relation, near, { ...right, relation: 'same' })).toBe(0)
    const passage: Question = { ...question, asks: ['passage'], articles: ['x'] }
    const cell: CellKey = {
      presence: 'stated',
      passages: [{ words: { start: 10, end: 14 }, clause: { start: 0, end: 20 } }],
      speakers: [null],
      certainties: ['asserted'],
    }
    const scored = (start: number, end: number) =>
      scoreQuestion(
        passage,
        { ...its, cells: { x: cell } },
        { ...right, cells: { x: { presence: null, passage: { start, end }, speaker: null, certainty: null } } },
      )
    expect([scored(10, 14), scored(0, 20), scored(0, 40), scored(0, 5), scored(30, 40)]).toEqual([1, 1, 0.5, 0.25, 0])
  })

  it('takes finding nothing for right where the tool found nothing', () => {
    const presence: Question = { ...question, asks: ['presence'], articles: ['x'] }
    const cell: CellKey = { presence: 'not-found', passages: [], speakers: [], certainties: [] }
    const scored = (given: CellAnswer['presence']) =>
      scoreQuestion(
        presence,
        { ...its, cells: { x: cell } },
        { ...right, cells: { x: { presence: given, passage: null, speaker: null, certainty: null } } },
      )
    expect([scored('silent'), scored('not-found'), scored('stated'), scored(null)]).toEqual([1, 1, 0, 0])
  })

  it('asks for a value beside the rest, and what is stated counts', () => {
    const [article = ''] = question.articles.filter((id) => (its.cells[id]?.values ?? []).length > 0)
    const without = {
      ...right,
      cells: { ...right.cells, [article]: { ...right.cells[article], value: null } as CellAnswer },
    }
    expect(question.asks).toContain('value')
    expect(scoreQuestion(question, its, without)).toBeLessThan(1)
    expect(missesOf(question, its, without)).toEqual([{ ask: 'value', article, point: 0 }])
  })

  it('names each thing that was missed, and nothing that was got', () => {
    const [article = ''] = question.articles
    const cell = right.cells[article]
    const wrong: Answer = {
      ...right,
      relation: 'wording',
      cells: { ...right.cells, ...(cell ? { [article]: { ...cell, presence: 'later' } } : {}) },
    }
    expect(missesOf(question, its, right)).toEqual([])
    expect(missesOf(question, its, wrong)).toEqual([
      { ask: 'presence', article, point: 0 },
      { ask: 'relation', article: null, point: 0 },
    ])
  })

  it('never scores more for less that is right', () => {
    const parts = fc.record({ relation: fc.boolean(), cells: fc.subarray([...question.articles]) })
    const answerOf = ({
      relation,
      cells,
    }: {
      readonly relation: boolean
      readonly cells: readonly string[]
    }): Answer => ({
      ...right,
      relation: relation ? right.relation : null,
      cells: Object.fromEntries(Object.entries(right.cells).filter(([article]) => cells.includes(article))),
    })
    fc.assert(
      fc.property(parts, parts, (some, others) => {
        const both = { relation: some.relation || others.relation, cells: [...some.cells, ...others.cells] }
        const [less, more] = [some, both].map((one) => scoreQuestion(question, its, answerOf(one)))
        expect(more).toBeGreaterThanOrEqual(less ?? 0)
      }),
    )
  })
})

/** A file in which one cell states something else. */
const withValue = (file: AnswersFile, value: unknown): AnswersFile => ({
  ...file,
  answers: file.answers.map((answer) => ({
    ...answer,
    cells: Object.fromEntries(
      Object.entries(answer.cells).map(([id, cell]) => [id, { ...cell, value: value as CellAnswer['value'] & object }]),
    ),
  })),
})

describe('what is handed in', () => {
  const { exercise, key } = makeExercise(story, choice())
  const file: AnswersFile = sealed({
    format: 'tabayyun-answers',
    version: 1,
    exercise: exercise.id,
    attempt: 'one',
    learner: 'هدى',
    handedInAt: '2025-03-01T10:00:00Z',
    seconds: 600,
    answers: exercise.questions.flatMap((question) =>
      key.questions.filter((one) => one.question === question.id).map((its) => rightAnswer(question, its)),
    ),
  })
  const text = JSON.stringify(file)
  const read = (changed: string) => readAnswers(changed, exercise)

  it('is taken as it is, also where another program has written it anew, and marked', () => {
    expect(read(text)).toEqual({ ok: true, file })
    const rewritten = JSON.stringify(Object.fromEntries(Object.entries(file).reverse()), null, 2)
    expect(read(rewritten).ok).toBe(true)
    const sheet = sheetOf(exercise, key.questions, file)
    expect(sheet.answers.map(({ score }) => score)).toEqual([1, 1, 1])
    expect(sheet.answers[0]?.relation).toEqual({ key: 'contradiction', given: 'contradiction' })
  })

  it.each([
    ['json', text.slice(0, -1)],
    ['format', '[]'],
    ['format', JSON.stringify({ ...file, format: 'tabayyun-story' })],
    ['version', JSON.stringify({ ...file, version: 2 })],
    ['shape', JSON.stringify({ ...file, seconds: -1 })],
    ['shape', JSON.stringify(sealed(withValue(file, { type: 'number', min: 'four', max: 4 })))],
    ['shape', JSON.stringify({ ...file, answers: [{ ...file.answers[0], relation: 'lie' }] })],
    ['foreign', JSON.stringify(sealed({ ...file, exercise: 'another' }))],
    ['changed', JSON.stringify({ ...file, learner: 'باسم' })],
    ['shape', JSON.stringify(sealed({ ...file, answers: [...file.answers, ...file.answers] }))],
    ['shape', JSON.stringify(sealed({ ...file, answers: [{ ...first(file.answers), question: 'q9' }] }))],
  ] as const)('is refused: %s', (refusal, changed) => expect(read(changed)).toEqual({ ok: false, refusal }))

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (any) => !read(any).ok))
  })

  it('is refused where a mark lies outside its article', () => {
    const cells = { '000': { presence: null, passage: { start: 0, end: 10 ** 6 }, speaker: null, certainty: null } }
    const outside = sealed({ ...file, answers: [{ ...first(file.answers), cells }] })
    expect(read(JSON.stringify(outside))).toEqual({ ok: false, refusal: 'shape' })
  })
})
