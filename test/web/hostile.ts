import type { SeedStory } from './seed.js'

/** Stories whose words try to be something else. */
export const HOSTILE: SeedStory[] = [
  {
    id: 'sto_script',
    why: '<b onclick="alert(3)">bold</b> & "quotes" \u202egnp.exe',
    pieces: [
      {
        source: 'halden',
        hours: 2,
        title: '<script>alert(1)</script> <img src=x onerror=alert(2)> alert',
        text: '<script>alert(4)</script> "Quoted," said <a href="javascript:alert(5)">somebody</a>. '.repeat(20),
        url: 'javascript:alert(document.domain)',
      },
      {
        source: 'straits',
        hours: 1.5,
        title: '"><svg onload=alert(6)>',
        text: 'x',
        role: 'republication',
        of: 0,
        url: 'data:text/html,<script>alert(7)</script>',
      },
    ],
    symbols: [
      ['SPY', '"><script>alert(8)</script>'],
      ['<b>', 'tag'],
    ],
    type: 'a.<script>alert(9)</script>',
    scores: [60, 50],
  },
  {
    id: 'sto_long',
    why: 'w'.repeat(5000),
    pieces: [{ source: 'pell', hours: 1, title: 'Unbroken'.repeat(1250), text: 'short' }],
    symbols: [['AVERYLONGSYMBOLTHATNOBODYHAS', 'n'.repeat(500)]],
    type: 'market.move.sector',
    scores: [55, 40],
  },
]
