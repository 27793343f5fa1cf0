/** Whether the text reached the clipboard. Browsers refuse without a gesture, a permission or a secure origin. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
