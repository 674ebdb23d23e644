/** GraphQL over HTTP: every audit of the specification's own suite. */
import t from 'tap'
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql'
import { serverAudits } from 'graphql-http'
import { createWorld } from '../world.ts'

t.test('every audit of GraphQL over HTTP passes', async t => {
  const world = await createWorld(t)
  const address = await world.app.listen({ host: '127.0.0.1', port: 0 })
  const token = await world.token('broker-antwerp')
  const audits = serverAudits({
    url: `${address}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...init.headers as Record<string, string>, authorization: `Bearer ${token}` } }),
  })
  t.equal(audits.length, 61, 'as many as the suite has')
  for (const audit of audits) {
    const result = await audit.fn()
    t.equal(result.status, 'ok', `${audit.id} ${audit.name}${'reason' in result ? `: ${result.reason}` : ''}`)
  }
})

t.test('the introspection that tools send is answered in the sandbox, and gives the schema back', async t => {
  const world = await createWorld(t)
  const query = getIntrospectionQuery({
    descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true,
    inputValueDeprecation: true,
  })
  const response = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${await world.token('broker-antwerp')}` },
    payload: { query },
  })
  t.equal(response.statusCode, 200)
  t.match(printSchema(buildClientSchema(response.json().data)), /type Complaint implements Node/)
})
