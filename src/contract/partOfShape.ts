import { Problem } from '../problems/problems.ts'

/**
 * A check of something that stands inside a body: issues are named from the outside.
 * @throws Problem as the check does
 */
export function within (member: string, check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const issues = error.extras.issues?.map(issue => ({
      ...issue,
      name: issue.name === '' ? member : `${member}.${issue.name}`,
    }))
    throw new Problem(error.name, error.message, { ...error.extras, ...(issues && { issues }) })
  }
}
