import { DeskError } from '../../model/index.js'
import { previewPost } from '../../pipeline/preview-post.js'
import type { CliIo, CliServices } from '../services.js'

export interface PostOptions {
  data?: string
  preview?: boolean
  demo?: boolean
}

/** `post --preview STORY CHANNEL`: the message as it would be sent, and whether it would be; one JSON line. Nothing is sent. */
export async function postCommand(
  services: CliServices,
  io: CliIo,
  story: string,
  channel: string,
  o: PostOptions,
): Promise<void> {
  if (!o.preview) throw new DeskError('usage', 'the desk posts by itself: --preview shows what it would send')
  const opened = o.demo
    ? await services.openArchive({ dataDir: o.data ?? '.signaldesk/demo', threads: 1 })
    : await services.openDesk({ dataDir: o.data, threads: 1 })
  try {
    await io.write(`${JSON.stringify(await previewPost(opened.desk, story, channel))}\n`)
  } finally {
    await opened.close()
  }
}
