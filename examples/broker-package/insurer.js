/** Plays the insurer in the sandbox: a handler takes the broker's complaint and acknowledges it. */
import { createComplaintsClient } from 'complaints-api-client'
import { claimFile } from './claimFile.js'
import { settings } from './settings.js'

const handler = createComplaintsClient({ ...settings, clientId: 'handler-an', clientSecret: 'sandbox' })

const { id: handlerId, name } = await handler.getMe()
const query = { brokerReference: claimFile.number }
const [complaint] = await handler.listComplaints({ query }).toArray({ limit: 1 })
if (complaint === undefined) throw new Error('Nothing was escalated yet: first run npm start.')
await handler.assignComplaint(complaint.id, { handlerId, independenceDeclared: true })
await handler.acknowledgeComplaint(complaint.id, { channel: 'EMAIL' })
console.log(`${name} acknowledged ${complaint.reference}.`)
