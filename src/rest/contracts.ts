/** Both contracts as files: the OpenAPI document and the GraphQL schema. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { documentYaml, openApiDocument } from '../contract/document.ts'

const OPEN = { config: { public: true } }

export type ContractOptions = {
  sdl: string
  /** The address under which clients reach this installation. */
  issuer: string
  /** Whether it answers under several names of its own (sandbox/guard.ts). */
  isSandbox: boolean
}

/**
 * A Fastify plugin: `/doc/openapi.yaml`, `/doc/openapi.json` and `/doc/schema.graphql`, all public.
 * `servers` of the document is the address from which it is served.
 */
export async function contractFiles (app: FastifyInstance, { sdl, issuer, isSandbox }: ContractOptions): Promise<void> {
  const addressOf = isSandbox ? (request: FastifyRequest) => sandboxAddress(request, issuer) : () => issuer
  const yaml = withServer(documentYaml, '\nservers:', '\ntags:', url => `\n  - ${serverOf(url)}\n`)
  const json = withServer(
    JSON.stringify(openApiDocument),
    '"servers":',
    ',"tags":',
    url => `[${serverOf(url)}]`,
  )
  const files: [path: string, type: string, text: (url: string) => string][] = [
    ['/doc/openapi.yaml', 'application/yaml', yaml],
    ['/doc/openapi.json', 'application/json', json],
    ['/doc/schema.graphql', 'text/plain', () => sdl],
  ]
  for (const [path, type, text] of files) {
    app.get(path, OPEN, (request, reply) => reply
      .header('cache-control', 'no-cache')
      .header('x-content-type-options', 'nosniff')
      .type(`${type}; charset=utf-8`)
      .send(text(addressOf(request))))
  }
}

/** JSON, which is YAML too. */
const serverOf = (url: string): string =>
  JSON.stringify({ url, description: 'This installation', 'x-internal': false })

/** The text with other servers between two marks, each of which it has. */
function withServer (
  text: string,
  before: string,
  after: string,
  servers: (url: string) => string,
): (url: string) => string {
  const start = text.indexOf(before) + before.length
  const [head, tail] = [text.slice(0, start), text.slice(text.indexOf(after, start))]
  return url => head + servers(url) + tail
}

/**
 * The name by which the sandbox was called: it answers to no other than its own. Production has the
 * one address of ISSUER, since nobody checks its `Host`.
 */
function sandboxAddress ({ headers: { host } }: FastifyRequest, issuer: string): string {
  return host === undefined || URL.parse(issuer)?.host === host.toLowerCase() ? issuer : `http://${host}`
}
