/** The register as a file, part by part. */
import type { RegisterLine } from '../reports/register/columns.ts'
import type { NamedColumn } from '../reports/register/lines.ts'
import type { RegisterDownload } from '../usecases/reports/register.ts'
import { BYTE_ORDER_MARK, CSV, csvOf } from './csv.ts'
import type { Cell } from './csv.ts'

/** Between the codes in one cell. */
const SEPARATOR = '|'

export async function * registerText ({ columns, parts }: RegisterDownload, type: string): AsyncGenerator<string> {
  if (type === CSV) yield BYTE_ORDER_MARK + csvOf([columns.map(({ name }) => name)])
  for await (const lines of parts) {
    yield type === CSV
      ? csvOf(lines.map(line => cellsOf(line, columns)))
      : lines.map(line => `${JSON.stringify(line)}\n`).join('')
  }
}

const cellsOf = (line: RegisterLine, columns: readonly NamedColumn[]): Cell[] =>
  columns.map(({ name }) => {
    const value = line[name]
    return Array.isArray(value) ? value.join(SEPARATOR) : value
  })
