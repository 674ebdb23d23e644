import type { Test } from 'tap'
import { both } from './calls.ts'
import type { Calls } from './calls.ts'
import { masked } from './comparison.ts'
import { NOW } from './situations.ts'
import type { World } from '../world.ts'

/** What happens, told with the calls of one API; what it returns is the same through both. */
export type Story = (t: Test, api: Calls) => Promise<object | void>

/** Plays a story through REST and through GraphQL, each from the same moment on. */
export const throughBoth = (t: Test, world: World) => (sentence: string, story: Story): Promise<unknown> =>
  t.test(sentence, async t => {
    const endings: unknown[] = []
    for (const api of Object.values(both(world))) {
      await t.test(`through ${api.name}`, async t => {
        world.clock.set(NOW)
        endings.push(masked(await story(t, api) ?? {}))
      })
    }
    t.same(endings[1], endings[0], 'both APIs come to the same')
  })
