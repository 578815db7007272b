// natural is taken in parts: its main entry loads database drivers and prints a banner.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string }
  export default stemmer
}
