/**
 * Every refusal this API can give, in one table (RFC 9457, BelGIF problem types where one fits).
 *
 * `advice` is what the served page
 * `/doc/problems/{name}` tells an integrator to do.
 */
import type { Status } from './complaint.ts'

const belgif = (name: string) => `urn:problem-type:belgif:${name}`
const complaints = (name: string) => `urn:problem-type:complaints:${name}`

export const PROBLEMS = {
  noAccessToken:                { status: 401, type: belgif('noAccessToken'),        title: 'No access token',               advice: 'Send `Authorization: Bearer <token>` with a token from POST /oauth/token.' },
  invalidAccessToken:           { status: 401, type: belgif('invalidAccessToken'),   title: 'Invalid access token',          advice: 'The token is malformed, signed by somebody else, meant for another audience, or its client or secret was disabled. Ask for a new one.' },
  expiredAccessToken:           { status: 401, type: belgif('expiredAccessToken'),   title: 'Expired access token',          advice: 'Tokens live 15 minutes. Ask for a new one and repeat the request, with the same Idempotency-Key.' },
  tooManyRequests:              { status: 429, type: belgif('tooManyRequests'),      title: 'Too many requests',             advice: 'Wait as long as Retry-After says, then repeat the request.' },
  payloadTooLarge:              { status: 413, type: belgif('payloadTooLarge'),      title: 'Payload too large',             advice: 'Send a smaller body.' },
  unsupportedMediaType:         { status: 415, type: complaints('unsupportedMediaType'), title: 'Unsupported media type',    advice: 'Send the content type that the operation documents, usually application/json.' },
  badRequest:                   { status: 400, type: belgif('badRequest'),           title: 'Bad request',                   advice: 'Each entry of `issues` names one member and says what would have been right.' },
  requestHeaderFieldsTooLarge:  { status: 431, type: complaints('requestHeaderFieldsTooLarge'), title: 'Request header fields too large', advice: 'Send fewer or shorter headers.' },
  missingScope:                 { status: 403, type: belgif('missingScope'),         title: 'Missing scope',                 advice: 'Ask for a token without the `scope` parameter, or with the scope named in `detail`.' },
  missingPermission:            { status: 403, type: belgif('missingPermission'),    title: 'Missing permission',            advice: 'This client\'s role, or its part in this complaint, does not allow the action. `availableActions` lists what it may do.' },
  resourceNotFound:             { status: 404, type: belgif('resourceNotFound'),     title: 'Resource not found',            advice: 'There is no such resource, or not for this client: both answers are the same on purpose.' },
  methodNotAllowed:             { status: 405, type: complaints('methodNotAllowed'), title: 'Method not allowed',            advice: 'Mutations are sent by POST; GET only reads.' },
  idempotencyKeyReused:         { status: 422, type: complaints('idempotencyKeyReused'), title: 'Idempotency key reused',    advice: 'This key was already used with another input. Use a new key for a new request.' },
  idempotencyRequestInProgress: { status: 409, type: complaints('idempotencyRequestInProgress'), title: 'Request still in progress', advice: 'A request with this key is still running. Repeat it after a moment; it will be answered with the kept answer.' },
  preconditionRequired:         { status: 428, type: complaints('preconditionRequired'), title: 'Precondition required',     advice: 'Send If-Match with the ETag you last saw (GraphQL: expectedVersion).' },
  preconditionFailed:           { status: 412, type: complaints('preconditionFailed'), title: 'Precondition failed',         advice: 'It has moved since. Read it again, and repeat with its new ETag if the change still makes sense.' },
  actionNotAllowed:             { status: 409, type: complaints('actionNotAllowed'), title: 'Action not allowed',            advice: '`complaintStatus` and `availableActions` say where the complaint stands and what can be done now.' },
  interventionRequired:         { status: 409, type: complaints('interventionRequired'), title: 'Intervention required',     advice: 'Record what the office did (POST …/interventions) first, or escalate on another ground.' },
  memberLocked:                 { status: 409, type: complaints('memberLocked'),     title: 'Member locked',                 advice: 'What the insurer received is never rewritten: add a message or a note instead. Nor is an office\'s code that references carry.' },
  brokerReferenceTaken:         { status: 409, type: complaints('brokerReferenceTaken'), title: 'Broker reference taken',    advice: 'The office already uses this brokerReference for the complaint named in `existing`.' },
  handlerConflictOfInterest:    { status: 409, type: complaints('handlerConflictOfInterest'), title: 'Conflict of interest', advice: 'This member of staff is named in the complaint, took the contested decision, or is tied to the office. Assign somebody else, or let a manager override with a motive.' },
  independenceNotDeclared:      { status: 409, type: complaints('independenceNotDeclared'), title: 'Independence not declared', advice: 'The assigned handler declares his independence first (POST …/independenceDeclaration).' },
  delayNoticeTooLate:           { status: 409, type: complaints('delayNoticeTooLate'), title: 'Delay notice too late',       advice: 'A delay is motivated within the term; a letter after it cures nothing. Send the final answer.' },
  approvalPending:              { status: 409, type: complaints('approvalPending'),  title: 'Approval pending',              advice: 'An answer awaits a second pair of eyes (POST …/finalAnswer/approval).' },
  valueTaken:                   { status: 409, type: complaints('valueTaken'),       title: 'Value taken',                   advice: 'Another entry of the register has the value that `issues` names. Choose another, or change that entry.' },
  tooManySecrets:               { status: 409, type: complaints('tooManySecrets'),   title: 'Too many secrets',              advice: 'A client has at most two live secrets. Revoke the old one (DELETE …/secrets/{secretId}), then add the new one.' },
  transferInProgress:           { status: 409, type: complaints('transferInProgress'), title: 'Transfer in progress',        advice: 'One portfolio moves at a time. Repeat the request when the other transfer has ended.' },
  attachmentQuotaExceeded:      { status: 409, type: complaints('attachmentQuotaExceeded'), title: 'Attachment quota exceeded', advice: 'A complaint holds only so many files and bytes; `detail` says how much is left. Send less, or smaller scans.' },
  rangeNotSatisfiable:          { status: 416, type: complaints('rangeNotSatisfiable'), title: 'Range not satisfiable',      advice: 'The file ends before this range begins. `Content-Range` says how many bytes it has.' },
  webhookEndpointLimit:         { status: 409, type: complaints('webhookEndpointLimit'), title: 'Too many webhook endpoints', advice: 'Each event goes to each endpoint, so there may be only so many. Remove one (DELETE …/webhookEndpoints/{endpointId}), or send two uses to one address.' },
  internalServerError:          { status: 500, type: belgif('internalServerError'),  title: 'Internal server error',         advice: 'Our fault. Repeat the request with the same Idempotency-Key; tell us the Trace-Id if it stays.' },
  insufficientStorage:          { status: 507, type: complaints('insufficientStorage'), title: 'Insufficient storage',       advice: 'There is no room for files at the moment, and nothing was kept of this one. Repeat the request later, with the same Idempotency-Key; everything else goes on.' },
  serviceUnavailable:           { status: 503, type: belgif('serviceUnavailable'),   title: 'Service unavailable',           advice: 'Repeat the request after Retry-After, with the same Idempotency-Key.' },
} as const satisfies Record<string, { status: number, type: string, title: string, advice: string }>

