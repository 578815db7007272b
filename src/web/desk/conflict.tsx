import { compareText, PARTS, type TypedWords } from '../../brief/edit/index.js'
import type { SaveAnswer } from '../../pipeline/editing/index.js'
import type { Assets } from '../http/assets.js'
import { Layout } from '../pages/layout.js'
import { SectionHead } from '../pages/section.js'
import { Token } from '../pages/token.js'
import type { Frame } from '../read/context.js'
import { fieldOf } from './forms.js'
import { Pieces, partName } from './pieces.js'

export interface ConflictView {
  href: string
  csrf: string
  title: string
  by: string
  answer: Extract<SaveAnswer, { status: 'conflict' }>
  /** Everything that could be merged, in fields. */
  merged: TypedWords
}

/** Two people changed the same part: what both began from, what stands, and what was typed, side by side. */
export function ConflictPage({ view, frame, assets }: { view: ConflictView; frame: Frame; assets: Assets }) {
  const { answer, merged } = view
  const open = new Set(answer.conflicts.map((c) => c.part))
  return (
    <Layout
      frame={frame}
      assets={assets}
      title={`Both changed: ${view.title.slice(0, 80)}`}
      current="desk"
      sheets={['desk.css']}
      tape={false}
    >
      <main class="story conflicts" id="main">
        <header class="mast">
          <h1>
            {view.by} changed the same {answer.conflicts.length === 1 ? 'part' : 'parts'} meanwhile
          </h1>
          <p class="stand">Nothing was saved, and nothing is lost: what you typed is kept. Put both together and save.</p>
        </header>
        <form method="post" action={`${view.href}/save`}>
          <Token csrf={view.csrf} />
          <input type="hidden" name="base" value={answer.revision} />
          <input type="hidden" name="draft" value="0" />
          {PARTS.filter((part) => !open.has(part)).map((part) => (
            <textarea
              key={part}
              name={nameOf(part)}
              hidden
              value={part === 'headline' || part === 'standfirst' ? merged[part] : merged.sections[part]}
            />
          ))}
          {answer.conflicts.map((conflict) => {
            const name = nameOf(conflict.part)
            return (
              <section key={conflict.part}>
                <SectionHead titleId={`c-${name}`} title={partName(conflict.part)} />
                <div class="three">
                  <div>
                    <h3 class="lab">Both began from</h3>
                    <p class="diff">{conflict.base || 'nothing'}</p>
                  </div>
                  <div>
                    <h3 class="lab">Saved by {view.by}</h3>
                    <Pieces pieces={compareText(conflict.base, conflict.theirs)} />
                  </div>
                  <div>
                    <h3 class="lab">Typed by you</h3>
                    <Pieces pieces={compareText(conflict.base, conflict.mine)} />
                  </div>
                </div>
                <label class="lab" for={`t-${name}`}>
                  What is saved
                </label>
                <textarea
                  id={`t-${name}`}
                  name={name}
                  dir="auto"
                  rows={Math.min(20, Math.max(5, conflict.mine.split('\n').length + 2))}
                  value={conflict.mine}
                />
              </section>
            )
          })}
          <p class="acts">
            <button class="btn go" type="submit" name="do" value="save">
              Save
            </button>
            <a class="lk" href={view.href}>
              Back to the brief
            </a>
          </p>
        </form>
      </main>
    </Layout>
  )
}

const nameOf = (part: (typeof PARTS)[number]): string => (part === 'headline' || part === 'standfirst' ? part : fieldOf(part))
