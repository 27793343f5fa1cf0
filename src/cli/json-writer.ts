/**
 * Prints values as `JSON.stringify` does, straight into bytes: neither a string
 * for each piece nor an object in the printed order is made first.
 */
export class JsonWriter {
  private bytes = new Uint8Array(1 << 16)
  private size = 0

  /** What was written, as bytes that stand until the next writing; the writer is empty again. */
  take(): Uint8Array {
    const written = this.bytes.subarray(0, this.size)
    this.size = 0
    return written
  }

  /** ASCII that needs no escape. */
  raw(text: string): void {
    this.reserve(text.length)
    const { bytes } = this
    let { size } = this
    for (let i = 0; i < text.length; i++) bytes[size++] = text.charCodeAt(i)
    this.size = size
  }

  value(value: unknown): void {
    if (typeof value === 'string') this.string(value)
    else if (typeof value === 'number') this.number(value)
    else if (typeof value === 'boolean') this.raw(value ? 'true' : 'false')
    else if (Array.isArray(value)) this.list(value)
    else if (typeof value === 'object' && value !== null) this.object(value, '')
    else this.raw('null')
  }

  /** All fields but `left` and those that are undefined; their names are plain ASCII. */
  object(value: object, left: string): void {
    const fields = value as Record<string, unknown>
    let opening = '{"'
    for (const key in fields) {
      const field = fields[key]
      if (key === left || field === undefined) continue
      this.raw(opening)
      this.raw(key)
      this.raw('":')
      this.value(field)
      opening = ',"'
    }
    this.raw(opening === '{"' ? '{}' : '}')
  }

  private list(value: readonly unknown[]): void {
    this.raw('[')
    for (let i = 0; i < value.length; i++) {
      if (i > 0) this.raw(',')
      this.value(value[i])
    }
    this.raw(']')
  }

  number(value: number): void {
    if (Number.isInteger(value) && value >= 0 && value < 1e9) this.digits(value)
    else this.raw(Number.isFinite(value) ? String(value) : 'null')
  }

  private digits(value: number): void {
    let width = 1
    for (let limit = 10; value >= limit; limit *= 10) width++
    this.reserve(width)
    let rest = value
    for (let at = this.size + width - 1; at >= this.size; at--) {
      const tens = (rest / 10) | 0
      this.bytes[at] = 0x30 + rest - 10 * tens
      rest = tens
    }
    this.size += width
  }

  string(text: string): void {
    if (!this.plain(text)) this.escaped(text)
  }

  /** False, and nothing written, where the text needs an escape or has letters beyond 16 bits. */
  private plain(text: string): boolean {
    const { length } = text
    this.reserve(3 * length + 2)
    const { bytes } = this
    let { size } = this
    bytes[size++] = QUOTE
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i)
      if (unit < 0x80) {
        if (unit < 0x20 || unit === QUOTE || unit === BACKSLASH) return false
        bytes[size++] = unit
      } else if (unit < 0x800) {
        bytes[size++] = 0xc0 | (unit >> 6)
        bytes[size++] = 0x80 | (unit & 0x3f)
      } else {
        if (unit >= 0xd800 && unit < 0xe000) return false
        bytes[size++] = 0xe0 | (unit >> 12)
        bytes[size++] = 0x80 | ((unit >> 6) & 0x3f)
        bytes[size++] = 0x80 | (unit & 0x3f)
      }
    }
    bytes[size++] = QUOTE
    this.size = size
    return true
  }

  private escaped(text: string): void {
    const printed = encoder.encode(JSON.stringify(text))
    this.reserve(printed.length)
    this.bytes.set(printed, this.size)
    this.size += printed.length
  }

  private reserve(more: number): void {
    if (this.size + more <= this.bytes.length) return
    const larger = new Uint8Array(2 * (this.size + more))
    larger.set(this.bytes.subarray(0, this.size))
    this.bytes = larger
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const encoder = new TextEncoder()
