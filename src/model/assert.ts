/** Thrown when one of our own invariants is broken: a defect in Signaldesk, never bad input. */
export class AssertionError extends Error {
  override name = 'AssertionError'
}

/** Throws {@link AssertionError} with `message` unless `condition` holds. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new AssertionError(message)
}
