/** Two outlets, each with its words and whoever is heard; or one outlet with both. */
const pair = <C extends string>(code: C, why: string, inside = why) =>
  ({
    [code]: `{{aOutlet}}: {{aWords}} ({{aHeard}})؛ {{bOutlet}}: {{bWords}} ({{bHeard}}). ${why}`,
    [`${code}_inside`]: `في {{aOutlet}} نفسه ({{aRegion}}، {{bRegion}}): {{aWords}} ({{aHeard}})، و{{bWords}} ({{bHeard}}). ${inside}`,
    [`${code}_brief`]: why,
    [`${code}_inside_brief`]: inside,
  }) as Record<C | `${C}_inside` | `${C}_brief` | `${C}_inside_brief`, string>

/** The same with the values as the tool reads them, where the bare words say too little. */
const valued = <C extends string>(code: C, why: string) =>
  ({
    [code]: `{{aOutlet}}: {{aValue}} ({{aHeard}})؛ {{bOutlet}}: {{bValue}} ({{bHeard}}). ${why}`,
    [`${code}_inside`]: `في {{aOutlet}} نفسه ({{aRegion}}، {{bRegion}}): {{aValue}}، و{{bValue}}. ${why}`,
    [`${code}_brief`]: why,
  }) as Record<C | `${C}_inside` | `${C}_brief`, string>

