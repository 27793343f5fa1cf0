import type { FigureCorpus } from '../figure-corpus.ts'

const count = (n: number, lemma: string) => ({ type: 'count', min: n, max: n, lemma }) as const
const killed = (n: number) => ({ type: 'count', min: n, max: n, class: 'killed' }) as const
const seconds = (n: number) => ({ type: 'duration', min: n, max: n }) as const
const HOUR = 3600
const DAY = 86_400
const MONTH = 2_629_800
const YEAR = 31_557_600

export const corpus: FigureCorpus = {
  reference: '2024-05-14',
  phrasings: [
    {
      value: count(4, 'مبدا'),
      texts: ['توافق الطرفان على ‹أربعة مبادئ› للحل', 'توافق الطرفان على ‹4 مبادئ›', 'على أساس ‹المبادئ الأربعة›'],
    },
    { value: count(3, 'هدف'), texts: ['لتحقيق ‹ثلاثة أهداف›', 'لتحقيق نفس ‹الأهداف الثلاثة›'] },
    {
      value: count(84, 'طايره'),
      texts: ['اعترضت ‹84 طائرة بدون طيار› فوق البحر', 'اعترضت ‹84 طائرة مسيّرة›', 'اعترضت ‹أربعاً وثمانين طائرة›'],
    },
    { value: count(2, 'بلد'), texts: ['يرى ‹كلا البلدين› فيه فرصة'] },
    { value: count(2, 'جسر'), texts: ['دمّر القصف ‹جسرين› قرب القرية'] },
    { value: count(1, 'شخص'), texts: ['نجا ‹شخص واحد›'] },
    { value: { type: 'count', min: 9, max: 9, noun: 'بحاراً', lemma: 'بحار' }, texts: ['أُنقذ ‹9 بحاراً›'] },
    {
      value: { type: 'count', min: 104, max: null, minOpen: true, lemma: 'شخص' },
      texts: ['وبينهم ‹أكثر من 104 أشخاص›'],
    },
    {
      value: killed(12),
      texts: [
        'قُتل ‹12 شخصاً› في الحريق',
        'أسفر عن سقوط ‹12 قتيلاً›',
        'أسفر عن مقتل ‹12› وإصابة آخرين',
        '‹12 عاملاً› لقوا حتفهم',
        'استشهد ‹12 من رجال الشرطة›',
        'أودى بحياة ‹12 عاملا›',
        'لقي ‹12 عاملا› مصرعهم',
      ],
    },
    { value: killed(2), texts: ['سقط ‹قتيلان› في الاشتباك', 'أسفر عن مقتل ‹شخصين›', 'مقتل ‹مواطنين اثنين›'] },
    {
      value: { type: 'count', min: 30, max: null, minOpen: true, class: 'injured' },
      texts: ['وأصيب ‹أكثر من 30 آخرين› في التدافع', 'وإصابة ‹أكثر من 30›'],
    },
    {
      value: { type: 'count', min: 20, max: null, approximate: true, class: 'injured' },
      texts: ['وإصابة ‹العشرات›', 'وسقوط ‹عشرات الجرحى›'],
    },
    {
      value: { type: 'count', min: 77, max: null, class: 'killed' },
      texts: ['قُتل ‹77 شخصا على الأقل› في العاصفة', 'قُتل ‹ما لا يقل عن 77 شخصا›'],
    },
    {
      value: { type: 'count', min: 7, max: 7, class: 'arrested' },
      texts: ['أعلنت الشرطة اعتقال ‹7 مشتبهين›', 'ألقي القبض على ‹سبعة أشخاص›'],
    },
    { value: { type: 'count', min: 40_000, max: 40_000, class: 'displaced' }, texts: ['وصل المخيم ‹40 ألف نازح›'] },
    { value: { type: 'count', min: 5, max: 5, class: 'injured' }, texts: ['قتل 3 جنود وأصيب ‹5 مدنيين›'] },
    { value: { type: 'count', min: 5, max: 5, class: 'killed', lemma: 'مدني' }, texts: ['مقتل 3 جنود و‹5 مدنيين›'] },
    {
      value: seconds(4.5 * HOUR),
      texts: ['دام اللقاء ‹أربع ساعات ونصف الساعة›', 'دام اللقاء ‹4.5 ساعات›', 'دام اللقاء ‹أربع ساعات و30 دقيقة›'],
    },
    { value: seconds(2 * HOUR), texts: ['دام اللقاء ‹ساعتين›', 'بعد انتظار ‹ساعتين›'] },
    { value: seconds(1.5 * HOUR), texts: ['استغرق ‹ساعة ونصف الساعة›', 'استغرق ‹ساعة ونصفا›'] },
    { value: seconds(HOUR / 2), texts: ['تأخر ‹نصف ساعة›'] },
    { value: seconds(HOUR), texts: ['توقفت الخدمة لمدة ‹ساعة›', 'توقفت الخدمة ‹ساعة واحدة›'] },
    { value: { type: 'duration', min: 4 * HOUR, max: null, minOpen: true }, texts: ['استمرت ل‹أكثر من أربع ساعات›'] },
    {
      value: { type: 'duration', min: 4.5 * HOUR, max: 4.5 * HOUR, approximate: true },
      texts: ['استمرت ‹ما يقرب من 4.5 ساعات›', 'استمرت ‹نحو أربع ساعات ونصف›'],
    },
    { value: { type: 'duration', min: 2 * MONTH, max: 3 * MONTH }, texts: ['تحتاج ‹شهرين أو ثلاثة أشهر›'] },
    {
      value: { type: 'duration', min: 5 * DAY, max: 7 * DAY },
      texts: ['تحتاج ‹من خمسة أيام إلى سبعة أيام›', 'تحتاج ‹بين 5 و7 أيام›', 'تحتاج ‹5-7 أيام›'],
    },
    { value: { type: 'duration', min: 3 * DAY, max: 9 * DAY, approximate: true }, texts: ['تحتاج ‹بضعة أيام›'] },
    { value: seconds(5 * YEAR), texts: ['خلال ‹السنوات الخمس› الأخيرة', 'حُكم عليه بالسجن ‹خمس سنوات›'] },
    {
      value: { type: 'age', min: 35, max: 35 },
      texts: ['توفي عن عمر ‹35 عاماً›', 'البالغ من العمر ‹35 عاماً›', 'سامي (‹35 عاماً›) من القرية'],
    },
    { value: { type: 'age', min: 18, max: 18 }, texts: ['لمن هم في سن ‹18› وما فوق'] },
    {
      value: { type: 'money', min: 2e9, max: 2e9, currency: 'USD' },
      texts: ['بقيمة ‹ملياري دولار›', 'بقيمة ‹$2 مليار›', 'بقيمة ‹2 مليار دولار أميركي›'],
    },
    { value: { type: 'money', min: 500, max: 500, currency: 'OMR' }, texts: ['دفع ‹500 ريال عماني›'] },
    {
      value: { type: 'money', min: 500, max: 500, currency: 'SAR' },
      texts: ['دفع ‹500 ريال›', 'دفع ‹500 ريال سعودي›'],
    },
    {
      value: { type: 'money', min: 75, max: null, minOpen: true, currency: 'EUR' },
      texts: ['بأكثر من كذا أو ‹ما يزيد على 75 يورو›'],
    },
    {
      value: { type: 'percent', min: 5, max: 5 },
      texts: ['ارتفع ‹5%›', 'ارتفع ‹٥٪›', 'ارتفع ‹5 في المئة›', 'ارتفع ‹خمسة بالمئة›', 'ارتفع ‹5 بالمائة›'],
    },
    { value: { type: 'percent', min: 3, max: 4 }, texts: ['نمو يتراوح ‹بين 3 و4 في المئة›'] },
    {
      value: { type: 'measure', min: 6.1, max: 6.1, unit: 'magnitude' },
      texts: ['زلزال بقوة ‹6.1 درجات›', 'بلغت شدته ‹6,1 درجات› على مقياس ريختر'],
    },
    {
      value: { type: 'measure', min: 120, max: 120, unit: 'km' },
      texts: ['على بعد ‹120 كيلومتراً›', 'على بعد ‹120 كلم›'],
    },
    { value: { type: 'measure', min: 40, max: 40, unit: 'm2' }, texts: ['مساحتها ‹40 مترا مربعا›'] },
    { value: { type: 'measure', min: 100_000, max: 100_000, unit: 'bbl' }, texts: ['ضخ ‹100 ألف برميل› يوميا'] },
    {
      value: { type: 'score', home: 2, away: 1 },
      texts: ['فاز الفريق ‹2-1› في المباراة', 'فاز الفريق بـ‹هدفين مقابل هدف›', 'انتهت المباراة بنتيجة ‹2-1›'],
    },
    { value: { type: 'score', home: 120, away: 80 }, texts: ['أقر المجلس القانون بأغلبية ‹120 صوتا مقابل 80›'] },
    { value: { type: 'score', home: 3, away: 0 }, texts: ['فاز ب‹ثلاثة أهداف دون رد›'] },
  ],
  nothing: [
    'وصل العاملين إلى المصنع وغادر المدنيين الحي',
    'حركة طالبان ووزارة البحرين',
    'حضر عدد من الوزراء وعدة سفراء',
    'جدول 12 34 56 78 90',
    'السلسلة 12/34/56/78/90',
    'تعد واحدة من جبهات المعركة',
    'سقطت طائرة من طراز سي - 130 واتصل على الرقم "992"',
    'موسم 2017/2018 ورحلة رقم 12',
    'نصف النهائي والنصف الثاني من اللقاء',
    'منذ عقود وخلال سنوات طويلة',
  ],
  gaps: [
    {
      value: { type: 'count', min: 2, max: 2, lemma: 'وزير' },
      texts: ['وقع ‹وزيرا› الخارجية الاتفاق'],
      why: 'مثنى مضاف سقطت نونه',
    },
    {
      value: { type: 'count', min: 4, max: 4, lemma: 'نقطه' },
      texts: ['خرجوا بنقاط ‹عددها أربع›'],
      why: 'العدد خبر عن المعدود',
    },
    { value: killed(3), texts: ['راح ‹ثلاثة عمال› ضحية الانهيار'], why: 'راح ضحية: صفة لم تُسرد' },
  ],
}
