/** An evidence bundle: its files, its chain, and the proof that the chain is in the log. */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { ChainLink } from '../../complaints/evidence.ts'
import { CLEAR, GENESIS, hashOf } from '../../complaints/history.ts'
import type { Facts, HistoryEntry } from '../../complaints/history.ts'
import { collect } from './proofs.ts'
import type { Evidence } from './proofs.ts'
import { isObject, parsed } from './report.ts'
import type { JsonObject, Report } from './report.ts'

/** @throws Error when a file that every bundle has is missing or not valid JSON */
export function verifyBundle (
  files: ReadonlyMap<string, Buffer>,
  name: string,
  evidence: Evidence,
  report: Report,
): void {
  const json = <T> (path: string): T => {
    const content = files.get(path)
    if (content === undefined) throw new Error(`${name} has no ${path}`)
    return parsed(content.toString(), `${name}: ${path}`) as T
  }
  const faulty = report.faults.length
  const { complaint, files: listed } = json<Manifest>('manifest.json')
  verifyFiles(files, listed, name, report)

  const links = json<ChainLink[]>('chain.json')
  const complaintId = complaint.id
  const recomputed = verifyChain(links, complaintId, name, report)
  verifyHistory(links, json<{ events: JsonObject[] }>('history.json').events, name, report)
  if (links.length > 0 && recomputed === links.length) {
    verifyMembers(links, json<JsonObject>('complaint.json'), name, report)
  }
  if (report.faults.length === faulty) {
    report.proven.push(
      `${name}: ${listed.length} files are as the manifest says; the chain has ${links.length} events without a gap; `
        + `${recomputed} of them are in the bundle as they were hashed.`,
    )
  }
  if (!files.has('history-proof.json')) {
    report.open.push(`${name}: no checkpoint covered the history when the bundle was made. Get a newer bundle.`)
    return
  }
  const proof = json<JsonObject>('history-proof.json')
  collect({ complaintId, historyProof: proof }, name, evidence)
  const { statement } = proof
  const [length, head] = isObject(statement) ? [Number(statement.length), statement.head] : [0, undefined]
  if (links[length - 1]?.hash !== head) {
    report.faults.push(`${name}: event ${length} is not the one that the log states. The history was rewritten.`)
  } else if (length < links.length) {
    report.open
      .push(`${name}: events ${length + 1} to ${links.length} are newer than the checkpoint. Get a newer proof.`)
  }
}

type Manifest = { complaint: { id: string }, files: { path: string, sha256: string }[] }

function verifyFiles (
  files: ReadonlyMap<string, Buffer>, listed: Manifest['files'], name: string, report: Report,
): void {
  const digests = new Map(listed.map(({ path, sha256 }) => [path, sha256]))
  for (const [path, content] of files) {
    if (path === 'manifest.json') continue
    const digest = createHash('sha256').update(content).digest('hex')
    if (digests.get(path) !== digest) report.faults.push(`${name}: ${path} is not as the manifest says.`)
  }
  for (const path of digests.keys()) if (!files.has(path)) report.faults.push(`${name}: ${path} is missing.`)
}

const isWhole = (link: ChainLink): link is ChainLink & HistoryEntry =>
  link.facts !== undefined && link.sealed !== undefined && link.type !== undefined && link.at !== undefined
  && link.version !== undefined

/** @returns the number of events whose hash could be computed again */
function verifyChain (links: readonly ChainLink[], complaintId: string, name: string, report: Report): number {
  let previousHash = GENESIS
  let recomputed = 0
  for (const [index, link] of links.entries()) {
    const place = index + 1
    if (link.sequence !== place || link.previousHash !== previousHash) {
      report.faults.push(`${name}: the chain breaks at event ${place}.`)
      return recomputed
    }
    if (isWhole(link)) {
      if (hashOf({ ...link, complaintId }) !== link.hash) report.faults.push(`${name}: event ${place} was changed.`)
      recomputed += 1
    }
    previousHash = link.hash
  }
  return recomputed
}

/** The events that are shown must be those of the chain. They count only what the bundle shows. */
function verifyHistory (
  links: readonly ChainLink[],
  events: readonly JsonObject[],
  name: string,
  report: Report,
): void {
  const byHash = new Map(links.map(link => [link.hash, link]))
  const whole = links.filter(isWhole).length
  if (whole > 0 && whole !== events.length) {
    report.faults.push(`${name}: history.json has ${events.length} events, and the chain shows ${whole}.`)
  }
  for (const { sequence, hash, previousHash, type, at } of events) {
    const link = byHash.get(String(hash))
    const isSame = link !== undefined && link.previousHash === previousHash
      && (link.type === undefined || (link.type === type && link.at === at))
    if (!isSame) report.faults.push(`${name}: event ${Number(sequence)} of history.json is not that of the chain.`)
  }
}

/** The members of the complaint that events contain in the clear must be as the events say. */
function verifyMembers (links: readonly ChainLink[], complaint: JsonObject, name: string, report: Report): void {
  const members = new Map<string, unknown>()
  for (const { facts } of links) {
    for (const { member, to } of (JSON.parse(facts ?? '{"changes":[]}') as Facts).changes) members.set(member, to)
  }
  const shown: JsonObject = { ...complaint, officeId: isObject(complaint.office) ? complaint.office.id : undefined }
  for (const member of CLEAR) {
    const [said, chained] = [shown[member], members.get(member)].map(value => canonicalize(value))
    if (said !== chained) report.faults.push(`${name}: ${member} in complaint.json is not what the chain says.`)
  }
}
