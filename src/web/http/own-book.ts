import type { Request, Response } from 'express'
import { atLeast } from '../../model/index.js'
import type { WebServices } from '../services.js'
import { isFromHere, viewerOf } from './viewer.js'

/** Headers that a proxy adds: whoever asks is then not on this machine, whatever the connection says. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

/**
 * True where positions may stand on a page: asked for by a browser on this machine, through no proxy. A desk that has an
 * address for others (`publicUrl`) may stand behind a proxy that does not show, so there an admin must be signed in as well.
 */
export function mayShowBook(services: Pick<WebServices, 'publicUrl'>, request: Request, response: Response): boolean {
  if (!isFromHere(request) || FORWARDED.some((name) => request.headers[name] !== undefined)) return false
  if (!services.publicUrl) return true
  const viewer = viewerOf(response)
  return viewer !== null && atLeast(viewer.person.role, 'admin')
}
