/**
 * `availableActions` names what this token may do now, wherever a complaint is shown: a token that
 * may only read is offered nothing.
 */
import t from 'tap'
import { ACTION_OPERATIONS } from '../../../src/generated/actions.ts'
import { SANDBOX_SECRET } from '../../../src/sandbox/seed/people.ts'
import { both } from '../../support/calls.ts'
import { requestToken } from '../../support/requests.ts'
import { BODIES, BROKER, go, logged, NOW, received } from '../../support/situations.ts'
import { connect, follow } from '../../support/sockets.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
world.clock.set(NOW)
const { rest } = both(world)

async function tokenOf (client: string, scope: string): Promise<string> {
  const form = { grant_type: 'client_credentials', client_id: client, client_secret: SANDBOX_SECRET, scope }
  return (await requestToken(world.app, form)).json().access_token
}

const ofBroker = await logged(rest)
const ofInsurer = await received(rest)
const NODE = '{ complaintId availableActions }'
const CASES = [[BROKER, ofBroker], ['handler-an', ofInsurer], ['manager-carla', ofInsurer]] as const

/** Every place that shows a complaint. */
async function offers (client: string, token: string, id: string): Promise<Record<string, string[]>> {
  const headers = { authorization: `Bearer ${token}` }
  const inRest = async (url: string, payload?: object) =>
    (await world.app.inject({ method: payload ? 'POST' : 'GET', url, headers, ...(payload && { payload }) })).json()
  const inGraphql = async (query: string) =>
    (await world.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } })).json().data
  type Item = { id?: string, complaintId?: string, availableActions: string[] }
  const from = (items: Item[]) => items.find(item => (item.complaintId ?? item.id) === id)!.availableActions
  const nodes = (list: { edges: { node: Item }[] }) => from(list.edges.map(({ node }) => node))
  const groups = (agenda: Record<string, { items?: Item[] }>) =>
    from(['dueToday', 'dueThisWeek', 'overdue'].flatMap(name => agenda[name]?.items ?? []))
  const AGENDA =
    `{ agenda(first: 200) { dueToday { items ${NODE} } dueThisWeek { items ${NODE} } overdue { items ${NODE} } } }`
  return {
    'GET /v1/complaints/{complaintId}': (await inRest(`/v1/complaints/${id}`)).availableActions,
    'GET /v1/complaints':               from((await inRest('/v1/complaints')).items),
    'POST /v1/complaints/query':        from((await inRest('/v1/complaints/query', {})).items),
    'complaint':                        (await inGraphql(`{ complaint(id: "${id}") ${NODE} }`)).complaint.availableActions,
    'node':                             (await inGraphql(`{ node(id: "${id}") { ... on Complaint ${NODE} } }`)).node.availableActions,
    'complaints':                       nodes((await inGraphql(`{ complaints { edges { node ${NODE} } } }`)).complaints),
    'searchComplaints':                 nodes((await inGraphql(`{ searchComplaints(input: {}) { edges { node ${NODE} } } }`)).searchComplaints),
    ...(client === BROKER ? {} : {
      'GET /v1/agenda': groups(await inRest('/v1/agenda')),
      'agenda':         groups((await inGraphql(AGENDA)).agenda),
    }),
  }
}

t.test('a token that may only read is offered nothing, one that may write is, however they take turns', async t => {
  for (const [client, { id }] of CASES) {
    const [reading, writing] = [await tokenOf(client, 'complaints.read'), await world.token(client)]
    // What one of them was shown is kept in the process.
    for (const round of [1, 2, 3]) {
      const all = Object.entries(await offers(client, writing, id))
      for (const [place, actions] of all) {
        t.ok(actions.length > 0, `${place} offers ${client} ${actions}, round ${round}`)
      }
      for (const [place, actions] of Object.entries(await offers(client, reading, id))) {
        t.same(actions, [], `${place} offers ${client} nothing to a token without complaints.write`)
      }
    }
  }
})

