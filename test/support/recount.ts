/**
 * The period report counted a second time, in SQL, from the complaints as they lie in their table:
 * deadlines, states, balances, percentiles and groups share nothing with the product's code.
 */
import type { DataSource, QueryRunner } from 'typeorm'
import { HOLIDAYS } from './holidays.ts'
import type { PeriodReport } from './reports.ts'

export type Figures = Record<string, number>

const PREPARE = `
  create temp table workdays as
    select day, row_number() over (order by day) as n
    from (select d::date as day from generate_series('2024-01-01'::date, '2027-12-31', interval '1 day') d) days
    where extract(isodow from day) < 6 and day <> all ($1::date[]);

  create temp table cycle_facts as
    select c.id, (v ->> 'number')::int as number, (v ->> 'receivedAt')::timestamptz as received_at, day_of(v ->> 'receivedAt') as received_on,
           (v -> 'acknowledgement' ->> 'dispatchedAt')::timestamptz as ack_at, (v -> 'finalAnswer' ->> 'dispatchedAt')::timestamptz as answer_at,
           (select min((r ->> 'dispatchedAt')::timestamptz) from jsonb_array_elements(v -> 'substantiveReplies') r) as reply_at,
           (v -> 'stopped' ->> 'at')::timestamptz as stop_at, v -> 'stopped' ->> 'reason' as stop_reason,
           (select max((n ->> 'expectedCompletionOn')::date) from jsonb_array_elements(v -> 'delayNotices') n where not n ? 'tooLate') as extended_to, v
    from complaints c, jsonb_array_elements(c.cycles) v;

  create temp table clocks as
    with dated as (
      select *, (select w.day from workdays w where w.n = 3 + (select max(n) from workdays where day <= received_on)) as ack_due,
             greatest((received_on + interval '1 month')::date, extended_to) as answer_due, least(reply_at, answer_at) as first_answer
      from cycle_facts
    ),
    missed as (
      select *, midnight_after(ack_due) as ack_missed, midnight_after(received_on + 7) as cured_before, midnight_after(answer_due) as answer_missed from dated
    ),
    decided as (select *, greatest(ack_missed, cured_before) as ack_decided from missed)
    select id, 'acknowledgement' as kind, received_on, ack_due as due_on, false as extended, day_of(ack_at) as sent_on,
           case when ack_at < ack_missed then 'met' when first_answer < cured_before then 'waived'
                when coalesce(stop_at, $2) < case when ack_at is null then ack_missed else ack_decided end
                  or coalesce(stop_at, $2) < ack_decided then case when stop_at is null then '' else 'stopped' end
                when ack_at is not null then 'late' else 'breached' end as state,
           day_of(least(ack_at, case when first_answer < cured_before then first_answer end, answer_at, stop_at)) as ended_on
    from decided
    union all
    select id, 'finalAnswer', received_on, answer_due, extended_to is not null, day_of(answer_at),
           case when answer_at < answer_missed then 'met' when answer_at is not null then 'late'
                when coalesce(stop_at, $2) < answer_missed then case when stop_at is null then '' else 'stopped' end else 'breached' end,
           day_of(least(answer_at, stop_at))
    from decided;

  create temp table reopened as
    select c.id, (r ->> 'cycle')::int as cycle, day_of(r ->> 'at') as "on", r ->> 'cause' as cause, r -> 'reversed' as reversed
    from complaints c, jsonb_array_elements(c.reopenings) r where r ? 'reversed';

  create temp table occurrences as
    select id, 'received' as figure, received_on as "on", null as code, null::int as amount from cycle_facts f
      where not exists (select from reopened r where r.id = f.id and r.cycle = f.number and r.cause is distinct from 'ERROR'
        and r.reversed ->> 'outcome' not in ('NOT_A_COMPLAINT', 'INADMISSIBLE', 'REDIRECTED', 'DUPLICATE'))
    union all select id, 'reopened', "on", null, null from reopened where reversed ? 'at'
    union all select id, 'closed', day_of(reversed ->> 'at'), reversed ->> 'outcome', null from reopened where reversed ? 'at'
    union all select id, 'closed', day_of(stop_at), 'RETURNED', null from cycle_facts where stop_reason = 'RETURNED'
    union all select id, 'closed', day_of(case when status = 'WITHDRAWN' then (withdrawal ->> 'at')::timestamptz when redirection is not null then closed_at else answered_at end), outcome, null
      from complaints where held_by = 'INSURER' and status in ('ANSWERED', 'CLOSED', 'WITHDRAWN')
    union all select id, 'delayNotices', day_of(n ->> 'dispatchedAt'), null, null from cycle_facts, jsonb_array_elements(v -> 'delayNotices') n
    union all select id, 'answers', day_of(answer_at), null, (select sum((r ->> 'amountCents')::int)::int from jsonb_array_elements(v -> 'finalAnswer' -> 'remedies') r)
      from cycle_facts where answer_at is not null
    union all select id, 'logged', day_of(logged_at), null, null from complaints where first_line_reference is not null
    union all select id, 'solved', day_of(first_line_resolution ->> 'at'), null, null from complaints where status = 'FIRST_LINE_RESOLVED'
    union all select id, 'passedOn', day_of(escalation ->> 'at'), null, day_of(escalation ->> 'at') - (escalation ->> 'requestedOn')::date from complaints where escalation is not null
    union all select id, 'overrides', day_of(o), null, null from cycle_facts, jsonb_array_elements_text(v -> 'overrides') o
    union all select id, 'receiptCorrections', day_of(o), null, null from cycle_facts, jsonb_array_elements_text(v -> 'receiptCorrections') o
    union all select id, 'lateRecordings', day_of(l ->> 'recordedAt'), null, null
      from cycle_facts, jsonb_path_query(v, '$.**.** ? (@.lateRecordingMotive != null)') l group by id, l
    union all select id, 'lateRecordings', day_of(redirection ->> 'recordedAt'), null, null from complaints where redirection ? 'lateRecordingMotive'
    union all select id, 'lateRecordings', day_of(reversed ->> 'lateRecordedAt'), null, null from reopened where reversed ? 'lateRecordedAt'
    union all select id, 'referrals', (r ->> 'referredOn')::date, null, null from complaints, jsonb_array_elements(ombudsman_referrals) r
    union all select id, 'advice', (r -> 'advice' ->> 'advisedOn')::date, r -> 'advice' ->> 'result', ((r -> 'advice' ->> 'followed')::boolean)::int
      from complaints, jsonb_array_elements(ombudsman_referrals) r where r ? 'advice';
  analyze clocks; analyze occurrences`

