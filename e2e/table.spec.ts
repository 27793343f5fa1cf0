import { expect, test } from './journey.ts'
import type { Outlet } from './page-models/outlets.ts'
import { expectVerbatim } from './seeds.ts'

test.beforeEach(async ({ app }) => {
  await app.open()
})

test('participants: open lists are finer, and quoting a man does not seat him at the table', async ({ matrix }) => {
  await expect(matrix.verdict('participants-US')).toHaveText('أدقّ وأعمّ')
  await expect(matrix.values('participants-US', 'المرصد').first()).toHaveText('مايك والتز، ماركو روبيو وستيف ويتكوف')
  await expect(matrix.values('participants-US', 'SeaPRwire')).toHaveText('ماركو روبيو، مايك والتز وستيف ويتكوف')

  await expect(matrix.verdict('participants-RU')).toHaveText('أدقّ وأعمّ')
  await expect(matrix.verdictLine('participants-RU')).toContainText('وداخل مقال واحد')
  await expect(matrix.values('participants-RU', 'الشرق الأوسط')).toHaveText('سيرغي لافروف')
  await expect(matrix.values('participants-RU', 'المرصد')).toHaveText([
    'سيرغي لافروف، يوري أوشاكوف وكيريل دميترييف',
    'سيرغي لافروف ويوري أوشاكوف',
  ])

  await expect(matrix.verdict('participants-SA')).toHaveText('اختلاف لفظ')
  for (const outlet of ['أسوشيتد برس', 'SeaPRwire', 'غير معلن'] satisfies Outlet[]) {
    await expect(matrix.absence('participants-SA', outlet)).toHaveText('لم يُذكر')
  }

  for (const outlet of ['الشرق الأوسط', 'أسوشيتد برس', 'غير معلن'] satisfies Outlet[]) {
    await expect(matrix.absence('attendance-ushakov', outlet)).toContainText('يقاربه ولا يقوله')
    await expect(matrix.absence('attendance-ushakov', outlet)).toContainText('يوري أوشاكوف')
  }
  const evidence = await matrix.open('attendance-ushakov')
  await expect(evidence.of('الشرق الأوسط')).toContainText('لا يذكره المقال بين المشاركين')
  await expect(evidence.passages('أسوشيتد برس')).toContainText(
    'أخبر مستشار الشؤون الخارجية في بوتين ، يوري أوشاكوف ، القناة الأولى الروسية',
  )
})

test('number of agreed points: four principles against three goals is the contradiction', async ({ matrix }) => {
  await expect(matrix.verdict('agreed-count')).toHaveText('تناقض')
  await expect(matrix.verdictLine('agreed-count')).toContainText('٢ من ٥')
  await expect(matrix.values('agreed-count', 'المرصد').first()).toHaveText('٤ مبادئ')
  await expect(matrix.readings('agreed-count', 'المرصد').first()).toContainText('روبيو، عقب الاجتماع')
  await expect(matrix.values('agreed-count', 'أسوشيتد برس').first()).toHaveText('٣ أهداف')
  await expect(matrix.values('agreed-count', 'أسوشيتد برس')).toHaveText(['٣ أهداف', '٣ أهداف'])
  await expect(matrix.readings('agreed-count', 'أسوشيتد برس')).toHaveCount(2)
  await expect(matrix.readings('agreed-count', 'أسوشيتد برس').last()).toContainText('لافروف، تصريحات للصحافيين')

  const derived: readonly (readonly [Outlet, string])[] = [
    ['الشرق الأوسط', '٣ بنود'],
    ['المرصد', '٤ بنود'],
    ['غير معلن', '٣ بنود'],
  ]
  for (const [outlet, items] of derived) {
    const reading = matrix.readings('agreed-count', outlet).filter({ hasText: 'مشتقّ' })
    await expect(reading).toContainText(items)
    await expect(reading).not.toContainText('طرف في التناقض')
  }

  const evidence = await matrix.open('agreed-count')
  await expect(evidence.why).toContainText('«4 مبادئ» (ماركو روبيو، عقب الاجتماع)')
  await expect(evidence.why).toContainText('«ثلاثة أهداف» (ماركو روبيو، مقابلة مع أسوشيتد برس)')
  await expect(evidence.passages('المرصد').first()).toContainText(
    'قال روبيو إن الاتفاق مع الجانب الروسي في محادثات الرياض على 4 مبادئ',
  )
  await expect(evidence.passages('أسوشيتد برس').first()).toContainText('اتفقا على نطاق واسع على متابعة ثلاثة أهداف')
  await expect(evidence.passages('أسوشيتد برس').last()).toContainText('ذكر لافروف نفس الأهداف الثلاثة مثل روبيو')
  await expectVerbatim(evidence, 'المرصد')
  await expectVerbatim(evidence, 'أسوشيتد برس')
})

