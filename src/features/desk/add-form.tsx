import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Certainty } from '@/core/extract/mention.ts'
import type { Passage } from '@/core/review/edit.ts'
import { addReading, addRow } from '@/core/review/edit-own.ts'
import type { Vocabulary } from '@/core/review/edit-ports.ts'
import type { Fact, StoryArticle } from '@/core/story/types.ts'
import type { Value, ValueType } from '@/core/values/types.ts'
import { useDesk } from '@/state/desk.ts'
import { usePorts } from '@/state/ports.ts'
import { useChange } from '@/state/store.ts'
import { SourceText } from '@/ui/source-text.tsx'
import { CertaintyPick, SpeakerPick, useVocabulary } from './correct-form.tsx'
import { Line, Pick, Save } from './fields.tsx'
import { ANSWER_TYPES, type Answer, blankValue, headOfOwn, isComplete, isSaid } from './own-rows.ts'
import { onSubmit, reasonOf } from './reason-forms.tsx'
import { UnitField } from './unit-field.tsx'
import { ValueField } from './value-field.tsx'

const NEW = 'new-row'

interface Props {
  readonly article: StoryArticle
  readonly passage: Passage
  readonly fact: string | null
  readonly onClose: () => void
}

/** A reading on words that a person has chosen: which question they answer, and what they say. */
export function AddForm({ article, passage, fact: wanted, onClose }: Props) {
  const { t } = useTranslation()
  const { story } = usePorts()
  const { decide } = useDesk()
  const change = useChange()
  const rows = story.facts.filter(({ derived }) => !derived)
  const [row, setRow] = useState(rows.some(({ id }) => id === wanted) && wanted ? wanted : NEW)
  const fact = rows.find(({ id }) => id === row) ?? null
  const [own, setOwn] = useState<{ question: string; answer: Answer }>({ question: '', answer: 'number' })
  const [value, setValue] = useState<Value | null>(null)
  const [speaker, setSpeaker] = useState('')
  const [certainty, setCertainty] = useState<Certainty>('asserted')
  const [why, setWhy] = useState('')
  const head = fact ? { ...fact, sources: fact.sources ?? {} } : headOfOwn(own.question, own.answer)
  const isReady = value !== null && isComplete(value) && (fact !== null || own.question.trim() !== '')
  const save = () => {
    if (!value || !isReady) return
    const reason = reasonOf(why)
    const reading = { ...passage, value, speaker: speaker === '' ? null : speaker, certainty }
    decide(
      ...(fact ? [] : [addRow(head)]),
      addReading(head, article, { ...reading, ...(reason ? { why: reason } : {}) }),
    )
    change({ fact: head.id })
    onClose()
  }
  return (
    <form className="desk-form" onSubmit={onSubmit(save)}>
      <p className="desk-record">
        <SourceText lang={article.lang} text={passage.words.quote} rel={null} className="source" />
      </p>
      <RowPick rows={rows} value={row} onChange={setRow} label={t('review.fact')} hasNew />
      {!fact && <Question {...own} onChange={setOwn} />}
      <Answered
        key={`${row} ${fact ? '' : own.answer}`}
        fact={fact}
        kind={head.kind}
        answer={fact ? null : own.answer}
        words={passage.words.quote}
        onChange={setValue}
      />
      <SpeakerPick value={speaker} onChange={setSpeaker} />
      <CertaintyPick value={certainty} onChange={setCertainty} />
      <Line label={t('desk.whyOptional')} value={why} onChange={setWhy} />
      <p className="text-soft desk-hint">{isReady ? null : t('desk.invalid')}</p>
      <Save isDisabled={!isReady} onCancel={onClose} />
    </form>
  )
}

interface RowPickProps {
  readonly rows: readonly Fact[]
  readonly label: string
  readonly value: string
  readonly hasNew?: boolean
  readonly onChange: (id: string) => void
}

export function RowPick({ rows, label, value, hasNew = false, onChange }: RowPickProps) {
  const { t } = useTranslation()
  const { wording } = usePorts()
  const options = rows.map(({ id, label: question }) => ({ id, name: wording.pick(question) }))
  const all = hasNew ? [{ id: NEW, name: t('review.newRow') }, ...options] : options
  return <Pick label={label} options={all} value={value} onChange={onChange} />
}

interface QuestionProps {
  readonly question: string
  readonly answer: Answer
  readonly onChange: (own: { question: string; answer: Answer }) => void
}

