/** Somebody who did something, as it stands beside what they did. */
export interface By {
  id: string
  name: string
}
