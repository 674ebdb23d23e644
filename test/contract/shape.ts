/**
 * Every operation of the document, done as it should be: it succeeds, with a status that the
 * document lists and a body without a member that it does not name. A new operation is missed here
 * until it has its line.
 */
import { randomBytes } from 'node:crypto'
import type { HTTPMethods } from 'fastify'
import { Webhook } from 'standardwebhooks'
import t from 'tap'
import { operations } from '../../src/contract/document.ts'
import { AN, BERT, GHENT, SANDBOX_SECRET } from '../../src/sandbox/seed/people.ts'
import { answerFaults } from '../support/answers.ts'
import { both } from '../support/calls.ts'
import type { Calls, Complaint } from '../support/calls.ts'
import * as make from '../support/situations.ts'
import { BODIES, BROKER, go, NOW } from '../support/situations.ts'
import { formOf, FORM_TYPE, pdf } from '../support/multipart.ts'
import { createWorld } from '../world.ts'

const world = await createWorld(t, { webhookAllowedNetworks: ['127.0.0.0/8'] })
const apis = both(world)
const { rest } = apis
world.clock.set(NOW)

const places =
  new Map(operations().map(
    ({ path, method, operation }) => [operation.operationId, { path, method: method.toUpperCase() as HTTPMethods }]
  ))
const succeeded = new Set<string>()

/** What paths name, as it came into being. */
const ids: Record<string, string> = {
  kind: 'FINAL_ANSWER',
  version: 'BE-legal-10',
  name: 'badRequest',
  guide: 'first-call',
}

type More = { payload?: string | Buffer, headers?: Record<string, string>, query?: string, anonymous?: true }

/** What is wrong with doing it; nothing, as it should be. The answer is remembered in `last`. */
let last: { id?: string, version?: string, client?: { id: string }, items?: { id: string }[] } = {}
async function faultsOf (
  operation: string,
  client: string,
  body?: object,
  { payload, headers, query = '', anonymous }: More = {},
): Promise<string[]> {
  const { path, method } = places.get(operation) ?? { path: '/nonesuch', method: 'GET' as const }
  const answer = await world.app.inject({
    method,
    url: path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name) + query,
    headers: {
      ...(anonymous !== true && { authorization: `Bearer ${await world.token(client)}` }),
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...((payload ?? body) && { payload: payload ?? JSON.stringify(body) }),
  })
  if (answer.statusCode < 400) succeeded.add(operation)
  last = String(answer.headers['content-type']).startsWith('application/json') ? answer.json() : {}
  return [...answerFaults(operation, answer), ...(answer.statusCode < 400 ? [] : [answer.body])]
}

const referred = async (api: Calls): Promise<Complaint> =>
  go(api, BROKER, 'recordOmbudsmanReferral', await make.received(api))

/** How each action is reached, by the one who takes it. */
const ACTIONS: Record<string, [client: string, situation: (api: Calls) => Promise<Complaint>]> = {
  recordIntervention:       [BROKER, make.logged],
  resolveFirstLine:         [BROKER, make.tried],
  escalateComplaint:        [BROKER, make.tried],
  returnToBroker:           ['handler-an', make.received],
  assignComplaint:          ['manager-carla', make.received],
  declareIndependence:      ['handler-an', make.assigned],
  acknowledgeComplaint:     ['handler-an', make.received],
  replySubstantively:       ['handler-an', make.inReview],
  notifyDelay:              ['handler-an', make.inReview],
  sendFinalAnswer:          ['handler-an', make.inReview],
  approveFinalAnswer:       ['manager-carla', make.pending],
  redirectComplaint:        ['handler-an', make.inReview],
  withdrawComplaint:        ['handler-an', make.received],
  closeComplaint:           ['handler-an', make.answered],
  reopenComplaint:          ['handler-an', make.closed],
  correctReceipt:           ['manager-carla', make.received],
  setLegalHold:             ['manager-carla', make.received],
  liftLegalHold:            ['manager-carla', make.onHold],
  recordOmbudsmanReferral:  [BROKER, make.received],
  recordOmbudsmanAdvice:    ['handler-an', referred],
  prolongOmbudsmanReferral: ['handler-an', referred],
  recordOmbudsmanPosition:  ['handler-an', referred],
}

