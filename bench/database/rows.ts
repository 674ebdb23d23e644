/**
 * A template's rows in every table, as the product's store writes them. Placeholders mark where
 * complaints differ.
 */
import { createHash } from 'node:crypto'
import type { KeyRing } from '../../src/complaints/keyRing.ts'
import type { Instant } from '../../src/calendar/instants.ts'
import { EVENTS } from '../../src/complaints/events.ts'
import { contextOf, DIGESTED, digestedText, GENESIS, sealedOf, shortHmac } from '../../src/complaints/history.ts'
import { encrypt } from '../../src/complaints/encryption.ts'
import { present } from '../../src/complaints/visibility.ts'
import {
  dueOrdersJson, phasesJson, reportedValuesOf, timersJson, valuesOf, WRITTEN_COLUMNS,
} from '../../src/store/complaints/rows.ts'
import { copyValue } from './copy.ts'
import { brokerOf, handler, HANDLER, MANAGER, OWN_OFFICE } from './people.ts'
import { MARKS, TEMPLATE_KEY } from './stories.ts'
import type { ComplaintHistory } from './stories.ts'

export const COLUMNS = {
  complaints:      WRITTEN_COLUMNS,
  complaint_keys:  ['complaint_id', 'wrapped'],
  events:          ['complaint_id', 'sequence', 'type', 'at', 'version', 'facts', 'sealed', 'previous_hash', 'hash', 'office_saw', 'staff_saw'],
  deadline_phases: [
    'complaint_id', 'office_sees', 'staff_sees', 'kind', 'cycle', 'state', 'due_on', 'estimated', 'starts', 'ends',
  ],
  due_orders:      ['complaint_id', 'office_sees', 'staff_sees', 'due_on', 'starts', 'ends'],
  timers:          ['complaint_id', 'type', 'kind', 'cycle', 'due_on', 'due_at', 'fired_at'],
  reporting_facts: [
    'complaint_id', 'sequence', 'recorded_at', 'facts', 'office_id', 'entered_office', 'received_at', 'active_until',
  ],
  'bench.shown':   ['complaint_id', 'deadlines', 'broker_actions', 'staff_actions'],
} as const
export type Table = keyof typeof COLUMNS
export const TABLES = Object.keys(COLUMNS) as Table[]

/** The values that replace the placeholders in one complaint. */
export type Values = Record<keyof typeof MARKS | 'head', string>

const HEAD = 'HISTORYHEAD'
const NAMES = new Map<
  string,
  keyof Values
>([...Object.entries(MARKS).map(([name, mark]) => [mark, name] as const), [HEAD, 'head']] as [string, keyof Values][])
const ANY = new RegExp(`(${[...NAMES.keys()].join('|')})`)

/** @returns a function that replaces the placeholders in the text */
function filler (text: string): (values: Values) => string {
  const parts = text.split(ANY)
  const names = parts.map((part, index) => index % 2 === 1 ? NAMES.get(part) as keyof Values : undefined)
  return values => {
    let filled = ''
    for (let index = 0; index < parts.length; index++) {
      const name = names[index]
      filled += name === undefined ? parts[index] : values[name]
    }
    return filled
  }
}

const row = (values: readonly unknown[]): string => `${values.map(copyValue).join('\t')}\n`

/** One version of the facts, the last: enough for a report of today. */
function factsOf (complaint: ComplaintHistory['complaint'], entries: ComplaintHistory['entries']): string {
  const [facts, receivedAt, activeUntil] = reportedValuesOf(complaint)
  const { sequence, at } = entries.at(-1)!.entry
  return row([MARKS.id, sequence, at, facts, MARKS.office, true, receivedAt, activeUntil])
}

export type Template = (values: Omit<Values, 'head'>, key: Buffer, encryptionKey: KeyRing) => Record<Table, string>

/**
 * @param now the time of the data: reminders due by then count as sent, and the reference's
 * deadlines are computed for then
 */
