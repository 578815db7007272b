/**
 * Errors carry intent: what a caller may do about them, not only what went wrong.
 * - `refused`: the input or target is not acceptable; trying again changes nothing.
 * - `retry`: a passing condition; the same call may work later.
 * - `conflict`: somebody else changed the thing first; read again and decide.
 */
export type Intent = 'refused' | 'retry' | 'conflict'

/** An error with a stable code (kebab-case), a sentence for people, and an intent for programs. */
export class DeskError extends Error {
  override name = 'DeskError'
  constructor(
    readonly code: string,
    message: string,
    readonly intent: Intent = 'refused',
    readonly detail: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** Whether somebody else changed first what a commit was based on: read again and decide. */
export const isVersionConflict = (error: unknown): boolean => error instanceof DeskError && error.code === 'version-conflict'

/** The code and message of any thrown value, for records and JSON output. */
export function describeError(error: unknown): { code: string; message: string } {
  if (error instanceof DeskError) return { code: error.code, message: error.message }
  if (error instanceof Error) return { code: error.name === 'Error' ? 'unexpected' : error.name, message: error.message }
  return { code: 'unexpected', message: String(error) }
}
