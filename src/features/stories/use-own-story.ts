import { useCallback, useEffect, useRef, useState } from 'react'
import type { StoreFault } from '@/core/review/edit-ports.ts'
import type { KeptStory, Library } from '@/core/story/library-ports.ts'
import type { OwnArticle, OwnStory } from '@/core/story/own.ts'
import { useShelf } from '@/state/library.ts'

export type Keeping = 'kept' | 'keeping' | StoreFault | 'conflict'

export const emptyArticle = (id: string): OwnArticle => ({ id, text: '' })

const emptyStory = (id: string, articles: readonly string[]): OwnStory => ({
  format: 'tabayyun-own',
  version: 1,
  id,
  title: '',
  eventDay: null,
  articles: articles.map(emptyArticle),
})

/** Whether what was built of `before` is still what would be built of `after`. */
const isSameSource = (before: OwnStory, after: OwnStory): boolean => JSON.stringify(before) === JSON.stringify(after)

/** One saving at a time; what changed meanwhile follows at once, so that nothing older is written over something newer. */
class Keeper {
  private waiting: KeptStory | null = null
  private isBusy = false
  revision = 0
  private readonly library: Library
  private readonly now: () => string
  private readonly tell: (keeping: Keeping) => void

  constructor(library: Library, now: () => string, tell: (keeping: Keeping) => void) {
    this.library = library
    this.now = now
    this.tell = tell
  }

  /** Resolves when this, or something newer, has been written or refused. */
  async keep(own: OwnStory, built: string | null): Promise<void> {
    this.waiting = { own, built, revision: this.revision }
    this.tell('keeping')
    if (this.isBusy) return
    this.isBusy = true
    let isKept = true
    while (this.waiting && isKept) {
      const next: KeptStory = { ...this.waiting, revision: this.revision }
      this.waiting = null
      const saved = await this.library.save(next, this.now())
      if (saved.ok) this.revision = saved.revision
      else this.tell(saved.fault)
      isKept = saved.ok
    }
    this.isBusy = false
    if (isKept) this.tell('kept')
  }
}

/** An own story in the making, read from the shelf and kept there with every change. */
export function useOwnStory(id: string) {
  const { library, now, newId } = useShelf()
  const [own, setOwn] = useState<OwnStory | null>(null)
  const [keeping, setKeeping] = useState<Keeping>('kept')
  const keeper = useRef<Keeper | null>(null)
  const built = useRef<string | null>(null)

  const read = useCallback(async () => {
    const keeps = new Keeper(library, now, setKeeping)
    keeper.current = keeps
    const kept = await library.read(id)
    setKeeping(kept.ok ? 'kept' : kept.fault)
    const found = kept.ok ? kept.value : null
    keeps.revision = found?.revision ?? 0
    built.current = found?.built ?? null
    setOwn(found?.own ?? emptyStory(id, [newId(), newId()]))
  }, [library, id, now, newId])
  useEffect(() => void read(), [read])

  const change = (next: OwnStory) => {
    if (own && isSameSource(own, next)) return
    built.current = null
    setOwn(next)
    void keeper.current?.keep(next, null)
  }
  /** Keeps what was built of the story as it stands. */
  const keepBuilt = async (from: OwnStory, text: string) => {
    built.current = text
    await keeper.current?.keep(from, text)
  }
  const again = () => {
    if (own) void keeper.current?.keep(own, built.current)
  }
  return { own, keeping, change, keepBuilt, again, readAgain: read }
}
