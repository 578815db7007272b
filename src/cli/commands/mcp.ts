import { Readable, Writable } from 'node:stream'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { createMcpServer } from '../mcp/server.js'
import type { CliIo, CliServices, OpenDesk } from '../services.js'

export interface McpOptions {
  data?: string
  /** The demo's stories in place of the live desk's. */
  demo?: boolean
}

/** `mcp`: the desk for an assistant, over standard input and output, until the assistant goes away. */
export async function mcpCommand(services: CliServices, io: CliIo, options: McpOptions): Promise<void> {
  const opened = await open(services, options)
  try {
    const input = io.input instanceof Readable ? io.input : Readable.from(io.input)
    const output = new Writable({
      write: (chunk: Buffer, _encoding, done) => void io.write(chunk.toString('utf8')).then(() => done(), done),
    })
    const gone = new Promise<void>((done) => input.once('end', done).once('close', done))
    const server = createMcpServer(opened.desk, services.version)
    await server.connect(new StdioServerTransport(input, output))
    io.log('Serving the desk over MCP, read only.\n')
    await Promise.race([gone, io.stopRequested])
    await server.close()
    input.destroy()
  } finally {
    await opened.close()
  }
}

const open = (services: CliServices, { data, demo }: McpOptions): Promise<OpenDesk> =>
  demo
    ? services.openArchive({ dataDir: data ?? '.signaldesk/demo', threads: 1 })
    : services.openDesk({ dataDir: data, threads: 1 })
