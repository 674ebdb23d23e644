/**
 * A small shell process that stops the PostgreSQL server once the process it serves has ended,
 * however it ended: even `kill -9` leaves no server behind.
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
 * @param temporaryFolder removed with its contents at the end
 * @returns stops the watchdog; otherwise it ends within a second after the server
 */
export function startWatchdog (servedPid: number, serverPid: number, temporaryFolder = ''): () => void {
  // Without a POSIX shell, the next start finds and stops a leftover server.
  if (platform() === 'win32') return () => {}
  const watchdog = spawn('/bin/sh', ['-c', SCRIPT, 'sh', String(servedPid), String(serverPid), temporaryFolder], {
    cwd: '/', detached: true, stdio: 'ignore',
  })
  watchdog.unref()
  return () => {
    try {
      // The whole process group, including a running sleep.
      if (watchdog.pid !== undefined) process.kill(-watchdog.pid)
    } catch (error) {
      // It has already ended after the server.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}
