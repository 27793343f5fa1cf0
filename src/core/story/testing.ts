import type { RegionKind } from '../article/types.ts'
import type { Value } from '../values/types.ts'
import type {
  Cell,
  Evidence,
  Fact,
  PairRelation,
  Reading,
  Relation,
  Story,
  StoryArticle,
  Theme,
  Verdict,
} from './types.ts'

/** A small story for tests of everything that shows stories: three articles, every passage at its place. */

const both = (ar: string, en = ar) => ({ ar, en })

const TEXTS = {
  a1: 'المجلس يقر مشاريعه\n\nقال رئيس البلدية أحمد الخطيب إن المجلس أقر 4 مشاريع بعد نقاش طويل، واستمر اللقاء ساعتين.\n\nصورة: قاعة المجلس',
  a2: 'أقر المجلس ثلاثة مشاريع، بحسب نائب الرئيس، ولن يُفتتح أي منها الشهر المقبل.',
  a3: 'اجتمع المجلس في القاعة الكبرى، ومن غير المحتمل أن يُفتتح مشروع الشهر المقبل.',
} as const
type Id = keyof typeof TEXTS

const regionsOf = (text: string, kinds: readonly RegionKind[]) => {
  let from = 0
  return text.split('\n\n').map((part, place) => {
    const start = text.indexOf(part, from)
    from = start + part.length
    return { kind: kinds[place] ?? 'body', start, end: from, rule: 'test' } as const
  })
}

function article(id: Id, outlet: string, kinds: readonly RegionKind[], more: Partial<StoryArticle> = {}): StoryArticle {
  const text = TEXTS[id]
  return {
    id,
    outlet: both(outlet, `Outlet ${id}`),
    outletBasis: 'stated',
    publisher: null,
    distributor: null,
    original: null,
    translator: null,
    author: null,
    translatedFrom: null,
    machineTranslated: false,
    asOf: { date: '2025-02-18', basis: 'stated' },
    asOfWhy: null,
    title: '',
    headline: null,
    text,
    hash: '',
    file: `${id}.txt`,
    lang: 'ar',
    regions: regionsOf(text, kinds),
    ...more,
  }
}

export function passage(id: Id, quote: string, from = 0): Evidence {
  const text = TEXTS[id]
  const start = text.indexOf(quote, from)
  if (start < 0) throw new Error(`«${quote}» is not in ${id}`)
  const end = start + quote.length
  return {
    field: 'text',
    start,
    end,
    quote,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  }
}

export function reading(
  fact: string,
  id: Id,
  value: Value,
  clause: string,
  words: string,
  more: Partial<Reading> = {},
): Reading {
  const around = passage(id, clause)
  const { prefix, suffix, ...slice } = passage(id, words, around.start)
  return {
    id: `${fact}/${id}/1`,
    value,
    words: slice,
    evidence: [around],
    region: 'body',
    voice: 'own',
    speaker: null,
    via: null,
    saidAt: null,
    occasion: null,
    certainty: 'asserted',
    scope: null,
    condition: null,
    derivedFrom: null,
    origin: { by: 'rule', rule: 'count/number-noun' },
    review: 'proposed',
    ...more,
  }
}

const silent: Cell = { presence: 'silent', basis: null, readings: [], near: [] }
const stated = (...readings: readonly Reading[]): Cell => ({ presence: 'stated', basis: null, readings, near: [] })

interface Sketch {
  readonly theme: Theme
  readonly question: string
  readonly relation: Relation
  readonly code: string
  readonly cells: Partial<Record<Id, Cell>>
  readonly pair?: readonly [Id, Id]
}

function fact(id: string, { theme, question, relation, code, cells, pair }: Sketch): Fact {
  const all: Record<string, Cell> = { a1: silent, a2: silent, a3: silent, ...cells }
  const count = Object.values(all).filter((cell) => cell.presence === 'stated').length
  const params = pair ? { a: `${id}/${pair[0]}/1`, b: `${id}/${pair[1]}/1` } : { count, of: 3, article: 'a1' }
  const pairs: readonly PairRelation[] = pair
    ? [{ a: `${id}/${pair[0]}/1`, b: `${id}/${pair[1]}/1`, relation, locus: 'between', reason: { code, params } }]
    : []
  const verdict: Verdict = {
    relation,
    locus: pair ? ['between'] : [],
    coverage: { stated: count, of: 3 },
    origins: count,
    reason: { code, params },
    pairs,
  }
  return {
    id,
    kind: 'agreed-count',
    theme,
    label: both(question, `Question ${id}`),
    question: null,
    cells: all,
    derived: false,
    verdict,
  }
}

