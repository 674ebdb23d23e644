/**
 * REST and GraphQL promise the same: every member, every value, every action. Walks `openapi.yaml`
 * and `schema/*.graphql`; what stands in one only is named in a table here, with the reason.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql'
import type { GraphQLEnumType, GraphQLInputObjectType, GraphQLObjectType } from 'graphql'
import t from 'tap'
import { parse } from 'yaml'
import { codeListItems } from '../../src/complaints/codeLists/index.ts'
import { REST_SORTS } from '../../src/graphql/sort.ts'

type Schema = {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: (string | null)[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  'x-known-values'?: string[]
}
type Parameter = { $ref?: string, name: string, schema: Schema }
type Operation = {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  'x-served-elsewhere'?: boolean
}

const document = parse(readFileSync('openapi.yaml', 'utf8'))
const schemas: Record<string, Schema> = document.components.schemas
const sdl = buildSchema(readdirSync('schema').map(file => readFileSync(`schema/${file}`, 'utf8')).join('\n'))

const operations = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))
const named = (operationId: string) => {
  const found = operations.find(({ operation }) => operation.operationId === operationId)
  if (found === undefined) throw new Error(`There is no operation ${operationId}`)
  return found
}

const refOf = (schema: Schema): string | undefined => schema.$ref?.split('/').at(-1)
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
const sorted = (names: Iterable<string>): string[] => [...names].sort()

/** REST schemas that GraphQL has no need of, and why. */
const REST_ONLY: Record<string, string> = {
  ComplaintList: 'a connection', HistoryEventList: 'a connection', AccessLogEntryList: 'a connection',
  CheckpointList: 'a connection', CheckpointKeyList: 'a plain list',
  FeedEventList: 'a connection', WebhookDeliveryList: 'a connection', WebhookEndpointList: 'a plain list', WebhookReplay: 'a payload',
  ComplaintCloudEvent: 'what a receiver gets', CheckpointCloudEvent: 'what a receiver gets', PingCloudEvent: 'what a receiver gets', Ping: 'what a receiver gets', SignedCheckpoint: 'what a receiver gets',
  OfficeList: 'a connection', StaffMemberList: 'a connection', ClientList: 'a connection', RegisterEventList: 'a connection', NewClient: 'a payload',
  ImprovementActionList: 'a connection', ImprovementActionEventList: 'a connection',
  ImportRow: 'a file is uploaded by REST only', TaskResultList: 'a connection',
  MessageList: 'a connection', NoteList: 'a connection', AttachmentList: 'a connection',
  RegisterLineList: 'a connection', RegisterFileLine: 'a file', RegisterColumnList: 'a plain list',
  LetterList: 'a connection', ErasureList: 'a connection', RetentionRuleList: 'a plain list', ErasedComplaint: 'in extensions', DispatchList: 'a connection', MailReport: 'for the mail provider', SandboxMailbox: 'sandbox', SentLetter: 'sandbox',
  CalendarList: 'a plain list', CalendarImpact: 'a connection', CalendarDayList: 'a plain list', CodeListList: 'a plain list',
  Problem: 'errors stand in extensions', Issue: 'in extensions', IssuePlace: 'in extensions', ExistingComplaint: 'in extensions',
  DocumentCost: 'in extensions',
  IssueTokenRequest: 'before GraphQL', Token: 'before GraphQL', TokenError: 'before GraphQL',
  JsonWebKeySet: 'before GraphQL', JsonWebKey: 'before GraphQL', AuthorizationServerMetadata: 'before GraphQL',
  OpenApiDocument: 'the contract',
  SandboxFaults: 'sandbox', SandboxFault: 'sandbox', SetSandboxFaultsRequest: 'sandbox', SandboxFaultInput: 'sandbox', RequestHeader: 'sandbox',
  SandboxWebhookInbox: 'sandbox', ReceivedWebhook: 'sandbox',
  SandboxClock: 'sandbox', SetSandboxClockRequest: 'sandbox', Health: 'operations',
}

