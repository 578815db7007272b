// A page that takes a while to come says so: a line at the top, only where the wait is long enough to be noticed.
const NOTICED_MS = 250
let timer = 0

const stop = () => {
  clearTimeout(timer)
  document.documentElement.classList.remove('waiting')
}
const start = () => {
  clearTimeout(timer)
  timer = setTimeout(() => document.documentElement.classList.add('waiting'), NOTICED_MS)
}

addEventListener('submit', (event) => {
  if (!event.defaultPrevented && event.target.method !== 'dialog') start()
})
addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  // A file may be saved and not shown: then no page comes.
  if (!link || link.target || link.origin !== location.origin || /\.\w+$/.test(link.pathname)) return
  if (link.pathname !== location.pathname || link.search !== location.search || !link.hash) start()
})
// Back from the page's cache, or a wait that the reader ended.
addEventListener('pageshow', stop)
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') stop()
})
