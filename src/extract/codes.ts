/** A text as its UTF-16 code units. Reading a text unit by unit is faster over these than over the string, which V8 keeps in many forms. */
export type Codes = Uint16Array

/** The code units of a text, lone surrogates and all. */
export function codesOf(text: string): Codes {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length)
}
