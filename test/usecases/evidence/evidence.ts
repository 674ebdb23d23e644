/**
 * Evidence bundles: what is in them for whom, that they are the same each time, and who gets them.
 */
import { createHash } from 'node:crypto'
import { get } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readdirSync, readlinkSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import t from 'tap'
import { ANTWERP, BERT } from '../../../src/sandbox/seed/people.ts'
import { exactLists } from '../../support/exactLists.ts'
import { both, restCalls } from '../../support/calls.ts'
import { restCorrespondence } from '../../support/correspondence.ts'
import { bundlesOf, download, opened, saidIn } from '../../support/evidence.ts'
import type { Bundles, Opened } from '../../support/evidence.ts'
import { formOf, FORM_TYPE, pdf } from '../../support/multipart.ts'
import { until } from '../../support/waiting.ts'
import * as make from '../../support/situations.ts'
import { BROKER, EXPENSIVE, go, NOW } from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const MEBIBYTE = 1024 * 1024
const world = await createWorld(t)
world.clock.set(NOW)
const { rest } = both(world)
const { done } = restCalls(world)
const { add, upload } = restCorrespondence(world)
const bundles = bundlesOf(world)
const apis = [bundles.rest, bundles.graphql]
const handler = 'handler-an'

const message = (text: string, more: object = {}) => ({
  direction: 'INBOUND', channel: 'PHONE', language: 'nl', kind: 'INFORMATION', text, ...more,
})

/** The bundle that this client gets of it. */
async function bundle (api: Bundles, client: string, complaintId: string, profile: string): Promise<Opened> {
  const { outcome, task } = await api.make(client, complaintId, profile)
  t.equal(outcome, 'done', `${client} ${profile}`)
  const { rawPayload } = await download(world, client, task.result ?? '')
  return opened(rawPayload)
}

/**
 * Marks by where they were put, and the profiles that must tell them: S, O, C; the others must not.
 */
const MARKS: Record<string, string> = {
  'merk-naam': 'SOC', 'merk-telefoon': 'SOC', 'merk-beschrijving': 'SOC', 'merk-polis': 'SOC', 'merk-schade': 'SOC', 'merk-gevraagd': 'SOC', 'merk-kantoor': 'SOC',
  'merk-vertegenwoordiger': 'SOC', 'merk-advocaat@': 'SO', 'merk-tussenkomst': 'SOC',
  'merk-namens': 'SO', 'merk-doorgestuurd': 'SO', 'merk-teruggestuurd': 'SO', 'merk-opnieuw': 'SO', 'merk-rechtgezet': 'SO',
  'merk-partijdig': 'S', 'merk-uitzondering': 'S', 'merk-geweigerd': 'S', 'merk-voorstel': 'S', 'staffComplainedAbout': 'S', 'contestedDecisionBy': 'S', 'approvedBy': 'S', 'pendingApproval': 'S',
  'complaint.answerSubmitted': 'S', 'complaint.independenceDeclared': 'S', 'complaint.answerRefused': 'S',
  'rootCause': 'S', 'systemic': 'S', 'relatedTo': 'SO', 'merk-te-laat': 'SO', 'brokerAccess': 'SO', 'concerns': 'SO',
  'merk-uitstel': 'SOC', 'merk-inhoudelijk': 'SOC', 'merk-antwoord': 'SOC', 'merk-motivering': 'SOC',
  'merk-nota-intern': 'S', 'merk-nota-gedeeld': 'SO', 'merk-nota-makelaar': '', 'note.added': 'SO',
  'merk-bericht-intern': 'S', 'merk-bericht-gedeeld': 'SOC', 'merk-bericht-makelaar': '',
  'merk-bijlage-intern': 'S', 'merk-bijlage-gedeeld': 'SOC', 'merk-bijlage-makelaar': '',
  'An Verhulst': 'SO', 'Bert Lambrechts': 'S', 'Carla Nijs': 'SO', 'Filip Dumont': 'S',
  '"role": "HANDLER"': 'SOC', '"role": "MANAGER"': 'SOC', 'Makelaarskantoor Scheldezicht': 'SOC',
}
const PROFILES = { S: 'SUPERVISOR', O: 'OMBUDSMAN', C: 'COMPLAINANT' } as const
const LONG = 'en nog vele andere woorden, omdat het er minstens vijftig tekens moeten zijn.'

