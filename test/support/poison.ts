/** Items that fail wherever they are read: for processes that a test starts. */

/** Stands in an item that always fails. */
export const FAILS = 'VERGIF-FOUT'
/** Stands in an item that kills whoever reads it. */
export const KILLS = 'VERGIF-DOOD'

/**
 * From now on JSON with such a word in it fails, or kills this process at once.
 * @param beside what else must stand in it
 */
export function poisonJson (beside = ''): void {
  const { parse } = JSON
  JSON.parse = (text: string, reviver?: Parameters<typeof parse>[1]) => {
    if (text.includes(beside)) swallow(text)
    return parse(text, reviver)
  }
}

export function swallow (text: string): void {
  if (text.includes(KILLS)) process.kill(process.pid, 'SIGKILL')
  if (text.includes(FAILS)) throw new Error('A poisoned item')
}
