// The time slider says where it stands while it moves and goes there when let go; times tell the reader's own zone on hover.
const slider = document.getElementById('step')
if (slider) {
  const labels = [...document.querySelectorAll('#steps option')].map((option) => option.label)
  const output = slider.form.querySelector('output')
  slider.addEventListener('input', () => {
    output.textContent = labels[slider.valueAsNumber] ?? ''
    slider.setAttribute('aria-valuetext', output.textContent)
  })
  // By keyboard a reader steps on and presses Enter, which sends the form by itself.
  slider.addEventListener('pointerup', () => slider.form.submit())
}

// Styles and a zone's name may not stand together.
const own = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
})
for (const time of document.querySelectorAll('time[datetime]')) {
  const at = new Date(time.dateTime)
  if (!Number.isNaN(at.getTime())) time.title = [time.title, own.format(at)].filter(Boolean).join('; ')
}
