/** What is measured beside each other. `pgbench` is no server: it sends the reference's statements straight to PostgreSQL. */
export const SYSTEMS = ['pgbench', 'raw', 'typeorm', 'product', 'cold', 'loaders', 'lookahead'] as const
export type System = (typeof SYSTEMS)[number]

export const TITLES: Record<System, string> = {
  pgbench:   'pgbench (limit)',
  raw:       'raw + jwt (reference)',
  typeorm:   'TypeORM find',
  product:   'product',
  cold:      'product, nothing kept',
  loaders:   'mercurius, loaders + jit',
  lookahead: 'mercurius, look-ahead + jit',
}
