/**
 * Letters during the handling: when each counts, to whom it goes, and what a delay notice moves.
 */
import t from 'tap'
import type { ActionInputs, DispatchInput } from '../../../src/complaints/actions.ts'
import type { Complaint, Cycle } from '../../../src/complaints/complaint.ts'
import { decide } from '../../../src/complaints/decisions/index.ts'
import { currentFinalDueOn } from '../../../src/complaints/deadlines/calculation.ts'
import { addresseeOf, confirmationOf, dispatchOf, languageOf } from '../../../src/complaints/dispatch.ts'
import { letterMade, lettersOf, LETTER_OF } from '../../../src/complaints/letters.ts'
import type { LetterAction } from '../../../src/complaints/letters.ts'
import { brussels, complaintWith, cycleOf, delayed } from '../../support/clocks.ts'
import { actorOf, circumstancesOf, refusalIn } from '../../support/situation.ts'

const NOW = brussels('2026-03-19 10:00')
const RECEIVED = brussels('2026-03-10 09:00')
const handler = actorOf('HANDLER')
const POSTAL_ADDRESS = { street: 'Lange Leemstraat 12', postalCode: '2018', city: 'Antwerpen', country: 'BE' }
const EMAIL = { email: 'jan@example.be' }
const POST = { postalAddress: POSTAL_ADDRESS }
const jan = (addresses: object): Complaint['complainant'] =>
  ({ name: 'Jan', capacity: 'INSURED', language: 'nl', ...addresses })
const lawyer = (facts: object): NonNullable<Complaint['representative']> =>
  ({ name: 'Mr. Claes', relation: 'LAWYER', mandateProvided: true, ...facts })
const inReview = (facts: Partial<Complaint> = {}): Complaint =>
  complaintWith({ complainant: jan({ ...EMAIL, ...POST }), cycles: [cycleOf(RECEIVED)], ...facts })

t.test('a letter counts from its dispatch, which lies between the receipt and now', async t => {
  const motive = { lateRecordingMotive: 'De brief werd niet dadelijk ingeboekt.' }
  const rows: [string, Partial<DispatchInput>, outcome: string][] = [
    ['now', {}, NOW],
    ['in the future', { dispatchedAt: brussels('2026-03-19 10:05') }, 'badRequest dispatchedAt'],
    ['before the receipt', { dispatchedAt: brussels('2026-03-10 08:59:59'), ...motive }, 'badRequest dispatchedAt'],
    ['at the receipt', { dispatchedAt: RECEIVED, ...motive }, RECEIVED],
    ['today', { dispatchedAt: brussels('2026-03-19 00:00') }, brussels('2026-03-19 00:00')],
    ['one working day back', { dispatchedAt: brussels('2026-03-18 00:00') }, brussels('2026-03-18 00:00')],
    ['two working days back', { dispatchedAt: brussels('2026-03-17 23:59:59') }, 'badRequest lateRecordingMotive'],
    [
      'two working days back, motivated',
      { dispatchedAt: brussels('2026-03-17 23:59:59'), ...motive },
      brussels('2026-03-17 23:59:59'),
    ],
  ]
  for (const [when, input, outcome] of rows) {
    const dispatch = () => dispatchOf(inReview(), { channel: 'EMAIL', ...input }, circumstancesOf(handler, NOW))
    t.equal(refusalIn(dispatch) ?? dispatch().dispatchedAt, outcome, when)
  }
  const recordedAt = brussels('2026-03-23 10:00')
  const monday = circumstancesOf(handler, recordedAt)
  const friday = { channel: 'EMAIL', dispatchedAt: brussels('2026-03-20 16:00') } as const
  t.match(dispatchOf(inReview(), friday, monday), { recordedAt }, 'Friday to Monday is one working day')
})

t.test('an e-mail counts when a mail server has accepted it, post at once', async t => {
  const accepted = circumstancesOf(handler, NOW, { mailCounts: 'WHEN_ACCEPTED' })
  t.equal(dispatchOf(inReview(), { channel: 'EMAIL' }, accepted).dispatchedAt, undefined)
  t.equal(dispatchOf(inReview(), { channel: 'POST' }, accepted).dispatchedAt, NOW)
  t.equal(dispatchOf(inReview(), { channel: 'EMAIL', dispatchedAt: NOW }, accepted).dispatchedAt, NOW, 'sent elsewhere')
})

