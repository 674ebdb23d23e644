/**
 * Every error of this API, in one table (RFC 9457, with BelGIF problem types where one fits).
 *
 * The page `/doc/problems/{name}` shows `advice` to integrators.
 */

const belgif = (name: string) => `urn:problem-type:belgif:${name}`
const complaints = (name: string) => `urn:problem-type:complaints:${name}`

export const PROBLEMS = {
  noAccessToken:                { status: 401, type: belgif('noAccessToken'),        title: 'No access token',               advice: 'Send `Authorization: Bearer <token>` with a token from POST /oauth/token.' },
  invalidAccessToken:           { status: 401, type: belgif('invalidAccessToken'),   title: 'Invalid access token',          advice: 'The token is malformed, has another issuer or audience, or its client or secret is disabled. Request a new token.' },
  expiredAccessToken:           { status: 401, type: belgif('expiredAccessToken'),   title: 'Expired access token',          advice: 'A token is valid for 15 minutes. Request a new token and repeat the request, with the same Idempotency-Key.' },
  tooManyRequests:              { status: 429, type: belgif('tooManyRequests'),      title: 'Too many requests',             advice: 'Wait for the number of seconds in Retry-After, then repeat the request.' },
  payloadTooLarge:              { status: 413, type: belgif('payloadTooLarge'),      title: 'Payload too large',             advice: 'Send a smaller body.' },
  notAcceptable:                { status: 406, type: complaints('notAcceptable'),    title: 'Not acceptable',                advice: 'Send `Accept` with a media type that `detail` names, or leave it out.' },
  unsupportedMediaType:         { status: 415, type: complaints('unsupportedMediaType'), title: 'Unsupported media type',    advice: 'Send the content type that the operation documents, usually application/json.' },
  badRequest:                   { status: 400, type: belgif('badRequest'),           title: 'Bad request',                   advice: 'Each entry of `issues` identifies one member and describes a correct value. Correct the request.' },
  requestHeaderFieldsTooLarge:  { status: 431, type: complaints('requestHeaderFieldsTooLarge'), title: 'Request header fields too large', advice: 'Send fewer or shorter headers.' },
  missingScope:                 { status: 403, type: belgif('missingScope'),         title: 'Missing scope',                 advice: 'Request a token without the `scope` parameter, or with the scope that `detail` names.' },
  missingPermission:            { status: 403, type: belgif('missingPermission'),    title: 'Missing permission',            advice: 'The role of this client, or its relation to this complaint, does not allow the action. `availableActions` of the complaint lists the actions that it can take.' },
  crossSiteRequest:             { status: 403, type: complaints('crossSiteRequest'),   title: 'Cross-site request',            advice: 'The sandbox is changed by its own pages and by programs, never by a page of another site. Send the request from a terminal or a server.' },
  misdirectedRequest:           { status: 421, type: complaints('misdirectedRequest'), title: 'Misdirected request',           advice: 'The sandbox answers under localhost, its HOST and the host of its ISSUER. Set ISSUER to the address under which you reach it.' },
  resourceNotFound:             { status: 404, type: belgif('resourceNotFound'),     title: 'Resource not found',            advice: 'The resource does not exist, or this client cannot see it. Both cases have the same response on purpose.' },
  methodNotAllowed:             { status: 405, type: complaints('methodNotAllowed'), title: 'Method not allowed',            advice: 'Send mutations by POST. GET is for queries only.' },
  idempotencyKeyReused:         { status: 422, type: complaints('idempotencyKeyReused'), title: 'Idempotency key reused',    advice: 'This key was already used with another input. Use a new key for each new request.' },
  idempotencyRequestInProgress: {
    status: 409,
    type: complaints('idempotencyRequestInProgress'),
    title: 'Request still in progress',
    advice: 'A request with this key is still running. Repeat the request after a moment to get its stored response.',
  },
  preconditionRequired:         { status: 428, type: complaints('preconditionRequired'), title: 'Precondition required',     advice: 'Send If-Match with the last ETag that you received (GraphQL: expectedVersion).' },
  preconditionFailed:           { status: 412, type: complaints('preconditionFailed'), title: 'Precondition failed',         advice: 'The resource has a newer version. Get it again, and repeat the request with the new ETag if the change still makes sense.' },
  actionNotAllowed:             { status: 409, type: complaints('actionNotAllowed'), title: 'Action not allowed',            advice: '`complaintStatus` is the status of the complaint. `availableActions` lists the actions that this client can take now.' },
  interventionRequired:         { status: 409, type: complaints('interventionRequired'), title: 'Intervention required',     advice: 'First record an intervention of the office (POST …/interventions), or escalate on another ground.' },
  memberLocked:                 { status: 409, type: complaints('memberLocked'),     title: 'Member locked',                 advice: 'Nobody can rewrite what the insurer received: add a message or a note instead. The code of an office cannot change once a reference number contains it.' },
  brokerReferenceTaken:         { status: 409, type: complaints('brokerReferenceTaken'), title: 'Broker reference taken',    advice: 'The office already uses this brokerReference for another complaint. `existing` identifies it if this client can see it. Choose another reference.' },
  handlerConflictOfInterest:    { status: 409, type: complaints('handlerConflictOfInterest'), title: 'Conflict of interest', advice: 'The complaint is about this member of staff, they took the contested decision, or they are tied to the office. Assign another person, or let a manager override the conflict with a motive.' },
  independenceNotDeclared:      { status: 409, type: complaints('independenceNotDeclared'), title: 'Independence not declared', advice: 'The assigned handler must first declare their independence (POST …/independenceDeclaration).' },
  healthDataPermission:         { status: 409, type: complaints('healthDataPermission'), title: 'No permission for health data', advice: 'The complaint contains health data, and this member of staff may not read them (`mayReadHealthData` on /v1/staff, set by ADMIN). Assign somebody who may.' },
  delayNoticeTooLate:           { status: 409, type: complaints('delayNoticeTooLate'), title: 'Delay notice too late',       advice: 'A delay notice must be sent before the deadline; a later notice has no effect. Send the final answer.' },
  approvalPending:              { status: 409, type: complaints('approvalPending'),  title: 'Approval pending',              advice: 'An answer waits for the approval of another manager (POST …/finalAnswer/approval).' },
  valueTaken:                   { status: 409, type: complaints('valueTaken'),       title: 'Value taken',                   advice: 'Another entry of the directory has the value that `issues` identifies. Choose another value, or change that entry.' },
  calendarPublished:            { status: 409, type: complaints('calendarPublished'), title: 'Calendar already published', advice: 'A published calendar never changes. Create another version with its own `effectiveFrom` (POST /v1/calendars).' },
  tooManySecrets:               { status: 409, type: complaints('tooManySecrets'),   title: 'Too many secrets',              advice: 'A client has at most two live secrets. Revoke the old secret (DELETE …/secrets/{secretId}), then create the new one.' },
  transferInProgress:           { status: 409, type: complaints('transferInProgress'), title: 'Transfer in progress',        advice: 'Only one transfer can run at a time. Repeat the request after the other transfer has ended.' },
  attachmentQuotaExceeded:      { status: 409, type: complaints('attachmentQuotaExceeded'), title: 'Attachment quota exceeded', advice: 'A complaint has a limit of files and bytes; `detail` describes it. Send fewer files, or smaller scans.' },
  erased:                       { status: 410, type: complaints('erased'),           title: 'Erased',                        advice: 'The personal data of this complaint were erased, by request or after their retention term. `erased` contains what is left: references, dates and outcome. Remove the complaint from your own records where the same reason applies.' },
  legalHold:                    { status: 409, type: complaints('legalHold'),        title: 'Legal hold',                    advice: 'A legal hold keeps this complaint from being erased. A manager lifts it (DELETE …/legalHold) when its reason has ended.' },
  erasureRequested:             { status: 409, type: complaints('erasureRequested'), title: 'Erasure requested',             advice: 'The erasure of this complaint is requested already and waits for its approval or for the job. GET /v1/dataSubjects/erasures lists it.' },
  erasureDecided:               { status: 409, type: complaints('erasureDecided'),   title: 'Erasure decided',               advice: 'This erasure was approved or refused before. Request a new one where it is needed.' },
  rangeNotSatisfiable:          { status: 416, type: complaints('rangeNotSatisfiable'), title: 'Range not satisfiable',      advice: 'The file ends before this range begins. `Content-Range` shows its size in bytes.' },
  webhookEndpointLimit:         { status: 409, type: complaints('webhookEndpointLimit'), title: 'Too many webhook endpoints', advice: 'The number of endpoints is limited, because each event goes to each endpoint. Delete one (DELETE …/webhookEndpoints/{endpointId}), or use one endpoint for two purposes.' },
  internalServerError:          { status: 500, type: belgif('internalServerError'),  title: 'Internal server error',         advice: 'An internal error. Repeat the request with the same Idempotency-Key. If the error persists, send us the Trace-Id.' },
  insufficientStorage:          { status: 507, type: complaints('insufficientStorage'), title: 'Insufficient storage',       advice: 'There is no storage space for files at the moment, and nothing of this file was stored. Repeat the request later, with the same Idempotency-Key. Other operations continue to work.' },
  serviceUnavailable:           { status: 503, type: belgif('serviceUnavailable'),   title: 'Service unavailable',           advice: 'Repeat the request after the number of seconds in Retry-After, with the same Idempotency-Key.' },
} as const satisfies Record<string, { status: number, type: string, title: string, advice: string }>

