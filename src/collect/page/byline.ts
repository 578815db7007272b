import { oneLine, withoutScript } from '../text.js'

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const BYLINE_DATE = new RegExp(
  `[\\s,(]*\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|${MONTH}\\.? \\d{1,2}\\b|\\d{1,2} ${MONTH}\\b|\\d{4}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2}).*$`,
  'i',
)
const BYLINE_HEAD =
  /^(?:(?:written|posted|published|reported|story|article|analysis|opinion|review|text|текст|von|par|por|автор|author|reporter|editor)\s*(?:by\b)?\s*:?\s*|by\b[:\s]*)+(?=\S)/iu
const NO_BYLINE =
  /^https?:|^\/|\.com\/|^@|^(?:admin|administrator|staff|editor|guest|unknown|name|nama|nombre|nome|your name)\b[^,]{0,12}$/i

/** Byline text without "By", dates, handles, e-mail addresses and what follows a separator; null where no name is left. */
export function cleanByline(text: string): string | null {
  const plain = oneLine(withoutScript(text))
    .slice(0, 400)
    .replace(BYLINE_HEAD, '')
    .replace(/ ?[|•·–—].*$/, '')
    .replace(/[^\s@]{0,64}@\S{1,80}/g, '')
    .replace(/ ?(?:\bon )?\b(?:published|updated|posted|last updated)\b.*$/i, '')
    .replace(BYLINE_DATE, '')
    .replace(/[,;: ]{1,8}$/, '')
    .trim()
  const names = [...new Set(plain.split(',').map((name) => name.trim()))].join(', ')
  return names.length >= 2 && names.length <= 160 && /\p{L}{2}/u.test(names) && !NO_BYLINE.test(names) ? names : null
}
