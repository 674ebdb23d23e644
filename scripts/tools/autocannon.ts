/** The load of the benchmark. Only the files of `scripts/` find what is installed there. */
import autocannon from 'autocannon'
import type { Request, Result } from 'autocannon'
import manifest from 'autocannon/package.json' with { type: 'json' }

export { autocannon }
export type { Request, Result }
export const AUTOCANNON_VERSION: string = manifest.version
