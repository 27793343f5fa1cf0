import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { storyText } from '@/core/story/file.ts'
import { Failure } from './failure.ts'
import { writeWhole } from './output.ts'
import { storyOfFolder } from './story.ts'

/** Every folder of `seeds` with a story.json becomes `<out>/<story id>.json`. All are built before the first is written. */
export function buildCommand({ seeds, out }: { readonly seeds: string; readonly out: string }): number {
  const folders = seedFolders(seeds)
  const built = folders.map((folder) => storyOfFolder(folder, { decisions: true }))
  for (const story of built) {
    const path = join(out, `${story.id}.json`)
    writeWhole(path, storyText(story))
    process.stderr.write(
      `${path}: ${story.articles.length} مقالات، ${story.facts.length} واقعة · ${story.articles.length} articles, ${story.facts.length} facts\n`,
    )
  }
  return 0
}

function seedFolders(seeds: string): string[] {
  if (!existsSync(seeds) || !statSync(seeds).isDirectory()) {
    throw new Failure(
      seeds,
      'لا يوجد مجلد بهذا الاسم. أعطِ مجلد البذور في ‎--seeds.',
      'There is no such folder. Give the folder of seeds with --seeds.',
    )
  }
  const folders = readdirSync(seeds)
    .sort()
    .map((name) => join(seeds, name))
    .filter((folder) => existsSync(join(folder, 'story.json')))
  if (folders.length === 0) {
    throw new Failure(seeds, 'لا خبر هنا: لا مجلد فيه story.json.', 'No story here: no folder holds a story.json.')
  }
  return folders
}
