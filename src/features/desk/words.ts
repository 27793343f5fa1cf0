import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Localized } from '@/core/article/types.ts'
import type { Entry } from '@/core/review/edit-entry.ts'
import type { Act } from '@/core/review/history.ts'
import { usePorts } from '@/state/ports.ts'

export interface ActWords {
  readonly name: (act: Act) => string
  /** Row and outlet, or the person whose name it is. */
  readonly place: (act: Act) => string
  readonly entry: (act: Act, entry: Entry | null) => string | null
  readonly why: (act: Act) => string | null
}

/** Acts in the reader's language. */
export function useActWords(): ActWords {
  const { t } = useTranslation()
  const { story, wording } = usePorts()
  return useMemo(() => {
    const entry = (act: Act, content: Entry | null): string | null => {
      if (content?.on === 'reading') {
        const { value, certainty = 'asserted', words } = content.reading
        const kind = act.slot.on === 'cell' ? act.slot.fact.kind : ''
        return wording.value(value, kind, { certainty }) ?? `«${words}»`
      }
      if (content?.on === 'rejection') return `«${content.rejection.words.quote}»`
      if (content?.on === 'presence') return presenceOf(content)
      return content ? asideOf(content) : null
    }
    const asideOf = (content: Entry): string | null => {
      if (content.on === 'name') return content.name.name
      if (content.on === 'row') return wording.pick(content.row.label)
      if (content.on === 'verdict') return t(`relation.${content.verdict.relation}.name`)
      if (content.on === 'rename') return wording.pick(content.rename.label)
      if (content.on === 'note') return wording.pick(content.note.text)
      if (content.on === 'rating') return content.rating.rating
      if (content.on === 'same') return wording.entity(content.same.into)
      if (content.on === 'move') return wording.pick(content.move.to.label)
      return content.on === 'join' ? rowName(content.join.into) : null
    }
    const rowName = (id: string): string =>
      wording.pick(story.facts.find((fact) => fact.id === id)?.label ?? { ar: id, en: id })
    const presenceOf = ({ cell }: Extract<Entry, { on: 'presence' }>): string =>
      t(`presence.${cell.presence ?? 'near-miss'}`)
    return {
      name: (act) => {
        if (act.kind === 'presence' && act.after?.on === 'presence')
          return t('desk.act.presence', { presence: presenceOf(act.after) })
        if (act.slot.on === 'name' && act.kind === 'split') return t('desk.act.split', { name: act.slot.name })
        return act.kind === 'presence' || act.kind === 'split' ? t('desk.act.withdraw') : t(`desk.act.${act.kind}`)
      },
      place: ({ slot }) => {
        if (slot.on === 'name' || slot.on === 'person') return wording.entity(slot.entity)
        if (slot.on === 'row')
          return rowName(slot.fact.id) === slot.fact.id ? wording.pick(slot.fact.label) : rowName(slot.fact.id)
        const outlet = story.articles.find(({ id }) => id === slot.article)?.outlet
        if (slot.on === 'article') return outlet ? wording.pick(outlet) : slot.article
        const fact = story.facts.find(({ id }) => id === slot.fact.id)?.label ?? slot.fact.label
        return t('desk.place', { fact: wording.pick(fact), outlet: outlet ? wording.pick(outlet) : slot.article })
      },
      entry,
      why: ({ kind, after }) => {
        const text = kind === 'undo' || kind === 'redo' ? null : whyOf(after)
        return text ? wording.pick(text) : null
      },
    }
  }, [t, story, wording])
}

function whyOf(entry: Entry | null): Localized | null {
  if (entry?.on === 'reading') return entry.reading.note ?? null
  if (entry?.on === 'rejection') return entry.rejection.why
  if (entry?.on === 'presence') return entry.cell.why ?? null
  if (entry?.on === 'name') return entry.name.why ?? null
  if (entry?.on === 'verdict') return entry.verdict.why
  if (entry?.on === 'move') return entry.move.why ?? null
  return entry?.on === 'join' ? (entry.join.why ?? null) : null
}
