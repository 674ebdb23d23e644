/**
 * Exports for a person who asks for their data (GDPR art. 15 and 20). The parts are stored as they
 * are when the export is requested, each encrypted with the key of its complaint. So no ZIP is
 * stored, and an erasure destroys the part.
 */
import { createMatcher } from '../../complaints/dataSubject.ts'
import type { DataSubjectInput } from '../../complaints/dataSubject.ts'
import { personRoleIn } from '../../complaints/dataSubjectExport.ts'
import type { ExportPart, PersonalData, PersonRole } from '../../complaints/dataSubjectExport.ts'
import type { Complaint, Language } from '../../complaints/complaint.ts'
import type { Content } from '../../complaints/fileEncryption.ts'
import { filesRefusal, readsAttachment } from '../../complaints/healthData.ts'
import { conflictRefusal } from '../../complaints/independence.ts'
import { fairSemaphore } from '../../concurrency/fairSemaphore.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { personalDataHtml } from '../../letters/dataSubject/html.ts'
import { assertAllowed, invalid, Problem } from '../../problems/problems.ts'
import { assertContentRole, assertWriteScope, notFound } from '../access.ts'
import { recordPage } from '../accessLog/recordedRead.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import type { ComplaintReader, UnitOfWork } from '../complaints/ports.ts'
import { decryptedRange } from '../correspondence/attachments.ts'
import type { EvidenceDownload } from '../evidence/bundles.ts'
import { jsonOf } from '../evidence/contents.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import { presentTask } from '../imports/tasks.ts'
import type { Ports } from '../ports.ts'
import { exportPartOf } from './exportParts.ts'
import type { Found } from './exportParts.ts'
import type { NewExportPart, StoredExport } from './exportPorts.ts'

export type ExportInput = DataSubjectInput & { complaintIds?: Id[], language?: Language }

/** Complaints of one export: each is locked while its part is made, some 20 ms. */
const MAX_COMPLAINTS = 100

/** A search decrypts every text, with a connection of its own. */
const withinLimit = fairSemaphore({ most: 1, perClient: 1, waitingPerClient: 10, waiting: 100 })

/**
 * @returns the response with the task, which is done
 * @throws Problem 403 for all but MANAGER, and for who may not read the health data; 400 for a
 * complaint in which the person does not occur, and for too many; 409 for a manager who is not
 * independent
 */
export function exportDataSubject (
  ports: Ports,
  actor: Actor,
  input: ExportInput,
  { idempotencyKey: key }: RequestOptions = {},
): Promise<CommandResponse> {
  const { complaintIds, language, ...subject } = input
  if (Object.keys(subject).length === 0) {
    throw invalid('name', 'or email, policyNumber or phone is needed to find the person')
  }
  assertContentRole(actor)
  return withinLimit(actor.clientId, () => ports.store.transaction(actor, unit =>
    once(unit, { operation: 'exportDataSubject', key, input }, async () => {
      assertManager(actor)
      assertWriteScope(actor)
      const placesByComplaint = await search(ports, actor, subject)
      const ids = await idsOf(unit, placesByComplaint, complaintIds)
      const locked = await unit.lock(ids)
      const parts: (NewExportPart & { complaint?: Complaint })[] = []
      for (const complaintId of ids.toSorted()) {
        const { complaint, key: complaintKey } = locked.get(complaintId) ?? {}
        if (complaint === undefined || complaintKey === undefined) {
          parts.push({ complaintId })
          continue
        }
        assertAllowed(conflictRefusal(complaint, actor))
        const person: Found = {
          as: personRoleIn(complaint, subject, complaintIds !== undefined),
          places: placesByComplaint.get(complaintId) ?? [],
          subject,
        }
        const context = { ports, unit, actor, now: ports.clock.now(), key: complaintKey }
        const part = await exportPartOf(context, complaint, person)
        assertAllowed(filesRefusal(readsAttachment(complaint, part, actor)))
        parts.push({ complaintId, complaint, sealedWith: { key: complaintKey, part } })
      }
      const task = await unit.insertDataSubjectExport({
        id: ports.newId(),
        language: language ?? languageIn(parts),
        madeAt: ports.clock.now(),
        parts,
      })
      recordPage(ports, actor, 'exportDataSubject', ids)
      return { body: JSON.stringify(presentTask(task)), etag: '' }
    })))
}

/** The complaints in which the person occurs, with the places. */
async function search (ports: Ports, actor: Actor, subject: DataSubjectInput): Promise<Map<Id, Found['places']>> {
  const matches = createMatcher(subject)
  const placesByComplaint = new Map<Id, Found['places']>()
  await ports.dataSubjects.read(actor, ({ complaintId, texts }) => {
    const counts = Map.groupBy(texts.filter(({ text }) => matches(text)), ({ place }) => place)
    if (counts.size === 0) return
    placesByComplaint.set(complaintId, [...counts].map(([place, list]) => ({ place, count: list.length })))
  })
  return placesByComplaint
}

