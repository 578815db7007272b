import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { ExpressAdapter } from '@bull-board/express'
import type { RequestHandler } from 'express'
import type { BullQueue } from '../queue/bullmq/index.js'

/** Where the board stands; its pages must know. */
const PATH = '/admin/queues'

/** Bull Board over the queues on Redis. */
export function createBoards(boards: BullQueue['boards']): RequestHandler {
  const server = new ExpressAdapter()
  server.setBasePath(PATH)
  // Two releases of its types are installed, which differ in a private field.
  createBullBoard({ queues: boards.map((queue) => new BullMQAdapter(queue)), serverAdapter: server as never })
  return server.getRouter() as RequestHandler
}
