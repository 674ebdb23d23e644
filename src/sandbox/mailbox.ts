/**
 * `/sandbox/mailbox`: the sent letters, by their arrival, as pages or as JSON. Without a configured
 * mail server the sandbox's letters go nowhere else.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { pageHeaders } from '../pages/policy.ts'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'
import type { SentLetter } from '../usecases/letters/ports.ts'
import { letterPage, mailboxPage, MAX_LETTERS } from './mailboxPages.ts'

export type MailboxOptions = {
  /** Finds the newest letters, and one by the id of its dispatch. */
  mailbox: {
    newest(limit: number): Promise<SentLetter[]>,
    letter(dispatchId: string): Promise<SentLetter | undefined>,
    /** The attachment of the e-mail, or what is printed and posted. @throws Problem 429, 503 */
    pdf(letter: SentLetter): Promise<Buffer>,
  },
}

type OfLetter = { Params: { dispatchId: string } }

const OPEN = { config: { public: true } }
/** The letter itself: it runs and loads nothing. Our own page shows it in a frame. */
const LETTER_POLICY = 'default-src \'none\'; style-src \'unsafe-inline\'; sandbox; frame-ancestors \'self\''

/** A Fastify plugin. Refusals are thrown as `Problem`, for the app's error handler to write. */
export async function mailboxRoutes (app: FastifyInstance, { mailbox }: MailboxOptions): Promise<void> {
  const requestedLetter = async ({ params: { dispatchId } }: FastifyRequest<OfLetter>): Promise<SentLetter> => {
    if (!/^[0-9a-f-]{36}$/i.test(dispatchId)) {
      throw new Problem('badRequest', 'dispatchId must be a UUID.', {
        issues: [{ type: ISSUE_TYPES.schemaViolation, in: 'path', name: 'dispatchId', detail: 'must be a UUID' }],
      })
    }
    const letter = await mailbox.letter(dispatchId.toLowerCase())
    if (letter === undefined) throw new Problem('resourceNotFound', 'There is no such letter in this mailbox.')
    return letter
  }

  app.get('/sandbox/mailbox', OPEN, async (request, reply) => {
    const letters = await mailbox.newest(MAX_LETTERS)
    fresh(reply)
    if (!wantsPage(request)) return { items: letters.map(asJson), self: request.url }
    return reply.headers(pageHeaders()).send(mailboxPage(letters))
  })

  app.get<OfLetter>('/sandbox/mailbox/:dispatchId', OPEN, async (request, reply) => {
    const letter = await requestedLetter(request)
    fresh(reply)
    return wantsPage(request) ? reply.headers(pageHeaders('frame')).send(letterPage(letter)) : asJson(letter)
  })

  app.get<OfLetter>('/sandbox/mailbox/:dispatchId/html', OPEN, async (request, reply) => {
    const { html } = await requestedLetter(request)
    return fresh(reply)
      .header('content-security-policy', LETTER_POLICY)
      .header('x-frame-options', 'SAMEORIGIN')
      .type('text/html; charset=utf-8')
      .send(html)
  })

  app.get<OfLetter>('/sandbox/mailbox/:dispatchId/text', OPEN, async (request, reply) => {
    const { text } = await requestedLetter(request)
    return fresh(reply).type('text/plain; charset=utf-8').send(text)
  })

  app.get<OfLetter>('/sandbox/mailbox/:dispatchId/pdf', OPEN, async (request, reply) => {
    const pdf = await mailbox.pdf(await requestedLetter(request))
    return fresh(reply).type('application/pdf').send(pdf)
  })
}

const fresh = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'no-store')

/** Browsers accept HTML explicitly; other clients get JSON. */
const wantsPage = ({ headers: { accept = '' } }: FastifyRequest): boolean => accept.includes('text/html')

function asJson (sent: SentLetter): Omit<SentLetter, 'letter'> {
  const { letter: _, ...members } = sent
  return members
}