/** @throws Problem 400 */
async function idsOf (
  unit: UnitOfWork,
  placesByComplaint: ReadonlyMap<Id, unknown>,
  requested: readonly Id[] | undefined,
): Promise<Id[]> {
  for (const [index, id] of (requested ?? []).entries()) {
    if (!placesByComplaint.has(id) && await unit.erased(id) === undefined) {
      throw invalid(`complaintIds[${index}]`, 'is not a complaint in which this person occurs', id)
    }
  }
  const ids = requested ?? [...placesByComplaint.keys()]
  if (ids.length > MAX_COMPLAINTS) {
    throw invalid(
      'complaintIds',
      `must name the complaints: the person occurs in ${ids.length}, and an export has at most ${MAX_COMPLAINTS}`,
    )
  }
  return [...ids]
}

/** That of the person in their newest complaint; ids increase with time. */
function languageIn (parts: readonly (NewExportPart & { complaint?: Complaint })[]): Language {
  const own: Record<PersonRole, (complaint: Complaint) => Language | undefined> = {
    COMPLAINANT: ({ complainant }) => complainant.language,
    REPRESENTATIVE: ({ representative, complainant }) => representative?.language ?? complainant.language,
    NAMED: () => undefined,
  }
  const languages = parts.flatMap(({ complaint, sealedWith }) =>
    complaint === undefined || sealedWith === undefined ? [] : own[sealedWith.part.exported.as](complaint) ?? [])
  return languages.at(-1) ?? 'nl'
}

/** @throws Problem 403 for all but MANAGER, and for who may not read the health data; 404 */
export function downloadDataSubjectExport (ports: Ports, actor: Actor, id: Id): Promise<EvidenceDownload> {
  assertContentRole(actor)
  assertManager(actor)
  return ports.store.snapshot(actor, async reader => {
    const stored = await reader.dataSubjectExport(id)
    if (stored === undefined) throw notFound()
    const { data, attachments } = await openedExport(ports, reader, actor, stored)
    recordPage(ports, actor, 'downloadDataSubjectExport', stored.complaintIds)
    return {
      fileName: `personal-data-${stored.madeAt.slice(0, 10)}.zip`,
      madeAt: stored.madeAt,
      files: filesOf(ports, actor, data, attachments),
    }
  })
}

type Opened = { data: PersonalData, attachments: (ExportPart['files'][number] & { complaintId: Id })[] }

/** @throws Problem 403 */
async function openedExport (
  ports: Ports, reader: ComplaintReader, actor: Actor, { id, language, madeAt, complaintIds }: StoredExport,
): Promise<Opened> {
  const open = await reader.complaintsWithKeys(complaintIds)
  const keys = new Map([...open].flatMap(([complaintId, { key }]) => key === undefined ? [] : [[complaintId, key]]))
  const parts = await reader.exportParts(id, keys)
  const data: PersonalData = { madeAt, language, controller: ports.settings.insurer.legalEntity, complaints: [] }
  const attachments: Opened['attachments'] = []
  for (const complaintId of complaintIds) {
    const complaint = open.get(complaintId)?.complaint
    const part = parts.get(complaintId)
    if (complaint !== undefined && part !== undefined) {
      assertAllowed(filesRefusal(readsAttachment(complaint, part, actor)))
      data.complaints.push(part.exported)
      attachments.push(...part.files.map(file => ({ ...file, complaintId })))
    } else {
      const erased = await reader.erased(complaintId)
      if (erased !== undefined) data.complaints.push(erased)
    }
  }
  return { data, attachments }
}

async function* filesOf (
  ports: Ports, actor: Actor, data: PersonalData, attachments: Opened['attachments'],
): EvidenceDownload['files'] {
  yield { path: 'personal-data.json', content: oneChunk(jsonOf(data)) }
  yield { path: 'personal-data.html', content: oneChunk(personalDataHtml(data)) }
  for (const { path, complaintId, attachmentId } of attachments) {
    const attachment = await ports.store.snapshot(
      actor,
      reader => reader.addition('attachment', complaintId, attachmentId),
    )
    if (attachment === undefined) throw notFound()
    yield { path, content: decryptedRange(ports.files, attachment, 0, attachment.size) }
  }
}

async function * oneChunk (text: string): Content {
  yield Buffer.from(text)
}

/** @throws Problem 403 */
function assertManager ({ role }: Actor): void {
  if (role !== 'MANAGER') {
    throw new Problem('missingPermission', `A person's data are exported by MANAGER; this client acts as ${role}.`)
  }
}
