/** A real SMTP server on loopback, which treats each recipient as its address says. */
import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Received = { to: string, messageId: string, raw: string }

export type MailServer = {
  url: string
  port: number
  /** What it accepted, in order. */
  received: Received[]
  /** Everything it was asked to take, also what it refused. */
  attempts: string[]
  /** Accepts what it holds. */
  release (): void
  close (): Promise<void>
}

type Scope = { teardown (work: () => Promise<void>): void }

/**
 * `reject…@` is refused for good, `spam…@` once its message is there; `grey…@` is put off the first
 * time; `cut…@` is left without an answer, once, after the message was taken; `hold…@` is accepted
 * when it is released; all others are accepted.
 */
export async function startMailServer (t: Scope, port = 0): Promise<MailServer> {
  const received: Received[] = []
  const attempts: string[] = []
  const held: (() => void)[] = []
  const sockets = new Set<Socket>()
  const seen = (to: string) => attempts.filter(one => one === to).length

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo ({ address }, _session, done) {
      attempts.push(address)
      if (address.startsWith('reject')) return done(refusal(550, `5.1.1 <${address}>: Recipient address rejected`))
      if (address.startsWith('grey') && seen(address) === 1) return done(refusal(451, '4.7.1 Greylisted, come again'))
      done()
    },
    onData (stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? ''
        if (to.startsWith('spam')) return done(refusal(554, '5.7.1 Message refused'))
        const raw = Buffer.concat(chunks).toString('utf8')
        received.push({ to, messageId: /^message-id: (.*)$/im.exec(raw)?.[1]?.trim() ?? '', raw })
        // It took the message, and the sender never hears so.
        if (to.startsWith('cut') && received.filter(one => one.to === to).length === 1) {
          for (const socket of sockets) socket.destroy()
          return
        }
        if (to.startsWith('hold')) held.push(() => done())
        else done()
      })
    },
  })
  server.server.on('connection', (socket: Socket) => sockets.add(socket))
  server.on('error', () => { /* a connection that was cut */ })
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const close = () => new Promise<void>(resolve => { server.close(() => resolve()) })
  t.teardown(close)
  const { port: bound } = server.server.address() as AddressInfo
  const release = () => { for (const accept of held.splice(0)) accept() }
  return { release, url: `smtp://127.0.0.1:${bound}`, port: bound, received, attempts, close }
}

const refusal = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode })
