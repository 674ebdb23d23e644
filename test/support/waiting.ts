/** Ten times what the slowest wait takes on a machine that does nothing else. */
const PATIENCE_MS = 120_000

/**
 * Polls until there is an answer: anything but `false` and `undefined`.
 * @param otherwise what the error says
 * @throws Error when there is no answer within two minutes, or `patienceMs` milliseconds
 */
export async function until<T> (
  ask: () => T | Promise<T>,
  otherwise: string | (() => string),
  patienceMs = PATIENCE_MS,
): Promise<Exclude<T, false | undefined>> {
  for (const end = performance.now() + patienceMs; performance.now() < end;) {
    const answer = await ask()
    if (answer !== undefined && answer !== false) return answer as Exclude<T, false | undefined>
    await new Promise(resolve => { setTimeout(resolve, 20) })
  }
  throw new Error(typeof otherwise === 'string' ? otherwise : otherwise())
}