/** Members of a GraphQL type that REST serves elsewhere, and why. */
const GRAPHQL_ONLY: Record<string, Record<string, string>> = {
  Complaint: {
    complaintId: 'id is the global id', history: 'its own path', historyVerification: 'its own path', historyProof: 'its own path',
    escalationReceipt: 'its own path', deadlineExplanation: 'its own path',
    letters: 'its own path', accessLog: 'its own path', ombudsmanNotice: 'its own path', messages: 'its own path', notes: 'its own path', attachments: 'its own path',
  },
  WebhookEndpoint: { deliveries: 'its own path' },
  Task: { results: 'its own path' },
  ImprovementAction: { history: 'its own path' },
}

/** Operations that only REST has, and why. */
const REST_OPERATIONS: Record<string, string> = {
  importComplaints: 'a file, which GraphQL does not take',
  addAttachment: 'a file, which GraphQL does not take',
  downloadAttachment: 'bytes',
  downloadEvidenceBundle: 'bytes',
  downloadDataSubjectExport: 'bytes',
  getLetterHtml: 'a document',
  getLetterText: 'a document',
  getLetterPdf: 'bytes',
}

/** Where GraphQL reads what REST reads. */
const READINGS: Record<string, string> = {
  searchComplaints: 'Query.searchComplaints', getAgenda: 'Query.agenda',
  listComplaints: 'Query.complaints', getComplaint: 'Query.complaint', getEscalationReceipt: 'Complaint.escalationReceipt',
  explainDeadline: 'Complaint.deadlineExplanation', listHistory: 'Complaint.history', listAccessLog: 'Complaint.accessLog', verifyHistory: 'Complaint.historyVerification',
  calculateDeadlines: 'Query.calculateDeadlines', listCalendars: 'Query.calendars', listCalendarDays: 'Query.calendarDays',
  getCalendar: 'Query.calendar', previewCalendarImpact: 'Query.calendarImpact',
  getHistoryProof: 'Complaint.historyProof', listCheckpoints: 'Query.checkpoints',
  getCheckpointConsistency: 'Query.checkpointConsistency', listCheckpointKeys: 'Query.checkpointKeys',
  listEvents: 'Query.events', listWebhookEndpoints: 'Query.webhookEndpoints', getWebhookEndpoint: 'Query.webhookEndpoint',
  listWebhookDeliveries: 'WebhookEndpoint.deliveries', getWebhookDelivery: 'Query.webhookDelivery',
  listOffices: 'Query.offices', getOffice: 'Query.office', listStaff: 'Query.staff', getStaffMember: 'Query.staffMember',
  listClients: 'Query.clients', getClient: 'Query.client', listRegisterEvents: 'Query.registerEvents',
  listMessages: 'Complaint.messages', getMessage: 'Query.message', listNotes: 'Complaint.notes', getNote: 'Query.note',
  listAttachments: 'Complaint.attachments', getAttachment: 'Query.attachment',
  listLetters: 'Complaint.letters', getLetter: 'Query.letter', getOmbudsmanNotice: 'Complaint.ombudsmanNotice',
  previewLetter: 'Query.previewLetter', listDispatches: 'Query.dispatches',
  getRootCauseReport: 'Query.rootCauseReport', listImprovementActions: 'Query.improvementActions',
  getImprovementAction: 'Query.improvementAction', listImprovementActionHistory: 'ImprovementAction.history',
  queryDataSubject: 'Query.dataSubject', listRetentionRules: 'Query.retentionRules', dryRunRetention: 'Query.retentionDryRun',
  listErasures: 'Query.erasures', getErasure: 'Query.erasure',
  getTask: 'Query.task', listTaskResults: 'Task.results',
  getPeriodReport: 'Query.periodReport', listRegister: 'Query.register', listRegisterColumns: 'Query.registerColumns',
  getProcedure: 'Query.procedure', listCodeLists: 'Query.codeLists', getMe: 'Query.me',
}

