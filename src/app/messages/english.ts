type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
/** English counts in two forms; the four others are Arabic's own. */
export type InEnglish<T> = {
  readonly [K in keyof T as K extends `${string}_${Exclude<Plural, 'one' | 'other'>}` ? never : K]: T[K] extends string
    ? string
    : InEnglish<T[K]>
}
