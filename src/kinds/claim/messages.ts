export const messages = {
  ar: {
    name: 'واقعة',
    about: 'سؤال عن واقعة لا تحتمل جوابين.',
    codes: {
      'to-reporters': 'أمام الصحافيين',
      'after-the-meeting': 'عقب الاجتماع',
      interview: 'في مقابلة',
      'conditions-discussed': 'نوقشت شروطها',
      'conditions-to-create': 'تُهيأ ظروفها',
      'work-needed': 'يلزمها عمل مكثف',
      europe: 'أوروبا',
      'united-states': 'الولايات المتحدة',
      russia: 'روسيا',
    },
  },
  en: {
    name: 'Matter of fact',
    about: 'A question about what is the case, which has one answer.',
    codes: {
      'to-reporters': 'to reporters',
      'after-the-meeting': 'after the meeting',
      interview: 'in an interview',
      'conditions-discussed': 'its conditions were discussed',
      'conditions-to-create': 'its conditions are to be created',
      'work-needed': 'it needs intensive work',
      europe: 'Europe',
      'united-states': 'the United States',
      russia: 'Russia',
    },
  },
}
