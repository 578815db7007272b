import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { Scope } from '../../../model/index.js'
import type { LiveFeed } from '../../http/live.js'
import type { WebServices } from '../../services.js'
import type { Caller } from './caller.js'

/** What every handler works with. */
export interface ApiTools {
  services: WebServices
  live: LiveFeed
  /** What costs much to make, made once while nothing visible changed and the minute is the same. */
  kept<T extends object>(key: string, make: () => Promise<T>): Promise<T>
}

/** One request, checked: path parameters, query and body as their schemas give them. */
export interface Call<P, Q, B> extends ApiTools {
  params: P
  query: Q
  body: B
  caller: Caller
}

type Shape = z.ZodObject
export type Method = 'get' | 'post' | 'delete'

interface RouteBase<P extends Shape, Q extends Shape, B extends z.ZodType> {
  /** The operation's name in the OpenAPI document: `listStories`. */
  id: string
  method: Method
  /** Below `/api/v1`, as OpenAPI writes it: `/stories/{id}`. Each name in braces stands in `params`. */
  path: string
  /** The group it stands under in the document. */
  group: string
  /** One line. */
  summary: string
  /** What else a caller must know, in whole sentences. */
  detail?: string
  /** Null: for everybody, also without a key. */
  scope: Scope | null
  params?: P
  /** Unknown parameters are refused. */
  query?: Q
  /** JSON, at most 256 kB. */
  body?: B
  /** Codes of problems this route has beside everybody's (see `problems.ts`). */
  problems?: readonly string[]
}

/** A route that answers JSON. */
export interface JsonRoute<
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends z.ZodType = z.ZodType,
  A extends z.ZodObject = z.ZodObject,
> extends RouteBase<P, Q, B> {
  response: A
  /** Callers may ask for some fields only: of the items of this list in the answer, or of the answer itself (`true`). */
  sparse?: (keyof z.output<A> & string) | true
  handle(call: Call<z.output<P>, z.output<Q>, z.output<B>>): Promise<z.input<A> | Moved>
}

/** A route that answers something else than JSON: a stream, a feed, a file. */
export interface RawRoute<P extends Shape = Shape, Q extends Shape = Shape, B extends z.ZodType = z.ZodType>
  extends RouteBase<P, Q, B> {
  /** What its answer may be, with a line on each. */
  media: Readonly<Record<string, string>>
  /** Writes the whole answer. What it throws before that becomes a problem. */
  serve(call: Call<z.output<P>, z.output<Q>, z.output<B>>, request: Request, response: Response): Promise<void> | void
}

export type ApiRoute = JsonRoute | RawRoute

/** What was asked for lives elsewhere below `/api/v1`: the caller is led there. */
export class Moved {
  constructor(readonly to: string) {}
}

/** A JSON route as the list holds it; its handler sees the types of its own schemas. */
export const jsonRoute = <P extends Shape, Q extends Shape, B extends z.ZodType, A extends z.ZodObject>(
  route: JsonRoute<P, Q, B, A>,
): ApiRoute => route as unknown as ApiRoute

/** The same for any other answer. */
export const rawRoute = <P extends Shape, Q extends Shape, B extends z.ZodType>(route: RawRoute<P, Q, B>): ApiRoute =>
  route as unknown as ApiRoute

export const isJson = (route: ApiRoute): route is JsonRoute => 'response' in route
