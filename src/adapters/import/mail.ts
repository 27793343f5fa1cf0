import type { Found, ImportedArticle } from '../../core/article/imported.ts'
import { type Checked, checkArabic } from './arabic.ts'
import type { ReadPage } from './html.ts'

export interface Mail {
  readonly article: ImportedArticle | null
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** A mail, or a page saved with its pictures (mhtml), which is made the same way. Null where it is neither. */
export async function readMail(bytes: Uint8Array, file: string, readPage: ReadPage): Promise<Mail | null> {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes).catch(() => null)
  if (!mail) return null
  const saved = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value
  const letter = saved ? {} : headsOfMail(mail.subject, mail.from?.name, mail.date)
  const body = bodyOf(mail, file, readPage)
  const article = body && { ...(saved ? headsOfPage(saved) : {}), ...body, ...letter }
  const attachments = mail.attachments.flatMap(({ filename, content, disposition }) =>
    filename && disposition === 'attachment' && content instanceof ArrayBuffer
      ? [{ name: filename, bytes: new Uint8Array(content) }]
      : [],
  )
  return { article, attachments }
}

function bodyOf(
  { html, text }: { readonly html?: string | undefined; readonly text?: string | undefined },
  file: string,
  readPage: ReadPage,
): ImportedArticle | null {
  if (html) return readPage(html, file)
  return text?.trim() ? letterOf(checkArabic(text.replaceAll('\r\n', '\n').trim()), file) : null
}

/** What the writer quotes of an earlier mail and what is signed below «-- » is not the letter. */
function letterOf({ text, warnings }: Checked, file: string): ImportedArticle {
  const [letter = '', ...signature] = text.split(/\n-- ?\n/)
  const own = letter
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .join('\n')
    .trim()
  const isWhole = signature.length === 0 && own === letter.trim()
  return { text: own || text, ...(isWhole || own === '' ? {} : { whole: text }), file, warnings }
}

const headsOfPage = (address: string): Partial<ImportedArticle> =>
  /^https?:\/\//i.test(address) ? { url: { value: address, basis: 'file' } } : {}

function headsOfMail(subject = '', sender = '', date = ''): Partial<ImportedArticle> {
  const file = (value: string): Found => ({ value: value.trim(), basis: 'file' })
  return {
    ...(subject.trim() ? { title: file(subject) } : {}),
    ...(sender.trim() ? { author: file(sender) } : {}),
    ...(/^\d{4}-/.test(date) ? { publishedAt: file(date) } : {}),
  }
}
