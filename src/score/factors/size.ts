import type { Factor } from './contract.js'

/**
 * Size against the event's own scale: the largest measured move against its baseline (|z| 4 is full), or, where none is
 * measured, the largest reported sum on a log scale ($100m is nothing, $200bn is full).
 */
export const size: Factor = {
  name: 'size',
  part: 'importance',
  prior: (channel) => 0.05 + 0.85 * channel,
  assess({ figures, market }) {
    const measured = (market?.signals ?? []).filter(
      (s) => s.z !== null && ['abnormal-return', 'volume-surprise'].includes(s.name),
    )
    const strongest = measured.sort((a, b) => Math.abs(b.z!) - Math.abs(a.z!) || (a.symbol < b.symbol ? -1 : 1))[0]
    const largest = largestUsd(figures)
    const byMove = strongest ? Math.min(1, Math.abs(strongest.z!) / 4) : 0
    const bySum = largest > 0 ? clamp01((Math.log10(largest) - 8) / 3.3) : 0
    if (!strongest && largest === 0)
      return {
        value: null,
        sentence: 'Neither a measured move nor a sum of money to judge its size by.',
        evidence: [],
        missing: 'size',
      }
    return byMove >= bySum && strongest
      ? {
          value: byMove,
          sentence: `${strongest.symbol} ${strongest.name.replaceAll('-', ' ')} is ${Math.abs(strongest.z!).toFixed(1)} times its usual spread.`,
          evidence: [strongest.name],
        }
      : { value: bySum, sentence: `The largest sum reported is $${short(largest)}.`, evidence: ['figures'] }
  },
}

const clamp01 = (x: number): number => Math.max(0, Math.min(1, x))

/** The largest US dollar value among the figures; 0 where there is none. */
export function largestUsd(
  figures: readonly { unit: string | null; values: readonly { figure: { value: number; value2?: number } }[] }[],
): number {
  return figures
    .filter((g) => g.unit === 'USD')
    .reduce((max, g) => g.values.reduce((m, v) => Math.max(m, v.figure.value2 ?? v.figure.value), max), 0)
}

const short = (value: number): string => {
  for (const [scale, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (value >= scale) return `${Number((value / scale).toPrecision(3))} ${name}`
  return String(value)
}
