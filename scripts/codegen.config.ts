/** How `schema/*.graphql` becomes `src/generated/graphql.ts`; read by `npm run generate`. */
import type { TypeScriptPluginConfig } from '@graphql-codegen/typescript'
import type { TypeScriptResolversPluginConfig } from '@graphql-codegen/typescript-resolvers'

export const config: TypeScriptPluginConfig & TypeScriptResolversPluginConfig = {
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
}
