/** The five columns of the seed story, by the names people call them; values are the articles' ids. */
export const OUTLETS = {
  'الشرق الأوسط': '000',
  المرصد: '001',
  'أسوشيتد برس': '002',
  SeaPRwire: '003',
  'غير معلن': '004',
} as const

export type Outlet = keyof typeof OUTLETS

export const ALL_OUTLETS = Object.keys(OUTLETS) as Outlet[]
