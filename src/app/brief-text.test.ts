import { describe, expect, it } from 'vitest'
import { createWording } from '@/adapters/i18n/format.ts'
import { createTranslator } from '@/adapters/i18n/translator.ts'
import { BriefTally } from '@/core/brief/compose.ts'
import { sampleStory } from '@/core/story/testing.ts'
import { briefText } from '@/features/brief/text.ts'
import { catalogue } from './messages/catalogue.ts'

function brief() {
  const tally = new BriefTally(sampleStory, ['a1', 'a2', 'a3'])
  for (const fact of sampleStory.facts) tally.add(fact)
  return tally.result()
}

function textIn(lang: 'ar' | 'en'): string {
  const i18n = createTranslator(lang, catalogue)
  const wording = createWording(i18n, sampleStory, lang, lang === 'ar' ? 'arab' : 'latn')
  return briefText({ t: i18n.t, wording }, sampleStory, brief())
}

describe('the brief as text', () => {
  it('is Arabic prose with the right forms of what is counted', () => {
    expect(textIn('ar')).toBe(`اجتماع المجلس

من ٤ وقائع: واحدة لا خلاف فيها، واثنتان فيهما فرق (منها تناقض واحد)، وواحدة عند مصدر واحد، ولم يبقَ شيء غير محسوم.

ما تتفق عليه المصادر

- من اجتمع؟ المجلس البلدي، واللفظ مختلف، عند الصباح وEvening Wire.

ما تختلف فيه

- كم مشروعًا أُقر؟ [تناقض] العددان لا يجتمعان، والمسؤول عنه واحد، ولا يفسّره اختلاف المتحدث أو المناسبة.
  - عند الصباح: ٤ مشاريع «4 مشاريع» (منسوب إلى أحمد الخطيب)
  - عند المساء: ٣ مشاريع «ثلاثة مشاريع»
- هل يُفتتح مشروع الشهر المقبل؟ [اختلاف جزم] الأمر واحد ودرجة الجزم مختلفة.
  - عند المساء: لا، نفيًا قاطعًا «لن يُفتتح»
  - عند Evening Wire: غير محتمل «من غير المحتمل»

ما قاله مصدر واحد: الصباح

- كم استمر اللقاء؟ ساعتان

ما لم يُحسم وما لا يُعرف

- الناشر مجهول: Evening Wire.
- بلا تاريخ معروف: المساء.
- ترجمة آلية: Evening Wire. قد يكون اللفظ ودرجة الجزم من المترجم.
`)
  })

  it('says the same in English', () => {
    const text = textIn('en')
    expect(text).toContain('Of 4 facts: one is undisputed, 2 differ (one a contradiction)')
    expect(text).toContain('- Question project-count [Contradiction]')
    expect(text).toContain('  - In Outlet a2: 3 \u2068مشاريع\u2069 «ثلاثة مشاريع»')
    expect(text).not.toMatch(/\{\{|undefined|brief\./)
  })
})
