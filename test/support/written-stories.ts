import type { Told } from './story-desk.js'

/** Two events as several houses tell them: written for tests, everything in it is made up. */

export const CLOSURE: Told = {
  house: 'north',
  at: '08:00',
  title: 'Harbour Mills to close Dunmore plant, cut 1,400 jobs',
  text: 'Harbour Mills said on Wednesday it would close its Dunmore plant and cut 1,400 jobs after losing its largest customer.\n\nThe paper maker expects a charge of $85 million in the second quarter, finance chief Lena Brandt told analysts on a call.\n\nShares of Harbour Mills fell 11% in early New York trading, the steepest drop since it listed in 2019.',
}
export const CLOSURE_COPY: Told = { ...CLOSURE, house: 'coast', at: '08:20' }
export const CLOSURE_OWN: Told = {
  house: 'ledger',
  at: '08:40',
  title: 'Paper maker Harbour Mills shuts Dunmore plant with loss of 1,400 jobs',
  text: 'The closure of the Dunmore plant will cost 1,400 workers their jobs, Harbour Mills announced. The paper maker expects a charge of $58 million in the second quarter. Union leader Tom Reyes called the decision by the paper maker a betrayal of a town that has made paper for a century.',
}
export const STRIKE: Told = {
  house: 'valley',
  at: '09:00',
  title: 'Port Selby dockers walk out over pensions',
  text: 'Dock workers at Port Selby walked out on Wednesday over a plan to freeze their pensions, halting cranes at all nine berths. The harbour authority said about 40 ships were waiting, and put the cost at $3 million a day.',
}
export const STRIKE_OWN: Told = {
  house: 'tribune',
  at: '09:20',
  title: 'Dockers’ walkout over pensions shuts Port Selby',
  text: 'A walkout by dock workers over pensions shut Port Selby on Wednesday. Ships queued off the port as cranes at all nine berths stood still; the dockers say a freeze of their pensions breaks a promise of 2019.',
}
export const STRIKE_LATER: Told = {
  house: 'courier',
  at: '11:00',
  title: 'Port Selby dockers to stay out in pensions dispute',
  text: 'Dock workers who walked out at Port Selby over a freeze of their pensions will stay out until Friday, their union said. Cranes at the nine berths of the port have not moved since morning and ships are waiting.',
}
export const CLOSURE_LATER: Told = {
  house: 'gazette',
  at: '11:20',
  title: 'Dunmore mourns its paper plant as Harbour Mills cuts 1,400 jobs',
  text: 'Workers at the Dunmore plant of paper maker Harbour Mills learned on Wednesday that it will close and that 1,400 jobs will go. Harbour Mills lost its largest customer in spring.',
}
