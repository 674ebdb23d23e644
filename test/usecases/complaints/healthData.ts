/**
 * A complaint with health data, as those see it who may not read it: a mark stands in each of its
 * texts and files, and every operation that reads is called for it, through both APIs.
 */
import type { LightMyRequestResponse } from 'fastify'
import { buildSchema, getNamedType, isObjectType } from 'graphql'
import type { GraphQLObjectType } from 'graphql'
import t from 'tap'
import { FREE_TEXT, HEALTH_DATA_MASK } from '../../../src/complaints/healthData.ts'
import { operations } from '../../../src/contract/document.ts'
import { sdl } from '../../../src/graphql/graphql.ts'
import { AN, ANTWERP, BERT, GRIET } from '../../../src/sandbox/seed/people.ts'
import { both, outcomeOf } from '../../support/calls.ts'
import { queryOf } from '../../support/contracts.ts'
import { formOf } from '../../support/multipart.ts'
import { requestsOf } from '../../support/requests.ts'
import { BODIES, BROKER, COMPLAINT, EXPENSIVE, go, logged, NOW, received } from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const apis = both(world)
const { rest } = apis
const send = requestsOf(world)
world.clock.set(NOW)

const MARK = 'merkteken'
const GRIETS = 'handler-griet'
const HEALTH = { containsHealthData: true }

/** The body with the mark in each of its texts. */
function marked (value: unknown, name = ''): unknown {
  if (typeof value === 'string') return FREE_TEXT.has(name) ? `${value} Het ${MARK} van ${name}.` : value
  if (Array.isArray(value)) return value.map(item => marked(item, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, marked(inner, member)]))
}
const body = (value: object): object => marked(value) as object

const letter = { letter: { introduction: 'Een inleiding.', closing: 'Een slot.' } }
const late = {
  dispatchedAt: '2026-03-03T10:00:00Z',
  lateRecordingMotive: 'De brief was in de postkamer blijven liggen.',
}

type Step = [client: string, operation: keyof typeof BODIES, more?: object]

async function through (complaintId: string, steps: Step[]): Promise<void> {
  for (const [client, operation, more] of steps) {
    await rest.done(client, operation, { complaintId }, body({ ...BODIES[operation], ...more }))
  }
}

const HANDLER = 'handler-an'
const SELF = { handlerId: AN.id, independenceDeclared: true }
const text = (words: string) => `${words} Wij hebben uw dossier opnieuw onderzocht en lichten toe wat wij vonden.`

