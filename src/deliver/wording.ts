import type { DeliveryReason } from '../model/index.js'
import type { Post } from './post.js'

const PREFIX: Record<DeliveryReason, string> = {
  new: '',
  update: 'Update: ',
  correction: 'Corrected: ',
  withdrawal: 'Withdrawn: ',
  digest: '',
}

const DRAFT = 'Draft, not reviewed'
const isDraft = ({ state, reason }: Post): boolean => state === 'draft' && reason === 'new'

/** The headline with what kind of post it is, and "Draft" where no editor has seen it. */
export const titleOf = (post: Post): string => `${PREFIX[post.reason]}${isDraft(post) ? `${DRAFT}: ` : ''}${post.headline}`

/** What kind of post it is ("Corrected", "Draft, not reviewed"); null for an editor's new one. */
export const kindOf = (post: Post): string | null =>
  [PREFIX[post.reason].replace(': ', ''), isDraft(post) ? DRAFT : ''].find((one) => one !== '') ?? null

/** `Importance 87.7 · Credibility 61 · quant-risk`. */
export const scoresOf = (post: Post): string =>
  `Importance ${post.importance} · Credibility ${post.credibility} · ${post.audience}`

/** What stands under a post: why it came, and that it is a demonstration where it is one. */
export const smallPrint = (post: Post): string[] => [...post.because, ...(post.notice ? [post.notice] : [])]
