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

/** The same by UTF-16 unit; a dash for what is neither letter nor figure. */
const latinUnits = Array.from({ length: 0x700 }, (_, unit) => {
  const letter = String.fromCharCode(unit)
  return latin[letter] ?? (/[a-z0-9]/.test(letter) ? letter : '-')
})

/** A stable ASCII identifier for a name: same folded letters, same slug. */
export function slugOf(name: string): string {
  const folded = foldText(name)
  let out = ''
  let dashed = true
  for (let i = 0; i < folded.length; i++) {
    const letter = latinUnits[folded.charCodeAt(i)] ?? '-'
    if (letter === '-') {
      if (!dashed) out += '-'
      dashed = true
    } else {
      out += letter
      if (letter !== '') dashed = false
    }
  }
  if (dashed) out = out.slice(0, -1)
  return out || 'x'
}
