import { DeskError } from '../model/index.js'

/**
 * What `ask` gives, where it does so within `ms` of the wall's time; fails with `no-answer` (intent retry) where it does not. What was asked goes
 * on unheard.
 */
export async function inTime<T>(ask: () => Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new DeskError('no-answer', `no answer within ${ms} ms`, 'retry')), ms)
  })
  return Promise.race([ask(), late]).finally(() => clearTimeout(timer))
}

export const isNoAnswer = (error: unknown): boolean => error instanceof DeskError && error.code === 'no-answer'
