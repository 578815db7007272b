/** One of several views of a page. */
export interface Choice {
  name: string
  href: string
  current: boolean
}

/** Links to the views of a page, the present one marked; its `nav` says what they choose. */
export function Choices({ among }: { among: readonly Choice[] }) {
  return (
    <ul>
      {among.map(({ name, href, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
