/**
 * Cuts to at most `max` UTF-16 units, at a word's end where one is near, with an ellipsis. Never cuts a surrogate pair or leaves
 * a joined emoji's first half.
 */
export function clipTo(text: string, max: number): string {
  if (text.length <= max) return text
  let end = max - 1
  const space = text.lastIndexOf(' ', end)
  if (space > max * 0.7) end = space
  if (isHighSurrogate(text.charCodeAt(end - 1))) end -= 1
  return `${text.slice(0, end).trimEnd()}…`
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

/** Lines joined by line breaks, as many from the first as fit into `max` units; a first line that does not fit is clipped. */
export function linesWithin(lines: readonly string[], max: number): string {
  let text = ''
  for (const line of lines.filter((l) => l !== '')) {
    const joined = text === '' ? line : `${text}\n${line}`
    if (joined.length > max) return text === '' ? clipTo(line, max) : text
    text = joined
  }
  return text
}
