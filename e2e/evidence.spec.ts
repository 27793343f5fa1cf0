import { expect, test } from './journey.ts'
import { ALL_OUTLETS, type Outlet } from './page-models/outlets.ts'
import { expectVerbatim, seedText } from './seeds.ts'

test.beforeEach(async ({ app }) => {
  await app.open()
})

test('a press on a cell opens the same fact in every outlet side by side', async ({ app, matrix }) => {
  const evidence = await matrix.openCell('lavrov-listened', 'أسوشيتد برس')
  for (const outlet of ALL_OUTLETS) await expect(evidence.of(outlet)).toBeVisible()
  for (const outlet of ALL_OUTLETS.slice(0, 4)) await expectVerbatim(evidence, outlet)
  await expect(evidence.of('غير معلن')).toContainText('بحث عنه محرر فلم يجده')
  await expect(app.page).toHaveURL(/fact=lavrov-listened&article=002/)

  await matrix.cell('lavrov-listened', 'أسوشيتد برس').click()
  await expect(evidence.root).toHaveCount(0)
})

test('opening another row folds the first', async ({ matrix }) => {
  const first = await matrix.open('event-duration')
  await expect(first.root).toBeVisible()
  const second = await matrix.open('event-status')
  await expect(second.root).toBeVisible()
  await expect(first.root).toHaveCount(0)
  await expect(matrix.question('event-duration')).toHaveAttribute('aria-expanded', 'false')
})

test('the decisive words are highlighted inside their passage, a word may be cut', async ({ matrix }) => {
  const count = await matrix.open('agreed-count')
  await expect(count.highlighted('المرصد').first()).toHaveText('4 مبادئ')
  await expect(count.highlighted('أسوشيتد برس').first()).toHaveText('ثلاثة أهداف')
  const city = await matrix.open('event-city')
  await expect(city.highlighted('أسوشيتد برس')).toHaveText('رياده')
  await expect(city.passages('أسوشيتد برس')).toContainText('في العاصمة السعودية للرياده الضوء')
})

test('who found a reading: the rule by its name, the editor beside it', async ({ matrix }) => {
  const count = await matrix.open('agreed-count')
  await expect(count.provenance('المرصد').first()).toContainText('agreed-count/number-noun')
  await expect(count.provenance('المرصد').first()).toContainText('أكّدها الديسك')
  await expect(count.provenance('المرصد').first()).toContainText('الفقرة ٦ · منسوب إلى ماركو روبيو')
  await expect(count.why).toContainText('قرار المحرر')
  const step = await matrix.open('important-step')
  await expect(step.provenance('الشرق الأوسط')).toContainText(/قراءة (محرر|الديسك)/)
  const saudis = await matrix.open('participants-SA')
  await expect(saudis.provenance('الشرق الأوسط')).toContainText('صحّحها الديسك')
  await expect(saudis.provenance('الشرق الأوسط')).toContainText('وجدت القاعدة:')
})

test('a citation carries words, outlet, speaker, date, question and a link that opens the cell', async ({
  app,
  context,
  matrix,
}) => {
  const evidence = await matrix.open('agreed-count')
  const citation = await evidence.copyCitation('المرصد')
  await expect(app.announced).toHaveText('نُسخ الشاهد مع مصدره ورابطه')
  expect(citation).toContain('«وعقب الاجتماع، قال روبيو إن الاتفاق مع الجانب الروسي في محادثات الرياض على 4 مبادئ')
  expect(citation).toContain('المرصد')
  expect(citation).toContain('نقلًا عن ماركو روبيو')
  expect(citation).toContain('الأربعاء ١٩ شباط/فبراير ٢٠٢٥')
  expect(citation).toContain('كم عدد النقاط المتفق عليها؟')

  const other = await context.newPage()
  await other.goto(citation.match(/http\S+/)?.[0] ?? '')
  await expect(other.locator('tr[data-panel="agreed-count"]')).toBeVisible()
  await expect(other.locator('td[data-chosen]')).toContainText('٤ مبادئ')
})

test('the quotation in a citation is the article’s own text', async ({ matrix }) => {
  const evidence = await matrix.open('summit-next-week')
  for (const outlet of ALL_OUTLETS) {
    const quote = (await evidence.copyCitation(outlet)).match(/^«([\s\S]*)» — /)?.[1] ?? ''
    expect(quote.length).toBeGreaterThan(40)
    expect(seedText(outlet)).toContain(quote)
  }
})

test('a silence says which silence it is', async ({ matrix }) => {
  await expect(matrix.absence('event-duration', 'أسوشيتد برس')).toHaveText('لم يُذكر')
  await expect(matrix.absence('summit-window', 'أسوشيتد برس')).toHaveText('لاحقٌ لهذا المقال')
  await expect(matrix.absence('missions-staff', 'المرصد')).toContainText('يقاربه ولا يقوله')
  const evidence = await matrix.open('missions-staff')
  await expect(evidence.of('المرصد')).toContainText('يتكلم في الأمر ولا يجزم بشيء')
  await expectVerbatim(evidence, 'المرصد')
})

test('while a row is open, silent outlets leave their width to those who speak', async ({ app, matrix }) => {
  await app.open()
  const widthOf = async (outlet: Outlet) => (await matrix.column(outlet).boundingBox())?.width ?? 0
  expect(await widthOf('SeaPRwire')).toBeCloseTo(await widthOf('المرصد'), 0)
  await matrix.open('agreed-count')
  expect(await widthOf('SeaPRwire')).toBeLessThan((await widthOf('المرصد')) - 10)
})

test('several readings in one article are all in sight', async ({ matrix }) => {
  await expect(matrix.readings('war-designation', 'أسوشيتد برس')).toHaveCount(4)
  for (const words of ['حرب أوكرانيا', 'غزو موسكو', 'الصراع', 'عدوانها']) {
    await expect(matrix.cell('war-designation', 'أسوشيتد برس')).toContainText(words)
  }
})

test('in English the same row speaks English and quotes Arabic', async ({ app, matrix }) => {
  await app.speak('en')
  await expect(matrix.verdict('agreed-count')).toHaveText('Contradiction')
  await expect(matrix.values('agreed-count', 'المرصد').first()).toHaveText(/^4 \u2068?مبادئ/)
  const evidence = await matrix.open('agreed-count')
  await expect(evidence.why).toContainText('Why this verdict')
  await expect(evidence.highlighted('المرصد').first()).toHaveText('4 مبادئ')
  await expect(evidence.passages('المرصد').first()).toHaveAttribute('dir', 'rtl')
  const citation = await evidence.copyCitation('أسوشيتد برس')
  expect(citation).toMatch(/^“في مقابلة مع وكالة أسوشيتيد برس .*” — Unnamed site \(after AP\), citing Marco Rubio/s)
})
