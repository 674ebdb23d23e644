/**
 * Attachments. A file is received before the transaction that adds it, and is encrypted and
 * measured while it streams in.
 *
 * Every stored file is accounted for: an upload record is written before its first byte. The
 * transaction that adds the attachment deletes the record, and so does a failed upload. A job
 * removes files whose record a killed process left more than a day ago.
 */
import { createHash, randomBytes } from 'node:crypto'
import { attachmentVisibility, contentRefusal } from '../../complaints/correspondence.ts'
import type { Attachment, AttachmentInput } from '../../complaints/correspondence.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { decryptFile, encryptFile, encryptedRange } from '../../complaints/fileEncryption.ts'
import { filesRefusal, readsAttachment } from '../../complaints/healthData.ts'
import type { Content } from '../../complaints/fileEncryption.ts'
import { mediaTypeOf, safeFileName, TAKEN_IN_WORDS } from '../../complaints/mediaTypes.ts'
import { containsNationalNumber } from '../../complaints/nationalNumber.ts'
import { assertAllowed, invalid, Problem } from '../../problems/problems.ts'
import { assertContentRole, missing, notFound } from '../access.ts'
import { recordedRead } from '../accessLog/recordedRead.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { addTo, assertReplied } from './correspondence.ts'
import { attemptEach } from '../attempts.ts'
import type { Files, StoredAddition, Leftover } from './ports.ts'
import type { CommandResponse } from '../idempotency.ts'
import type { UnitOfWork } from '../complaints/ports.ts'
import type { Ports } from '../ports.ts'

export type IncomingFile = { fileName: string | undefined, content: Content }

/**
 * A multipart form that is read part by part: it passes its file to `take` when it reaches it, and
 * returns its fields at the end.
 */
export type Form = (take: (file: IncomingFile) => Promise<void>) => Promise<AttachmentInput>

/**
 * Reads the form only when the actor can open the complaint.
 * @throws Problem 403 ADMIN, 404, 413, 415, 400, stored response, 403, 409, 400; 507
 */
export async function addAttachment (
  ports: Ports,
  actor: Actor,
  complaintId: Id,
  form: Form,
  options: RequestOptions = {},
): Promise<CommandResponse> {
  assertContentRole(actor)
  const id = ports.newId()
  await ports.store.transaction(actor, async unit => {
    if (await unit.complaint(complaintId) === undefined) throw await missing(unit, complaintId)
    await unit.beginUpload(id)
  })
  let isAdded = false
  try {
    let received: Received | undefined
    const input = await form(async file => { received = await receive(ports, id, file) })
    if (received === undefined) throw new Error('A form without a file passed its check')
    const response = await addReceived(ports, actor, complaintId, received, input, options)
    isAdded = !response.replayed
    return response
  } finally {
    // The clean-up job removes what cannot be removed now; the error of the upload matters more.
    if (!isAdded) await discardUpload(ports, actor, id).catch(() => undefined)
  }
}

type Received = Pick<StoredAddition['attachment'], 'id' | 'fileName' | 'mediaType' | 'size' | 'digest' | 'fileKey'>

/** Bytes that suffice to tell text from other content. */
const HEAD_BYTES = 64 * 1024

/** @throws Problem 413, 415, 400, 507 */
async function receive ({ files, attachmentLimits }: Ports, id: Id, file: IncomingFile): Promise<Received> {
  const key = randomBytes(32)
  const hash = createHash('sha256')
  const head: Buffer[] = []
  let size = 0

  async function * measured (): Content {
    for await (const chunk of file.content) {
      if (size < HEAD_BYTES) head.push(Buffer.from(chunk.subarray(0, HEAD_BYTES - size)))
      size += chunk.length
      if (size > attachmentLimits.bytes) {
        throw new Problem('payloadTooLarge', `A file is at most ${inMebibytes(attachmentLimits.bytes)} large.`)
      }
      hash.update(chunk)
      yield chunk
    }
  }

  const fileName = safeFileName(file.fileName)
  if (containsNationalNumber(fileName)) throw invalid('file', 'must have no Belgian national number in its name')
  await files.write(id, encryptFile(measured(), key))
  if (size === 0) throw invalid('file', 'is empty')
  const start = Buffer.concat(head)
  const content = () => decryptFile(files.read(id, 0, encryptedRange(0, size).to), key, 0, size)
  const mediaType = mediaTypeOf(await files.recognise(start, content), start, fileName)
  if (mediaType === undefined) {
    throw new Problem('unsupportedMediaType', `This file is none of those that are taken: ${TAKEN_IN_WORDS}.`)
  }
  return { id, fileName, mediaType, size, digest: hash.digest('hex'), fileKey: key.toString('base64') }
}

