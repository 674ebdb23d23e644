/**
 * A broker package in miniature. It sends a complaint from one of its own files to the insurer, and
 * follows what happens. Run it twice: it sends nothing twice, and continues where it stopped.
 */
import { openAsBlob } from 'node:fs'
import { ProblemError, createComplaintsClient } from 'complaints-api-client'
import { claimFile } from './claimFile.js'
import { readPosition, storePosition } from './position.js'
import { settings } from './settings.js'

const client = createComplaintsClient({ ...settings, onBehalfOf: claimFile.user })

/** A key of our own for each step: a repeated step gets its stored response. */
const key = step => ({ idempotencyKey: `${claimFile.number}-${step}` })

async function send () {
  const complaint = await client.logComplaint({
    complainant: claimFile.person,
    subjects: ['SERVICE'],
    causes: ['DELAY', 'COMMUNICATION'],
    description: claimFile.whatTheySaid,
    brokerReference: claimFile.number,
    claimNumber: claimFile.claimNumber,
  }, key('log'))
  console.log(`Logged ${complaint.firstLineReference}. Now we can: ${complaint.availableActions.join(', ')}`)

  await client.recordIntervention(complaint.id, {
    kinds: ['INFORMATION'],
    summary: 'De expert gebeld: het verslag volgt.',
  }, key('intervention'))

  const attachment = await client.addAttachment(complaint.id, {
    file: await openAsBlob(new URL('expertise.pdf', import.meta.url)),
    fileName: 'expertise.pdf',
    description: 'Verslag van de expert',
  }, key('expertise'))
  console.log(`Added ${attachment.fileName}, ${attachment.size} bytes, ${attachment.mediaType}`)

  const receipt = await client.escalateComplaint(complaint.id, {
    ground: 'UNSATISFIED_AFTER_FIRST_LINE',
  }, key('escalation'))
  console.log(`Escalated as ${receipt.reference}. The insurer must answer:`)
  for (const { kind, dueOn } of receipt.deadlines) console.log(`  ${kind} by ${dueOn}`)
  return complaint.id
}

async function follow (complaintId) {
  if ((await client.getComplaint(complaintId)).acknowledgedAt !== undefined) return
  console.log('Waiting for the insurer. In another terminal: npm run insurer')
  for await (const event of client.followEvents({ after: await readPosition(), intervalMs: 1_000 })) {
    if (event.complaintId === complaintId) console.log(`${event.at} ${event.type}`)
    // First process the event, then store the position: a crash between them loses no event.
    await storePosition(event.id)
    if (event.complaintId === complaintId && event.type === 'complaint.acknowledged') return
  }
}

try {
  const complaintId = await send()
  await follow(complaintId)
  const { reference, status, deadlines, handler } = await client.getComplaint(complaintId)
  console.log(`${reference} is ${status}, handled by ${handler?.name}.`)
  for (const { kind, state, dueOn } of deadlines) console.log(`  ${kind} ${state}, due on ${dueOn}`)
} catch (error) {
  if (!(error instanceof ProblemError)) throw error
  console.error(`${error.message}\nSee ${settings.baseUrl}${error.problem.href}`)
  process.exitCode = 1
}
