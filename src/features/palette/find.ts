import { foldText } from '@/core/text/fold.ts'

export const COMMAND_GROUPS = ['views', 'page', 'filters', 'articles', 'rows'] as const
export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/** Something that the palette can do. */
export interface Command {
  readonly id: string
  readonly group: CommandGroup
  readonly label: string
  /** Other words by which it is found. */
  readonly also?: string
  readonly keys?: string
  readonly run: () => void
}

/** More would not be read; another letter narrows it. */
const SHOWN = 60

const folded = (text: string): string => foldText(text).toLowerCase()

/** 0: the label begins with the query; 1: a word of it does; 2: elsewhere; null: not all words are there. */
function rank(label: string, all: string, words: readonly string[]): number | null {
  if (!words.every((word) => all.includes(word))) return null
  const query = words.join(' ')
  if (label.startsWith(query)) return 0
  return ` ${label}`.includes(` ${query}`) ? 1 : 2
}

/** Commands whose words hold every word of the query, folded alike, best first; in order of their groups without a query. */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const words = folded(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return commands.filter(({ group }) => group !== 'rows').slice(0, SHOWN)
  return commands
    .flatMap((command) => {
      const label = folded(command.label)
      const at = rank(label, `${label} ${folded(command.also ?? '')}`, words)
      return at === null ? [] : [{ command, at }]
    })
    .sort((a, b) => a.at - b.at)
    .slice(0, SHOWN)
    .map(({ command }) => command)
}

export interface CommandsOfGroup {
  readonly group: CommandGroup
  readonly commands: readonly Command[]
}

/** Runs of one group, groups in the order of their best command. */
export function grouped(found: readonly Command[]): readonly CommandsOfGroup[] {
  const groups = [...new Set(found.map(({ group }) => group))]
  return groups.map((group) => ({ group, commands: found.filter((command) => command.group === group) }))
}
