/** The `Accept` header, which both APIs read. */

/** A media type or a range of them, in lower case, with its quality from 0 to 1. */
export type MediaRange = { type: string, quality: number }

/** The ranges of an `Accept` header (RFC 9110, 12.5.1). A quality that is no number counts as 0. */
export const mediaRangesIn = (accept: string): MediaRange[] =>
  accept.toLowerCase().split(',').map(range => {
    const [type = '', ...parameters] = range.split(';').map(part => part.trim())
    const quality = parameters.find(parameter => parameter.startsWith('q='))
    return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 }
  })
