import { parseArgs } from 'node:util'
import { isMainThread } from 'node:worker_threads'
import { buildCommand } from './build.ts'
import { compareCommand, FORMATS, type Format } from './compare.ts'
import { type EvalOptions, evalCommand } from './eval/command.ts'
import { answerBatch, extractCommand } from './extract.ts'
import { Failure, report } from './failure.ts'
import { serveThread } from './jobs-threads.ts'
import { namesCommand } from './names.ts'

const USAGE = `tabayyun — تبيُّن

  tabayyun build [--seeds DIR] [--out DIR]
      يبني الأخبار من البذور · builds the stories from their seeds
  tabayyun extract [--jobs N] < articles.jsonl
      مقال في السطر دخلًا، وما وُجد فيه خرجًا · one article a line in, what was found in it out
  tabayyun compare <folder | story.json | articles.jsonl> [--format json|csv|md|html] [--no-decisions] [--lang ar|en]
      يقارن المقالات ويكتب الجدول · compares articles and writes the table
  tabayyun names < pairs.jsonl
      هل الاسمان لشخص واحد · whether two spellings are one name
  tabayyun eval [--gold DIR]… [--seeds DIR] [--json] [--show N]
      الدقة والاستيعاب على أمثلة محكَّمة · precision and recall on annotated texts
`

const usageFailure = (arabic: string, english: string): Failure => new Failure('', `${arabic}\n\n${USAGE}`, english)

async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args
  if (command === undefined) throw usageFailure('أعطِ أمرًا.', 'Give a command.')
  if (command === 'help' || command === '--help' || command === '-h') {
    process.stdout.write(USAGE)
    return 0
  }
  if (command === 'build') return buildCommand(options(rest, { seeds: 'seeds', out: 'public/stories' }))
  if (command === 'extract') return extractCommand(process.stdin, jobsOf(options(rest, { jobs: '1' }).jobs))
  if (command === 'eval') return evalCommand(evalOptions(rest))
  if (command === 'names') {
    options(rest, {})
    return namesCommand(process.stdin)
  }
  if (command === 'compare') return compareCommand(compareOptions(rest))
  throw usageFailure(`لا أمر بهذا الاسم: ${command}`, `There is no command ${command}`)
}

function options<T extends Record<string, string>>(args: readonly string[], defaults: T): T {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: 'string' as const }])),
    })
    return { ...defaults, ...values }
  } catch (error) {
    throw usageFailure('خيار غير معروف.', error instanceof Error ? error.message : String(error))
  }
}

function compareOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'json' },
        lang: { type: 'string', default: 'ar' },
        'no-decisions': { type: 'boolean', default: false },
      },
    })
    const [source, ...more] = positionals
    if (source === undefined || more.length > 0) {
      throw usageFailure('أعطِ مجلدًا واحدًا أو ملفًا واحدًا.', 'Give one folder or one file.')
    }
    return { source, format: formatOf(values.format), lang: langOf(values.lang), decisions: !values['no-decisions'] }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw usageFailure('خيار غير معروف.', error instanceof Error ? error.message : String(error))
  }
}

function evalOptions(args: readonly string[]): EvalOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        gold: { type: 'string', multiple: true, default: [] },
        seeds: { type: 'string', default: 'seeds' },
        json: { type: 'boolean', default: false },
        show: { type: 'string', default: '5' },
      },
    })
    return { ...values, show: wholeNumber(values.show) }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw usageFailure('خيار غير معروف.', error instanceof Error ? error.message : String(error))
  }
}

function jobsOf(text: string): number {
  const jobs = wholeNumber(text)
  if (jobs >= 1 && jobs <= 256) return jobs
  throw usageFailure(`عدد المهام بين 1 و256: ${text}`, `Jobs are 1 to 256: ${text}`)
}

function wholeNumber(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  throw usageFailure(`ليس عددًا صحيحًا: ${text}`, `Not a whole number: ${text}`)
}

function formatOf(format: string): Format {
  const found = FORMATS.find((known) => known === format)
  if (found) return found
  throw usageFailure(`لا صيغة بهذا الاسم: ${format}`, `There is no format ${format}; use ${FORMATS.join(', ')}`)
}

function langOf(lang: string): 'ar' | 'en' {
  if (lang === 'ar' || lang === 'en') return lang
  throw usageFailure(`لا لغة بهذا الاسم: ${lang}`, `There is no language ${lang}; use ar or en`)
}

async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    report(error)
    process.exitCode = 1
  }
}

if (isMainThread) await main()
else serveThread(answerBatch)
