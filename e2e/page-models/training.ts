import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from '@playwright/test'

export interface TrainingFile {
  readonly name: string
  readonly text: string
}

const fileOf = async (download: Download): Promise<TrainingFile> => ({
  name: download.suggestedFilename(),
  text: readFileSync(await download.path(), 'utf8'),
})

async function choose(page: Page, button: Locator, files: readonly TrainingFile[], press = false): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await (press ? button.press('Enter') : button.click())
  const buffers = files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) }))
  await (await chooser).setFiles(buffers)
}

/** The trainer's table. */
export class Trainer {
  readonly page: Page
  readonly made: Locator
  readonly passphrase: Locator
  readonly alert: Locator
  readonly show: Locator
  readonly paper: Locator

  constructor(page: Page) {
    this.page = page
    this.made = page.locator('.trainer-made')
    this.passphrase = page.getByRole('textbox', { name: /^(كلمة سر للمفتاح|Passphrase for the key)/ })
    this.alert = page.getByRole('main').getByRole('alert')
    this.show = page.getByRole('dialog', { name: /^(عرض على الشاشة|On the screen)$/ })
    this.paper = page.locator('.paper')
  }

  async open(language: 'ar' | 'en'): Promise<void> {
    await this.page.goto(`/#/trainer?lang=${language}`)
    await this.page.locator('.trainer-form').waitFor()
  }

  mode(name: RegExp): Locator {
    return this.page.locator('.view-head').getByRole('button', { name })
  }

  preset(name: RegExp): Locator {
    return this.page.locator('.trainer-form').getByRole('button', { name })
  }

  get make(): Locator {
    return this.page.getByRole('button', { name: /^(اصنع التمرين|Make the exercise)$/ })
  }

  async download(): Promise<TrainingFile> {
    const started = this.page.waitForEvent('download')
    await this.made.getByRole('button', { name: /^(نزّل ملف التمرين|Download the exercise file)$/ }).click()
    return fileOf(await started)
  }

  async openExercise(file: TrainingFile): Promise<void> {
    await choose(this.page, this.page.getByRole('button', { name: /^(افتح ملف تمرين|Open an exercise file)$/ }), [file])
  }

  async unlock(passphrase: string): Promise<void> {
    await this.page.getByLabel(/^(هذا التمرين مقفل|This exercise is locked)/).fill(passphrase)
    await this.page.getByRole('button', { name: /^(افتح المفتاح|Open the key)$/ }).click()
  }

  /** The link with the exercise in it, as the clipboard has it. */
  async link(): Promise<string> {
    await this.made
      .getByRole('button', { name: /^(انسخ رابطًا فيه التمرين|Copy a link with the exercise in it)$/ })
      .click()
    await this.made.getByRole('button', { name: /^(انسخ الرابط|Copy the link)$/ }).click()
    await this.made.getByText(/^(نُسخ الرابط|The link was copied)/).waitFor()
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  get onTheTable(): Locator {
    return this.page.locator('.trainer-here')
  }

  async clear(): Promise<void> {
    await this.onTheTable.getByRole('button', { name: /^(أخلِ الطاولة|Clear the table)$/ }).click()
  }

  async take(files: readonly TrainingFile[]): Promise<void> {
    await choose(this.page, this.page.getByRole('button', { name: /^(أضف ملفات|Add learners)/ }), files)
  }

  table(name: 'questions' | 'confusion' | 'learners'): Locator {
    return this.page.locator(`[data-table="${name}"]`)
  }
}

/** Doing an exercise. */
export class Learner {
  readonly page: Page
  readonly question: Locator
  readonly text: Locator
  readonly name: Locator
  readonly handIn: Locator
  readonly next: Locator
  readonly takeSelection: Locator
  readonly feedback: Locator
  readonly readyMade: Locator
  readonly another: Locator
  readonly articles: Locator
  readonly presence: Locator
  readonly value: Locator
  readonly speaker: Locator
  readonly certainty: Locator
  readonly relations: Locator
  readonly total: Locator
  readonly clock: Locator

