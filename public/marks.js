// Provenance marks on touch screens: the first tap opens what a sentence rests on, the second follows it.
const close = (except) => {
  for (const open of document.querySelectorAll('.pv.open')) if (open !== except) open.classList.remove('open')
}

document.addEventListener('click', (event) => {
  const mark = event.target instanceof Element ? event.target.closest('.pv') : null
  close(mark)
  if (!mark || !matchMedia('(hover: none)').matches || mark.classList.contains('open')) return
  mark.classList.add('open')
  event.preventDefault()
})

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    close()
    if (document.activeElement?.classList.contains('pv')) document.activeElement.blur()
  }
})
