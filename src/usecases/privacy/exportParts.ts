/**
 * What a person gets of one complaint. A complainant gets the documents of their evidence bundle
 * (`EVIDENCE_PROFILES`), so that one table decides what they may see.
 */
import { createRedactor, namesIn } from '../../complaints/dataSubjectExport.ts'
import type {
  ExportedComplaint, ExportPart, PersonalComplaint, PersonRole,
} from '../../complaints/dataSubjectExport.ts'
import type { DataSubjectInput } from '../../complaints/dataSubject.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import { readableSealed } from '../../complaints/history.ts'
import type { Id } from '../../directory/ids.ts'
import { summarized } from '../accessLog/purposes.ts'
import type { AccessLogPorts, StoredAccess } from '../accessLog/ports.ts'
import type { CommandContext } from '../complaints/commandContext.ts'
import { BEFORE_ALL } from '../complaints/queries.ts'
import { evidenceOf } from '../evidence/contents.ts'
import type { EvidenceFile } from '../evidence/ports.ts'
import type { DataSubjectPlace } from './dataSubjectPorts.ts'

/** How the person occurs in a complaint. */
export type Found = {
  as: PersonRole
  places: { place: DataSubjectPlace, count: number }[]
  subject: DataSubjectInput
}

type Context = CommandContext & { ports: AccessLogPorts }

/** The lock on the complaint keeps the part consistent. */
export async function exportPartOf (
  context: Context,
  complaint: Complaint,
  { as, places, subject }: Found,
): Promise<ExportPart> {
  const { id, reference = complaint.firstLineReference ?? id } = complaint
  const accesses = summarized(await accessesOf(context, id))
  const nothing = { letters: [], messages: [], attachments: [], events: [], accesses }
  if (as === 'NAMED') {
    return partWith({ reference, as, complaint: frameOf(complaint), ...nothing, places })
  }
  if (as === 'REPRESENTATIVE') {
    const { representative, correspondenceTo } = complaint
    return partWith({
      reference,
      as,
      complaint: { ...frameOf(complaint), ...(representative && { representative }), correspondenceTo },
      ...nothing,
    })
  }
  return complainantsPart(context, complaint, { reference, accesses }, subject)
}

const partWith = (exported: ExportedComplaint): ExportPart => ({ exported, files: [], containsHealthData: false })

/** That the complaint exists, and when. */
const frameOf = ({ status, loggedAt, answeredAt, closedAt }: Complaint): PersonalComplaint => ({
  status,
  loggedAt,
  ...(answeredAt !== undefined && { answeredAt }),
  ...(closedAt !== undefined && { closedAt }),
})

async function complainantsPart (
  context: Context,
  complaint: Complaint,
  { reference, accesses }: Pick<ExportedComplaint, 'reference' | 'accesses'>,
  { email }: DataSubjectInput,
): Promise<ExportPart> {
  const { id } = complaint
  const { unit, key } = context
  const { files, containsHealthData } = await evidenceOf(context, complaint, 'COMPLAINANT')
  const documentIn = <T>(path: string): T => JSON.parse(textIn(files, path)) as T
  const { events } = documentIn<{ events: Event[] }>('history.json')
  const letters: ExportedComplaint['letters'] = []
  const texts = files.flatMap(file => 'letterId' in file && file.form === 'text' ? [file.letterId] : [])
  for (
    const [index, letter] of documentIn<(ExportedComplaint['letters'][number] & { files: unknown })[]>('letters.json')
      .entries()
  ) {
    const { files: _paths, ...sent } = letter
    const content = await unit.letterContent(id, key, texts[index] as Id)
    letters.push({ ...sent, text: content?.text ?? '' })
  }
  const attachments = documentIn<ExportedComplaint['attachments']>('attachments.json')
  const ownEmails = [complaint.complainant.email, email, ...emailsIn(events)].filter(address => address !== undefined)
  const redact = createRedactor(await thirdPartiesOf(context, complaint, ownEmails))
  return {
    exported: {
      reference,
      as: 'COMPLAINANT',
      accesses,
      ...redact({
        complaint: documentIn<PersonalComplaint>('complaint.json'),
        letters,
        messages: documentIn<ExportedComplaint['messages']>('messages.json'),
        attachments: attachments.map(attachment => ({ ...attachment, file: `${reference}/${attachment.file}` })),
        events,
      }),
    },
    files: files.flatMap(file => 'attachmentId' in file
      ? [{ path: `${reference}/${file.path}`, attachmentId: file.attachmentId }]
      : []),
    containsHealthData,
  }
}

type Event = ExportedComplaint['events'][number] & { changes?: { member: string, from?: Person, to?: Person }[] }
type Person = { email?: string }

const textIn = (files: readonly EvidenceFile[], path: string): string => {
  const file = files.find(candidate => candidate.path === path)
  return file !== undefined && 'text' in file ? file.text : '[]'
}

/** Addresses that the person had before. */
const emailsIn = (events: readonly Event[]): (string | undefined)[] =>
  events.flatMap(({ changes = [] }) => changes)
    .filter(({ member }) => member === 'complainant')
    .flatMap(({ from, to }) => [from?.email, to?.email])

/** Who acted on the complaint or is complained about, and the representative's address. */
async function thirdPartiesOf (
  { ports, unit, key }: Context, complaint: Complaint, ownEmails: readonly string[],
) {
  const { complainant, representative, officeId, staffComplainedAbout, contestedDecisionBy, declinedBy } = complaint
  const { insurer, ombudsman } = ports.settings
  const organisations = new Set([
    insurer.name, insurer.legalEntity, complainant.name,
    ...officeId === undefined ? [] : [ports.directory.office(officeId)?.name ?? ''],
  ])
  const entries = await unit.history(complaint.id, BEFORE_ALL, undefined)
  const actors = entries.flatMap(entry => readableSealed(entry, key)?.actor.name ?? []).filter(name =>
    !organisations.has(name)
  )
  const staff = [...staffComplainedAbout, ...contestedDecisionBy, ...declinedBy].map(id =>
    ports.directory.staff(id)?.name ?? ''
  )
  const street = representative?.postalAddress?.street
  return {
    names: new Set([...actors, ...staff, ...namesIn(complaint, organisations)]),
    texts: street === undefined || street === complainant.postalAddress?.street ? [] : [street],
    keptEmails: [...ownEmails, insurer.complaintsDesk.email, ...Object.values(ombudsman).map(({ email }) => email)],
  }
}

const PAGE = 500

/** All accesses, newest first. */
async function accessesOf ({ ports, actor }: Context, id: Id): Promise<StoredAccess[]> {
  await ports.accessLog.flush()
  const all: StoredAccess[] = []
  for (let before: number | undefined; ;) {
    const page = await ports.accessLogStore.accessesOf(actor, id, before, PAGE)
    all.push(...page)
    if (page.length < PAGE) return all
    before = page.at(-1)?.sequence
  }
}
