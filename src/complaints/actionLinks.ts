/**
 * From the name of an action to the request that takes it, as `x-action` in `openapi.yaml` says.
 */
import { ACTION_OPERATIONS } from '../generated/actions.ts'
import type { OfferedAction } from './actions.ts'
import type { Complaint } from './complaint.ts'

/** `href` is path-absolute. */
export type ActionLink = { name: OfferedAction, href: string, method: 'POST' }

/** Each path in parts: a view of a complaint has some eight links, and lists have many views. */
const PARTS = new Map(Object.entries(ACTION_OPERATIONS).map(([name, { path }]) => [name, partsOf(path)]))

type Parts = { beforeId: string, afterId: string, afterReferral: string | undefined }

function partsOf (path: string): Parts {
  const [beforeId = '', rest = ''] = path.split('{complaintId}')
  const [afterId = '', afterReferral] = rest.split('{referralId}')
  return { beforeId, afterId, afterReferral }
}

/** The requests of these actions, in their order. An advice goes to the open referral. */
export function actionLinks (complaint: Complaint, actions: readonly OfferedAction[]): ActionLink[] {
  return actions.map(name => {
    const { beforeId, afterId, afterReferral } = PARTS.get(name) as Parts
    const referral = afterReferral === undefined ? '' : openReferralId(complaint) + afterReferral
    return { name, href: beforeId + complaint.id + afterId + referral, method: ACTION_OPERATIONS[name].method }
  })
}

const openReferralId = ({ ombudsmanReferrals }: Complaint): string =>
  ombudsmanReferrals.find(({ advice }) => advice === undefined)?.id ?? ''
