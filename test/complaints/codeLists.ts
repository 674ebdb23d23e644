import { readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import {
  CODE_LISTS, CODE_LISTS_VERSION, codeListItems, codes, isCode, label,
} from '../../src/complaints/codeLists/index.ts'
import type { CodeListName } from '../../src/complaints/codeLists/index.ts'
import { EVENTS } from '../../src/complaints/events.ts'
import { ACTION_NAMES, LIFECYCLE } from '../../src/complaints/lifecycle.ts'
import { LANGUAGES, STATUSES } from '../../src/complaints/complaint.ts'
import { ROLES } from '../../src/directory/actor.ts'

type Schema = { 'enum'?: string[], 'x-known-values'?: string[] }
const contract: { components: { schemas: Record<string, Schema> } } =
  parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'))

/** Under which name the contract has each list. */
const SCHEMAS: Record<CodeListName, string> = {
  capacity: 'Capacity',
  representativeRelation: 'RepresentativeRelation',
  correspondenceTo: 'CorrespondenceTo',
  language: 'Language',
  subject: 'Subject',
  cause: 'Cause',
  concerns: 'Concerns',
  productLine: 'ProductLine',
  channel: 'Channel',
  interventionKind: 'InterventionKind',
  satisfaction: 'Satisfaction',
  escalationGround: 'EscalationGround',
  status: 'Status',
  heldBy: 'HeldBy',
  role: 'Role',
  brokerAccess: 'BrokerAccess',
  relation: 'RelationKind',
  visibility: 'Visibility',
  messageDirection: 'MessageDirection',
  messageKind: 'MessageKind',
  reopeningCause: 'ReopeningCause',
  actionName: 'ActionName',
  deadlineKind: 'DeadlineKind',
  calendarStatus: 'CalendarStatus', calendarDayKind: 'CalendarDayKind',
  deadlineState: 'DeadlineState',
  decision: 'Decision',
  outcome: 'Outcome',
  remedy: 'RemedyKind',
  rootCause: 'RootCause',
  letterChannel: 'LetterChannel',
  ombudsmanGround: 'ReferralGround',
  ombudsmanResult: 'OmbudsmanResult',
  eventType: 'EventType',
  letterKind: 'LetterKind',
  dispatchState: 'DispatchState',
  evidenceProfile: 'EvidenceProfile',
  taskKind: 'TaskKind',
  taskStatus: 'TaskStatus',
  taskResultStatus: 'TaskResultStatus',
  webhookDeliveryState: 'WebhookDeliveryState',
  fsmaStatus: 'FsmaStatus',
  registerEventType: 'RegisterEventType',
  improvementStatus: 'ImprovementStatus',
  trend: 'Trend',
  erasureOrigin: 'ErasureOrigin',
  erasureStatus: 'ErasureStatus',
  erasureResult: 'ErasureResult',
  retentionCategory: 'RetentionCategory',
  dataSubjectPlace: 'DataSubjectPlace',
  checkpointFault: 'CheckpointFault',
}

const items = codeListItems()
const sorted = (values: Iterable<string>): string[] => [...values].toSorted()

t.test('every list is complete in four languages', async t => {
  for (const { name, values } of items) {
    t.ok(values.length > 1, `${name} has values`)
    for (const { code, labels } of values) {
      t.strictSame(Object.keys(labels), [...LANGUAGES], `${name}.${code}`)
      for (const language of LANGUAGES) t.match(labels[language], /^\S(.*\S)?$/, `${name}.${code} in ${language}`)
    }
  }
})

t.test('no two codes of a list read the same', async t => {
  for (const { name, values } of items) {
    t.equal(new Set(values.map(({ code }) => code)).size, values.length, `codes of ${name}`)
    for (const language of LANGUAGES) {
      t.equal(new Set(values.map(({ labels }) => labels[language])).size, values.length, `${name} in ${language}`)
    }
  }
})

t.test('every list has the codes of the contract, and is closed where the contract has an enum', async t => {
  for (const { name, closed } of items) {
    const schema = contract.components.schemas[SCHEMAS[name]]
    t.ok(schema, `${name} is ${SCHEMAS[name]} in the contract`)
    t.strictSame(sorted(codes(name)), sorted(schema?.enum ?? schema?.['x-known-values'] ?? []), name)
    t.equal(closed, schema?.enum !== undefined, `${name} is ${closed ? 'closed' : 'open'}`)
  }
})

t.test('whatever the contract enumerates has labels, but for what is no code of ours', async t => {
  const labelled = items.map(({ values }) => new Set(values.map(({ code }) => code)))
  for (const [name, { enum: closed, 'x-known-values': open }] of Object.entries(contract.components.schemas)) {
    const values = closed ?? open ?? []
    if (name !== 'ComplaintSort' && values.length > 0) {
      t.ok(labelled.some(list => values.every(value => list.has(value))), name)
    }
  }
})

t.test('the lists follow the tables of the domain', async t => {
  t.strictSame(codes('status'), [...STATUSES])
  t.strictSame(codes('role'), [...ROLES])
  t.strictSame(codes('language'), [...LANGUAGES])
  const offered = ACTION_NAMES.filter(name => !('offered' in LIFECYCLE[name]))
  t.strictSame(sorted(codes('actionName')), sorted(offered))
  for (const type of Object.keys(EVENTS)) t.ok(isCode('eventType', type), type)
})

t.test('an outcome is a decision, a withdrawal or a redirection', async t => {
  for (const decision of codes('decision')) t.ok(isCode('outcome', decision), decision)
})

t.test('product lines come in the order of their numbers', async t => {
  t.strictSame(codes('productLine'), [
    '01a', '01b', '02', '03', '04', '05', '06', '07', '08', '09', '10a', '10b', '11', '12', '13', '14', '15', '16',
    '17', '18',
  ])
  t.strictSame(items.find(({ name }) => name === 'productLine')?.values.map(({ code }) => code), codes('productLine'))
})

t.test('every list carries the version', async t => {
  t.strictSame(items.map(({ name }) => name), Object.keys(CODE_LISTS))
  for (const { version } of items) t.equal(version, CODE_LISTS_VERSION)
})

t.test('a code is put into words', async t => {
  const rows = [
    ['cause',    'DELAY',       'nl', 'traagheid, geen antwoord'],
    ['capacity', 'PROSPECT',    'fr', 'candidat preneur d’assurance'],
    ['status',   'WITHDRAWN',   'de', 'zurückgezogen'],
    ['cause',    'NOT_YET',     'en', 'NOT_YET'],
    ['cause',    'constructor', 'en', 'constructor'],
  ] as const
  for (const [name, code, language, expected] of rows) t.equal(label(name, code, language), expected)
  t.notOk(isCode('cause', 'toString'))
})
