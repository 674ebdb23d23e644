/** Complaints brought into each state by real calls, and a valid body for each operation. */
import { AN, BERT } from '../../src/sandbox/seed/people.ts'
import type { Calls, Complaint, How } from './calls.ts'
import { outcomeOf } from './calls.ts'

export const BROKER = 'broker-antwerp'
export const POSTAL_ADDRESS = { street: 'Lange Leemstraat 12', postalCode: '2018', city: 'Antwerpen', country: 'BE' }
export const PERSON = {
  name: 'Jan Peeters',
  capacity: 'INSURED',
  language: 'nl',
  email: 'jan.peeters@example.be',
  postalAddress: POSTAL_ADDRESS,
}

export const COMPLAINT = {
  complainant: PERSON,
  subjects: ['SERVICE'],
  causes: ['DELAY'],
  description: 'Mijn dossier blijft al weken liggen.',
}
export const BY_STAFF = { ...COMPLAINT, channel: 'EMAIL' }

const LONG = 'Wij hebben uw dossier opnieuw onderzocht en lichten hieronder toe wat wij vonden.'

/** What each operation takes when nothing is special about it. */
export const BODIES = {
  logComplaint: COMPLAINT,
  recordIntervention: { kinds: ['ANSWER'], summary: 'Gebeld en uitgelegd.' },
  resolveFirstLine: { summary: 'Premie rechtgezet.', satisfaction: 'FULL' },
  escalateComplaint: { ground: 'UNSATISFIED_AFTER_FIRST_LINE' },
  returnToBroker: { reason: 'Per vergissing doorgestuurd.' },
  assignComplaint: { handlerId: BERT.id },
  declareIndependence: { independent: true },
  acknowledgeComplaint: { channel: 'EMAIL' },
  replySubstantively: { text: LONG, channel: 'EMAIL' },
  notifyDelay: {
    reasons: 'Het verslag van de expert laat op zich wachten.',
    expectedCompletionOn: '2026-06-30',
    channel: 'EMAIL',
  },
  sendFinalAnswer: { decision: 'UPHELD', explanation: LONG, rootCause: 'PROCESS', channel: 'EMAIL' },
  approveFinalAnswer: { approved: true },
  redirectComplaint: { outcome: 'NOT_A_COMPLAINT', explanation: 'Dit is een schadeaangifte.', channel: 'EMAIL' },
  withdrawComplaint: { reason: 'Opgelost onder vrienden.' },
  closeComplaint: { complainantSatisfaction: 'FULL' },
  reopenComplaint: { reason: 'De klant is het niet eens.' },
  correctReceipt: { receivedAt: '2026-03-10T09:00:00+01:00', motive: 'De brief lag een week in de postkamer.' },
  setLegalHold: { reason: 'Dagvaarding betekend.' },
  liftLegalHold: {},
  recordOmbudsmanReferral: { ground: 'UNSATISFIED_WITH_HANDLING', referredOn: '2026-03-15' },
  recordOmbudsmanAdvice: { result: 'FOUNDED', advisedOn: '2026-03-16', followed: true },
  prolongOmbudsmanReferral: { prolongedOn: '2026-03-16' },
  recordOmbudsmanPosition: { statedOn: '2026-03-16' },
} as const

export type Operation = keyof typeof BODIES

/** Monday morning; the fixed dates of the bodies fit it. */
export const NOW = '2026-03-16T09:00:00Z'

/** Above the limit of 250,000 cents. */
export const EXPENSIVE = { remedies: [{ kind: 'PAYMENT', amountCents: 250_001 }] }

/** Does an operation on this complaint with its usual body. @throws Error when it is refused */
export const go = (
  api: Calls,
  client: string,
  operation: Operation,
  { id }: Pick<Complaint, 'id'>,
  body: object = {},
): Promise<Complaint> =>
  api.done(client, operation, { complaintId: id, ...referralIn(body) }, {
    ...BODIES[operation],
    ...withoutReferral(body),
  })

/** What comes of it, in one line. */
export const ask = async (
  api: Calls,
  client: string,
  operation: Operation,
  { id }: Pick<Complaint, 'id'>,
  body: object = {},
  how?: How,
): Promise<string> =>
  outcomeOf(await api.act(client, operation, { complaintId: id, ...referralIn(body) }, {
    ...BODIES[operation],
    ...withoutReferral(body),
  }, how))

/** Logging, likewise. */
export const askToLog = async (api: Calls, client: string, body: object = {}): Promise<string> =>
  outcomeOf(await api.act(client, 'logComplaint', {}, {
    ...(client.startsWith('broker') ? COMPLAINT : BY_STAFF),
    ...body,
  }))

/** As this client sees it now. @throws Error when he does not */
export async function seen (api: Calls, client: string, { id }: Pick<Complaint, 'id'>): Promise<Complaint> {
  const { complaint, body } = await api.read(client, id)
  if (complaint === undefined) throw new Error(`${client} cannot read it: ${body}`)
  return complaint
}

const referralIn = (body: { referralId?: string }) =>
  body.referralId === undefined ? {} : { referralId: body.referralId }
const withoutReferral = ({ referralId: _named, ...body }: { referralId?: string }) => body

export const logged = (api: Calls, body: object = {}, client = BROKER): Promise<Complaint> =>
  api.done(client, 'logComplaint', {}, { ...(client.startsWith('broker') ? COMPLAINT : BY_STAFF), ...body })

/** The office did something. */
export const tried = (api: Calls, body: object = {}): Promise<Complaint> =>
  logged(api, { interventions: [BODIES.recordIntervention], ...body })

export const resolved = async (api: Calls, body?: object): Promise<Complaint> =>
  go(api, BROKER, 'resolveFirstLine', await tried(api, body))

export const received = async (api: Calls, body?: object): Promise<Complaint> =>
  go(api, BROKER, 'escalateComplaint', await tried(api, body))

/** Handled by An, who has declared. */
export const inReview = async (api: Calls, body?: object): Promise<Complaint> => taken(api, await received(api, body))

export const taken = (api: Calls, complaint: Complaint): Promise<Complaint> =>
  go(api, 'handler-an', 'assignComplaint', complaint, { handlerId: AN.id, independenceDeclared: true })

/** Given to An by a manager. */
export const assigned = async (api: Calls, body?: object): Promise<Complaint> =>
  go(api, 'manager-carla', 'assignComplaint', await received(api, body), { handlerId: AN.id })

/** Kept from being erased. */
export const onHold = async (api: Calls, body?: object): Promise<Complaint> =>
  go(api, 'manager-carla', 'setLegalHold', await received(api, body))

/** An's answer awaits approval. */
export const pending = async (api: Calls, body?: object): Promise<Complaint> =>
  go(api, 'handler-an', 'sendFinalAnswer', await inReview(api, body), EXPENSIVE)

export const answered = async (api: Calls, body?: object): Promise<Complaint> =>
  go(api, 'handler-an', 'sendFinalAnswer', await inReview(api, body))

export const closed = async (api: Calls, body?: object): Promise<Complaint> =>
  go(api, 'handler-an', 'closeComplaint', await answered(api, body))

export const withdrawn = async (api: Calls, body?: object): Promise<Complaint> =>
  go(api, 'handler-an', 'withdrawComplaint', await received(api, body))

export const withdrawnByBroker = async (api: Calls, body?: object): Promise<Complaint> =>
  go(api, BROKER, 'withdrawComplaint', await tried(api, body))
