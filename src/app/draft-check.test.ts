import { describe, expect, it } from 'vitest'
import type { DraftCheck } from '@/core/draft/check.ts'
import { judge } from '@/core/draft/judge.ts'
import { buildStory } from '@/core/story/build.ts'
import { inputOfArticles } from '@/core/story/input.ts'
import type { Story } from '@/core/story/types.ts'
import { kinds } from '@/kinds/registry.ts'
import { draftCheck } from './draft-check.ts'

function storyOf(texts: Readonly<Record<string, string>>, publishedAt = '2031-03-04'): Story {
  const raw = Object.entries(texts).map(([id, text]) => ({ id, text, publishedAt, outlet: id }))
  const built = buildStory(inputOfArticles(raw), null, kinds)
  if (!built.ok) throw new Error('not built')
  return built.story
}

function checked(story: Story, text: string): DraftCheck {
  const check = draftCheck({ story, text, date: '2031-03-05' })
  if (!check) throw new Error('not checked')
  return check
}

/** The draft's sentences with where they stand, among all articles or some. */
function standings(story: Story, text: string, shown = story.articles.map(({ id }) => id)) {
  return judge(checked(story, text).sentences, new Set(shown)).map(({ start, end, standing }) => [
    standing,
    text.slice(start, end),
  ])
}

const quake = storyOf({
  north: 'ضرب زلزال مدينة الساحل فجر الثلاثاء. وقالت وزارة الصحة إن الزلزال أسفر عن مقتل 12 شخصًا وإصابة 40 آخرين.',
  south:
    'أعلنت وزارة الصحة مقتل 12 شخصًا وإصابة 40 آخرين جراء الزلزال الذي ضرب مدينة الساحل. واستمرت عمليات الإنقاذ تسع ساعات.',
})

describe('a draft about an earthquake', () => {
  it('is supported where the sources give the figure', () => {
    expect(standings(quake, 'قُتل 12 شخصًا جراء الزلزال الذي ضرب مدينة الساحل.')).toEqual([
      ['supported', 'قُتل 12 شخصًا جراء الزلزال الذي ضرب مدينة الساحل.'],
    ])
  })

  it('is never called supported with another figure', () => {
    const [[standing] = []] = standings(quake, 'قُتل 25 شخصًا جراء الزلزال الذي ضرب مدينة الساحل.')
    expect(standing).not.toBe('supported')
  })

  it('is unsupported where nobody says it', () => {
    expect(standings(quake, 'وتعهّد المحافظ ببناء مدرسة جديدة في الحي الشرقي.')).toEqual([
      ['unsupported', 'وتعهّد المحافظ ببناء مدرسة جديدة في الحي الشرقي.'],
    ])
  })

  it('asks only the outlets that are shown', () => {
    const text = 'واستمرت عمليات الإنقاذ تسع ساعات.'
    expect(standings(quake, text)).toEqual([['supported', text]])
    expect(standings(quake, text, ['north'])).toEqual([['unsupported', text]])
  })
})

const talks = storyOf({
  east: 'اجتمع وزيرا التجارة في الميناء. واتفق الوزيران على أربعة بنود بعد الاجتماع. واستمر الاجتماع خمس ساعات.',
  west: 'قال متحدث باسم الوزارة إن الوزيرين اتفقا على أربعة بنود. واستمر الاجتماع أكثر من أربع ساعات.',
})

