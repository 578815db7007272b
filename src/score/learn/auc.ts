/** A judged story with the score that some weights give it. */
export interface Scored {
  liked: boolean
  score: number
}

/** The share of pairs (one liked, one not) that the scores order right; ties count half. 0-1; 0.5 where there is no pair. */
export function auc(rows: readonly Scored[]): number {
  const sorted = [...rows].sort((a, b) => a.score - b.score)
  let liked = 0
  let rankSum = 0
  for (let i = 0; i < sorted.length; ) {
    let j = i
    while (j < sorted.length && sorted[j]!.score === sorted[i]!.score) j++
    const rank = (i + 1 + j) / 2
    for (let k = i; k < j; k++)
      if (sorted[k]!.liked) {
        liked++
        rankSum += rank
      }
    i = j
  }
  const others = sorted.length - liked
  return liked === 0 || others === 0 ? 0.5 : (rankSum - (liked * (liked + 1)) / 2) / (liked * others)
}

/** Standard error of such a share (Hanley and McNeil 1982, Radiology 143:29-36). */
export function aucError(a: number, liked: number, others: number): number {
  const q1 = a / (2 - a)
  const q2 = (2 * a * a) / (1 + a)
  return Math.sqrt((a * (1 - a) + (liked - 1) * (q1 - a * a) + (others - 1) * (q2 - a * a)) / (liked * others))
}
