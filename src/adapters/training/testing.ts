/** The part of a browser's storage that is used, its keys being properties of it as there. */
export function memory(): Storage {
  const storage = {}
  const hidden = (value: unknown) => ({ value, enumerable: false })
  const kept = storage as Record<string, string>
  return Object.defineProperties(storage as Storage, {
    getItem: hidden((name: string) => kept[name] ?? null),
    setItem: hidden((name: string, text: string) => {
      kept[name] = text
    }),
    removeItem: hidden((name: string) => {
      delete kept[name]
    }),
  })
}
