import { spawnSync } from 'node:child_process'
import t from 'tap'

// Whatever zone the machine is in, a day is a day in Brussels: the same tests, each time in a
// process of its own.
const ZONES = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles']
const SUITES = ['../../calendar/calendar.ts', './dates.ts', './states.ts', './explanation.ts'].map(path =>
  new URL(path, import.meta.url).href
)

for (const zone of ZONES) {
  t.test(`every date and state is the same under TZ=${zone}`, t => {
    const script = [
      `if (Temporal.Now.timeZoneId() !== '${zone}') throw new Error('the zone was not taken')`,
      ...SUITES.map(suite => `await import('${suite}')`),
    ].join('\n')
    const { PATH, HOME, NODE_COMPILE_CACHE } = process.env
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { PATH, HOME, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }), TZ: zone, TAP: '1' }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024,
    })
    const results = stdout.match(/^ *(not )?ok .*$/gm) ?? []
    t.equal(status, 0, 'it passes')
    t.strictSame(results.filter(line => line.trim().startsWith('not ok')), [], `nothing fails ${stderr}`)
    t.ok(results.length > 500, `it really ran: ${results.length} results`)
    t.end()
  })
}