t.test('a letter needs the address of its channel, of the one to whom letters go', async t => {
  const no = 'badRequest channel'
  const toLawyer = 'REPRESENTATIVE' as const
  type Row = [
    who: string,
    Partial<Complaint>,
    addressee: string,
    language: string,
    refusals: [byEmail: string | undefined, byPost: string | undefined],
    channel: string | undefined,
  ]
  const rows: Row[] = [
    ['e-mail only',              { complainant: jan(EMAIL) },                                                    'Jan',       'nl', [undefined, no], 'EMAIL'],
    ['post only',                { complainant: jan(POST) },                                                     'Jan',       'nl', [no, undefined], 'POST'],
    ['both',                     {},                                                                             'Jan',       'nl', [undefined, undefined], 'EMAIL'],
    ['no address',               { complainant: jan({}) },                                                       'Jan',       'nl', [no, no], undefined],
    ['a lawyer with post',       { representative: lawyer({ ...POST, language: 'fr' }), correspondenceTo: toLawyer }, 'Mr. Claes', 'fr', [no, undefined], 'POST'],
    ['a lawyer without language', { representative: lawyer(EMAIL), correspondenceTo: toLawyer },                 'Mr. Claes', 'nl', [undefined, no], 'EMAIL'],
    ['a lawyer who gets no letters', { representative: lawyer({ ...POST, language: 'fr' }) },                    'Jan',       'nl', [undefined, undefined], 'EMAIL'],
    ['no representative',        { correspondenceTo: toLawyer },                                                 'Jan',       'nl', [undefined, undefined], 'EMAIL'],
  ]
  for (const [who, facts, addressee, language, refusals, chosen] of rows) {
    const complaint = inReview(facts)
    t.same([addresseeOf(complaint).name, languageOf(complaint)], [addressee, language], who)
    const now = circumstancesOf(handler, NOW)
    const refusalOf = (channel: 'EMAIL' | 'POST') => refusalIn(() => dispatchOf(complaint, { channel }, now))
    t.same([refusalOf('EMAIL'), refusalOf('POST')], refusals, who)
    t.equal(confirmationOf(complaint, undefined, now)?.channel, chosen, `${who}: a confirmation without a channel`)
  }
})

/** Each action that sends a letter, on a complaint that it can be taken on. */
const ACTIONS: { [A in LetterAction]: [from: Complaint, input: ActionInputs[A]] } = {
  RESOLVE_FIRST_LINE: [
    inReview({ status: 'FIRST_LINE_OPEN', heldBy: 'BROKER', cycles: [] }),
    { summary: 'x', satisfaction: 'FULL', confirmationLetter: true },
  ],
  ACKNOWLEDGE:         [inReview({ status: 'RECEIVED' }), { channel: 'EMAIL' }],
  REPLY_SUBSTANTIVELY: [inReview(), { channel: 'EMAIL', text: 'x' }],
  NOTIFY_DELAY:        [inReview(), { channel: 'EMAIL', reasons: 'x', expectedCompletionOn: '2026-05-01' }],
  ANSWER:              [inReview(), { channel: 'EMAIL', decision: 'UPHELD', explanation: 'x', rootCause: 'PROCESS' }],
  REDIRECT:            [inReview(), { channel: 'EMAIL', outcome: 'INADMISSIBLE', explanation: 'x' }],
  WITHDRAW:            [inReview(), { reason: 'x' }],
}

t.test('each of these actions makes the letter of its kind, in the newest cycle', async t => {
  function assertLetter<A extends LetterAction> (action: A): void {
    const [complaint, input] = ACTIONS[action]
    const made = letterMade(complaint, decide(action, complaint, input, circumstancesOf(handler, NOW)).complaint)
    const dispatch = { letterId: 'new 1', channel: 'EMAIL', dispatchedAt: NOW }
    t.match(made, { kind: LETTER_OF[action], dispatch }, action)
    t.equal(made?.cycle, complaint.cycles.length || undefined, `${action}: its cycle`)
  }
  for (const action of Object.keys(ACTIONS) as LetterAction[]) assertLetter(action)
  const [open, resolution] = ACTIONS.RESOLVE_FIRST_LINE
  const input = { ...resolution, confirmationLetter: false }
  const { complaint } = decide('RESOLVE_FIRST_LINE', open, input, circumstancesOf(handler, NOW))
  t.same(lettersOf(complaint), [], 'no confirmation unless it is asked for')
})

