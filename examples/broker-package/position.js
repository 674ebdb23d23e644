/** The id of the last processed event. A real package keeps it in its own database. */
import { readFile, rename, writeFile } from 'node:fs/promises'

const FILE = new URL('position.txt', import.meta.url)

/** @returns undefined at the first start: the feed then begins at its oldest event */
export async function readPosition () {
  return readFile(FILE, 'utf8').catch(() => undefined)
}

export async function storePosition (id) {
  const next = new URL('position.next.txt', import.meta.url)
  await writeFile(next, id)
  await rename(next, FILE)
}
