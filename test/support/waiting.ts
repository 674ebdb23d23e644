/**
 * Asks until there is an answer.
 * @throws Error saying what never came, after 15 seconds unless told otherwise
 */
export async function until<T> (ask: () => Promise<T | undefined>, otherwise: string, patienceMs = 15_000): Promise<T> {
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error(otherwise)
}
