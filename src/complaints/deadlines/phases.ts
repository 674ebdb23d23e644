/**
 * The states of the deadlines over all of time: lists filter and sort on them, and clocks turn
 * where one ends.
 */
import { compareInstants, isAfter, isBefore } from '../../calendar/instants.ts'
import type { Complaint } from '../complaint.ts'
import type { Day } from '../../calendar/days.ts'
import type { Instant } from '../../calendar/instants.ts'
import { isOpen } from '../complaint.ts'
import { clocksOf, newestCycleNumber } from './clocks.ts'
import type { DeadlineKind, DeadlineState } from './table.ts'
import { OUTSTANDING_STATES } from './table.ts'

/**
 * From `starts` (inclusive; undefined: always before) to `ends` (exclusive; undefined: always
 * after).
 */
type Lasting = { starts: Instant | undefined, ends: Instant | undefined }

export type Phase = Lasting & {
  kind: DeadlineKind, cycle: number, state: DeadlineState, dueOn: Day, estimated: boolean,
}

export type DueOrder = Lasting & { dueOn: Day | undefined }

/**
 * Every state that every deadline has, has had or will have if nothing more is done: for each
 * deadline a tiling of all time. `deadlinesOf` shows the phases that hold now; a list filters on
 * them.
 */
export const phasesOf = (complaint: Complaint): Phase[] =>
  clocksOf(complaint).flatMap(({ dates: { kind, cycle, dueOn, estimated = false }, spans }) =>
    spans.map(({ state, starts, ends }) => ({ kind, cycle, state, dueOn, estimated, starts, ends })))

/** The phases that lists filter on: those of the newest cycle. */
export function newestPhasesOf (complaint: Complaint): Phase[] {
  const newest = newestCycleNumber(complaint)
  return phasesOf(complaint).filter(({ cycle }) => cycle === newest)
}

/**
 * By which day an open complaint sorts (`sort=dueOn`): the earliest day among the newest cycle's
 * outstanding deadlines, estimated ones aside. A tiling of all time; `dueOn` is undefined where
 * there is none.
 */
export function dueOrderOf (complaint: Complaint): DueOrder[] {
  const outstanding = isOpen(complaint) ? newestPhasesOf(complaint).filter(isOutstanding) : []
  const edges = [undefined, ...inOrder(outstanding.flatMap(({ starts, ends }) => [starts, ends]))]
  const tiles = edges.map((starts, i) => ({ dueOn: earliestAt(outstanding, starts), starts, ends: edges[i + 1] }))
  return tiles.reduce<DueOrder[]>((joined, tile) => {
    const last = joined.at(-1)
    if (last !== undefined && last.dueOn === tile.dueOn) last.ends = tile.ends
    else joined.push(tile)
    return joined
  }, [])
}

/**
 * The instants at which a deadline's state turns by itself, in order. One version has one
 * representation per turn.
 */
export const clockTurns = (complaint: Complaint): Instant[] =>
  inOrder(phasesOf(complaint).map(({ starts }) => starts))

/** The last turn up to `now` and the next one after it: between them no state changes by itself. */
export function nearestTurns (
  complaint: Complaint,
  now: Instant,
): { from: Instant | undefined, until: Instant | undefined } {
  let from: Instant | undefined
  let until: Instant | undefined
  for (const { spans } of clocksOf(complaint)) {
    for (const { starts } of spans) {
      if (starts === undefined) continue
      if (isAfter(starts, now)) until = until === undefined || isBefore(starts, until) ? starts : until
      else from = from === undefined || isAfter(starts, from) ? starts : from
    }
  }
  return { from, until }
}

const isOutstanding = ({ state, estimated }: Phase): boolean =>
  !estimated && (OUTSTANDING_STATES as readonly DeadlineState[]).includes(state)

/** Among the phases that hold from this edge on; `undefined` is the beginning of time. */
function earliestAt (phases: Phase[], edge: Instant | undefined): Day | undefined {
  const holds = ({ starts, ends }: Lasting) => edge === undefined
    ? starts === undefined
    : (starts === undefined || !isAfter(starts, edge)) && (ends === undefined || isBefore(edge, ends))
  return phases.filter(holds).map(({ dueOn }) => dueOn).sort()[0]
}

const inOrder = (instants: (Instant | undefined)[]): Instant[] =>
  [...new Set(instants.filter(instant => instant !== undefined))].sort(compareInstants)
