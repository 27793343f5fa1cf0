import type { Plugin } from 'vite'

const WORKER = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/g

/** A page of one file has no second file to start a worker from: its code travels inside the page. */
export const inlineWorkers = (): Plugin => ({
  name: 'tabayyun:inline-workers',
  enforce: 'pre',
  transform(code, id) {
    if (!/\.tsx?$/.test(id) || !code.includes('new Worker(')) return null
    const imports: string[] = []
    const inlined = code.replace(WORKER, (_, file: string) => {
      const name = `InlineWorker${imports.length}`
      imports.push(`import ${name} from '${file}?worker&inline'`)
      return `new ${name}()`
    })
    return imports.length > 0 ? { code: `${imports.join('\n')}\n${inlined}`, map: null } : null
  },
})
