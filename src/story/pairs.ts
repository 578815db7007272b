/** Stories that are never merged, as pairs of ids. */
export class Pairs {
  private readonly others = new Map<string, Set<string>>()

  has(a: string, b: string): boolean {
    return this.others.get(a)?.has(b) ?? false
  }

  /** The other halves of a story's pairs. */
  of(id: string): string[] {
    return [...(this.others.get(id) ?? [])]
  }

  add(a: string, b: string): void {
    if (a === b) return
    this.half(a, b)
    this.half(b, a)
  }

  remove(a: string, b: string): void {
    this.unhalf(a, b)
    this.unhalf(b, a)
  }

  /** A story became part of another, which is told apart from the same ones. */
  rename(id: string, to: string): void {
    for (const other of this.of(id)) {
      this.remove(id, other)
      this.add(to, other)
    }
  }

  /** Forgets a story. */
  drop(id: string): void {
    for (const other of this.of(id)) this.remove(id, other)
  }

  private half(a: string, b: string): void {
    const known = this.others.get(a)
    if (known) known.add(b)
    else this.others.set(a, new Set([b]))
  }

  private unhalf(a: string, b: string): void {
    const known = this.others.get(a)
    known?.delete(b)
    if (known?.size === 0) this.others.delete(a)
  }
}
