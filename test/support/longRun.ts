/**
 * Whether a test of `npm test` runs in its long form: a file in `test/slow` has loaded
 * `startLongRun.ts` before it.
 */
export const LONG_RUN = process.env.LONG_RUN === 'true'
