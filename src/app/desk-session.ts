import { createStore, type StoreApi } from 'zustand/vanilla'
import { storyKey } from '@/core/review/edit-key.ts'
import { draftsOf, layersOf, signedLayer } from '@/core/review/edit-layer.ts'
import type { DecisionStore, ImportOutcome, Vocabulary } from '@/core/review/edit-ports.ts'
import {
  type Act,
  type Editor,
  type History,
  recorded,
  redone,
  type Stamp,
  undoable,
  undone,
  united,
} from '@/core/review/history.ts'
import type { Parsed } from '@/core/review/parse.ts'
import { forgedActs, ownActs, reviewFile } from '@/core/review/reviewers.ts'
import { restored, until } from '@/core/review/revisit.ts'
import type { DecisionsFile } from '@/core/review/types.ts'
import { storyText } from '@/core/story/file.ts'
import type { Story } from '@/core/story/types.ts'
import type { Decision, Desk, Moved } from '@/state/desk.ts'
import { tileOf } from '@/state/rows.ts'
import { type Redecided, withRedecided } from './desk-shown.ts'

/** The worker as the session sees it. */
export interface Rules {
  readonly redecide: (layers: readonly DecisionsFile[]) => Promise<Redecided>
  readonly check: (json: unknown) => Promise<Parsed>
  readonly vocabulary: (kind: string) => Promise<Vocabulary>
}

export interface Tools {
  readonly store: DecisionStore
  readonly rules: Rules
  /** A new id and the time of day. */
  readonly stamp: () => Omit<Stamp, 'by'>
  readonly saveFile: (name: string, text: string) => void
}

export interface Session extends Desk {
  /** The story with this desk's decisions laid over it. */
  readonly shown: Story
}

const editorNamed = (name: string): Editor => ({ id: name, label: { ar: name, en: name } })

/** One editor's work on one story, from the database to the verdicts and back. */
export class DeskSession {
  readonly state: StoreApi<Session>
  private readonly base: Story
  private readonly tools: Tools
  private readonly key: string
  /** Acts that the database has not taken yet. */
  private waiting: History = []
  /** Everybody's acts; the page is shown those of this editor alone while the review is blind. */
  private all: History = []
  /** Decisions that wait for a name. */
  private asked: readonly Decision[] = []
  private round = 0

  constructor(base: Story, tools: Tools) {
    this.base = base
    this.tools = tools
    this.key = storyKey(base)
    this.state = createStore<Session>(() => ({
      base,
      shown: base,
      history: [],
      editor: null,
      asking: false,
      settled: null,
      fault: null,
      elsewhere: 0,
      looking: null,
      isBlind: false,
      hidden: 0,
      decide: (...decisions) => this.decide(decisions),
      sign: (name) => void this.sign(name),
      undo: (id) => this.append((history, stamp) => undone(history, stamp, id ?? undoable(history, stamp.by.id)?.id)),
      lookAt: (id) => this.lookAt(id),
      restore: (id) => this.restore(id),
      setBlind: (isBlind) => void this.setBlind(isBlind),
      downloadReview: () => this.downloadReview(),
      downloadBlank: () => tools.saveFile(`${base.id}.story.json`, storyText(base)),
      redo: () => this.append(redone),
      keepAgain: () => void this.keep([]),
      bringOver: () => void this.bringOver(),
      download: () => this.download(),
      take: (text) => this.take(text),
      vocabulary: tools.rules.vocabulary,
    }))
  }

  /** Reads what the database has, now and whenever another window adds to it; returns how to stop. */
  start(): () => void {
    void this.read()
    return this.tools.store.watch(this.key, () => void this.read())
  }

  private async read(): Promise<void> {
    const { store } = this.tools
    const [editor, acts, others, blind] = await Promise.all([
      store.editor(),
      store.read(this.key),
      store.readOthers(this.key),
      store.isBlind(this.key),
    ])
    if (editor.ok && editor.value) this.state.setState({ editor: editor.value })
    if (!acts.ok) return this.state.setState({ fault: acts.fault })
    if (blind.ok) this.state.setState({ isBlind: blind.value })
    const { history } = this.state.getState()
    const known = new Set(acts.value.map(({ id }) => id))
    if (others.ok) this.state.setState({ elsewhere: others.value.filter(({ id }) => !known.has(id)).length })
    this.all = united(this.all, acts.value)
    const seen = this.seen()
    if (seen.length === history.length) return this.state.setState({ hidden: this.all.length - seen.length })
    this.state.setState({ history: seen, hidden: this.all.length - seen.length })
    await this.refresh(null)
  }

  /** What the page may show: while the review is blind, nobody else's. */
  private seen(): History {
    const { isBlind, editor } = this.state.getState()
    return isBlind ? ownActs(this.all, editor?.id ?? '') : this.all
  }

  private decide(decisions: readonly Decision[]): void {
    const { editor } = this.state.getState()
    this.state.setState({ looking: null })
    if (editor === null) {
      this.asked = decisions
      this.state.setState({ asking: true })
      return
    }
    for (const one of decisions) {
      const draft = typeof one === 'function' ? one(editor) : one
      this.append((history, stamp) => recorded(history, draft, stamp))
    }
  }

  /** The story as it stood after an act; null: as it stands. */
  private lookAt(id: string | null): void {
    this.state.setState({ looking: id })
    void this.refresh(null)
  }

  /** Everything as it stood after that act, by further acts: what came since stays in the history. */
  private restore(id: string): void {
    const { history } = this.state.getState()
    this.decide(restored(history, until(history, id)))
  }

