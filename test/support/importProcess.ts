/** A process of the API that works off imports, to be killed: told by its argument, ready when it says so. */
import { startApp } from '../world.ts'
import { virtualClock } from '../../src/sandbox/clock.ts'
import { configTold } from './toldConfig.ts'

const { now, ...config } = JSON.parse(process.argv[2] ?? '')
const clock = virtualClock()
clock.set(now)
await startApp(configTold(config), clock, async () => {}, { imports: { tickMs: 10 } })
console.log('ready')
