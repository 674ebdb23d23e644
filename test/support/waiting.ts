/** Asks until there is an answer. @throws Error saying what never came, after 15 seconds */
export async function until<T> (ask: () => Promise<T | undefined>, otherwise: string): Promise<T> {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error(otherwise)
}
