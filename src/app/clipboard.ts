/** Whether the text reached the clipboard. Browsers refuse without a gesture, a permission or a secure origin. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/**
 * Whether a table reached the clipboard, as HTML and as plain text. The browser
 * is asked at once and given the table when it is ready: some allow it only
 * within the press.
 */
export async function copyTable(
  make: () => Promise<{ readonly html: string; readonly text: string }>,
): Promise<boolean> {
  try {
    const made = make()
    const blob = (type: string, part: 'html' | 'text') => made.then((table) => new Blob([table[part]], { type }))
    const forms = { 'text/html': blob('text/html', 'html'), 'text/plain': blob('text/plain', 'text') }
    await navigator.clipboard.write([new ClipboardItem(forms)])
    return true
  } catch {
    return false
  }
}
