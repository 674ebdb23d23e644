import type { Identities } from '../../letters/procedure/index.ts'

export type SandboxClient = {
  clientId: string
  role: string
  /** Of the office or the person. */
  name: string
  /** For a software vendor: the offices for which it may request a token. */
  offices?: readonly { id: string, name: string }[]
}

/** The clients that a visitor of the sandbox may act as. Absent in production. */
export type SandboxAccess = { secret: string, clients: readonly SandboxClient[] }

export type ReferenceOptions = {
  /** `openapi.yaml`, parsed. */
  document: { info: { title: string, version: string, summary?: string } }
  identities?: Identities
  sandbox?: SandboxAccess
}
