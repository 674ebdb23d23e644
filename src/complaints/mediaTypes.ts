/**
 * Which files are taken, by what is found in them. What a client says of its file is not believed;
 * the end of its name only tells apart what looks alike inside.
 */

/** By what was found: what it is called, or by the ends of names what it may be. */
const TAKEN: Record<string, string | Record<string, string>> = {
  'application/pdf': 'application/pdf',
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/gif': 'image/gif',
  'image/webp': 'image/webp',
  'image/tiff': 'image/tiff',
  'image/heic': 'image/heic',
  'image/heif': 'image/heif',
  'image/avif': 'image/avif',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation':
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text': 'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet': 'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation': 'application/vnd.oasis.opendocument.presentation',
  'application/rtf': 'application/rtf',
  // Compound files, whatever program wrote them.
  'application/x-cfb': {
    doc: 'application/msword', xls: 'application/vnd.ms-excel', ppt: 'application/vnd.ms-powerpoint', msg: 'application/vnd.ms-outlook',
  },
  'text/plain': { csv: 'text/csv', eml: 'message/rfc822', '': 'text/plain' },
}

export const TAKEN_IN_WORDS =
  'PDF, JPEG, PNG, GIF, WebP, TIFF, HEIC, AVIF, Word, Excel, PowerPoint, OpenDocument, RTF, plain text, CSV and e-mail (EML, MSG) are taken; macros, archives and markup are not'

/**
 * @param found what the content was recognised as, if anything
 * @param head the first bytes, for what has no mark of its own
 * @returns undefined for what is not taken
 */
export function mediaTypeOf (found: string | undefined, head: Buffer, fileName: string): string | undefined {
  const family = TAKEN[found ?? (isPlainText(head) ? 'text/plain' : '')]
  if (family === undefined || typeof family === 'string') return family
  const end = fileName.toLowerCase().split('.').at(-1) as string
  const named = Object.hasOwn(family, end) && (end !== 'eml' || HEADERS.test(head.toString('latin1'))) ? end : ''
  return family[named]
}

/** Nothing but characters, whatever their encoding; and no markup, which a browser might run. */
const isPlainText = (head: Buffer): boolean =>
  !head.some(isControl) && !/^(?:\xef\xbb\xbf)?\s*</.test(head.toString('latin1'))

/** Tab, line ends, form feed and escape stand in texts. */
const isControl = (byte: number): boolean =>
  byte === 0x7f || (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte))

/** A mail begins with lines such as `From: …` (RFC 5322, 2.2). */
const HEADERS = /^(?:[!-9;-~]{1,76}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){2}/

const LONGEST_NAME = 150
/** What is read of a name: its end, which says more than its beginning. */
const MOST_READ = 1000

/**
 * The name without its path, and without what a file system, a header or an eye could misread;
 * never empty.
 */
export function safeFileName (given: string | undefined): string {
  const bare = (given ?? '').slice(-MOST_READ).normalize('NFC').split(/[/\\]/).at(-1) as string
  const clean = bare.replace(/[\p{C}\p{Zl}\p{Zp}\ufffd"*:<>?|]/gu, '').replace(/^[.\s]+|(?<![.\s])[.\s]+$/g, '')
  if (clean === '') return 'file'
  const characters = [...clean]
  if (characters.length <= LONGEST_NAME) return clean
  const end = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? ''
  return characters.slice(0, LONGEST_NAME - end.length).join('') + end
}
