/**
 * Registers the tables with a running Directus, and grants read access: through its API, as its
 * administrator.
 */

type Tokens = { admin: string, broker: string, handler: string }

/** `shown` and `history` hold a complaint's data from other tables. */
const COLLECTIONS = ['complaints', 'offices', 'staff', 'shown', 'happened', 'due_now']
const INVERSE = ['shown', 'history']
const CREATED = ['complaints', 'happened']

export async function register (port: number, tokens: Tokens): Promise<void> {
  async function ask (method: string, path: string, body: object): Promise<{ id: string }> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method, body: JSON.stringify(body), headers: { authorization: `Bearer ${tokens.admin}`, 'content-type': 'application/json' },
    })
    if (!response.ok) throw new Error(`Directus: ${method} ${path}: ${await response.text()}`)
    return (await response.json() as { data: { id: string } }).data
  }

  for (const collection of COLLECTIONS) await ask('PATCH', `/collections/${collection}`, { meta: {} })
  for (const field of INVERSE) {
    await ask('POST', '/fields/complaints', { field, type: 'alias', meta: { special: ['o2m'] } })
  }
  await ask('PATCH', '/relations/happened/complaint_id', { meta: { one_field: 'history' } })

  // Rules on rows need a licence, so the request itself filters the rows.
  const may = (collection: string, action: string) => ({
    collection,
    action,
    permissions: null,
    validation: null,
    presets: null,
    fields: ['*'],
  })
  for (const who of ['broker', 'handler'] as const) {
    const permissions = [
      ...COLLECTIONS.map(collection => may(collection, 'read')),
      ...(who === 'broker' ? CREATED.map(collection => may(collection, 'create')) : []),
    ]
    const policy = await ask('POST', '/policies', { name: who, permissions })
    const role = await ask('POST', '/roles', { name: who, policies: [{ policy: policy.id }] })
    await ask('POST', '/users', {
      first_name: who,
      email: `${who}@example.com`,
      role: role.id,
      token: tokens[who],
      status: 'active',
    })
  }
}