export type ProblemName = keyof typeof PROBLEMS

/** One error in the input (BelGIF `issues`). */
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

/** Extension members of a problem document (RFC 9457, section 3.2). */
export type ProblemExtras = {
  issues?: Issue[]
  complaintStatus?: string
  availableActions?: string[]
  existing?: { id: string, reference?: string, href: string }
  /** What is left of an erased complaint. */
  erased?: object
  /** Cost of a refused GraphQL document. */
  cost?: { computed: number, limit: number }
  /** Seconds; becomes the Retry-After header. */
  retryAfter?: number
}

/**
 * An error of the API. The domain and the use cases throw it; the REST and GraphQL adapters write
 * the response.
 */
export class Problem extends Error {
  override readonly name: ProblemName
  readonly extras: ProblemExtras

  constructor (name: ProblemName, detail: string, extras: ProblemExtras = {}) {
    // A Problem is an expected result: nobody reads its stack trace, and collecting the trace costs
    // more than everything else here.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(detail)
    Error.stackTraceLimit = stackTraceLimit
    this.name = name
    this.extras = extras
  }

  get status (): number { return PROBLEMS[this.name].status }

  /** The problem document (RFC 9457) without `instance`, which the adapter adds. */
  get document () {
    const { type, title, status } = PROBLEMS[this.name]
    const { retryAfter: _, ...members } = this.extras
    return { type, href: `/doc/problems/${this.name}`, title, status, detail: this.message, ...members }
  }
}

/** A 400 for one member with a wrong value; `detail` describes a correct value. */
export const invalid = (name: string, detail: string, value?: unknown, place: Issue['in'] = 'body'): Problem =>
  new Problem('badRequest', `${name}: ${detail}`, {
    issues: [{ type: ISSUE_TYPES.invalidInput, in: place, name, ...(value === undefined ? {} : { value }), detail }],
  })

/** A 400 for one query parameter with a wrong value. */
export const invalidQuery = (name: string, detail: string, value?: unknown): Problem =>
  invalid(name, detail, value, 'query')

/** @throws Problem the refusal, if there is one */
export function assertAllowed (refusal: Problem | undefined): void {
  if (refusal !== undefined) throw refusal
}
