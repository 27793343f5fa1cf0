import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkStory } from '../core/evidence/check-story.ts'
import type { DecisionsFile } from '../core/review/types.ts'
import { storyText } from '../core/story/file.ts'
import { type Fact, type Presence, type Reading, THEMES, type Verdict } from '../core/story/types.ts'
import type { Slice } from '../core/text/span.ts'
import {
  articleFile,
  cellOf,
  derivedOf,
  factOf,
  presencesOf,
  readingsOf,
  redRows,
  seedFiles,
  seedFolder,
  seedStory,
  statedOf,
} from './seed-fixture.ts'

const story = seedStory(true)
const automatic = seedStory(false)
const decisions: DecisionsFile = JSON.parse(readFileSync(path.join(seedFolder, 'decisions.json'), 'utf8'))

interface Row {
  readonly fact: string
  readonly relation: Verdict['relation']
  readonly locus: Verdict['locus']
  readonly stated: number
  readonly of: number
  /** Presences that are not `stated`. */
  readonly unstated: Readonly<Record<string, Presence>>
  /** Words that the reason must hold, Arabic and English alike. */
  readonly said: readonly string[]
}

const silentIn = (...articles: string[]): Record<string, Presence> =>
  Object.fromEntries(articles.map((id) => [id, 'silent']))

/** The table that the story is known by: what must come out of it by computation. */
const table: readonly Row[] = [
  {
    fact: 'participants-US',
    relation: 'finer',
    locus: ['between'],
    stated: 5,
    of: 5,
    unstated: {},
    said: [],
  },
  {
    fact: 'participants-RU',
    relation: 'finer',
    locus: ['between', 'inside'],
    stated: 5,
    of: 5,
    unstated: {},
    said: [],
  },
  {
    fact: 'participants-SA',
    relation: 'wording',
    locus: ['between'],
    stated: 2,
    of: 5,
    unstated: silentIn('002', '003', '004'),
    said: ['مستشار الأمن الوطني', 'مستشار الأمن القومي السعودي'],
  },
  {
    fact: 'attendance-ushakov',
    relation: 'wording',
    locus: ['between'],
    stated: 2,
    of: 5,
    unstated: { '000': 'near-miss', '002': 'near-miss', '004': 'near-miss' },
    said: ['يوري أوشاكوف'],
  },
  {
    fact: 'attendance-dmitriev',
    relation: 'finer',
    locus: ['inside'],
    stated: 3,
    of: 5,
    unstated: silentIn('000', '002'),
    said: ['كيريل دميترييف', 'وانضم إلى الوزير لافروف مساعد الرئيس الروسي يوري أوشاكوف'],
  },
  {
    fact: 'agreed-count',
    relation: 'contradiction',
    locus: ['between'],
    stated: 2,
    of: 5,
    unstated: { '000': 'near-miss', '003': 'silent', '004': 'near-miss' },
    said: ['4 مبادئ', 'ثلاثة أهداف'],
  },
  {
    fact: 'summit-next-week',
    relation: 'strength',
    locus: ['between'],
    stated: 5,
    of: 5,
    unstated: {},
    said: ['لن يحدث خلال الأسبوع المقبل'],
  },
  {
    fact: 'summit-date-set',
    relation: 'strength',
    locus: ['inside'],
    stated: 3,
    of: 5,
    unstated: { '000': 'near-miss', '004': 'near-miss' },
    said: ['يعلن توقيت', 'قد تجري'],
  },
  {
    fact: 'summit-window',
    relation: 'same',
    locus: [],
    stated: 1,
    of: 1,
    unstated: { '000': 'later', '002': 'later', '003': 'later', '004': 'later' },
    said: [],
  },
  {
    fact: 'event-duration',
    relation: 'finer',
    locus: ['between'],
    stated: 3,
    of: 5,
    unstated: silentIn('000', '002'),
    said: [],
  },
  {
    fact: 'important-step',
    relation: 'attribution',
    locus: ['between'],
    stated: 3,
    of: 5,
    unstated: silentIn('002', '004'),
    said: ['خطوة مهمة إلى الأمام'],
  },
  {
    fact: 'event-status',
    relation: 'contradiction',
    locus: ['inside'],
    stated: 5,
    of: 5,
    unstated: {},
    said: ['ستجرى', 'استمرت'],
  },
  { fact: 'event-city', relation: 'wording', locus: ['between'], stated: 5, of: 5, unstated: {}, said: [] },
  {
    fact: 'ukraine-present',
    relation: 'strength',
    locus: ['between'],
    stated: 2,
    of: 5,
    unstated: silentIn('000', '001', '003'),
    said: ['لم يكن هناك مسؤولون أوكرانيون حاضرون', 'دون مشاركة كييف'],
  },
  {
    fact: 'relations-broke-down',
    relation: 'framing',
    locus: ['between'],
    stated: 3,
    of: 5,
    unstated: { '000': 'silent', '004': 'near-miss' },
    said: ['جو بايدن', 'شبه جزيرة القرم'],
  },
]

