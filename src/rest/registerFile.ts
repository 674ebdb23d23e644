/** The register as a file, part by part. */
import type { RegisterLine } from '../reports/register/columns.ts'
import type { NamedColumn } from '../reports/register/lines.ts'
import type { RegisterDownload } from '../usecases/reports/register.ts'
import { BYTE_ORDER_MARK, CSV, csvOf } from './csv.ts'
import type { Cell } from './csv.ts'

/** Between the codes in one cell. */
const SEPARATOR = '|'

/** The first line of NDJSON carries the checkpoint; a table of texts has no place for it. */
export async function * registerText (
  { columns, parts, checkpoint }: RegisterDownload, type: string,
): AsyncGenerator<string> {
  let first = type === CSV ? undefined : await checkpoint()
  if (type === CSV) yield BYTE_ORDER_MARK + csvOf([columns.map(({ name }) => name)])
  for await (const lines of parts) {
    yield type === CSV
      ? csvOf(lines.map(line => cellsOf(line, columns)))
      : lines.map((line, index) =>
        `${JSON.stringify(index === 0 && first !== undefined ? { ...line, checkpoint: first } : line)}\n`).join('')
    first = undefined
  }
}

const cellsOf = (line: RegisterLine, columns: readonly NamedColumn[]): Cell[] =>
  columns.map(({ name }) => {
    const value = line[name]
    return Array.isArray(value) ? value.join(SEPARATOR) : value
  })
