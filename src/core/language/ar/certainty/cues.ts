import { splitWords } from '../words/flags.ts'

/**
 * Words that move a statement's certainty. `negator` particles deny their
 * clause; `bare` negators deny the noun phrase behind them; the rest set a
 * level for what follows in the clause, which a negator before them turns.
 */
export type HedgeRole =
  | 'negator'
  | 'bare'
  | 'deny'
  | 'exclude'
  | 'possible'
  | 'expect'
  | 'maybe-past'
  | 'other'
  | 'possible-noun'

const rows: Readonly<Record<HedgeRole, string>> = {
  // «ألا» folds to the same letters as «إلا» and stays out.
  negator: 'لم لن ليس ليست ليسوا لا ولا فلا ولم فلم ولن لست لسنا',
  bare: 'بدون دون غياب عدم انعدام',
  deny: 'نفى نفت نفوا نفيا ينفي تنفي ينفون نافيا نافية كذب كذبت يكذب أنكر أنكرت ينكر تنكر منكرا منكرة',
  exclude: 'استبعد استبعدت استبعدوا يستبعد تستبعد يستبعدون مستبعدا مستبعدة مستبعد استبعاد',
  possible: 'ربما يمكن ممكن يحتمل محتمل محتملة لعل',
  'possible-noun': 'احتمال احتمالات إمكانية إمكان احتمالية',
  expect:
    'متوقع متوقعة يتوقع تتوقع توقع توقعت توقعوا متوقعا مرجح مرجحا مرجحة يرجح ترجح رجح رجحت مقرر مقررة مزمع مرتقب مرتقبة منتظر ينتظر يعتزم تعتزم اعتزم ينوي تنوي يخطط تخطط سوف',
  'maybe-past': 'قد',
  other: 'غير ما',
}

function build(): Map<string, HedgeRole> {
  const out = new Map<string, HedgeRole>()
  for (const [role, words] of Object.entries(rows) as [HedgeRole, string][]) {
    for (const word of splitWords(words)) out.set(word, role)
  }
  return out
}

/** Word → what it does. */
export const hedges: ReadonlyMap<string, HedgeRole> = build()

/** Words that certainty rules ask about by name. */
export const certaintyWords = splitWords(
  'يزال تزال زال زالت يزالون بد شك سيما إلا سوى فقط بل إنما لكن لكنه لكنها بينما فيما حيث إذ بيد كما أن إن أنه أنها أنهم إنه إنها بأن بأنه بأنها صحيح صحيحة دقيق دقيقة وارد واردة الذي التي الذين اللذين اللتين ثم لأن لأنه لأنها مؤكد وحسب فحسب كان كانت يكون تكون من يقل تقل يزيد تزيد يتجاوز تتجاوز يتعدى تتعدى إثر يستبعد تستبعد محتمل مرجح متوقع ممكن حتى إذا لو عندما بعدما قبل بعد',
)
