/** PostGraphile's preset, read by its own command line: what its guides to production and to JWT say. */
import jsonwebtoken from 'jsonwebtoken'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { makePgService } from 'postgraphile/adaptors/pg'
import { jsonPgSmartTags } from 'postgraphile/utils'
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter'

const { DATABASE_URL, JWT_SECRET, CALLER } = process.env

/** Relations that the database does not declare. */
const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      'public.complaints': {
        tags: { foreignKey: '(handler_id) references public.staff (id)|@fieldName handler' },
        // It is not indexed, and filtered by all the same.
        attribute: { description: { tags: { behavior: '+filterBy' } } },
      },
      'bench.shown': { tags: { foreignKey: '(complaint_id) references public.complaints (id)|@foreignSingleFieldName shown' } },
      'bench_peers.due': { tags: { primaryKey: 'complaint_id', foreignKey: '(complaint_id) references public.complaints (id)|@fieldName complaint' } },
    },
  },
})

/** Row security reads who asks from settings of the transaction. */
function settingsOf (authorization = '') {
  const { office } = jsonwebtoken.verify(authorization.slice('Bearer '.length), JWT_SECRET, { algorithms: ['HS256'] })
  return { role: CALLER, 'app.office': office ?? '', 'app.staff': office === undefined ? 'on' : '' }
}

export default {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  plugins: [tags],
  pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ['public', 'bench', 'bench_peers'] })],
  grafserv: { host: '127.0.0.1', port: Number(process.env.PORT), graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: {
    explain: false,
    context: ({ node }) => ({ pgSettings: settingsOf(node?.req.headers.authorization) }),
  },
}
