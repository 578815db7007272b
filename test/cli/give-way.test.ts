import { describe, expect, it } from 'vitest'
import { giveWay } from '../../src/cli/give-way.js'

describe('a process of workers', () => {
  const run = (had: number, refuses = false) => {
    const told: string[] = []
    let now = had
    giveWay(
      { log: (text) => told.push(text) },
      {
        getPriority: () => now,
        setPriority: (value: number) => {
          if (refuses) throw new Error('not permitted')
          now = value
        },
      },
    )
    return { now, told }
  }

  it('lets others go first, and is not put before where it was', () => {
    expect(run(0)).toEqual({ now: 10, told: [] })
    expect(run(15)).toEqual({ now: 15, told: [] })
  })

  it('works on where the system refuses, and says so', () => {
    const { now, told } = run(0, true)
    expect(now).toBe(0)
    expect(told.join()).toContain('not permitted')
  })
})
