// Keyboard for lists: j and k move, o opens, / searches, Escape leaves the search. Everything works without it.
const rows = () => [...document.querySelectorAll('.rows .row .head a')]
const search = document.getElementById('q')

function move(step) {
  const links = rows()
  if (links.length === 0) return
  const at = links.indexOf(document.activeElement)
  const next = links[Math.max(0, Math.min(links.length - 1, at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step))]
  next.focus()
  next.closest('.row').scrollIntoView({ block: 'nearest' })
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
  if (typing) {
    if (event.key === 'Escape') event.target.blur()
    return
  }
  if (event.key === 'j') move(1)
  else if (event.key === 'k') move(-1)
  else if (event.key === 'o' && rows().includes(document.activeElement)) document.activeElement.click()
  else if (event.key === '/' && search) search.focus()
  else return
  event.preventDefault()
})
