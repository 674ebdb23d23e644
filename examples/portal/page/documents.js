/** The documents that the page sends. Each asks for what the page shows, and nothing else. */

const ROW = `
  fragment Row on Complaint {
    complaintId reference firstLineReference status heldBy
    complainant { name }
    deadlines { kind state dueOn }
  }`

export const AGENDA = `
  query Agenda {
    me { name role office { name } }
    agenda(first: 50) {
      overdue { count items { ...Row } }
      dueToday { count items { ...Row } }
      dueThisWeek { count items { ...Row } }
    }
    complaints(first: 15, sort: UPDATED_AT_DESC) { edges { node { ...Row } } }
  }${ROW}`

export const COMPLAINT = `
  query Complaint($id: ID!) {
    complaint(id: $id) {
      complaintId reference firstLineReference brokerReference status description receivedAt loggedAt availableActions
      complainant { name email phone }
      handler { name }
      deadlines { kind cycle state startedAt dueOn sendByOn completedAt breachedSince }
      letters(first: 20) { edges { node { id subject createdAt state html } } }
      history(first: 200) { edges { node { sequence type at actor { name } } } }
    }
  }`

export const EXPLANATION = `
  query Explanation($id: ID!, $kind: DeadlineKind!, $cycle: Int!) {
    complaint(id: $id) {
      deadlineExplanation(kind: $kind, cycle: $cycle, lang: en) { steps { day counted reason text clause } }
    }
  }`

export const CHANGES = `
  subscription Changes($after: String) {
    complaintChanged(after: $after) { id type complaintId complaint { reference firstLineReference } }
  }`
