import { type ApiKey, DeskError, SCOPES, type Scope } from '../../model/index.js'
import type { CliIo, CliServices, OpenAuth } from '../services.js'

export interface KeyOptions {
  data?: string
  /** Comma-separated. */
  scope: string
  days: number
  perMinute?: number
}

const BY = 'console'

/** `key add NAME`: makes a key and shows it once, on standard output. */
export async function addKey(services: CliServices, io: CliIo, name: string, o: KeyOptions): Promise<void> {
  await withAuth(services, o, async ({ auth }) => {
    const days = o.days === 0 ? null : o.days
    const made = await auth.keys.add({ name, scopes: scopesIn(o.scope), days, perMinute: o.perMinute ?? null }, BY)
    io.log(`${line(made.key)}\nThe key, shown this once:\n`)
    await io.write(`${made.secret}\n`)
  })
}

/** `key list`: every key, a line each, without its secret. */
export async function listKeys(services: CliServices, io: CliIo, o: Pick<KeyOptions, 'data'>): Promise<void> {
  await withAuth(services, o, async ({ auth }) => {
    for (const key of await auth.keys.all()) await io.write(`${line(key)}\n`)
  })
}

/** `key revoke ID`: ends a key at once, also while the desk runs. */
export async function revokeKey(services: CliServices, io: CliIo, id: string, o: Pick<KeyOptions, 'data'>): Promise<void> {
  await withAuth(services, o, async ({ auth }) => {
    const key = await auth.keys.revoke(id, BY)
    io.log(`${key.id} (${key.name}) opens nothing any more.\n`)
  })
}

const line = (key: ApiKey): string =>
  [
    key.id,
    key.name,
    key.scopes.join(','),
    key.revokedAt ? `revoked ${key.revokedAt}` : key.expiresAt ? `until ${key.expiresAt}` : 'without end',
    key.usedAt ? `used ${key.usedAt}` : 'never used',
    ...(key.perMinute ? [`${key.perMinute} a minute`] : []),
  ].join('\t')

function scopesIn(text: string): Scope[] {
  return text.split(',').map((part) => {
    const scope = SCOPES.find((one) => one === part.trim())
    if (!scope) throw new DeskError('usage', `scopes are ${SCOPES.join(', ')}; not ${part}`)
    return scope
  })
}

async function withAuth(
  services: CliServices,
  { data }: { data?: string },
  work: (open: OpenAuth) => Promise<void>,
): Promise<void> {
  const open = await services.openAuth({ dataDir: data })
  try {
    await work(open)
  } finally {
    await open.close()
  }
}