test('summit next week: one man, three degrees of certainty', async ({ matrix }) => {
  await expect(matrix.verdict('summit-next-week')).toHaveText('اختلاف جزم')
  await expect(matrix.verdictLine('summit-next-week')).toContainText('٥ من ٥')
  const degrees: readonly (readonly [Outlet, string, string])[] = [
    ['الشرق الأوسط', 'مستبعَد', 'استبعد المسؤول الروسي عقد لقاء قمة بين بوتين وترمب الأسبوع المقبل'],
    ['المرصد', 'لا، نفيًا قاطعًا', '"لن يحدث خلال الأسبوع المقبل"'],
    ['أسوشيتد برس', 'غير محتمل', 'من غير المحتمل “أن يحدث الأسبوع المقبل'],
    ['SeaPRwire', 'غير محتمل', '“من غير المحتمل” أن تتم في الأسبوع المقبل'],
    ['غير معلن', 'غير محتمل', 'من غير المحتمل أن يتم الاجتماع في الأسبوع المقبل'],
  ]
  for (const [outlet, degree] of degrees) {
    await expect(matrix.values('summit-next-week', outlet).first()).toHaveText(degree)
    await expect(matrix.readings('summit-next-week', outlet).first()).toContainText('أوشاكوف')
  }
  const evidence = await matrix.open('summit-next-week')
  for (const [outlet, , words] of degrees) await expect(evidence.passages(outlet).first()).toContainText(words)
  await expect(evidence.provenance('المرصد')).toContainText('اقتباس من يوري أوشاكوف')
})

test('is a summit date set: a heading says yes where its own text says perhaps', async ({ matrix }) => {
  await expect(matrix.verdict('summit-date-set')).toHaveText('اختلاف جزم')
  await expect(matrix.verdictLine('summit-date-set')).toContainText('داخل مقال واحد')
  await expect(matrix.values('summit-date-set', 'المرصد')).toHaveText(['نعم', 'ممكن'])
  await expect(matrix.readings('summit-date-set', 'المرصد').first()).toContainText('عنوان فرعي')
  await expect(matrix.values('summit-date-set', 'أسوشيتد برس')).toHaveText('لا، نفيًا قاطعًا')
  await expect(matrix.values('summit-date-set', 'SeaPRwire').first()).toHaveText('لا، نفيًا قاطعًا')

  const evidence = await matrix.open('summit-date-set')
  await expect(evidence.why).toContainText('في المرصد نفسه')
  await expect(evidence.passages('المرصد').first()).toHaveText('الكرملين يعلن توقيت اجتماع القمة')
  await expect(evidence.passages('المرصد').last()).toContainText('قد تجري قبل نهاية شباط/فبراير الجاري')
  await expectVerbatim(evidence, 'المرصد')
})

test("the Kremlin's window: one outlet has it, the others were written before it was said", async ({ matrix }) => {
  await expect(matrix.values('summit-window', 'المرصد')).toHaveText('قبل نهاية شباط/فبراير ٢٠٢٥')
  await expect(matrix.readings('summit-window', 'المرصد')).toContainText('بيسكوف')
  const later = ['الشرق الأوسط', 'أسوشيتد برس', 'SeaPRwire', 'غير معلن'] satisfies Outlet[]
  for (const outlet of later) await expect(matrix.absence('summit-window', outlet)).toHaveText('لاحقٌ لهذا المقال')

  const evidence = await matrix.open('summit-window')
  await expect(evidence.of('أسوشيتد برس')).toContainText('قيل في الأربعاء ١٩ شباط/فبراير ٢٠٢٥')
  await expect(evidence.of('أسوشيتد برس')).toContainText('تاريخ الأصل المترجَم')
  for (const outlet of ['الشرق الأوسط', 'SeaPRwire', 'غير معلن'] satisfies Outlet[]) {
    await expect(evidence.of(outlet)).toContainText('مستنتَج من يوم الحدث')
  }
})

