/**
 * Referrals to the Insurance Ombudsman. The person can go there at any time; we record it
 * (procedure, S11).
 */
import type { ActionInputs } from '../actions.ts'
import type { Complaint, OmbudsmanReferral } from '../complaint.ts'
import type { Day } from '../../calendar/days.ts'
import type { Circumstances, Decisions } from '../circumstances.ts'
import { partyOf } from '../circumstances.ts'
import { newestCycleNumber } from '../deadlines/clocks.ts'
import { RULES_VERSION } from '../deadlines/table.ts'
import { calendarInForceOn, stampOf } from '../../calendar/calendars.ts'
import { brusselsDay } from '../../calendar/days.ts'
import { assertCalendarDay } from '../dispatch.ts'
import { notAllowed } from '../refusals.ts'
import type { ActionName } from '../actions.ts'
import { invalid, Problem } from '../../problems/problems.ts'

type Ombudsman = Pick<ActionInputs,
  'RECORD_OMBUDSMAN_REFERRAL' | 'RECORD_OMBUDSMAN_ADVICE' | 'PROLONG_OMBUDSMAN_REFERRAL' | 'RECORD_OMBUDSMAN_POSITION'>

export const ombudsmanDecisions: Decisions<Ombudsman> = {
  RECORD_OMBUDSMAN_REFERRAL (
    complaint,
    { ground, referredOn, ombudsmanReference },
    { actor, now, newId, calendars },
  ) {
    assertDay('referredOn', referredOn, now)
    const referral: OmbudsmanReferral = {
      id: newId(),
      ground,
      referredOn,
      ...(ombudsmanReference !== undefined && { ombudsmanReference }),
      recordedAt: now,
      recordedBy: partyOf(actor),
      ...stampOf(calendarInForceOn(calendars, referredOn)),
      rulesVersion: RULES_VERSION,
    }
    return {
      complaint: { ...complaint, ombudsmanReferrals: [...complaint.ombudsmanReferrals, referral] },
      event: 'ombudsman.referralRecorded',
    }
  },

  RECORD_OMBUDSMAN_ADVICE (complaint, { referralId, ...advice }, circumstances) {
    const referral = openReferralOf('RECORD_OMBUDSMAN_ADVICE', complaint, referralId, circumstances)
    assertDay('advisedOn', advice.advisedOn, circumstances.now, referral)
    return {
      complaint: withReferral(complaint, {
        ...referral,
        closedInCycle: newestCycleNumber(complaint),
        advice: { ...advice, recordedAt: circumstances.now },
      }),
      event: 'ombudsman.adviceRecorded',
      details: { referralId },
    }
  },

  PROLONG_OMBUDSMAN_REFERRAL (complaint, { referralId, prolongedOn }, circumstances) {
    const action = 'PROLONG_OMBUDSMAN_REFERRAL'
    const referral = openReferralOf(action, complaint, referralId, circumstances)
    if (referral.prolongedOn !== undefined) {
      throw notAllowed(action, complaint, circumstances.actor, 'this referral was prolonged already, and can be once')
    }
    assertDay('prolongedOn', prolongedOn, circumstances.now, referral)
    return {
      complaint: withReferral(complaint, { ...referral, prolongedOn }),
      event: 'ombudsman.prolonged',
      details: { referralId },
    }
  },

  RECORD_OMBUDSMAN_POSITION (complaint, { referralId, statedOn }, circumstances) {
    const referral = openReferralOf('RECORD_OMBUDSMAN_POSITION', complaint, referralId, circumstances)
    assertDay('statedOn', statedOn, circumstances.now, referral)
    return {
      complaint: withReferral(complaint, { ...referral, positionStatedOn: statedOn }),
      event: 'ombudsman.positionRecorded',
      details: { referralId },
    }
  },
}

/** @throws Problem 404 when the complaint has no referral with this id */
export function assertReferral (complaint: Complaint, referralId: string): void {
  if (!complaint.ombudsmanReferrals.some(({ id }) => id === referralId)) {
    throw new Problem('resourceNotFound', 'There is no such resource for this client.')
  }
}

/** "Unknown referral 404, closed one 409". */
function openReferralOf (
  action: ActionName,
  complaint: Complaint,
  referralId: string,
  { actor }: Circumstances,
): OmbudsmanReferral {
  assertReferral(complaint, referralId)
  const referral = complaint.ombudsmanReferrals.find(({ id }) => id === referralId) as OmbudsmanReferral
  if (referral.advice !== undefined) throw notAllowed(action, complaint, actor, 'this referral is closed by its advice')
  return referral
}

const withReferral = (complaint: Complaint, referral: OmbudsmanReferral): Complaint => ({
  ...complaint,
  ombudsmanReferrals: complaint.ombudsmanReferrals.map(other => other.id === referral.id ? referral : other),
})

/** @throws Problem 400 when the day is in the future, or before the referral */
function assertDay (name: string, day: Day, now: string, referral?: OmbudsmanReferral): void {
  const today = brusselsDay(now)
  if (day > today) throw invalid(name, `must not be in the future; it is ${today} in Brussels`, day)
  assertCalendarDay(name, day)
  if (referral !== undefined && day < referral.referredOn) {
    throw invalid(name, `must not be before the referral on ${referral.referredOn}`, day)
  }
}