/** One of everything that a complaint can have, with a mark in each text. */
async function marked (): Promise<{ complaintId: string, other: { id: string, reference?: string } }> {
  const other = await make.received(rest)
  const { id: complaintId } = await done(BROKER, 'logComplaint', {}, {
    ...make.COMPLAINT, description: 'Het dossier ligt stil, merk-beschrijving.', brokerReference: 'merk-kantoor', policyNumber: 'merk-polis', claimNumber: 'merk-schade', remedySought: 'merk-gevraagd',
    complainant: { ...make.PERSON, name: 'Jan merk-naam', phone: '+32 3 merk-telefoon' }, interventions: [{ kinds: ['ANSWER'], summary: 'merk-tussenkomst' }],
    representative: {
      name: 'Mr. merk-vertegenwoordiger',
      relation: 'LAWYER',
      mandateProvided: true,
      email: 'merk-advocaat@example.be',
    },
  }, { headers: { 'on-behalf-of': 'merk-namens' } })
  const ids = { complaintId }
  const unsatisfied = { ground: 'UNSATISFIED_AFTER_FIRST_LINE' }
  await done(BROKER, 'escalateComplaint', ids, { ...unsatisfied, remarks: 'merk-doorgestuurd' })
  await rest.act(handler, 'returnToBroker', ids, { reason: 'merk-teruggestuurd' })
  await done(BROKER, 'escalateComplaint', ids, { ...unsatisfied, remarks: 'merk-opnieuw' })
  await done('manager-carla', 'assignComplaint', ids, { handlerId: make.BODIES.assignComplaint.handlerId })
  await done('handler-bert', 'declareIndependence', ids, { independent: false, reason: 'merk-partijdig' })
  await done('manager-carla', 'updateComplaint', ids, {
    staffComplainedAbout: [BERT.id],
    contestedDecisionBy: [BERT.id],
    relatedTo: [{ id: other.id, relation: 'SAME_MATTER' }],
    concerns: 'INSURER',
  }, { ifMatch: '*' })
  await done('manager-carla', 'assignComplaint', ids, {
    handlerId: BERT.id,
    override: { motive: 'merk-uitzondering, want er is niemand anders' },
  })
  await done('manager-carla', 'assignComplaint', ids, { handlerId: '01900000-0000-7000-8000-b00000000001' })
  await done(handler, 'declareIndependence', ids, { independent: true })
  await done('manager-carla', 'correctReceipt', ids, {
    receivedAt: '2026-03-10T09:00:00+01:00',
    motive: 'De brief lag er al, merk-rechtgezet.',
  })
  await done(handler, 'acknowledgeComplaint', ids, { channel: 'EMAIL' })
  await done(handler, 'replySubstantively', ids, {
    text: `merk-inhoudelijk ${LONG}`,
    channel: 'POST',
    dispatchedAt: '2026-03-11T09:00:00Z',
    lateRecordingMotive: 'De post was merk-te-laat ingeschreven.',
  })
  await done(handler, 'notifyDelay', ids, {
    reasons: 'De expert is er nog niet, merk-uitstel.',
    expectedCompletionOn: '2026-06-30',
    channel: 'EMAIL',
  })
  const answer = { decision: 'PARTIALLY_UPHELD', rootCause: 'PROCESS', systemic: true, channel: 'EMAIL', ...EXPENSIVE }
  await done(handler, 'sendFinalAnswer', ids, { ...answer, explanation: `merk-voorstel ${LONG}` })
  await done('manager-filip', 'approveFinalAnswer', ids, { approved: false, remarks: 'merk-geweigerd' })
  await done(handler, 'sendFinalAnswer', ids, { ...answer, explanation: `merk-antwoord ${LONG}` })
  await done('manager-filip', 'approveFinalAnswer', ids, { approved: true })
  const { ombudsmanReferrals: [referral] } = await done(
    BROKER,
    'recordOmbudsmanReferral',
    ids,
    make.BODIES.recordOmbudsmanReferral,
  )
  await done(handler, 'recordOmbudsmanAdvice', { ...ids, referralId: referral!.id }, {
    result: 'FOUNDED',
    advisedOn: '2026-03-16',
    followed: false,
    motivation: 'merk-motivering',
  })
  for (const [client, visibility, name] of [[handler, 'INTERNAL', 'intern'], [handler, 'SHARED', 'gedeeld'], [BROKER, 'OFFICE', 'makelaar']] as const) {
    await add(client, 'note', complaintId, { text: `merk-nota-${name}`, visibility })
    await add(client, 'message', complaintId, message(`merk-bericht-${name}`, { visibility }))
    await upload(client, complaintId, { content: `merk-bijlage-${name}`, fileName: `merk-bijlage-${name}.txt` }, {
      visibility,
    })
  }
  return { complaintId, other }
}

