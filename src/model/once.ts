/** A question that is asked of one thing again and again: answered once, for as long as the thing is kept. The answer must not change. */
export function once<K extends object, T>(answer: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { answer: T }>()
  return (of) => {
    let found = known.get(of)
    if (!found) {
      found = { answer: answer(of) }
      known.set(of, found)
    }
    return found.answer
  }
}
