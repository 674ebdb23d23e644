/** One goal compared with its measurement. */

export type Goal = {
  goal: string,
  must: string,
  ambitious: string,
  measured: string,
  verdict: 'ambitious' | 'must' | 'missed' | 'not measured',
}

/** @param higher whether higher is better */
export function line (
  goal: string,
  value: number | undefined,
  [must, ambitious]: readonly [must: number | undefined, ambitious: number | undefined],
  higher: boolean,
  unit: string,
  digits = 2,
): Goal {
  const sign = higher ? '≥' : '≤'
  const written = (number: number | undefined) => number === undefined ? '–' : `${sign} ${number}${unit}`
  const meets = (bound: number | undefined) =>
    value !== undefined && bound !== undefined && (higher ? value >= bound : value <= bound)
  return {
    goal, must: written(must), ambitious: written(ambitious),
    measured: value === undefined || Number.isNaN(value) ? '–' : `${value.toFixed(digits)}${unit}`,
    verdict: value === undefined || Number.isNaN(value)
      ? 'not measured'
      : meets(ambitious)
      ? 'ambitious'
      : meets(must)
      ? 'must'
      : 'missed',
  }
}
