/** The operations with which the GraphQL explorer opens. */
export const OPERATIONS = [
  {
    name: 'Complaints',
    query: `# Ctrl-Space completes, Ctrl-Enter sends. "Docs" describes every type.
# For the next page, put "endCursor" in the variable "after".
query Complaints($after: String) {
  me { name role office { name } }
  complaints(first: 5, after: $after) {
    edges {
      node {
        id
        reference
        firstLineReference
        status
        heldBy
        complainant { name capacity language }
        deadlines { kind state dueOn sendByOn }
        availableActions
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: { after: null },
  },
  {
    name: 'Agenda',
    query: `# The open complaints that are due today, this week, or earlier.
query Agenda {
  agenda(first: 10) {
    overdue { count items { ...Due } }
    dueToday { count items { ...Due } }
    dueThisWeek { count items { ...Due } }
  }
}

fragment Due on Complaint {
  reference
  firstLineReference
  status
  deadlines { kind state dueOn }
}
`,
  },
  {
    name: 'Log a complaint',
    query: `# As a broker. Sending it again logs a second complaint.
mutation Log($input: LogComplaintInput!) {
  logComplaint(input: $input) {
    complaint { id firstLineReference status availableActions }
  }
}
`,
    variables: {
      input: {
        complainant: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl', email: 'jan@example.be' },
        subjects: ['SERVICE'],
        causes: ['DELAY'],
        description: 'Mijn dossier blijft al weken liggen.',
      },
    },
  },
  {
    name: 'Escalate it',
    query: `# As a broker. "complaintId" is the id that "Log a complaint" returned.
mutation Escalate($input: EscalateComplaintInput!) {
  escalateComplaint(input: $input) {
    complaint { id reference status deadlines { kind dueOn } }
  }
}
`,
    variables: { input: { complaintId: '…', ground: 'DIRECT_INTERVENTION_REQUESTED' } },
  },
  {
    name: 'History',
    query: `# What happened to the five newest complaints, and the letters that were sent.
query History {
  complaints(first: 5) {
    edges {
      node {
        reference
        history(first: 20) { edges { node { sequence type at } } }
        letters(first: 5) { edges { node { kind subject createdAt } } }
      }
    }
  }
}
`,
  },
  {
    name: 'Follow changes',
    query: `# A subscription: log or escalate a complaint in another window, and the event appears.
subscription Changes {
  complaintChanged {
    id
    type
    complaint { reference firstLineReference status availableActions }
  }
}
`,
  },
]
