/**
 * A shell of a few hundred kilobytes that outlives us for a second: when the process that a server
 * runs for is gone, however it ended, the keeper stops the server. `kill -9` on us leaves nothing.
 */
import { spawn } from 'node:child_process'
import { platform } from 'node:os'

const SCRIPT = `
while kill -0 "$1" && kill -0 "$2"; do sleep 1; done
kill -INT "$2"
[ -n "$3" ] || exit 0
for _ in 1 2 3 4 5 6 7 8 9; do kill -0 "$2" || break; sleep 1; done
rm -rf "$3"
`

/**
 * @param temporaryFolder removed at the end, with all that is in it
 * @returns dismisses the keeper; undismissed, he ends by himself within a second after the server
 */
export function keepUntil (servedPid: number, serverPid: number, temporaryFolder = ''): () => void {
  // Without a POSIX shell, the next start finds and stops what was left behind.
  if (platform() === 'win32') return () => {}
  const keeper = spawn('/bin/sh', ['-c', SCRIPT, 'sh', String(servedPid), String(serverPid), temporaryFolder], {
    cwd: '/', detached: true, stdio: 'ignore',
  })
  keeper.unref()
  return () => {
    try {
      // The whole group: his present sleep, too.
      if (keeper.pid !== undefined) process.kill(-keeper.pid)
    } catch (error) {
      // He saw the server end, and has gone already.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}