for (const [operation, [client, situation]] of Object.entries(ACTIONS)) {
  t.test(`${operation} answers as the document says, and succeeds in GraphQL too`, async t => {
    const complaint = await situation(rest)
    Object.assign(ids, { complaintId: complaint.id, referralId: complaint.ombudsmanReferrals[0]?.id ?? '' })
    t.same(await faultsOf(operation, client, BODIES[operation as keyof typeof BODIES]), [])
    const other = await situation(apis.graphql)
    const referralId = operation === 'recordOmbudsmanReferral' ? undefined : other.ombudsmanReferrals[0]?.id
    t.ok(await go(
      apis.graphql,
      client,
      operation as keyof typeof BODIES,
      other,
      referralId === undefined ? {} : { referralId },
    ))
  })
}

t.test('a complaint is logged, changed and read as the document says', async t => {
  t.same(await faultsOf('logComplaint', BROKER, make.COMPLAINT), [])
  ids.complaintId = last.id ?? ''
  t.same(
    await faultsOf('updateComplaint', BROKER, undefined, {
      payload: '{"productLine":"10a"}',
      headers: { 'content-type': 'application/merge-patch+json', 'if-match': '"1"' },
    }),
    [],
  )
  t.same(
    await faultsOf('escalateComplaint', BROKER, {
      ground: 'DIRECT_INTERVENTION_REQUESTED',
      requestedOn: '2026-03-15',
      remarks: 'Dringend.',
    }),
    [],
  )
  await world.signCheckpoint()
  for (const client of [BROKER, 'handler-an', 'auditor-dirk']) {
    t.same(await faultsOf('getComplaint', client), [], client)
    t.same(await faultsOf('getComplaint', client, undefined, { headers: { 'if-none-match': '*' } }), [], client)
    t.same(await faultsOf('getEscalationReceipt', client), [], client)
    t.same(await faultsOf('listHistory', client, undefined, { query: '?pageSize=2' }), [], client)
    t.same(
      await faultsOf('listAccessLog', client === 'handler-an' ? 'manager-carla' : client, undefined, {
        query: '?pageSize=2',
      }),
      [],
      client,
    )
    t.same(await faultsOf('verifyHistory', client), [], client)
    t.same(await faultsOf('getHistoryProof', client), [], client)
    t.same(await faultsOf('listCheckpoints', client, undefined, { query: '?pageSize=1' }), [], client)
    t.same(await faultsOf('getCheckpointConsistency', client, undefined, { query: '?from=1' }), [], client)
    for (const lang of ['nl', 'fr', 'de', 'en']) {
      t.same(await faultsOf('explainDeadline', client, undefined, { query: `?lang=${lang}` }), [], client)
    }
    t.same(
      await faultsOf('listComplaints', client, undefined, {
        query: '?status=RECEIVED&status=IN_REVIEW&deadlineKind=FINAL_ANSWER&sort=dueOn&pageSize=2',
      }),
      [],
      client,
    )
    t.same(
      await faultsOf('searchComplaints', client, { name: 'Peeters', sort: '-receivedAt' }, { query: '?pageSize=2' }),
      [],
      client,
    )
    t.same(await faultsOf('getAgenda', client), [], client)
    if (client !== 'handler-an') {
      const query = '?from=2026-03-01&to=2026-03-31&groupBy=month&groupBy=cause'
      t.same(await faultsOf('getPeriodReport', client, undefined, { query }), [], client)
      t.same(await faultsOf('listRegisterColumns', client), [], client)
      for (const accept of ['application/json', 'text/csv', 'application/x-ndjson']) {
        const more = { query: '?from=2026-03-01&to=2026-03-31', headers: { accept } }
        t.same(await faultsOf('listRegister', client, undefined, more), [], client)
      }
    }
    t.same(await faultsOf('listEvents', client, undefined, { query: '?pageSize=5' }), [], client)
  }
})

