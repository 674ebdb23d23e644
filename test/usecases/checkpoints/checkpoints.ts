/**
 * Checkpoints as they are signed, read and proved; and every attack on a history as the database's
 * owner, found by verification or by `npm run verify` with the public key alone.
 */
import { createHash } from 'node:crypto'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import t from 'tap'
import { keysIn, verifyDocuments } from '../../../src/commands/verification/documents.ts'
import { decryptBytes, encrypt } from '../../../src/complaints/encryption.ts'
import { contextOf, GENESIS, hashOf, sealedOf } from '../../../src/complaints/history.ts'
import type { HistoryEntry } from '../../../src/complaints/history.ts'
import { createKeyRing } from '../../../src/complaints/keyRing.ts'
import { createCheckpointLog } from '../../../src/store/checkpoints/checkpoints.ts'
import { dataSource } from '../../../src/store/dataSource.ts'
import { openCheckpoint, signCheckpoint, statementHash } from '../../../src/transparency/checkpoint.ts'
import type { InclusionProof } from '../../../src/transparency/checkpoint.ts'
import { growingTree } from '../../../src/transparency/merkleTree.ts'
import { noteKeys } from '../../../src/transparency/signedNote.ts'
import type { CheckpointLog } from '../../../src/usecases/checkpoints/ports.ts'
import { signDueCheckpoint } from '../../../src/usecases/checkpoints/sign.ts'
import { bundlesOf, download } from '../../support/evidence.ts'
import { both } from '../../support/calls.ts'
import { newCheckpointKey } from '../../support/checkpoints.ts'
import { exactLists } from '../../support/exactLists.ts'
import { until } from '../../support/waiting.ts'
import { createWorld, startApp } from '../../world.ts'

const world = await createWorld(t)
const { owner, clock, config } = world
const { rest: { done, history } } = both(world)
const source = await dataSource({ url: world.database.appUrl, poolSize: 3 }).initialize()
t.teardown(() => source.destroy())

const checkpointKeys = noteKeys(config.checkpointOrigin, config.keys.checkpointKeys)
const ports = { checkpointLog: createCheckpointLog(source), checkpointKeys, clock }
const sign = () => signDueCheckpoint(ports)
const signOn = (day: string) => {
  clock.set(`${day}T09:00:00Z`)
  return sign()
}

type Checkpoint = { day: string, treeSize: number, rootHash: string, note: string }
type Proof = InclusionProof & { checkpoint: Checkpoint }

async function get (client: string | undefined, url: string) {
  const headers = client === undefined ? {} : { authorization: `Bearer ${await world.token(client)}` }
  const answer = await world.app.inject({ url, headers })
  return { status: answer.statusCode, body: answer.json() }
}
async function query (client: string, text: string) {
  const headers = { authorization: `Bearer ${await world.token(client)}` }
  return (await world.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query: text } })).json()
}
const checkpoints = async (): Promise<Checkpoint[]> => (await get('auditor-dirk', '/v1/checkpoints')).body.items
const newest = async () => (await checkpoints())[0] as Checkpoint
const verification = async (id: string) => (await get('auditor-dirk', `/v1/complaints/${id}/history/verification`)).body

const direct = { ground: 'DIRECT_INTERVENTION_REQUESTED' }
const log = async (name: string, more: object = {}): Promise<string> =>
  (await done('broker-antwerp', 'logComplaint', {}, {
    complainant: { name, capacity: 'INSURED', language: 'nl', email: 'iemand@example.be' },
    subjects: ['SERVICE'], causes: ['DELAY'], description: `De klacht van ${name}.`, ...more,
  })).id
const grow = (complaintId: string) =>
  done('broker-antwerp', 'recordIntervention', { complaintId }, { kinds: ['ANSWER'], summary: 'Gebeld.' })

/** What an outsider does with documents: exit codes 0, 1 and 2 of the command. */
async function verified (...documents: (object | string | Buffer)[]) {
  const { body } = await get(undefined, '/v1/checkpoints/keys')
  return verifyDocuments(
    documents.map((document, index) => ({
      name: `document ${index + 1}`,
      bytes: Buffer.isBuffer(document)
        ? document
        : Buffer.from(typeof document === 'string' ? document : JSON.stringify(document)),
    })),
    keysIn(JSON.stringify(body)),
  )
}

