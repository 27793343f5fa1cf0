import type { TFunction } from 'i18next'
import type { Wording } from '@/core/story/ports.ts'
import type { Point } from '@/core/training/mark.ts'
import type { Answer, Posed, Question, QuestionKey } from '@/core/training/types.ts'
import { valueWords } from './value-words.ts'

export interface Words {
  readonly t: TFunction
  readonly wording: Wording
  readonly exercise: Posed
  readonly question: Question
}

const quoted = (words: string): string => `«${words}»`

const nameOf = ({ exercise, wording, t }: Words, id: string | null): string => {
  if (id === null || id === 'own') return t('trainer.own')
  const person = exercise.people.find((one) => one.id === id)
  return person ? wording.pick(person.label) : id
}

/** What the learner answered; null where nothing stands there. */
export function answerWords(words: Words, answer: Answer | undefined, { ask, article }: Point): string | null {
  const { t, wording, exercise, question } = words
  if (ask === 'relation') return answer?.relation ? t(`relation.${answer.relation}.name`) : null
  const cell = article ? answer?.cells[article] : undefined
  if (!cell) return null
  switch (ask) {
    case 'presence':
      return cell.presence && t(`presence.${cell.presence}`)
    case 'value':
      return cell.value && question.form ? valueWords(question.form, cell.value, wording) : null
    case 'speaker':
      return cell.speaker && nameOf(words, cell.speaker)
    case 'certainty':
      return cell.certainty && t(`certainty.${cell.certainty}`)
    case 'passage': {
      const text = exercise.articles.find(({ id }) => id === article)?.text ?? ''
      return cell.passage && quoted(text.slice(cell.passage.start, cell.passage.end))
    }
  }
}

/** What the key has; of several answers that it takes, each. */
export function keyWords(words: Words, its: QuestionKey, { ask, article }: Point): string {
  const { t, wording, exercise, question } = words
  const { form } = question
  if (ask === 'relation') return t(`relation.${its.relation}.name`)
  const cell = article ? its.cells[article] : undefined
  if (!cell) return ''
  const any = (all: readonly string[]) => [...new Set(all)].join(t('learner.or'))
  switch (ask) {
    case 'presence':
      return t(`presence.${cell.presence}`)
    case 'value':
      return form ? any((cell.values ?? []).map((value) => valueWords(form, value, wording))) : ''
    case 'speaker':
      return any(cell.speakers.map((id) => nameOf(words, id)))
    case 'certainty':
      return any(cell.certainties.map((one) => t(`certainty.${one}`)))
    case 'passage': {
      const text = exercise.articles.find(({ id }) => id === article)?.text ?? ''
      return any(cell.passages.map((one) => quoted(text.slice(one.words.start, one.words.end))))
    }
  }
}

/** The rule of thumb behind what the key says. */
export function thumbOf(t: TFunction, its: QuestionKey, { ask, article }: Point): string {
  const cell = article ? its.cells[article] : undefined
  if (ask === 'relation') return t(`method.thumb.${its.relation}`)
  if (ask === 'presence' && cell) return t(`method.presenceThumb.${cell.presence}`)
  if (ask === 'certainty' && cell?.certainties[0]) return t(`method.certaintyThumb.${cell.certainties[0]}`)
  if (ask === 'value') return t('learner.thumb.value')
  return t(ask === 'speaker' ? 'learner.thumb.speaker' : 'learner.thumb.passage')
}
