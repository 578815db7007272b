import type { Kind, Kinds, Store, Stored } from '../store/contract.js'

/** What one step has read of the store, each value once: parsing a stored text again costs more than to remember it. */
export class Reads {
  private readonly known = new Map<string, Promise<Stored<Kinds[Kind]> | null>>()

  constructor(private readonly store: Pick<Store, 'get'>) {}

  /** The current value, as it was when this step first asked; null where there is none. */
  get<K extends Kind>(kind: K, id: string): Promise<Stored<Kinds[K]> | null> {
    const key = `${kind} ${id}`
    let read = this.known.get(key)
    if (!read) {
      read = this.store.get(kind, id)
      this.known.set(key, read)
    }
    return read as Promise<Stored<Kinds[K]> | null>
  }
}
