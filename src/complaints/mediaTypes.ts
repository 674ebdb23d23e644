/**
 * The accepted file types, recognised by content. The media type that the client sends is ignored;
 * the extension only distinguishes types whose content looks alike.
 */

/** The media type for each recognised type, or the media types by extension. */
const ACCEPTED: Record<string, string | Record<string, string>> = {
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
  // Compound files look alike; the extension names the program that wrote them.
  'application/x-cfb': {
    doc: 'application/msword', xls: 'application/vnd.ms-excel', ppt: 'application/vnd.ms-powerpoint', msg: 'application/vnd.ms-outlook',
  },
  'text/plain': { csv: 'text/csv', eml: 'message/rfc822', '': 'text/plain' },
}

export const TAKEN_IN_WORDS =
  'PDF, JPEG, PNG, GIF, WebP, TIFF, HEIC, AVIF, Word, Excel, PowerPoint, OpenDocument, RTF, plain text, CSV and e-mail (EML, MSG) are taken; macros, archives and markup are not'

/**
 * @param detected the type that was recognised in the content, if any
 * @param head the first bytes, for types without a signature
 * @returns undefined if the type is not accepted
 */
export function mediaTypeOf (detected: string | undefined, head: Buffer, fileName: string): string | undefined {
  const family = ACCEPTED[detected ?? (isPlainText(head) ? 'text/plain' : '')]
  if (family === undefined || typeof family === 'string') return family
  const extension = fileName.toLowerCase().split('.').at(-1) as string
  const isKnown = Object.hasOwn(family, extension) && (extension !== 'eml' || HEADERS.test(head.toString('latin1')))
  return family[isKnown ? extension : '']
}

/** Only text characters, in any encoding, and no markup, which a browser could execute. */
const isPlainText = (head: Buffer): boolean =>
  !head.some(isControl) && !/^(?:\xef\xbb\xbf)?\s*</.test(head.toString('latin1'))

/** Tab, line ends, form feed and escape are allowed in text. */
const isControl = (byte: number): boolean =>
  byte === 0x7f || (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte))

/** A mail begins with lines such as `From: …` (RFC 5322, 2.2). */
const HEADERS = /^(?:[!-9;-~]{1,76}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){2}/

const LONGEST_NAME = 150
/** Only the end of a longer name is read, because it says more than the beginning. */
const MAX_READ = 1000

/**
 * The name without its path, and without characters that a file system, a header or a reader could
 * misinterpret; never empty.
 */
export function safeFileName (given: string | undefined): string {
  const bare = (given ?? '').slice(-MAX_READ).normalize('NFC').split(/[/\\]/).at(-1) as string
  const clean = bare.replace(/[\p{C}\p{Zl}\p{Zp}\ufffd"*:<>?|]/gu, '').replace(/^[.\s]+|(?<![.\s])[.\s]+$/g, '')
  if (clean === '') return 'file'
  const characters = [...clean]
  if (characters.length <= LONGEST_NAME) return clean
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? ''
  return characters.slice(0, LONGEST_NAME - extension.length).join('') + extension
}
