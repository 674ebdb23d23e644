/**
 * `POST /v1/complaints/query` and `searchComplaints`: what is found, by whom, and what is refused.
 */
import t from 'tap'
import { ANTWERP } from '../../../src/sandbox/seed/people.ts'
import { graphqlCalls, restCalls } from '../../support/calls.ts'
import { searching } from '../../support/searching.ts'
import * as make from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
world.clock.set(make.NOW)
const rest = restCalls(world)
const apis = searching(world)
const STAFF = 'manager-carla'

const person = (name: string, language: string, more: object = {}) => ({
  complainant: { name, capacity: 'INSURED', language, email: 'iemand@example.be', ...more },
})
const direct = { ground: 'DIRECT_INTERVENTION_REQUESTED' }

/** By what the tests call them. */
const STORIES: Record<string, object> = {
  dutch:   { ...person('Zoë Van den Bröcke', 'nl', { email: 'Zoe.VDB@Example.be' }), description: 'De facturen kloppen niet, en niemand heeft mijn brieven beantwoord.', policyNumber: '0042/778.103-B' },
  french:  { ...person('Jean-Marc Élisée', 'fr'), description: 'Les primes payées étaient trop élevées, j’attends une réponse.', claimNumber: 'S-2026/114' },
  german:  { ...person('Jürgen Groß', 'de'), description: 'Die Verträge wurden gekündigt, ohne daß jemand antwortete.', remedySought: 'Eine schriftliche Erklärung des Gutachtens.' },
  english: {
    ...person("Mary O'Brien", 'en'),
    description: 'The repairers were never paid and nobody replies to my letters.',
    policyNumber: '0042 778 103',
  },
  spoken:  { ...person('Lieve Peeters', 'nl'), representative: { name: 'Me Anne Lambert', relation: 'LAWYER', mandateProvided: true, email: 'anne.lambert@advocaat.be' }, description: 'Mijn vervangwagen werd niet vergoed.', brokerReference: 'DOS-2026/0117' },
}
const ids: Record<string, string> = {}
for (const [name, story] of Object.entries(STORIES)) {
  ids[name] = (await make.logged(rest, { ...story, ...direct })).id
}
const reference = (await rest.read(STAFF, ids.dutch as string)).complaint?.reference as string
const { id: mine } = await make.tried(rest, {
  ...person('Tijl Uilenspiegel', 'nl'),
  description: 'Een klacht die het kantoor nog zelf behandelt.',
})
const { id: ghents } = await make.logged(rest, {
  ...person('Zoë Van den Bröcke', 'nl'),
  description: 'De facturen van een ander kantoor.',
}, 'broker-ghent')
const { id: answered } = await make.answered(rest, {
  ...person('Nele Claes', 'nl'),
  description: 'Er is iets misgegaan met mijn dossier.',
})
const everything = [...Object.values(ids), mine, answered].sort()

/** Looked for by the office in Antwerp. */
const FOUND: [string, object, string[]][] = [
  ['a word as it stands',                            { text: 'vervangwagen' }, ['spoken']],
  ['a word in capitals',                             { text: 'VERVANGWAGEN' }, ['spoken']],
  ['a Dutch word, inflected otherwise',              { text: 'factuur' }, ['dutch']],
  ['a Dutch word between stop words',                { text: 'de factuur van het' }, ['dutch']],
  ['several words mean all of them',                 { text: 'facturen brieven' }, ['dutch']],
  ['words of different complaints are found nowhere', { text: 'facturen vervangwagen' }, []],
  ['a French word, inflected otherwise',             { text: 'payer la prime' }, ['french']],
  ['a French word with its accents',                 { text: 'réponses' }, ['french']],
  ['a French word without its accents',              { text: 'reponse elevees' }, ['french']],
  ['a German word, inflected otherwise',             { text: 'Vertrag' }, ['german']],
  ['a German word without its umlaut',               { text: 'gekundigt' }, ['german']],
  ['a German word with ss',                          { text: 'dass jemand' }, ['german']],
  ['an English word, inflected otherwise',           { text: 'repairer reply letter' }, ['english']],
  ['a word of the remedy',                           { text: 'schriftliche' }, ['german']],
  ['a word of what the office did',                  { text: 'gebeld uitgelegd' }, [mine, answered]],
  ['a word of the answer',                           { text: 'opnieuw onderzocht' }, [answered]],
  ['the insurer\'s reference',                       { text: reference }, ['dutch']],
  ['the insurer\'s reference without dashes',        { text: reference.replaceAll('-', '').toLowerCase() }, ['dutch']],
  ['the office\'s own reference',                    { text: 'dos 2026 0117' }, ['spoken']],
  ['a name is no text',                              { text: 'Lieve' }, []],
  ['what looks like a query is words',               { text: '\'facturen\' & !niet | (x:* \\' }, []],
  ['a name',                                         { name: 'Lieve Peeters' }, ['spoken']],
  ['the beginnings of a name, in any order',         { name: 'peet li' }, ['spoken']],
  ['a name without its accents',                     { name: 'zoe van den brocke' }, ['dutch']],
  ['a name with accents that it has not',            { name: 'Pëeters' }, ['spoken']],
  ['a part of a double name',                        { name: 'marc elisee' }, ['french']],
  ['a name with an apostrophe',                      { name: 'O’brien' }, ['english']],
  ['a name with ß',                                  { name: 'gross jurgen' }, ['german']],
  ['the middle of a name is none',                   { name: 'eeters' }, []],
  ['the representative',                             { name: 'anne lamb' }, ['spoken']],
  ['the names of two people are no name',            { name: 'anne peeters' }, []],
  ['an e-mail address',                              { email: 'zoe.vdb@example.BE' }, ['dutch']],
  ['the representative\'s e-mail address',           { email: 'anne.lambert@advocaat.be' }, ['spoken']],
  ['a part of an e-mail address is none',            { email: 'lambert@advocaat.be' }, []],
  ['a policy number as it stands',                   { policyNumber: '0042/778.103-B' }, ['dutch']],
  ['a policy number otherwise punctuated',           { policyNumber: '0042 778103b' }, ['dutch']],
  ['a part of a policy number is another one',       { policyNumber: '0042778103' }, ['english']],
  ['a claim number',                                 { claimNumber: 's2026114' }, ['french']],
  ['a claim number is no policy number',             { policyNumber: 'S-2026/114' }, []],
  ['all that is given must hold',                    { name: 'zoe', text: 'factuur', policyNumber: '0042/778.103-B', email: 'zoe.vdb@example.be' }, ['dutch']],
  ['and so when one thing does not',                 { name: 'zoe', text: 'factuur', policyNumber: '0042' }, []],
  ['with the list\'s filters',                       { text: 'gebeld', status: ['ANSWERED', 'CLOSED'] }, [answered]],
  ['with a deadline filter',                         { text: 'factuur', deadlineState: ['PENDING'], deadlineKind: ['FINAL_ANSWER'] }, ['dutch']],
  ['with a filter that does not hold',               { text: 'factuur', status: ['CLOSED'] }, []],
  ['nothing asked for is the list',                  {}, everything],
]

