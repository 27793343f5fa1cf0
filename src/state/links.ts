import type { MouseEvent } from 'react'
import { toHash } from './address.ts'
import { type Landing, land } from './landing.ts'
import { useApp } from './store.ts'
import type { View } from './view.ts'

/** What makes an anchor lead to a place of the same story: an address to copy or open beside, and a press that goes there. */
export interface PlaceLink {
  readonly href: string
  readonly onClick: (event: MouseEvent) => void
}

/** A modified press is the browser's: another tab, another window. */
function linkTo(patch: Partial<View>, landing: Landing): PlaceLink {
  const { view, change } = useApp.getState()
  return {
    href: toHash({ ...view, at: null, ...patch }),
    onClick: (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      land(landing)
      change(patch)
    },
  }
}

/** The words of a row in one article, marked. */
export const passageLink = (fact: string, article: string): PlaceLink =>
  linkTo({ screen: 'reader', fact, article }, 'passage')

/** The row in the table, opened; at one outlet's cell where one is named. */
export const rowLink = (fact: string, article: string | null = null): PlaceLink =>
  linkTo({ screen: 'compare', fact, article }, 'row')

/** An article from its beginning. */
export const articleLink = (article: string): PlaceLink => linkTo({ screen: 'reader', fact: null, article }, 'passage')
