/**
 * Evidence bundles. Small documents are stored as they are when a bundle is requested; letters and
 * attachments never change. So no ZIP is stored: each download builds the same ZIP again, after
 * checking the actor's current access.
 */
import { independenceRefusal } from '../../complaints/independence.ts'
import { senderRefusal } from '../../complaints/refusals.ts'
import { assertAllowed } from '../../problems/problems.ts'
import { createHash } from 'node:crypto'
import type { Actor } from '../../directory/actor.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import { contentRefusal } from '../../complaints/correspondence.ts'
import type { EvidenceProfile } from '../../complaints/evidence.ts'
import { filesRefusal, readsAttachment, readsTexts } from '../../complaints/healthData.ts'
import type { Content } from '../../complaints/fileEncryption.ts'
import { assertContentRole, missing, notFound } from '../access.ts'
import { recordedRead } from '../accessLog/recordedRead.ts'
import { decryptedRange } from '../correspondence/attachments.ts'
import { lockComplaint } from '../complaints/commands.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { evidenceOf, jsonOf } from './contents.ts'
import type { EvidenceBundle, EvidenceFile } from './ports.ts'
import type { Ports } from '../ports.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import type { LetterContent } from '../letters/ports.ts'
import { formOf } from '../letters/letters.ts'
import { presentTask } from '../imports/tasks.ts'

/**
 * @returns the response with the task, which is done
 * @throws Problem 403, 404; 409 for an actor who is not independent
 */
export function createEvidenceBundle (
  ports: Ports,
  actor: Actor,
  complaintId: Id,
  { profile }: { profile: EvidenceProfile },
  { idempotencyKey: key }: RequestOptions = {},
): Promise<CommandResponse> {
  assertContentRole(actor)
  return ports.store.transaction(actor, async unit => {
    if (await unit.complaint(complaintId) === undefined) throw await missing(unit, complaintId)
    return once(unit, { operation: 'createEvidenceBundle', key, input: { complaintId, profile } }, async () => {
      const { complaint, key: complaintKey } = await lockComplaint(unit, complaintId)
      assertAllowed(senderRefusal(complaint, actor) ?? filesRefusal(readsTexts(complaint, actor)))
      const contents = await evidenceOf(
        { ports, unit, actor, now: ports.clock.now(), key: complaintKey },
        complaint,
        profile,
      )
      assertMayOpenFiles(contents, complaint, actor)
      assertAllowed(independenceRefusal(complaint, actor))
      const task = await unit.insertEvidenceBundle({ id: ports.newId(), ...contents }, complaintKey)
      return { body: JSON.stringify(presentTask(task)), etag: '', complaintId }
    })
  })
}

export type EvidenceDownload = {
  fileName: string
  madeAt: Instant
  /** Sequential: read each file to its end before requesting the next. */
  files: AsyncIterable<{ path: string, content: Content }>
}

/** @throws Problem 403, 404; also when the actor can no longer open the complaint */
export function downloadEvidenceBundle (
  ports: Ports, actor: Actor, complaintId: Id, bundleId: Id,
): Promise<EvidenceDownload> {
  return recordedRead(ports, actor, 'downloadEvidenceBundle', complaintId, async () => {
    assertContentRole(actor)
    return ports.store.snapshot(actor, async reader => {
      const { complaint, key } = await reader.complaintWithKey(complaintId) ?? {}
      if (complaint === undefined) throw await missing(reader, complaintId)
      const bundle = key && await reader.evidenceBundle(complaintId, key, bundleId)
      if (key === undefined || bundle === undefined) throw notFound()
      assertMayOpenFiles(bundle, complaint, actor)
      return { fileName: bundle.fileName, madeAt: bundle.madeAt, files: filesOf(ports, actor, bundle, key) }
    })
  })
}

/** @throws Problem 403: a bundle contains no file that the actor could not open by itself */
function assertMayOpenFiles (
  bundle: Pick<EvidenceBundle, 'containsHealthData'>,
  complaint: Complaint,
  actor: Actor,
): void {
  assertAllowed(filesRefusal(readsAttachment(complaint, bundle, actor)))
  assertAllowed(contentRefusal(bundle, complaint.handling?.handlerId, actor))
}

/** The files, then the manifest, which describes the files as they were read. */
async function* filesOf (
  ports: Ports,
  actor: Actor,
  { id, complaintId, files, manifest }: EvidenceBundle,
  key: Buffer,
): EvidenceDownload['files'] {
  const contentOf = contentReader(ports, actor, complaintId, key)
  const manifestFiles: { path: string, size: number, sha256: string, mediaType: string }[] = []
  for (const file of files) {
    const { path, mediaType } = file
    const hash = createHash('sha256')
    let size = 0
    async function * measured (): Content {
      for await (const chunk of contentOf(file)) {
        hash.update(chunk)
        size += chunk.length
        yield chunk
      }
    }
    yield { path, content: measured() }
    manifestFiles.push({ path, size, sha256: hash.digest('hex'), mediaType })
  }
  yield { path: 'manifest.json', content: oneChunk(jsonOf({ id, ...manifest, files: manifestFiles })) }
}

/**
 * Reads each file when its turn comes, with the downloading actor's rights. So a slow client holds
 * no database connection.
 */
function contentReader (ports: Ports, actor: Actor, complaintId: Id, key: Buffer): (file: EvidenceFile) => Content {
  /** A cache for one letter, since the forms of a letter follow one another. */
  let last: { letterId: Id, content: LetterContent } | undefined

  async function letter (letterId: Id): Promise<LetterContent> {
    if (last?.letterId !== letterId) {
      last = {
        letterId,
        content: existing(
          await ports.store.snapshot(actor, reader => reader.letterContent(complaintId, key, letterId)),
        ),
      }
    }
    return last.content
  }

  return async function * contentOf (file) {
    if ('text' in file) yield * oneChunk(file.text)
    else if ('letterId' in file) {
      yield * oneChunk(await formOf(ports, actor, file.letterId, await letter(file.letterId), file.form))
    } else {
      const attachment = existing(await ports.store.snapshot(actor, reader =>
        reader.addition('attachment', complaintId, file.attachmentId)))
      yield * decryptedRange(ports.files, attachment, 0, attachment.size)
    }
  }
}

async function * oneChunk (content: string | Buffer): Content {
  yield Buffer.from(content)
}

/** @throws Problem 404, ending the download, when the actor lost access meanwhile */
function existing<T> (value: T | undefined): T {
  if (value === undefined) throw notFound()
  return value
}
