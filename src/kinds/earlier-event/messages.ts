export const messages = {
  ar: {
    name: 'حدث سابق',
    about: 'متى وقع ما سبق الحدث: اندلاع حرب، مكالمة، اجتماع.',
    questions: { earlier: 'متى: {{event}}؟' },
  },
  en: {
    name: 'Earlier event',
    about: 'When something in the background happened: a war that began, a call, a meeting.',
    questions: { earlier: 'When: {{event}}?' },
  },
}
