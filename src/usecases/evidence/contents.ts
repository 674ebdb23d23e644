/**
 * The contents of an evidence bundle: the small documents as they are now, and references to its
 * letters and attachments.
 */
import { brusselsDay } from '../../calendar/days.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Additions } from '../../complaints/correspondence.ts'
import { explainDeadlines } from '../../complaints/deadlines/explanation.ts'
import { deadlinesOf } from '../../complaints/deadlines/states.ts'
import { languageOf } from '../../complaints/dispatch.ts'
import {
  additionsFor, answeredWithin, complaintFor, EVIDENCE_PROFILES, eventsFor, isEventIncluded, linksFor, namedFor,
  rolesIn, viewerFor,
} from '../../complaints/evidence.ts'
import type { EvidenceProfile } from '../../complaints/evidence.ts'
import { complaintsNamedIn, presentEvent, verificationFor } from '../../complaints/eventView.ts'
import { createVerifier } from '../../complaints/history.ts'
import { present } from '../../complaints/visibility.ts'
import { deadlinesHtml, deadlinesText, readme } from '../../letters/evidence/texts.ts'
import { procedureIn } from '../../letters/procedure/index.ts'
import { historyProof } from '../checkpoints/proofs.ts'
import type { StoredAddition } from '../correspondence/ports.ts'
import type { EvidenceBundle, EvidenceFile } from './ports.ts'
import type { StoredLetter } from '../letters/ports.ts'
import { viewOf } from '../letters/letters.ts'
import type { CommandContext } from '../complaints/commandContext.ts'
import type { UnitOfWork } from '../complaints/ports.ts'
import { BEFORE_ALL } from '../complaints/queries.ts'
import { slicesOf } from '../../concurrency/slices.ts'

const PAGE = 200

const JSON_TYPE = 'application/json'
const TEXT_TYPE = 'text/plain; charset=utf-8'
const HTML_TYPE = 'text/html; charset=utf-8'

