import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { Auth } from '../auth/index.js'
import type { OpenAuth } from '../cli/services.js'
import { instant, type PersonRole } from '../model/index.js'
import type { Store } from '../store/contract.js'
import { deskFile } from './desk-files.js'
import { engineChoice, openStore } from './engines.js'

/** Sign-in over a store, on the wall's clock and the system's chance. */
export const authOn = (store: Store): Auth => new Auth({ store, wall: { now: () => instant(Date.now()) }, random: randomBytes })

/** People and audit log of the live desk, also while it runs. */
export async function openAuth(configDir: string, { dataDir }: { dataDir?: string }): Promise<OpenAuth> {
  const store = await openStore(engineChoice(), dirname(deskFile(configDir, dataDir)))
  return { auth: authOn(store), random: randomBytes, close: () => store.close() }
}

const DEMO_PEOPLE: readonly [id: string, name: string, role: PersonRole][] = [
  ['demo-editor', 'M. Varga', 'editor'],
  ['demo-second', 'R. Osei', 'editor'],
  ['demo-analyst', 'J. Lindqvist', 'analyst'],
  ['demo-admin', 'A. Castellan', 'admin'],
]

/** The demo's people: without passwords, good for one click on loopback and for nothing else. */
export async function addDemoPeople(auth: Auth): Promise<void> {
  for (const [id, name, role] of DEMO_PEOPLE)
    if (!(await auth.person(id))) await auth.add({ id, name, role, password: null, demo: true }, 'console')
}
