/** What a caller wants fetched. Everything that leaves the machine goes through this. */
export interface FetchRequest {
  url: string
  /** Which content types fit; anything else is refused with `net-wrong-type`. */
  accept: 'feed' | 'page' | 'json' | 'any'
  etag?: string | null
  lastModified?: string | null
  /** Default true; off only for APIs and channels the operator configured. */
  obeyRobots?: boolean
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  headers?: Record<string, string>
  body?: string
}

export interface FetchAnswer {
  status: 'ok' | 'not-modified'
  httpStatus: number
  /** After redirects. */
  url: string
  /** The new address where every hop up to it was permanent (301, 308). */
  movedTo: string | null
  contentType: string
  etag: string | null
  lastModified: string | null
  headers: Record<string, string>
  body: Uint8Array
}

/**
 * Fails with DeskError: code `net-...`, intent `refused` or `retry`, `detail.httpStatus` where there was one and
 * `detail.retryAfterMs` where the server named a time.
 */
export interface Fetcher {
  fetch(request: FetchRequest): Promise<FetchAnswer>
  close(): Promise<void>
}
