/** All attacks, in the order of play. */
import type { Attack } from './attack.ts'
import { temporaryView } from './attacks/database.ts'
import { expressionFileName, expressionHint, expressionMarkup } from './attacks/expressions.ts'
import { deepJson, flood, slow, uploads, webhooks } from './attacks/floods.ts'
import { graphqlAliases, graphqlCost, graphqlDocuments, subscriptions } from './attacks/graphql.ts'
import { groupCommit } from './attacks/groupCommit.ts'
import { importRow } from './attacks/imports.ts'
import { pdfs, previews } from './attacks/letters.ts'
import { longWord } from './attacks/search.ts'
import { forgedTokens, wrongSecrets } from './attacks/tokens.ts'
import { validationGraphql, validationRest } from './attacks/validation.ts'

export const ATTACKS: readonly Attack[] = [
  validationRest, validationGraphql, expressionHint, expressionFileName, expressionMarkup,
  pdfs, previews, groupCommit, graphqlCost, graphqlAliases, graphqlDocuments, subscriptions,
  longWord, wrongSecrets, forgedTokens, flood, slow, deepJson, temporaryView, importRow, uploads, webhooks,
]