clock.set('2026-03-02T09:00:00Z')

await sign()
const ofNothing = await newest()

const first = await log('Zwaantje')
const second = await log('Wannes', direct)
const third = await log('Veerle', direct)

t.test('the first checkpoint may be of no history at all', async t => {
  t.match(ofNothing, { day: '2026-03-02', treeSize: 0, rootHash: growingTree(0, []).root().toString('base64') })
})

t.test('a day has one checkpoint, with one statement for each history that grew, in commit order', async t => {
  await sign()
  t.equal((await checkpoints()).length, 1, 'the day has one already')
  await grow(first)
  await signOn('2026-03-03')
  await signOn('2026-03-04')
  const [nothingNew, grown] = await checkpoints()
  t.match([nothingNew, grown], exactLists([{ day: '2026-03-04', treeSize: 3 }, { day: '2026-03-03', treeSize: 3 }]))
  t.equal(nothingNew?.note, grown?.note, 'the same tree and key give the same note')
  const rows = await owner.query('select complaint_id as id, length from checkpoint_statements order by leaf_index')
  t.same(rows.map(({ id }: { id: string }) => id), [second, third, first], 'by their newest event')
  const [{ length }] = rows.slice(-1)
  t.equal(length, (await history('broker-antwerp', first)).length)

  await grow(first)
  clock.set('2026-03-02T09:00:00Z')
  await sign()
  t.equal((await checkpoints()).length, 3, 'a clock that was set back signs nothing')
  await signOn('2026-03-05')
  t.match(await newest(), { day: '2026-03-05', treeSize: 4 }, 'only the one that grew')
})

t.test('processes that sign at once sign once, and statements go in once', async t => {
  await grow(first)
  clock.set('2026-03-06T09:00:00Z')
  await Promise.all(Array.from({ length: 4 }, sign))
  await sign()
  t.match(await newest(), { day: '2026-03-06', treeSize: 5 })
  t.equal((await checkpoints()).length, 5)
})

t.test('a process that dies before it signs is continued', async t => {
  await grow(first)
  clock.set('2026-03-07T09:00:00Z')
  const { checkpointLog } = ports
  const killed: CheckpointLog = {
    ...checkpointLog,
    exclusively: work => checkpointLog.exclusively(writer =>
      work({ ...writer, insertCheckpoint: async () => { throw new Error('killed') } })
    ),
  }
  await t.rejects(signDueCheckpoint({ ...ports, checkpointLog: killed }), { message: 'killed' })
  t.equal((await newest()).treeSize, 5, 'nothing was signed')
  await sign()
  t.match(await newest(), { day: '2026-03-07', treeSize: 6 })
})

t.test('the background job signs when the day has begun', async t => {
  clock.set('2026-03-08T09:00:00Z')
  const { app, source: own } = await startApp(config, clock, async () => undefined, {
    jobs: { checkpoints: { tickMs: 20 } },
  })
  try {
    t.match(await until(async () => {
      const checkpoint = await newest()
      return checkpoint.day === '2026-03-08' && checkpoint
    }, 'no checkpoint was signed'), { treeSize: 6 }, 'nothing grew')
  } finally {
    await app.close()
    await own.destroy()
  }
})

