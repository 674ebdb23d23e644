/**
 * Sends letters over SMTP, through a pool of connections. Loaded only where a mail server is
 * configured.
 */
import { createTransport } from 'nodemailer'
import type { Mailer, MailOutcome } from '../../usecases/letters/ports.ts'

export type MailerOptions = {
  /** smtp://… or smtps://…, with user and password if the server requires them. */
  url: string
  /** The sender's address, which also receives replies. */
  from: string
  connections?: number
  timeoutMs?: number
}

export function createMailer ({ url, from, connections = 4, timeoutMs = 20_000 }: MailerOptions): Mailer {
  const transport = createTransport({
    url, pool: true, maxConnections: connections, maxMessages: 100,
    connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs,
    // Letters are self-contained: nodemailer must read no files or URLs for them.
    disableFileAccess: true, disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0])

  return {
    async send ({ messageId, autoSubmitted, from: name, to, subject, html, text, pdf, language }) {
      try {
        await transport.sendMail({
          messageId, from: { name, address: from }, to, subject, html, text,
          headers: {
            'Content-Language': language,
            ...(autoSubmitted && { 'Auto-Submitted': autoSubmitted }),
            // Exchange answers no letter with an absence notice. Others read it as "do not answer".
            'X-Auto-Response-Suppress': 'OOF, AutoReply',
          },
          attachments: pdf === undefined ? [] : [{
            filename: `${
              language === 'nl' ? 'brief' : language === 'fr' ? 'lettre' : language === 'de' ? 'Brief' : 'letter'
            }.pdf`,
            content: pdf,
            contentType: 'application/pdf',
          }],
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
 * A 5xx about the recipient or the message is permanent (RFC 5321, 4.2.1). An error about our own
 * access, such as a wrong password, is retried.
 */
function outcomeOf ({ code, responseCode, response, message }: MailError): MailOutcome {
  const reply = withoutAddresses(response ?? message)
  const isPermanent = responseCode !== undefined && responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
  return { outcome: isPermanent ? 'REFUSED' : 'POSTPONED', reply }
}

/** Characters of a reply that are scanned for addresses; 500 are stored. */
const MAX_SCANNED = 5000

/** Removes e-mail addresses from a server's reply: it is stored where personal data may not be. */
const withoutAddresses = (text: string): string => text.slice(0, MAX_SCANNED)
  .replace(/<?[^\s<>]+>?/g, word => word.includes('@') ? '<…>' : word).replace(/\s+/g, ' ').slice(0, 500)