test('what both Kremlin statements leave: derived, with premises, by where the week starts', async ({
  filters,
  matrix,
}) => {
  await expect(matrix.verdict('summit-window-left')).toHaveText('مشتقّ')
  await expect(matrix.values('summit-window-left', 'المرصد')).toHaveText([
    'من الأربعاء ١٩ إلى الأحد ٢٣ شباط/فبراير ٢٠٢٥',
    'من الأربعاء ١٩ إلى الجمعة ٢١ شباط/فبراير ٢٠٢٥',
    'من الأربعاء ١٩ إلى السبت ٢٢ شباط/فبراير ٢٠٢٥',
  ])
  await expect(filters.verdict('مشتقّ')).toHaveCount(0)

  const cell = matrix.cell('summit-window-left', 'المرصد')
  for (const day of ['الاثنين', 'السبت', 'الأحد']) await expect(cell).toContainText(`يبدأ الأسبوع يوم ${day}`)
  await expect(cell.getByText('قد تجري قبل نهاية شباط/فبراير الجاري')).toHaveCount(1)

  const evidence = await matrix.open('summit-window-left')
  await expect(evidence.passages('المرصد')).toHaveCount(2)
  for (const outlet of ['الشرق الأوسط', 'أسوشيتد برس', 'SeaPRwire', 'غير معلن'] satisfies Outlet[]) {
    await expect(matrix.absence('summit-window-left', outlet)).toHaveText('لا يُسأل عنه المقال')
    await expect(evidence.of(outlet)).toHaveText('—لا يُسأل عنه المقال')
    await expect(evidence.of(outlet).getByRole('button')).toHaveCount(0)
  }
  await evidence.premise('متى تُعقد القمة بحسب الكرملين؟').click()
  await expect(matrix.question('summit-window')).toHaveAttribute('aria-expanded', 'true')
  await expect(matrix.question('summit-window')).toBeFocused()
})

test('duration: four and a half, about that, more than four are finer and coarser, never red', async ({ matrix }) => {
  await expect(matrix.verdict('event-duration')).toHaveText('أدقّ وأعمّ')
  await expect(matrix.values('event-duration', 'المرصد').last()).toHaveText('٤٫٥ ساعات')
  await expect(matrix.values('event-duration', 'SeaPRwire')).toHaveText('نحو ٤٫٥ ساعات')
  await expect(matrix.values('event-duration', 'غير معلن')).toHaveText('أكثر من ٤ ساعات')
  await expect(matrix.absence('event-duration', 'الشرق الأوسط')).toHaveText('لم يُذكر')

  const evidence = await matrix.open('event-duration')
  await expect(evidence.passages('غير معلن')).toContainText('واستمرت المحادثات لأكثر من أربع ساعات')
  await expect(evidence.highlighted('غير معلن')).toHaveText('أكثر من أربع ساعات')
  await expect(evidence.why).not.toContainText('تناقض')
})

test('Dmitriev: three outlets, three wordings, and a pasted statement that leaves him out', async ({ matrix }) => {
  await expect(matrix.verdict('attendance-dmitriev')).toHaveText('أدقّ وأعمّ')
  await expect(matrix.verdictLine('attendance-dmitriev')).toContainText('٣ من ٥')
  await expect(matrix.verdictLine('attendance-dmitriev')).toContainText('داخل مقال واحد')
  const wordings: readonly (readonly [Outlet, string])[] = [
    ['المرصد', 'والرئيس التنفيذي للصندوق الروسي للاستثمار المباشر، كيريل دميترييف'],
    ['SeaPRwire', 'والرئيس التنفيذي لصندوق الاستثمار المباشر الروسي Kirill Dmitriev'],
    ['غير معلن', 'رئيس صندوق الثروة السيادية الروسي كيريل ديمترييف'],
  ]
  for (const [outlet, words] of wordings) {
    await expect(matrix.readings('attendance-dmitriev', outlet).first()).toContainText(words)
  }
  const evidence = await matrix.open('attendance-dmitriev')
  await expect(evidence.of('المرصد')).toContainText('قائمة البيان لا تذكر دميترييف، ولا تقول إنه غاب')
  await expect(evidence.passages('المرصد').last()).toContainText(
    'وانضم إلى الوزير لافروف مساعد الرئيس الروسي يوري أوشاكوف',
  )
})

test('«an important step forward»: the same words from both sides or from the Americans', async ({ matrix }) => {
  await expect(matrix.verdict('important-step')).toHaveText('اختلاف إسناد')
  await expect(matrix.readings('important-step', 'الشرق الأوسط')).toContainText('الجانبان الأميركي والروسي')
  await expect(matrix.readings('important-step', 'المرصد')).toContainText('وزارة الخارجية الأميركية')
  await expect(matrix.readings('important-step', 'SeaPRwire')).toContainText('بروس')
  for (const outlet of ['الشرق الأوسط', 'المرصد', 'SeaPRwire'] satisfies Outlet[]) {
    await expect(matrix.readings('important-step', outlet)).toContainText('خطوة مهمة إلى الأمام')
  }
  const evidence = await matrix.open('important-step')
  await expect(evidence.why).toContainText('الكلام واحد، والمنسوب إليه مختلف')
  await expect(evidence.passages('الشرق الأوسط')).toContainText('ووصَفَاها بأنها «خطوة مهمة إلى الأمام»')
})

