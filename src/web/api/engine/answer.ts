import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'

/**
 * Sends JSON with an ETag, or 304 where the caller has it. Express would do so by itself, but not for clients that send
 * `Cache-Control: no-cache` along, as every `fetch` does whose caller sets `If-None-Match`.
 */
export function sendJson(request: Request, response: Response, answer: unknown): void {
  const text = JSON.stringify(answer)
  if (request.method === 'GET' || request.method === 'HEAD') {
    const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
    response.set('ETag', etag)
    if (has(request.headers['if-none-match'], etag)) return void response.status(304).end()
  }
  response.type('json').send(text)
}

/** Weak comparison (RFC 9110, 8.8.3.2) of one tag with a list. */
function has(list: string | undefined, etag: string): boolean {
  const tags = (list ?? '').split(',', 50).map((one) => one.trim())
  return tags.some((one) => one === '*' || one === etag || `W/${one}` === etag)
}