/** With every text that a complaint can have, in four that went different ways. */
async function planted (): Promise<Record<string, string>[]> {
  const log = async (more: object = {}) =>
    (await rest.done(BROKER, 'logComplaint', {}, body({
      ...COMPLAINT, ...HEALTH, remedySought: 'Een vergoeding.', interventions: [BODIES.recordIntervention], ...more,
    }))).id
  world.clock.set('2026-03-02T09:00:00Z')
  const answered = await log()
  await through(answered, [
    [BROKER, 'resolveFirstLine'],
    [BROKER, 'reopenComplaint'],
    [BROKER, 'escalateComplaint', { remarks: 'Graag snel.' }],
  ])
  world.clock.set(NOW)
  await through(answered, [
    [HANDLER, 'assignComplaint', SELF],
    [HANDLER, 'acknowledgeComplaint', letter],
    [HANDLER, 'replySubstantively', { text: text('Ten gronde.'), ...letter, ...late }],
    [HANDLER, 'notifyDelay', letter],
    ['manager-carla', 'correctReceipt', { receivedAt: '2026-03-02T08:00:00Z' }],
    [BROKER, 'recordOmbudsmanReferral'],
  ])
  const referralId = (await rest.read(HANDLER, answered)).complaint?.ombudsmanReferrals[0]?.id ?? ''
  await rest.done(HANDLER, 'recordOmbudsmanAdvice', { complaintId: answered, referralId }, body({
    result: 'FOUNDED', advisedOn: '2026-03-16', followed: false, motivation: 'Het advies gaat voorbij aan de polis.',
  }))
  const answer = {
    ...EXPENSIVE, ...letter, complaintAsUnderstood: 'U wacht al lang.',
    grievances: [{ summary: 'Traag.', decision: 'UPHELD', explanation: 'Dat klopt.' }],
  }
  await through(answered, [
    [HANDLER, 'sendFinalAnswer', answer],
    ['manager-carla', 'approveFinalAnswer', { approved: false, remarks: 'Te kort.' }],
    [HANDLER, 'sendFinalAnswer', answer],
    ['manager-carla', 'approveFinalAnswer', { remarks: 'Goed zo.' }],
    [HANDLER, 'closeComplaint'],
    [HANDLER, 'reopenComplaint', { cause: 'NEW_FACTS' }],
    [HANDLER, 'sendFinalAnswer', answer],
  ])
  const redirected = await log({ brokerReference: 'DOS-2' })
  await through(redirected, [
    [BROKER, 'escalateComplaint'], [HANDLER, 'assignComplaint', SELF],
    [HANDLER, 'declareIndependence', { independent: false, reason: 'Ik ken deze persoon.' }],
    ['handler-bert', 'redirectComplaint', letter],
  ])
  const withdrawn = await log({ brokerReference: 'DOS-3' })
  await through(withdrawn, [[BROKER, 'escalateComplaint'], [HANDLER, 'withdrawComplaint']])

  const all: Record<string, string>[] = []
  for (const complaintId of [answered, redirected, withdrawn]) {
    const under = `/v1/complaints/${complaintId}`
    const added = async (path: string, payload: object | Buffer) =>
      (await send('manager-carla', 'POST', `${under}/${path}`, payload)).json<{ id: string }>().id
    all.push({
      complaintId,
      kind: 'FINAL_ANSWER',
      messageId: await added('messages', body({
        direction: 'INBOUND', channel: 'PHONE', language: 'nl', kind: 'INFORMATION', text: 'Belde.',
      })),
      noteId: await added('notes', body({ text: 'Denk eraan.', visibility: 'INTERNAL' })),
      attachmentId: await added('attachments', formOf(
        { content: `Een ${MARK}.`, fileName: `${MARK}.txt` },
        { description: `Een ${MARK}.`, visibility: 'SHARED' },
      )),
      letterId:
        (await send('manager-carla', 'GET', `${under}/letters`)).json<{ items: { id: string }[] }>().items[0]?.id ?? '',
      bundleId: await added('evidenceBundles', { profile: 'SUPERVISOR' }),
    })
  }
  return all
}

const targets = await planted()
const [first = {}] = targets
const complaintId = first.complaintId ?? ''

/**
 * Reads whose answers are not about one complaint, or are no JSON; the rest is called as it stands.
 */
const reads = operations()
  .filter(({ path, method, operation }) => method === 'get' && operation['x-served-elsewhere'] !== true
    && (path.includes('{complaintId}') || !path.includes('{')) && operation.operationId !== 'listAccessLog')
  .map(({ path, operation }) => ({ name: operation.operationId, path }))

const FILES = ['getLetterHtml', 'getLetterText', 'getLetterPdf', 'downloadAttachment', 'downloadEvidenceBundle']

/** Every reader of the graph: fields with arguments are asked for without, or with these. */
const ARGUMENTS: Record<string, string> = { deadlineExplanation: '(kind: FINAL_ANSWER)' }
const schema = buildSchema(sdl())
function selection (type: GraphQLObjectType, depth = 0): string {
  const fields = Object.values(type.getFields()).flatMap(({ name, type: of, args }) => {
    if (args.some(argument => String(argument.type).endsWith('!')) && !(name in ARGUMENTS)) return []
    // For managers and auditors.
    if (name === 'accessLog') return []
    const inner = getNamedType(of)
    if (!isObjectType(inner)) return [name]
    return depth > 8 ? [] : [`${name}${ARGUMENTS[name] ?? ''} ${selection(inner, depth + 1)}`]
  })
  return `{ ${fields.join(' ')} }`
}
const GRAPH = selection(schema.getType('Complaint') as GraphQLObjectType)

const isMarked = (response: LightMyRequestResponse): boolean =>
  response.rawPayload.toString('latin1').toLowerCase().includes(MARK)

