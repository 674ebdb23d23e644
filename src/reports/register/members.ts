/** The personal members of a complaint in the register, as they were at an earlier moment. */
import type { membersOf } from '../../complaints/visibility.ts'
import type { Change } from '../../complaints/history.ts'

type Members = ReturnType<typeof membersOf>

export type RegisterMembers = Partial<
  & Pick<
    Members,
    | 'complainant' | 'representative' | 'brokerReference' | 'policyNumber' | 'claimNumber' | 'description'
    | 'remedySought'
  >
  & {
    finalAnswer: { explanation: string }
    redirection: { explanation: string }
    ombudsmanReferrals: { ombudsmanReference?: string }[]
  }
>

const NAMES: readonly string[] = [
  'complainant', 'representative', 'brokerReference', 'policyNumber', 'claimNumber', 'description', 'remedySought',
  'finalAnswer', 'redirection', 'ombudsmanReferrals',
] satisfies (keyof RegisterMembers)[]

/**
 * Takes later changes back.
 * @param later the changes of all later events, newest first
 */
export function membersBefore (members: RegisterMembers, later: readonly Change[]): RegisterMembers {
  const earlier: Record<string, unknown> = { ...members }
  for (const { member, from } of later) if (NAMES.includes(member)) earlier[member] = from
  return earlier
}
