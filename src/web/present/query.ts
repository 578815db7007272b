/** Adding and taking away one `field:value` of a search, on the text itself, so that everything stays in the address. */

/** Splits at blanks outside quotes. */
function tokens(text: string): string[] {
  return text.match(/(?:[^\s"]+"[^"]*"?|"[^"]*"?|[^\s"]+)/g) ?? []
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** How a value is written in a search: quoted where it holds a blank. */
export const termOf = (field: string, value: string): string =>
  `${field}:${/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`

export const hasTerm = (text: string, field: string, value: string): boolean =>
  tokens(text).some((token) => same(token, termOf(field, value)))

/**
 * The search with `field:value` taken away where it stands, or else added: beside another value of its field with OR
 * (OR binds its neighbours, so the rest of the search still holds), at the end where the field is new.
 */
export function toggleTerm(text: string, field: string, value: string): string {
  const list = tokens(text)
  const term = termOf(field, value)
  const at = list.findIndex((token) => same(token, term))
  if (at >= 0) {
    if (list[at + 1] === 'OR') list.splice(at, 2)
    else if (list[at - 1] === 'OR') list.splice(at - 1, 2)
    else list.splice(at, 1)
    return list.join(' ')
  }
  let beside = -1
  list.forEach((token, i) => {
    if (token.toLowerCase().startsWith(`${field}:`) && !/:[<>]/.test(token)) beside = i
  })
  if (beside >= 0) list.splice(beside + 1, 0, 'OR', term)
  else list.push(term)
  return list.join(' ')
}

/** The feed's address for a search; defaults are left out, so that equal views have equal addresses. */
export function feedHref(parts: { q?: string; audience?: string; sort?: string; cursor?: string; asof?: string }): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(parts)) if (value) params.set(key, value)
  const text = params.toString()
  return text ? `/?${text}` : '/'
}