export function templateOf ({ complaint, entries }: ComplaintHistory, now: Instant): Template {
  const id = MARKS.id
  const sees = [MARKS.office, complaint.heldBy === 'INSURER']
  const each = <T>(json: string, columns: (item: Record<string, unknown>) => T[]): string =>
    (JSON.parse(json) as Record<string, unknown>[]).map(item => row(columns(item))).join('')
  const viewFor = (viewer: typeof handler) =>
    present(complaint, viewer, {
      now,
      staff: staffId => [HANDLER, MANAGER].find(member => member.id === staffId),
      office: () => undefined,
      related: new Map(),
    })
  const still = {
    complaints: row(valuesOf({ ...complaint, historyHead: HEAD })),
    deadline_phases: each(
      phasesJson(complaint),
      p => [id, ...sees, p.kind, p.cycle, p.state, p.due_on, p.estimated, p.starts, p.ends],
    ),
    due_orders: each(dueOrdersJson(complaint), o => [id, ...sees, o.due_on, o.starts, o.ends]),
    timers: each(
      timersJson(complaint),
      t => [id, t.type, t.kind, t.cycle, t.due_on, t.due_at, String(t.due_at) <= now ? t.due_at : null],
    ),
    reporting_facts: factsOf(complaint, entries),
    'bench.shown': row([
      id,
      JSON.stringify(viewFor(handler).deadlines),
      JSON.stringify(viewFor(brokerOf({ ...OWN_OFFICE, id: MARKS.office })).availableActions),
      JSON.stringify(viewFor(handler).availableActions),
    ]),
  }
  const fillers = Object.entries(still).map(([table, text]) => [table as keyof typeof still, filler(text)] as const)
  const events = entries.map(({ entry, staffSaw }, place) => {
    const { sequence, type, at, version, facts } = entry
    const { digests: _ofTemplate, ...personal } = sealedOf(entry, TEMPLATE_KEY)
    return {
      sequence, type, version, staffSaw,
      at: filler(at),
      facts: filler(facts),
      personal: filler(JSON.stringify(personal)),
      // The last digest of a member counts, so the last event contains all.
      digested: place < entries.length - 1 ? [] : DIGESTED.filter(member => complaint[member] !== undefined).map(
        member => ({ member, text: filler(digestedText(complaint, member)) }),
      ),
      officeSaw: EVENTS[type].broker !== 'NONE',
    }
  })

  return (values, key, encryptionKey) => {
    let previousHash = GENESIS
    let rows = ''
    const filled = { ...values, head: '' }
    for (const { sequence, type, version, at, facts, personal, digested, officeSaw, staffSaw } of events) {
      const when = at(filled)
      const clear = facts(filled)
      const digests = JSON.stringify(
        Object.fromEntries(digested.map(({ member, text }) => [member, shortHmac(text(filled), key)])),
      )
      const sealed = encrypt(
        `${personal(filled).slice(0, -1)},"digests":${digests}}`,
        key,
        contextOf({ complaintId: values.id, sequence, type, at: when, version, facts: clear, previousHash }),
      )
      // Canonical JSON (RFC 8785) by hand: members are in order, and the facts are already
      // canonical. soundness.ts compares it with the product.
      const canonical =
        `{"at":"${when}","complaintId":"${values.id}","facts":${clear},"previousHash":"${previousHash}","sealed":"${sealed}","sequence":${sequence},"type":"${type}","version":${version}}`
      const hash = createHash('sha256').update(canonical).digest('hex')
      rows += row([
        values.id,
        sequence,
        type,
        when,
        version,
        clear,
        sealed,
        previousHash,
        hash,
        officeSaw ? values.office : null,
        staffSaw,
      ])
      previousHash = hash
    }
    filled.head = previousHash
    return {
      ...Object.fromEntries(fillers.map(([table, fill]) => [table, fill(filled)])) as Record<
        keyof typeof still,
        string
      >,
      events: rows,
      complaint_keys: row([values.id, encrypt(key, encryptionKey, values.id)]),
    }
  }
}