const projects = (count: number, noun: string): Value => ({
  type: 'count',
  min: count,
  max: count,
  noun,
  lemma: 'مشروع',
})
const opening: Value = { type: 'proposition', present: true }

/** Themes out of order on purpose: the page orders them, not the file. */
export const sampleStory: Story = {
  format: 'tabayyun-story',
  version: 1,
  rulesVersion: 'test',
  id: 'council',
  story: {
    title: both('اجتماع المجلس', 'The council meets'),
    event: { from: '2025-02-18', to: '2025-02-19', place: 'hall' },
    weekStart: 'monday',
  },
  people: [
    {
      id: 'khatib',
      type: 'person',
      label: both('أحمد الخطيب', 'Ahmad Khatib'),
      names: ['أحمد الخطيب', 'احمد الخطيب'],
      side: null,
    },
    { id: 'council', type: 'organisation', label: both('المجلس البلدي', 'The council'), names: [], side: null },
  ],
  places: [{ id: 'hall', label: both('القاعة الكبرى', 'Great Hall'), names: [], within: null }],
  occasions: [{ id: 'after', label: both('بعد الجلسة', 'after the session'), date: '2025-02-18' }],
  articles: [
    article('a1', 'الصباح', ['headline', 'body', 'caption'], { headline: passage('a1', 'المجلس يقر مشاريعه') }),
    article('a2', 'المساء', ['body'], { asOf: { date: null, basis: 'unknown' } }),
    article('a3', 'Evening Wire', ['body'], { outletBasis: 'unknown', translatedFrom: 'en', machineTranslated: true }),
  ],
  facts: [
    fact('opening', {
      theme: 'summit',
      question: 'هل يُفتتح مشروع الشهر المقبل؟',
      relation: 'strength',
      code: 'certainty-moved',
      pair: ['a2', 'a3'],
      cells: {
        a2: stated(
          reading('opening', 'a2', opening, 'ولن يُفتتح أي منها الشهر المقبل', 'لن يُفتتح', { certainty: 'denied' }),
        ),
        a3: stated(
          reading('opening', 'a3', opening, 'ومن غير المحتمل أن يُفتتح مشروع الشهر المقبل', 'من غير المحتمل', {
            certainty: 'unlikely',
          }),
        ),
      },
    }),
    fact('project-count', {
      theme: 'agreement',
      question: 'كم مشروعًا أُقر؟',
      relation: 'contradiction',
      code: 'numbers-disjoint',
      pair: ['a1', 'a2'],
      cells: {
        a1: stated(
          reading('project-count', 'a1', projects(4, 'مشاريع'), 'إن المجلس أقر 4 مشاريع بعد نقاش طويل', '4 مشاريع', {
            voice: 'attributed',
            speaker: 'khatib',
            occasion: 'after',
          }),
        ),
        a2: stated(reading('project-count', 'a2', projects(3, 'مشاريع'), 'أقر المجلس ثلاثة مشاريع', 'ثلاثة مشاريع')),
      },
    }),
    fact('length', {
      theme: 'frame',
      question: 'كم استمر اللقاء؟',
      relation: 'same',
      code: 'single-source',
      cells: {
        a1: stated(
          reading('length', 'a1', { type: 'duration', min: 7200, max: 7200 }, 'واستمر اللقاء ساعتين', 'ساعتين'),
        ),
      },
    }),
    fact('host', {
      theme: 'frame',
      question: 'من اجتمع؟',
      relation: 'wording',
      code: 'name-differs',
      pair: ['a1', 'a3'],
      cells: {
        a1: stated(
          reading(
            'host',
            'a1',
            { type: 'organisation', name: 'المجلس', entity: 'council' },
            'إن المجلس أقر 4 مشاريع',
            'المجلس',
          ),
        ),
        a3: stated(
          reading('host', 'a3', { type: 'organisation', name: 'المجلس', entity: 'council' }, 'اجتمع المجلس', 'المجلس'),
        ),
      },
    }),
  ],
  decisions: null,
}
