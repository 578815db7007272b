import { z } from 'zod'
import { type ApiKey, SCOPES } from '../../../model/index.js'
import { type ApiRoute, type Call, jsonRoute } from '../engine/route.js'

const keyShape = z
  .object({
    id: z.string().describe('The part of the key that names it. The secret was shown once and is not kept.'),
    name: z.string(),
    scopes: z.array(z.enum(SCOPES)),
    perMinute: z.number().int().nullable().describe("Requests a minute; null: everybody's number."),
    madeAt: z.string(),
    madeBy: z.string(),
    expiresAt: z.string().nullable(),
    revokedAt: z.string().nullable(),
    usedAt: z.string().nullable().describe('To five minutes.'),
  })
  .meta({ id: 'Key' })

const shown = ({ hash: _hash, ...key }: ApiKey): z.infer<typeof keyShape> => key

const whoAsks = ({ caller }: Pick<Call<unknown, unknown, unknown>, 'caller'>): string =>
  caller.viewer?.person.id ?? `key:${caller.key?.id ?? ''}`

const list = jsonRoute({
  id: 'listKeys',
  method: 'get',
  path: '/keys',
  group: 'Keys',
  summary: 'Every key, newest first. New ones are made on the machine (`signaldesk key add`) or by an admin at /admin/keys.',
  scope: 'admin',
  response: z.object({ keys: z.array(keyShape) }).meta({ id: 'KeyList' }),
  handle: async ({ services }) => ({ keys: (await services.auth.keys.all()).map(shown) }),
})

const revoke = jsonRoute({
  id: 'revokeKey',
  method: 'delete',
  path: '/keys/{id}',
  group: 'Keys',
  summary: 'Ends a key at once, also the one that asks. A second time changes nothing.',
  scope: 'admin',
  params: z.object({ id: z.string().regex(/^[0-9a-f]{8}$/, 'eight hexadecimal digits') }),
  response: keyShape,
  problems: ['no-key'],
  handle: async (call) => shown(await call.services.auth.keys.revoke(call.params.id, whoAsks(call))),
})

export const keyRoutes: readonly ApiRoute[] = [list, revoke]
