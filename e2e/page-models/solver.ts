import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { CERTAINTIES } from '../../src/core/extract/mention.ts'
import type { Story } from '../../src/core/story/types.ts'
import { makeExercise } from '../../src/core/training/make.ts'
import { ANSWERABLE, OFFERED } from '../../src/core/training/mark.ts'
import { type PresetName, presetChoice } from '../../src/core/training/pick.ts'
import type { CellKey, ExerciseKey, Posed, Question, QuestionKey } from '../../src/core/training/types.ts'
import { BOUNDS, boundOf, figuresOf } from '../../src/core/values/range.ts'
import { SCALES } from '../../src/core/values/scales.ts'
import type { NumberRange, Value } from '../../src/core/values/types.ts'
import type { Hands } from './hands.ts'
import { Learner } from './training.ts'

/** The demonstration, as the page has it. */
export const demonstration = (): Story =>
  JSON.parse(readFileSync(new URL('../../public/stories/riyadh-talks.json', import.meta.url), 'utf8'))

/** A learner who knows the key by heart and answers everything by it. */
export class Solver {
  readonly learner: Learner
  private readonly page: Page
  private readonly hands: Hands
  private readonly exercise: Posed
  private readonly key: ExerciseKey

  constructor(page: Page, hands: Hands, story: Story, name: PresetName) {
    this.page = page
    this.hands = hands
    this.learner = new Learner(page)
    const made = makeExercise(story, { ...presetChoice(story, name), title: { ar: name, en: name }, lang: 'ar' })
    this.exercise = made.exercise
    this.key = made.key
  }

  /** Every question, each to the end, then the name, and in. */
  async solve(name: string): Promise<void> {
    for (const [place, question] of this.exercise.questions.entries()) {
      if (place > 0) await this.hands.press(this.learner.next)
      await this.answer(question)
    }
    await expect(this.page.locator('.learner-steps [data-done]')).toHaveCount(this.exercise.questions.length)
    await this.hands.type(this.learner.name, name)
    const started = this.page.waitForEvent('download')
    await this.hands.press(this.learner.handIn)
    await started
  }

  private async answer(question: Question): Promise<void> {
    const its = this.key.questions.find((one) => one.question === question.id)
    if (!its) throw new Error(`No key for ${question.id}`)
    const perCell = question.asks.filter((ask) => ask !== 'relation')
    for (const [place, article] of (perCell.length > 0 ? question.articles : []).entries()) {
      if (place > 0) await this.hands.press(this.learner.articles.nth(place))
      await expect(this.learner.articles.nth(place)).toHaveAttribute('aria-pressed', 'true')
      await this.answerCell(question, its, article)
    }
    if (question.asks.includes('relation'))
      await this.hands.choose(this.learner.relations, OFFERED.indexOf(its.relation))
  }

  private async answerCell(question: Question, its: QuestionKey, article: string): Promise<void> {
    const cell = its.cells[article]
    if (!cell) throw new Error(`No key for ${article}`)
    const [passage] = cell.passages
    if (passage) {
      await this.hands.mark(this.learner.text, passage.words)
      await expect(this.page.locator('.learner-marked')).toBeVisible()
    }
    if (!question.asks.includes('presence')) return
    if (!passage) return this.hands.choose(this.learner.presence, presenceOf(cell))
    await expect(this.learner.presence.getByRole('radio').first()).toBeChecked()
    const [value] = cell.values ?? []
    if (question.asks.includes('value') && value) await this.state(question, value)
    const [speaker = null] = cell.speakers
    const people = this.exercise.people.map(({ id }) => id)
    await this.hands.pick(this.learner.speaker, speaker === null ? 0 : people.indexOf(speaker) + 1)
    await this.hands.pick(this.learner.certainty, CERTAINTIES.indexOf(cell.certainties[0] ?? 'asserted'))
  }

  /** What an article says, in whichever field the question has for it. */
  private async state({ form }: Question, value: Value): Promise<void> {
    const field = this.learner.value
    const placeOf = (id: string) =>
      form && 'options' in form ? form.options.findIndex((option) => option.id === id) : -1
    const list = field.getByRole('combobox')
    if (value.type === 'choice') return this.hands.pick(list, placeOf(value.code))
    if (value.type === 'place') return this.hands.pick(list, placeOf(value.entity))
    if (value.type === 'scale') return this.hands.pick(list, SCALES[value.scale].indexOf(value.level))
    if ('min' in value) return this.figure(value)
    if (value.type === 'people')
      return this.tick(
        field,
        value.members.map(({ entity }) => placeOf(entity)),
      )
    if (value.type === 'items') return this.tick(field, value.items.map(placeOf))
    await this.hands.type(field.getByRole('textbox'), wordsOf(value))
  }

  /** How it is said, and its figures; a length of time in hours, as the field stands. */
  private async figure(value: Extract<Value, NumberRange>): Promise<void> {
    const field = this.learner.value
    const bound = boundOf(value)
    if (bound !== BOUNDS[0]) await this.hands.pick(field.getByRole('combobox').first(), BOUNDS.indexOf(bound))
    const size = value.type === 'duration' ? 3600 : 1
    const { low, high } = figuresOf(value)
    await this.hands.type(field.getByRole('textbox').first(), String(low / size))
    if (bound === 'between') await this.hands.type(field.getByRole('textbox').last(), String(high / size))
  }

  private async tick(field: Locator, places: readonly number[]): Promise<void> {
    for (const place of [...places].sort((a, b) => a - b))
      await this.hands.press(field.getByRole('checkbox').nth(place))
  }
}

/** That the tool found nothing is the reader's «not mentioned». */
function presenceOf({ presence }: CellKey): number {
  const places: readonly string[] = ANSWERABLE
  return places.includes(presence) ? places.indexOf(presence) : places.indexOf('silent')
}

function wordsOf(value: Value): string {
  if (value.type === 'role') return value.title
  if (value.type === 'person' || value.type === 'organisation') return value.name
  if (value.type === 'quotation' || value.type === 'text') return value.text
  throw new Error(`No field for ${value.type}`)
}
