/**
 * TypeORM as its documentation shows it: entities with relations, `find`, `save` in a transaction.
 */
import { DataSource, EntitySchema, IsNull, LessThanOrEqual, MoreThan, Not } from 'typeorm'
import type { EntitySchemaColumnOptions } from 'typeorm'
import { COMPLAINT_COLUMNS } from '../../src/store/schema.ts'
import { GENESIS } from '../../src/complaints/history.ts'
import { complaintOf } from './answer.ts'
import type { Row } from './answer.ts'
import { createServer, listen, serveComplaints, types } from './server.ts'
import { FOUND, PAGE } from './sql.ts'
import { uuidv7 } from './uuidv7.ts'

type Named = { id: string, name: string }
type Loaded = Record<string, unknown> & {
  id: string,
  office?: Named | null,
  handler?: Named | null,
  shown: Record<string, unknown>,
}
type Due = {
  dueOn: string,
  complaintId: string,
  complaint: Loaded,
  starts: string,
  ends: string,
  officeSees: string | null,
  staffSees: boolean,
}

const column = (
  type: EntitySchemaColumnOptions['type'],
  name: string,
  more: object = {},
): EntitySchemaColumnOptions => ({ type, name, ...more })
const READ_ONLY = { insert: false, update: false, nullable: true }

const Office = new EntitySchema({
  name: 'Office',
  tableName: 'offices',
  columns: { id: column('uuid', 'id', { primary: true }), name: column('text', 'name') },
})
const Staff = new EntitySchema({
  name: 'Staff',
  tableName: 'staff',
  columns: { id: column('uuid', 'id', { primary: true }), name: column('text', 'name') },
})
const Shown = new EntitySchema({
  name: 'Shown', tableName: 'shown', schema: 'bench',
  columns: {
    complaintId: column('uuid', 'complaint_id', { primary: true }),
    deadlines: column('jsonb', 'deadlines'),
    brokerActions: column('jsonb', 'broker_actions'),
    staffActions: column('jsonb', 'staff_actions'),
  },
})
const Complaint = new EntitySchema<Loaded>({
  name: 'Complaint', tableName: 'complaints',
  columns: {
    ...COMPLAINT_COLUMNS,
    receivedAt: column('timestamptz', 'received_at', { nullable: true }), openReferral: column('boolean', 'open_referral'),
    staffSees: column('boolean', 'staff_sees', READ_ONLY), search: column('tsvector', 'search', { ...READ_ONLY, select: false }),
  },
  relations: {
    office: { type: 'many-to-one', target: 'Office', joinColumn: { name: 'office_id' } },
    handler: { type: 'many-to-one', target: 'Staff', joinColumn: { name: 'handler_id' } },
    shown: { type: 'one-to-one', target: 'Shown', joinColumn: { name: 'id', referencedColumnName: 'complaintId' } },
  },
})
const DueOrder = new EntitySchema<Due>({
  name: 'DueOrder', tableName: 'due_orders',
  columns: {
    complaintId: column('uuid', 'complaint_id', { primary: true }), starts: column('timestamptz', 'starts', { primary: true }),
    ends: column('timestamptz', 'ends'), dueOn: column('date', 'due_on', { nullable: true }),
    officeSees: column('uuid', 'office_sees', { nullable: true }), staffSees: column('boolean', 'staff_sees'),
  },
  relations: { complaint: { type: 'many-to-one', target: 'Complaint', joinColumn: { name: 'complaint_id' } } },
})
const Event = new EntitySchema({
  name: 'Event', tableName: 'events',
  columns: {
    complaintId: column('uuid', 'complaint_id', { primary: true }), sequence: column('integer', 'sequence', { primary: true }), type: column('text', 'type'),
    at: column('timestamptz', 'at'), version: column('integer', 'version'), facts: column('text', 'facts'), sealed: column('text', 'sealed'),
    previousHash: column('text', 'previous_hash'), hash: column('text', 'hash'), officeSaw: column('uuid', 'office_saw', { nullable: true }), staffSaw: column('boolean', 'staff_saw'),
  },
})