/** What a payload gives where it is not the complaint. */
const PAYLOADS: Record<string, string[]> = {
  escalateComplaint: ['complaint: Complaint!', 'receipt: EscalationReceipt!'],
  dispatchLetter: ['letter: Letter!'],
  createWebhookEndpoint: ['endpoint: WebhookEndpoint!'], updateWebhookEndpoint: ['endpoint: WebhookEndpoint!'], deleteWebhookEndpoint: ['endpointId: ID!'],
  rotateWebhookSecret: ['endpoint: WebhookEndpoint!'], testWebhookEndpoint: ['delivery: WebhookDelivery!'],
  createOffice: ['office: Office!'], updateOffice: ['office: Office!'], transferPortfolio: ['transfer: PortfolioTransfer!'],
  createStaffMember: ['staffMember: StaffMember!'], updateStaffMember: ['staffMember: StaffMember!'], reassignComplaints: ['reassignment: Reassignment!'],
  createClient: ['client: Client!', 'secret: NewSecret!'], updateClient: ['client: Client!'],
  createClientSecret: ['secret: NewSecret!'], revokeClientSecret: ['client: Client!'],
  createImprovementAction: ['improvementAction: ImprovementAction!'], updateImprovementAction: ['improvementAction: ImprovementAction!'],
  createEvidenceBundle: ['task: Task!'],
  createCalendar: ['calendar: Calendar!'], publishCalendar: ['task: Task!'],
  setRetentionRules: ['rules: [RetentionRule!]!'],
  exportDataSubject: ['task: Task!'], requestErasure: ['task: Task!'], approveErasure: ['erasure: Erasure!'],
  addMessage: ['message: Message!'], addNote: ['note: Note!'],
  replayWebhookEvents: ['deliveries: Int!'], replayWebhookDelivery: ['delivery: WebhookDelivery!'],
}

/** Bodies that are merge patches (RFC 7396). */
const PATCHES: Record<string, string> = {
  updateComplaint: 'ComplaintPatch', updateOffice: 'OfficePatch', updateStaffMember: 'StaffMemberPatch', updateClient: 'ClientPatch',
  updateImprovementAction: 'ImprovementActionPatch',
}

const SCALARS: Record<string, string> = { Uuid: 'ID', Day: 'Date', Instant: 'DateTime' }
const PRIMITIVES: Record<string, string> = { string: 'String', integer: 'Int', boolean: 'Boolean' }
const isOpenList = (name: string): boolean =>
  `${name}Code` in schemas || schemas[name]?.['x-known-values'] !== undefined
const isClosedSet = (name: string): boolean =>
  schemas[name]?.enum !== undefined && !name.endsWith('Code') && name !== 'ComplaintSort'

/**
 * The closed set of which an inline `enum` is a part, e.g. the one ground that a creation takes.
 */
const setOf = (values: (string | null)[]): string | undefined =>
  Object.keys(schemas).filter(isClosedSet).find(name =>
    values.every(value => value === null || schemas[name]?.enum?.includes(value))
  )

/** How the SDL writes the type of this REST member. */
function sdlTypeOf (schema: Schema): string {
  const name = refOf(schema)
  if (name !== undefined) {
    if (name in SCALARS) return SCALARS[name] as string
    if (isClosedSet(name) || name === 'ComplaintSort') return name
    const target = schemas[name] as Schema
    return typesOf(target).includes('object') ? inputName(name) : sdlTypeOf(target)
  }
  const [type] = typesOf(schema)
  if (type === 'array') return `[${sdlTypeOf(schema.items as Schema)}!]`
  if (schema.format === 'uuid') return 'ID'
  if (schema.enum !== undefined) return setOf(schema.enum) ?? 'String'
  return type === undefined ? 'JSON' : PRIMITIVES[type] as string
}

const typesOf = ({ type }: Schema): string[] => [type ?? []].flat().filter(name => name !== 'null')
const inputName = (name: string): string => name.endsWith('Patch') ? `${name}Input` : name