export type ProblemName = keyof typeof PROBLEMS

/** One thing that is wrong with the input (BelGIF `issues`). */
export type Issue = {
  type: string
  in: 'body' | 'path' | 'query' | 'header'
  /** Dotted path of the member, e.g. `complainant.email` or `causes[0]`. */
  name: string
  value?: unknown
  detail: string
}

export const ISSUE_TYPES = {
  schemaViolation: belgif('input-validation:schemaViolation'),
  unknownMember:   belgif('input-validation:unknownParameter'),
  invalidInput:    belgif('input-validation:invalidInput'),
  requiredInput:   belgif('input-validation:requiredInput'),
} as const

/** Members of a problem document beside those of RFC 9457. */
export type ProblemExtras = {
  issues?: Issue[]
  complaintStatus?: Status
  availableActions?: string[]
  existing?: { id: string, reference?: string, href: string }
  /** Of a GraphQL document that would cost too much. */
  cost?: { computed: number, limit: number }
  /** Seconds; becomes the Retry-After header. */
  retryAfter?: number
}

/** A refusal, thrown by the domain and the use cases, written out by the two adapters. */
export class Problem extends Error {
  override readonly name: ProblemName
  readonly extras: ProblemExtras

  constructor (name: ProblemName, detail: string, extras: ProblemExtras = {}) {
    // A refusal is an answer and no fault: nobody reads where it was made, and to find out costs more than all the rest.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(detail)
    Error.stackTraceLimit = stackTraceLimit
    this.name = name
    this.extras = extras
  }

  get status (): number { return PROBLEMS[this.name].status }

  /** The problem document (RFC 9457) without `instance`, which only the adapter knows. */
  get document () {
    const { type, title, status } = PROBLEMS[this.name]
    const { retryAfter: _, ...members } = this.extras
    return { type, href: `/doc/problems/${this.name}`, title, status, detail: this.message, ...members }
  }
}

/** A 400 for one member whose value is wrong, saying what would have been right. */
export const invalid = (name: string, detail: string, value?: unknown): Problem =>
  new Problem('badRequest', `${name}: ${detail}`, {
    issues: [{ type: ISSUE_TYPES.invalidInput, in: 'body', name, ...(value === undefined ? {} : { value }), detail }],
  })