t.test('what stands around the complaints is read as the document says', async t => {
  for (const client of [BROKER, 'handler-an', 'admin-els']) {
    t.same(await faultsOf('getMe', client), [], client)
    t.same(await faultsOf('calculateDeadlines', client, { receivedAt: '2026-03-13T16:30:00+01:00' }), [], client)
    t.same(await faultsOf('listCalendars', client), [], client)
  }
  for (
    const operation of [
      'getProcedure', 'listCodeLists', 'listCheckpointKeys', 'listCalendarDays', 'getJwks',
      'getAuthorizationServerMetadata', 'getLiveness', 'getReadiness', 'getOpenApiYaml', 'getOpenApiJson',
      'getGraphqlSchema', 'getProblemPage', 'getGuide', 'getDocs', 'getSandboxClock', 'clearSandboxClock',
      'getSandboxFaults', 'getSandboxWebhookInbox',
    ]
  ) {
    t.same(await faultsOf(operation, '', undefined, { anonymous: true }), [], operation)
  }
  for (const operation of ['getProcedure', 'listCodeLists', 'listCheckpointKeys', 'listCalendarDays']) {
    const headers = { 'if-none-match': '*' }
    t.same(await faultsOf(operation, '', undefined, { anonymous: true, headers }), [], `${operation} unchanged`)
  }
  t.same(await faultsOf('getProcedure', '', undefined, { anonymous: true, query: '?lang=fr' }), [])
  t.same(await faultsOf('getProcedure', '', undefined, { anonymous: true, headers: { accept: 'text/html' } }), [])
  t.same(await faultsOf('setSandboxClock', '', { now: NOW }, { anonymous: true }), [])
  t.same(await faultsOf('setSandboxFaults', '', { bounce: { count: 1 } }, { anonymous: true }), [])
  t.same(await faultsOf('setSandboxFaults', '', {}, { anonymous: true }), [])
  const webhook = { payload: '{"type":"webhook.ping"}', headers: { 'content-type': 'application/cloudevents+json' } }
  t.same(await faultsOf('receiveSandboxWebhook', '', undefined, { anonymous: true, ...webhook }), [])
  const form = `grant_type=client_credentials&client_id=${BROKER}&client_secret=${SANDBOX_SECRET}`
  t.same(
    await faultsOf('issueToken', '', undefined, {
      anonymous: true,
      payload: form,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
    [],
  )
})

t.test('messages, notes and attachments are added and read as the document says', async t => {
  ids.complaintId = (await make.inReview(rest)).id
  const message = { direction: 'OUTBOUND', channel: 'EMAIL', language: 'nl', kind: 'DOCUMENT_REQUEST', text: 'Bezorg ons de foto\'s.', replyBy: '2026-04-01' }
  for (const client of [BROKER, 'handler-an']) {
    t.same(await faultsOf('addMessage', client, message), [], client)
    ids.messageId = last.id ?? ''
    t.same(await faultsOf('addNote', client, { text: 'Ter info.', visibility: 'SHARED' }), [], client)
    ids.noteId = last.id ?? ''
    t.same(await faultsOf('addAttachment', client, undefined, { payload: formOf({ content: pdf(5000) }, { inReplyTo: ids.messageId, description: 'Foto\'s' }), headers: { 'content-type': FORM_TYPE } }), [], client)
    ids.attachmentId = last.id ?? ''
    for (
      const operation of [
        'listMessages', 'getMessage', 'listNotes', 'getNote', 'listAttachments', 'getAttachment', 'downloadAttachment',
      ]
    ) t.same(await faultsOf(operation, client), [], `${operation} ${client}`)
    const partly: Record<string, string>[] = [{ range: 'bytes=100-199' }, { range: 'bytes=9999-' }, {
      'if-none-match': '*',
    }]
    for (const headers of partly) {
      t.same(
        (await faultsOf('downloadAttachment', client, undefined, { headers })).filter(fault => !fault.startsWith('{')),
        [],
      )
    }
  }
})

t.test('an evidence bundle is made and downloaded as the document says', async t => {
  ids.complaintId = (await make.inReview(rest)).id
  t.same(await faultsOf('createEvidenceBundle', 'handler-an', { profile: 'OMBUDSMAN' }), [])
  ids.bundleId = last.id ?? ''
  t.same(await faultsOf('downloadEvidenceBundle', 'auditor-dirk'), [])
})

t.test('an erasure is requested, approved and reported as the document says', async t => {
  const complaint = await make.closed(rest)
  t.same(await faultsOf('requestErasure', 'manager-carla', { complaintIds: [complaint.id], reason: 'Verzoek.' }), [])
  ids.erasureId = last.id ?? ''
  t.same(await faultsOf('approveErasure', 'manager-filip', { approved: true }), [])
  t.same(await faultsOf('listErasures', 'auditor-dirk'), [])
  t.same(await faultsOf('getErasure', 'manager-carla'), [])
  t.same(await faultsOf('queryDataSubject', 'manager-carla', { name: 'Jan Peeters' }), [])
  t.same(await faultsOf('queryDataSubject', 'admin-els', { email: 'jan.peeters@example.be' }), [])
  t.same(await faultsOf('exportDataSubject', 'manager-carla', { email: 'jan.peeters@example.be', language: 'fr' }), [])
  ids.exportId = last.id ?? ''
  t.same(await faultsOf('downloadDataSubjectExport', 'manager-carla'), [])
  t.same(await faultsOf('setRetentionRules', 'admin-els', { items: [{ category: 'CLOSED', months: 60 }] }), [])
  t.same(await faultsOf('listRetentionRules', 'auditor-dirk'), [])
  t.same(await faultsOf('dryRunRetention', 'admin-els', { items: [{ category: 'WITHDRAWN', months: 1 }] }), [])
})

t.test('letters are seen before, read and sent again as the document says', async t => {
  const complaint = await make.inReview(rest)
  ids.complaintId = complaint.id
  t.same(await faultsOf('previewLetter', 'handler-an', { action: 'ACKNOWLEDGE', input: { channel: 'EMAIL' } }), [])
  await go(rest, 'handler-an', 'acknowledgeComplaint', complaint)
  t.same(await faultsOf('listLetters', 'handler-an'), [])
  ids.letterId = last.items?.[0]?.id ?? ''
  for (const operation of ['getLetter', 'getLetterHtml', 'getLetterText', 'getLetterPdf', 'getOmbudsmanNotice']) {
    t.same(await faultsOf(operation, BROKER), [], operation)
  }
  t.same(await faultsOf('dispatchLetter', 'handler-an', { channel: 'POST' }), [])
  t.same(
    await faultsOf('listDispatches', 'handler-an', undefined, { query: '?channel=POST&state=POSTED&pageSize=1' }),
    [],
  )
  t.same(await faultsOf('getSandboxMailbox', '', undefined, { anonymous: true }), [])
})

t.test('a mail provider reports as the document says', async t => {
  const secret = `whsec_${randomBytes(24).toString('base64')}`
  const { app } = await createWorld(t, { mail: { url: 'smtp://127.0.0.1:9', reportsSecret: secret } })
  const [now, payload] = [
    new Date(),
    JSON.stringify({ type: 'BOUNCED', messageId: '<nobody@example.be>', reason: 'unknown' }),
  ]
  const headers = {
    'content-type': 'application/json',
    'webhook-id': 'msg_1',
    'webhook-timestamp': `${Math.floor(now.getTime() / 1000)}`,
    'webhook-signature': new Webhook(secret).sign('msg_1', now, payload),
  }
  const answer = await app.inject({ method: 'POST', url: '/mail/reports', headers, payload })
  t.equal(answer.statusCode, 404, 'none of ours; test/jobs/outbox.ts reports one that is')
  t.same(answerFaults('reportDelivery', answer), [])
  succeeded.add('reportDelivery')
})

t.test('a file is imported as the document says', async t => {
  t.same(
    await faultsOf('importComplaints', BROKER, undefined, {
      payload: JSON.stringify({ brokerReference: 'DOS-1', ...make.COMPLAINT }),
      headers: { 'content-type': 'application/x-ndjson' },
    }),
    [],
  )
  ids.taskId = last.id ?? ''
  t.same(await faultsOf('getTask', BROKER), [])
  t.same(await faultsOf('listTaskResults', BROKER), [])
})

t.test('webhooks are set up as the document says', async t => {
  t.same(
    await faultsOf('createWebhookEndpoint', BROKER, {
      url: 'http://127.0.0.1:9/hook',
      description: 'Ons pakket',
      eventTypes: ['complaint.logged'],
    }),
    [],
  )
  ids.endpointId = last.id ?? ''
  t.same(await faultsOf('testWebhookEndpoint', BROKER), [])
  ids.deliveryId = last.id ?? ''
  const steps: [operation: string, body?: object][] = [
    ['listWebhookEndpoints'],
    ['getWebhookEndpoint'],
    ['updateWebhookEndpoint', { description: null }],
    ['rotateWebhookSecret', { graceHours: 1 }],
    ['listWebhookDeliveries'],
    ['getWebhookDelivery'],
    ['replayWebhookDelivery'],
    ['replayWebhookEvents', { since: '2026-03-01T00:00:00Z' }],
    ['deleteWebhookEndpoint'],
  ]
  for (const [operation, body] of steps) t.same(await faultsOf(operation, BROKER, body), [], operation)
})

t.test('the register is kept as the document says', async t => {
  const admin = 'admin-els'
  t.same(
    await faultsOf('createOffice', admin, { name: 'Kantoor Maas', code: 'MAAS', enterpriseNumber: '0400008796' }),
    [],
  )
  ids.officeId = last.id ?? ''
  t.same(
    await faultsOf('createStaffMember', admin, { name: 'Nele Maes', role: 'HANDLER', tiedOfficeIds: [ids.officeId] }),
    [],
  )
  ids.staffId = last.id ?? ''
  t.same(
    await faultsOf('createClient', admin, { clientId: 'nieuw-kantoor', name: 'Nieuw kantoor', officeId: ids.officeId }),
    [],
  )
  ids.clientId = last.client?.id ?? ''
  t.same(await faultsOf('createClientSecret', admin), [])
  ids.secretId = last.id ?? ''
  const any = { headers: { 'if-match': '*' } }
  const steps: [operation: string, body?: object, more?: More][] = [
    ['listOffices'],
    ['getOffice'],
    ['updateOffice', { firstLineTargetWorkingDays: 3 }, any],
    ['listStaff'],
    ['getStaffMember'],
    ['updateStaffMember', { name: 'Nele Maes-Claes' }, any],
    ['listClients'],
    ['getClient'],
    ['updateClient', { name: 'Een ander' }, any],
    ['revokeClientSecret'],
    ['listRegisterEvents', undefined, { query: '?pageSize=3' }],
    ['transferPortfolio', { toOfficeId: GHENT.id, reason: 'Overname van de portefeuille.' }],
  ]
  for (const [operation, body, more] of steps) t.same(await faultsOf(operation, admin, body, more), [], operation)
  ids.staffId = AN.id
  t.same(await faultsOf('reassignComplaints', 'manager-carla', { toStaffId: BERT.id, reason: 'An is afwezig.' }), [])
})

t.test('improvement actions are kept and root causes are reported as the document says', async t => {
  const manager = 'manager-carla'
  const { id: complaintId } = await make.answered(rest)
  const input = {
    title: 'Een brief',
    rootCauses: ['PROCESS'],
    ownerId: AN.id,
    dueOn: '2026-12-31',
    complaintIds: [complaintId],
  }
  t.same(await faultsOf('createImprovementAction', manager, input), [])
  ids.actionId = last.id ?? ''
  const steps: [operation: string, body?: object, more?: More][] = [
    ['listImprovementActions', undefined, {
      query: `?status=OPEN&rootCause=PROCESS&late=false&complaintId=${complaintId}`,
    }],
    ['updateImprovementAction', { status: 'DONE' }, { headers: { 'if-match': '*' } }],
    ['getImprovementAction'],
    ['listImprovementActionHistory'],
    ['getRootCauseReport', undefined, { query: '?from=2026-01-01&to=2026-12-31' }],
  ]
  for (const [operation, body, more] of steps) t.same(await faultsOf(operation, manager, body, more), [], operation)
})

t.test('a calendar is drafted, previewed and published as the document says', async t => {
  const admin = 'admin-els'
  const closedDays = [{ day: '2026-03-17', name: 'Brugdag' }]
  t.same(await faultsOf('createCalendar', admin, { effectiveFrom: '2026-03-01', closedDays }), [])
  ids.version = last.version ?? ''
  t.same(await faultsOf('getCalendar', admin), [])
  t.same(await faultsOf('previewCalendarImpact', 'manager-carla', undefined, { query: '?pageSize=2' }), [])
  t.same(await faultsOf('publishCalendar', admin), [])
  ids.taskId = last.id ?? ''
  t.same(await faultsOf('getTask', admin), [])
  t.same(await faultsOf('getCalendar', BROKER), [])
  t.same(await faultsOf('listCalendars', admin), [])
})

t.test('every operation of the document succeeded', async t => {
  t.same(await faultsOf('resetSandbox', '', undefined, { anonymous: true }), [])
  t.same([...places.keys()].filter(operation => !succeeded.has(operation)), [])
})
