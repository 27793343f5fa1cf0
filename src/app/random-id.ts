/** Not every origin may ask for a random UUID: only those that the browser calls secure. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36).padStart(7, '0')).join('')
