/**
 * Keyset pagination: reading one row more than the page size shows whether more rows follow.
 */
import type { Position } from './complaints/listQuery.ts'
import type { Signer } from './complaints/ports.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'

export type PageQuery = { pageSize?: number, after?: string }

/** `next` is the cursor of the last item when others follow it. */
export type Page<Row> = { items: Row[], next: string | undefined, cursorOf: (row: Row) => string }

type List<Row> = {
  /** The list, its filters and its tenant: its cursors are valid for these only. */
  binding: object
  read: (after: Position | undefined, limit: number) => Promise<Row[]>
  positionOf: (row: Row) => Position
}

const PAGE_SIZE = 50

/** @throws Problem 400 for a cursor of another list */
export async function readPage<Row> (
  { sign }: { sign: Signer },
  { pageSize = PAGE_SIZE, after }: PageQuery,
  { binding, positionOf, read }: List<Row>,
): Promise<Page<Row>> {
  const position = after === undefined ? undefined : decodeCursor(after, binding, sign).position
  const rows = await read(position, pageSize + 1)
  const items = rows.slice(0, pageSize)
  const cursorOf = (row: Row) => encodeCursor({ position: positionOf(row), now: '' }, binding, sign)
  const last = items.at(-1)
  return { items, next: rows.length > pageSize && last !== undefined ? cursorOf(last) : undefined, cursorOf }
}

/** For lists in the order of a sequence number: 0 is before the first. */
export const sequenceAfter = (position: Position | undefined): number => Number(position?.value ?? 0)