for (const api of apis) {
  t.test(`Through ${api.name}`, async t => {
    t.test('an office finds', async t => {
      for (const [what, body, expected] of FOUND) {
        const { status, ids: found, body: responseBody } = await api.search('broker-antwerp', body)
        t.same(
          [status, [...found].sort()],
          [200, expected.map(name => ids[name] ?? name).sort()],
          status === 200 ? what : `${what}: ${responseBody}`,
        )
      }
    })

    t.test('everybody finds what they can open, and nothing else', async t => {
      const text = 'facturen'
      t.same((await api.search('broker-antwerp', { text })).ids, [ids.dutch])
      t.same((await api.search('broker-ghent', { text })).ids, [ghents])
      t.same((await api.search(STAFF, { text })).ids, [ids.dutch], 'what the broker holds is not staff\'s')
      t.same((await api.search('auditor-dirk', { name: 'tijl' })).ids, [])
      const { status, problem } = await api.search('admin-els', { text })
      t.same([status, problem], [403, 'missingPermission'])
    })

    t.test('a refusal never repeats the searched text', async t => {
      const secret = 'Zwaantje85'
      const cases: [object, string][] = [
        [{ text: `${secret} 85.07.30-033.28` }, 'text'],
        [{ name: '85073003328' }, 'name'],
        [{ email: secret }, 'email'],
        [{ text: secret.repeat(30) }, 'text'],
        [{ name: '. - .' }, 'name'],
        [{ policyNumber: secret.repeat(5) }, 'policyNumber'],
        [{ claimNumber: '/' }, 'claimNumber'],
        [{ text: `${secret}\0` }, 'text'],
        [{ text: [secret] }, 'text'],
        [{ email: { [secret]: secret } }, 'email'],
      ]
      for (const [body, name] of cases) {
        const { status, issues = [], body: responseBody } = await api.search(STAFF, body)
        t.same([status, issues.map(issue => issue.name)], [400, [name]], responseBody)
        t.notOk(issues.some(issue => 'value' in issue), 'no value')
        t.notMatch(responseBody, secret)
      }
    })

    t.test('a wrong filter is named in the refusal', async t => {
      for (
        const [body, name] of [[{ receivedFrom: '2026-03-02', receivedTo: '2026-03-01' }, 'receivedTo'], [{
          status: [],
        }, 'status'], [{ channel: ['FAX'] }, 'channel[0]']] as const
      ) {
        const { status, issues } = await api.search(STAFF, body)
        t.same([status, issues?.map(issue => issue.name)], [400, [name]])
      }
    })

    t.test('pages follow each other, and a cursor is good for its own search only', async t => {
      for (const sort of ['loggedAt', '-loggedAt', 'dueOn', '-dueOn', '-receivedAt', 'receivedAt', 'updatedAt']) {
        const body = { sort, officeId: [ANTWERP.id] }
        const whole = (await api.search('broker-antwerp', body)).ids
        const paged: string[] = []
        for (let after: string | undefined; ;) {
          const { ids: page, next, status } = await api.search('broker-antwerp', body, {
            pageSize: 2,
            ...(after !== undefined && { after }),
          })
          t.equal(status, 200)
          paged.push(...page)
          if (next === undefined) break
          after = next
        }
        t.same(paged, whole, sort)
        t.same([...paged].sort(), everything)
      }
      const { next } = await api.search('broker-antwerp', { text: 'niet' }, { pageSize: 1 })
      t.ok(next)
      for (
        const [client, body] of [['broker-antwerp', { text: 'nooit' }], ['broker-antwerp', {}], ['broker-ghent', {
          text: 'niet',
        }], ['broker-antwerp', { text: 'niet', sort: 'loggedAt' }]] as const
      ) {
        t.equal((await api.search(client, body, { after: next })).status, 400, JSON.stringify(body))
      }
      t.equal((await api.search('broker-antwerp', { text: 'niet' }, { pageSize: 201 })).status, 400)
    })

    t.test('a word that is too long for PostgreSQL causes no 500', async t => {
      const long = '㌖'.repeat(180)
      const { status: logged } = await rest.act('broker-ghent', 'logComplaint', {}, {
        ...make.COMPLAINT, ...person(`Jan Geheim ${long}`, 'nl'), policyNumber: '㌖'.repeat(35), brokerReference: `${api.name.slice(0, 4)} ${'㌖'.repeat(50)}`,
      })
      t.ok(logged === 201 || logged === 400, `logged: ${logged}`)
      for (const member of ['text', 'name'] as const) {
        for (const words of [`Jan Geheim ${long}`, `${long} Jan`, long, `Jan ${'\uFDFA'.repeat(190)}`, `Jan ${'\u0315\u0316'.repeat(90)}`]) {
          const { status } = await api.search('broker-ghent', { [member]: words })
          t.ok(status === 200 || status === 400, `${member}: ${status}`)
        }
      }
      for (const member of ['policyNumber', 'claimNumber']) {
        t.ok((await api.search('broker-ghent', { [member]: '㌖'.repeat(35) })).status < 500, member)
      }
    })

    t.test('a change is found at once', async t => {
      const { id } = await make.logged(rest, {
        ...person('Floor Maes', 'nl'),
        description: 'Over een gestolen bromfiets.',
      })
      t.same((await api.search('broker-antwerp', { text: 'bromfiets' })).ids, [id])
      await rest.done('broker-antwerp', 'updateComplaint', { complaintId: id }, {
        description: 'Over een gestolen motor.',
        policyNumber: 'X-1',
        complainant: { name: 'Fleur Maes' },
      }, { version: 1 })
      t.same((await api.search('broker-antwerp', { text: 'bromfiets' })).ids, [])
      t.same((await api.search('broker-antwerp', { text: 'motoren', name: 'fleur', policyNumber: 'x1' })).ids, [id])
      await rest.done('broker-antwerp', 'updateComplaint', { complaintId: id }, { policyNumber: null }, { version: 2 })
      t.same((await api.search('broker-antwerp', { policyNumber: 'x1' })).ids, [])
      await world.owner.query(
        `update complaints set description = '', remedy_sought = null, complainant = '{}' where id = $1`,
        [id],
      )
      t.same((await api.search('broker-antwerp', { text: 'motor' })).ids, [], 'what is blanked is found no longer')
      await world.owner.query(`update complaints set office_id = null where id = $1`, [id])
    })
  })
}

