/** What a first start prints: a line for each step, with the seconds that it took. */

/** Runs one step of a start under a name. */
export type RunStep = <T>(name: string, work: () => Promise<T>) => Promise<T>

/** @param write prints text to the terminal */
export const printedSteps = (write: (text: string) => void): RunStep => async (name, work) => {
  const began = performance.now()
  write(`  ${name} … `)
  try {
    return await work()
  } finally {
    write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`)
  }
}

export const silentSteps: RunStep = (_name, work) => work()
