/** Records reminders and removes orphaned uploads, to be killed; its argument configures it. */
import { createKeyRing } from '../../src/complaints/keyRing.ts'
import { startPeriodic } from '../../src/jobs/loop.ts'
import { createBackgroundStore } from '../../src/store/complaints/background.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { createFiles, folder } from '../../src/store/correspondence/files.ts'
import { createOrphanedUploads } from '../../src/store/correspondence/orphanedUploads.ts'
import { removeOrphanedUploads } from '../../src/usecases/correspondence/attachments.ts'
import { recordDueReminders } from '../../src/usecases/complaints/reminders.ts'
import type { BackgroundStore } from '../../src/usecases/complaints/backgroundPorts.ts'
import { FAILS, KILLS, swallow } from './poison.ts'
import { configFromJson } from './configFromJson.ts'

type Options = Parameters<typeof configFromJson>[0] & { now: string, failingFile: string, killingFile: string }

const { now, failingFile, killingFile, ...configJson } = JSON.parse(process.argv[2] ?? '') as Options
const { databaseUrl, attachmentsDir, keys: { encryptionKeys } } = configFromJson(configJson)
const source = await dataSource({ url: databaseUrl, poolSize: 4 }).initialize()
const store = createBackgroundStore(source, createKeyRing(encryptionKeys))
const background: BackgroundStore = {
  ...store,
  change: (id, waitForLocks, work) => store.change(id, waitForLocks, changing => {
    swallow(changing.complaint.complainant.name)
    return work(changing)
  }),
}
const files = createFiles(folder(attachmentsDir))
async function remove (id: string): Promise<void> {
  swallow(id === killingFile ? KILLS : id === failingFile ? FAILS : id)
  await files.remove(id)
}
const onError = (error: unknown) => console.error(error)
startPeriodic({
  work: () => recordDueReminders({ background, clock: { now: () => now } }, onError),
  onError,
  tickMs: 50,
  retryMs: 2000,
})
startPeriodic({
  work: () =>
    removeOrphanedUploads(
      { files: { ...files, remove }, orphanedUploads: createOrphanedUploads(source), background },
      onError,
    ),
  onError,
  tickMs: 50,
  retryMs: 2000,
})
