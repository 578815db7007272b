import { z } from 'zod'
import { type Audience, DeskError, type Story } from '../../model/index.js'
import type { Desk } from '../../pipeline/desk.js'
import type { Stored } from '../../store/contract.js'

/** What the tools read from. Nothing here is ever written. */
export type ReadDesk = Pick<Desk, 'store' | 'sources' | 'audiences' | 'posting'>

/** One question an assistant may ask: its parameters, and a plain JSON answer of bounded size. */
export interface Tool<S extends z.ZodRawShape = z.ZodRawShape> {
  name: string
  title: string
  /** What it is for, in words an assistant chooses by. */
  description: string
  input: S
  answer(desk: ReadDesk, input: z.output<z.ZodObject<S>>): Promise<object>
}

/** Keeps a tool's parameters and its answer in step. */
export const tool = <S extends z.ZodRawShape>(one: Tool<S>): Tool => one as unknown as Tool

export const audienceInput = z.string().max(60).optional().describe('Who scores are for; without it the desk’s first audience')
export const storyInput = z.string().max(80).describe('A story’s id, as search_stories gives it (sto_…)')

/** @throws DeskError `unknown-audience` that names those there are */
export function audienceOf({ audiences }: ReadDesk, id: string | undefined): Audience {
  const found = id === undefined ? audiences[0] : audiences.find((one) => one.id === id)
  if (found) return found
  throw new DeskError(
    'unknown-audience',
    `There is no audience "${id}". There are: ${audiences.map((one) => one.id).join(', ')}.`,
  )
}

/** What took a merged story in may have been merged itself, so often at most. */
const MOST_HOPS = 5

/** The story of an id, or the one it lives on in. @throws DeskError `not-found` */
export async function storyOf({ store }: ReadDesk, id: string): Promise<Story> {
  let stored: Stored<Story> | null = await store.get('story', id)
  for (let hop = 0; stored?.value.redirectTo && hop < MOST_HOPS; hop++) stored = await store.get('story', stored.value.redirectTo)
  if (!stored) throw new DeskError('not-found', `No story has the id ${id}. search_stories gives ids.`)
  return stored.value
}
