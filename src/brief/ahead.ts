import { findSentences } from '../extract/prepare.js'
import { type Day, type Member, wholeText } from '../model/index.js'
import { type DatePart, findDates } from './check/dates.js'
import type { BriefEvidence } from './evidence.js'

/** A day to come that the coverage names. */
export interface Ahead {
  day: Day
  member: Member
  start: number
  end: number
}

const MOST_DATES = 4
const MOST_ARTICLES = 8
const MOST_TEXT = 20_000
/** What is further away is no date to watch. */
const WITHIN_DAYS = 120

/** Days to come that first-hand articles name ("by 10 July 2026"), in order of time, each once, the origin's naming first. */
export function datesAhead({ story, articles, now }: BriefEvidence, origin: Member | null): Ahead[] {
  const today = now.slice(0, 10)
  const last = new Date(Date.parse(today) + WITHIN_DAYS * 86_400_000).toISOString().slice(0, 10)
  const byDay = new Map<Day, Ahead>()
  const members = [...story.members].sort((a, b) => Number(b === origin) - Number(a === origin))
  for (const member of members.filter((m) => m.firstHand).slice(0, MOST_ARTICLES)) {
    const article = articles.get(member.articleId)
    if (!article) continue
    const whole = wholeText({ title: article.title, text: article.text.slice(0, MOST_TEXT) })
    for (const sentence of findSentences(whole))
      for (const date of findDates(sentence.text, sentence.start)) {
        const day = dayOf(date, member.publishedAt)
        if (day && day > today && day <= last && !byDay.has(day))
          byDay.set(day, { day, member, start: date.start, end: date.end })
      }
  }
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(0, MOST_DATES)
}

/** The day a date names; without a year it is the next such day. */
function dayOf(date: DatePart, publishedAt: string): Day | null {
  if (date.kind !== 'day') return null
  const [month, day] = date.key.split('-').map(Number)
  if (!month || !day) return null
  const of = (year: number): Day => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (date.year) return of(date.year)
  const year = Number(publishedAt.slice(0, 4))
  // "23 June" in a text of July was last month's
  return of(year)
}
