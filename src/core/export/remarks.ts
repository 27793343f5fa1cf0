import type { Fact, Story } from '../story/types.ts'
import { editorOf } from './said.ts'
import type { ExportWords } from './words.ts'

/** An editor's own verdict with its reason; the computed one stands in its own place. Empty: nobody gave one. */
export function judgedOf({ judged }: Fact, story: Story, words: ExportWords): string {
  if (!judged) return ''
  return words.label('export.judged', {
    editor: editorOf(story, judged.by, words),
    verdict: words.label(`relation.${judged.relation}.name`),
    why: words.pick(judged.why),
  })
}

/** What editors set beside a row, each with who did. */
export function remarksOf(fact: Fact, story: Story, words: ExportWords): readonly string[] {
  const by = (editor: string): string => editorOf(story, editor, words)
  const { worded, notes = [], ratings = [] } = fact
  const judged = judgedOf(fact, story, words)
  return [
    ...(judged ? [judged] : []),
    ...(worded ? [words.label('export.wordedBy', { editor: by(worded.by), was: words.pick(worded.was) })] : []),
    ...notes.map((note) => words.label('export.noteBy', { editor: by(note.by), text: words.pick(note.text) })),
    ...ratings.map(({ by: editor, rating, words: claim }) =>
      words.label('export.ratedBy', { editor: by(editor), text: rating, claim: claim.quote }),
    ),
  ]
}
