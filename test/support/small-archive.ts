import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stringify as toYaml } from 'yaml'

const NOTICE = 'Written for a test. Everything here is invented, except prices.'
const MARKET = resolve(import.meta.dirname, '../../demo/market')
const WIRE = 'quiet-wire.localhost:4790'
const LEDGER = 'small-ledger.localhost:4790'

const BANK_NOTE = `NEW YORK -- The SOXX chip fund fell 6.4 percent on Wednesday, its fourth loss in a row, and SOXL, which promises three times the daily return of a chip index, dropped 18.4 percent.

Leveraged funds had to sell about $9.2 billion of chip shares near the close to bring their exposure back in line, according to a count by Quiet Wire of the funds' own disclosures.

"The selling was mechanical," said Ines Varga, who ran an index desk until March. "Nobody had to decide anything."

SPY, which holds the broad market, lost a tenth of a percent.`

/** A publication's articles: its front matter and text. */
const ARTICLES: Record<string, [name: string, meta: Record<string, unknown>, body: string][]> = {
  'quiet-wire': [
    [
      'funds',
      {
        id: 'funds',
        path: '/markets/leveraged-funds-sold',
        title: 'Leveraged chip funds sold $9.2 billion of shares near the close',
        byline: 'Ada Brook',
        publishedAt: '2026-07-02T11:00:00Z',
        revisions: [
          {
            at: '2026-07-02T13:05:00Z',
            kind: 'correction',
            replace: [['about $9.2 billion of chip shares', 'about $9.4 billion of chip shares']],
            note: 'Corrects the amount sold.',
          },
        ],
      },
      BANK_NOTE,
    ],
    [
      'fed',
      {
        id: 'margin',
        path: '/rules/exchange-raises-margin',
        title: 'Lakeview Exchange raises margin on SOXL options to 30 percent',
        byline: 'Jon Abara',
        publishedAt: '2026-07-02T12:20:00Z',
        faults: [{ kind: 'rate-limited', from: '2026-07-02T12:00:00Z', until: '2026-07-02T13:00:00Z' }],
      },
      `CHICAGO -- Lakeview Exchange will raise the margin that writers of options on SOXL must post to 30 percent from 24 percent, it said in a circular on Thursday.

The change takes effect on 6 July. The exchange named "sustained volatility in leveraged products" as its reason.

About 410,000 contracts were open on Wednesday, the exchange said.`,
    ],
    [
      'bank',
      {
        id: 'bank',
        path: '/banks/harbour-trust-buys',
        title: 'Harbour Trust agrees to buy Peel Savings for $1.3 billion in cash',
        byline: 'Ada Brook',
        publishedAt: '2026-07-02T14:00:00Z',
      },
      `BOSTON -- Harbour Trust agreed to buy Peel Savings for $1.3 billion in cash, the two lenders said on Thursday, in the largest merger of regional lenders this year.

Holders of Peel Savings get $22 a share, 31 percent more than Wednesday's close. The lenders expect to close in the first quarter of 2027.

"Deposits are what we wanted," said Harbour Trust's chief executive, Lena Ortiz.`,
    ],
  ],
  'small-ledger': [
    [
      'copy',
      {
        id: 'copy',
        path: '/funds/nine-billion',
        title: 'Leveraged chip funds sold $9.2 billion of shares near the close',
        byline: 'Quiet Wire',
        publishedAt: '2026-07-02T11:40:00Z',
        republishes: 'funds',
        canonical: true,
      },
      `${BANK_NOTE}\n\n*This article was first published by Quiet Wire and is carried here under licence.*`,
    ],
    [
      'gone',
      {
        id: 'gone',
        path: '/funds/halted',
        title: 'Chip fund trading halted',
        publishedAt: '2026-07-02T12:00:00Z',
        faults: [{ kind: 'missing' }],
      },
      'Trading in a chip fund was halted on Thursday.',
    ],
  ],
}

function source(id: string, name: string, host: string, tier: 'A' | 'B', feed: string): object {
  return {
    id,
    name,
    family: name,
    tier,
    kind: 'feed',
    url: `http://${host}${feed}`,
    homepage: `http://${host}/`,
    timeZone: 'America/New_York',
    language: 'en',
    cadenceMinutes: { fastest: 15, slowest: 30 },
    body: 'page',
    rights: { licence: 'Written for a test', keepTextDays: 60, mayShowQuotes: true },
    enabled: true,
    creditNames: [name],
  }
}

/**
 * Writes five articles of two invented publications over one recorded day (a correction, a licensed copy, a page behind a
 * 429 for a while and one that is missing), with the real prices of four funds: a whole run takes seconds.
 */
export function writeSmallArchive(dir: string): string {
  for (const sub of ['sources', 'sites/quiet-wire', 'sites/small-ledger', 'market/bars'])
    mkdirSync(join(dir, sub), { recursive: true })
  const write = (path: string, value: unknown) =>
    writeFileSync(join(dir, path), typeof value === 'string' ? value : toYaml(value))
  write('archive.yaml', { name: 'A small day', startAt: '2026-07-02T10:55:00Z', endAt: '2026-07-02T21:00:00Z', notice: NOTICE })
  write('sources/quiet-wire.yaml', source('quiet-wire', 'Quiet Wire', WIRE, 'A', '/feed.xml'))
  write('sources/small-ledger.yaml', source('small-ledger', 'Small Ledger', LEDGER, 'B', '/atom.xml'))
  const site = (name: string, host: string, format: string, path: string, template: string, metadata: string) => ({
    name,
    host,
    tagline: 'News of a small day',
    timeZone: 'America/New_York',
    feed: { format, path },
    template,
    metadata,
  })
  write('sites/quiet-wire/publication.yaml', site('Quiet Wire', WIRE, 'rss', '/feed.xml', 'wire', 'json-ld'))
  write('sites/small-ledger/publication.yaml', site('Small Ledger', LEDGER, 'atom', '/atom.xml', 'broadsheet', 'opengraph'))
  for (const [publication, articles] of Object.entries(ARTICLES))
    for (const [name, meta, body] of articles) write(`sites/${publication}/${name}.md`, `---\n${toYaml(meta)}---\n${body}\n`)
  for (const symbol of ['SOXL', 'SOXX', 'SPY', 'QQQ'])
    cpSync(join(MARKET, 'bars', `${symbol}.csv`), join(dir, 'market/bars', `${symbol}.csv`))
  cpSync(join(MARKET, 'vix.csv'), join(dir, 'market/vix.csv'))
  return dir
}
