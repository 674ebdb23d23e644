/** The period report and the register, also as files. */
import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { withDescription } from '../../contract/registerColumns.ts'
import { fairSemaphore } from '../../concurrency/fairSemaphore.ts'
import { periodTable } from '../../reports/periodTable.ts'
import { getPeriodReport } from '../../usecases/reports/periodReport.ts'
import { downloadRegister, listRegister, listRegisterColumns } from '../../usecases/reports/register.ts'
import type { Ports } from '../../usecases/ports.ts'
import { preferredType } from '../accept.ts'
import { collection } from '../answers.ts'
import { BYTE_ORDER_MARK, CSV, csvOf } from '../csv.ts'
import { dispositionOf } from '../download.ts'
import { NDJSON } from '../ndjson.ts'
import type { Handlers } from '../operation.ts'
import { registerText } from '../registerFile.ts'

const JSON_TYPE = 'application/json'

type Operation = 'getPeriodReport' | 'listRegister' | 'listRegisterColumns'

export const reportHandlers = (ports: Ports): Handlers<Operation> => ({
  async getPeriodReport (request, reply) {
    const type = preferredType(request, [JSON_TYPE, CSV])
    const { groupBy = [], ...query } = request.query
    const report = await getPeriodReport(ports, request.actor, { ...query, groupBy })
    vary(reply)
    if (type === JSON_TYPE) return report
    await asFile(reply, type, `report-${report.from}-${report.to}.csv`)
      .send(BYTE_ORDER_MARK + csvOf(periodTable(report, groupBy)))
    return undefined
  },

  async listRegister (request, reply) {
    const type = preferredType(request, [JSON_TYPE, CSV, NDJSON])
    vary(reply)
    if (type === JSON_TYPE) {
      const { items, next } = await listRegister(ports, request.actor, request.query)
      return collection(request, items, next)
    }
    const download = downloadRegister(ports, request.actor, request.query)
    return inTurn(request.actor.clientId, async () => {
      const { from, to } = request.query
      const text = Readable.from(registerText(download, type), { objectMode: false })
      // Resolves when the last byte is sent, or the client is gone.
      await asFile(reply, type, `register-${from}-${to}.${type === CSV ? 'csv' : 'ndjson'}`).send(text)
      return undefined
    })
  },

  async listRegisterColumns (request) {
    return collection(request, listRegisterColumns(request.actor).map(withDescription))
  },
})

const vary = (reply: FastifyReply) => reply.header('vary', 'Authorization, Accept')

const asFile = (reply: FastifyReply, type: string, fileName: string): FastifyReply =>
  reply
    .header('cache-control', 'private, no-store')
    .type(`${type}; charset=utf-8`)
    .header('content-disposition', dispositionOf(fileName))
    .header('x-content-type-options', 'nosniff')

/** A client that reads slowly holds its place, but no connection of the database. */
const inTurn = fairSemaphore({ most: 50, perClient: 2, waitingPerClient: 10, waiting: 100 })
