import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'

const [WIDTH, HEIGHT, LEFT, GAP] = [760, 150, 60, 34]

/** Memory, time and backlog of a soak over its minutes, one panel each, as SVG. */
export function plotSoak(samples, { title }) {
  const panels = [
    { name: 'memory and heap, MB', of: [(s) => s.rss, (s) => s.heap] },
    { name: 'page to score, median and p95, ms', of: [(s) => s.p50, (s) => s.p95] },
    { name: 'articles under way', of: [(s) => s.waiting] },
  ]
  const minutes = (samples.at(-1)?.seconds ?? 60) / 60
  const x = scaleLinear([0, minutes], [LEFT, WIDTH - 16])
  const drawn = panels.map((panel, i) => draw(panel, samples, x, 40 + i * (HEIGHT + GAP)))
  const height = 40 + panels.length * (HEIGHT + GAP)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
<text x="${LEFT}" y="20" font-size="14">${title}</text>
${drawn.join('\n')}
<text x="${WIDTH - 16}" y="${height - 6}" text-anchor="end">minutes</text>
</svg>
`
}

function draw({ name, of }, samples, x, top) {
  const most = Math.max(1, ...samples.flatMap((s) => of.map((f) => f(s) ?? 0)))
  const y = scaleLinear([0, most], [top + HEIGHT, top + 16]).nice()
  const curves = of.map((f, i) => {
    const path = line()
      .defined((s) => f(s) !== null)
      .x((s) => x(s.seconds / 60))
      .y((s) => y(f(s)))
    return `<path d="${path(samples) ?? ''}" fill="none" stroke="#111" stroke-width="1.5"${i ? ' stroke-dasharray="4 3"' : ''}/>`
  })
  const rows = y
    .ticks(3)
    .map(
      (v) =>
        `<path d="M${x.range()[0]} ${y(v)}H${x.range()[1]}" stroke="#ddd"/><text x="${LEFT - 6}" y="${y(v) + 4}" text-anchor="end">${v}</text>`,
    )
  const marks = x.ticks(6).map((v) => `<text x="${x(v)}" y="${top + HEIGHT + 14}" text-anchor="middle">${v}</text>`)
  return `<text x="${LEFT}" y="${top + 8}">${name}</text>${rows.join('')}${curves.join('')}${marks.join('')}`
}