describe('a draft about talks', () => {
  it('is contradicted by another count of one agreement, and says by whom', () => {
    const text = 'واتفق الوزيران على ستة بنود بعد الاجتماع.'
    const [sentence] = judge(checked(talks, text).sentences, new Set(['east', 'west']))
    expect(sentence?.standing).toBe('contradicted')
    const against = sentence?.claims.flatMap(({ testimony }) =>
      testimony.filter((one) => one.bearing === 'contradicts'),
    )
    expect(against?.map(({ article, reading }) => [article, reading.words.quote.includes('أربعة')])).toEqual([
      ['east', true],
      ['west', true],
    ])
    expect(against?.[0]?.reason.ar).toMatch(/.+/)
  })

  it('is supported where it says less than a source, not where it says more', () => {
    const say = (text: string, shown: readonly string[]) => standings(talks, text, [...shown])[0]?.[0]
    expect(say('واستمر الاجتماع أكثر من أربع ساعات.', ['east'])).toBe('supported')
    expect(say('واستمر الاجتماع خمس ساعات.', ['west'])).toBe('unsupported')
  })

  it('names its rows as the story does', () => {
    const known = new Set(talks.facts.map(({ id }) => id))
    const claims = checked(talks, 'واستمر الاجتماع خمس ساعات. واتفق الوزيران على أربعة بنود.').sentences.flatMap(
      (sentence) => sentence.claims,
    )
    expect(claims.length).toBeGreaterThan(1)
    expect(claims.filter(({ fact }) => !known.has(fact.id))).toEqual([])
  })
})

describe('words of others', () => {
  const quoted = storyOf({
    one: 'قال مدير المصنع نادر حمدان: «الأجهزة الجديدة ستصل إلى العيادات الريفية خلال الصيف».',
    two: 'وأوضح نادر حمدان أن الأجهزة الجديدة ستصل إلى العيادات الريفية خلال الصيف.',
  })

  it('are supported as quoted, not as changed', () => {
    const said = 'وقال نادر حمدان: «الأجهزة الجديدة ستصل إلى العيادات الريفية خلال الصيف».'
    expect(standings(quoted, said)[0]?.[0]).toBe('supported')
    expect(standings(quoted, said.replace('خلال الصيف', 'قبل حلول الشتاء'))[0]?.[0]).toBe('unsupported')
  })

  const printed = storyOf({ one: 'أغلقت البلدية الجسر القديم أمام الشاحنات الثقيلة بعد ظهور تشققات في دعاماته.' })

  it('are found where every word is kept, and only there', () => {
    const same = 'أغلقت البلدية الجسر القديم أمام الشاحنات الثقيلة بعد ظهور تشققات في دعاماته.'
    expect(standings(printed, same)[0]?.[0]).toBe('supported')
    expect(standings(printed, same.replace('أغلقت', 'لم تغلق'))[0]?.[0]).toBe('unsupported')
  })

  it('are found in short sentences too, and a stray mark is no sentence', () => {
    const story = storyOf({ one: 'تكلم المدرب طويلًا. هذا ما عملنا عليه اليوم. وسيعود الفريق أقوى.' })
    expect(standings(story, 'هذا ما عملنا عليه اليوم.\n“')).toEqual([['supported', 'هذا ما عملنا عليه اليوم.']])
  })
})

describe('any draft', () => {
  it('that is an article itself is contradicted by nothing in it', () => {
    for (const story of [quake, talks]) {
      for (const { id, text } of story.articles) {
        const own = judge(checked(story, text).sentences, new Set([id]))
        expect(own.map(({ standing }) => standing)).toEqual(own.map(() => 'supported'))
      }
    }
  })

  it('is taken whole: no letter is lost between its sentences', () => {
    const text = '  وصل الوفد صباحًا.\n\nوقال «سنعود غدًا».وغادر! \n'
    const { sentences, skipped } = checked(talks, text)
    const spans = [...sentences, ...skipped].sort((a, b) => a.start - b.start)
    const kept = spans.map(({ start, end }) => text.slice(start, end)).join('')
    expect(kept.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
  })

  it('may be empty, or say nothing that can be asked', () => {
    expect(checked(talks, '').sentences).toEqual([])
    expect(standings(talks, 'نعم.')).toEqual([['unsupported', 'نعم.']])
  })

  it('leaves the story’s own rows as they are', () => {
    const before = JSON.stringify(talks)
    checked(talks, 'واتفق الوزيران على ستة بنود.')
    expect(JSON.stringify(talks)).toBe(before)
  })
})
