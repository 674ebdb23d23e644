/** The erasure job. */
import type { World } from '../world.ts'
import { startApp } from '../world.ts'
import { until } from './waiting.ts'

/** Erases what is approved, in a process of its own. */
export async function eraseApproved ({ config, clock, owner }: World): Promise<void> {
  const { app, source } = await startApp(config, clock, async () => undefined, { jobs: { erasures: { tickMs: 20 } } })
  const approved = async () => (await owner.query("select from erasures where status = 'APPROVED'")).length
  try {
    await until(async () => await approved() === 0, 'An approved erasure is never done')
  } finally {
    await app.close()
    await source.destroy()
  }
}
