import { openStory } from '@/adapters/story/fetch.ts'
import type { Story } from '@/core/story/types.ts'
import { useLearner } from '@/state/learner.ts'
import { useApp } from '@/state/store.ts'

/**
 * While an exercise is under way, what it asks about is not on the page: the story's rows, their verdicts and what
 * editors decided are let go of, and its file waits outside the page's memory, in a blob of the browser's.
 */

let away: { readonly file: Blob; readonly bare: Story } | null = null

const isUnderWay = (): boolean => {
  const { work } = useLearner.getState()
  return work !== null && work.handedIn === null && useApp.getState().view.screen === 'training'
}

/** Titles, names and texts stay: the learner has those anyway. */
function withoutKey({ signOff: _, notes: __, ...story }: Story): Story {
  return { ...story, id: `${story.id} in training`, facts: [], decisions: null, desk: [] }
}

/** All that showed the story is taken down before the bare one is put up, so that no old drawing holds on to it. */
function putAway(): void {
  const { loading, show } = useApp.getState()
  if (loading.status !== 'ready' || loading.story === away?.bare) return
  const held = { file: new Blob([loading.text]), bare: withoutKey(loading.story) }
  away = held
  show({ status: 'loading' })
  setTimeout(() => {
    const { loading: now } = useApp.getState()
    if (away === held && now.status === 'loading') show({ status: 'ready', story: held.bare, text: '' })
  })
}

/** Where another story was opened meanwhile, that one stays. */
async function bringBack(): Promise<void> {
  const held = away
  if (!held) return
  away = null
  const loaded = await openStory(await held.file.text())
  const { loading, show } = useApp.getState()
  const isOurs = loading.status === 'loading' || (loading.status === 'ready' && loading.story === held.bare)
  if (isOurs && !away) show(loaded.ok ? { ...loaded, status: 'ready' } : { status: 'failed', fault: loaded.fault })
}

const keepApart = (): void => {
  if (isUnderWay()) putAway()
  else void bringBack()
}

/** From the first visit to the training room on, for as long as the page is open. */
export function openExamRoom(): void {
  useLearner.subscribe(keepApart)
  useApp.subscribe(keepApart)
}