const { complaintId: everything, other } = await marked()

t.test('a bundle holds all that there is, and its manifest proves it', async t => {
  const complaint = await make.inReview(rest, { complainant: { ...make.PERSON, language: 'fr' } })
  await go(rest, handler, 'acknowledgeComplaint', complaint)
  await go(rest, handler, 'notifyDelay', complaint, { channel: 'POST' })
  await add(BROKER, 'message', complaint.id, message('Belde over de garage.'))
  const content = pdf(70_000)
  for (const fileName of ['CON', 'rapport.pdf', 'rapport.pdf', `${'отчёт'.repeat(30)}.pdf`]) {
    await upload(BROKER, complaint.id, { content, fileName })
  }

  const { outcome, task } = await bundles.rest.make(handler, complaint.id, 'SUPERVISOR')
  t.equal(outcome, 'done')
  t.match(task, {
    kind: 'EVIDENCE_BUNDLE',
    status: 'DONE',
    result: `/v1/complaints/${complaint.id}/evidenceBundles/${task.id}`,
  })
  for (const api of apis) t.match(await api.task(handler, task.id), task, `${api.name}: the task can be read again`)
  // What happens later is not in it.
  await add(BROKER, 'message', complaint.id, message('Belde later nog eens.'))
  await go(rest, handler, 'sendFinalAnswer', complaint)

  const answer = await download(world, handler, task.result ?? '')
  t.match(answer, { statusCode: 200, headers: {
    'content-type': 'application/zip', 'content-disposition': `attachment; filename="${complaint.reference}-supervisor.zip"`, 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store',
  } })
  const zip = opened(answer.rawPayload)
  t.same(zip.faults, [])
  t.equal(zip.paths.length, task.total)
  t.same(zip.paths, [
    'README.txt', 'complaint.json', 'deadlines.html', 'deadlines.txt', 'deadlines.json', 'history.json', 'chain.json',
    'letters.json',
    ...['01-acknowledgement-2026-03-16', '02-delay-notice-2026-03-16'].flatMap(name => ['html', 'txt', 'pdf'].map(end => `letters/${name}.${end}`)),
    'messages.json', 'notes.json', 'attachments.json',
    'attachments/01-CON', 'attachments/02-rapport.pdf', 'attachments/03-rapport.pdf', `attachments/04-${'отчёт'.repeat(20)}.pdf`,
    'procedure.txt', 'procedure.nl.txt', 'manifest.json',
  ])
  for (const path of zip.paths.filter(path => path.startsWith('attachments/'))) {
    t.ok(Buffer.from(zip.bytes[path] as Uint8Array).equals(content), path)
  }
  t.match(zip.json('complaint.json'), {
    reference: complaint.reference,
    status: 'IN_REVIEW',
    handler: { name: 'An Verhulst' },
  })
  t.match(zip.json('history.json'), { verification: { valid: true } })
  t.match(zip.json<{ text: string }[]>('messages.json').map(({ text }) => text), exactLists(['Belde over de garage.']))
  t.match(
    zip.json<{ state: string, files: string[] }[]>('letters.json').map(({ state, files }) => [
      state,
      files.every(file => zip.paths.includes(file)),
    ]),
    exactLists([['ACCEPTED', true], ['POSTED', true]]),
  )
  const [letter] = zip.json<{ digest: string }[]>('letters.json')
  t.equal(
    letter?.digest,
    createHash('sha256').update(zip.text('letters/01-acknowledgement-2026-03-16.html')).digest('hex'),
    'as sent',
  )
  t.match(zip.text('letters/02-delay-notice-2026-03-16.pdf'), /^%PDF-1\.7/)
  t.same(
    zip.json<{ kind: string, explanation: { steps: unknown[] } }[]>('deadlines.json').map(
      ({ kind, explanation }) => [kind, explanation.steps.length > 2]
    ),
    [['ACKNOWLEDGEMENT', true], ['FINAL_ANSWER', true], ['FIRST_LINE', true]],
  )
  t.match(zip.text('deadlines.txt'), /Délais de la plainte[^]*17 mars 2026/)
  t.match(zip.text('deadlines.html'), /<html lang="fr">[^]*<ol>/)
  t.match(zip.text('README.txt'), /Dossier de preuves[^]*manifest\.json/)
  t.match(zip.text('procedure.nl.txt'), /klachten/)
  const zone = process.env.TZ
  process.env.TZ = 'Pacific/Auckland'
  t.ok(
    (await download(world, handler, task.result ?? '')).rawPayload.equals(answer.rawPayload),
    'the same to the byte, in another time zone too',
  )
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

for (const [letter, profile] of Object.entries(PROFILES)) {
  t.test(`for ${profile} a bundle tells just what the table says`, async t => {
    const zip = await bundle(bundles.rest, 'manager-carla', everything, profile)
    t.same(zip.faults, [])
    const said = saidIn(zip)
    for (const [mark, profiles] of Object.entries(MARKS)) {
      t.equal(
        said.includes(mark),
        profiles.includes(letter),
        `${mark} in ${said.split('\n').find(line => line.includes(mark))}`,
      )
    }
    for (const outcome of [other.id, other.reference as string]) {
      t.equal(said.includes(outcome), letter !== 'C', 'another complaint')
    }
    for (const name of ['An', 'Bert', 'Carla', 'Filip']) {
      if (letter === 'C') t.notMatch(said, new RegExp(`\\b${name}\\b`), name)
    }
    t.equal(zip.paths.includes('notes.json'), letter !== 'C')
    t.match(zip.json('history.json'), { verification: { valid: true } })
    t.equal(zip.paths.filter(path => path.startsWith('letters/')).length, 4 * 3, 'the letters are as they were sent')
    t.match(zip.json('manifest.json'), { profile, files: Array })
  })
}

t.test('an office gets what it sees, in each profile, while it holds the complaint', async t => {
  const { id } = await make.received(rest)
  for (const kind of ['note', 'message'] as const) {
    const body = (text: string) => kind === 'note' ? { text } : message(text)
    await add(handler, kind, id, { ...body(`merk-${kind}-intern`), visibility: 'INTERNAL' })
    await add(BROKER, kind, id, { ...body(`merk-${kind}-makelaar`), visibility: 'OFFICE' })
  }
  t.equal(
    (await bundles.rest.make(BROKER, id, 'OMBUDSMAN')).outcome,
    '403 missingPermission',
    'not while the insurer holds it',
  )
  const byStaff = await bundles.rest.make(handler, id, 'OMBUDSMAN')
  await rest.act(handler, 'returnToBroker', { complaintId: id }, { reason: 'Op vraag van het kantoor.' })
  t.equal(
    (await download(world, handler, byStaff.task.result ?? '')).statusCode,
    404,
    'what cannot be opened cannot be downloaded',
  )
  t.match(
    await bundles.rest.task(handler, byStaff.task.id),
    { id: byStaff.task.id, result: undefined },
    'nor is it told where',
  )
  const rows: [profile: string, mark: string, isTold: boolean][] = [
    ['SUPERVISOR', 'merk-note-intern', false],
    ['SUPERVISOR', 'merk-note-makelaar', true],
    ['SUPERVISOR', 'merk-message-makelaar', true],
    ['OMBUDSMAN', 'merk-note-intern', false],
    ['OMBUDSMAN', 'merk-note-makelaar', true],
    ['OMBUDSMAN', 'merk-message-makelaar', true],
    ['COMPLAINANT', 'merk-note-intern', false],
    ['COMPLAINANT', 'merk-note-makelaar', false],
    ['COMPLAINANT', 'merk-message-makelaar', true],
    ['SUPERVISOR', 'merk-message-intern', false],
  ]
  for (const [profile, mark, isTold] of rows) {
    t.equal(saidIn(await bundle(bundles.graphql, BROKER, id, profile)).includes(mark), isTold, `${profile} ${mark}`)
  }
  const byOffice = await bundles.rest.make(BROKER, id, 'SUPERVISOR')
  await go(rest, BROKER, 'escalateComplaint', { id }, { ground: 'DIRECT_INTERVENTION_REQUESTED' })
  t.equal((await download(world, BROKER, byOffice.task.result ?? '')).statusCode, 200, 'the office keeps its view')
  t.equal((await download(world, handler, byOffice.task.result ?? '')).statusCode, 404, 'the insurer never sees what is the office\'s')
  t.equal((await download(world, BROKER, byStaff.task.result ?? '')).statusCode, 404, 'nor the other way round')
  t.equal(await bundles.rest.task(handler, byOffice.task.id), undefined)
  t.equal(await bundles.rest.task('manager-carla', byStaff.task.id), undefined, 'a task of staff is for who asked')
  await done('manager-carla', 'updateComplaint', { complaintId: id }, { brokerAccess: 'NONE' }, { ifMatch: '*' })
  t.equal((await download(world, BROKER, byOffice.task.result ?? '')).statusCode, 404)
  t.match(await bundles.graphql.task(BROKER, byOffice.task.id), { id: byOffice.task.id, result: undefined })
})

t.test('who may make one, and in which order it is refused', async t => {
  const { id } = await make.assigned(rest)
  const named = (await make.inReview(rest, {})).id
  await done('manager-carla', 'updateComplaint', { complaintId: named }, { staffComplainedAbout: [BERT.id] }, {
    ifMatch: '*',
  })
  const health = (await make.inReview(rest)).id
  await upload(BROKER, health, { content: 'Medisch verslag.', fileName: 'v.txt' }, { containsHealthData: 'true' })
  const nobody = '01900000-0000-7000-8000-00000000000f'
  const rows: [client: string, complaintId: string, outcome: string][] = [
    ['admin-els', id, '403 missingPermission'],
    ['admin-els', nobody, '403 missingPermission'],
    ['handler-bert', nobody, '404 resourceNotFound'],
    ['broker-ghent', id, '404 resourceNotFound'],
    ['auditor-dirk', id, '403 missingPermission'],
    [BROKER, id, '403 missingPermission'],
    [handler, id, '409 independenceNotDeclared'],
    ['handler-bert', named, '409 handlerConflictOfInterest'],
    ['handler-griet', id, '409 handlerConflictOfInterest'],
    ['handler-griet', health, '403 missingPermission'],
    ['handler-bert', health, '403 missingPermission'],
    [handler, health, 'done'],
    ['manager-filip', health, 'done'],
    ['handler-bert', id, 'done'],
  ]
  for (const api of apis) {
    for (const [client, complaintId, outcome] of rows) {
      t.equal((await api.make(client, complaintId, 'OMBUDSMAN')).outcome, outcome, `${api.name} ${client}`)
    }
    t.equal((await api.make('handler-bert', id, 'PRESS')).outcome, '400 badRequest', api.name)
  }
  const { task: { result = '' } } = await bundles.rest.make(handler, health, 'OMBUDSMAN')
  for (
    const [client, status] of [[handler, 200], ['handler-bert', 403], ['auditor-dirk', 200], ['manager-carla', 200], [
      'admin-els',
      403,
    ], [BROKER, 404]] as const
  ) {
    t.equal((await download(world, client, result)).statusCode, status, client)
  }
  const [first, again] = [
    await bundles.rest.make('handler-bert', id, 'OMBUDSMAN', 'k'),
    await bundles.graphql.make('handler-bert', id, 'OMBUDSMAN', 'k'),
  ]
  t.match(again, { replayed: true, task: { id: first.task.id, result: first.task.result } }, 'a key makes one')
  t.equal((await bundles.rest.make('handler-bert', id, 'SUPERVISOR', 'k')).outcome, '422 idempotencyKeyReused')
  const { version } = await make.seen(rest, 'handler-bert', { id })
  t.equal(version, 3, 'the complaint is as it was')
  await world.owner.query('delete from complaint_keys where complaint_id = $1', [id])
  t.equal((await download(world, 'handler-bert', first.task.result ?? '')).statusCode, 404, 'with its key it is gone')
})

t.test('a large bundle is streamed, and a download that is cut harms nothing', async t => {
  const { id } = await make.inReview(rest)
  await world.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = world.app.server.address() as AddressInfo
  const headers = { authorization: `Bearer ${await world.token(handler)}` }
  await fetch(`http://127.0.0.1:${port}/v1/complaints/${id}/attachments`, {
    method: 'POST',
    headers: { ...headers, 'content-type': FORM_TYPE },
    body: new Uint8Array(formOf({ content: Buffer.concat([pdf(9), noise(20 * MEBIBYTE)]) })),
  })
  for (const size of [1, 65_536, 65_537]) await upload(handler, id, { content: pdf(9 + size), fileName: `${size}.pdf` })
  const { task: { result = '' } } = await bundles.rest.make(handler, id, 'SUPERVISOR')
  const begin = (): Promise<IncomingMessage> =>
    new Promise((resolve, reject) =>
      get({ host: '127.0.0.1', port, path: result, headers }, resolve).on('error', reject)
    )
  const openFiles = (): number =>
    readdirSync('/proc/self/fd').filter(fd => linkOf(fd).startsWith(world.config.attachmentsDir)).length

  const cut = await begin()
  await new Promise(resolve => cut.once('data', resolve))
  cut.pause()
  await until(async () => openFiles() > 0, () => 'the file is never opened')

  const zip = opened(await buffer(await begin()))
  t.same(zip.faults, [])
  t.same(zip.json<{ size: number }[]>('attachments.json').map(({ size }) => size), [
    20 * MEBIBYTE + 9,
    10,
    65_545,
    65_546,
  ])
  await until(() => openFiles() === 1, () => `${openFiles()} files are open beside a download that nobody reads`)
  cut.destroy()
  await until(async () => openFiles() === 0, () => `${openFiles()} files stay open`)
  t.equal((await download(world, handler, `/v1/complaints/${id}`)).statusCode, 200)
})

t.test('a client downloads two bundles at once; the next waits, and other clients do not', async t => {
  const { id } = await make.inReview(rest)
  await upload(handler, id, { content: Buffer.concat([pdf(9), noise(4 * MEBIBYTE)]) })
  const { task: { result = '' } } = await bundles.rest.make(handler, id, 'SUPERVISOR')
  const { port } = world.app.server.address() as AddressInfo
  const begin = async (client: string): Promise<IncomingMessage> => {
    const headers = { authorization: `Bearer ${await world.token(client)}` }
    return new Promise((resolve, reject) =>
      get({ host: '127.0.0.1', port, path: result, headers }, resolve).on('error', reject))
  }
  const [first, second] = await Promise.all([begin(handler), begin(handler)])
  let hasThird = false
  const third = begin(handler).then(response => {
    hasThird = true
    return response
  })
  const ofAnother = await begin('manager-carla')
  t.equal(ofAnother.statusCode, 200, 'another client')
  ofAnother.destroy()
  t.notOk(hasThird, 'the third waits')
  first.destroy()
  const response = await third
  t.equal(response.statusCode, 200, 'it begins when one has ended')
  t.same(opened(await buffer(response)).faults, [])
  second.destroy()
})

/** What does not shrink. */
function noise (size: number): Buffer {
  const block = createHash('shake256', { outputLength: MEBIBYTE }).update(ANTWERP.id).digest()
  return Buffer.concat(Array.from({ length: size / MEBIBYTE }, (_, index) => Buffer.from(block).fill(index, 0, 8)))
}

function linkOf (fd: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`)
  } catch {
    return ''
  }
}
