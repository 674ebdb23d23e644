/**
 * CSV (RFC 4180) that a spreadsheet opens without running it: a text that would be a formula begins
 * with `'`, and every text stands in quotes, also where a semicolon separates cells.
 */
import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | boolean | undefined

export const CSV = 'text/csv'

/** Tells spreadsheets that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff'

export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  stringify(rows.map(row => [...row]), {
    escape_formulas: true,
    quoted_string: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  })
