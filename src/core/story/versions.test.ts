import { describe, expect, it } from 'vitest'
import type { OwnArticle } from './own.ts'
import { earlierOf } from './versions.ts'

const LONG =
  'افتتح وزير النقل صباح الأحد محطة القطار الجديدة شرق العاصمة بحضور رئيس البلدية ومئات من سكان الأحياء المجاورة، وقال إن كلفتها بلغت مئة مليون دينار، وإن أول رحلة إلى الساحل تنطلق يوم الخميس المقبل في السابعة صباحًا.'
const article = (more: Partial<OwnArticle> = {}): OwnArticle => ({ id: 'new', text: LONG, ...more })
const earlier = (fresh: OwnArticle, ...others: OwnArticle[]) => {
  const found = earlierOf(fresh, others)
  return found && [found.article.id, found.why]
}

describe('an article that the story has already', () => {
  it('is told by its words, whatever the marks; by its address; by most of its words', () => {
    expect(earlier(article(), article({ id: 'a', text: LONG.replaceAll('،', ' ;') }))).toEqual(['a', 'copy'])
    const there = { id: 'a', text: 'نص آخر', address: 'https://www.paper.example/1?utm_source=x' }
    expect(earlier(article({ address: 'http://paper.example/1/' }), there)).toEqual(['a', 'address'])
    const updated = LONG.replace('مئة مليون', 'مئة وعشرين مليون')
    expect(earlier(article({ text: updated }), article({ id: 'a' }))).toEqual(['a', 'words'])
  })

  it('is not another outlet’s print of the same copy, nor another text', () => {
    const updated = LONG.replace('مئة مليون', 'مئة وعشرين مليون')
    const other = article({ id: 'a', outlet: 'صحيفة الشاطئ' })
    expect(earlier(article({ text: updated, outlet: 'صحيفة الجبل' }), other)).toBeNull()
    expect(earlier(article(), { id: 'a', text: 'خبر آخر تمامًا عن مباراة انتهت بالتعادل بين فريقي المدينة' })).toBeNull()
  })
})
