/** A process that tells reminders and sweeps up leftovers, to be killed: told by its argument. */
import { startReminders } from '../../src/jobs/reminders.ts'
import { startSweeping } from '../../src/jobs/leftovers.ts'
import { createBackgroundStore } from '../../src/store/background.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { createFiles, folder } from '../../src/store/files.ts'
import { createLeftovers } from '../../src/store/leftovers.ts'
import { sweepUploads } from '../../src/usecases/attachments.ts'
import { sweepReminders } from '../../src/usecases/background.ts'
import type { BackgroundStore } from '../../src/usecases/backgroundPorts.ts'
import { FAILS, KILLS, swallow } from './poison.ts'

type Told = { databaseUrl: string, encryptionKey: string, attachmentsDir: string, now: string, failingFile: string, killingFile: string }

const { databaseUrl, encryptionKey, attachmentsDir, now, failingFile, killingFile } = JSON.parse(process.argv[2] ?? '') as Told
const source = await dataSource({ url: databaseUrl, poolSize: 4 }).initialize()
const store = createBackgroundStore(source, Buffer.from(encryptionKey, 'base64'))
const background: BackgroundStore = {
  ...store,
  change: (id, patient, work) => store.change(id, patient, changing => {
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
startReminders({ sweep: () => sweepReminders({ background, clock: { now: () => now } }, onError), onError, tickMs: 50 })
startSweeping({ sweep: () => sweepUploads({ files: { ...files, remove }, leftovers: createLeftovers(source), background }, onError), onError, tickMs: 50 })