/** Why a row has its verdict, and a cell its presence. Keys: the codes of `core/compare/reasons.ts`. */
export const reasonsAr = {
  ...pair(
    'numbers-disjoint',
    'العددان لا يجتمعان، والمسؤول عنه واحد، ولا يفسّره اختلاف المتحدث أو المناسبة.',
    'العددان لا يجتمعان في مقال واحد.',
  ),
  ...valued('durations-disjoint', 'المدتان لا تلتقيان ولو قُرّبتا.'),
  ...valued('dates-disjoint', 'الوقتان لا يلتقيان.'),
  ...valued('places-disjoint', 'المكانان مختلفان، وليس أحدهما في الآخر.'),
  ...pair('people-disjoint', 'لا يصحّ القولان معًا في من هم.'),
  ...pair('items-disjoint', 'القائمة الكاملة في أحدهما لا تسع ما في الأخرى.'),
  ...pair('choices-disjoint', 'الجوابان عن سؤال واحد لا يجتمعان.'),
  ...pair('values-disjoint', 'القولان لا يجتمعان.'),
  ...pair('asserted-denied', 'يثبته أحدهما وينفيه الآخر.', 'يثبته في موضع وينفيه في آخر.'),

  ...pair('speaker-differs', 'الكلام واحد، والمنسوب إليه مختلف.'),
  ...pair('voice-differs', 'الكلام واحد: نسبه أحدهما إلى قائل، وقاله الآخر بصوته.'),

  'certainty-moved':
    '{{aOutlet}}: {{aWords}} ({{aCertainty}}، {{aHeard}})؛ {{bOutlet}}: {{bWords}} ({{bCertainty}}، {{bHeard}}). الأمر واحد ودرجة الجزم مختلفة.',
  'certainty-moved_inside':
    'في {{aOutlet}} نفسه: {{aWords}} ({{aRegion}}، {{aCertainty}})، و{{bWords}} ({{bRegion}}، {{bCertainty}}). الأمر واحد ودرجة الجزم مختلفة.',
  'certainty-moved_brief': 'الأمر واحد ودرجة الجزم مختلفة.',
  ...pair('hedged-apart', 'القولان مختلفان، وأحدهما على الاحتمال لا على الجزم، فلا تناقض.'),
  ...pair('commitment-moved', 'الالتزام في أحدهما أقوى منه في الآخر.'),

  ...pair('speakers-disagree', 'المتحدثان مختلفان في موقفيهما، وكل مقال ينقل ما قيل.'),
  ...pair('claim-denied', 'قولٌ ونفيُه من متحدثين، وكل مقال ينقل ما قيل.'),

  ...pair('condition-dropped', 'في الأول شرط ليس في الثاني.', 'في موضع شرط ليس في الآخر.'),
  ...pair('condition-apart', 'القولان مختلفان، والأول معلّق بشرط، فهما حالتان.'),
  ...pair('scope-dropped', 'في الأول قيد ليس في الثاني.', 'في موضع قيد ليس في الآخر.'),

  'changed-since':
    '{{aOutlet}}: {{aWords}} ({{aHeard}})، ثم {{bOutlet}}: {{bWords}} ({{bHeard}}). الأمر نفسه تغيّر بين الوقتين، وصحّ كلٌّ في وقته.',
  'changed-since_brief': 'الأمر نفسه تغيّر بين الوقتين، وصحّ كلٌّ في وقته.',

  ...pair('question-differs', 'القولان لا يجيبان عن سؤال واحد بوحدة واحدة.'),
  ...pair('date-unresolved', 'أحد الوقتين نسبيّ («غدًا»، «الثلاثاء») ولا تاريخ يُحسب منه.'),
  ...pair('place-unknown', 'لا يُعرف أين يقع أحد المكانين من الآخر.'),
  ...pair('event-unsure', 'قد يكونان عن حدثين، ولم يراجعهما محرر.'),
  ...pair('time-unknown', 'الأمر مما يتغيّر، ووقت أحد القولين غير معروف.'),
  ...pair('speaker-unknown', 'السؤال عن موقف قائل، وأحد القائلين غير معروف.'),
  ...pair('scope-differs', 'لكل قول نطاقه، فلا يُقارنان.'),
  ...pair('renderings-apart', 'الألفاظ متباعدة، ولا تحكم القاعدة أهي كلام واحد.'),

  ...pair('framed-apart', 'كلٌّ يسمّي الأمر أو يعلّله من جهته؛ لا تناقض في ما وقع.'),

  ...valued('finer-value', 'الأول أدقّ، والثاني يحتمله.'),
  ...pair('more-complete', 'الأول أتمّ، والثاني لا ينفي ما زاد عليه.'),
  ...pair('overlapping', 'القولان يلتقيان في بعضهما، ويصحّان معًا.'),
  ...pair('compatible-denial', 'ما ينفيه أحدهما غير ما يثبته الآخر، فيصحّان معًا.'),
  ...pair('both-possible', 'احتمالان، ولا يقطع أحدهما بشيء.'),
  ...pair('offices-together', 'منصبان أو وصفان لشخص واحد، وقد يجتمعان.'),
  ...pair('printed-date', 'الأول يطبع التاريخ، والثاني يتركه للقارئ.'),

  ...pair('name-differs', 'المسمّى واحد والاسم مكتوب على وجهين.'),
  ...pair('title-differs', 'الشخص واحد واللقب بلفظ آخر.'),
  ...pair('noun-differs', 'العدد واحد والمعدود مسمّى باسم آخر.'),
  ...pair('rendering-differs', 'كلام واحد بصيغتين.'),
  ...pair('label-differs', 'المعنى واحد والتسمية بلفظ آخر.'),
  ...pair('same-value', 'القول واحد.'),

  'single-source': 'انفرد به {{article}}، فلا شيء يُقارن به.',
  'all-same_zero': 'لا مقال يقول غير ذلك.',
  'all-same_one': 'قاله مقال واحد من أصل {{of}}.',
  'all-same_two': 'قاله مقالان من أصل {{of}}، قولًا واحدًا.',
  'all-same_few': 'قالته {{n}} مقالات من أصل {{of}}، قولًا واحدًا.',
  'all-same_many': 'قاله {{n}} مقالًا من أصل {{of}}، قولًا واحدًا.',
  'all-same_other': 'قاله {{n}} مقال من أصل {{of}}، قولًا واحدًا.',
  'none-stated': 'لا مقال يذكره.',
  'derived-only_zero': 'لم يقله أحد؛ هو مشتقّ مما في المقالات.',
  'derived-only_one': 'لم يقله أحد؛ هو مشتقّ مما في مقال واحد.',
  'derived-only_two': 'لم يقله أحد؛ هو مشتقّ مما في مقالين.',
  'derived-only_few': 'لم يقله أحد؛ هو مشتقّ مما في {{n}} مقالات.',
  'derived-only_many': 'لم يقله أحد؛ هو مشتقّ مما في {{n}} مقالًا.',
  'derived-only_other': 'لم يقله أحد؛ هو مشتقّ مما في {{n}} مقال.',

  'window-left':
    '{{aOutlet}}: {{aWords}} ({{aHeard}})؛ {{bOutlet}}: {{bWords}} ({{bHeard}}). يبقى من المدة بعد ما نُفي منها: {{left}}. لم يقل ذلك أحد.',
  'window-left_brief': 'يبقى من المدة بعد ما نُفي منها: {{left}}. لم يقل ذلك أحد.',
  'named-not-attending': 'يذكر {{person}} ولا يقول إنه حضر.',
  'as-of-before': 'قيل في {{saidAt}}، وآخر ما يعلمه هذا المقال {{asOf}} ({{basis}}).',
  'editor-judged': 'حكم به المحرر: {{editor}}.',

  // A closed row names no side, so its sentence may not say «the first».
  'finer-value_brief': 'بعضها أدقّ، وغيره يحتمله.',
  'more-complete_brief': 'بعضها أتمّ، وغيره لا ينفي ما زاد عليه.',
  'condition-dropped_brief': 'في بعضها شرط ليس في غيره.',
  'condition-apart_brief': 'القولان مختلفان، وأحدهما معلّق بشرط، فهما حالتان.',
  'scope-dropped_brief': 'في بعضها قيد ليس في غيره.',
  'printed-date_brief': 'بعضها يطبع التاريخ، وبعضها يتركه للقارئ.',
  'more-complete_inside_brief': 'موضع أتمّ من موضع، ولا ينفي أحدهما الآخر.',
  'condition-apart_inside_brief': 'القولان مختلفان، وأحدهما معلّق بشرط، فهما حالتان.',
  'printed-date_inside_brief': 'موضع يطبع التاريخ، وموضع يتركه للقارئ.',
}
