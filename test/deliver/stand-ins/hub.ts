import { type StandIn, serve } from './server.js'

/** A WebSub hub: checks that it is told in the form hubs take, and notes which feeds it would fetch, and how often. */
export async function hubStandIn(known: readonly string[]): Promise<StandIn & { told: Set<string>; times: number }> {
  const state = { told: new Set<string>(), times: 0 }
  const standIn: StandIn = await serve(
    (asked) => {
      const body = new URLSearchParams(asked.body)
      const feeds = body.getAll('hub.url')
      const wrong = [
        ...(asked.method === 'POST' ? [] : [`asked by ${asked.method}`]),
        ...(asked.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ? [] : ['not a form']),
        ...(body.get('hub.mode') === 'publish' ? [] : ['hub.mode is not publish']),
        ...(feeds.length > 0 ? [] : ['no hub.url']),
        ...feeds.filter((feed) => !known.includes(feed)).map((feed) => `unknown feed ${feed}`),
      ]
      standIn.problems.push(...wrong)
      if (wrong.length > 0) return { status: 400, json: {} }
      for (const feed of feeds) state.told.add(feed)
      state.times += 1
      return { status: 204, json: null }
    },
    () => true,
  )
  return Object.assign(standIn, {
    told: state.told,
    get times() {
      return state.times
    },
  })
}
