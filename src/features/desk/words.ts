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
      return content?.on === 'name' ? content.name.name : null
    }
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
        if (slot.on === 'name') return wording.entity(slot.entity)
        const outlet = story.articles.find(({ id }) => id === slot.article)?.outlet
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
  return entry?.on === 'name' ? (entry.name.why ?? null) : null
}
