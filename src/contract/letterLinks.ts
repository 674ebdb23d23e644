/** Links to the forms of a letter (HTML, text, PDF), the same in both APIs. */
import type { Id } from '../directory/ids.ts'

export const letterHref = (complaintId: Id, letterId: Id): string => `/v1/complaints/${complaintId}/letters/${letterId}`

export function withForms<
  L extends { complaintId: Id, id: Id },
> (letter: L): L & { html: string, text: string, pdf: string } {
  const href = letterHref(letter.complaintId, letter.id)
  return { ...letter, html: `${href}/html`, text: `${href}/text`, pdf: `${href}/pdf` }
}

export const withPdf = <D extends { complaintId: Id, letterId: Id }> (dispatch: D): D & { pdf: string } =>
  ({ ...dispatch, pdf: `${letterHref(dispatch.complaintId, dispatch.letterId)}/pdf` })
