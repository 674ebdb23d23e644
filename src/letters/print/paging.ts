/** Places units on pages; units that belong together move to the next page together. */
import { PAGE } from './page.ts'
import type { Unit } from './units.ts'

export type PlacedUnit = { unit: Unit, page: number, top: number }

/**
 * The last page never holds the signature alone: what comes before goes with it.
 * @param top where the first page's text begins
 */
export function paged (units: Unit[], top: number): PlacedUnit[] {
  const groups = groupsOf(units)
  const placed = placedGroups(groups, top)
  const last = groups.at(-1) ?? []
  const page = placed.at(-1)?.page ?? 0
  const isAlone = page > 0 && placed.filter(unit => unit.page === page).length <= last.length
  return isAlone && groups.length > 1
    ? placedGroups([...groups.slice(0, -2), groups.slice(-2).flat()], top)
    : placed
}

function placedGroups (groups: Unit[][], top: number): PlacedUnit[] {
  const placed: PlacedUnit[] = []
  let page = 0
  let y = top
  for (const group of groups) {
    const whole = heightOf(group)
    if (y + whole > PAGE.bottom && whole <= PAGE.bottom - PAGE.top) turn()
    for (const unit of group) {
      // The head of a page already has a rule.
      if (atTop() && unit.rule === 'ACROSS') continue
      if (y + before(unit) + unit.height > PAGE.bottom && !atTop()) turn()
      y += before(unit)
      placed.push({ unit, page, top: y })
      y += unit.height
    }
  }
  return placed

  function turn () { page += 1; y = PAGE.top }
  function atTop () { return page > 0 && y === PAGE.top }
  function before (unit: Unit) { return atTop() ? 0 : unit.before }
}

function groupsOf (units: Unit[]): Unit[][] {
  const groups: Unit[][] = []
  let joinsNext = false
  for (const unit of units) {
    if (joinsNext) groups.at(-1)!.push(unit)
    else groups.push([unit])
    joinsNext = unit.withNext
  }
  return groups
}

const heightOf = (units: Unit[]): number => units.reduce((height, unit) => height + unit.before + unit.height, 0)
