/** The tree of statements and its checkpoints in PostgreSQL. */
import type { DataSource } from 'typeorm'
import type { Subtree } from '../../transparency/merkleTree.ts'
import { lastLeafOf } from '../../transparency/merkleTree.ts'
import type {
  Checkpoint, CheckpointLog, CheckpointReader, CheckpointWriter, GrownHistory, StatementAt,
} from '../../usecases/checkpoints/ports.ts'
import { CHECKPOINT_SIGNED } from '../../usecases/webhooks/ports.ts'
import { statement } from '../../postgres/statement.ts'
import type { Row, Run } from '../../postgres/statement.ts'
import { transaction } from '../../postgres/transaction.ts'
import { inUnavailability, repeatedOnConflict } from '../../postgres/availability.ts'

const COLUMNS = 'select day, tree_size, root_hash, note from checkpoints'
const NEWEST = statement('newest-checkpoint', `${COLUMNS} order by day desc limit 1`)
const CHECKPOINTS = statement(
  'checkpoints',
  `${COLUMNS} where day < coalesce($1::date, 'infinity') order by day desc limit $2`,
)
const STATEMENTS = statement(
  'checkpoint-statements',
  'select leaf_index, complaint_id, length, head from checkpoint_statements where complaint_id = any ($1::uuid[]) order by leaf_index',
)
const NODES = statement('checkpoint-nodes', `
  select n.hashes[given.level + 1] as hash
  from unnest($1::bigint[], $2::integer[]) with ordinality given (leaf_index, level, place)
  join checkpoint_nodes n on n.leaf_index = given.leaf_index order by given.place`)

export function checkpointReader (run: Run): CheckpointReader {
  const statementsOf: CheckpointReader['statementsOf'] = async complaintIds =>
    Map.groupBy((await run(STATEMENTS([complaintIds]))).map(statementOf), ({ statement }) => statement.complaintId)
  return {
    newestCheckpoint: async () => (await run(NEWEST([]))).map(checkpointOf)[0],
    checkpoints: async (before, limit) => (await run(CHECKPOINTS([before ?? null, limit]))).map(checkpointOf),
    statements: async complaintId => (await statementsOf([complaintId])).get(complaintId) ?? [],
    statementsOf,
    nodes: subtrees => nodes(run, subtrees),
  }
}

async function nodes (run: Run, subtrees: readonly Subtree[]): Promise<Buffer[]> {
  if (subtrees.length === 0) return []
  const rows = await run(NODES([subtrees.map(lastLeafOf), subtrees.map(({ level }) => level)]))
  const hashes = rows.flatMap(({ hash }) => Buffer.isBuffer(hash) ? [hash] : [])
  if (hashes.length < subtrees.length) throw new Error('Nodes of the stored tree are missing')
  return hashes
}

/** A bigint arrives as text. */
export const checkpointOf = (row: Row): Checkpoint => ({
  day: row.day as string,
  treeSize: Number(row.tree_size),
  rootHash: (row.root_hash as Buffer).toString('base64'),
  note: row.note as string,
})

const statementOf = (row: Row): StatementAt => ({
  leafIndex: Number(row.leaf_index),
  statement: { complaintId: row.complaint_id as string, length: row.length as number, head: row.head as string },
})

/** `app.relay` shows the feed. */
const JOB = { settings: { 'app.background': 'on', 'app.relay': 'on' } }

