// New stories announce themselves and move nothing: one line above the list says how many, and loads them when asked.
const main = document.querySelector('main[data-seq]')
const line = document.getElementById('fresh')

if (main && line && 'EventSource' in window) {
  const shown = new Set([...document.querySelectorAll('.rows [data-id]')].map((row) => row.dataset.id))
  const added = new Set()
  const changed = new Set()
  const count = (n, one, many) => `${n} ${n === 1 ? one : many}`

  const announce = (text) => {
    const link = document.createElement('a')
    link.className = 'lk'
    link.href = location.pathname + location.search
    link.textContent = text
    line.replaceChildren(link, ...(lost.isConnected ? [lost] : []))
  }

  // A desk that does not answer is said so once, beside what the page knew; it is asked again by itself.
  const lost = document.createElement('b')
  lost.className = 'stamp'
  lost.textContent = 'The desk does not answer: what stands here may be old'

  let seq = main.dataset.seq
  let source = null
  const listen = () => {
    source = new EventSource(`/live?since=${seq}`)
    source.addEventListener('stories', (event) => {
      const news = JSON.parse(event.data)
      seq = news.seq
      for (const id of news.added) if (!shown.has(id)) added.add(id)
      for (const id of news.changed) if (!added.has(id) && shown.has(id)) changed.add(id)
      const parts = []
      if (added.size) parts.push(count(added.size, 'new story', 'new stories'))
      if (changed.size) parts.push(`${changed.size} changed`)
      if (parts.length) announce(`Show ${parts.join(', ')}`)
    })
    source.addEventListener('open', () => lost.remove())
    source.addEventListener('error', () => line.append(lost))
    source.addEventListener('reload', () => announce('Show what is new'))
  }
  // A browser keeps few connections to one server: a page nobody looks at gives its own back, and catches up when seen again.
  const follow = () => {
    source?.close()
    source = null
    if (document.visibilityState === 'visible') listen()
  }
  document.addEventListener('visibilitychange', follow)
  addEventListener('pagehide', () => source?.close())
  follow()
}
