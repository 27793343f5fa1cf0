import { briefAr } from './brief.ar.ts'

/** The views that draw the story as a whole. */
export const viewsAr = { ...briefAr }
