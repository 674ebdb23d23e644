/** The retention rules, which ADMIN sets. */
import type { RetentionRule } from '../../complaints/retention.ts'
import { statement } from '../../postgres/statement.ts'
import type { Run } from '../../postgres/statement.ts'

const READ = statement('retention-rules', 'select category, months from retention_rules order by category')

export const readRetentionRules = async (run: Run): Promise<RetentionRule[]> =>
  (await run(READ([]))).map(({ category, months }) => ({ category, months }) as RetentionRule)
