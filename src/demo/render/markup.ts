const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for HTML or XML content and double-quoted attributes. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char]!)

/** Bold, emphasis and links inside a line of light Markdown. */
function inline(text: string): string {
  return escapeMarkup(text)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>')
    .replace(/\[([^\][]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
}

/** Blocks of light Markdown, each as one HTML element: paragraphs, `## ` headings, `> ` quotations, `- ` lists. */
export function htmlBlocks(body: string): string[] {
  return blocks(body).map((block) => {
    if (block.startsWith('## ')) return `<h2>${inline(block.slice(3))}</h2>`
    if (block.startsWith('> ')) return `<blockquote><p>${inline(block.replace(/^> ?/gm, ''))}</p></blockquote>`
    if (block.startsWith('- '))
      return `<ul>${block
        .split('\n')
        .map((line) => `<li>${inline(line.replace(/^- /, ''))}</li>`)
        .join('')}</ul>`
    return `<p>${inline(block.replace(/\n/g, ' '))}</p>`
  })
}

/** The body's blocks as they were written. */
export const blocks = (body: string): string[] =>
  body
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean)

/** Plain text of one block: marks of light Markdown dropped. */
export const plain = (block: string): string =>
  block
    .replace(/^(?:## |> |- )/gm, '')
    .replace(/\*+/g, '')
    .replace(/\[([^\][]+)\]\([^)\s]+\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

/** The plain paragraphs a reader should find in the body, in order. */
export const plainBlocks = (body: string): string[] => blocks(body).map(plain)
