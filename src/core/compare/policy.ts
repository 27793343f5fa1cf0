/**
 * What a kind of fact asks, and so what may excuse two different answers.
 *
 * - `settled`: the thing cannot change after it happened (a finished meeting's
 *   outcome, its length). Another speaker or occasion excuses nothing.
 * - `changing`: a toll, a plan. Different answers with different as-of times
 *   are an update.
 * - `ongoing`: damage, closures, seizures, who is at work. They go on while a story
 *   runs; but one report tells them for one time, so inside an article they are settled.
 * - `position`: the question is what a speaker holds; different speakers may differ.
 * - `framing`: purpose, cause, label; never a contradiction.
 * - `utterance`: who said which words.
 * - `naming`: what a person, place or office is called.
 */
export type Nature = 'settled' | 'changing' | 'ongoing' | 'position' | 'framing' | 'utterance' | 'naming'

export interface ComparePolicy {
  readonly nature: Nature
  /** Who is heard is part of the question: equal words from different mouths are an `attribution`. */
  readonly attribution: boolean
  /**
   * Rules cannot tell whether two articles answer about one event (an article
   * tells of several days and places): what only rules have found is then
   * nobody's contradiction but an editor's work.
   */
  readonly unsure?: true
  /**
   * The figure only grows (a toll): who says less later does not report a
   * change. Of a day without its hour nothing can be ordered, so figures far
   * apart on one day may be two hours of it.
   */
  readonly grows?: true
}

/** Whether two reports at different times may both be right. */
export const changes = ({ nature }: ComparePolicy): boolean => nature === 'changing' || nature === 'ongoing'