t.test('no operation that reads shows a text or a file to who may not read it', async t => {
  const shownToAn: string[] = []
  let everything = ''
  for (const { name, path } of reads) {
    for (const ids of targets) {
      const url = path.replace(/\{(\w+)\}/g, (_, parameter: string) => ids[parameter] ?? parameter)
      if (!path.includes('{') && ids !== first) continue
      const [hers, an] = await Promise.all([send(GRIETS, 'GET', url), send(HANDLER, 'GET', url)])
      t.notOk(isMarked(hers), `${name}: ${hers.body.slice(0, 300)}`)
      if (FILES.includes(name)) t.same([hers.statusCode, an.statusCode], [403, 200], name)
      else t.equal(hers.statusCode, an.statusCode, `${name}: beside that, she reads it as everybody does`)
      if (isMarked(an)) shownToAn.push(name)
      everything += an.body
    }
  }
  // A PDF and a ZIP are compressed.
  const texts = ['getComplaint', 'listComplaints', 'listHistory', 'listMessages', 'getMessage', 'listNotes', 'getNote',
    'listAttachments', 'getAttachment', 'downloadAttachment', 'getLetterHtml', 'getLetterText']
  t.same(texts.filter(name => !shownToAn.includes(name)), [], 'the marks are there for who may read')
  const unplanted = [...FREE_TEXT].filter(name => !everything.includes(`Het ${MARK} van ${name}.`))
  t.same(unplanted, ['fileName'], 'the mark stands in every member that is a text')
})

t.test('nor does the graph', async t => {
  const document = `query ($id: ID!) { complaint(id: $id) ${GRAPH} }`
  const roots: [string, object][] = [
    [
      '{ complaints { edges { node { description } } } agenda { overdue { items { description } } dueThisWeek { items { description } } } }',
      {},
    ],
    [queryOf('message'), first],
    [queryOf('note'), first],
    [queryOf('attachment'), first],
    [queryOf('letter'), first],
    [
      'query ($complaintId: ID!) { node(id: $complaintId) { ... on Complaint { description history { edges { node { changes { to } details } } } } } }',
      first,
    ],
    ...targets.map((ids): [string, object] => [document, { id: ids.complaintId }]),
  ]
  for (const [query, variables] of roots) {
    const names = [...query.matchAll(/\$(\w+)/g)].map(([, name = '']) => name)
    const payload = {
      query,
      variables: Object.fromEntries(Object.entries(variables).filter(([name]) => names.includes(name))),
    }
    const [hers, an] = await Promise.all([
      send(GRIETS, 'POST', '/graphql', payload),
      send('manager-carla', 'POST', '/graphql', payload),
    ])
    t.notOk(hers.json().errors, hers.body.slice(0, 300))
    t.notOk(isMarked(hers), query.slice(0, 200))
    t.ok(isMarked(an) || query === queryOf('letter'), `the mark is there: ${query.slice(0, 100)}`)
  }
})

t.test('each text is the mask, and what is no text is as it was', async t => {
  for (const api of [apis.rest, apis.graphql]) {
    const hers = (await api.read(GRIETS, complaintId)).complaint
    const an = (await api.read('manager-carla', complaintId)).complaint
    t.equal(hers?.description, HEALTH_DATA_MASK)
    t.equal(hers?.interventions[0]?.summary, HEALTH_DATA_MASK)
    t.same(hers?.complainant, an?.complainant)
    t.same(hers?.deadlines.map(({ dueOn }) => dueOn), an?.deadlines.map(({ dueOn }) => dueOn))
    t.equal(hers?.containsHealthData, true)
  }
})

