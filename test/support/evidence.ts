/**
 * Evidence bundles, asked for through either API and taken apart by a library that had no part in
 * making them.
 */
import { createHash } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import { strFromU8, unzipSync } from 'fflate'
import type { World } from '../world.ts'

export type Task = { id: string, kind: string, status: string, total: number, done: number, result?: string }
/** In one line where it was refused: `403 missingPermission`. */
export type RequestedBundle = { outcome: string, task: Task, replayed: boolean }

export type Bundles = {
  name: string,
  make(client: string, complaintId: string, profile: string, key?: string): Promise<RequestedBundle>,
  task(client: string, id: string): Promise<Task | undefined>,
}

const TASK = 'id kind status total done created existing refused createdAt finishedAt result'
const problemOf = (status: number, type: string): string => `${status} ${type.split(':').at(-1)}`

export function bundlesOf ({ app, token }: World): { rest: Bundles, graphql: Bundles } {
  const headersOf = async (client: string, key?: string) => ({
    authorization: `Bearer ${await token(client)}`,
    ...(key !== undefined && { 'idempotency-key': key }),
  })
  const graphql = async (client: string, query: string, variables: object, key?: string) =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      headers: await headersOf(client, key),
    })
  return {
    rest: {
      name: 'REST',
      async make (client, complaintId, profile, key) {
        const answer = await app.inject({
          method: 'POST',
          url: `/v1/complaints/${complaintId}/evidenceBundles`,
          payload: { profile },
          headers: await headersOf(client, key),
        })
        const document = answer.json()
        if (answer.statusCode === 202 && answer.headers.location !== `/v1/tasks/${document.id}`) {
          throw new Error(`Location: ${answer.headers.location}`)
        }
        return {
          outcome: answer.statusCode === 202 ? 'done' : problemOf(answer.statusCode, document.type),
          task: document,
          replayed: answer.headers['idempotency-replayed'] === 'true',
        }
      },
      task: async (client, id) => {
        const answer = await app.inject({ url: `/v1/tasks/${id}`, headers: await headersOf(client) })
        return answer.statusCode === 200 ? answer.json() : undefined
      },
    },
    graphql: {
      name: 'GraphQL',
      async make (client, complaintId, profile, key) {
        const answer = await graphql(
          client,
          `mutation ($input: CreateEvidenceBundleInput!) { createEvidenceBundle(input: $input) { task { ${TASK} } } }`,
          { input: { complaintId, profile } },
          key,
        )
        const { data, errors: [error] = [] } = answer.json()
        return {
          outcome: error === undefined ? 'done' : problemOf(error.extensions.status, error.extensions.type),
          task: data?.createEvidenceBundle?.task,
          replayed: answer.headers['idempotency-replayed'] === 'true',
        }
      },
      task: async (client, id) => {
        const task = (await graphql(client, `query ($id: ID!) { task(id: $id) { ${TASK} } }`, { id })).json().data?.task
        return task && Object.fromEntries(Object.entries(task).filter(([, value]) => value !== null))
      },
    },
  }
}

export const download = async ({ app, token }: World, client: string, url: string): Promise<LightMyRequestResponse> =>
  app.inject({ url, headers: { authorization: `Bearer ${await token(client)}` } })

/** What is in a ZIP, its manifest checked against it. */
export type Opened = {
  paths: string[],
  bytes: Record<string, Uint8Array>,
  text(path: string): string,
  json<T = unknown>(path: string): T,
  faults: string[],
}

export function opened (zip: Uint8Array): Opened {
  const bytes = unzipSync(zip)
  const text = (path: string) => strFromU8(bytes[path] as Uint8Array)
  const { files } = JSON.parse(text('manifest.json')) as {
    files: { path: string, size: number, sha256: string, mediaType: string }[],
  }
  const paths = Object.keys(bytes)
  const listed = [...files.map(({ path }) => path), 'manifest.json']
  const faults = [
    ...(JSON.stringify(listed) === JSON.stringify(paths) ? [] : [`listed ${listed} and found ${paths}`]),
    ...files.filter(({ path, size, sha256 }) => bytes[path]?.length !== size || createHash('sha256').update(bytes[path] as Uint8Array).digest('hex') !== sha256).map(({ path }) => `${path} is not as the manifest says`),
  ]
  return { paths, bytes, text, json: path => JSON.parse(text(path)), faults }
}

/** All that is said beside the letters, which are as they were sent. */
export const saidIn = ({ paths, text }: Opened): string =>
  paths.filter(path => !path.startsWith('letters/') && !path.startsWith('procedure')).map(path =>
    `${path}\n${text(path)}`
  ).join('\n')
