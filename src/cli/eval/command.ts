import { RULES_VERSION } from '@/core/story/build.ts'
import { writeOut, writeWhole } from '../output.ts'
import { measureFolder, measureSeeds } from './measure.ts'
import { type Part, type Report, reportText } from './report.ts'

export interface EvalOptions {
  /** Folders in the gold format; with none the seeds' own gold is measured. */
  readonly gold: readonly string[]
  readonly seeds: string
  /** Print JSON instead of tables. */
  readonly json: boolean
  /** Notes shown of each kind of error. */
  readonly show: number
}

/** Measures the rules against gold and prints the figures; `more` are parts measured elsewhere. */
export async function evalCommand(options: EvalOptions, more: readonly Part[] = []): Promise<number> {
  const report = reportOf(options, more)
  await writeOut(options.json ? `${JSON.stringify(report)}\n` : reportText(report, options.show))
  return 0
}

export function reportOf({ gold, seeds }: Pick<EvalOptions, 'gold' | 'seeds'>, more: readonly Part[] = []): Report {
  const parts = [...more, ...(gold.length > 0 ? gold.map(measureFolder) : measureSeeds(seeds))]
  return { format: 'tabayyun-eval', version: 1, rulesVersion: RULES_VERSION, parts }
}

export const writeReport = (path: string, report: Report): void =>
  writeWhole(path, `${JSON.stringify(report, null, 1)}\n`)
