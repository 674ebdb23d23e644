/**
 * The systems compared. `pgbench` is not a server: it sends the reference's statements directly to
 * PostgreSQL.
 */
export const SYSTEMS = ['pgbench', 'raw', 'typeorm', 'product', 'cold', 'loaders', 'lookahead'] as const
/** Products that generate an API from a database; installed and measured on request (`--peers`). */
export const PEERS = ['postgraphile', 'platformatic', 'directus'] as const
export type PeerName = (typeof PEERS)[number]
export type System = (typeof SYSTEMS)[number] | PeerName

export const isPeer = (system: System): system is PeerName => (PEERS as readonly System[]).includes(system)

export const TITLES: Record<System, string> = {
  pgbench:   'pgbench (limit)',
  raw:       'raw + jwt (reference)',
  typeorm:   'TypeORM find',
  product:   'product',
  cold:      'product, nothing kept',
  loaders:   'mercurius, loaders + jit',
  lookahead: 'mercurius, look-ahead + jit',
  postgraphile: 'PostGraphile 5 + JWT',
  platformatic: 'Platformatic DB 3 + JWT',
  directus:  'Directus 12, static token',
}
