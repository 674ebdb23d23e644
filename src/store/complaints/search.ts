/**
 * Words looked for in complaints: by their index, or along the order of the list when most have
 * them.
 */
import type { ListQuery } from '../../usecases/complaints/listQuery.ts'
import type { Bound } from './listConditions.ts'
import { statement } from '../../postgres/statement.ts'
import type { Run } from '../../postgres/statement.ts'

type Words = Pick<ListQuery, 'search'>

const EXPECTED_SHARE = statement('expected-share', 'select expected_share($1, $2, $3) as share')

/**
 * Words that stand in so many of all complaints are found by looking at some ten pages of a list.
 * For what is rarer the statistics are too rough: of a word that they do not know they suppose up
 * to one in twenty, and all would be looked at.
 */
const COMMON = 0.1

/** Whether a page is full sooner along the order of the list than when all that match are found. */
export async function areCommon (run: Run, words: Words): Promise<boolean> {
  const asked = askedOf(words)
  if (asked === undefined) return false
  const [row] = await run(EXPECTED_SHARE(asked))
  return row?.share as number > COMMON
}

/**
 * To be joined as `found`, with the columns of the orders. Past row security, by a function that
 * repeats its rule: no operator of full text is leakproof.
 * @param order what PostgreSQL does not think of itself: what is found is sorted before its rows
 * are read, of which a page needs few
 */
export function foundByIndex (words: Words, bound: Bound, order?: string): string {
  const asked = askedOf(words)
  if (asked === undefined) return ''
  return `join (select * from matching_complaints(${parameters(asked, bound)})${
    order === undefined ? '' : ` order by ${order}`
  }) found on found.id = c.id`
}

/**
 * To be looked at in each row. In a "case", of which PostgreSQL supposes that half pass, and so
 * keeps to the order; what is looked for is made once.
 */
export function foundInRow (words: Words, bound: Bound): string[] {
  const asked = askedOf(words)
  return asked === undefined
    ? []
    : [`case when c.search @@ (select search_query(${parameters(asked, bound)})) then true end`]
}

function askedOf ({ search: { text, name, email } = {} }: Words): (string | null)[] | undefined {
  const asked = [text, name, email].map(words => words ?? null)
  return asked.every(words => words === null) ? undefined : asked
}

const parameters = (asked: (string | null)[], bound: Bound): string =>
  asked.map(words => bound('$::text', words)).join(', ')
