export const messages = {
  ar: {
    name: 'حدث سابق',
    about: 'متى وقع ما سبق الحدث: اندلاع حرب، مكالمة، اجتماع.',
  },
  en: {
    name: 'Earlier event',
    about: 'When something in the background happened: a war that began, a call, a meeting.',
  },
}
