import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spanInText, spanOnPage } from './selection.ts'

it('a selection on the page is the same words in the stored text, whatever ends its lines', () => {
  const parts = fc.array(fc.constantFrom('قال ', 'الوزير', '\r\n', '\n', ' ', 'x'), { maxLength: 30 })
  fc.assert(
    fc.property(parts, fc.nat(60), fc.nat(60), (list, a, b) => {
      const text = list.join('')
      const page = text.replaceAll('\r\n', '\n')
      const [start, end] = [Math.min(a, b, page.length), Math.min(Math.max(a, b), page.length)]
      const span = spanInText(text, { start, end })
      const words = page.slice(start, end).trim()
      expect(span === null ? '' : text.slice(span.start, span.end).replaceAll('\r\n', '\n')).toBe(words)
      if (!span) return
      const back = spanOnPage(text, span)
      expect(page.slice(back.start, back.end)).toBe(words)
    }),
  )
})
