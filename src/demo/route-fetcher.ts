import { DeskError } from '../model/index.js'
import type { FetchAnswer, Fetcher, FetchRequest } from '../net/contract.js'
import type { Archive } from './archive.js'

/**
 * A fetcher that leads an archive's sites to the local server and everything else to `inner` unchanged. Addresses keep
 * the publication's own name for the desk, so identities hang neither on the port nor on the machine.
 */
export function routeFetcher(inner: Fetcher, server: { url: string; archive: Archive }): Fetcher {
  const hosts = archiveHosts(server.archive)
  const toServer = (url: string): string => {
    const parsed = new URL(url)
    return hosts.has(parsed.host) ? `${server.url}/~${parsed.host}${parsed.pathname}${parsed.search}` : url
  }
  return {
    async fetch(request: FetchRequest): Promise<FetchAnswer> {
      const answer = await inner.fetch({ ...request, url: toServer(request.url) }).catch((error: unknown) => {
        throw namedError(error, server.url, request.url)
      })
      return {
        ...answer,
        url: fromServer(answer.url, server.url, request.url),
        movedTo: answer.movedTo && fromServer(answer.movedTo, server.url, request.url),
      }
    },
    close: () => inner.close(),
  }
}

/** Authorities an archive speaks for: written publications and captured addresses. */
export function archiveHosts(archive: Archive): Set<string> {
  return new Set([
    ...archive.publications.map((one) => one.host),
    ...[...archive.captures.keys()].map((address) => address.split('/')[0]!),
  ])
}

/** Errors name the publication's own host too: the server's port is different in every run, and reasons are kept. */
function namedError(error: unknown, base: string, url: string): unknown {
  if (!(error instanceof DeskError)) return error
  const message = error.message.replaceAll(new URL(base).host, new URL(url).host)
  return new DeskError(error.code, message, error.intent, error.detail, { cause: error })
}

/** The site's own address again, with the scheme that was asked for: the local server speaks plain HTTP for all. */
function fromServer(url: string, base: string, asked: string): string {
  const named = url.startsWith(`${base}/~`) ? url.slice(base.length + 2) : null
  return named ? `${new URL(asked).protocol}//${named}` : url
}