const FUNCTIONS = `
  create or replace function day_of(at timestamptz) returns date language sql stable return (at at time zone 'Europe/Brussels')::date;
  create or replace function day_of(at text) returns date language sql stable return (at::timestamptz at time zone 'Europe/Brussels')::date;
  create or replace function midnight_after(day date) returns timestamptz language sql stable return (day + 1)::timestamp at time zone 'Europe/Brussels'`

const COLUMN: Record<string, string> = {
  month: 'p.month', office: 'c.office_id', channel: 'c.channel', capacity: 'c.capacity', language: "c.complainant ->> 'language'",
  productLine: 'c.product_line', cause: 'c.causes ->> 0', outcome: 'c.outcome', subject: 'subject', handler: 'c.handler_id',
}

export type Recount = {
  count(from: string, to: string, asOf: string, groupBy: readonly string[]): Promise<Map<string, Figures>>,
  end(): Promise<void>,
}

/** @param moment at which the states of the deadlines are read */
export async function prepareRecount (owner: DataSource, moment: string): Promise<Recount> {
  const runner: QueryRunner = owner.createQueryRunner()
  await runner.query("set statement_timeout = '120s'; set timezone = 'UTC'")
  await runner.query(FUNCTIONS)
  const holidays = [2024, 2025, 2026, 2027].flatMap(year =>
    (HOLIDAYS.get(year) ?? []).map(({ day }) => day)
  )
  const values: Record<string, string> = { '\\$1': `'{${holidays.join()}}'`, '\\$2': `'${moment}'::timestamptz` }
  for (const statement of PREPARE.split(';')) {
    await runner.query(Object.entries(values).reduce((text, [name, value]) =>
      text.replaceAll(new RegExp(name, 'g'), value), statement))
  }
  return {
    async count (from, to, asOf, groupBy) {
      const key = groupBy.map(name => `'${name}', ${COLUMN[name]}`).join()
      const months = groupBy.includes('month')
      const rows: { key: object, figures: Figures }[] = await runner.query(`
        with p as (
          select month, f, t, least(t, '${asOf}') as l from (
            ${months
              ? `select to_char(m, 'YYYY-MM') as month, greatest(m::date, '${from}') as f, least((m + interval '1 month')::date - 1, '${to}') as t
                 from generate_series(date_trunc('month', '${from}'::date), '${to}'::date, interval '1 month') m`
              : `select null as month, '${from}'::date as f, '${to}'::date as t`}
          ) x
        ),
        k as (
          select c.id, p.f, p.t, p.l, jsonb_strip_nulls(jsonb_build_object(${key})) as key from complaints c cross join p
          ${groupBy.includes('subject') ? 'cross join jsonb_array_elements_text(c.subjects) subject' : ''}
        ),
        o as (select k.key, k.f, k.t, o.* from k join occurrences o using (id)),
        inside as (select * from o where "on" between f and t),
        c as (select k.key, k.f, k.t, k.l, c.* from k join clocks c using (id)),
        days as (
          select key, kind || case when sent then '.days' else '.age' end as what, sent, days, row_number() over (partition by key, kind, sent order by days) as n, count(*) over (partition by key, kind, sent) as all
          from (
            select key, kind, true as sent, sent_on - received_on as days from c where sent_on between f and t
            union all
            select key, kind, false, l - received_on from c where received_on <= l and (ended_on is null or ended_on > l)
          ) x
        ),
        money as (select key, amount, row_number() over (partition by key order by amount) as n, count(*) over (partition by key) as all from inside where figure = 'answers' and amount > 0),
        lags as (select key, amount, row_number() over (partition by key order by amount) as n, count(*) over (partition by key) as all from inside where figure = 'passedOn' and amount is not null),
        metrics (key, name, value) as (
          select key, figure, count(*) from inside group by 1, 2
          union all select key, figure || '.' || code, count(*) from inside where code is not null group by 1, 2
          union all select key, 'openingBalance', sum(case figure when 'closed' then -1 else 1 end) from o where figure in ('received', 'reopened', 'closed') and "on" < f group by 1
          union all select key, 'closingBalance', sum(case figure when 'closed' then -1 else 1 end) from o where figure in ('received', 'reopened', 'closed') and "on" <= t group by 1
          union all select key, kind || '.due', count(*) from c where due_on between f and t group by 1, 2
          union all select key, kind || '.' || state, count(*) from c where due_on between f and t and state <> '' group by 1, 2
          union all select key, 'extended', count(*) from c where due_on between f and t and extended group by 1
          union all select key, what || '.n', count(*) from days group by 1, 2
          union all select key, what || '.median', days from days where n = ceil("all" * 0.5)
          union all select key, what || '.p90', days from days where sent and n = ceil("all" * 0.9)
          union all select key, 'redress.count', count(*) from money group by 1
          union all select key, 'redress.sum', sum(amount) from money group by 1
          union all select key, 'redress.median', amount from money where n = ceil("all" * 0.5)
          union all select key, 'lag.n', count(*) from lags group by 1
          union all select key, 'lag.median', amount from lags where n = ceil("all" * 0.5)
          union all select key, 'followed.' || amount, count(*) from inside where figure = 'advice' and amount is not null group by 1, 2
        )
        select key, jsonb_object_agg(name, value) as figures from metrics group by key`)
      return new Map(rows.map(({ key: by, figures }) => [nameOf(by), withoutZeros(figures)]))
    },
    end: () => runner.release(),
  }
}

