/** Headline and text of one invented event; no two have a name, a place or a figure in common. */
export const EVENTS: [title: string, text: string][] = [
  [
    'Harbour Trust agrees to buy Peel Savings for $1.3 billion',
    'Harbour Trust agreed to buy Peel Savings for $1.3 billion in cash, the two lenders said on Thursday, in the largest merger of regional lenders this year.\n\nHolders of Peel Savings get $22 a share, 31 percent more than the last close.',
  ],
  [
    'Lakeview Exchange raises margin on copper options to 30 percent',
    'Lakeview Exchange will raise the margin that writers of copper options must post to 30 percent from 24 percent, it said in a circular.\n\nThe change takes effect next week. About 410,000 contracts were open, the exchange said.',
  ],
  [
    'Orrin Freight strike stops a third of its trains',
    'Drivers of Orrin Freight walked out in the early morning and stopped a third of its trains, the union and the railway said.\n\nThe dispute is over rosters. Grain shippers said silos in the north would be full within nine days.',
  ],
  [
    'Marrow Pharma recalls 600,000 inhalers over a faulty valve',
    'Marrow Pharma recalls 600,000 asthma inhalers because a valve may stick, the medicines regulator said.\n\nNo patient was harmed. Pharmacies will replace each device; the company put the cost at 45 million euros.',
  ],
  [
    'Quill Foods cuts its dividend as cocoa bites',
    'Quill Foods cut its dividend by half after the price of cocoa doubled within a year, it said with its results.\n\nSales of chocolate fell 7 percent by volume. The finance chief, Edda Lorne, expects relief in the spring.',
  ],
  [
    'Brandt Lowe wins tender for 140 electric ferries',
    'Shipyard Brandt Lowe won the tender for 140 electric ferries for the fjord line, worth 2.1 billion kroner over eight years.\n\nThe first boat is due in 2028. Two rivals have ten days to appeal.',
  ],
  [
    'Central bank of Averland holds its rate at 4.25 percent',
    'The central bank of Averland held its policy rate at 4.25 percent, as all nineteen economists in a survey had expected.\n\nGovernor Ilse Tamm said that wages, not energy, now decide when the first cut comes.',
  ],
  [
    'Halden Semiconductor delays its second wafer plant by a year',
    'Halden Semiconductor pushed the opening of its second wafer plant back by a year, blaming slow permits for its water supply.\n\nThe plant, meant to employ 1,900 people, was to make chips for cars.',
  ],
  [
    'Court voids the sale of Tamsin Airport',
    'A court voided the sale of Tamsin Airport to a pension fund because the tender had been open for too short a time.\n\nThe city has to pay back 780 million pounds unless it appeals by the end of the month.',
  ],
  [
    'Insurer Pell Mutual stops covering coastal homes in Sorel',
    'Pell Mutual writes no new policies for homes within two miles of the coast of Sorel, it told its agents.\n\nAfter three storms in five years, claims there were 2.4 times the premiums, said the actuary who signed the memo.',
  ],
]

export const pageHtml = ([title, text]: [string, string]): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${text
    .split('\n\n')
    .map((p) => `<p>${p}</p>`)
    .join('')}</article></body></html>`
