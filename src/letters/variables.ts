/** The variables of each template, and the facts that they come from. */
import { calendarOf } from '../calendar/calendars.ts'
import { brusselsDay } from '../calendar/days.ts'
import { label } from '../complaints/codeLists/index.ts'
import type { Complaint, Cycle, Dispatch, Language } from '../complaints/complaint.ts'
import type { Day } from '../calendar/days.ts'
import type { Instant } from '../calendar/instants.ts'
import { newestCycle } from '../complaints/complaint.ts'
import { currentFinalDueOn } from '../complaints/deadlines/calculation.ts'
import { extendedBy, receiptTerms } from '../complaints/deadlines/terms.ts'
import { addresseeOf } from '../complaints/dispatch.ts'
import { addressLines, longDay } from './formats.ts'
import type { LetterKind, LetterOrder } from './letter.ts'
import type { Insurer } from './procedure/identities.ts'
import { remedySentence } from './remedies.ts'
import { deskName } from './words.ts'

/**
 * Maximum length of the quoted description. A final answer quotes it when its author did not
 * restate the complaint.
 */
const EXCERPT = 1500

/**
 * `texts` appear in the letter; `codes` only select what the template says. Templates test
 * undefined ones with `if`.
 */
export type Variables = { texts: Record<string, unknown>, codes: Record<string, unknown> }

/** @param date the date of the letter, in Brussels */
export function variablesOf (order: LetterOrder, language: Language, date: Day): Variables {
  const { kind, complaint, insurer, signatory, office } = order
  const special = SPECIAL[kind](complaint, language, { ...order, date })
  return {
    texts: {
      reference: referenceOf(kind, complaint),
      represented: representedIn(complaint),
      signatory: signatory === office?.name ? undefined : signatory,
      insurer: {
        legalEntity: insurer.legalEntity,
        email: insurer.complaintsDesk.email,
        address: deskAddress(insurer, language),
      },
      ...special.texts,
    },
    codes: special.codes ?? {},
  }
}

/** In the first line, the office has its own reference. */
export const referenceOf = (kind: LetterKind, { reference, firstLineReference }: Complaint): string =>
  (kind === 'FIRST_LINE_CONFIRMATION' ? firstLineReference ?? reference : reference ?? firstLineReference) ?? ''

/** The name of the complainant, if the addressee represents them. */
export const representedIn = (complaint: Complaint): string | undefined =>
  addresseeOf(complaint) === complaint.complainant ? undefined : complaint.complainant.name

const deskAddress = (insurer: Insurer, language: Language): string => [
  insurer.legalEntity,
  deskName(insurer, language),
  ...addressLines(insurer.complaintsDesk.postalAddress, language),
].join(', ')

type Circumstances = Pick<LetterOrder, 'handler' | 'office'> & { date: Day }
type Special = (
  complaint: Complaint, language: Language, circumstances: Circumstances,
) => { texts: Record<string, unknown>, codes?: Record<string, unknown> }

