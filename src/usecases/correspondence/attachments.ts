/**
 * Attachments: received before the transaction, sealed and measured as they come, then added in it.
 *
 * A file is never there unknown: that it may come is written down before its first byte, and struck
 * out with the transaction that adds it, or when it came to nothing. What a killed process leaves
 * is swept up after a day.
 */
import { createHash, randomBytes } from 'node:crypto'
import { attachmentVisibility, contentRefusal } from '../../complaints/correspondence.ts'
import type { Attachment, AttachmentInput } from '../../complaints/correspondence.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { openedFile, sealedFile, encryptedRange } from '../../complaints/fileEncryption.ts'
import type { Content } from '../../complaints/fileEncryption.ts'
import { mediaTypeOf, safeFileName, TAKEN_IN_WORDS } from '../../complaints/mediaTypes.ts'
import { containsNationalNumber } from '../../complaints/nationalNumber.ts'
import { assertAllowed, invalid, Problem } from '../../problems/problems.ts'
import { assertContentRole, notFound } from '../access.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { adding, assertReplied } from './correspondence.ts'
import { attemptEach } from '../attempts.ts'
import type { Files, StoredAddition, Leftover } from './ports.ts'
import type { CommandResponse } from '../idempotency.ts'
import type { UnitOfWork } from '../complaints/ports.ts'
import type { Ports } from '../ports.ts'

export type IncomingFile = { fileName: string | undefined, content: Content }

/**
 * A form that is read part by part: it hands its file over when it comes to it, and gives its
 * fields at the end.
 */
export type Form = (take: (file: IncomingFile) => Promise<void>) => Promise<AttachmentInput>

/**
 * Nothing of the form is read for whom the complaint is closed to.
 * @throws Problem 403 ADMIN, 404, 413, 415, 400, kept answer, 403, 409, 400; 507
 */
export async function addAttachment (
  ports: Ports,
  actor: Actor,
  complaintId: Id,
  form: Form,
  asked: RequestOptions = {},
): Promise<CommandResponse> {
  assertContentRole(actor)
  const id = ports.newId()
  await ports.store.transaction(actor, async unit => {
    if (await unit.complaint(complaintId) === undefined) throw notFound()
    await unit.beginUpload(id)
  })
  let kept = false
  try {
    let received: Received | undefined
    const input = await form(async file => { received = await receive(ports, id, file) })
    if (received === undefined) throw new Error('A form without a file passed its check')
    const answer = await addReceived(ports, actor, complaintId, received, input, asked)
    kept = !answer.replayed
    return answer
  } finally {
    // What cannot be removed now is swept up later; why the upload failed says more.
    if (!kept) await drop(ports, actor, id).catch(() => undefined)
  }
}

type Received = Pick<StoredAddition['attachment'], 'id' | 'fileName' | 'mediaType' | 'size' | 'digest' | 'fileKey'>

/** Enough to tell text from anything else. */
const HEAD = 64 * 1024

/** @throws Problem 413, 415, 400, 507 */
async function receive ({ files, attachmentLimits }: Ports, id: Id, file: IncomingFile): Promise<Received> {
  const key = randomBytes(32)
  const hash = createHash('sha256')
  const head: Buffer[] = []
  let size = 0

  async function * measured (): Content {
    for await (const chunk of file.content) {
      if (size < HEAD) head.push(Buffer.from(chunk.subarray(0, HEAD - size)))
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
  await files.write(id, sealedFile(measured(), key))
  if (size === 0) throw invalid('file', 'is empty')
  const start = Buffer.concat(head)
  const content = () => openedFile(files.read(id, 0, encryptedRange(0, size).to), key, 0, size)
  const mediaType = mediaTypeOf(await files.recognise(start, content), start, fileName)
  if (mediaType === undefined) {
    throw new Problem('unsupportedMediaType', `This file is none of those that are taken: ${TAKEN_IN_WORDS}.`)
  }
  return { id, fileName, mediaType, size, digest: hash.digest('hex'), fileKey: key.toString('base64') }
}

function addReceived (
  ports: Ports, actor: Actor, complaintId: Id, received: Received, given: AttachmentInput, asked: RequestOptions,
): Promise<CommandResponse> {
  const { fileName, digest } = received
  const { containsHealthData = false, ...input } = given
  const visibility = attachmentVisibility(actor, given)
  return adding(
    ports,
    actor,
    'attachment',
    complaintId,
    { ...given, fileName, digest },
    asked,
    visibility,
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

/** @throws Problem 409; the complaint is locked, so two at once cannot pass it together */
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
 * A commit whose answer was lost may have happened: then the upload is struck out already, and the
 * file is the attachment's.
 */
const drop = ({ files, store }: Ports, actor: Actor, id: Id): Promise<void> => store.transaction(actor, async unit => {
  if (await unit.endUpload(id)) await files.remove(id)
})

export type Download = {
  attachment: Pick<Attachment, 'fileName' | 'mediaType' | 'size' | 'digest'>
  /** @param to exclusive */
  read: (from: number, to: number) => Content
}

/** The bytes, for whom they are. @throws Problem 403, 404 */
export function downloadAttachment (ports: Ports, actor: Actor, complaintId: Id, id: Id): Promise<Download> {
  assertContentRole(actor)
  return ports.store.snapshot(actor, async reading => {
    const complaint = await reading.complaint(complaintId)
    const kept = complaint && await reading.addition('attachment', complaintId, id)
    if (kept === undefined) throw notFound()
    assertAllowed(contentRefusal(kept, complaint?.handling?.handlerId, actor))
    return { attachment: kept, read: (from, to) => openedAttachment(ports.files, kept, from, to) }
  })
}

/** Its bytes. @param to exclusive */
export function openedAttachment (
  files: Files,
  { id, fileKey }: Pick<StoredAddition['attachment'], 'id' | 'fileKey'>,
  from: number,
  to: number,
): Content {
  const range = encryptedRange(from, to)
  return openedFile(files.read(id, range.from, range.to), Buffer.from(fileKey, 'base64'), from, to)
}

const AT_ONCE = 100

type SweepPorts = Pick<Ports, 'files' | 'orphanedUploads'> & { background: Pick<Ports['background'], 'attempts'> }

/**
 * Removes what came to nothing more than a day ago. A file that cannot be removed, or kills the
 * process, is set aside after three attempts; the others go on.
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
    const found = await orphanedUploads.list(last, AT_ONCE)
    await attemptEach(attempts, found, { kind: 'LEFTOVER', work, onFault })
    last = found.at(-1)
    more = found.length === AT_ONCE
  }
}