t.test('both APIs give the same checkpoints, keys and proofs, page by page', async t => {
  for (const client of ['broker-ghent', 'handler-an', 'auditor-dirk', 'admin-els']) {
    const page = (await get(client, '/v1/checkpoints?pageSize=2')).body
    t.equal(page.items.length, 2, client)
    const rest = (await get(client, page.next)).body.items
    const { data } = await query(
      client,
      '{ checkpoints(first: 2) { edges { node { day treeSize rootHash note } } pageInfo { hasNextPage endCursor } } checkpointKeys { id origin verifierKey current } checkpointConsistency(from: 3, to: 5) { from to hashes } }',
    )
    t.same(data.checkpoints.edges.map(({ node }: { node: Checkpoint }) => node), page.items)
    t.equal(data.checkpoints.pageInfo.hasNextPage, true)
    t.equal(rest[0].day < page.items[1].day, true)
    t.same(data.checkpointKeys, (await get(client, '/v1/checkpoints/keys')).body.items)
    t.same(data.checkpointConsistency, (await get(client, '/v1/checkpoints/consistency?from=3&to=5')).body)
  }
  const proof = (await get('broker-antwerp', `/v1/complaints/${first}/history/proof`)).body
  const { data } = await query(
    'broker-antwerp',
    `{ complaint(id: "${first}") { historyProof { statement { complaintId length head } leafIndex hashes checkpoint { day treeSize rootHash note } } } }`,
  )
  t.same(data.complaint.historyProof, proof)
  t.same((await get(undefined, '/v1/checkpoints')).status, 401)
  t.same((await get('admin-els', `/v1/complaints/${first}/history/proof`)).status, 403)
  const unproven = await log('Urbain')
  t.same((await get('broker-antwerp', `/v1/complaints/${unproven}/history/proof`)).status, 404)
  t.same(
    (await query('broker-antwerp', `{ complaint(id: "${unproven}") { historyProof { leafIndex } } }`)).data.complaint,
    { historyProof: null },
  )
  t.same((await verification(second)).checkpoint, {
    day: '2026-03-08',
    treeSize: 6,
    length: (await history('auditor-dirk', second)).length,
  })
})

t.test('a proof between sizes that were never signed together is refused by name', async t => {
  for (
    const [parameters, name] of [['from=7', 'from'], ['from=3&to=7', 'to'], ['from=5&to=3', 'from'], ['to=3', 'from'], [
      'from=-1',
      'from',
    ], ['from=x', 'from']] as const
  ) {
    const { status, body } = await get('auditor-dirk', `/v1/checkpoints/consistency?${parameters}`)
    t.equal(status, 400, parameters)
    t.equal(body.issues[0].name, name, parameters)
  }
  t.equal((await get('auditor-dirk', '/v1/checkpoints/consistency?from=0')).status, 200)
})

t.test('an outsider with the public key alone proves every history and every step', async t => {
  const all = await checkpoints()
  const [last, older] = [all[0] as Checkpoint, all[4] as Checkpoint]
  const consistency = (await get('auditor-dirk', `/v1/checkpoints/consistency?from=${older.treeSize}`)).body
  const proofs: Proof[] = []
  for (const id of [second, third]) proofs.push((await get('auditor-dirk', `/v1/complaints/${id}/history/proof`)).body)
  const rows = proofs.map(historyProof => ({ complaintId: historyProof.statement.complaintId, historyProof }))
  const { faults, open, proven } = await verified(older, consistency, rows.map(row => JSON.stringify(row)).join('\n'))
  t.same([faults, open], [[], []])
  t.ok(proven.some(line => line.includes('2 histories are in the log, as of checkpoint 6')))
  const lacking = await verified(older.note, last.note)
  t.same(lacking.faults, [])
  t.match(lacking.open, exactLists([/consistency\?from=3&to=6/]), 'it says what it lacks')
  const alone = await verified(last)
  t.same([alone.faults, alone.open], [[], []])
  const tampered = { ...last, treeSize: last.treeSize + 1 }
  t.match((await verified(tampered)).faults, exactLists([/size and root/]))
  t.match(
    (await verified(rows.map((row, index) => ({ ...row, complaintId: rows[1 - index]?.complaintId })))).faults,
    exactLists([/is about/, /is about/]),
  )
  t.match((await verified({ ...proofs[0], leafIndex: 2 })).faults, exactLists([/lacks/]))
  t.match((await verified('nothing')).faults, exactLists([/no bundle/]))
})

const bundleOf = async (client: string, complaintId: string, profile: string): Promise<Buffer> => {
  const { task } = await bundlesOf(world).rest.make(client, complaintId, profile)
  return (await download(world, client, task.result as string)).rawPayload
}

