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
    await this.made.getByRole('button').click()
    return fileOf(await started)
  }

  async openExercise(file: TrainingFile): Promise<void> {
    await choose(this.page, this.page.getByRole('button', { name: /^(افتح ملف تمرين|Open an exercise file)$/ }), [file])
  }

  async unlock(passphrase: string): Promise<void> {
    await this.page.getByLabel(/^(هذا التمرين مقفل|This exercise is locked)/).fill(passphrase)
    await this.page.getByRole('button', { name: /^(افتح المفتاح|Open the key)$/ }).click()
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

  constructor(page: Page) {
    this.page = page
    this.question = page.locator('.learner-question > h3')
    this.text = page.locator('.learner-text textarea')
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

  async file(file: TrainingFile, press = false): Promise<void> {
    const button = this.page.getByRole('button', { name: /^(افتح ملف التمرين|Open the exercise file)$/ })
    await button.waitFor()
    await choose(this.page, button, [file], press)
  }

  relation(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true })
  }

  async download(): Promise<TrainingFile> {
    const started = this.page.waitForEvent('download')
    await this.handIn.click()
    return fileOf(await started)
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
