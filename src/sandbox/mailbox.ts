/**
 * `/sandbox/mailbox`: the sent letters, newest first, as a page or as JSON. Without a configured
 * mail server the sandbox's letters go nowhere else.
 */
import type { FastifyInstance, FastifyReply } from 'fastify'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'
import type { SentLetter } from '../usecases/letters/ports.ts'

export type MailboxOptions = {
  /** Finds the newest letters, and one by the id of its dispatch. */
  mailbox: {
    newest(limit: number): Promise<SentLetter[]>,
    letter(dispatchId: string): Promise<SentLetter | undefined>,
  },
}

const OPEN = { config: { public: true } }
const MOST = 100
const STYLE = 'style-src \'unsafe-inline\''

/** A Fastify plugin. Refusals are thrown as `Problem`, for the app's error handler to write. */
export async function mailboxRoutes (app: FastifyInstance, { mailbox }: MailboxOptions): Promise<void> {
  app.get('/sandbox/mailbox', OPEN, async (request, reply) => {
    const letters = await mailbox.newest(MOST)
    if (!wantsPage(request.headers.accept)) return { items: letters, self: request.url }
    return page(reply, `default-src 'none'; ${STYLE}`, listPage(letters))
  })

  app.get<{ Params: { dispatchId: string } }>('/sandbox/mailbox/:dispatchId', OPEN, async (request, reply) => {
    const { dispatchId } = request.params
    if (!/^[0-9a-f-]{36}$/i.test(dispatchId)) {
      throw new Problem('badRequest', 'dispatchId must be a UUID.', {
        issues: [{ type: ISSUE_TYPES.schemaViolation, in: 'path', name: 'dispatchId', detail: 'must be a UUID' }],
      })
    }
    const letter = await mailbox.letter(dispatchId.toLowerCase())
    if (letter === undefined) throw new Problem('resourceNotFound', 'There is no such letter in this mailbox.')
    if (!wantsPage(request.headers.accept)) return letter
    return page(reply, `default-src 'none'; ${STYLE}; sandbox`, letter.html)
  })
}

/** Browsers accept HTML explicitly; other clients get JSON. */
const wantsPage = (accept = ''): boolean => accept.includes('text/html')

const page = (reply: FastifyReply, policy: string, content: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('content-security-policy', policy).header('cache-control', 'no-store')
    .send(content)

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, character => ENTITIES[character] as string)

const row = ({ id, channel, state, to, subject, queuedAt }: SentLetter): string => `
  <tr><td>${escaped(queuedAt)}</td><td>${escaped(channel)}</td><td>${escaped(state)}</td><td>${escaped(to).replaceAll('\n', ', ')}</td><td><a href="/sandbox/mailbox/${id}">${escaped(subject)}</a></td></tr>`

const listPage = (letters: SentLetter[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mailbox of the sandbox</title><meta name="viewport" content="width=device-width">
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1c2b33 }
  table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #d7dfe3; vertical-align: top }
  th { font-weight: 600; color: #51636d } a { color: #1d4e6b }
</style></head><body>
<h1>Mailbox of the sandbox</h1>
<p>Sent letters, newest first${letters.length === MOST ? `; the newest ${MOST} are shown` : ''}. ${letters.length === 0 ? 'Nothing yet. Acknowledge a complaint, for example.' : ''}</p>
<table><thead><tr><th>Sent</th><th>By</th><th>State</th><th>To</th><th>Letter</th></tr></thead><tbody>${letters.map(row).join('')}
</tbody></table></body></html>`
