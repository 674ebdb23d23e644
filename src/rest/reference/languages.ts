/** Pages in four languages: which one a reader gets, and the links to the others. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { LANGUAGES } from '../../complaints/complaint.ts'
import type { Language } from '../../complaints/complaint.ts'
import { label } from '../../complaints/codeLists/index.ts'
import { current, html } from '../../pages/html.ts'
import type { Html } from '../../pages/html.ts'
import { languageOf } from '../headers.ts'

/** `?lang=` before `Accept-Language`; `otherwise` when neither names one of the four. */
export function pageLanguage (request: FastifyRequest, reply: FastifyReply, otherwise: Language): Language {
  const { lang } = request.query as { lang?: unknown }
  const language = LANGUAGES.find(one => one === lang) ?? languageOf(request, otherwise)
  reply.header('content-language', language).header('vary', 'Accept-Language')
  return language
}

export const languageLinks = (path: string, chosen: Language): Html => html`<p class="crumb languages">${
  LANGUAGES.map(one => html`<a href="${path}?lang=${one}" lang="${one}" hreflang="${one}"${current(one === chosen)}>${
    label('language', one, one)
  }</a> `)
}</p>`
