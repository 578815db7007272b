export { Auth, type AuthContext, type NewPerson, type PersonChange, type Viewer } from './auth.js'
export type { Keys, NewKey } from './keys.js'
export { checkPassword, MIN_PASSWORD } from './password.js'
