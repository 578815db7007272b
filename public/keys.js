// Keyboard: j and k move in a list, o opens, w shows why, / searches, g and a letter go to a page, ? shows all keys, Escape leaves.
// Everything works without it.
const heads = () => [...document.querySelectorAll('.rows .row .head a')]
const search = document.getElementById('q')
const help = document.getElementById('allkeys')
const GO_MS = 1500
let going = 0

function move(step) {
  const links = heads()
  if (links.length === 0) return
  const row = document.activeElement?.closest('.row')
  const at = row ? links.findIndex((link) => row.contains(link)) : -1
  const next = links[Math.max(0, Math.min(links.length - 1, at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step))]
  next.focus()
  next.closest('.row').scrollIntoView({ block: 'nearest' })
}

const row = () => document.activeElement?.closest('.row')
const actions = {
  j: () => move(1),
  k: () => move(-1),
  o: () => row()?.querySelector('.head a')?.click(),
  w: () => row()?.querySelector('summary')?.click(),
  g: () => {
    going = performance.now() + GO_MS
  },
  '/': () => search?.focus(),
  '?': () => help?.showModal(),
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help?.open) return
  if (event.target instanceof Element && event.target.closest('input:not([type=range]), textarea, select, [contenteditable]')) {
    if (event.key === 'Escape') event.target.blur()
    return
  }
  if (going > performance.now()) {
    going = 0
    const place = document.querySelector(`.nav [data-key="${CSS.escape(event.key)}"]`)
    if (place) {
      place.click()
      event.preventDefault()
      return
    }
  }
  const action = actions[event.key]
  if (!action) return
  action()
  event.preventDefault()
})
