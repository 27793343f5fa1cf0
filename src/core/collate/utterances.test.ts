import { describe, expect, it } from 'vitest'
import { analysedArticles } from './testing.ts'
import { findUtterances } from './utterances.ts'

/** Renderings of each utterance found, as `article: words`. */
function found(texts: Readonly<Record<string, string>>): string[][] {
  const articles = analysedArticles(texts)
  return findUtterances(articles).map(({ renderings }) =>
    renderings.map(
      ({ article, start, end }) => `${articles[article]?.id}: ${articles[article]?.text.slice(start, end)}`,
    ),
  )
}

const filler = {
  a: 'وصل الوفد الزراعي إلى المدينة صباح الاثنين وزار الميناء القديم والمتحف البحري.\nواستعرض المهندسون خرائط السدود الجديدة أمام الحاضرين.',
  b: 'افتتحت الجامعة موسمها بندوة عن تاريخ الطباعة حضرها طلاب من كليات عدة.\nوتوقفت القطارات ساعتين بسبب عطل في الإشارات.',
}

const texts = (a: string, b: string) => ({ a: `${filler.a}\n${a}`, b: `${filler.b}\n${b}` })

describe('findUtterances', () => {
  it.each([
    [
      'a quotation in two outlets',
      'قال وزير الزراعة سامر الخطيب: «لن نستورد القمح قبل نهاية الحصاد».',
      'وأكد سامر الخطيب أن الوزارة «لن تستورد القمح قبل نهاية موسم الحصاد».',
    ],
    [
      'a quotation turned indirect',
      'قال مدير المستشفى نادر حمدان: «الأجهزة الجديدة ستصل إلى العيادات الريفية خلال الصيف».',
      'وأوضح نادر حمدان أن العيادات الريفية ستتسلم الأجهزة الجديدة خلال الصيف.',
    ],
    [
      'near synonyms of official speech',
      'قالت رئيسة البلدية هناء الصالح: «إنهاء النزاع يتطلب تنازلات مؤلمة من الطرفين».',
      'ورأت هناء الصالح أن وقف الحرب سيتطلب تنازلات مؤلمة من الجانبين.',
    ],
    [
      'one turn of speech in two words («not only … but»)',
      'قال قائد الفريق ماهر الأسعد: «لم ننتظر فقط، بل سهرنا معهم».',
      'وقال ماهر الأسعد: «لم ننتظر فقط ، بل بكينا كذلك».',
    ],
    [
      'words without a name in one of the two',
      'قال قائد الدفاع المدني ماهر الأسعد: «السد صمد أمام السيول ولم تتضرر بواباته الحديدية».',
      'وجاء في تصريح: «صمد السد أمام السيول ولم تتضرر بواباته الحديدية».',
    ],
    [
      'short words that another person is reported to have said',
      'قال المستشار فارس نعيم: «ينبغي تسمية وسطاء محايدين».',
      'وذكر الوزير هاني قاسم أن الجانبين وافقا على تسمية وسطاء محايدين للمتابعة.',
    ],
  ])('joins %s', (_, a, b) => {
    const [utterance, ...more] = found(texts(a, b))
    expect(more).toEqual([])
    expect(utterance?.map((rendering) => rendering.slice(0, 1))).toEqual(['a', 'b'])
  })

  it.each([
    [
      'one speaker on two matters',
      'قال وزير الزراعة سامر الخطيب: «لن نستورد القمح قبل نهاية الحصاد».',
      'وقال سامر الخطيب: «سنفتح مختبرا لفحص المبيدات في كل محافظة».',
    ],
    [
      'what is said and what is denied',
      'قال مدير الشركة وائل درويش: «المصنع سيسرح مئات العمال قبل الشتاء».',
      'وقال وائل درويش: «المصنع لن يسرح مئات العمال قبل الشتاء».',
    ],
    [
      'other figures',
      'قال مدير الصندوق رامي عيسى: «أنفقنا 300 مليون على ترميم المدارس القديمة».',
      'وقال رامي عيسى: «أنفقنا 450 مليونا على ترميم المدارس القديمة».',
    ],
    [
      'two people who share a word or two',
      'قال المدرب كريم منصور: «الفريق يحتاج إلى مهاجم سريع».',
      'وقالت الطبيبة ليلى شاكر: «الفريق الطبي يحتاج إلى سيارات إسعاف».',
    ],
    [
      'an event that two outlets tell without a voice',
      'انهار سقف السوق المغطى بعد هطول أمطار غزيرة على الحي القديم.',
      'انهار سقف السوق المغطى بعد هطول أمطار غزيرة على الحي القديم.',
    ],
  ])('does not join %s', (_, a, b) => {
    expect(found(texts(a, b))).toEqual([])
  })

  it('keeps two utterances of one quotation apart', () => {
    const rows = found(
      texts(
        'قال السفير عادل ناصر: «المحادثات كانت مثمرة للغاية، ولدينا خريطة واضحة لتبادل الأسرى».',
        'ووصف عادل ناصر ما جرى: «كانت المحادثات مثمرة للغاية». وأضاف: «لدينا خريطة واضحة لتبادل الأسرى».',
      ),
    )
    expect(rows.map((row) => row.length)).toEqual([2, 2])
  })

  it('finds the same whatever the order of the articles', () => {
    const both = texts(
      'قال وزير الزراعة سامر الخطيب: «لن نستورد القمح قبل نهاية الحصاد».',
      'وأكد سامر الخطيب أن الوزارة «لن تستورد القمح قبل نهاية موسم الحصاد».',
    )
    expect(found({ b: both.b, a: both.a })).toEqual(found(both))
  })

  it('moves nothing that is there when a later article comes', () => {
    const both = texts(
      'قال مدير المستشفى نادر حمدان: «الأجهزة الجديدة ستصل إلى العيادات الريفية خلال الصيف».',
      'وأوضح نادر حمدان أن العيادات الريفية ستتسلم الأجهزة الجديدة خلال الصيف.',
    )
    const [before] = found(both)
    const [after] = found({ ...both, c: 'قال نادر حمدان: «الأجهزة الجديدة ستصل إلى العيادات الريفية خلال الصيف».' })
    expect(after?.slice(0, 2)).toEqual(before)
    expect(after).toHaveLength(3)
  })
})
