/** The reference: fastify and pg, prepared statements, a pool of 8, hand-written SQL. */
import { complaintOf } from './answer.ts'
import type { Row } from './answer.ts'
import { createServer, listen, pool, serveComplaints } from './server.ts'
import { SQL } from './sql.ts'

const connections = pool()
const ask = async (name: keyof typeof SQL, values: unknown[]): Promise<Row[]> =>
  (await connections.query<Row>({ name, text: SQL[name], values })).rows

const placed = (row: Row) => ({ shown: complaintOf(row), dueOn: row.due_on as string, id: row.id as string })

const app = await createServer()
serveComplaints(app, {
  async one (id) {
    const [row] = await ask('W1', [id])
    return row && complaintOf(row)
  },
  own: async (office, after) =>
    (await (after === undefined ? ask('W2', [office]) : ask('W2key', [office, ...after]))).map(placed),
  due: async until => (await ask('W3', [until])).map(placed),
  found: async text => (await ask('W6', [text.split(' ').join(' & ')])).map(complaintOf),
  async log (
    office,
    { complainant, subjects, causes, productLine, policyNumber, claimNumber, description, remedySought },
  ) {
    const json = [complainant, subjects, causes].map(value => JSON.stringify(value))
    const [row] = await ask('W4', [office, ...json, productLine, policyNumber, claimNumber, description, remedySought])
    return {
      id: row?.id as string,
      firstLineReference: row?.first_line_reference as string,
      updatedAt: row?.updated_at as string,
    }
  },
})
await listen(app)
