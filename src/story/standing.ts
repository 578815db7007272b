import type { Reason, Role } from '../model/index.js'
import type { Assignment } from './contract.js'

/** Where an article stands, as the book keeps it: an {@link Assignment} whose reasons, which are seldom asked for, are one text of half their size. */
export class Standing {
  readonly storyId: string
  readonly role: Role
  readonly of: string | null
  readonly firstHand: boolean
  readonly follows: string | undefined
  readonly fixed: true | undefined
  private readonly keptReasons: string

  constructor({ storyId, role, of, firstHand, follows, fixed, reasons }: Assignment) {
    this.storyId = storyId
    this.role = role
    this.of = of
    this.firstHand = firstHand
    this.follows = follows
    this.fixed = fixed
    this.keptReasons = narrow(JSON.stringify(reasons))
  }

  get reasons(): Reason[] {
    return JSON.parse(this.keptReasons) as Reason[]
  }

  /** It as others see it; the caller's to change. */
  assignment(): Assignment {
    const { storyId, role, of, firstHand, follows, fixed, reasons } = this
    return { storyId, role, of, firstHand, ...(follows ? { follows } : {}), ...(fixed ? { fixed } : {}), reasons, changes: [] }
  }
}

/** The same JSON in characters of one byte: a single “ would make each of a text's characters take two. */
const narrow = (json: string): string =>
  json.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