const SPECIAL: Record<LetterKind, Special> = {
  ACKNOWLEDGEMENT (complaint, language, { handler, date }) {
    const cycle = cycleIn(complaint)
    const { curableUntil } = termsOf(cycle)
    const weekRuns = date <= curableUntil && cycle.substantiveReplies.length === 0
    return {
      texts: {
        receivedOn: dayOf(cycle.receivedAt, language),
        weekDueOn: weekRuns ? longDay(curableUntil, language) : undefined,
        finalDueOn: longDay(currentFinalDueOn(cycle), language),
        handler,
      },
      codes: { finalOverdue: date > currentFinalDueOn(cycle) },
    }
  },

  SUBSTANTIVE_REPLY (complaint, language, { date }) {
    const cycle = cycleIn(complaint)
    return {
      texts: {
        receivedOn: dayOf(cycle.receivedAt, language),
        reply: cycle.substantiveReplies.at(-1)?.text,
        finalDueOn: longDay(currentFinalDueOn(cycle), language),
      },
      codes: { finalOverdue: date > currentFinalDueOn(cycle) },
    }
  },

  DELAY_NOTICE (complaint, language) {
    const cycle = cycleIn(complaint)
    const notice = cycle.delayNotices.at(-1)
    const originalDueOn = termsOf(cycle).finalAnswer.dueOn
    const previousDueOn = extendedBy(cycle.delayNotices.slice(0, -1), originalDueOn).dueOn
    return {
      texts: {
        receivedOn: dayOf(cycle.receivedAt, language),
        reasons: notice?.reasons,
        originalDueOn: longDay(originalDueOn, language),
        previousDueOn: previousDueOn === originalDueOn ? undefined : longDay(previousDueOn, language),
        expectedOn: notice && longDay(notice.expectedCompletionOn, language),
      },
    }
  },

  FINAL_ANSWER (complaint, language) {
    const cycle = cycleIn(complaint)
    const answer = cycle.finalAnswer
    return {
      texts: {
        receivedOn: dayOf(cycle.receivedAt, language),
        acknowledgedOn: sentOn(cycle.acknowledgement ? [cycle.acknowledgement] : [], language),
        repliedOn: sentOn(cycle.substantiveReplies, language),
        delayNotifiedOn: sentOn(cycle.delayNotices, language),
        causes: complaint.causes.map(cause => label('cause', cause, language))
          .join(language === 'fr' ? '\u00a0; ' : '; '),
        complaintAsUnderstood: answer?.complaintAsUnderstood,
        description: excerpt(complaint.description),
        explanation: answer?.explanation,
        grievances: answer?.grievances.map(({ summary, decision, explanation }) => ({
          summary,
          decision: label('decision', decision, language),
          explanation,
        })),
        remedies: answer?.remedies.filter(({ kind, amountCents }) => kind !== 'NONE' || amountCents !== undefined)
          .map(remedy => remedySentence(remedy, language)),
        claimNumber: complaint.claimNumber,
      },
      codes: { decision: answer?.decision, claimDecision: answer?.isClaimDecision },
    }
  },

  FIRST_LINE_CONFIRMATION: ({ signalledAt, loggedAt, firstLineResolution }, language, { office }) => ({
    texts: {
      signalledOn: dayOf(signalledAt ?? loggedAt, language),
      summary: firstLineResolution?.summary,
      resolvedOn: firstLineResolution && dayOf(firstLineResolution.at, language),
      office: office && {
        name: office.name,
        email: office.email,
        address: office.postalAddress && [office.name, ...addressLines(office.postalAddress, language)].join(', '),
      },
    },
  }),

  REDIRECTION: (complaint, language) => ({
    texts: {
      receivedOn: dayOf(cycleIn(complaint).receivedAt, language),
      explanation: complaint.redirection?.explanation,
    },
    codes: { outcome: complaint.outcome },
  }),

  WITHDRAWAL_CONFIRMATION (complaint, language) {
    const { withdrawal } = complaint
    return {
      texts: {
        receivedOn: dayOf(cycleIn(complaint).receivedAt, language),
        requestedOn: withdrawal?.requestedByComplainantOn && longDay(withdrawal.requestedByComplainantOn, language),
        withdrawnOn: withdrawal && dayOf(withdrawal.at, language),
      },
    }
  },
}

/**
 * @throws Error for a complaint that the insurer never received, about which it writes no letters
 */
function cycleIn (complaint: Complaint): Cycle {
  const cycle = newestCycle(complaint)
  if (cycle === undefined) throw new Error(`complaint ${complaint.id} has no cycle to write about`)
  return cycle
}

const termsOf = (cycle: Cycle) => receiptTerms(calendarOf(cycle), brusselsDay(cycle.receivedAt))

const dayOf = (instant: Instant, language: Language): string => longDay(brusselsDay(instant), language)

/** The days on which letters were dispatched; letters that were not are left out. */
function sentOn (dispatches: Dispatch[], language: Language): string | undefined {
  const days = dispatches.flatMap(({ dispatchedAt }) =>
    dispatchedAt === undefined ? [] : [dayOf(dispatchedAt, language)]
  )
  return days.length === 0 ? undefined : days.join(', ')
}

const excerpt = (text: string): string =>
  text.length <= EXCERPT ? text : `${text.slice(0, text.lastIndexOf(' ', EXCERPT)).slice(0, EXCERPT)} […]`
