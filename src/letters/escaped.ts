const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }

/** Escapes text for HTML, including quoted attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, character => ENTITIES[character]!)
