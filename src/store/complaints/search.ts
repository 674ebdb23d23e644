/**
 * Full text search in complaints: by its index, or row by row along the order of the list when the
 * words are frequent.
 */
import type { ListQuery } from '../../usecases/complaints/listQuery.ts'
import type { Bound } from './listConditions.ts'
import { statement } from '../../postgres/statement.ts'
import type { Run } from '../../postgres/statement.ts'

type Search = Pick<ListQuery, 'search'>

const EXPECTED_SHARE = statement('expected-share', 'select expected_share($1, $2, $3) as share')

/**
 * Above this share of all complaints, words are frequent: about ten pages of a list contain a full
 * page of matches. Below it the statistics are too rough: for an unknown word they suppose up to
 * one complaint in twenty, and the statement would read all complaints.
 */
const COMMON = 0.1

/** Whether following the order of the list fills a page faster than finding all matches. */
export async function areCommon (run: Run, search: Search): Promise<boolean> {
  const terms = termsOf(search)
  if (terms === undefined) return false
  const [row] = await run(EXPECTED_SHARE(terms))
  return row?.share as number > COMMON
}

/**
 * A join named `found`, with the columns that lists sort by. Operators of full text search are not
 * leakproof, so row-level security would block the index. A function bypasses row-level security
 * and repeats its rule.
 * @param order sorts the matches before their rows are read, since a page needs few of them;
 * PostgreSQL does not do this by itself
 */
export function foundByIndex (search: Search, bound: Bound, order?: string): string {
  const terms = termsOf(search)
  if (terms === undefined) return ''
  return `join (select * from matching_complaints(${parameters(terms, bound)})${
    order === undefined ? '' : ` order by ${order}`
  }) found on found.id = c.id`
}

/**
 * A condition that is checked in each row. For a "case" PostgreSQL expects half of the rows to
 * pass, so it follows the order of the list. The subquery builds the search query once.
 */
export function foundInRow (search: Search, bound: Bound): string[] {
  const terms = termsOf(search)
  return terms === undefined
    ? []
    : [`case when c.search @@ (select search_query(${parameters(terms, bound)})) then true end`]
}

function termsOf ({ search: { text, name, email } = {} }: Search): (string | null)[] | undefined {
  const terms = [text, name, email].map(term => term ?? null)
  return terms.every(term => term === null) ? undefined : terms
}

const parameters = (terms: (string | null)[], bound: Bound): string =>
  terms.map(term => bound('$::text', term)).join(', ')
