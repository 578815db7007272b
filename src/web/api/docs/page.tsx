import type { Assets } from '../../http/assets.js'
import { Layout } from '../../pages/layout.js'
import { SectionHead } from '../../pages/section.js'
import type { Frame } from '../../read/context.js'
import type { DocsView, FieldRow, OperationView } from './view.js'

/** The API's own page: every route, shape and problem, from the document that programs read. */
export function DocsPage({ view, frame, assets }: { view: DocsView; frame: Frame; assets: Assets }) {
  return (
    <Layout frame={frame} assets={assets} title="API" sheets={['api.css']}>
      <main class="story api" id="main">
        <header class="mast">
          <h1>API</h1>
          <p class="stand">{view.intro}</p>
          <p>
            Version {view.version}. For programs:{' '}
            <a class="lk" href="/api/v1/openapi.json">
              openapi.json
            </a>{' '}
            (OpenAPI 3.1). A request brings its key along: <code>Authorization: Bearer KEY</code>. Admins make one on the{' '}
            <a class="lk" href="/admin/keys">
              page of keys
            </a>
            .
          </p>
        </header>
        <div class="apis">
          <nav aria-label="Routes" class="routes">
            {view.groups.map((group) => (
              <section key={group.name}>
                <h2 class="lab">{group.name}</h2>
                <ul>
                  {group.operations.map((one) => (
                    <li key={one.id}>
                      <a href={`#${one.id}`}>
                        <code>
                          <span class="q">{one.method}</span> {one.path}
                        </code>
                      </a>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            <p>
              <a href="#shapes">Shapes</a>
            </p>
            <p>
              <a href="#problems">Problems</a>
            </p>
          </nav>
          <div>
            {view.groups.flatMap((group) => group.operations.map((one) => <OperationPart key={one.id} one={one} />))}
            <Shapes view={view} />
            <Problems view={view} />
          </div>
        </div>
      </main>
    </Layout>
  )
}

function OperationPart({ one }: { one: OperationView }) {
  return (
    <article id={one.id}>
      <SectionHead
        title={
          <code>
            {one.method} {one.path}
          </code>
        }
        note={
          <>
            scope <b>{one.scope}</b>
          </>
        }
      />
      <p class="verdict">
        <Words text={one.summary} />
      </p>
      {one.detail ? (
        <p class="m">
          <Words text={one.detail} />
        </p>
      ) : null}
      <pre>{one.example}</pre>
      <Fields caption="Parameters" rows={one.parameters} asks />
      <Fields caption="Body" rows={one.body} asks />
      {one.media.map(([type, line]) => (
        <p key={type}>
          Answers <code>{type}</code>. {line}
        </p>
      ))}
      <Fields caption="Answer" rows={one.answer} />
    </article>
  )
}

/** Text with code between backticks. */
function Words({ text }: { text: string }) {
  return <>{text.split('`').map((part, i) => (i % 2 === 1 ? <code key={i}>{part}</code> : part))}</>
}

/** `asks`: what a caller may leave out is usual, and what must be there is said. */
function Fields({ caption, rows, asks = false }: { caption: string; rows: readonly FieldRow[]; asks?: boolean }) {
  if (rows.length === 0) return null
  return (
    <table class="fields">
      <caption class="lab">{caption}</caption>
      <thead class="vh">
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Type</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">
              <code>{row.name || 'the answer'}</code>
            </th>
            <td class="m">
              {row.shape ? (
                <a class="lk" href={`#shape-${row.shape}`}>
                  {row.type}
                </a>
              ) : (
                row.type
              )}
            </td>
            <td class="m">
              {asks && !row.optional ? 'Needed. ' : null}
              {!asks && row.optional ? 'Not always there. ' : null}
              <Words text={row.note} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Shapes({ view }: { view: DocsView }) {
  return (
    <section id="shapes">
      <SectionHead title="Shapes" />
      {view.shapes.map((shape) => (
        <div key={shape.name} id={`shape-${shape.name}`} class="shape">
          <h3>
            <code>{shape.name}</code>
          </h3>
          {shape.note ? <p class="m">{shape.note}</p> : null}
          <Fields caption="Fields" rows={shape.fields} />
        </div>
      ))}
    </section>
  )
}

function Problems({ view }: { view: DocsView }) {
  return (
    <section id="problems">
      <SectionHead title="Problems" note="RFC 9457, application/problem+json" />
      <table class="fields">
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">Status</th>
            <th scope="col">What to do</th>
          </tr>
        </thead>
        <tbody>
          {view.problems.map(({ code, status, todo }) => (
            <tr key={code} id={code}>
              <th scope="row">
                <code>{code}</code>
              </th>
              <td>{status}</td>
              <td class="m">
                <Words text={todo} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
