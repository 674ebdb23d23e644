import { Problem } from '../problems/problems.ts'

/**
 * Runs a check of one member of a body. The names of its issues start with the member's name.
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