t.test('a bundle is proved without the database, for each who gets one', async t => {
  for (
    const [client, id, profile] of [
      ['manager-carla', second, 'SUPERVISOR'], ['manager-carla', second, 'OMBUDSMAN'],
      ['manager-carla', second, 'COMPLAINANT'], ['broker-antwerp', first, 'SUPERVISOR'],
    ] as const
  ) {
    const bundle = await bundleOf(client, id, profile)
    const { faults, open, proven } = await verified(bundle)
    t.same([faults, open], [[], []], `${client} ${profile}`)
    t.ok(proven.some(line => line.includes('the history is in the log, as of checkpoint 6')))
  }
})

/** Every file of a ZIP, some of them changed, packed again with a manifest that fits. */
function repacked (bundle: Buffer, change: (path: string, text: string) => string): Buffer {
  const files = Object.entries(unzipSync(bundle)).filter(([path]) => path !== 'manifest.json')
    .map(
      ([path, bytes]): [string, Uint8Array] => [
        path,
        path.endsWith('json') ? strToU8(change(path, strFromU8(bytes))) : bytes,
      ]
    )
  const manifest = JSON.parse(strFromU8(unzipSync(bundle)['manifest.json'] as Uint8Array))
  manifest.files = files.map(([path, bytes]) => ({ path, sha256: createHash('sha256').update(bytes).digest('hex') }))
  return Buffer.from(zipSync(Object.fromEntries([...files, ['manifest.json', strToU8(JSON.stringify(manifest))]])))
}

/** The same events, chained anew with right hashes. */
function rechained (entries: HistoryEntry[], complaintId: string): HistoryEntry[] {
  let previousHash = GENESIS
  return entries.map(entry => {
    const unhashed = { ...entry, complaintId, previousHash }
    previousHash = hashOf(unhashed)
    return { ...unhashed, hash: previousHash }
  })
}

let day = 10
/** A history of four events that a checkpoint covers. */
async function victim (): Promise<string> {
  const id = await log('Siska')
  await grow(id)
  await grow(id)
  await done('broker-antwerp', 'escalateComplaint', { complaintId: id }, { ground: 'UNSATISFIED_AFTER_FIRST_LINE' })
  await signOn(`2026-03-${day++}`)
  return id
}
const LENGTH = 4

const entriesOf = async (id: string): Promise<HistoryEntry[]> => (await owner.query(`
  select complaint_id as "complaintId", sequence, type, at, version, facts, sealed, previous_hash as "previousHash", hash
  from events where complaint_id = $1 order by sequence`, [id])).map((row: HistoryEntry) => ({ ...row }))

async function write (id: string, entries: readonly HistoryEntry[]): Promise<void> {
  for (const { sequence, at, facts, sealed, previousHash, hash } of entries) {
    await owner.query(
      'update events set at = $3, facts = $4, sealed = $5, previous_hash = $6, hash = $7 where complaint_id = $1 and sequence = $2',
      [id, sequence, at, facts, sealed, previousHash, hash],
    )
  }
  await owner.query('update complaints set history_head = $2 where id = $1', [id, entries.at(-1)?.hash])
}
const redated = (entries: HistoryEntry[]) =>
  entries.map(entry => entry.sequence === LENGTH ? { ...entry, at: '2026-02-20T09:00:00Z' } : entry)

/** By somebody who also has the keys of the service: a history without a flaw. */
async function rewritten (id: string): Promise<string> {
  const [{ wrapped }] = await owner.query('select wrapped from complaint_keys where complaint_id = $1', [id])
  const key = decryptBytes(wrapped, createKeyRing(config.keys.encryptionKeys), id)
  const opened = (await entriesOf(id)).map(entry => ({ entry, sealed: sealedOf(entry, key) }))
  let previousHash = GENESIS
  const entries = opened.map(({ entry, sealed }): HistoryEntry => {
    const [moved] = redated([{ ...entry, previousHash }]) as [HistoryEntry]
    const resealed = { ...moved, sealed: encrypt(JSON.stringify(sealed), key, contextOf(moved)) }
    previousHash = hashOf(resealed)
    return { ...resealed, hash: previousHash }
  })
  await write(id, entries)
  return previousHash
}

