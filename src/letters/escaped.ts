const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }

/** Text for HTML, also within a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, character => ENTITIES[character]!)
