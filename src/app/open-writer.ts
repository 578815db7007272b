import { isIP } from 'node:net'
import { createOpenAiWriter } from '../brief/writers/openai.js'
import type { Settings } from '../config/schema.js'
import { DeskError } from '../model/index.js'
import { createFetcher, type Fetcher } from '../net/index.js'
import type { DeskWriter } from '../pipeline/desk.js'

/** An answer of a few thousand tokens is far smaller. Bytes. */
const MOST_ANSWER = 1_000_000
const LOCAL_NAME = /^localhost$|\.(?:localhost|local|internal|lan)$/
const LOCAL_ADDRESS = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd])/

/**
 * The second writer that settings name, with a way out of its own: its host alone is let in where it is not public. Fails with
 * `no-writer-key` where the environment lacks the key.
 */
export function openWriter(
  { writer: settings, userAgent }: Pick<Settings, 'writer' | 'userAgent'>,
  secret: (name: string) => string | undefined,
): { writer: DeskWriter; fetcher: Fetcher } | null {
  if (!settings) return null
  const { address, model, keyEnv, perDraft, perDay, prices } = settings
  const key = keyEnv === null ? null : secret(keyEnv)
  if (key === undefined || key === '')
    throw new DeskError('no-writer-key', `settings name a writer whose key should stand in ${keyEnv}; it is not set`)
  const { host, hostname } = new URL(address)
  const bare = hostname.replace(/^\[|\]$/g, '')
  const ms = perDraft.seconds * 1_000
  const fetcher = createFetcher({
    userAgent,
    allow: [host],
    headersMs: ms,
    bodyMs: ms,
    totalMs: ms,
    maxBytes: MOST_ANSWER,
    maxWireBytes: MOST_ANSWER,
    maxRedirects: 0,
    gapMs: 0,
  })
  return {
    fetcher,
    writer: {
      writer: createOpenAiWriter(fetcher, { address, model, key, mostOutputTokens: perDraft.outputTokens }),
      isLocal: isIP(bare) ? LOCAL_ADDRESS.test(bare) : LOCAL_NAME.test(bare),
      perDraft,
      perDay,
      prices,
      elapsedMs: () => performance.now(),
    },
  }
}