t.test('the next link takes the same body', async t => {
  const headers = { authorization: `Bearer ${await world.token('broker-antwerp')}` }
  const first = await world.app.inject({
    method: 'POST',
    url: '/v1/complaints/query?pageSize=1',
    headers,
    payload: { text: 'niet' },
  })
  const { self, next } = first.json()
  t.equal(self, '/v1/complaints/query?pageSize=1')
  t.match(next, /^\/v1\/complaints\/query\?pageSize=1&after=[\w.-]+$/)
  t.equal((await world.app.inject({ method: 'POST', url: next, headers, payload: { text: 'niet' } })).statusCode, 200)
  t.equal(
    (await world.app.inject({ method: 'POST', url: '/v1/complaints/query?text=niet', headers, payload: {} }))
      .statusCode,
    400,
    'nothing to search for stands in an address',
  )
  t.equal(
    (await world.app.inject({ method: 'POST', url: '/v1/complaints/query', headers })).statusCode,
    400,
    'a body is needed',
  )
})

t.test('a complaint received exactly at midnight in Brussels belongs to the day that begins', async t => {
  const { id } = await make.logged(rest, { receivedAt: '2026-03-12T00:00:00+01:00' }, 'handler-an')
  for (const calls of [rest, graphqlCalls(world)]) {
    const isListed = async (filter: object) =>
      (await calls.list(STAFF, filter, { pageSize: 200 })).items?.some(item => item.id === id)
    t.equal(await isListed({ receivedFrom: '2026-03-12', receivedTo: '2026-03-12' }), true, `${calls.name}: on its day`)
    t.equal(await isListed({ receivedTo: '2026-03-11' }), false, `${calls.name}: not on the day before`)
    t.equal(await isListed({ receivedFrom: '2026-03-13' }), false, `${calls.name}: not on the day after`)
  }
})
