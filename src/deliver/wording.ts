import type { DeliveryReason } from '../model/index.js'
import type { Post } from './post.js'

const PREFIX: Record<DeliveryReason, string> = {
  new: '',
  update: 'Update: ',
  correction: 'Corrected: ',
  withdrawal: 'Withdrawn: ',
  digest: '',
}

/** The headline with what kind of post it is, and "Draft" where no editor has seen it. */
export const titleOf = (post: Post): string =>
  `${PREFIX[post.reason]}${post.state === 'draft' && post.reason === 'new' ? 'Draft, not reviewed: ' : ''}${post.headline}`

/** `Importance 87.7 · Credibility 61 · quant-risk`. */
export const scoresOf = (post: Post): string =>
  `Importance ${post.importance} · Credibility ${post.credibility} · ${post.audience}`

/** What stands under a post: why it came, and that it is a demonstration where it is one. */
export const smallPrint = (post: Post): string[] => [...post.because, ...(post.notice ? [post.notice] : [])]
