/** Letters read through either API, in REST's form. */
import type { components } from '../../src/generated/openapi.ts'
import type { World } from '../world.ts'
import { withoutNulls } from './calls.ts'
import type { Calls } from './calls.ts'

type Schemas = components['schemas']
export type Letter = Schemas['Letter']
export type Dispatch = Schemas['LetterDispatch']
export type LetterPreview = Schemas['LetterPreview']
export type Notice = Schemas['OmbudsmanNotice']

const LETTER = `id complaintId kind language cycle subject templateVersion digest createdAt state html text pdf
  dispatches { id channel state queuedAt dispatchedAt bouncedAt sentElsewhere failure }`

/** Asks one API as a client: the answer's status, and its document or the problem. */
export type Asking = {
  letters (client: string, complaintId: string): Promise<Letter[]>
  preview (client: string, complaintId: string, action: string, input: object): Promise<Outcome<LetterPreview>>
  dispatch (client: string, complaintId: string, letterId: string, body: object, key?: string): Promise<Outcome<Letter>>
  notice (client: string, complaintId: string, lang?: string): Promise<Outcome<Notice>>
  dispatches (client: string, query?: object): Promise<Outcome<{ id: string, letterId: string, state: string }[]>>
}

/** In one line where it was refused: `403 missingPermission`. */
export type Outcome<T> = { outcome: string, document?: T }

export function asking (world: World, { name }: Calls): Asking {
  return name === 'REST' ? overRest(world) : overGraphql(world)
}

function overRest (world: World): Asking {
  async function send<T> (
    client: string,
    method: 'GET' | 'POST',
    url: string,
    payload?: object,
    key?: string,
  ): Promise<Outcome<T>> {
    const headers = {
      authorization: `Bearer ${await world.token(client)}`,
      ...(key !== undefined && { 'idempotency-key': key }),
    }
    const response = await world.app.inject({ method, url, headers, ...(payload && { payload }) })
    const document = response.json()
    return response.statusCode < 300
      ? { outcome: 'done', document }
      : { outcome: refusalOf(response.statusCode, document) }
  }
  const items = async <T>(reply: Promise<Outcome<{ items: T[] }>>): Promise<Outcome<T[]>> => {
    const { outcome, document } = await reply
    return { outcome, ...(document && { document: document.items }) }
  }
  const path = (id: string) => `/v1/complaints/${id}`
  return {
    letters: async (client, id) => (await items<Letter>(send(client, 'GET', `${path(id)}/letters`))).document ?? [],
    preview: (client, id, action, input) => send(client, 'POST', `${path(id)}/letterPreviews`, { action, input }),
    dispatch: (client, id, letterId, body, key) =>
      send(client, 'POST', `${path(id)}/letters/${letterId}/dispatches`, body, key),
    notice: (client, id, lang) =>
      send(client, 'GET', `${path(id)}/ombudsmanNotice${lang === undefined ? '' : `?lang=${lang}`}`),
    dispatches: (client, query = {}) =>
      items(send(client, 'GET', `/v1/dispatches?${new URLSearchParams(query as Record<string, string>)}`)),
  }
}

function overGraphql (world: World): Asking {
  async function send<T> (client: string, query: string, variables: object, key?: string): Promise<Outcome<T>> {
    const headers = {
      authorization: `Bearer ${await world.token(client)}`,
      ...(key !== undefined && { 'idempotency-key': key }),
    }
    const response = await world.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })
    const { data, errors: [error] = [] } = response.json()
    if (error !== undefined) return { outcome: refusalOf(error.extensions.status, error.extensions) }
    return { outcome: 'done', document: withoutNulls(data) as T }
  }
  const picked = async <T, P>(reply: Promise<Outcome<T>>, pick: (document: T) => P): Promise<Outcome<P>> => {
    const { outcome, document } = await reply
    return { outcome, ...(document !== undefined && { document: pick(document) }) }
  }
  type Edges<T> = { edges: { node: T }[] }
  const nodes = <T>({ edges }: Edges<T>) => edges.map(({ node }) => node)
  return {
    letters: async (client, id) =>
      (await picked(
        send<{ complaint: { letters: Edges<Letter> } }>(
          client,
          `query ($id: ID!) { complaint(id: $id) { letters { edges { node { ${LETTER} } } } } }`,
          { id },
        ),
        ({ complaint }) => nodes(complaint.letters),
      )).document ?? [],
    preview: (client, complaintId, action, input) =>
      picked(
        send<{ previewLetter: LetterPreview }>(
          client,
          'query ($input: PreviewLetterInput!) { previewLetter(input: $input) { kind language subject templateVersion html text } }',
          { input: { complaintId, action, input } },
        ),
        ({ previewLetter }) => previewLetter,
      ),
    dispatch: (client, complaintId, letterId, body, key) =>
      picked(
        send<{ dispatchLetter: { letter: Letter } }>(
          client,
          `mutation ($input: DispatchLetterInput!) { dispatchLetter(input: $input) { letter { ${LETTER} } } }`,
          { input: { complaintId, letterId, ...body } },
          key,
        ),
        ({ dispatchLetter }) => dispatchLetter.letter,
      ),
    notice: (client, id, lang) =>
      picked(
        send<{ complaint: { ombudsmanNotice: Notice } }>(
          client,
          'query ($id: ID!, $lang: Language) { complaint(id: $id) { ombudsmanNotice(lang: $lang) { language text ombudsman { name email phone website postalAddress { street postalCode city country } } } } }',
          { id, lang },
        ),
        ({ complaint }) => complaint.ombudsmanNotice,
      ),
    dispatches: (client, query = {}) =>
      picked(
        send<{ dispatches: Edges<{ id: string, letterId: string, state: string }> }>(
          client,
          'query ($state: [DispatchState!], $channel: [LetterChannel!]) { dispatches(state: $state, channel: $channel) { edges { node { id letterId state kind complaintId pdf } } } }',
          query,
        ),
        ({ dispatches }) => nodes(dispatches),
      ),
  }
}

const refusalOf = (status: number, { type, issues = [] }: { type: string, issues?: { name: string }[] }): string =>
  [status, String(type).split(':').at(-1), ...issues.map(({ name }) => name)].join(' ')
