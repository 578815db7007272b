// The editors' desk: what is typed is kept while it is typed, the check follows, and everything goes by keyboard. Without scripts
// forms do the same, with a page in between.
const desk = document.querySelector('main.desk')
const form = document.getElementById('edit')
const IDLE_MS = 900
const RETRY_MS = 2500

if (desk && form) {
  const saved = document.getElementById('saved')
  const stops = document.getElementById('stops')
  const check = document.getElementById('check')
  const srcs = document.getElementById('srcs')
  const csrf = desk.dataset.csrf
  let timer = 0
  let sending = false
  let again = false
  let leaving = false

  // --- keeping what is typed
  const later = (ms) => {
    clearTimeout(timer)
    if (!leaving) timer = setTimeout(keep, ms)
  }
  async function keep() {
    if (sending) {
      again = true
      return
    }
    sending = true
    again = false
    try {
      const answer = await fetch(`${desk.dataset.href}/typing`, {
        method: 'POST',
        headers: { accept: 'application/json', 'x-csrf': csrf },
        body: new URLSearchParams(new FormData(form)),
      })
      const said = await answer.json()
      if (answer.ok) show(said)
      else saved.textContent = said.detail ?? 'This was not kept.'
      if (answer.status >= 500) later(RETRY_MS)
    } catch {
      saved.textContent = 'Not kept yet: the desk does not answer. It is tried again; leave the page open.'
      later(RETRY_MS)
    } finally {
      sending = false
      if (again) later(IDLE_MS)
    }
  }
  function show(said) {
    saved.textContent = said.saved
    stops.textContent = said.stops
    stops.className = said.blocking > 0 ? 'inv' : 'q'
    if (said.check) check.innerHTML = said.check
    if (said.again) later(RETRY_MS)
    if (!said.parts) return
    for (const button of document.querySelectorAll('button[data-goes]')) button.disabled = said.blocking > 0
    for (const [part, html] of Object.entries(said.parts)) {
      const list = document.querySelector(`[data-lines="${CSS.escape(part)}"]`)
      const held = list?.contains(document.activeElement) ? document.activeElement.closest('li')?.dataset.key : null
      if (!list || list.contains(document.activeElement?.closest('.choose'))) continue
      list.innerHTML = html
      if (held) lineOf(held)?.focus()
    }
  }
  document.addEventListener('input', (event) => {
    if (event.target.matches('textarea[form="edit"]')) later(IDLE_MS)
  })

  // From here on the form itself carries the words.
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    leaving = true
  })
  addEventListener('pageshow', () => {
    leaving = false
  })

  // --- sentences and where they come from
  const lineOf = (key) => document.querySelector(`li[data-key="${CSS.escape(key)}"] > .line`)
  function choose(item) {
    for (const other of document.querySelectorAll('.sent li.cur')) other.classList.remove('cur')
    item.classList.add('cur')
    const own = item.querySelector(':scope > .srcs')
    srcs.replaceChildren(...[...own.childNodes].map((node) => node.cloneNode(true)))
  }
  document.addEventListener('focusin', (event) => {
    if (event.target.matches('.sent .line')) choose(event.target.parentElement)
  })
  document.addEventListener('click', (event) => {
    const line = event.target.closest?.('.sent .line')
    if (!line || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    line.focus()
    choose(line.parentElement)
  })
  function edit(line) {
    const part = line.closest('.part')
    const box = part.querySelector('.edit')
    const text = box.querySelector('textarea')
    const index = [...part.querySelectorAll('ol > li[data-key]')].indexOf(line.parentElement)
    box.open = true
    text.focus()
    const lines = text.value.split('\n')
    const start = lines.slice(0, index).reduce((n, one) => n + one.length + 1, 0)
    if (index < lines.length) text.setSelectionRange(start, start + lines[index].length)
    text.scrollIntoView({ block: 'nearest' })
  }

  // --- keys
  const lines = () => [...document.querySelectorAll('.sent .line')]
  function step(by) {
    const all = lines()
    const at = all.indexOf(document.activeElement)
    all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))]?.focus()
  }
  function nextOpen() {
    const open = [...document.querySelectorAll('.sent .choose')].map((one) => one.closest('li').querySelector('.line'))
    const at = open.indexOf(document.activeElement?.closest('li')?.querySelector('.line'))
    open[(at + 1) % open.length]?.focus()
  }
  stops.addEventListener('click', (event) => {
    if (!document.querySelector('.sent .choose')) return
    event.preventDefault()
    nextOpen()
  })
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault()
      form.requestSubmit(document.querySelector('button[form="edit"][value="save"]'))
      return
    }
    const typing = event.target.closest('textarea, input:not([type=radio]), select')
    if (typing) {
      if (event.key === 'Escape' && typing.matches('textarea')) {
        typing.closest('.part').querySelector('.line')?.focus()
        event.stopPropagation()
      }
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const line = event.target.closest('.sent .line')
    const act = {
      j: () => step(1),
      k: () => step(-1),
      n: nextOpen,
      Enter: line ? () => edit(line) : null,
    }[event.key]
    const pick =
      /^[1-9]$/.test(event.key) && event.target.closest('.sent li')?.querySelectorAll('.choose [type=radio]')[event.key - 1]
    if (pick) {
      pick.checked = true
      pick.focus()
    } else if (act) act()
    else return
    event.preventDefault()
  })
}
