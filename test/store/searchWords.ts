/**
 * The words of a complaint: bounded in length, in number and in what PostgreSQL needs to make them.
 */
import { createHash } from 'node:crypto'
import t from 'tap'
import { dataSource } from '../../src/store/dataSource.ts'
import { freshDatabase } from '../cluster/database.ts'

const database = await freshDatabase(t)
const owner = await dataSource({ url: database.ownerUrl, poolSize: 1 }).initialize()
t.teardown(() => owner.destroy())

/** In UTF-8; an entry keeps its length in 11 bits. */
const MAX_BYTES = 2046
/** Of all lexemes together. */
const MAX_OVERALL = 2 ** 20

const LIGATURE = '\uFDFA'
const TOO_LONG = '㌖'.repeat(180)
const spread = (count: number, size: number, from: number, range: number): string =>
  Array.from({ length: count }, (_, index) => {
    const digest = createHash('sha256').update(`${from} ${index}`).digest()
    return Array.from(
      { length: size },
      (_, place) => String.fromCodePoint(from + digest.readUInt16BE(place * 2) % range),
    ).join('')
  }).join(' ')

/** Of at most 100,000 characters, more than a description and its interventions make. */
const TEXTS: Record<string, string> = {
  'nothing':                            '',
  'a ligature of 18 characters':        LIGATURE.repeat(100_000),
  'the same, as words':                 `${LIGATURE} `.repeat(50_000),
  'combining characters':               '\u0315\u0316'.repeat(50_000),
  'a letter below combining ones':      `a${'\u0316\u0315\u0300'.repeat(33_000)}`,
  'one long word':                      'a'.repeat(100_000),
  'one long word with accents':         'é'.repeat(100_000),
  'long words':                         `${'é'.repeat(150)} `.repeat(600),
  'words that are just short enough':   `${'ⅷ'.repeat(24)} `.repeat(4_000),
  'letters and dots':                   'a.'.repeat(50_000),
  'white space':                        '\u00A0 '.repeat(50_000),
  'words of two letters':               spread(33_000, 2, 0x61, 26),
  'short words of four bytes each':     spread(33_000, 2, 0x20000, 40_000),
  'Hangul, which decomposes':           spread(33_000, 2, 0xAC00, 11_000),
  'Greek with two accents':             spread(33_000, 2, 0x1F80, 40),
  'signs that decompose to many bytes': spread(25_000, 3, 0x1D15E, 7),
  'numbers':                            spread(14_000, 6, 0x30, 10),
  'what looks like addresses':          'https://a.example.be/b?c=d&e=f '.repeat(3_000),
  'capitals that grow':                 'ŒÆẞ'.repeat(33_000),
}

type Vector = { longest: number, bytes: string, count: number, whole: boolean }
const vectorOf = async (text: string, name = 'Jan', numbers: string[] = []): Promise<Vector> => {
  const [row] = await owner.query<Vector[]>(`
    with made as materialized (select search_vector('nl', array[$1, null, null], $3::text[], $2, $2, array['jan@example.be']) as vector)
    select (select max(octet_length(word)) from unnest(tsvector_to_array(vector)) word) as longest,
           (select sum(octet_length(word)) from unnest(tsvector_to_array(vector)) word) as bytes,
           length(vector) as count,
           -- A broken vector is not what it says in text.
           vector::text::tsvector = vector as whole
    from made`, [text, name, numbers])
  return row as Vector
}

t.test('whatever is written, the vector is whole and within its bounds', async t => {
  for (const [what, text] of Object.entries(TEXTS)) {
    const { longest, bytes, count, whole } = await vectorOf(text, text.slice(0, 200), [text.slice(0, 64)])
    t.ok(
      longest <= MAX_BYTES && Number(bytes) < MAX_OVERALL && whole,
      `${what}: ${count} words, the longest of ${longest} bytes, ${bytes} in all`,
    )
  }
})

/**
 * So many times the time for ordinary words, on a busy machine; it was 1,400 for combining
 * characters.
 */
const MAX_TIMES = 60

t.test('no text takes PostgreSQL many times what ordinary words of that length do', async t => {
  async function fastest (text: string, enough: number): Promise<number> {
    let best = Infinity
    for (let tries = 0; tries < 8 && best > enough; tries++) {
      const began = performance.now()
      await owner.query(
        `select search_vector('nl', array[$1], array[]::text[], 'Jan', null, array['jan@example.be']) is null`,
        [text],
      )
      best = Math.min(best, performance.now() - began)
    }
    return best
  }
  const ordinary = await fastest('Mijn dossier ligt al weken stil en niemand antwoordt. '.repeat(1_850), 0)
  for (const [what, text] of Object.entries(TEXTS)) {
    const took = await fastest(text, ordinary * MAX_TIMES)
    t.ok(took <= ordinary * MAX_TIMES, `${what}: ${took.toFixed(0)} ms, against ${ordinary.toFixed(0)} ms`)
  }
})

t.test('words of 100 characters and more are left out, of what is stored as of what is searched', async t => {
  const matches = async (stored: string, text: string | null, name: string | null): Promise<boolean> => {
    const [row] = await owner.query<{ found: boolean }[]>(
      `select search_vector('nl', array[$1], array[]::text[], $1, null, array[]::text[]) @@ search_query($2, $3, null) as found`,
      [stored, text, name],
    )
    return row?.found === true
  }
  for (const stored of [`Jan Geheim ${TOO_LONG}`, `${TOO_LONG} Jan Geheim`, `Jan ${TOO_LONG} Geheim`, `${TOO_LONG} ${TOO_LONG} Jan Geheim`]) {
    for (const term of ['jan geheim', `geheim ${TOO_LONG}`, stored]) {
      t.ok(await matches(stored, null, term), 'by name')
      t.ok(await matches(stored, term, null), 'by text')
    }
  }
  for (const term of [TOO_LONG, `${TOO_LONG} ${TOO_LONG}`, 'x'.repeat(100)]) {
    t.notOk(await matches(`Jan Geheim ${term}`, null, term), 'by name, what is no word finds nothing')
    t.notOk(await matches(`Jan Geheim ${term}`, term, null), 'nor by text')
  }
  t.ok(await matches(`Jan ${'x'.repeat(99)}`, null, 'x'.repeat(99)), 'a word of 99 is one')
  t.ok(await matches(`Jan ${'x'.repeat(99)}`, 'x'.repeat(99), null))
})

t.test('an accent at the border of two parts is folded like any other', async t => {
  for (let shift = 0; shift < 3; shift++) {
    const text = `${'x'.repeat(shift)} ${'cafe\u0301 '.repeat(400)}`
    const [row] = await owner.query<{ words: string[] }[]>('select array(select distinct unnest(string_to_array(words_of($1), \' \')) order by 1) as words', [text])
    t.same(row?.words, ['cafe', ...shift === 0 ? [] : ['x'.repeat(shift)]])
  }
})

t.test('what is stored in an index is short enough for it', async t => {
  const [row] = await owner.query<{ longest: number }[]>('select octet_length(number_key($1)) as longest', [
    `${'㌖㌖㌖ '.repeat(2000)}`,
  ])
  t.equal(row?.longest, 600)
})
