/** Shows the progress of a task: a redrawn line in a terminal, a line for every 10 % elsewhere. */
type State = { total: number, done: number, refused: number }
type Output = { isTTY?: boolean, columns?: number, write (text: string): unknown }

const WIDTH = 30

export function progress (output: Output): (state: State) => void {
  let lastTenth = -1
  return state => {
    const share = state.total === 0 ? 1 : state.done / state.total
    if (output.isTTY === true) {
      return void output.write(`\r\x1b[2K${bar(share)} ${counts(state)}${share === 1 ? '\n' : ''}`)
    }
    const tenth = Math.floor(share * 10)
    if (tenth === lastTenth) return
    lastTenth = tenth
    output.write(`${counts(state)}\n`)
  }
}

const bar = (share: number): string => {
  const full = Math.floor(share * WIDTH)
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}]`
}

const counts = ({ total, done, refused }: State): string =>
  `${String(Math.floor(total === 0 ? 100 : done / total * 100)).padStart(3)} % ${done}/${total}${
    refused > 0 ? `, ${refused} refused` : ''
  }`
