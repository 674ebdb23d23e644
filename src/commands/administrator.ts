/**
 * `npm run administrator -- <client_id> <name>`: creates a member of staff with the role ADMIN and
 * their client, as the owner of the tables. Production starts empty, so the first one cannot be
 * created through the API.
 */
import { newSecret } from '../auth/secrets.ts'
import { uuidv7 } from '../directory/ids.ts'
import { answerHelp } from '../config/commandLine.ts'
import { readMigrationsUrl } from '../config/config.ts'
import { reasonOf } from '../logging/serializer.ts'
import { dataSource } from '../store/dataSource.ts'
import { addAdministrator } from '../store/directory/snapshot.ts'

const USAGE =
  'Usage: npm run administrator -- <client_id> <name of the person>, e.g. npm run administrator -- admin-els "Els Wouters"'
const UNIQUE_VIOLATION = '23505'

answerHelp(`${USAGE}

Creates a member of staff with the role ADMIN, and their client.

  MIGRATIONS_DATABASE_URL    the login of the owner`)

try {
  const [clientId, ...names] = process.argv.slice(2)
  const name = names.join(' ').trim()
  if (clientId === undefined || !/^[a-z0-9][a-z0-9._-]{2,63}$/.test(clientId) || name === '') throw new Error(USAGE)
  const { secret, hash } = newSecret()
  const source = await dataSource({ url: readMigrationsUrl(), poolSize: 1 }).initialize()
  await addAdministrator(source, {
    staffId: uuidv7(),
    id: uuidv7(),
    eventId: uuidv7(),
    clientId,
    name,
    secretHash: hash,
  }).finally(() => source.destroy())
  console.log(`client_id:     ${clientId}\nclient_secret: ${secret}\nThe secret is not shown again; only its hash is stored.`)
} catch (error) {
  const { code, message } = error as Error & { code?: string }
  console.error(code === UNIQUE_VIOLATION
    ? 'This client_id is already in use.'
    : code
    ? `The administrator was not created: ${reasonOf(error)}`
    : message)
  process.exitCode = 1
}