/** The contents for this profile. The lock on the complaint keeps them consistent. */
export async function evidenceOf (
  { ports, unit, actor, now: madeAt, key }: CommandContext,
  complaint: Complaint,
  profile: EvidenceProfile,
): Promise<Omit<EvidenceBundle, 'id'>> {
  const { id } = complaint
  const { staff, office } = ports.directory
  const language = languageOf(complaint)
  const reference = complaint.reference ?? complaint.firstLineReference ?? id

  const entries = await unit.history(id, BEFORE_ALL, undefined)
  const nameOf = (officeId: Id) => office(officeId)?.name
  const namedIds = complaint.relatedTo.map(relation => relation.id)
  for await (const slice of slicesOf(entries)) {
    namedIds.push(...slice.flatMap(entry => complaintsNamedIn(presentEvent(entry, entry.sequence, actor, key, nameOf))))
  }
  const related = await unit.references(namedIds)
  const view = present(complaint, viewerFor(profile, actor), { now: madeAt, staff, office, related })

  const letters = await allLetters(unit, id, key)
  const attachments = additionsFor(profile, actor, await allAdditions(unit, 'attachment', id))
  const messages = answeredWithin(additionsFor(profile, actor, await allAdditions(unit, 'message', id)), attachments)
  const notes = additionsFor(profile, actor, await allAdditions(unit, 'note', id))
  const explanations = explainDeadlines(complaint, language)
  const deadlines = deadlinesOf(complaint, madeAt).map((deadline, index) => ({
    ...deadline,
    explanation: { lang: language, steps: explanations[index]?.steps ?? [] },
  }))

  const roles = rolesIn(entries)
  const verifier = createVerifier(complaint)
  const events: object[] = []
  const included: boolean[] = []
  const links: object[] = []
  for await (const slice of slicesOf(entries)) {
    verifier.add(slice)
    included.push(...slice.map(entry => isEventIncluded(profile, actor, entry)))
    events.push(...eventsFor(profile, actor, slice, {
      key, roles, nameOf, opens: otherId => related.has(otherId), before: events.length,
    }))
    links.push(...linksFor(profile, actor, slice))
  }
  const json = (path: string, document: object): EvidenceFile => ({
    path,
    mediaType: JSON_TYPE,
    text: jsonOf(namedFor(profile, document, staffId => roles.get(staffId) ?? staff(staffId)?.role)),
  })
  const text = (path: string, mediaType: string, content: string): EvidenceFile => ({ path, mediaType, text: content })
  const procedure = (of: typeof language) =>
    procedureIn(of, ports.settings.insurer, ports.settings.ombudsman[of]).text + '\n'

  const proof = await historyProof(unit, id)

  const letterPaths = letters.map((letter, index) =>
    `letters/${fileNumber(index)}-${letter.kind.toLowerCase().replaceAll('_', '-')}-${brusselsDay(letter.createdAt)}`
  )
  const attachmentPaths = attachments.map(({ fileName }, index) =>
    `attachments/${fileNumber(index)}-${shortened(fileName)}`
  )
  const files: EvidenceFile[] = [
    json('complaint.json', complaintFor(profile, view)),
    text('deadlines.html', HTML_TYPE, deadlinesHtml(language, reference, madeAt, deadlines)),
    text('deadlines.txt', TEXT_TYPE, deadlinesText(language, reference, madeAt, deadlines)),
    json('deadlines.json', deadlines),
    json('history.json', { verification: verificationFor(verifier.result(), included), events }),
    { path: 'chain.json', mediaType: JSON_TYPE, text: jsonOf(links) },
    ...(proof === undefined ? [] : [{ path: 'history-proof.json', mediaType: JSON_TYPE, text: jsonOf(proof) }]),
    json('letters.json', letters.map((letter, index) => ({
      ...viewOf(letter),
      files: ['html', 'txt', 'pdf'].map(extension => `${letterPaths[index]}.${extension}`),
    }))),
    ...letters.flatMap(({ id: letterId }, index): EvidenceFile[] => [
      { path: `${letterPaths[index]}.html`, mediaType: HTML_TYPE, letterId, form: 'html' },
      { path: `${letterPaths[index]}.txt`, mediaType: TEXT_TYPE, letterId, form: 'text' },
      { path: `${letterPaths[index]}.pdf`, mediaType: 'application/pdf', letterId, form: 'pdf' },
    ]),
    json('messages.json', messages),
    ...(EVIDENCE_PROFILES[profile].notes ? [json('notes.json', notes)] : []),
    json('attachments.json', attachments.map(({ fileKey: _key, ...attachment }, index) => ({
      ...attachment,
      file: attachmentPaths[index],
    }))),
    ...attachments.map(({ id: attachmentId, mediaType }, index): EvidenceFile => ({
      path: attachmentPaths[index] as string,
      mediaType,
      attachmentId,
    })),
    text('procedure.txt', TEXT_TYPE, procedure(language)),
    ...(language === 'nl' ? [] : [text('procedure.nl.txt', TEXT_TYPE, procedure('nl'))]),
  ]
  const paths = [...files.map(({ path }) => path), 'manifest.json']
  return {
    complaintId: id,
    profile,
    madeAt,
    fileName: `${reference}-${profile.toLowerCase()}.zip`,
    files: [text('README.txt', TEXT_TYPE, readme(language, profile, reference, madeAt, paths)), ...files],
    manifest: namedFor(profile, {
      profile,
      madeAt,
      madeBy: { id: actor.id, name: actor.name, role: actor.role },
      complaint: { id, reference: complaint.reference, firstLineReference: complaint.firstLineReference },
    }, () => actor.role),
    containsHealthData: attachments.some(({ containsHealthData }) => containsHealthData),
  }
}

export const jsonOf = (document: object): string => JSON.stringify(document, null, 2) + '\n'

const fileNumber = (index: number): string => String(index + 1).padStart(2, '0')

/** Keeps the name below the 255 bytes that file systems allow, whatever the alphabet. */
function shortened (fileName: string): string {
  const end = /\.[A-Za-z0-9]{1,8}$/.exec(fileName)?.[0] ?? ''
  const stem = Array.from(fileName.slice(0, fileName.length - end.length))
  while (Buffer.byteLength(stem.join('')) > 200) stem.pop()
  return stem.join('') + end
}

/** Oldest first. */
async function allLetters (unit: UnitOfWork, complaintId: Id, key: Buffer): Promise<StoredLetter[]> {
  const all: StoredLetter[] = []
  for (;;) {
    const last = all.at(-1)
    const page = await unit.letters(complaintId, key, last && { value: last.createdAt, id: last.id }, PAGE)
    all.push(...page)
    if (page.length < PAGE) return all.toReversed()
  }
}

async function allAdditions<K extends keyof Additions> (
  unit: UnitOfWork, kind: K, complaintId: Id,
): Promise<StoredAddition[K][]> {
  const all: StoredAddition[K][] = []
  for (let after = 0; ;) {
    const page = (await unit.additions(kind, [complaintId], after, PAGE)).get(complaintId) ?? []
    all.push(...page.map(({ addition }) => addition))
    if (page.length < PAGE) return all
    after = page.at(-1)?.sequence as number
  }
}
