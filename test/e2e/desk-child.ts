// A desk in a process of its own, to be killed by desk.e2e.ts: `desk-child FILE PORT`. Says where it is and who is signed in.
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { testDesk } from '../web/desk.js'
import { signedIn } from '../web/people.js'
import { STORIES } from '../web/seed.js'

const [file, port] = process.argv.slice(2)
const desk = await testDesk(STORIES, { store: openSqliteStore(file!) }, Number(port))
const { token } = await signedIn(desk, 'ada.brandt', 'editor')
process.stdout.write(`${JSON.stringify({ base: desk.base, token })}\n`)
