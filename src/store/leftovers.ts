/** Uploads that came to nothing: for the sweep, which has `app.background`. */
import type { DataSource } from 'typeorm'
import type { AttachmentPorts } from '../usecases/correspondencePorts.ts'
import { statement } from './statements.ts'
import { transaction } from './transactions.ts'

const BEGIN = 'begin; set local app.background = \'on\''
const LIST = statement('leftovers', `select id from uploads where started_at < now() - interval '1 day' order by started_at limit $1`)
const FORGET = statement('forget-leftover', 'delete from uploads where id = $1')

export const createLeftovers = (source: DataSource): AttachmentPorts['leftovers'] => ({
  list: limit => transaction(source, BEGIN, async run => (await run(LIST([limit]))).map(({ id }) => id as string)),
  forget: id => transaction(source, BEGIN, async run => { await run(FORGET([id])) }),
})