  constructor(page: Page) {
    this.page = page
    this.question = page.locator('.learner-question > h3')
    this.text = page.getByRole('textbox', { name: /^(نص المقال|Text of the article)$/ })
    this.articles = page.locator('.learner-articles button')
    this.presence = page.getByRole('group', { name: /^(هل ذكره؟|Does it say so\?)$/ })
    this.value = page.getByRole('group', { name: /^(ماذا قال المقال؟|What does the article say\?)$/ })
    this.speaker = page.getByRole('combobox', { name: /^(من القائل؟|Who says it\?)$/ })
    this.certainty = page.getByRole('combobox', { name: /^(بأي جزم؟|How surely\?)$/ })
    this.relations = page.getByRole('group', { name: /^(ما العلاقة؟|How do they relate\?)$/ })
    this.total = page.locator('.learner-total b')
    this.clock = page.getByRole('timer')
    this.name = page.getByRole('textbox', { name: /^(اسمك|Your name)$/ })
    this.handIn = page.getByRole('button', { name: /^(سلّم|Hand in)$/ })
    this.next = page.getByRole('button', { name: /^(التالي|Next)$/ })
    this.takeSelection = page.getByRole('button', { name: /^(خذ المحدَّد|Take the selection)/ })
    this.feedback = page.locator('.paper-questions')
    this.readyMade = page
      .getByRole('main')
      .getByRole('button', { name: /^(اكتشف|أين|تناقض أم|الجدول|Spot|Where|Contradiction or|The full)/ })
    this.another = page.getByRole('button', { name: /^(دع هذا التمرين|Leave this exercise)/ })
  }

  async open(language: 'ar' | 'en', file: TrainingFile, press = false): Promise<void> {
    await this.page.goto(`/#/training?lang=${language}`)
    await this.file(file, press)
    await this.question.waitFor()
  }

  async openLink(link: string): Promise<void> {
    await this.page.goto(link)
    await this.page.getByRole('button', { name: /^(ابدأ التمرين|Begin the exercise)$/ }).click()
    await this.question.waitFor()
  }

  async file(file: TrainingFile, press = false): Promise<void> {
    const button = this.page.getByRole('button', { name: /^(افتح ملف التمرين|Open the exercise file)$/ })
    await button.waitFor()
    await choose(this.page, button, [file], press)
  }

  relation(name: string): Locator {
    return this.relations.getByRole('radio', { name: new RegExp(`^${name} `) })
  }

  /** The name field stands at the end of the exercise, and wherever it is asked for. */
  async readyToHandIn(name: string): Promise<void> {
    const now = this.page.getByRole('button', { name: /^(سلّم الآن|Hand in now)$/ })
    await now.or(this.name).first().waitFor()
    if (await now.isVisible()) await now.click()
    await this.name.fill(name)
  }

  async download(): Promise<TrainingFile> {
    const started = this.page.waitForEvent('download')
    await this.handIn.click()
    return fileOf(await started)
  }

  /** Every string that the page's scripts can still reach: what a closure holds is in it as well. */
  async memory(): Promise<string> {
    const session = await this.page.context().newCDPSession(this.page)
    const parts: string[] = []
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk))
    await session.send('HeapProfiler.collectGarbage')
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
    await session.detach()
    const { strings }: { readonly strings: readonly string[] } = JSON.parse(parts.join(''))
    return strings.join('\n')
  }

  /** All that the page shows and keeps: the document, storages, databases, the address; what is folded there is unfolded. */
  async everything(): Promise<string> {
    const plain = await this.page.evaluate(async () => {
      const all = <T>(asked: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          asked.onsuccess = () => resolve(asked.result)
          asked.onerror = () => reject(asked.error)
        })
      const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }]
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await all(indexedDB.open(name))
        for (const store of database.objectStoreNames)
          kept.push(await all(database.transaction(store).objectStore(store).getAll()))
        database.close()
      }
      return `${document.documentElement.outerHTML} ${JSON.stringify(kept)} ${location.href}`
    })
    return plain + unfolded(plain)
  }
}

/** What stands in Base64 anywhere in a text. */
const unfolded = (text: string): string =>
  (text.match(/[A-Za-z0-9+/]{60,}={0,2}/g) ?? []).map((run) => Buffer.from(run, 'base64').toString('utf8')).join('\n')