const LOCK = statement(
  'checkpoint-lock',
  'select pg_try_advisory_xact_lock(hashtextextended(\'complaints.checkpoints\', 0)) as locked',
)
const SIZE = statement('checkpoint-size', 'select coalesce(max(leaf_index) + 1, 0) as leaves from checkpoint_nodes')
const COUNT = statement('checkpoint-count', 'select count(*) as statements from checkpoint_statements')
const LAST_FEED = statement(
  'checkpoint-feed',
  'select feed_sequence from checkpoint_statements order by leaf_index desc limit 1',
)
const GROWN = statement('grown-histories', 'select * from grown_histories($1, $2, $3)')
const APPEND = statement('append-statements', `
  with given as (
    select * from unnest($1::bigint[], $2::uuid[], $3::integer[], $4::text[], $5::bigint[], $6::text[])
      given (leaf_index, complaint_id, length, head, feed_sequence, hashes)
  ), added as (
    insert into checkpoint_nodes (leaf_index, hashes)
    select leaf_index, array(select decode(hash, 'hex') from string_to_table(hashes, ' ') with ordinality h (hash, place) order by place)
    from given
  )
  insert into checkpoint_statements (leaf_index, complaint_id, length, head, feed_sequence)
  select leaf_index, complaint_id, length, head, feed_sequence from given`)
/** Also queues its deliveries. An office's endpoint gets it only when its event types name it. */
const INSERT = statement('insert-checkpoint', `
  with signed as (insert into checkpoints (day, tree_size, root_hash, note) values ($1, $2, $3, $4) returning day),
  open as (select e.id, e.office_id, e.event_types from webhook_endpoints e where e.enabled for key share)
  insert into webhook_deliveries (id, endpoint_id, checkpoint_day, replay, state, next_attempt_at)
  select gen_random_uuid(), e.id, s.day, false, 'PENDING', now() from signed s cross join open e
  where '${CHECKPOINT_SIGNED}' = any (e.event_types) or (e.event_types = '{}' and e.office_id is null)`)

/** One call numbers at most 5,000 events. */
const MAX_NUMBERINGS = 1000

export const createCheckpointLog = (source: DataSource): CheckpointLog => ({
  newestDay: () =>
    transaction(source, { ...JOB, mode: 'read only' }, async run =>
      (await run(NEWEST([]))).map(checkpointOf)[0]?.day),

  async newestFeedSequence () {
    for (let count = 0; count < MAX_NUMBERINGS; count += 1) {
      const [{ newest } = {}]: Row[] = await repeatedOnConflict(() =>
        inUnavailability(() => source.query('select number_feed() as newest'))
      )
      if (typeof newest !== 'string') break
    }
    const [row] = await transaction(
      source,
      { ...JOB, mode: 'read only' },
      run => run({ text: 'select coalesce(max(sequence), 0) as newest from feed' }),
    )
    return Number(row?.newest)
  },

  exclusively: work =>
    transaction(source, JOB, async run => {
      const [row] = await run(LOCK([]))
      return row?.locked === true ? work(writer(run)) : undefined
    }),
})

const writer = (run: Run): CheckpointWriter => ({
  newestCheckpoint: async () => (await run(NEWEST([]))).map(checkpointOf)[0],
  nodes: subtrees => nodes(run, subtrees),
  size: async () => Number((await run(SIZE([])))[0]?.leaves),
  statementCount: async () => Number((await run(COUNT([])))[0]?.statements),
  lastFeedSequence: async () => Number((await run(LAST_FEED([])))[0]?.feed_sequence ?? 0),
  grown: async (after, upTo, limit) =>
    (await run(GROWN([after, upTo, limit]))).map((row): GrownHistory => ({
      feedSequence: Number(row.feed_sequence),
      complaintId: row.complaint_id as string,
      length: row.length as number,
      head: row.head as string,
      stated: row.stated as boolean,
    })),
  async append (leaves) {
    await run(APPEND([
      leaves.map(({ leafIndex }) => leafIndex),
      leaves.map(({ statement: { complaintId } }) => complaintId),
      leaves.map(({ statement: { length } }) => length),
      leaves.map(({ statement: { head } }) => head),
      leaves.map(({ feedSequence }) => feedSequence),
      leaves.map(({ hashes }) => hashes.map(hash => hash.toString('hex')).join(' ')),
    ]))
  },
  async insertCheckpoint ({ day, treeSize, rootHash, note }) {
    await run(INSERT([day, treeSize, Buffer.from(rootHash, 'base64'), note]))
  },
})