  private async setBlind(isBlind: boolean): Promise<void> {
    this.state.setState({ isBlind, looking: null })
    const seen = this.seen()
    this.state.setState({ history: seen, hidden: this.all.length - seen.length })
    const kept = await this.tools.store.keepBlind(this.key, isBlind)
    if (!kept.ok) this.state.setState({ fault: kept.fault })
    await this.refresh(null)
  }

  private downloadReview(): void {
    const { history, editor } = this.state.getState()
    if (!editor) return
    const file = reviewFile(history, this.base, editor)
    this.tools.saveFile(`${this.base.id}.${editor.id}.review.json`, `${JSON.stringify(file, null, 2)}\n`)
  }

  private async sign(name: string | null): Promise<void> {
    const asked = this.asked
    this.asked = []
    this.state.setState({ asking: false })
    const spoken = name?.trim().replaceAll(/\s+/g, ' ') ?? ''
    if (spoken === '') return
    const editor = editorNamed(spoken)
    this.state.setState({ editor })
    this.decide(asked)
    const kept = await this.tools.store.keepEditor(editor)
    if (!kept.ok) this.state.setState({ fault: kept.fault })
  }

  private append(change: (history: History, stamp: Stamp) => History): void {
    const { editor, history } = this.state.getState()
    const by = editor ?? history.at(-1)?.by
    if (by) this.replace(change(history, { ...this.tools.stamp(), by }))
  }

  private replace(next: History): void {
    const { history } = this.state.getState()
    const known = new Set(history)
    const added = next.filter((act) => !known.has(act))
    if (added.length === 0) return
    this.all = united(this.all, added)
    const seen = this.seen()
    this.state.setState({ history: seen, hidden: this.all.length - seen.length, looking: null })
    void this.keep(added)
    void this.refresh(added.at(-1) ?? null)
  }

  private async keep(acts: History): Promise<void> {
    this.waiting = [...this.waiting, ...acts]
    const sent = this.waiting
    const kept = await this.tools.store.add(this.key, sent)
    if (!kept.ok) return this.state.setState({ fault: kept.fault })
    this.waiting = this.waiting.filter((act) => !sent.includes(act))
    if (this.waiting.length === 0) this.mend((fault) => fault !== 'rules')
  }

  /** Decides anew what the acts touch; an answer that a later act has overtaken is dropped. */
  private async refresh(act: Act | null): Promise<void> {
    this.round++
    const mine = this.round
    const { history, looking } = this.state.getState()
    const layers = layersOf(looking === null ? history : until(history, looking), this.base)
    try {
      const shown =
        layers.length > 0 ? withRedecided(this.base, layers, await this.tools.rules.redecide(layers)) : this.base
      if (mine !== this.round) return
      this.mend((fault) => fault === 'rules')
      const before = this.state.getState().shown
      this.state.setState({ shown, settled: act ? { act, moved: movedBy(act, before, shown) } : null })
    } catch {
      if (mine === this.round) this.state.setState({ fault: 'rules' })
    }
  }

  private mend(isMended: (fault: Desk['fault']) => boolean): void {
    if (isMended(this.state.getState().fault)) this.state.setState({ fault: null })
  }

  private async bringOver(): Promise<void> {
    const others = await this.tools.store.readOthers(this.key)
    if (!others.ok) return this.state.setState({ fault: others.fault })
    const { history } = this.state.getState()
    this.state.setState({ elsewhere: 0 })
    this.replace(united(history, others.value))
  }

  private download(): void {
    const { history, editor } = this.state.getState()
    const signer = editor ?? history.at(-1)?.by
    if (!signer) return
    const file = signedLayer(history, this.base, signer)
    this.tools.saveFile(`${this.base.id}.decisions.json`, `${JSON.stringify(file, null, 2)}\n`)
  }

  private async take(text: string): Promise<ImportOutcome> {
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch {
      return { outcome: 'not-json' }
    }
    const parsed = await this.tools.rules.check(json)
    if (!parsed.ok) return { outcome: 'refused', problems: parsed.problems }
    const { file } = parsed
    if (file.story !== this.base.id) return { outcome: 'other-story', story: file.story }
    if (file.acts) return this.takeActs(file.acts)
    const { drafts, unknown } = draftsOf(file, this.base)
    const sign = (): Stamp => ({ ...this.tools.stamp(), by: file.editor })
    this.replace(drafts.reduce((all, draft) => recorded(all, draft, sign()), this.state.getState().history))
    return { outcome: 'taken', count: drafts.length, unknown: unknown.map(({ id }) => id) }
  }

  /** Another's review: act for act under its own names, so that it may come as often as it likes. */
  private takeActs(acts: History): ImportOutcome {
    const [forged] = forgedActs(acts, this.base)
    if (forged !== undefined) {
      return { outcome: 'refused', problems: [{ path: `acts[${forged}].slot.key`, code: 'forged-place' }] }
    }
    const known = new Set(this.all.map(({ id }) => id))
    const added = acts.filter(({ id }) => !known.has(id))
    this.replace(united(this.state.getState().history, added))
    return { outcome: 'taken', count: added.length, unknown: [] }
  }
}

function movedBy({ slot }: Act, before: Story, after: Story): Moved | null {
  if (slot.on !== 'cell') return null
  const wordIn = (story: Story) => story.facts.filter(({ id }) => id === slot.fact.id).map(tileOf)[0]
  const [from, to] = [wordIn(before), wordIn(after)]
  return from && to ? { fact: slot.fact.id, from, to } : null
}
