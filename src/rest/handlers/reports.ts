/** The period report and the register, also as files. */
import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { Language } from '../../complaints/complaint.ts'
import { withDescription } from '../../contract/registerColumns.ts'
import { fairSemaphore } from '../../concurrency/fairSemaphore.ts'
import { periodTable } from '../../reports/periodTable.ts'
import { getPeriodReport } from '../../usecases/reports/periodReport.ts'
import { getReportPage } from '../../usecases/reports/reportPage.ts'
import { downloadRegister, listRegister, listRegisterColumns } from '../../usecases/reports/register.ts'
import type { Ports } from '../../usecases/ports.ts'
import { preferredType } from '../accept.ts'
import { collection } from '../answers.ts'
import { BYTE_ORDER_MARK, CSV, csvOf } from '../csv.ts'
import { dispositionOf } from '../download.ts'
import { languageOf } from '../headers.ts'
import { NDJSON } from '../ndjson.ts'
import type { Handlers } from '../operation.ts'
import { registerText } from '../registerFile.ts'

const JSON_TYPE = 'application/json'
const HTML = 'text/html'

type Operation = 'getPeriodReport' | 'listRegister' | 'listRegisterColumns'

export const reportHandlers = (ports: Ports): Handlers<Operation> => ({
  async getPeriodReport (request, reply) {
    const type = preferredType(request, [JSON_TYPE, CSV, HTML])
    const { groupBy = [], lang, ...query } = request.query
    if (type === HTML) {
      const language = lang ?? languageOf(request)
      await asPage(reply, language).send(await getReportPage(ports, request.actor, query, language))
      return undefined
    }
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
      const { items, next, checkpoint } = await listRegister(ports, request.actor, request.query)
      return { ...collection(request, items, next), ...(checkpoint && { checkpoint }) }
    }
    const download = downloadRegister(ports, request.actor, request.query)
    return withinLimit(request.actor.clientId, async () => {
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

/** A page that runs and loads nothing, not even from this host. */
const asPage = (reply: FastifyReply, language: Language): FastifyReply =>
  reply
    .header('vary', 'Authorization, Accept, Accept-Language')
    .header('cache-control', 'private, no-store')
    .header('content-language', language)
    .header('content-security-policy', 'default-src \'none\'; style-src \'unsafe-inline\'; sandbox')
    .type(`${HTML}; charset=utf-8`)

const asFile = (reply: FastifyReply, type: string, fileName: string): FastifyReply =>
  reply
    .header('cache-control', 'private, no-store')
    .type(`${type}; charset=utf-8`)
    .header('content-disposition', dispositionOf(fileName))
    .header('x-content-type-options', 'nosniff')

/** High over all clients: one that reads slowly occupies it for long, but no connection. */
const withinLimit = fairSemaphore({ most: 50, perClient: 2, waitingPerClient: 10, waiting: 100 })
