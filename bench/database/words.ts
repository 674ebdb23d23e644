/** Words that distinguish the complaints of one template in searches. */
import type { Random } from './random.ts'

const SYLLABLES = [
  'ba', 'der', 'fel', 'gor', 'hak', 'kel', 'lin', 'mor', 'nes', 'pal', 'rug', 'sem', 'tor', 'vaan', 'wel', 'zij',
]
const VOCABULARY = 4_096
const WORDS = 14

/** A word of three syllables; there are 4,096. */
const word = (number: number): string =>
  `${SYLLABLES[number >> 8 & 15]}${SYLLABLES[number >> 4 & 15]}${SYLLABLES[number & 15]}`

/** The word pairs that W6 searches for. Each occurs in one complaint of 200. */
export const PAIRS = [
  'zeldzaam expertiseverslag', 'hagel serre', 'brandmuur stabiliteit', 'fietsdiefstal slot',
  'waterschade kelder', 'glasbreuk vitrine', 'stormschade dakpan', 'letsel kinesist',
] as const
const ONE_IN = 200

export function ownWords (number: number, random: Random): string {
  const words = Array.from({ length: WORDS }, () => word(random.whole(VOCABULARY))).join(' ')
  const pair = number % ONE_IN % (ONE_IN / PAIRS.length) === 0
    ? PAIRS[number % ONE_IN / (ONE_IN / PAIRS.length)]
    : undefined
  return pair === undefined ? `${words}.` : `${words}. ${pair}.`
}
