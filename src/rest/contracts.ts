/** Both contracts as files: the OpenAPI document and the GraphQL schema. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { documentYaml, openApiDocument } from '../contract/document.ts'
import { lazyAsset, sendAsset } from './reference/assets.ts'
import type { LazyAsset } from './reference/assets.ts'

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
  const files: [path: string, text: (url: string) => string][] = [
    ['/doc/openapi.yaml', yaml],
    ['/doc/openapi.json', json],
    ['/doc/schema.graphql', () => sdl],
  ]
  for (const [path, text] of files) {
    const assets = new LRUCache<string, LazyAsset>({ max: MAX_ADDRESSES })
    app.get(path, OPEN, (request, reply) => {
      const address = addressOf(request)
      const asset = assets.get(address) ?? lazyAsset(path, () => text(address))
      assets.set(address, asset)
      return sendAsset(request, reply, asset)
    })
  }
}

/** Enough for the usual names of a sandbox. The compressed document is cached for each. */
const MAX_ADDRESSES = 4

/** JSON, which is YAML too. */
const serverOf = (url: string): string =>
  JSON.stringify({ url, description: 'This installation', 'x-internal': false })

/** Replaces what stands between two marks of the text by the servers. */
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
