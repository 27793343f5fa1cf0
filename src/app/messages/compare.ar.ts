/** The table grown up: columns, orders, copying, two outlets against each other. */
export const compareAr = {
  compare: {
    others_zero: 'ولا قول آخر',
    others_one: 'وقول آخر',
    others_two: 'وقولان آخران',
    others_few: 'و{{n}} أقوال أخرى',
    others_many: 'و{{n}} قولًا آخر',
    others_other: 'و{{n}} قول آخر',
    allOutlets_zero: 'اعرض البقية',
    allOutlets_one: 'اعرض مصدرًا آخر',
    allOutlets_two: 'اعرض مصدرين آخرين',
    allOutlets_few: 'اعرض {{n}} مصادر أخرى',
    allOutlets_many: 'اعرض {{n}} مصدرًا آخر',
    allOutlets_other: 'اعرض {{n}} مصدر آخر',
  },
}
