import type { PracticeItem } from '../present/catalogue.js'
import type { RelatedView } from '../present/related.js'
import { SectionHead } from './section.js'

/** Stories around this one: before, after, alike. */
export function RelatedStories({ view }: { view: RelatedView }) {
  return (
    <section>
      {view.groups.map((group) => (
        <div key={group.title}>
          <SectionHead title={group.title} note={group.note} />
          <ul class="rel">
            {group.rows.map((row) => (
              <li key={row.id}>
                <b class="n">
                  {row.importance ?? '–'}
                  <span class="vh"> importance</span>
                </b>
                <div>
                  <a class="wait" href={row.href}>
                    {row.title}
                  </a>
                  <span class="q">
                    {row.at}
                    {row.shared ? `; shares ${row.shared}` : ''}
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const KINDS: Record<PracticeItem['kind'], string> = { data: 'Data', paper: 'Paper', standard: 'Standard' }

/** Data to practise on and reading, by the story's kinds of event. */
export function Practice({ items }: { items: readonly PracticeItem[] }) {
  return (
    <section>
      <SectionHead title="Practice data and reading" note="for stories of this kind; links lead away from the desk" />
      <ul class="rel practice">
        {items.map((item) => (
          <li key={item.link}>
            <span class="q">
              {KINDS[item.kind]}
              <br />
              {item.difficulty}
            </span>
            <div>
              <a class="ext" href={item.link} rel="noopener noreferrer nofollow">
                {item.title}
              </a>
              {item.by ? (
                <span class="q">
                  {' '}
                  {item.by}
                  {item.year ? `, ${item.year}` : ''}
                </span>
              ) : null}
              <p>{item.practice}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
