/**
 * Reads variables one at a time and collects their faults, so that all are reported at once. This
 * file parses values; config.ts gives them their meaning.
 */
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'

export type Environment = Record<string, string | undefined>

export const HINTS = {
  database:   'postgresql://<user>:<password>@<host>:5432/<database>',
  signing:    'one or more PKCS#8 PEM private keys on curve P-256, made with: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256',
  checkpoint:
    'Ed25519 keys in PEM: first the private key that signs, made with: openssl genpkey -algorithm ed25519; then retired ones, private or public',
  mail:       'smtp://<user>:<password>@<host>:587 or smtps://<user>:<password>@<host>:465',
  encryption:
    '32 random bytes in base64, made with: openssl rand -base64 32; several keys, the current one first, one a line or with commas between',
} as const

/** Secrets and long values may come from a file: `ENCRYPTION_KEY_FILE=/run/secrets/encryption`. */
const SECRETS = [
  'DATABASE_URL', 'MIGRATIONS_DATABASE_URL', 'SIGNING_KEY', 'ENCRYPTION_KEY', 'CHECKPOINT_KEY', 'SMTP_URL',
  'MAIL_REPORTS_SECRET', 'INSURER',
]

export type Reader = ReturnType<typeof reader>

/** An invalid value reads as undefined; call `refuseFaults` before using any value. */
export function reader (environment: Environment) {
  const faults = new Map<string, string>()
  const fault = (name: string, what: string) => { if (!faults.has(name)) faults.set(name, what) }

  /** An empty value counts as unset: container tools pass unset variables so. */
  const given = (name: string) => environment[name]?.trim() || undefined
  const has = (name: string) => given(name) !== undefined || given(`${name}_FILE`) !== undefined

  function text (name: string): string | undefined {
    const value = given(name)
    const file = SECRETS.includes(name) ? given(`${name}_FILE`) : undefined
    if (file === undefined) return value
    if (value !== undefined) return void fault(name, `is given twice; set either ${name} or ${name}_FILE`)
    try {
      return readFileSync(file, 'utf8').trim() || void fault(`${name}_FILE`, `${file} is empty`)
    } catch (error) {
      fault(`${name}_FILE`, `cannot be read: ${(error as Error).message}`)
    }
  }

  function required<T> (name: string, right: string, value: () => T | undefined): T {
    const read = value()
    if (read === undefined && !faults.has(`${name}_FILE`)) fault(name, `is missing; give ${right}`)
    return read as T
  }

  function whole (name: string, least: number, most: number): number | undefined {
    const value = text(name)
    if (value === undefined) return
    const number = Number(value)
    if (/^\d+$/.test(value) && number >= least && number <= most) return number
    fault(name, `is "${value}"; give a whole number from ${least} to ${most}`)
  }

  function oneOf<T extends string> (name: string, values: readonly T[]): T | undefined {
    const value = text(name)
    if (value === undefined || values.includes(value as T)) return value as T | undefined
    fault(name, `is "${value}"; give one of ${values.join(', ')}`)
  }

  const FLAGS = { true: true, false: false } as const
  function flag (name: string): boolean | undefined {
    const value = oneOf(name, ['true', 'false'])
    return value && FLAGS[value]
  }

  function url (name: string, protocols: string[]): string | undefined {
    const value = text(name)
    if (value === undefined) return
    const parsed = URL.parse(value)
    if (parsed && protocols.includes(parsed.protocol) && !parsed.search && !parsed.hash && !parsed.username) {
      return value
    }
    fault(
      name,
      `is "${value}"; give an address such as ${protocols[0]}//complaints.example.be, without query or fragment`,
    )
  }

  function mailServer (name: string): string | undefined {
    const value = text(name)
    if (value === undefined) return
    const parsed = URL.parse(value)
    if (parsed && /^smtps?:$/.test(parsed.protocol) && parsed.hostname) return value
    fault(name, `is no address of a mail server; give ${HINTS.mail}`)
  }

  function email (name: string): string | undefined {
    const value = text(name)
    if (value === undefined || /^[^\s@<>]+@[^\s@<>]+$/.test(value)) return value
    fault(name, `is "${value}"; give an e-mail address such as complaints@example.be`)
  }

  /** CIDR blocks, separated by commas. */
  function networks (name: string): readonly string[] {
    const values = (text(name) ?? '').split(',').map(value => value.trim()).filter(Boolean)
    const wrong = values.find(value => !isNetwork(value))
    if (wrong === undefined) return Object.freeze(values)
    fault(name, `has "${wrong}"; give CIDR blocks such as 10.20.0.0/16,fd00:20::/32`)
    return []
  }

  /** Origins of web pages, separated by commas; a port `*` stands for every port. */
  function origins (name: string): readonly string[] | undefined {
    const values = text(name)?.split(',').map(value => value.trim()).filter(Boolean)
    const wrong = values?.find(value => !isOrigin(value))
    if (wrong === undefined) return values && Object.freeze(values)
    fault(name, `has "${wrong}"; give origins such as https://portal.example.be,http://localhost:*`)
    return []
  }

  function optionalDatabase (name: string): string | undefined {
    const value = text(name)
    if (value === undefined) return
    const parsed = URL.parse(value)
    if (
      parsed && /^postgres(ql)?:$/.test(parsed.protocol) && (parsed.hostname || parsed.searchParams.has('host'))
      && parsed.pathname.length > 1
    ) return value
    // The message is logged, so it must not contain the value with its password.
    fault(name, `is no address of a PostgreSQL database; give ${HINTS.database}`)
  }

  const database = (name: string, right: string) => required(name, right, () => optionalDatabase(name))

  /** @param parse throws an Error whose message describes the fault */
  function parsed<T> (name: string, parse: (text: string) => T): T | undefined {
    const value = text(name)
    try {
      return value === undefined ? undefined : parse(value)
    } catch (error) {
      fault(name, (error as Error).message)
    }
  }

  function signingKeys (): readonly string[] | undefined {
    const value = text('SIGNING_KEY')?.replaceAll('\\n', '\n')
    if (value === undefined) return
    const pems = value.match(/-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----/g) ?? []
    if (pems.length > 0 && pems.every(isP256)) return Object.freeze(pems.map(pem => `${pem}\n`))
    fault('SIGNING_KEY', `holds no usable key; give ${HINTS.signing}`)
  }

  function checkpointKeys (): readonly string[] | undefined {
    const value = text('CHECKPOINT_KEY')?.replaceAll('\\n', '\n')
    if (value === undefined) return
    const pems = value.match(/-----BEGIN (?:PRIVATE|PUBLIC) KEY-----[^-]+-----END (?:PRIVATE|PUBLIC) KEY-----/g) ?? []
    const isUsable = pems[0]?.includes('PRIVATE') === true && pems.every(isEd25519)
    if (isUsable) return Object.freeze(pems.map(pem => `${pem}\n`))
    fault('CHECKPOINT_KEY', `holds no usable key; give ${HINTS.checkpoint}`)
  }

  /** The origin of the log, which is also the name of its keys (C2SP signed-note). */
  function origin (name: string): string | undefined {
    const value = text(name)
    if (value === undefined || /^[^\s+]{1,200}$/.test(value)) return value
    fault(name, `is "${value}"; give a name without spaces and plus signs, such as complaints.example.be/checkpoints`)
  }

  /** One a line, or separated by commas. */
  function encryptionKeys (): readonly Buffer[] | undefined {
    const values = text('ENCRYPTION_KEY')?.split(/[\s,]+/).filter(Boolean)
    if (values === undefined) return
    const keys = values.map(value => Buffer.from(value, 'base64'))
    const isKey = (key: Buffer, index: number) => key.length === 32 && key.toString('base64') === values[index]
    if (new Set(values).size < values.length) {
      fault('ENCRYPTION_KEY', 'holds a key twice; give each once, the current one first')
    } else if (keys.length > 0 && keys.every(isKey)) return Object.freeze(keys)
    else {fault(
        'ENCRYPTION_KEY',
        `${values.length > 1 ? 'holds what' : ''} is not 32 bytes in base64; give ${HINTS.encryption}`.trim(),
      )}
  }

  function refuseFaults (headline: string) {
    if (faults.size === 0) return
    throw new Error(`${headline}:\n${[...faults].map(([name, what]) => `  ${name} ${what}`).join('\n')}`)
  }

  return {
    has, fault, text, required, whole, oneOf, flag, url, mailServer, email, networks, origins, database,
    optionalDatabase, parsed, signingKeys, encryptionKeys, checkpointKeys, origin, refuseFaults,
  }
}

function isNetwork (value: string): boolean {
  const [address = '', prefix = '', ...rest] = value.split('/')
  const bits = { 4: 32, 6: 128 }[isIP(address)]
  return bits !== undefined && rest.length === 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits
}

/** As browsers send it, without a path; the port may be `*`. */
function isOrigin (value: string): boolean {
  const named = value.endsWith(':*') ? value.slice(0, -2) : value
  return /^https?:$/.test(URL.parse(named)?.protocol ?? '') && URL.parse(named)?.origin === named
}

function isEd25519 (pem: string): boolean {
  try {
    return createPublicKey(pem).asymmetricKeyType === 'ed25519'
  } catch {
    return false
  }
}

function isP256 (pem: string): boolean {
  try {
    const key = createPrivateKey(pem)
    return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1'
  } catch {
    return false
  }
}