function addReceived (
  ports: Ports, actor: Actor, complaintId: Id, received: Received, form: AttachmentInput, options: RequestOptions,
): Promise<CommandResponse> {
  const { fileName, digest } = received
  const { containsHealthData = false, ...input } = form
  const visibility = attachmentVisibility(actor, form)
  return addTo(
    ports,
    actor,
    { kind: 'attachment', complaintId, input: { ...form, fileName, digest }, visibility, options },
    async ({ unit, now }) => {
      await assertWithinQuota(ports, unit, complaintId, received.size)
      await assertReplied(unit, complaintId, input.inReplyTo)
      await unit.endUpload(received.id)
      return {
        ...received,
        ...input,
        containsHealthData,
        visibility,
        recordedAt: now,
        by: { id: actor.id, name: actor.name },
      }
    },
  )
}

/** @throws Problem 409; the lock on the complaint keeps concurrent uploads within the quota */
async function assertWithinQuota (
  { attachmentLimits: { totalBytes, totalFiles } }: Ports,
  unit: UnitOfWork,
  complaintId: Id,
  size: number,
): Promise<void> {
  const { files, bytes } = await unit.attachmentTotals(complaintId)
  if (files >= totalFiles) {
    throw new Problem('attachmentQuotaExceeded', `A complaint holds at most ${totalFiles} files.`)
  }
  if (bytes + size <= totalBytes) return
  throw new Problem(
    'attachmentQuotaExceeded',
    `A complaint holds at most ${inMebibytes(totalBytes)} of files; ${
      inMebibytes(Math.max(0, totalBytes - bytes))
    } are left.`,
  )
}

const inMebibytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024 * 10) / 10} MiB`

/**
 * Removes the file, unless its upload record is gone: then a commit whose response was lost did
 * succeed, and the file belongs to the attachment.
 */
const discardUpload = ({ files, store }: Ports, actor: Actor, id: Id): Promise<void> =>
  store.transaction(actor, async unit => {
    if (await unit.endUpload(id)) await files.remove(id)
  })

export type Download = {
  attachment: Pick<Attachment, 'fileName' | 'mediaType' | 'size' | 'digest'>
  /** @param to exclusive */
  read: (from: number, to: number) => Content
}

/** The content, when the actor may see it. @throws Problem 403, 404 */
export function downloadAttachment (ports: Ports, actor: Actor, complaintId: Id, id: Id): Promise<Download> {
  return recordedRead(ports, actor, 'downloadAttachment', complaintId, async () => {
    assertContentRole(actor)
    return ports.store.snapshot(actor, async reader => {
      const complaint = await reader.complaint(complaintId)
      if (complaint === undefined) throw await missing(reader, complaintId)
      const attachment = await reader.addition('attachment', complaintId, id)
      if (attachment === undefined) throw notFound()
      assertAllowed(filesRefusal(readsAttachment(complaint, attachment, actor)))
      assertAllowed(contentRefusal(attachment, complaint.handling?.handlerId, actor))
      return {
        attachment,
        read: (from, to) => decryptedRange(ports.files, attachment, from, to),
      }
    })
  })
}

/** Decrypts a range of an attachment's bytes. @param to exclusive */
export function decryptedRange (
  files: Files,
  { id, fileKey }: Pick<StoredAddition['attachment'], 'id' | 'fileKey'>,
  from: number,
  to: number,
): Content {
  const range = encryptedRange(from, to)
  return decryptFile(files.read(id, range.from, range.to), Buffer.from(fileKey, 'base64'), from, to)
}

const BATCH_SIZE = 100

type SweepPorts = Pick<Ports, 'files' | 'orphanedUploads'> & { background: Pick<Ports['background'], 'attempts'> }

/**
 * Removes uploads that began more than a day ago and became no attachment. A file that cannot be
 * removed, or kills the process, is set aside after three attempts; the others continue.
 * @throws Problem 503
 */
export async function removeOrphanedUploads (
  { files, orphanedUploads, background: { attempts } }: SweepPorts,
  onFault: (error: unknown) => void,
): Promise<void> {
  async function work (id: Id): Promise<boolean> {
    await files.remove(id)
    await orphanedUploads.forget(id)
    return true
  }
  for (let last: Leftover | undefined, more = true; more;) {
    const uploads = await orphanedUploads.list(last, BATCH_SIZE)
    await attemptEach(attempts, uploads, { kind: 'ORPHANED_UPLOAD', work, onFault })
    last = uploads.at(-1)
    more = uploads.length === BATCH_SIZE
  }
}
