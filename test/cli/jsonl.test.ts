import { describe, expect, it } from 'vitest'
import { linesOf, runLines } from '../../src/cli/jsonl.js'

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts
}

async function run(input: AsyncIterable<string | Uint8Array>, handle: Parameters<typeof runLines>[1]): Promise<unknown[]> {
  const out: string[] = []
  await runLines({ input, write: async (text) => void out.push(text) }, handle)
  return out.map((line) => JSON.parse(line))
}

describe('JSON Lines', () => {
  it('answers each line in order, whatever the chunks', async () => {
    const out = await run(chunks('{"id":"a","n":1}\n{"i', 'd":"b","n":2}\n', '\n{"id":"c","n":3}'), (line) => ({
      twice: Number(line.n) * 2,
    }))
    expect(out).toEqual([
      { id: 'a', twice: 2 },
      { id: 'b', twice: 4 },
      { id: 'c', twice: 6 },
    ])
  })

  it('gives a broken line an error and goes on', async () => {
    const out = await run(chunks('{"id":1}\nnot json\n[1]\n{"id":2}\n'), (line) => {
      if (line.id === 2) throw new RangeError('too far')
      return { ok: true }
    })
    expect(out).toEqual([
      { id: 1, ok: true },
      { id: null, error: { code: 'bad-json', message: expect.stringContaining('not JSON') } },
      { id: null, error: { code: 'bad-line', message: 'the line is not a JSON object' } },
      { id: 2, error: { code: 'RangeError', message: 'too far' } },
    ])
  })

  it("keeps the line's own id, whatever the handler answers", async () => {
    expect(await run(chunks('{"id":"mine"}\n'), () => ({ id: null, x: 1 }))).toEqual([{ id: 'mine', x: 1 }])
  })

  it('joins a character cut between two chunks', async () => {
    const bytes = Buffer.from('{"id":"€"}\n')
    expect(await run(chunks(bytes.subarray(0, 8), bytes.subarray(8)), () => ({}))).toEqual([{ id: '€' }])
  })

  it('refuses a line over the limit and reads the next one', async () => {
    const lines = []
    for await (const line of linesOf(chunks('aaaa', 'aaaa\nbb\n'), 6)) lines.push(line)
    expect(lines).toEqual([{ tooLong: true }, { text: 'bb' }])
  })
})
