/**
 * Finds the letters among the facts of a complaint: the kind of each letter, its cycle, and the
 * instant from which it counts.
 */
import type { ActionName } from './actions.ts'
import type { Complaint, Cycle, DelayNotice, Dispatch } from './complaint.ts'
import type { Id } from '../directory/ids.ts'
import type { Instant } from '../calendar/instants.ts'
import { isDelayInTime } from './deadlines/calculation.ts'

/** The letter that each action creates (contract, "Dispatch"). */
export const LETTER_OF = {
  RESOLVE_FIRST_LINE:  'FIRST_LINE_CONFIRMATION',
  ACKNOWLEDGE:         'ACKNOWLEDGEMENT',
  REPLY_SUBSTANTIVELY: 'SUBSTANTIVE_REPLY',
  NOTIFY_DELAY:        'DELAY_NOTICE',
  ANSWER:              'FINAL_ANSWER',
  REDIRECT:            'REDIRECTION',
  WITHDRAW:            'WITHDRAWAL_CONFIRMATION',
} as const satisfies { [A in ActionName]?: string }

export type LetterAction = keyof typeof LETTER_OF
export type LetterKind = (typeof LETTER_OF)[LetterAction]
export const LETTER_KINDS = Object.values(LETTER_OF)

/** A letter with its kind and cycle; a letter of the first line belongs to no cycle. */
export type Placed = { kind: LetterKind, cycle?: number, dispatch: Dispatch }

export const lettersOf = (complaint: Complaint): Placed[] => [
  ...placed('FIRST_LINE_CONFIRMATION', complaint.firstLineResolution?.confirmation),
  ...complaint.cycles.flatMap(cycle => [
    ...placed('ACKNOWLEDGEMENT', cycle.acknowledgement, cycle.number),
    ...cycle.substantiveReplies.flatMap(reply => placed('SUBSTANTIVE_REPLY', reply, cycle.number)),
    ...cycle.delayNotices.flatMap(notice => placed('DELAY_NOTICE', notice, cycle.number)),
    ...placed('FINAL_ANSWER', cycle.finalAnswer, cycle.number),
  ]),
  ...placed('REDIRECTION', complaint.redirection, complaint.cycles.length),
  ...placed('WITHDRAWAL_CONFIRMATION', complaint.withdrawal?.confirmation, complaint.cycles.length),
]

const placed = (kind: LetterKind, dispatch: Dispatch | undefined, cycle?: number): Placed[] =>
  dispatch === undefined ? [] : [{ kind, dispatch, ...(cycle !== undefined && { cycle }) }]

/** The letter that a change created; each action creates at most one. */
export function letterMade (before: Complaint, after: Complaint): Placed | undefined {
  const earlierIds = new Set(lettersOf(before).map(({ dispatch }) => dispatch.letterId))
  return lettersOf(after).find(({ dispatch }) => !earlierIds.has(dispatch.letterId))
}

/**
 * The complaint after the mail server accepted this letter, or it was posted, at this instant: from
 * now on the letter counts. A delay notice that was accepted after the term moves no date. The
 * complaint is unchanged when the letter counted before, or is void (the final answer of a
 * complaint that was reopened because of an error).
 */
export function withLetterCounted (complaint: Complaint, letterId: Id, at: Instant): Complaint {
  const counted = <D extends Dispatch | undefined>(dispatch: D): D =>
    dispatch?.letterId === letterId && dispatch.dispatchedAt === undefined
      ? { ...dispatch, dispatchedAt: at }
      : dispatch
  const inCycle = (cycle: Cycle): Cycle => ({
    ...cycle,
    ...optional('acknowledgement', counted(cycle.acknowledgement)),
    substantiveReplies: cycle.substantiveReplies.map(counted),
    delayNotices: cycle.delayNotices.map(notice => markedWhenTooLate(cycle, notice, counted(notice))),
    ...optional('finalAnswer', counted(cycle.finalAnswer)),
  })
  const { firstLineResolution, withdrawal } = complaint
  const cycles = complaint.cycles.map(inCycle)
  const answer = cycles.at(-1)?.finalAnswer
  return {
    ...complaint,
    cycles,
    ...optional('redirection', counted(complaint.redirection)),
    ...optional(
      'firstLineResolution',
      firstLineResolution
        && { ...firstLineResolution, ...optional('confirmation', counted(firstLineResolution.confirmation)) },
    ),
    ...optional(
      'withdrawal',
      withdrawal && { ...withdrawal, ...optional('confirmation', counted(withdrawal.confirmation)) },
    ),
    ...(answer?.letterId === letterId && complaint.outcome === answer.decision
      ? optional('answeredAt', answer.dispatchedAt)
      : {}),
  }
}

/**
 * "409 delayNoticeTooLate when dispatched after the term": a notice accepted after the term has no
 * effect either.
 */
const markedWhenTooLate = (cycle: Cycle, before: DelayNotice, after: DelayNotice): DelayNotice =>
  after === before || isDelayInTime(cycle, after.dispatchedAt as Instant) ? after : { ...after, tooLate: true }

/** Whether this is a delay notice that moved no date. */
export const isTooLate = (complaint: Complaint, letterId: Id): boolean =>
  complaint.cycles.some(({ delayNotices }) =>
    delayNotices.some(notice => notice.letterId === letterId && notice.tooLate === true)
  )

const optional = <K extends string, V>(name: K, value: V | undefined): { [N in K]?: V } =>
  value === undefined ? {} : { [name]: value } as { [N in K]?: V }
