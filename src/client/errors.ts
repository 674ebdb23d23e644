/** What calls reject with. An aborted call rejects with the reason of its signal. */
import type { Issue, Problem } from '../generated/openapi.ts'

/** The API refused the request, with a problem document (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly status: number
  /** The last part of the problem type, e.g. `actionNotAllowed`. */
  readonly code: string
  /** The faults in the input; empty for other problems. */
  readonly issues: readonly Issue[]
  readonly problem: Problem
  /** Name it when you ask for help. */
  readonly traceId: string | undefined
  readonly response: Response

  constructor (problem: Problem, response: Response) {
    const issues = problem.issues ?? []
    const code = problem.type.split(':').at(-1) ?? problem.type
    // The detail names the first fault.
    const faults = issues.slice(issues.length === 1 ? 1 : 0).map(({ name, detail }) => `${name}: ${detail}`)
    super([`${problem.status} ${code}: ${problem.detail}`, ...faults].join('\n  '))
    this.status = problem.status
    this.code = code
    this.traceId = response.headers.get('trace-id') ?? undefined
    this.issues = issues
    this.problem = problem
    this.response = response
    hide(this, 'issues', 'problem', 'response')
  }
}

/** The token endpoint refused the credentials (RFC 6749, section 5.2). */
export class TokenError extends Error {
  override readonly name = 'TokenError'
  readonly status: number
  /** E.g. `invalid_client`. */
  readonly code: string

  constructor (status: number, code: string, description = '') {
    super(`No token: ${code} ${description}`.trim())
    this.status = status
    this.code = code
  }
}

/** No response: the connection failed or the time was over. `cause` says why. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError'
}

/** GraphQL returned errors, and perhaps a part of the data. */
export class GraphqlError extends Error {
  override readonly name = 'GraphqlError'
  readonly errors: readonly GraphqlFault[]
  readonly data: unknown

  constructor (errors: readonly GraphqlFault[], data: unknown) {
    super(errors.map(({ message }) => message).join('\n  '))
    this.errors = errors
    this.data = data
    hide(this, 'errors', 'data')
  }
}

export type GraphqlFault = {
  message: string
  path?: readonly (string | number)[]
  /** The same problem types and issues as in REST. */
  extensions?: { type?: string, status?: number, issues?: readonly Issue[] }
}

/** Issues and data can be personal: a log of the error must not contain them. */
function hide (error: Error, ...members: string[]): void {
  for (const member of members) Object.defineProperty(error, member, { enumerable: false })
}

/** The problem of a response. A proxy may answer without a problem document. */
export async function problemOf (response: Response): Promise<ProblemError> {
  const text = await response.text()
  const { pathname } = new URL(response.url || 'http://localhost')
  return new ProblemError(asProblem(text) ?? {
    type: 'about:blank',
    href: '',
    title: response.statusText || 'No problem document',
    status: response.status,
    detail: `${pathname} answered ${response.status} without a problem document.`,
    instance: '',
  }, response)
}

function asProblem (text: string): Problem | undefined {
  try {
    const problem = JSON.parse(text) as Problem | null
    return typeof problem === 'object' && typeof problem?.type === 'string' ? problem : undefined
  } catch {
    return undefined
  }
}
