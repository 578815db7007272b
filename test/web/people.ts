import type { PersonRole } from '../../src/model/index.js'
import type { TestDesk } from './desk.js'

/** Somebody signed in at a test's desk, as the demo's people are: no password has to be hashed for it. */
export async function signedIn(
  desk: TestDesk,
  id: string,
  role: PersonRole,
): Promise<{ cookie: string; token: string; csrf: string }> {
  const { auth } = desk.services
  if (!(await auth.person(id))) await auth.add({ id, role, password: null, demo: true }, 'console')
  const viewer = await auth.signInDemo(id)
  return { cookie: `signaldesk=${viewer.token}`, token: viewer.token!, csrf: viewer.session.csrf }
}
