/** A process that opens a sandbox on the folder it is given, says so, and waits to be killed. */
import { readConfig } from '../../src/config/config.ts'
import type { SandboxConfig } from '../../src/config/config.ts'
import { openSandbox } from '../../src/sandbox/sandbox.ts'

const [dataDir] = process.argv.slice(2)
const sandbox = await openSandbox(readConfig({ DATA_DIR: dataDir, PORT: '0' }) as SandboxConfig, () => {})
console.log(sandbox.config.migrationsDatabaseUrl)
setInterval(() => {}, 60_000)
