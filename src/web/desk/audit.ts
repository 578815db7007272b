import type { Response } from 'express'
import type { WebServices } from '../services.js'

const PAGE = 500
/** Entries of one export, at most. */
const MOST = 200_000

/** The audit log as JSON Lines, newest first. */
export async function sendAudit({ auth }: Pick<WebServices, 'auth'>, response: Response): Promise<void> {
  response.set('Cache-Control', 'no-store').type('application/x-ndjson')
  response.set('Content-Disposition', 'attachment; filename="audit.jsonl"')
  let cursor: string | null = null
  for (let sent = 0; sent < MOST; ) {
    const page: Awaited<ReturnType<typeof auth.auditLog>> = await auth.auditLog({ limit: PAGE, ...(cursor ? { cursor } : {}) })
    for (const entry of page.entries) response.write(`${JSON.stringify(entry)}\n`)
    sent += page.entries.length
    cursor = page.next
    if (!cursor) break
  }
  response.end()
}
