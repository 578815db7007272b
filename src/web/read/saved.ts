import type { SavedSearch } from '../../model/index.js'
import type { Store } from '../../store/contract.js'

/** Saved searches one owner may keep. */
export const MOST_SAVED = 100

/** A person's saved searches, and with them those of the desk; by name. */
export async function readSaved(store: Store, person: string | null): Promise<SavedSearch[]> {
  const owners = person === null ? [null] : [person, null]
  const lists = await Promise.all(
    owners.map((owner) => store.find('saved', { where: [{ field: 'owner', is: owner }], limit: MOST_SAVED })),
  )
  return lists
    .flatMap((list) => list.items.map((one) => one.value))
    .sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1))
}
