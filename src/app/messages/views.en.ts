import { briefEn } from './brief.en.ts'

export const viewsEn = { ...briefEn }
