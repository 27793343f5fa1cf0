/** What may stand over the page, one at a time. */
export type Overlay = 'legend' | 'open' | 'about' | 'palette' | 'settings' | 'tour' | 'hand-in' | null
