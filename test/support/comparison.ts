/** Comparing what two runs of the same story leave behind. */

const OWN_ID = /"(?!01900000-0000)[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"/g
const ID_IN_LINK = /\/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}(?=[/"])/g
const INSTANT = /"\d{4}-\d\d-\d\dT[\d:.]+Z"/g
const REFERENCE = /"(K|F-[A-Z]+)-(\d{4})-\d{6,}"/g
const DIGEST = /"[0-9a-f]{64}"/g

/**
 * Without what is new each time: ids, moments, numbers, digests. People of the sandbox keep theirs.
 */
export const masked = (value: object): unknown =>
  JSON.parse(JSON.stringify(value)
    .replace(OWN_ID, '"<id>"').replace(ID_IN_LINK, '/<id>').replace(INSTANT, '"<instant>"').replace(
      REFERENCE,
      '"$1-$2-<number>"',
    ).replace(
      DIGEST,
      '"<digest>"',
    ))

/** Eight at a time, in order. */
export async function parallel<T, R> (items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let from = 0; from < items.length; from += 8) {
    results.push(...await Promise.all(items.slice(from, from + 8).map(work)))
  }
  return results
}
