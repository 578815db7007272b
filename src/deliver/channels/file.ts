import { appendFile, mkdir, open, readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, normalize } from 'node:path'
import { type Channel, type Delivery, DeskError } from '../../model/index.js'
import type { ChannelContext, ChannelMember } from './contract.js'
import { whileLocked } from './file-lock.js'

/** The file is read back to look a post up; beyond this size it has to be turned over by the operator. */
const MAX_FILE_BYTES = 256 * 1024 * 1024

/** So much of the end is looked at before a line is added: whoever else was at the same post was there a moment ago. */
const END_BYTES = 1024 * 1024

/** One JSON line a post, appended to a file in the desk's data folder. The line's `deliveryId` is the remote id. */
export function createFileChannel({ dataDir }: Pick<ChannelContext, 'dataDir'>): ChannelMember {
  const pathOf = (channel: Channel): string => {
    const path = channel.options.path
    if (typeof path !== 'string' || path === '' || isAbsolute(path) || normalize(path).startsWith('..'))
      throw new DeskError('bad-channel-options', `channel ${channel.id}: options.path must name a file inside the data folder`)
    return join(dataDir, path)
  }
  return {
    type: 'file',
    check: (channel) => void pathOf(channel),
    preview: ({ delivery }) => lineOf(delivery),
    async send({ delivery, channel }) {
      const file = pathOf(channel)
      await mkdir(dirname(file), { recursive: true })
      // A process that was taken for dead may be at the same post: who comes second finds it there.
      await whileLocked(file, async () => {
        if (!hasLine(await mendedEnd(file), delivery)) await appendFile(file, `${JSON.stringify(lineOf(delivery))}\n`)
      })
      return { status: 'sent', remoteId: delivery.id }
    },
    async lookUp({ delivery, channel }) {
      return (await holds(pathOf(channel), delivery)) ? { remoteId: delivery.id } : null
    },
  }
}

/** A later line names the one that it brings up to date. */
const lineOf = (delivery: Delivery): object => ({
  deliveryId: delivery.id,
  reason: delivery.reason,
  ...(delivery.previousId ? { edits: delivery.previousId } : {}),
  ...delivery.payload,
})

async function holds(file: string, delivery: Delivery): Promise<boolean> {
  let text: string
  try {
    text = await readFile(file, { encoding: 'utf8' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
  if (text.length > MAX_FILE_BYTES)
    throw new DeskError('file-too-large', `${file} has grown past ${MAX_FILE_BYTES} bytes: turn it over`)
  return hasLine(text, delivery)
}

/** Whether a whole line is the delivery's. */
function hasLine(text: string, { id }: Delivery): boolean {
  const mark = `{"deliveryId":"${id}"`
  return text.split('\n').some((line, i, all) => line.startsWith(mark) && i < all.length - 1)
}

/**
 * The last whole lines of a file, as text. A process killed while writing leaves half a line: it is cut off, since its post is looked up by
 * whole lines only.
 */
async function mendedEnd(file: string): Promise<string> {
  let handle: Awaited<ReturnType<typeof open>>
  try {
    handle = await open(file, 'r+')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
  try {
    const { size } = await handle.stat()
    const end = Buffer.alloc(Math.min(size, END_BYTES))
    await handle.read(end, 0, end.length, size - end.length)
    const whole = end.subarray(0, end.lastIndexOf(0x0a) + 1)
    if (whole.length < end.length) await handle.truncate(size - end.length + whole.length)
    return whole.toString('utf8')
  } finally {
    await handle.close()
  }
}
