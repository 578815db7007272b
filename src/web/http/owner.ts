import type { Request, RequestHandler, Response } from 'express'
import { DeskError } from '../../model/index.js'
import { checkOrigin, guardForms, isFromHere, viewerOf } from './viewer.js'

/** Whose a request's saved things are: the signed-in person's, or the desk's where the reader sits at this machine. */
export const ownerOf = (response: Response): string | null => viewerOf(response)?.person.id ?? null

export const mayWrite = (request: Request, response: Response): boolean => viewerOf(response) !== null || isFromHere(request)

/** A signed-in person's form carries the session's token; without sign-in only this machine's own pages may write. */
export const guardSaving: RequestHandler = (request, response, next) => {
  if (viewerOf(response)) return guardForms(request, response, next)
  checkOrigin(request)
  if (!isFromHere(request)) throw new DeskError('not-signed-in', 'Sign in first: saved searches belong to somebody.')
  next()
}
