/** How `schema/*.graphql` becomes `src/generated/graphql.ts`; run by `npm run generate`. */
import type { CodegenConfig } from '@graphql-codegen/cli'

export const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  silent: true,
  generates: {
    'src/generated/graphql.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        strictScalars: true,
        scalars: {
          DateTime: 'string',
          Date: 'string',
          JSON: 'unknown',
        },
        /** What a resolver is handed, where that differs from what it must answer. */
        mappers: {
          Complaint: '../graphql/nodes.ts#ComplaintNode',
          ImprovementAction: '../graphql/nodes.ts#ImprovementActionNode',
          WebhookEndpoint: '../graphql/nodes.ts#WebhookEndpointNode',
          Task: '../graphql/nodes.ts#TaskNode',
          ComplaintChange: '../graphql/nodes.ts#ComplaintChangeNode',
        },
      },
    },
  },
}
