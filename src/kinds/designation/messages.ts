export const messages = {
  ar: {
    name: 'تسمية',
    about: 'بأي اسم يسمي المقال الشيء الواحد.',
    codes: {
      'one-team': 'فريق واحد',
      'several-teams': 'فرق',
      war: 'حرب',
      'russian-war': 'حرب روسية',
      sira: 'صراع',
      niza: 'نزاع',
      crisis: 'أزمة',
      invasion: 'غزو',
      aggression: 'عدوان',
    },
  },
  en: {
    name: 'Designation',
    about: 'Which word an article chooses for one thing.',
    codes: {
      'one-team': 'one team',
      'several-teams': 'several teams',
      war: 'war',
      'russian-war': 'a Russian war',
      sira: 'conflict (ṣirāʿ)',
      niza: 'conflict (nizāʿ)',
      crisis: 'crisis',
      invasion: 'invasion',
      aggression: 'aggression',
    },
  },
}
