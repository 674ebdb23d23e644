import { ANSWER_SCENARIOS } from './answers.ts'
import { ARRIVAL_SCENARIOS } from './arrivals.ts'
import { ENDING_SCENARIOS } from './endings.ts'
import { FIRST_LINE_SCENARIOS } from './firstLine.ts'
import { INDEPENDENCE_SCENARIOS } from './independence.ts'
import { OMBUDSMAN_SCENARIOS } from './ombudsman.ts'
import { REVIEW_SCENARIOS } from './review.ts'
import type { Scenario } from './scenario.ts'

/** All scenarios that the first start seeds. */
export const SCENARIOS: readonly Scenario[] = [
  ...FIRST_LINE_SCENARIOS,
  ...ARRIVAL_SCENARIOS,
  ...REVIEW_SCENARIOS,
  ...INDEPENDENCE_SCENARIOS,
  ...ANSWER_SCENARIOS,
  ...OMBUDSMAN_SCENARIOS,
  ...ENDING_SCENARIOS,
]