const restMembers = ({ properties = {}, required = [] }: Schema): string[] =>
  Object.entries(properties).map(([name, schema]) =>
    `${name}: ${sdlTypeOf(schema)}${required.includes(name) ? '!' : ''}`
  )

const sdlMembers = (type: GraphQLObjectType | GraphQLInputObjectType, without: string[] = []): string[] =>
  Object.values(type.getFields()).filter(({ name }) => !without.includes(name)).map(({ name, type }) =>
    `${name}: ${type}`
  )

function inputOf (name: string): GraphQLInputObjectType {
  const type = sdl.getType(name)
  if (!isInputObjectType(type)) throw new Error(`${name} is no input of the SDL`)
  return type
}

const isRequest = (name: string): boolean => name.endsWith('Request') || Object.values(PATCHES).includes(name)
const shapes = Object.keys(schemas).filter(name =>
  typesOf(schemas[name] as Schema)[0] === 'object' && !(name in REST_ONLY)
)
const mutations = Object.keys(sdl.getMutationType()?.getFields() ?? {})

t.test('every object has the same members, equally required, in both', async t => {
  for (const name of shapes.filter(name => !isRequest(name))) {
    const type = sdl.getType(inputName(name))
    if (!isObjectType(type) && !isInputObjectType(type)) { t.fail(`the SDL lacks ${name}`); continue }
    t.same(
      sorted(sdlMembers(type, Object.keys(GRAPHQL_ONLY[name] ?? {}))),
      sorted(restMembers(schemas[name] as Schema)),
      name,
    )
  }
})

t.test('every object of the SDL stands in REST too, or carries pages and answers', async t => {
  const carriers = /^(Query|Mutation|Subscription|ComplaintChange|PageInfo|.*Connection|.*Edge|.*Payload)$/
  for (const type of Object.values(sdl.getTypeMap()).filter(isObjectType)) {
    if (type.name.startsWith('__') || carriers.test(type.name)) continue
    t.ok(shapes.includes(type.name), type.name)
  }
})

t.test('what is followed is the item of the feed, with the complaint', async t => {
  const [event, change] = ['FeedEvent', 'ComplaintChange'].map(name => sdl.getType(name) as GraphQLObjectType) as [
    GraphQLObjectType,
    GraphQLObjectType,
  ]
  t.same(sdlMembers(change), [...sdlMembers(event), 'complaint: Complaint'])
})

t.test('every set that never grows has the same values in both', async t => {
  const inSdl = Object.values(sdl.getTypeMap()).filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__') && name !== 'ComplaintSort')
  t.same(sorted(inSdl.map(({ name }) => name)), sorted(Object.keys(schemas).filter(isClosedSet)))
  for (const type of inSdl) t.same(type.getValues().map(({ name }) => name), schemas[type.name]?.enum, type.name)
})

t.test('every code list that grows is checked in requests against the values it documents', async t => {
  for (const name of Object.keys(schemas).filter(isOpenList)) {
    t.notOk(schemas[name]?.enum, `${name} is open in answers`)
    const code = schemas[`${name}Code`]
    if (code !== undefined) t.same(code.enum, schemas[name]?.['x-known-values'], name)
  }
})

t.test('the code lists that are served are those of the contract', async t => {
  const renamed: Record<string, string> = {
    remedy: 'RemedyKind', relation: 'RelationKind', ombudsmanGround: 'ReferralGround',
  }
  for (const { name, closed, values } of codeListItems()) {
    const schema = schemas[renamed[name] ?? pascal(name)]
    t.same(
      sorted(values.map(({ code }) => code)),
      sorted((closed ? schema?.enum : schema?.['x-known-values']) as string[] ?? []),
      name,
    )
  }
})

