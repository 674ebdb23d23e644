import type { Identities } from '../../letters/procedure/index.ts'

export type SandboxClient = {
  clientId: string
  role: string
  /** The office or the person behind it. */
  name: string
  /** For a software house: the offices for which it can ask a token. */
  offices?: readonly { id: string, name: string }[]
}

/** Who a visitor of the sandbox can be. Not given in production. */
export type SandboxAccess = { secret: string, clients: readonly SandboxClient[] }

export type ReferenceOptions = {
  /** The contract as it stands in `openapi.yaml`. */
  documentYaml: string
  /** The same, parsed. */
  document: { info: { title: string, version: string, summary?: string } }
  identities?: Identities
  sandbox?: SandboxAccess
}
