/**
 * The states of the deadlines over all of time. Lists filter and sort on them. A turn is an instant
 * at which one state ends and the next one begins.
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
 * A period from `starts` (inclusive; undefined means since the beginning of time) to `ends`
 * (exclusive; undefined means for ever).
 */
type Period = { starts: Instant | undefined, ends: Instant | undefined }

export type Phase = Period & {
  kind: DeadlineKind, cycle: number, state: DeadlineState, dueOn: Day, estimated: boolean,
}

export type DueOrder = Period & { dueOn: Day | undefined }

/**
 * The past, present and future states of every deadline, if no further action follows. The phases
 * of one deadline cover all of time without gaps. `deadlinesOf` shows the present phases; lists
 * filter on them.
 */
export const phasesOf = (complaint: Complaint): Phase[] =>
  clocksOf(complaint).flatMap(({ dates: { kind, cycle, dueOn, estimated = false }, spans }) =>
    spans.map(({ state, starts, ends }) => ({ kind, cycle, state, dueOn, estimated, starts, ends })))

/** The phases of the newest cycle, on which lists filter. */
export function newestPhasesOf (complaint: Complaint): Phase[] {
  const newest = newestCycleNumber(complaint)
  return phasesOf(complaint).filter(({ cycle }) => cycle === newest)
}

/**
 * The day by which an open complaint sorts (`sort=dueOn`): the earliest day of the newest cycle's
 * outstanding deadlines, except estimated ones. The periods cover all of time; `dueOn` is undefined
 * in a period without an outstanding deadline.
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
 * The instants, in order, at which the state of a deadline changes without an action. One version
 * of a complaint has one representation for each turn.
 */
export const clockTurns = (complaint: Complaint): Instant[] =>
  inOrder(phasesOf(complaint).map(({ starts }) => starts))

/** The last turn up to `now` and the next one; between them no state changes without an action. */
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

/** The earliest day of the phases that apply at this edge; `undefined` is the beginning of time. */
function earliestAt (phases: Phase[], edge: Instant | undefined): Day | undefined {
  const holds = ({ starts, ends }: Period) => edge === undefined
    ? starts === undefined
    : (starts === undefined || !isAfter(starts, edge)) && (ends === undefined || isBefore(edge, ends))
  return phases.filter(holds).map(({ dueOn }) => dueOn).sort()[0]
}

const inOrder = (instants: (Instant | undefined)[]): Instant[] =>
  [...new Set(instants.filter(instant => instant !== undefined))].sort(compareInstants)
