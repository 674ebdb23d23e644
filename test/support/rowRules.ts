/**
 * Whose rows are whose: row-level security said once more, independently of the policies. A rule
 * looks at a row as it lies in its table and at what a transaction has set; a statement without a
 * rule is for nobody.
 */
export type Settings = Partial<
  Record<
    `app.${'office' | 'staff' | 'client' | 'writing' | 'admin' | 'relay' | 'import' | 'background' | 'mail'}`,
    string
  >
>
export type TableRow = Record<string, unknown>
/** All rows of all tables. */
export type Tables = Record<string, TableRow[]>
export type Rule = (row: TableRow) => boolean
/**
 * `update` picks rows, and `updated` is what must hold of them afterwards; without it, the same as
 * `update`.
 */
export type Rules = { select?: Rule, insert?: Rule, update?: Rule, updated?: Rule, delete?: Rule }

const REGISTER = ['offices', 'staff', 'clients', 'client_secrets', 'client_grants', 'client_identities']
const MONTH_MS = 30 * 24 * 60 * 60 * 1000

export function rulesFor (settings: Settings, tables: Tables): Record<string, Rules> {
  const on = (name: keyof Settings): boolean => settings[name] === 'on'
  const [staff, admin, relay, importing, background, mail] =
    (['app.staff', 'app.admin', 'app.relay', 'app.import', 'app.background', 'app.mail'] as const).map(on)
  const office = settings['app.office'] || undefined
  const client = settings['app.client'] || undefined
  const writing = new Set(/[0-9a-f-]{36}/g[Symbol.match](settings['app.writing'] ?? ''))
  const forContent = office !== undefined || staff === true
  const everybody: Rule = () => true
  const when = (holds: boolean | undefined): Rule => () => holds === true
  const either = (...rules: Rule[]): Rule => row => rules.some(rule => rule(row))
  const both = (...rules: Rule[]): Rule => row => rules.every(rule => rule(row))

  const written = (column: string): Rule => row => writing.has(row[column] as string)
  const mine: Rule = row => client !== undefined && row.client_id === client
  const ofOffice: Rule = row => office !== undefined && row.office_id === office
  const ofNoOffice: Rule = row => row.office_id === null
  const bySide: Rule = either(
    row => office !== undefined && row.office_sees === office,
    both(row => row.staff_sees === true, when(staff)),
  )
  const seenBySide = (column: string): Rule => either(bySide, written(column))
  const one = (table: string, id: unknown): TableRow => tables[table]?.find(row => row.id === id) ?? {}
  const complaintSeen: Rule = row => seenBySide('id')(one('complaints', row.complaint_id))
  const shown: Rule = ({ visibility }) =>
    visibility === 'SHARED' || (visibility === 'INTERNAL' && staff === true)
    || (visibility === 'OFFICE' && office !== undefined)
  const aged: Rule = row => Date.parse(row.stored_at as string) < Date.now() - MONTH_MS

  const clocks: Rules = {
    select: seenBySide('complaint_id'),
    insert: written('complaint_id'),
    delete: written('complaint_id'),
  }
  const addition: Rules = {
    select: both(shown, complaintSeen),
    insert: both(written('complaint_id'), shown, when(forContent)),
  }
  const endpoint: Rule = either(ofOffice, both(ofNoOffice, when(staff)), when(relay))
  const ofEndpoint: Rule = row => endpoint(one('webhook_endpoints', row.endpoint_id))
  const all = (rule: Rule): Rules => ({ select: rule, insert: rule, update: rule, delete: rule })
  const task: Rule = either(ofOffice, when(importing), both(ofNoOffice, when(staff), mine))
  const taskBegun: Rule = both(
    mine,
    either(ofOffice, both(ofNoOffice, row => row.kind !== 'IMPORT', when(staff))),
  )
  const ofCalendar: Rule = both(ofNoOffice, row => row.kind === 'CALENDAR_PUBLICATION')
  const draft: Rule = both(when(admin), row => row.publication === null)
  const rowBegun: Rule = both(ofOffice, mine, row => row.kind === 'IMPORT')
  const ofTask = (rule: Rule): Rule => row => rule(one('tasks', row.task_id))
  const made: Rule = either(both(ofNoOffice, when(staff)), ofOffice)
  const letter: Rules = {
    select: either(complaintSeen, when(mail)),
    insert: both(written('complaint_id'), when(forContent)),
  }
  const dispatch: Rule = either(
    both(written('complaint_id'), when(background)),
    both(when(mail), row => row.state === 'QUEUED'),
  )
  const erasing: Rule = when(staff === true || background === true)
  const exported: Rule = both(when(staff), row => task(one('tasks', row.id)))
  const ofExport: Rule = row => exported(one('data_subject_exports', row.export_id))
  const pending: Rule = both(written('complaint_id'), row => row.fired_at === null)

  return {
    ...Object.fromEntries(REGISTER.map(table => [table, {
      select: everybody, insert: when(admin),
      ...(table.startsWith('client_') ? {} : { update: when(admin) }),
      ...(['client_grants', 'client_identities'].includes(table) && { delete: when(admin) }),
    } satisfies Rules])),
    client_secrets: { select: everybody, insert: when(admin), update: when(admin) },
    directory_events: { select: when(admin === true || staff === true), insert: when(admin) },
    number_series: { select: everybody, insert: everybody, update: everybody },
    webhook_cursor: { select: everybody, update: everybody },
    migrations: { select: everybody },
    feed_floor: {},
    complaints: {
      select: seenBySide('id'),
      insert: both(written('id'), either(ofOffice, when(staff))),
      update: seenBySide('id'),
      updated: written('id'),
    },
    complaint_keys: {
      select: either(
        complaintSeen,
        both(when(mail), row => tables.letters?.some(one => one.complaint_id === row.complaint_id) === true),
      ),
      insert: written('complaint_id'),
    },
    events: { select: complaintSeen, insert: written('complaint_id') },
    deadline_phases: clocks,
    due_orders: clocks,
    timers: {
      select: either(when(background), written('complaint_id')),
      insert: written('complaint_id'),
      update: pending,
      updated: written('complaint_id'),
      delete: pending,
    },
    stored_responses: {
      select: either(mine, both(when(background), aged)),
      insert: mine,
      update: mine,
      delete: both(when(background), aged),
    },
    feed: {
      select: either(
        row => office !== undefined && row.office_saw === office,
        both(row => row.staff_saw === true, when(staff)),
        when(relay),
      ),
    },
    access_log: { insert: when(background) },
    checkpoints: { select: everybody, insert: when(background) },
    checkpoint_nodes: { select: everybody, insert: when(background) },
    checkpoint_statements: { select: either(complaintSeen, when(background)), insert: when(background) },
    feed_pending: { insert: written('complaint_id') },
    reporting_facts: { select: written('complaint_id'), insert: written('complaint_id') },
    webhook_endpoints: all(endpoint),
    webhook_secrets: all(ofEndpoint),
    webhook_deliveries: all(ofEndpoint),
    work_attempts: all(when(background)),
    digests: { select: when(background), insert: when(background), update: when(background) },
    improvement_actions: {
      select: when(staff === true || background === true),
      insert: when(staff),
      update: when(staff),
    },
    improvement_action_events: { select: when(staff), insert: when(staff) },
    tasks: {
      select: either(task, both(ofCalendar, either(when(admin), when(staff), when(background)))),
      insert: either(taskBegun, when(importing), both(mine, ofCalendar, when(admin))),
      update: either(when(importing), both(ofCalendar, when(background))),
      delete: when(importing),
    },
    calendars: {
      select: either(row => row.publication !== null, when(admin), when(staff)),
      insert: draft,
      update: draft,
    },
    calendar_recalculations: { select: when(background), update: when(background) },
    import_rows: {
      select: either(ofTask(task)),
      insert: either(ofTask(rowBegun), when(importing)),
      update: when(importing),
      delete: when(importing),
    },
    letters: letter,
    letter_dispatches: { ...letter, update: dispatch },
    messages: addition,
    notes: addition,
    attachments: addition,
    uploads: {
      select: either(mine, when(background)),
      insert: either(mine, when(background)),
      delete: either(mine, when(background)),
    },
    erasures: { select: erasing, insert: erasing, update: erasing },
    erasure_items: {
      select: erasing,
      insert: either(when(background), both(when(staff), written('complaint_id'))),
      update: erasing,
    },
    retention_rules: {
      select: when(admin === true || staff === true || background === true),
      insert: when(admin),
      delete: when(admin),
    },
    data_subject_exports: { select: exported, insert: exported },
    data_subject_export_parts: {
      select: ofExport,
      insert: both(ofExport, either(row => row.sealed === null, written('complaint_id'))),
    },
    evidence_bundles: { select: both(made, complaintSeen), insert: both(made, written('complaint_id')) },
  }
}
