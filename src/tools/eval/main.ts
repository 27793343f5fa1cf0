import { parseArgs } from 'node:util'
import { reportOf, writeReport } from '@/cli/eval/command.ts'
import { reportText } from '@/cli/eval/report.ts'
import { report as complain, Failure } from '@/cli/failure.ts'
import { writeOut } from '@/cli/output.ts'
import { writeDocs } from './docs.ts'
import { measureKindCorpora } from './kind-corpora.ts'
import { measureLanguageCorpora } from './language-corpora.ts'
import { measureRegionCorpus } from './region-corpus.ts'

const DOCS = 'docs/accuracy.md'

/** `npm run eval`: the repository's own corpora, the seeds' gold, and any folder of gold. */
async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      gold: { type: 'string', multiple: true, default: [] },
      seeds: { type: 'string', default: 'seeds' },
      json: { type: 'string' },
      show: { type: 'string', default: '5' },
      'write-docs': { type: 'boolean', default: false },
    },
  })
  const own = [measureLanguageCorpora(), measureKindCorpora(), measureRegionCorpus()]
  const seeds = reportOf({ gold: [], seeds: values.seeds }, own)
  const gold = values.gold.length > 0 ? reportOf({ gold: values.gold, seeds: '' }).parts : []
  const report = { ...seeds, parts: [...seeds.parts, ...gold] }
  if (values.json) writeReport(values.json, report)
  if (values['write-docs']) writeDocs(DOCS, seeds, gold)
  await writeOut(reportText(report, Number(values.show)))
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Failure)) throw error
  complain(error)
  process.exitCode = 1
}