t.test('availableActions are exactly the actions that are not refused', async t => {
  for (const [client, { id }] of CASES) {
    const headers = { authorization: `Bearer ${await tokenOf(client, 'complaints.read')}` }
    const answer = await world.app.inject({
      method: 'POST',
      url: `/v1/complaints/${id}/withdrawal`,
      headers,
      payload: { reason: 'Toch niet.' },
    })
    t.match(answer.json(), { status: 403, type: 'urn:problem-type:belgif:missingScope' }, client)
    const query =
      `mutation { withdrawComplaint(input: {complaintId: "${id}", reason: "Toch niet."}) { complaint { id } } }`
    const { errors } = (await world.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } })).json()
    t.match(errors[0].extensions, { status: 403, type: 'urn:problem-type:belgif:missingScope' }, client)
  }
})

t.test('actions are the requests of availableActions, and each of them reaches its operation', async t => {
  const referred = await go(rest, BROKER, 'recordOmbudsmanReferral', await received(rest))
  for (const [client, { id }] of [...CASES, ['manager-carla', referred]] as const) {
    const headers = { authorization: `Bearer ${await world.token(client)}` }
    const { availableActions, actions } = (await world.app.inject({ url: `/v1/complaints/${id}`, headers })).json()
    t.same(actions.map(({ name }: { name: string }) => name), availableActions, client)
    for (const { name, href, method } of actions as { name: keyof typeof ACTION_OPERATIONS, href: string, method: 'POST' }[]) {
      const operation = ACTION_OPERATIONS[name]
      t.equal(method, operation.method)
      t.match(href, new RegExp(`^${operation.path.replace('{complaintId}', id).replace(/\{\w+\}/, '[0-9a-f-]{36}')}$`))
      const { statusCode } = await world.app.inject({ method, url: href, headers, payload: { nonesuch: true } })
      t.equal(statusCode, 400, `${name}: the body is refused, not the address`)
    }
    const query = `{ complaint(id: "${id}") { availableActions actions { name href method } } }`
    const { data } = (await world.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } })).json()
    t.same(data.complaint, { availableActions, actions })
  }
  const advice = (await rest.read('manager-carla', referred.id)).complaint?.actions
    .find(({ name }) => name === 'RECORD_OMBUDSMAN_ADVICE')
  const [referral] = referred.ombudsmanReferrals
  t.equal(advice?.href, `/v1/complaints/${referred.id}/ombudsmanReferrals/${referral?.id}/advice`)
  t.equal(
    (await world.app.inject({
      method: 'POST',
      url: advice?.href ?? '',
      headers: { authorization: `Bearer ${await world.token('manager-carla')}` },
      payload: BODIES.recordOmbudsmanAdvice,
    })).statusCode,
    200,
  )
})

t.test('a token with fewer available actions gets another entity tag', async t => {
  const [[client, { id }]] = CASES
  const url = `/v1/complaints/${id}`
  const [reading, writing] = [await tokenOf(client, 'complaints.read'), await world.token(client)].map(token => ({
    authorization: `Bearer ${token}`,
  }))
  const { etag } = (await world.app.inject({ url, headers: writing! })).headers
  t.equal(etag, '"1"')
  t.equal((await world.app.inject({ url, headers: { ...reading, 'if-none-match': etag } })).statusCode, 200)
  t.equal((await world.app.inject({ url, headers: { ...writing, 'if-none-match': etag } })).statusCode, 304)
  const auditor = { authorization: `Bearer ${await world.token('auditor-dirk')}` }
  t.match(
    (await world.app.inject({ url: `/v1/complaints/${ofInsurer.id}`, headers: auditor })).headers.etag,
    /^"\d+"$/,
    'who never writes has the plain one',
  )
})

t.test('a subscription shows the actions of its own token', async t => {
  const address = `${(await world.app.listen({ host: '127.0.0.1', port: 0 })).replace('http', 'ws')}/graphql`
  const after =
    (await world.app.inject({ url: '/v1/events', headers: { authorization: `Bearer ${await world.token(BROKER)}` } }))
      .json().items[0].id
  const QUERY =
    'subscription ($after: String) { complaintChanged(after: $after) { id sequence complaintId complaint { availableActions } } }'
  for (
    const [token, offered] of [[await world.token(BROKER), true], [await tokenOf(BROKER, 'complaints.read'), false], [
      await world.token(BROKER),
      true,
    ]] as const
  ) {
    const opened = await connect(t, address, token)
    follow(opened, { after }, '1', QUERY)
    const [change] = await opened.untilChanges(1)
    t.equal(change?.complaint?.availableActions?.some(Boolean), offered)
  }
})
