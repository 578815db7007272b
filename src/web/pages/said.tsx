/** What went wrong with the last thing asked, and what was done of it: each stands only where there is something to say. */
export function Said({ problem, notice }: { problem?: string | null | undefined; notice?: string | null | undefined }) {
  return (
    <>
      {problem ? (
        <p class="problem" role="alert">
          {problem}
        </p>
      ) : null}
      {notice ? (
        <p class="told" role="status">
          {notice}
        </p>
      ) : null}
    </>
  )
}