const nameOf = (by: object): string => JSON.stringify(Object.entries(by).sort())

/**
 * Counts of nothing stand in a report, and in no recount; a median or an age of 0 stands in both.
 */
const withoutZeros = (figures: Record<string, number | undefined>): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([name, value]) =>
    value !== undefined && (value !== 0 || /\.(median|p90)$/.test(name))
  ).sort()) as Figures

/** The report's figures under the names of the recount. */
export const figuresOf = (report: PeriodReport): Map<string, Figures> => new Map(
  (report.groups.length > 0 ? report.groups : [{ by: {}, totals: report.totals }])
    .map(({ by, totals }) => [nameOf(by), flat(totals)]),
)

function flat ({
  acknowledgement, finalAnswer, byOutcome, redress, firstLine, ombudsman, ...sums
}: PeriodReport['totals']): Figures {
  const clock = (kind: string, { completed, medianDays, p90Days, open, openMedianDays, ...states }: typeof acknowledgement) => ({
    ...prefixed(kind, states), [`${kind}.days.n`]: completed, [`${kind}.days.median`]: medianDays, [`${kind}.days.p90`]: p90Days,
    [`${kind}.age.n`]: open, [`${kind}.age.median`]: openMedianDays,
  })
  const { referrals, answers, byResult, followed, notFollowed } = ombudsman
  return withoutZeros({
    ...sums as Record<string, number>,
    ...clock('acknowledgement', acknowledgement), ...clock('finalAnswer', finalAnswer),
    ...Object.fromEntries(byOutcome.map(({ outcome, count }) => [`closed.${outcome}`, count])),
    'redress.count': redress.count, 'redress.sum': redress.sumCents, 'redress.median': redress.medianCents,
    logged: firstLine.logged, solved: firstLine.solved, passedOn: firstLine.passedOn,
    'lag.n': firstLine.passedOnWithRequestDay, 'lag.median': firstLine.lagDaysMedian,
    referrals, answers, 'followed.1': followed, 'followed.0': notFollowed,
    advice: byResult.reduce((sum, { count }) => sum + count, 0),
    ...Object.fromEntries(byResult.map(({ result, count }) => [`advice.${result}`, count])),
  })
}

const prefixed = (name: string, members: object): Record<string, number> =>
  Object.fromEntries(Object.entries(members).map(([member, value]) => [`${name}.${member}`, value]))