t.test('every operation that changes something is a mutation of the same name, and the other way round', async t => {
  const changing = operations.filter(({ method, operation }) =>
    method !== 'get' && operation['x-served-elsewhere'] !== true && !(operation.operationId in READINGS)
    && !(operation.operationId in REST_OPERATIONS)
  )
  t.same(sorted(mutations), sorted(changing.map(({ operation }) => operation.operationId)))
})

t.test('each mutation takes what the REST body and path take, and gives what it is about', async t => {
  for (const name of mutations) {
    const { path, operation } = named(name)
    const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema
    const input = inputOf(`${pascal(name)}Input`)
    // An `If-Match` of REST is `expectedVersion` here.
    const versioned = operation.parameters?.some(parameter => parameter.$ref?.includes('ifMatch')) ?? false
    const envelope = [
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => `${parameter}: ID!`),
      ...(versioned ? ['expectedVersion: Int'] : []),
    ]
    const names = envelope.map(member => member.split(':')[0] as string)
    if (body !== undefined) {
      t.equal(refOf(body), PATCHES[name] ?? `${pascal(name)}Request`, `${name} has a body of its own`)
    }
    t.same(
      sorted(sdlMembers(input, names)),
      sorted(body === undefined ? [] : restMembers(schemas[refOf(body) as string] as Schema)),
      name,
    )
    t.same(
      sorted(sdlMembers(input).filter(member => names.includes(member.split(':')[0] as string))),
      sorted(envelope),
      `${name} names what it is about`,
    )
    t.same(
      sdlMembers(sdl.getType(`${pascal(name)}Payload`) as GraphQLObjectType),
      PAYLOADS[name] ?? ['complaint: Complaint!'],
      name,
    )
  }
})

t.test('everything that can be read in REST can be read in GraphQL', async t => {
  const reading = operations.map(({ operation }) => operation)
    .filter(({ operationId, ...operation }) =>
      operation['x-served-elsewhere'] !== true && !mutations.includes(operationId) && !(operationId in REST_OPERATIONS)
    )
  t.same(sorted(reading.map(({ operationId }) => operationId)), sorted(Object.keys(READINGS)))
  for (const [type = '', field = ''] of Object.values(READINGS).map(place => place.split('.'))) {
    t.ok((sdl.getType(type) as GraphQLObjectType).getFields()[field], `${type}.${field}`)
  }
})

t.test('a text is asked for in a language alike', async t => {
  const languages = (name: string) => (named(name).operation.parameters ?? []).filter(({ name }) => name === 'lang')
  for (const [operation, place] of Object.entries(READINGS)) {
    // The page of the report, which has a language, is in REST only.
    if (operation === 'getPeriodReport') continue
    const [type = '', field = ''] = place.split('.')
    const inSdl = (sdl.getType(type) as GraphQLObjectType).getFields()[field]?.args.some(({ name }) => name === 'lang')
    t.equal(languages(operation).length === 1, inSdl, operation)
  }
})

t.test('lists are filtered and calculations are asked for alike', async t => {
  const filters = (named('listComplaints').operation.parameters ?? [])
    .filter(({ name }) => name !== undefined && name !== 'sort')
    .map(({ name, schema }) => `${name}: ${sdlTypeOf(schema)}`)
  t.same(sorted(sdlMembers(inputOf('ComplaintFilter'))), sorted(filters))
  t.same(
    sorted(sdlMembers(inputOf('SearchComplaintsInput'))),
    sorted(restMembers(schemas.SearchComplaintsRequest as Schema)),
  )
  t.same(
    filters.filter(filter => !restMembers(schemas.SearchComplaintsRequest as Schema).includes(filter)),
    [],
    'a search takes every filter of the list',
  )
  t.same(
    sorted(sdlMembers(inputOf('CalculateDeadlinesInput'))),
    sorted(restMembers(schemas.CalculateDeadlinesRequest as Schema)),
  )
  t.same(Object.values(REST_SORTS), schemas.ComplaintSort?.enum)
  t.same(Object.keys(REST_SORTS), (sdl.getType('ComplaintSort') as GraphQLEnumType).getValues().map(({ name }) => name))
})
