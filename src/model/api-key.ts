/**
 * What a program may. `read`: stories and everything around them. `deliveries`: what was posted where. `claim`: taking stories to post
 * them, which only keys may. `admin`: all of it, and the keys themselves.
 */
export const SCOPES = ['read', 'deliveries', 'claim', 'admin'] as const
export type Scope = (typeof SCOPES)[number]
