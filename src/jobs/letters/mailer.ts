/** Sends letters over SMTP, on connections that are kept; loaded by the first process that has a mail server. */
import { createTransport } from 'nodemailer'
import type { Mailer, MailOutcome } from '../../usecases/letters/ports.ts'

export type MailerOptions = {
  /** smtp://… or smtps://…, with user and password where the server wants them. */
  url: string
  /** The address that letters come from, and are answered to. */
  from: string
  connections?: number
  timeoutMs?: number
}

export function createMailer ({ url, from, connections = 4, timeoutMs = 20_000 }: MailerOptions): Mailer {
  const transport = createTransport({
    url, pool: true, maxConnections: connections, maxMessages: 100,
    connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs,
    // A letter is made by us alone: no file and no address of elsewhere is ever read for it.
    disableFileAccess: true, disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0])

  return {
    async send ({ messageId, from: name, to, subject, html, text, pdf, language }) {
      try {
        await transport.sendMail({
          messageId, from: { name, address: from }, to, subject, html, text,
          headers: { 'Content-Language': language },
          attachments: [{ filename: `${language === 'nl' ? 'brief' : language === 'fr' ? 'lettre' : language === 'de' ? 'Brief' : 'letter'}.pdf`, content: pdf, contentType: 'application/pdf' }],
        })
        return { outcome: 'ACCEPTED' }
      } catch (error) {
        return outcomeOf(error as MailError)
      }
    },
    close: () => transport.close(),
  }
}

type MailError = Error & { code?: string, responseCode?: number, response?: string }

/**
 * 5xx about the recipient or the message is for good (RFC 5321, 4.2.1); what the server holds against us, such as a
 * wrong password, is no fault of this letter and is tried again.
 */
function outcomeOf ({ code, responseCode, response, message }: MailError): MailOutcome {
  const reply = withoutAddresses(response ?? message)
  const forGood = responseCode !== undefined && responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
  return { outcome: forGood ? 'REFUSED' : 'POSTPONED', reply }
}

/** Of what a mail server says; far more than is kept. */
const MOST_READ = 5000

/** What a mail server says quotes the address; it is shown where only ids are. */
const withoutAddresses = (text: string): string => text.slice(0, MOST_READ)
  .replace(/<?[^\s<>]+>?/g, word => word.includes('@') ? '<…>' : word).replace(/\s+/g, ' ').slice(0, 500)
