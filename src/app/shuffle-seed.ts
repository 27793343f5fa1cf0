/** A few letters that decide an order nobody chose. */
export const shuffleSeed = (): string => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).toString(36)
