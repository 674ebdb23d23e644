/**
 * Reference numbers without gaps. A series is locked until the transaction ends, so a group commit
 * takes all its numbers in one statement.
 */
import { multiRow } from '../../postgres/multiRow.ts'
import type { Run } from '../../postgres/statement.ts'

/** Locks series in a fixed order, so that two transactions cannot deadlock. */
const NEXT_NUMBER = multiRow('next-number', { series: 'text' }, `,
  taken as (
    insert into number_series (series, last) select series, count(*) from given group by series order by series
    on conflict (series) do update set last = number_series.last + excluded.last returning series, last
  ),
  numbers as (
    select place, (last + row_number() over (partition by series order by place) - count(*) over (partition by series))::text as digits
    from given join taken using (series)
  )
  select place, lpad(digits, greatest(6, length(digits)), '0') as number from numbers`)

/** @returns the number, with at least six digits */
export async function nextNumber (run: Run, series: string): Promise<string> {
  const [row] = await run({ ...NEXT_NUMBER([series]), locks: true })
  return row?.number as string
}
