import { describe, expect, it } from 'vitest'
import { docsView } from '../../../src/web/api/docs/view.js'
import { openApiOf } from '../../../src/web/api/engine/openapi.js'
import { isJson } from '../../../src/web/api/engine/route.js'
import { ROUTES } from '../../../src/web/api/routes/index.js'

const document = openApiOf(ROUTES, { version: '1.2.3', base: '/api/v1' })

describe('the OpenAPI document', () => {
  it('has every route once, under its own name', () => {
    const ids = Object.values(document.paths).flatMap((at) => Object.values(at).map((one) => one.operationId))
    expect(ids.sort()).toEqual(ROUTES.map((route) => route.id).sort())
    expect(new Set(ids).size).toBe(ids.length)
    expect(document.openapi).toBe('3.1.0')
  })

  it('refers to nothing that is not in it', () => {
    const text = JSON.stringify(document)
    const refs = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)]
    expect(refs.length).toBeGreaterThan(10)
    expect(text).not.toContain('$defs')
    const parts = document.components as unknown as Record<string, Record<string, unknown>>
    for (const [, part, name] of refs) expect(parts[part!]![name!], `${part}/${name}`).toBeDefined()
  })

  it('names each path parameter, and each parameter once', () => {
    for (const [path, at] of Object.entries(document.paths))
      for (const one of Object.values(at)) {
        const named = [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1])
        expect(one.parameters.filter((p) => p.in === 'path').map((p) => p.name)).toEqual(named)
        const names = one.parameters.map((p) => `${p.in} ${p.name}`)
        expect(new Set(names).size).toBe(names.length)
      }
  })

  it('says what bounds a parameter has', () => {
    const limit = document.paths['/stories']!.get!.parameters.find((one) => one.name === 'limit')!
    expect(limit).toMatchObject({
      in: 'query',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
    })
  })
})

describe('its page', () => {
  it('shows every route and shape', () => {
    const view = docsView(document, 'http://localhost:3000/api/v1')
    const shown = view.groups.flatMap((group) => group.operations)
    expect(shown.map((one) => one.id).sort()).toEqual(ROUTES.map((route) => route.id).sort())
    expect(shown.filter((one) => one.answer.length > 0 || one.media.length > 0)).toHaveLength(ROUTES.length)
    const linked = [...shown.flatMap((one) => one.answer), ...view.shapes.flatMap((one) => one.fields)].flatMap(
      (row) => row.shape ?? [],
    )
    for (const name of linked) expect(view.shapes.map((one) => one.name)).toContain(name)
    expect(ROUTES.some(isJson)).toBe(true)
  })
})
