import { splitWords } from '../words/flags.ts'
import { arabFamilyRows, easternFamilyRows, foreignFamilyRows } from './families.data.ts'

/** Family names of other languages that nothing else is spelt like: one of them standing alone is a person. */
export const foreignFamilies: readonly string[] = [...foreignFamilyRows.split('|'), ...easternFamilyRows.split('|')]

/** Callings, qualities and origins that Arabs bear as family names: behind a given name an everyday word is one. */
const callings = splitWords(`
الملك الأمير السلطان الوزير القاضي الشيخ الإمام الخطيب الحكيم الفقيه الكاتب الشاعر الفارس البطل القائد الزعيم المهندس النجار الحداد الطحان الخياط البيطار العطار الصباغ الراعي الصقر الباز النمر الأسد الجمل الفيل الديب الجندي الحاج السيد الشريف النور الفتح النصر الفضل الصدر الصباح
`)

/** Everyday words that follow a given name as a family name: callings, and the family names of packages that are such words. */
export const surnameWords: readonly string[] = [
  ...callings,
  ...arabFamilyRows.split('|').filter((name) => name.length >= 3),
]

/** How family names end in languages that make them of fathers, places and callings: Slavic, Nordic, Greek, Caucasian, Persian, Turkish. */
export const familyEndings =
  /(?:[^ا]سون|[نلرتفك]سن|سكي|سكايا|ييف|[او]يف|[او]يفا|[^ا]وفا|[نلرتكدم]وف|نكو|[وتلن]يتش|شفيلي|ادزه|زاده|وغلو|بولوس|يديس|اديس|ستروم|شتاين|[رسل]مان|كيان|سيان|اتزي|يللي|يلي)$/
