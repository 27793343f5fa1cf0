import type { LoadedStory, StoryFault } from '../../core/story/ports.ts'

const fail = (fault: StoryFault): LoadedStory => ({ ok: false, fault })

/** What reads and checks a file travels beside the file. */
const loading = () => import('./load.ts')

/** A page of one file carries its story inside, because it has no server to ask. */
const inside = (): string | null => document.getElementById('story-inside')?.textContent ?? null

/** Fetches a story of the app's own origin. */
export async function fetchStory(path: string): Promise<LoadedStory> {
  const carried = inside()
  if (carried !== null) return (await loading()).readStory(carried)
  try {
    const [response, { readStory }] = await Promise.all([fetch(path), loading()])
    const kind = response.headers.get('content-type') ?? ''
    // A dev server answers a missing file with its start page.
    if (!response.ok || kind.includes('text/html')) return fail({ code: 'missing', detail: path })
    return readStory(await response.text())
  } catch (error) {
    return fail({ code: 'network', detail: error instanceof Error ? error.message : String(error) })
  }
}

/** Reads a story file that is already here. */
export const openStory = async (text: string): Promise<LoadedStory> => (await loading()).parseStory(text)
