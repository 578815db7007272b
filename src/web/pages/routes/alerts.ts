import express, { type Request } from 'express'
import { DeskError, type SavedAlert } from '../../../model/index.js'
import { takesAlerts } from '../../../pipeline/alerts.js'
import { notFound } from '../../http/errors.js'
import { guardSaving, ownerOf } from '../../http/owner.js'
import { alertForm, parse } from '../../http/params.js'
import type { AddRoutes } from '../tools.js'

/** Switches a saved search's alert on, over to another channel, or off. */
export const alertRoutes: AddRoutes = (router, { services, forget }) => {
  const { store, clock, auth } = services
  const form = express.urlencoded({ extended: false, limit: '4kb', parameterLimit: 10 })

  const alertOf = (channelId: string, mode: SavedAlert['mode']): SavedAlert => {
    const channel = (services.channels ?? []).find((one) => one.id === channelId && takesAlerts(one))
    if (!channel) throw new DeskError('unknown-channel', `No channel "${channelId}" takes alerts.`)
    if (mode === 'digest' && !channel.digest) throw new DeskError('no-digest', `The channel ${channelId} makes no daily digest.`)
    return { channelId, mode, since: clock.now() }
  }

  router.post('/saved/:id/alert', form, guardSaving, async (request: Request<{ id: string }>, response) => {
    const { to } = parse(alertForm, request.body ?? {})
    const known = await store.get('saved', request.params.id)
    const owner = ownerOf(response)
    if (!known || known.value.owner !== owner) throw notFound('No saved search of yours has this id.')
    const [channelId, mode] = to.split(' ') as [string, SavedAlert['mode'] | undefined]
    const { alert: had, ...saved } = known.value
    const alert = channelId === '' ? undefined : alertOf(channelId, mode ?? 'immediate')
    await store.commit({
      stepKey: `saved:${known.id}:${known.version}:alert:${to}`,
      expectedVersions: [{ kind: 'saved', id: known.id, version: known.version }],
      writes: [
        { op: 'put', kind: 'saved', value: { ...saved, ...(alert ? { alert } : {}) }, knownAt: clock.now(), visible: true },
        auth.entry(owner ?? 'desk', alert ? 'alert-on' : 'alert-off', known.id, { channel: (alert ?? had)?.channelId ?? null }),
      ],
      jobs: [],
    })
    forget()
    response.redirect(303, '/saved')
  })
}