t.test('an acknowledgement and replies belong to the newest cycle alone', async t => {
  const two = inReview({ cycles: [cycleOf(RECEIVED), cycleOf(RECEIVED, { number: 2 })] })
  const { complaint, event } = decide('ACKNOWLEDGE', two, { channel: 'EMAIL' }, circumstancesOf(handler, NOW))
  t.same(complaint.cycles.map(({ acknowledgement }) => acknowledgement?.dispatchedAt), [undefined, NOW])
  t.equal(event, 'complaint.acknowledged')
  const reply = { channel: 'EMAIL', text: 'Wij zoeken.' } as const
  const replied = decide('REPLY_SUBSTANTIVELY', complaint, reply, circumstancesOf(handler, NOW))
  const replies = replied.complaint.cycles.map(({ substantiveReplies }) => substantiveReplies)
  t.same(replies.map(each => each.map(({ text, by }) => [text, by.id])), [[], [['Wij zoeken.', 'handler']]])
  t.equal(replied.event, 'complaint.repliedSubstantively')
})

/** Received on Friday 13 March: due on Monday 13 April. */
const cycle = cycleOf(brussels('2026-03-13 16:30'))
const delays = (facts: Partial<Cycle>, input: Partial<ActionInputs['NOTIFY_DELAY']>, now: string) =>
  decide('NOTIFY_DELAY', inReview({ cycles: [{ ...cycle, ...facts }] }), {
    channel: 'EMAIL', reasons: 'Het verslag laat op zich wachten.', expectedCompletionOn: '2026-05-04', ...input,
  }, circumstancesOf(handler, now)).complaint

t.test('a delay notice within the term moves the due day, and a later one is refused', async t => {
  const once = { delayNotices: [delayed(brussels('2026-04-01 10:00'), '2026-04-14')] }
  const inTime = brussels('2026-03-19 10:00')
  const lastSecond = brussels('2026-04-13 23:59:59')
  const tooLate = brussels('2026-04-14 00:00')
  const rows: [string, Partial<Cycle>, Partial<ActionInputs['NOTIFY_DELAY']>, now: string, outcome: string][] = [
    ['to the day that it is due',            {},   { expectedCompletionOn: '2026-04-13' }, inTime,     'badRequest expectedCompletionOn'],
    ['to the day after it',                  {},   { expectedCompletionOn: '2026-04-14' }, inTime,     '2026-04-14'],
    ['once more, to the same day',           once, { expectedCompletionOn: '2026-04-14' }, inTime,     'badRequest expectedCompletionOn'],
    ['once more, without a cap',             once, { expectedCompletionOn: '2031-01-01' }, brussels('2026-04-14 23:59:58'), '2031-01-01'],
    ['beyond the years of the calendars',    {},   { expectedCompletionOn: '2100-01-01' }, inTime,     'badRequest expectedCompletionOn'],
    ['in the last second of the term',       {},   {},                                     lastSecond, '2026-05-04'],
    ['after the term',                       {},   {},                                     tooLate,    'delayNoticeTooLate'],
    ['after the term, to an earlier day',    {},   { expectedCompletionOn: '2026-04-01' }, tooLate,    'delayNoticeTooLate'],
    ['dispatched after the term',            {},   { dispatchedAt: tooLate },              tooLate,    'delayNoticeTooLate'],
    ['dispatched in time, recorded after it', {},  { dispatchedAt: lastSecond },           tooLate,    '2026-05-04'],
    ['dispatched in the future',             {},   { dispatchedAt: tooLate },              inTime,     'badRequest dispatchedAt'],
  ]
  for (const [what, facts, input, now, outcome] of rows) {
    const moved = () => currentFinalDueOn(delays(facts, input, now).cycles[0] as Cycle)
    t.equal(refusalIn(moved) ?? moved(), outcome, what)
  }
})