t.test('a bundle that was changed is found, although its manifest fits again', async t => {
  const id = await victim()
  const bundle = await bundleOf('manager-carla', id, 'SUPERVISOR')
  t.same((await verified(repacked(bundle, (_path, text) => text))).faults, [])
  const chain: HistoryEntry[] = JSON.parse(strFromU8(unzipSync(bundle)['chain.json'] as Uint8Array))
  const early = chain.map(link => ({ ...link, at: '2026-02-01T09:00:00Z' }))
  const rehashed = rechained(early, id)
  const changes: [what: string, path: string, change: (text: string) => string, fault: RegExp][] = [
    ['an event re-dated',         'chain.json',    () => JSON.stringify(early),                                  /event 1 was changed/],
    ['and hashed anew',           'chain.json',    () => JSON.stringify(rehashed),                                 /is not the one that the log states/],
    ['an event removed',          'chain.json',    () => JSON.stringify(chain.toSpliced(0, 1)),                    /the chain breaks at event 1/],
    ['the last event removed',    'chain.json',    () => JSON.stringify(chain.slice(0, -1)),                       /is not the one that the log states/],
    ['two in another order',      'chain.json',    () => JSON.stringify(chain.toReversed()),                       /the chain breaks at event 1/],
    ['another day in the events', 'history.json',  text => text.replaceAll('2026-03-', '2026-02-'),          /history\.json is not that of the chain/],
    ['another receipt',           'complaint.json', text => text.replace(/"receivedAt": "[^"]+"/, '"receivedAt": "2026-02-02T09:00:00Z"'), /receivedAt in complaint\.json/],
    ['another statement',         'history-proof.json', text => text.replace(/"length": \d+/, '"length": 1'),      /lacks|log states/],
  ]
  for (const [what, path, change, fault] of changes) {
    const { faults } = await verified(repacked(bundle, (name, text) => name === path ? change(text) : text))
    t.ok(faults.some(line => fault.test(line)), `${what}: ${faults}`)
  }
  const flipped = Buffer.from(bundle)
  flipped.writeUInt8(flipped.readUInt8(200) ^ 1, 200)
  t.not((await verified(flipped)).faults.length, 0, 'a flipped bit')
  t.not((await verified(bundle.subarray(0, 500))).faults.length, 0, 'a part of it')
})

t.test('as the owner of the database: a row without an event, an event without the key', async t => {
  const [row, event, gone, order, chain] = [
    await victim(),
    await victim(),
    await victim(),
    await victim(),
    await victim(),
  ]
  await owner.query('update complaints set description = \'Iets anders.\' where id = $1', [row])
  t.match(await verification(row), exactLists({ valid: false, changedMembers: ['description'] }))
  await owner.query('update events set facts = replace(facts, \'RECEIVED\', \'CLOSED\') where complaint_id = $1 and sequence = 4', [event])
  t.match(await verification(event), { valid: false, brokenAt: 4 })
  await owner.query('delete from events where complaint_id = $1 and sequence = 2', [gone])
  t.match(await verification(gone), { valid: false, brokenAt: 2 })
  await owner.query('update events set sequence = 9 where complaint_id = $1 and sequence = 2', [order])
  await owner.query('update events set sequence = 2 where complaint_id = $1 and sequence = 3', [order])
  await owner.query('update events set sequence = 3 where complaint_id = $1 and sequence = 9', [order])
  t.match(await verification(order), { valid: false, brokenAt: 2 })
  await write(chain, rechained(redated(await entriesOf(chain)), chain))
  t.match(await verification(chain), { valid: false, brokenAt: 4 }, 're-dated, with right hashes')
})

t.test('a history and its row set back to an earlier state are found by the statement', async t => {
  const id = await log('Tijl')
  await grow(id)
  const [before] = await owner.query(
    'select interventions, version, updated_at, history_length, history_head from complaints where id = $1',
    [id],
  )
  await grow(id)
  await signOn(`2026-03-${day++}`)
  await owner.query('delete from events where complaint_id = $1 and sequence > 2', [id])
  await owner.query(
    'update complaints set interventions = $2, version = $3, updated_at = $4, history_length = $5, history_head = $6 where id = $1',
    [
      id,
      JSON.stringify(before.interventions),
      before.version,
      before.updated_at,
      before.history_length,
      before.history_head,
    ],
  )
  const { body } = await get('broker-antwerp', `/v1/complaints/${id}/history/verification`)
  t.same(body, { valid: false, length: 2, brokenAt: 3, checkpoint: body.checkpoint, checkpointFault: 'CONTRADICTED' })
})

t.test('with the keys of the service too: found by what was signed, and by copies held outside', async t => {
  const id = await victim()
  const bundleBefore = await bundleOf('manager-carla', id, 'SUPERVISOR')
  const checkpointBefore = await newest()
  const head = await rewritten(id)
  t.match(
    await verification(id),
    { valid: false, brokenAt: LENGTH, checkpointFault: 'CONTRADICTED' },
    're-dated, re-sealed, re-hashed',
  )

  await owner.query('update checkpoint_statements set head = $2 where complaint_id = $1', [id, head])
  t.match(await verification(id), { valid: false, checkpointFault: 'NOT_INCLUDED' }, 'and its leaf replaced')

  const tree = growingTree(0, [])
  const leaves: { leaf_index: string, complaint_id: string, length: number, head: string }[] =
    await owner.query('select leaf_index, complaint_id, length, head from checkpoint_statements order by leaf_index')
  for (const { leaf_index: index, complaint_id: complaintId, length, head } of leaves) {
    await owner.query('update checkpoint_nodes set hashes = $2 where leaf_index = $1', [
      index,
      tree.append(statementHash({ complaintId, length, head })),
    ])
  }
  await owner.query('update checkpoints set root_hash = $1 where tree_size = $2', [tree.root(), tree.size()])
  t.match(await verification(id), { valid: false, checkpointFault: 'NOT_INCLUDED' }, 'and the tree')
  clock.set(`2026-03-${day}T09:00:00Z`)
  await t.rejects(sign(), { message: /contradicts the checkpoint of/ }, 'such a tree is never signed')

  const forger = noteKeys(config.checkpointOrigin, [newCheckpointKey()])
  const resign = (signer: typeof forger.signer) =>
    owner.query('update checkpoints set note = $1 where tree_size = $2', [
      signCheckpoint({ size: tree.size(), root: tree.root() }, signer),
      tree.size(),
    ])
  await resign(forger.signer)
  t.match(await verification(id), { valid: false, checkpointFault: 'SIGNATURE_INVALID' }, 'signed with another key')
  await t.rejects(sign(), { name: 'NoteFault' })

  await resign(checkpointKeys.signer)
  t.match(await verification(id), { valid: true }, 'signed with the right key, the database is without a flaw')
  const bundleAfter = await bundleOf('manager-carla', id, 'SUPERVISOR')
  t.match(await verified(bundleAfter), { faults: exactLists([]) })
  t.ok(
    (await verified(bundleBefore, bundleAfter)).faults.some(line => /two trees .* rewritten/.test(line)),
    'an old bundle convicts it',
  )
  await log('Later')
  await signOn(`2026-03-${day++}`)
  const later = await newest()
  const consistency = (await get('auditor-dirk', `/v1/checkpoints/consistency?from=${checkpointBefore.treeSize}`)).body
  t.ok(
    (await verified(checkpointBefore.note, later, consistency)).faults.some(line =>
      /does not begin with checkpoint/.test(line)
    ),
    'so does an old checkpoint',
  )
})

t.test('a tree that lacks statements or nodes is not signed', async t => {
  await owner.query('delete from checkpoint_statements where leaf_index = 1')
  clock.set(`2026-03-${day}T09:00:00Z`)
  await t.rejects(sign(), { message: /leaves and \d+ statements: nothing was signed/ })
  await owner.query('delete from checkpoint_nodes where leaf_index > 1')
  await t.rejects(sign(), { message: /nothing was signed/ })
  t.equal(openCheckpoint((await newest()).note, checkpointKeys.keys).size, (await newest()).treeSize)
})

t.test('the application can neither change nor delete what was signed', async t => {
  for (const table of ['checkpoints', 'checkpoint_nodes', 'checkpoint_statements']) {
    for (
      const text of [
        `delete from ${table}`,
        `update ${table} set ${table === 'checkpoints' ? 'note = note' : 'leaf_index = leaf_index'}`,
        `truncate ${table}`,
      ]
    ) {
      await t.rejects(source.query(text), { message: /permission denied/ }, text)
    }
  }
})
