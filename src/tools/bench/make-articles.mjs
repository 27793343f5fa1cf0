/**
 * Writes JSON lines of varied articles to stdout, for measuring:
 *
 *   node src/tools/bench/make-articles.mjs <megabytes> > big.jsonl
 */
import { inRoot } from '../paths.mjs'
import { articleLines } from './material.mjs'

const megabytes = Number(process.argv[2] ?? 10)
if (!(megabytes > 0)) {
  process.stderr.write('usage: node src/tools/bench/make-articles.mjs <megabytes>\n')
  process.exit(1)
}

const block = `${articleLines(inRoot('seeds/riyadh-talks'), 982, 10_000).join('\n')}\n`
for (let written = 0; written < megabytes * 1e6; written += Buffer.byteLength(block)) {
  if (!process.stdout.write(block)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}
