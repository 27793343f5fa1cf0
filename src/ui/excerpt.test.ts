import { describe, expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'

const around = (text: string, words: string, room = 30, limit?: number) => {
  const start = text.indexOf(words)
  const clause = { start: 0, end: text.length }
  return excerpt(text, { start, end: start + words.length }, clause, { room, both: false }, limit)
}
const marked = ({ text, mark }: ReturnType<typeof excerpt>) => text.slice(mark.start, mark.end)

describe('excerpt', () => {
  it('keeps the decisive words verbatim and adds whole words of their clause', () => {
    const shown = around('قال الوزير إن الوفدين اتفقا على 4 نقاط في ختام اليوم', '4 نقاط', 24)
    expect(marked(shown)).toBe('4 نقاط')
    expect(shown.text.length).toBeLessThanOrEqual(24)
    expect(shown.text).toContain('على 4 نقاط')
  })

  it('shows what a hedge hedges, on both sides', () => {
    const text = 'أكد أنه من غير المرجح "أن يُعقد اللقاء غدا"، ثم غادر'
    const start = text.indexOf('من غير المرجح')
    const words = { start, end: start + 'من غير المرجح'.length }
    const shown = excerpt(text, words, { start: 0, end: text.length }, { room: 90, both: true })
    expect(shown.text).toBe('أكد أنه من غير المرجح "أن يُعقد اللقاء غدا"')
  })

  it('does not step over a comma', () => {
    expect(around('في المدينة، استمر اللقاء ساعتين، ثم انتهى', 'ساعتين').text).toBe('استمر اللقاء ساعتين')
  })

  it('starts at the word that the decisive words stand inside, so that no word is cut', () => {
    expect(around('عقدوا لقاء بالرياض أمس', 'الرياض', 8).text).toBe('بالرياض')
  })

  it('leaves words alone that fill the room', () => {
    expect(
      around('قبل ذلك وزير الخارجية ومستشار الأمن والمبعوث الخاص بعد ذلك', 'وزير الخارجية ومستشار الأمن والمبعوث الخاص')
        .text,
    ).toBe('وزير الخارجية ومستشار الأمن والمبعوث الخاص')
  })

  it('cuts very long words at a word and says so', () => {
    const shown = around('كلمة أخرى ثم كلمة أخرى', 'كلمة أخرى ثم كلمة', 10, 12)
    expect(shown).toEqual({ text: 'كلمة أخرى ثم', mark: { start: 0, end: 12 }, cut: true })
  })
})
