import type { Request, RequestHandler } from 'express'
import { z } from 'zod'
import type { Theme } from '../read/context.js'

const THEME_COOKIE = /(?:^|;\s?)theme=(light|dark|contrast)(?:;|$)/
const YEAR_MS = 365 * 86_400_000

/** The reader's theme from the cookie. */
export const themeOf = (request: Request): Theme =>
  (THEME_COOKIE.exec(request.headers.cookie ?? '')?.[1] as Theme | undefined) ?? 'auto'

const form = z.object({ theme: z.enum(['auto', 'light', 'dark', 'contrast']), back: z.string().max(2000).optional() })

/** A path on this server, or the feed: never another site, however the form was filled. */
export function localPath(back: string | undefined): string {
  if (!back?.startsWith('/')) return '/'
  try {
    const url = new URL(back, 'http://desk.invalid')
    return url.origin === 'http://desk.invalid' ? url.pathname.replace(/^\/{2,}/, '/') + url.search : '/'
  } catch {
    return '/'
  }
}

/** Sets the theme and goes back to where the reader was. Works without scripts. */
export const setTheme: RequestHandler = (request, response) => {
  const parsed = form.safeParse(request.body)
  if (parsed.success) {
    const { theme } = parsed.data
    if (theme === 'auto') response.clearCookie('theme', { path: '/', sameSite: 'lax', httpOnly: true })
    else response.cookie('theme', theme, { path: '/', sameSite: 'lax', httpOnly: true, maxAge: YEAR_MS })
  }
  response.redirect(303, localPath(parsed.success ? parsed.data.back : undefined))
}
