import { type Article, plusMs } from '../model/index.js'
import type { Desk } from './desk.js'

/** An article waits this long at most for an earlier one that is still under way (DESIGN, "Order"). Wall time. */
const ORDER_WAIT_MS = 2_000
/** So many wait here at once for an earlier one, which most often comes at once. */
const MAY_WAIT = 16
/** How often they look by themselves: whom they wait for may be another process's, or be put aside. Wall time. */
const LOOK_MS = 50
/** Articles remembered that waited; some are another process's in the end. */
const MAX_KNOWN = 1_000
/** States of an article that is not given to a story yet. */
const UNDER_WAY = ['found', 'read', 'analysed'] as const
/** An article this much earlier is not waited for. */
const WAITED_FOR_MS = 3_600_000

interface Waiting {
  /** First seen and key: the order in which articles are given to stories. */
  order: string
  /** Since when, in milliseconds of the wall clock. */
  since: number
  /** The article it waits for. */
  earlier: string
  wake?: () => void
}

/** Whose turn it is, live: an article gives way to earlier ones that are still under way, for a while. */
export class AssignOrder {
  private readonly waiting = new Map<string, Waiting>()
  private here = 0

  constructor(
    private readonly desk: Desk,
    private readonly wallMs: () => number,
  ) {}

  /** Whether an article may be given to a story now. */
  async isNext(articleId: string): Promise<boolean> {
    const known = this.waiting.get(articleId)
    const since = known?.since ?? this.wallMs()
    if (this.wallMs() - since < ORDER_WAIT_MS) {
      if (known && (await isUnderWay(this.desk, known.earlier))) return false
      const article = (await this.desk.store.get('article', articleId))?.value
      const earlier = article && (await earlierUnderWay(this.desk, article))
      if (earlier) {
        this.waiting.set(articleId, { order: orderOf(article), since, earlier })
        if (this.waiting.size > MAX_KNOWN) this.waiting.delete(this.waiting.keys().next().value!)
        return false
      }
    }
    this.waiting.delete(articleId)
    return true
  }

  /** Waits a moment for the one an article gives way to; false where too many wait here already. */
  async waitHere(articleId: string): Promise<boolean> {
    const waiting = this.waiting.get(articleId)
    if (!waiting || this.here >= MAY_WAIT) return false
    this.here++
    await new Promise<void>((done) => {
      const timer = setTimeout(done, LOOK_MS)
      waiting.wake = () => {
        clearTimeout(timer)
        done()
      }
    })
    waiting.wake = undefined
    this.here--
    return true
  }

  /** An article was given to its story: the first of those that waited for it looks again, and the others wait for that one. */
  passed(articleId: string): void {
    const waited = [...this.waiting].filter(([, one]) => one.earlier === articleId && one.wake)
    waited.sort(([, a], [, b]) => (a.order < b.order ? -1 : 1))
    const [first, ...others] = waited
    for (const [, one] of others) one.earlier = first![0]
    first?.[1].wake?.()
  }
}

const orderOf = ({ firstSeenAt, id }: Article): string => `${firstSeenAt} ${id}`

/** An earlier article that is still on its way; null where there is none. */
async function earlierUnderWay(desk: Desk, article: Article): Promise<string | null> {
  const { firstSeenAt } = article
  for (const state of UNDER_WAY) {
    // State by state, since each is then one step in an index; together they would be sorted, as many as there are. The first of them in
    // the order of assignment says it for all.
    const { items } = await desk.store.find('article', {
      where: [
        { field: 'state', is: state },
        { field: 'firstSeenAt', from: plusMs(firstSeenAt, -WAITED_FOR_MS), upTo: firstSeenAt },
      ],
      orderBy: { field: 'firstSeenAt' },
      limit: 1,
    })
    const first = items[0]?.value
    if (first && orderOf(first) < orderOf(article)) return first.id
  }
  return null
}

async function isUnderWay(desk: Desk, articleId: string): Promise<boolean> {
  const state = (await desk.store.get('article', articleId))?.value.state
  return UNDER_WAY.some((one) => one === state)
}
