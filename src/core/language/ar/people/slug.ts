import { foldText } from '../../../text/fold.ts'

/** One Latin letter or two for each folded Arabic letter: an identifier, not a transcription. */
const latin: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'e',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ء: '',
  گ: 'g',
  ڤ: 'v',
  پ: 'p',
  چ: 'ch',
}

/** A stable ASCII identifier for a name: same folded letters, same slug. */
export function slugOf(name: string): string {
  const out = Array.from(foldText(name), (letter) => latin[letter] ?? (/[a-z0-9]/.test(letter) ? letter : '-')).join('')
  return out.replace(/-+/g, '-').replace(/^-|-$/g, '') || 'x'
}
