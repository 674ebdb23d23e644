/** The long form of `test/contract/shapeFuzz.ts`: generated requests of two more seeds. */
import '../support/startLongRun.ts'
import '../contract/shapeFuzz.ts'