describe('the table of the seed story', () => {
  it.each(table)('$fact: $relation', ({ fact, relation, locus, stated, of, unstated }) => {
    const { verdict } = factOf(story, fact)
    expect(verdict).toMatchObject({ relation, locus, coverage: { stated, of } })
    const others = Object.entries(presencesOf(story, fact)).filter(([, presence]) => presence !== 'stated')
    expect(Object.fromEntries(others)).toEqual(unstated)
  })

  it.each(table)('$fact: the reason is one sentence in each language, with the words it rests on', ({ fact, said }) => {
    const { ar = '', en = '' } = factOf(story, fact).verdict.reason
    expect(ar).toMatch(/\p{Script=Arabic}.*\.$/su)
    expect(en).toMatch(/[A-Za-z].*\.$/s)
    for (const words of said) {
      expect(ar).toContain(words)
      expect(en).toContain(words)
    }
    expect(`${ar}${en}`).not.toMatch(/\{\{|undefined|null|\[object/)
  })
})

const names = (reading: Reading | undefined): string[] =>
  reading?.value.type === 'people' ? reading.value.members.map(({ entity }) => entity).sort() : []

describe('participants', () => {
  it('are open lists, and no list holds a man who is only quoted', () => {
    for (const fact of ['participants-US', 'participants-RU', 'participants-SA']) {
      for (const { readings } of Object.values(factOf(story, fact).cells)) {
        for (const { value } of readings) expect(value).toMatchObject({ type: 'people', closed: false })
      }
    }
    const quotedOnly = { '000': ['ushakov', 'waltz'], '002': ['ushakov'], '004': ['ushakov'] }
    for (const [article, people] of Object.entries(quotedOnly)) {
      const present = ['participants-US', 'participants-RU'].flatMap((f) =>
        readingsOf(story, f, article).flatMap(names),
      )
      expect(present.filter((one) => people.includes(one))).toEqual([])
    }
  })

  it('name more in one outlet than in another', () => {
    expect(statedOf(story, 'participants-RU', '001').map(names)).toContainEqual(['dmitriev', 'lavrov', 'ushakov'])
    expect(statedOf(story, 'participants-RU', '003').map(names)).toContainEqual(['dmitriev', 'lavrov', 'ushakov'])
    expect(statedOf(story, 'participants-RU', '000').map(names)).toEqual([['lavrov']])
    expect(statedOf(story, 'participants-US', '001').map(names)).toContainEqual(['rubio', 'waltz', 'witkoff'])
  })

  it.each([
    ['attendance-ushakov', '000', 'أوشاكوف'],
    ['attendance-ushakov', '002', 'أوشاكوف'],
    ['attendance-ushakov', '004', 'أوشاكوف'],
    ['participants-US', '000', 'والتز'],
  ])('%s in %s: the quotation is shown as what comes close', (fact, article, name) => {
    expect(cellOf(story, fact, article).near.some(({ quote }) => quote.includes(name))).toBe(true)
  })

  it('Dmitriev: three wordings of his title, and a pasted statement that leaves him out of its own list', () => {
    const titles = ['001', '003', '004'].flatMap((article) =>
      statedOf(story, 'attendance-dmitriev', article).flatMap(({ value }) =>
        value.type === 'people' ? value.members.map(({ role }) => role) : [],
      ),
    )
    expect(new Set(titles).size).toBe(3)
    const statement = statedOf(story, 'participants-RU', '001').find(({ voice }) => voice === 'document')
    expect(names(statement)).toEqual(['lavrov', 'ushakov'])
    const inside = factOf(story, 'attendance-dmitriev').verdict.pairs.filter(({ locus }) => locus === 'inside')
    expect(inside.map(({ relation }) => relation)).toEqual(['finer'])
  })
})

describe('the number of agreed points', () => {
  it('is four principles against three goals, with noun, speaker and occasion in the reason', () => {
    expect(statedOf(story, 'agreed-count', '001')).toMatchObject([
      { value: { type: 'count', min: 4, max: 4, noun: 'مبادئ' }, speaker: 'rubio', occasion: 'after-meeting' },
    ])
    expect(statedOf(story, 'agreed-count', '002')).toMatchObject([
      { value: { min: 3, max: 3, noun: 'أهداف' }, speaker: 'rubio', via: 'ap', occasion: 'ap-interview' },
      { value: { min: 3, max: 3, noun: 'الأهداف' }, speaker: 'lavrov', occasion: 'to-reporters' },
    ])
    const { ar = '', en = '' } = factOf(story, 'agreed-count').verdict.reason
    const occasions = story.occasions.filter(({ id }) => ['after-meeting', 'ap-interview'].includes(id))
    expect(occasions).toHaveLength(2)
    for (const { label } of occasions) {
      expect(ar).toContain(label.ar)
      expect(en).toContain(label.en)
    }
    expect(ar).toContain('ماركو روبيو')
    expect(en).toContain('Marco Rubio')
  })

  it('shows uncounted lists as derived, and they enter no verdict', () => {
    const counted = ['000', '004', '001'].map((article) => derivedOf(story, 'agreed-count', article))
    expect(counted.map((readings) => readings.map(({ value }) => 'min' in value && value.min))).toEqual([[3], [3], [4]])
    expect(derivedOf(story, 'agreed-count', '001')[0]).toMatchObject({ voice: 'document', region: 'document' })
    expect(derivedOf(story, 'agreed-count', '001')[0]?.evidence).toHaveLength(4)
    const derived = new Set(counted.flat().map(({ id }) => id))
    const { pairs, reason } = factOf(story, 'agreed-count').verdict
    expect(pairs.flatMap(({ a, b }) => [a, b]).filter((id) => derived.has(id))).toEqual([])
    expect(Object.values(reason.params).filter((one) => derived.has(String(one)))).toEqual([])
  })
})

describe('the summit', () => {
  it('next week: one man, three degrees of certainty', () => {
    const held = ['000', '001', '002', '003', '004'].map((article) => [
      ...new Set(statedOf(story, 'summit-next-week', article).map(({ certainty }) => certainty)),
    ])
    expect(held).toEqual([['excluded'], ['denied'], ['unlikely'], ['unlikely'], ['unlikely']])
    for (const article of ['000', '001', '002', '003', '004']) {
      expect(statedOf(story, 'summit-next-week', article).some(({ speaker }) => speaker === 'ushakov')).toBe(true)
    }
    expect(statedOf(story, 'summit-next-week', '001')).toMatchObject([{ voice: 'direct' }])
    const cues = { '000': 'استبعد', '002': 'من غير المحتمل', '003': 'من غير المحتمل', '004': 'من غير المحتمل' }
    for (const [article, cue] of Object.entries(cues)) {
      expect(statedOf(story, 'summit-next-week', article)[0]?.evidence[0]?.quote).toContain(cue)
    }
    const { ar, en } = factOf(story, 'summit-next-week').verdict.reason
    expect(ar).toMatch(/استبعاد.*نفي/s)
    expect(en).toMatch(/ruled out.*denied/s)
  })

  it('a date: no in two outlets; a heading that outruns its own body in a third', () => {
    expect(statedOf(story, 'summit-date-set', '002')).toMatchObject([{ certainty: 'denied', speaker: 'ushakov' }])
    const held = new Set(statedOf(story, 'summit-date-set', '003').map(({ certainty }) => certainty))
    expect(held).toEqual(new Set(['denied']))
    expect(statedOf(story, 'summit-date-set', '001')).toMatchObject([
      { certainty: 'asserted', region: 'heading' },
      { certainty: 'possible', region: 'body', speaker: 'peskov' },
    ])
  })

  it('the window: only the article of the next day can know it; the others say on what ground they cannot', () => {
    expect(statedOf(story, 'summit-window', '001')).toMatchObject([
      {
        value: { type: 'date', from: null, to: '2025-03-01' },
        speaker: 'peskov',
        certainty: 'possible',
        saidAt: '2025-02-19',
      },
    ])
    const basis = (article: string) => cellOf(story, 'summit-window', article).basis
    expect(basis('002')).toMatchObject({ code: 'as-of-before', params: { basis: 'original' } })
    for (const article of ['000', '003', '004']) {
      expect(basis(article)).toMatchObject({ code: 'as-of-before', params: { basis: 'event-day' } })
      expect(basis(article)?.ar).toContain('مستنتَج')
      expect(basis(article)?.en).toContain('inferred')
    }
  })

  it('what both statements leave is derived by each start of the week, from premises, with the weakest certainty', () => {
    const fact = factOf(story, 'summit-window-left')
    expect(fact.derived).toBe(true)
    expect(fact.verdict).toMatchObject({ relation: 'same', pairs: [], coverage: { stated: 0 } })
    const readings = derivedOf(story, 'summit-window-left', '001')
    expect(readings.map(({ assumption, value }) => [assumption, value])).toMatchObject([
      ['week-start:monday', { from: '2025-02-19', to: '2025-02-24' }],
      ['week-start:saturday', { from: '2025-02-19', to: '2025-02-22' }],
      ['week-start:sunday', { from: '2025-02-19', to: '2025-02-23' }],
    ])
    for (const { derivedFrom, certainty, speaker } of readings) {
      expect(derivedFrom).toEqual(['summit-next-week/001/1', 'summit-window/001/1'])
      expect([certainty, speaker]).toEqual(['possible', null])
    }
    expect(readingsOf(story, 'summit-next-week', '001')[0]?.certainty).toBe('denied')
    expect(fact.verdict.reason.ar).toContain('لم يقل ذلك أحد')
    expect(fact.verdict.reason.en).toContain('Nobody said so')
  })
})

describe('the other rows', () => {
  it('duration: four and a half hours, about that, and more than four', () => {
    const hours = (article: string) =>
      statedOf(story, 'event-duration', article).map(({ value }) => (value.type === 'duration' ? value : null))
    const half = 4.5 * 3600
    expect(hours('001').length).toBeGreaterThan(0)
    for (const value of hours('001')) expect(value).toMatchObject({ min: half, max: half })
    expect(hours('001').some((value) => value?.approximate)).toBe(false)
    expect(hours('003')).toMatchObject([{ min: half, max: half, approximate: true }])
    expect(hours('004')).toMatchObject([{ min: 4 * 3600, minOpen: true, max: null }])
  })

  it('the important step: both sides in one outlet, the Americans in two', () => {
    const speakers = ['000', '001', '003'].map((id) => statedOf(story, 'important-step', id).map((r) => r.speaker))
    expect(speakers).toEqual([['both-sides'], ['us-state'], ['bruce']])
  })

  it('why relations broke down: voices beside the causes', () => {
    const heard = (id: string) => [
      ...new Set(
        statedOf(story, 'relations-broke-down', id).map(({ value, voice }) =>
          value.type === 'choice' ? `${value.code}, ${voice}` : '',
        ),
      ),
    ]
    expect(heard('001')).toEqual(['biden-administration, attributed'])
    expect(heard('002')).toEqual(['crimea-and-invasion, own'])
    expect(heard('003')).toEqual(['biden-administration, own'])
  })

  it('the city: one place, and the translation’s own spelling of it', () => {
    const entities = Object.values(factOf(story, 'event-city').cells).flatMap(({ readings }) =>
      readings.map(({ value }) => value.type === 'place' && value.entity),
    )
    expect(new Set(entities)).toEqual(new Set(['riyadh']))
    expect(statedOf(story, 'event-city', '002')[0]?.words.quote).toBe('رياده')
  })

  it('Ukraine’s absence: told in the past by one, in a stale future by another', () => {
    expect(statedOf(story, 'ukraine-present', '002').map(({ certainty }) => certainty)).toContain('denied')
    expect(statedOf(story, 'ukraine-present', '004').map(({ certainty }) => certainty)).toEqual(['excluded'])
  })

  it('are red in two rows and no third', () => {
    expect(redRows(story).sort()).toEqual(['agreed-count', 'event-status'])
  })
})

const slicesOf = (fact: Fact): { article: string; slice: Slice }[] =>
  Object.entries(fact.cells).flatMap(([article, { readings, near }]) =>
    [...near, ...readings.flatMap(({ words, evidence, scope, condition }) => [words, ...evidence, scope, condition])]
      .filter((slice) => slice !== null)
      .map((slice) => ({ article, slice })),
  )

describe('the whole story', () => {
  it('has eighty facts and more, in every theme, each with its sources', () => {
    expect(decisions.facts.length).toBeGreaterThanOrEqual(80)
    expect(story.facts.length).toBeGreaterThanOrEqual(decisions.facts.length)
    expect(new Set(story.facts.map(({ theme }) => theme))).toEqual(new Set(THEMES))
    const unsourced = decisions.facts.filter(({ sources }) => Object.values(sources).flat().length === 0)
    expect(unsourced.map(({ id }) => id)).toEqual([])
    const edited = story.facts.filter(({ question }) => question === null)
    expect(edited.length).toBe(decisions.facts.length)
    expect(edited.filter(({ sources }) => sources === undefined).map(({ id }) => id)).toEqual([])
  })

  it('takes no verdict from the editor', () => {
    const keys = new Set<string>()
    JSON.stringify(decisions, (key, value) => {
      keys.add(key)
      return value
    })
    const verdict = ['verdict', 'relation', 'locus', 'coverage', 'pairs', 'reason', 'origins']
    expect(verdict.filter((key) => keys.has(key))).toEqual([])
  })

  it('words every row and every reason in both languages', () => {
    const mute = story.facts.filter(({ label, verdict }) =>
      [label.ar, label.en, verdict.reason.ar, verdict.reason.en].some((said) => !said),
    )
    expect(mute.map(({ id }) => id)).toEqual([])
    const pairs = story.facts.flatMap(({ verdict }) => verdict.pairs)
    expect(pairs.filter(({ reason }) => !reason.ar || !reason.en).map(({ a, b }) => `${a} ${b}`)).toEqual([])
  })

  it.each([
    ['with decisions', story],
    ['without', automatic],
  ])('%s: every displayed passage is verbatim at its offsets', (_, built) => {
    expect(checkStory(built)).toEqual([])
    const texts = new Map(built.articles.map(({ id }) => [id, seedFiles().get(articleFile(id)) ?? '']))
    const slices = built.facts.flatMap(slicesOf)
    expect(slices.length).toBeGreaterThan(50)
    const moved = slices.filter(({ article, slice }) => {
      return slice.quote === '' || texts.get(article)?.slice(slice.start, slice.end) !== slice.quote
    })
    expect(moved).toEqual([])
  })

  it('has no unverified passage, and no reading without evidence', () => {
    const cells = story.facts.flatMap(({ id, cells }) => Object.entries(cells).map(([a, cell]) => ({ id, a, cell })))
    expect(cells.filter(({ cell }) => cell.unverified !== undefined).map(({ id, a }) => `${id}/${a}`)).toEqual([])
    expect(cells.flatMap(({ cell }) => cell.readings).filter(({ evidence }) => evidence.length === 0)).toEqual([])
  })

  it('keeps what the rules found beside what the editor confirmed', () => {
    const confirmed = story.facts
      .flatMap(({ cells }) => Object.values(cells).flatMap(({ readings }) => readings))
      .filter(({ origin, review }) => origin.by === 'rule' && review === 'confirmed')
    expect(confirmed.length).toBeGreaterThanOrEqual(15)
    expect(confirmed.filter(({ reviewedBy }) => reviewedBy !== decisions.editor.id)).toEqual([])
  })

  it('comes out byte for byte alike from two builds', () => {
    expect(storyText(seedStory(true))).toBe(storyText(story))
    expect(storyText(seedStory(false))).toBe(storyText(automatic))
  })
})
