import { expect, it } from 'vitest'
import { withOutletNames } from './outlet-names.ts'

const articles = [
  { id: '000', outlet: { ar: 'الضفة', en: 'Bank' } },
  { id: '001', outlet: { ar: 'الساحل', en: 'Coast' } },
  { id: '002', outlet: null },
]

it.each([
  ['عنوان 000 يسمي الحي', 'عنوان الضفة يسمي الحي'],
  ['بين 000 و001؛ فـ000 قريب', 'بين الضفة والساحل؛ فـالضفة قريب'],
  ['(001).', '(الساحل).'],
  ['لا يعرفه إلا 001.', 'لا يعرفه إلا الساحل.'],
  ['1,000 شخص، و1000 و0001 و2.000', '1,000 شخص، و1000 و0001 و2.000'],
  ['002 بلا اسم', '002 بلا اسم'],
])('%s', (words, named) => expect(withOutletNames(words, articles, ({ ar }) => ar)).toBe(named))

it('speaks the language it is asked for, and leaves words alone where no article has a name', () => {
  expect(withOutletNames('000’s heading', articles, ({ en }) => en)).toBe('Bank’s heading')
  expect(withOutletNames('000’s heading', [], ({ en }) => en)).toBe('000’s heading')
})