t.test('a search in texts does not tell what they say', async t => {
  const other = await logged(rest, { ...COMPLAINT, description: `Een ${MARK} zonder meer.` })
  await go(rest, BROKER, 'escalateComplaint', other, { ground: 'DIRECT_INTERVENTION_REQUESTED' })
  const byStaff = await logged(rest, {
    ...COMPLAINT,
    ...HEALTH,
    channel: 'POST',
    officeId: ANTWERP.id,
    description: `Een ${MARK}.`,
  }, HANDLER)
  await rest.done('manager-carla', 'updateComplaint', { complaintId: byStaff.id }, { brokerAccess: 'FULL' }, {
    version: 1,
  })
  const search = { rest: async (client: string, input: object): Promise<string[]> =>
    (await send(client, 'POST', '/v1/complaints/query', input)).json<{ items: { id: string }[] }>().items.map(({ id }) => id),
  graphql: async (client: string, input: object): Promise<string[]> =>
    (await send(client, 'POST', '/graphql', {
      query:
        'query ($input: SearchComplaintsInput!) { searchComplaints(input: $input) { edges { node { complaintId } } } }',
      variables: { input },
    })).json<{ data: { searchComplaints: { edges: { node: { complaintId: string } }[] } } }>()
      .data.searchComplaints.edges.map(({ node }) => node.complaintId) }
  const everything = [other.id, byStaff.id, ...targets.map(ids => ids.complaintId)]
  for (const [name, find] of Object.entries(search)) {
    t.same(await find(GRIETS, { text: MARK }), [other.id], `${name}: only of what she reads`)
    t.same((await find(HANDLER, { text: MARK })).toSorted(), everything.toSorted(), name)
    t.same((await find(BROKER, { text: MARK })).includes(byStaff.id), false, `${name}: the office reads what it logged`)
    t.equal((await find(BROKER, { text: MARK })).length, targets.length + 1, name)
    t.ok((await find(GRIETS, { name: 'Peeters' })).includes(complaintId), `${name}: she finds the person`)
  }
})

t.test('the office that logged it reads it; another that may open it does not', async t => {
  t.match((await rest.read(BROKER, complaintId)).complaint?.description, MARK)
  const byStaff = await logged(rest, { ...COMPLAINT, ...HEALTH, channel: 'POST', officeId: ANTWERP.id }, HANDLER)
  await rest.done('manager-carla', 'updateComplaint', { complaintId: byStaff.id }, { brokerAccess: 'FULL' }, { version: 1 })
  t.equal((await rest.read(BROKER, byStaff.id)).complaint?.description, HEALTH_DATA_MASK)
})

t.test('who may not read it is not assigned, in either API', async t => {
  for (const api of [apis.rest, apis.graphql]) {
    const { id } = await logged(api, HEALTH, 'broker-ghent')
    await go(api, 'broker-ghent', 'escalateComplaint', { id }, { ground: 'DIRECT_INTERVENTION_REQUESTED' })
    const ask = async (client: string, input: object) =>
      outcomeOf(await api.act(client, 'assignComplaint', { complaintId: id }, input))
    const before = (await api.read(GRIETS, id)).complaint?.availableActions ?? []
    t.equal(await ask('manager-carla', { handlerId: GRIET.id }), '409 healthDataPermission', api.name)
    t.notOk(before.includes('ASSIGN'), api.name)
    t.equal(await ask('manager-carla', { handlerId: BERT.id }), 'done', api.name)
  }
})

t.test('a permission that is given or taken holds at once, whatever was cached or stored', async t => {
  const { id } = await received(rest, HEALTH)
  const read = async () => (await rest.read('handler-bert', id)).complaint?.description
  const set = async (mayReadHealthData: boolean) => {
    const { headers } = await send('admin-els', 'GET', `/v1/staff/${BERT.id}`)
    const answer = await send('admin-els', 'PATCH', `/v1/staff/${BERT.id}`, { mayReadHealthData }, {
      'if-match': String(headers.etag),
    })
    t.equal(answer.json().mayReadHealthData, mayReadHealthData, answer.body)
  }
  for (let reading = 0; reading < 3; reading++) t.equal(await read(), COMPLAINT.description)
  const key = { key: 'noted' }
  const etag = (await rest.read('handler-bert', id)).etag
  const noted = await rest.act(
    'handler-bert',
    'acknowledgeComplaint',
    { complaintId: id },
    BODIES.acknowledgeComplaint,
    key,
  )
  t.equal(noted.complaint?.description, COMPLAINT.description)
  await set(false)
  for (let reading = 0; reading < 3; reading++) t.equal(await read(), HEALTH_DATA_MASK)
  t.not((await rest.read('handler-bert', id)).etag, etag, 'another representation has another tag')
  const replay = await rest.act(
    'handler-bert',
    'acknowledgeComplaint',
    { complaintId: id },
    BODIES.acknowledgeComplaint,
    key,
  )
  t.same([replay.replayed, replay.complaint?.description], [true, HEALTH_DATA_MASK], 'a stored response is masked')
  await set(true)
  for (let reading = 0; reading < 3; reading++) t.equal(await read(), COMPLAINT.description)
})