test('are the talks over: one outlet reports the outcome and then talks to come', async ({ matrix }) => {
  await expect(matrix.verdict('event-status')).toHaveText('تناقض')
  await expect(matrix.verdictLine('event-status')).toContainText('داخل مقال واحد')
  await expect(matrix.values('event-status', 'غير معلن')).toHaveText(['لم تبدأ بعد', 'انتهت'])
  await expect(matrix.values('event-status', 'الشرق الأوسط')).toHaveText('انتهت')
  const evidence = await matrix.open('event-status')
  await expect(evidence.passages('غير معلن').first()).toContainText('والتي ستجرى دون مشاركة كييف')
  await expect(evidence.passages('غير معلن').last()).toContainText('واستمرت المحادثات لأكثر من أربع ساعات')
})

test('city: Riyadh everywhere, under a translator’s spelling in one', async ({ matrix }) => {
  await expect(matrix.verdict('event-city')).toHaveText('اختلاف لفظ')
  await expect(matrix.verdictLine('event-city')).toContainText('٥ من ٥')
  await expect(matrix.values('event-city', 'أسوشيتد برس')).toHaveText('الرياض')
  await expect(matrix.readings('event-city', 'أسوشيتد برس')).toContainText('للرياده')
  await expect(matrix.column('أسوشيتد برس')).toContainText('ترجمة آلية')
  const evidence = await matrix.open('event-city')
  await expect(evidence.provenance('أسوشيتد برس')).toContainText('اللفظ من المترجم')
})

test('Ukraine absent: past in one, stale future in another, three say nothing', async ({ matrix }) => {
  await expect(matrix.verdict('ukraine-present')).toHaveText('اختلاف جزم')
  await expect(matrix.verdictLine('ukraine-present')).toContainText('٢ من ٥')
  await expect(matrix.readings('ukraine-present', 'أسوشيتد برس').first()).toContainText(
    'لم يكن هناك مسؤولون أوكرانيون حاضرون',
  )
  await expect(matrix.readings('ukraine-present', 'غير معلن')).toContainText('ستجرى دون مشاركة كييف')
  for (const outlet of ['الشرق الأوسط', 'المرصد', 'SeaPRwire'] satisfies Outlet[]) {
    await expect(matrix.absence('ukraine-present', outlet)).toHaveText('لم يُذكر')
  }
})

test('why relations broke down: framing with its voices, never red', async ({ matrix }) => {
  await expect(matrix.verdict('relations-broke-down')).toHaveText('تأطير')
  await expect(matrix.values('relations-broke-down', 'المرصد').first()).toHaveText('إدارة بايدن')
  await expect(matrix.readings('relations-broke-down', 'المرصد').first()).toContainText('لافروف')
  await expect(matrix.readings('relations-broke-down', 'المرصد').last()).toContainText('بيسكوف')
  await expect(matrix.values('relations-broke-down', 'أسوشيتد برس')).toHaveText('ضم القرم ثم الغزو')
  await expect(matrix.readings('relations-broke-down', 'أسوشيتد برس')).toContainText('بصوت المقال')
  await expect(matrix.values('relations-broke-down', 'SeaPRwire')).toHaveText('إدارة بايدن')
  await expect(matrix.readings('relations-broke-down', 'SeaPRwire')).toContainText('بصوت المقال')
  const evidence = await matrix.open('relations-broke-down')
  await expect(evidence.why).toContainText('لا تناقض في ما وقع')
})

test('the head of the page counts what the table shows', async ({ app, filters, matrix }) => {
  await expect(app.title).toHaveText('محادثات الرياض بين الولايات المتحدة وروسيا')
  await expect(app.summary).toContainText('الثلاثاء ١٨ شباط/فبراير ٢٠٢٥')
  await expect(app.summary).toContainText('كلها في مواضعها')
  await expect(filters.verdict('تناقض')).toHaveAccessibleName('تناقض: ٢')
  await filters.verdict('تناقض').click()
  await expect(matrix.questions).toHaveText(['هل انتهت المحادثات أم لم تبدأ بعد؟', 'كم عدد النقاط المتفق عليها؟'])
  await expect(filters.status).toContainText('المعروض واقعتان')
})

test('each column says what is known of its outlet, and how', async ({ matrix }) => {
  await expect(matrix.column('الشرق الأوسط')).toContainText('الناشر مستنتَج')
  await expect(matrix.credit('المرصد')).toContainText('حتى ١٩/٢/٢٠٢٥')
  await expect(matrix.credit('أسوشيتد برس')).toContainText('قد يكون اللفظ ودرجة الجزم من المترجم لا من القائل')
  await expect(matrix.credit('SeaPRwire')).toContainText('بلا عنوان في النص')
  await expect(matrix.credit('SeaPRwire')).toContainText('موزّع: SeaPRwire')
  await expect(matrix.column('غير معلن')).toContainText('ناشر مجهول')
})
