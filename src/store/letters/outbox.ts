/**
 * The outbox of letters: dispatches that are due, over all complaints. It has its own right,
 * `app.mail`. A process claims a dispatch for a limited time. If the process dies, the claim
 * expires and another process sends the letter with the same message id.
 */
import { randomUUID } from 'node:crypto'
import type { DataSource } from 'typeorm'
import type { Id } from '../../directory/ids.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import type { LetterKind } from '../../complaints/letters.ts'
import { decrypt, decryptBytes } from '../../complaints/encryption.ts'
import type { ClaimedDispatch, LetterContent, OutboxStore, SentLetter } from '../../usecases/letters/ports.ts'
import { mayTryLast } from '../../usecases/attempts.ts'
import { MAX_STARTS } from '../../usecases/letters/ports.ts'
import { letterContext, recipientContext } from './letters.ts'
import { statement } from '../../postgres/statement.ts'
import type { Row, Statement } from '../../postgres/statement.ts'
import { transaction } from '../../postgres/transaction.ts'

const MAILER = { settings: { 'app.mail': 'on' } }

/** How long a claim holds: longer than an attempt may take. */
const LEASE_MS = 60_000

/** Exceeds the starts after which a dispatch is given up: if that fails too, it is skipped. */
const MAX_CLAIMS = 6

/** Excludes erased complaints: without their key the letter cannot be decrypted. */
const DUE = `d.state = 'QUEUED' and d.next_attempt_at <= now() and (d.claimed_until is null or d.claimed_until <= now())
      and exists (select from complaint_keys k where k.complaint_id = d.complaint_id)`

const claiming = (condition: string): string => `
  with due as (
    select d.id from letter_dispatches d where ${DUE} and ${condition}
    order by d.next_attempt_at limit $1 for update skip locked
  ),
  claimed as (
    update letter_dispatches set claim = $2, claimed_until = now() + $3 * interval '1 millisecond', starts = starts + 1
    where id in (select id from due) returning id, letter_id, complaint_id, attempts, starts, recipient
  )
  select c.*, l.kind, l.sealed, k.wrapped
  from claimed c join letters l on l.id = c.letter_id join complaint_keys k on k.complaint_id = c.complaint_id`

const CLAIM = statement('claim-dispatches', claiming('d.starts = 0'))
const CLAIM_STARTED = statement(
  'claim-started-dispatches',
  claiming(`d.starts > 0 and d.starts < ${MAX_CLAIMS} and (d.starts <> ${MAX_STARTS - 1} or $4)`),
)

const FAILED = statement('failed-dispatch', `
  update letter_dispatches set claim = null, claimed_until = null, next_attempt_at = now() + interval '1 second' where id = $1 and claim = $2`)

const POSTPONE = statement('postpone-dispatch', `
  update letter_dispatches
  set attempts = attempts + 1, starts = 0, failure = $3, claim = null, claimed_until = null, next_attempt_at = now() + $4 * interval '1 millisecond'
  where id = $1 and claim = $2`)

const FIND = statement('find-dispatch', `
  select d.id, d.complaint_id, d.letter_id, l.kind from letter_dispatches d join letters l on l.id = d.letter_id where d.id = $1`)

/**
 * Ids are UUIDv7: they begin with the real time. Those of the seed share it, and come by their
 * date.
 */
const ARRIVAL = 'left(d.id::text, 13)'

const SENT = statement('sent-letters', `
  select d.id, d.complaint_id, d.letter_id, d.channel, d.state, d.queued_at, d.dispatched_at, d.recipient, l.sealed, k.wrapped
  from letter_dispatches d join letters l on l.id = d.letter_id join complaint_keys k on k.complaint_id = d.complaint_id
  where $1::uuid is null or d.id = $1 order by ${ARRIVAL} desc, d.queued_at desc, d.id desc limit $2`)

/** @param leaseMs how long a claim holds when the process that made it stays silent */
export function createOutboxStore (
  source: DataSource, encryptionKey: KeyRing, leaseMs: number = LEASE_MS,
): OutboxStore {
  const decrypted = (row: Row) => {
    const [id, complaintId, letterId] = [row.id as Id, row.complaint_id as Id, row.letter_id as Id]
    const key = decryptBytes(row.wrapped as string, encryptionKey, complaintId)
    const recipient = decrypt(row.recipient as string, key, recipientContext(complaintId, id))
    return {
      id,
      complaintId,
      letterId,
      recipient,
      content: JSON.parse(decrypt(row.sealed as string, key, letterContext(complaintId, letterId))) as LetterContent,
    }
  }

  async function claimWith (statement: Statement, limit: number, ...more: boolean[]): Promise<ClaimedDispatch[]> {
    const claim = randomUUID()
    return (await transaction(source, MAILER, run => run(statement([limit, claim, leaseMs, ...more])))).map(row => ({
      id: row.id as Id,
      complaintId: row.complaint_id as Id,
      claim,
      attempts: row.attempts as number,
      failedStarts: row.starts as number - 1,
      letterId: row.letter_id as Id,
      kind: row.kind as LetterKind,
      opened: () => decrypted(row),
    }))
  }

  return {
    claim: limit => claimWith(CLAIM, limit),
    claimStarted: async () => (await claimWith(CLAIM_STARTED, 1, mayTryLast()))[0],
    async failed ({ id, claim }) {
      await transaction(source, MAILER, run => run(FAILED([id, claim])))
    },
    async postpone ({ id, claim }, failure, retryInMs) {
      await transaction(source, MAILER, run => run(POSTPONE([id, claim, failure, retryInMs])))
    },
    async find (dispatchId) {
      const [row] = await transaction(source, MAILER, run => run(FIND([dispatchId])))
      return row
        && {
          id: row.id as Id,
          complaintId: row.complaint_id as Id,
          letter: { id: row.letter_id as Id, kind: row.kind as LetterKind },
        }
    },
    sent: async (dispatchId, limit) =>
      (await transaction(source, MAILER, run => run(SENT([dispatchId ?? null, limit])))).map(row => {
        const { recipient: to, content: { letter, html, text }, ...ids } = decrypted(row)
        return {
          ...ids,
          channel: row.channel as SentLetter['channel'],
          state: row.state as SentLetter['state'],
          queuedAt: row.queued_at as string,
          ...(row.dispatched_at !== null && { dispatchedAt: row.dispatched_at as string }),
          to,
          subject: letter.subject,
          letter,
          html,
          text,
        }
      }),
  }
}
