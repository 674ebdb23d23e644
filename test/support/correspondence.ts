/**
 * Messages, notes and attachments through both APIs, answered in one form. A file goes by REST
 * alone, whoever asks.
 */
import { queryOf } from './contracts.ts'
import { formOf, FORM_TYPE } from './multipart.ts'
import type { FormFile } from './multipart.ts'
import type { World } from '../world.ts'

export const KINDS = ['message', 'note', 'attachment'] as const
export type Kind = (typeof KINDS)[number]

export type CallResult = {
  status: number,
  problem?: string,
  issues?: string[],
  body: string,
  id?: string,
  digest?: string,
  visibility?: string,
  items?: { id: string, [member: string]: unknown }[],
  next?: string,
  replayed?: boolean,
  [member: string]: unknown,
}

export type Correspondence = {
  name: 'REST' | 'GraphQL',
  add(client: string, kind: Kind, complaintId: string, body: object, key?: string): Promise<CallResult>,
  list(
    client: string,
    kind: Kind,
    complaintId: string,
    page?: { pageSize?: number, after?: string },
  ): Promise<CallResult>,
  read(client: string, kind: Kind, complaintId: string, id: string): Promise<CallResult>,
}

export const MESSAGE = {
  direction: 'INBOUND',
  channel: 'PHONE',
  language: 'nl',
  kind: 'INFORMATION',
  text: 'Belde om te vragen hoe het staat.',
}

/** What each kind takes when nothing is special about it. */
export const BODIES: Record<Kind, object> = {
  message: MESSAGE,
  note: { text: 'Liefst na 17 uur bellen.', visibility: 'SHARED' },
  attachment: {},
}

const pascal = (kind: Kind): string => kind.charAt(0).toUpperCase() + kind.slice(1)
const problemName = (type: unknown): string => String(type).split(':').at(-1) as string

export function restCorrespondence (world: World): Correspondence & {
  upload(
    client: string,
    complaintId: string,
    file: FormFile | undefined,
    fields?: Record<string, string>,
    key?: string,
  ): Promise<CallResult>,
} {
  async function send (
    client: string,
    method: 'GET' | 'POST',
    url: string,
    payload?: object | Buffer,
    key?: string,
  ): Promise<CallResult> {
    const { statusCode: status, body, headers } = await world.app.inject({
      method,
      url,
      ...(payload && { payload }),
      headers: {
        authorization: `Bearer ${await world.token(client)}`,
        ...(key !== undefined && { 'idempotency-key': key }),
        ...(Buffer.isBuffer(payload) && { 'content-type': FORM_TYPE }),
      },
    })
    const document = JSON.parse(body)
    if (status >= 400) {
      return {
        ...document,
        status,
        body,
        problem: problemName(document.type),
        issues: document.issues?.map(({ name }: { name: string }) => name),
      }
    }
    const next = new URLSearchParams(document.next?.split('?')[1]).get('after') ?? undefined
    return { ...document, status, body, next, ...(headers['idempotency-replayed'] === 'true' && { replayed: true }) }
  }
  const at = (kind: Kind, complaintId: string) => `/v1/complaints/${complaintId}/${kind}s`
  const upload = (
    client: string,
    complaintId: string,
    file: FormFile | undefined,
    fields: Record<string, string> = {},
    key?: string,
  ) => send(client, 'POST', at('attachment', complaintId), formOf(file, fields), key)
  return {
    name: 'REST',
    upload,
    add: (client, kind, complaintId, body, key) =>
      kind === 'attachment'
        ? upload(
          client,
          complaintId,
          { content: 'Een verslag.', fileName: 'verslag.txt' },
          body as Record<string, string>,
          key,
        )
        : send(client, 'POST', at(kind, complaintId), body, key),
    list: (client, kind, complaintId, page = {}) =>
      send(client, 'GET', `${at(kind, complaintId)}?${new URLSearchParams(page as Record<string, string>)}`),
    read: (client, kind, complaintId, id) => send(client, 'GET', `${at(kind, complaintId)}/${id}`),
  }
}

const SHOWN: Record<Kind, string> = {
  message:
    'id direction channel language kind text at replyBy answeredAt inReplyTo visibility recordedAt by { id name }',
  note: 'id text visibility recordedAt by { id name }',
  attachment:
    'id fileName mediaType size digest description containsHealthData inReplyTo contentHref visibility recordedAt by { id name }',
}

type Data = Record<string, Record<string, unknown>>
type Connection = {
  edges: { node: Record<string, unknown> }[],
  pageInfo: { hasNextPage: boolean, endCursor: string },
}

export function graphqlCorrespondence (world: World): Correspondence {
  async function send (
    client: string,
    query: string,
    variables: object,
    pick: (data: Data) => object | null | undefined,
    key?: string,
  ): Promise<CallResult> {
    const { statusCode, body, headers } = await world.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      headers: {
        authorization: `Bearer ${await world.token(client)}`,
        ...(key !== undefined && { 'idempotency-key': key }),
      },
    })
    const { data, errors: [error] = [] } = JSON.parse(body)
    if (error !== undefined) {
      const { status, type, issues } = error.extensions
      return { status, body, problem: problemName(type), issues: issues?.map(({ name }: { name: string }) => name) }
    }
    const reply = Object.entries(pick(data) ?? {}).filter(([, value]) => value !== null)
    return {
      ...Object.fromEntries(reply),
      status: statusCode,
      body,
      ...(headers['idempotency-replayed'] === 'true' && { replayed: true }),
    }
  }
  const add = (kind: Kind) =>
    `mutation ($input: Add${pascal(kind)}Input!) { add${pascal(kind)}(input: $input) { ${kind} { ${SHOWN[kind]} } } }`
  return {
    name: 'GraphQL',
    // Created, as REST says it.
    async add (client, kind, complaintId, body, key) {
      const reply = await send(
        client,
        add(kind),
        { input: { complaintId, ...body } },
        data => data[`add${pascal(kind)}`]?.[kind] as object | undefined,
        key,
      )
      return reply.status === 200 ? { ...reply, status: 201 } : reply
    },
    list: (client, kind, complaintId, { pageSize, after } = {}) => send(client,
      `query ($id: ID!, $first: Int, $after: String) { complaint(id: $id) { ${kind}s(first: $first, after: $after) { edges { cursor node { ${SHOWN[kind]} } } pageInfo { hasNextPage endCursor } } } }`,
      { id: complaintId, ...(pageSize && { first: pageSize }), ...(after && { after }) },
      ({ complaint }) => {
        const { edges, pageInfo } = (complaint ?? {})[`${kind}s`] as Connection
        const items = edges.map(({ node }) =>
          Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null))
        )
        return { items, ...(pageInfo.hasNextPage && { next: pageInfo.endCursor }) }
      }),
    read: (client, kind, complaintId, id) =>
      send(client, queryOf(kind), { complaintId, [`${kind}Id`]: id }, data => data[kind]),
  }
}