/** A question of the editor's own, and what sort of answer it has. */
export function Question({ question, answer, onChange }: QuestionProps) {
  const { t } = useTranslation()
  const options = ANSWER_TYPES.map((id) => ({ id, name: t(`review.answers.${id}`) }))
  const choose = (id: string) => onChange({ question, answer: ANSWER_TYPES.find((one) => one === id) ?? answer })
  return (
    <>
      <Line label={t('review.question')} value={question} onChange={(next) => onChange({ question: next, answer })} />
      <Pick label={t('review.answer')} options={options} value={answer} onChange={choose} />
    </>
  )
}

interface AnsweredProps {
  readonly fact: Fact | null
  readonly kind: string
  readonly answer: Answer | null
  readonly words: string
  readonly onChange: (value: Value | null) => void
}

/** The value's own field, once it is known which types of value the row takes. */
function Answered({ fact, kind, answer, words, onChange }: AnsweredProps) {
  const { t } = useTranslation()
  const vocabulary = useVocabulary(kind)
  const types = typesFor(fact, answer, vocabulary)
  const [chosen, choose] = useState<ValueType | null>(null)
  const type = chosen ?? types[0]
  if (!type || !vocabulary) return null
  return (
    <>
      {types.length > 1 && (
        <Pick
          label={t('review.answer')}
          options={types.map((id) => ({ id, name: t(`review.answers.${id}`) }))}
          value={type}
          onChange={(id) => choose(types.find((one) => one === id) ?? type)}
        />
      )}
      <Typed
        key={type}
        start={blankValue(type, fact, words, vocabulary.codes)}
        {...{ fact, kind, vocabulary, onChange }}
      />
    </>
  )
}

/** The type that the row's readings have stands first. */
function typesFor(fact: Fact | null, answer: Answer | null, vocabulary: Vocabulary | null): readonly ValueType[] {
  if (answer) return [answer]
  const met = new Set(
    Object.values(fact?.cells ?? {}).flatMap(({ readings }) => readings.map(({ value }) => value.type)),
  )
  const types = (vocabulary?.valueTypes ?? []).filter((type) => type !== 'ordinal')
  return [...types].sort((a, b) => Number(met.has(b)) - Number(met.has(a)))
}

interface TypedProps extends Omit<AnsweredProps, 'answer' | 'words'> {
  readonly start: Value
  readonly vocabulary: Vocabulary
}

function Typed({ start, fact, kind, vocabulary, onChange }: TypedProps) {
  const [value, setValue] = useState<Value | null>(isSaid(start) ? start : null)
  const [unit, setUnit] = useState(start)
  useEffect(() => onChange(value && withUnit(value, unit)), [value, unit, onChange])
  const row: Fact = fact ?? { ...emptyFact, kind }
  return (
    <>
      <ValueField value={start} fact={row} vocabulary={vocabulary} onChange={setValue} />
      <UnitField value={unit} onChange={setUnit} />
    </>
  )
}

function withUnit(value: Value, unit: Value): Value {
  if (value.type === 'count' && unit.type === 'count') return { ...value, noun: unit.noun, lemma: unit.lemma }
  if (value.type === 'money' && unit.type === 'money') return { ...value, currency: unit.currency }
  return value.type === 'measure' && unit.type === 'measure' ? { ...value, unit: unit.unit } : value
}

const emptyFact: Fact = {
  id: '',
  kind: '',
  theme: 'context',
  label: { ar: '', en: '' },
  question: null,
  cells: {},
  derived: false,
  verdict: {
    relation: 'same',
    locus: [],
    coverage: { stated: 0, of: 0 },
    origins: 0,
    reason: { code: 'none-stated', params: { of: 0 } },
    pairs: [],
  },
}

/** A question of one's own, before anything answers it. */
export function RowForm({ onClose }: { readonly onClose: () => void }) {
  const { decide } = useDesk()
  const change = useChange()
  const [own, setOwn] = useState<{ question: string; answer: Answer }>({ question: '', answer: 'number' })
  const isEmpty = own.question.trim() === ''
  const save = () => {
    if (isEmpty) return
    const head = headOfOwn(own.question, own.answer)
    decide(addRow(head))
    change({ fact: head.id })
    onClose()
  }
  return (
    <form className="desk-form" onSubmit={onSubmit(save)}>
      <Question {...own} onChange={setOwn} />
      <Save isDisabled={isEmpty} onCancel={onClose} />
    </form>
  )
}