const source = await new DataSource({
  type: 'postgres', url: process.env.DATABASE_URL, entities: [Office, Staff, Shown, Complaint, DueOrder, Event], poolSize: 8,
  installExtensions: false, extra: { types, options: '-c timezone=UTC' },
}).initialize()
const complaints = source.getRepository(Complaint)
const orders = source.getRepository(DueOrder)

const snake = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** The reference's answer, built from an entity. */
function shown (
  { office, handler, shown: { deadlines, ...actions }, ...members }: Loaded,
  viewer: 'broker' | 'staff',
): object {
  const row = Object.fromEntries(Object.entries(members).map(([name, value]) => [snake(name), value]))
  return complaintOf({
    ...row,
    office_name: office?.name,
    handler_id: handler?.id,
    handler_name: handler?.name,
    deadlines,
    actions: actions[`${viewer}Actions`],
  } as Row)
}

const RELATIONS = { office: true, handler: true, shown: true } as const
const now = () => new Date().toISOString()
const due = async (where: object, viewer: 'broker' | 'staff') => (await orders.find({
  where: { ...where, starts: LessThanOrEqual(now()), ends: MoreThan(now()) } as object,
  relations: { complaint: RELATIONS }, order: { dueOn: 'ASC', complaintId: 'ASC' }, take: PAGE + 1,
})).map(({ dueOn, complaintId, complaint }) => ({ shown: shown(complaint, viewer), dueOn, id: complaintId }))

const app = await createServer()
serveComplaints(app, {
  async one (id) {
    const row = await complaints.findOne({ where: { id, staffSees: true }, relations: RELATIONS })
    return row ? shown(row, 'staff') : undefined
  },
  own: (officeSees, after) => due(after === undefined
    ? { officeSees, dueOn: Not(IsNull()) }
    // `find` cannot compare rows, so only the day of the cursor is compared.
    : { officeSees, dueOn: MoreThan(after[0]) }, 'broker'),
  due: until => due({ staffSees: true, dueOn: LessThanOrEqual(until) }, 'staff'),
  found: async text => (await complaints.createQueryBuilder('c').leftJoinAndSelect('c.office', 'office').leftJoinAndSelect('c.handler', 'handler').innerJoinAndSelect('c.shown', 'shown')
    .where('c.search @@ to_tsquery(\'simple\', :text) and c.staffSees', { text: text.split(' ').join(' & ') })
    .orderBy('c.loggedAt', 'DESC').take(FOUND + 1).getMany()).map(row => shown(row, 'staff')),
  log: (officeId, input) => source.transaction(async manager => {
    const [numbered]: { number: string }[] = await manager.query('select nextval(\'bench.numbers\') as number')
    const at = now()
    const id = uuidv7()
    const firstLineReference = `T-${numbered?.number}`
    await manager.save(Complaint, {
      ...input, id, firstLineReference, version: 1, updatedAt: at, status: 'FIRST_LINE_OPEN', heldBy: 'BROKER', channel: 'BROKER', officeId,
      brokerAccess: 'FULL', correspondenceTo: 'COMPLAINANT', staffComplainedAbout: [], contestedDecisionBy: [], containsHealthData: false, loggedAt: at,
      loggedBy: 'BROKER', interventions: [], cycles: [], reopenings: [], relatedTo: [], ombudsmanReferrals: [], deliveries: 0, historyLength: 1,
      historyHead: '', openReferral: false,
    })
    await manager.save(Event, {
      complaintId: id, sequence: 1, type: 'complaint.logged', at, version: 1, facts: '{}', sealed: String(input.description), previousHash: GENESIS, hash: '',
      officeSaw: officeId, staffSaw: false,
    })
    return { id, firstLineReference, updatedAt: at }
  }),
})
await listen(app)
