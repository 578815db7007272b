// Takes what is due, posts it, says so. KEY: a key for "claim". DESK: the desk's address.
const desk = `${process.env.DESK ?? 'http://localhost:3000'}/api/v1`
type Due = { id: string; token: string; reason: string; post: { headline: string; importance: number; state: string } }

async function ask<T>(path: string, body: object): Promise<T> {
  const headers = { Authorization: `Bearer ${process.env.KEY}`, 'Content-Type': 'application/json' }
  const answer = await fetch(desk + path, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(await answer.text())
  return answer.json() as Promise<T>
}
const post = async ({ post }: Due) => console.log(`${post.headline} (${post.importance} of 100, ${post.state})`) // your way of posting

for (;;) {
  const { deliveries } = await ask<{ deliveries: Due[] }>('/deliveries/claim', { limit: 5, requires: process.env.REQUIRES ?? 'published' })
  if (deliveries.length === 0) break
  for (const one of deliveries) await post(one).then(() => ask(`/deliveries/${one.id}/done`, { token: one.token }))
}
