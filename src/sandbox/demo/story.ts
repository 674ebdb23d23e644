/**
 * One complaint from the first signal to the Ombudsman. The dates are fixed: Easter Monday falls
 * within the first deadlines, 1 May and a weekend at the end of the month.
 */

/** Ids from earlier responses that later steps need. */
export type Known = { complaintId: string, handlerId: string, referralId: string }

export type Step = {
  /** Brussels time. */
  at: string
  /**
   * The acting client of the sandbox. Absent when only time passes; the broker then reads the
   * complaint.
   */
  by?: string
  says: string
  /** Relative to `/v1/complaints`; absent when the step only reads. */
  path?: (ids: Known) => string
  body?: (ids: Known) => object
}

const action = (name: string) => ({ complaintId }: Known) => `/${complaintId}/${name}`
const ofReferral = (name: string) => ({ complaintId, referralId }: Known) =>
  `/${complaintId}/ombudsmanReferrals/${referralId}/${name}`

export const STORY: readonly [Step, ...Step[]] = [
  {
    at: '2026-03-30T09:12', by: 'broker-antwerp',
    says: 'Mrs Claes rings her broker: seven weeks after the accident her claim still lies there. He logs it.',
    path: () => '',
    body: () => ({
      complainant: {
        name: 'Marleen Claes',
        capacity: 'POLICYHOLDER',
        language: 'nl',
        email: 'marleen.claes@example.be',
        isConsumer: true,
      },
      subjects: ['SERVICE', 'TREATMENT'],
      causes: ['DELAY', 'COMMUNICATION'],
      claimNumber: 'S-2026-004711',
      description: 'Zeven weken na de aanrijding is mijn schadedossier nog niet behandeld, en niemand belt terug.',
      remedySought: 'Een beslissing over mijn dossier en een vergoeding voor de huurwagen.',
      signalledAt: '2026-03-30T09:05:00+02:00',
    }),
  },
  {
    at: '2026-03-31T14:20', by: 'broker-antwerp',
    says: 'He asks the claims desk where the file is, and tells her what he heard.',
    path: action('interventions'),
    body: () => ({
      kinds: ['INFORMATION', 'ACTION'],
      summary: 'Schadedienst gebeld: de expertise is binnen, de beslissing volgt. Mevrouw Claes verwittigd.',
    }),
  },
  {
    at: '2026-04-02T16:40', by: 'broker-antwerp',
    says: 'That does not satisfy her. He escalates, and the insurer\'s clocks start. Easter Monday will not count.',
    path: action('escalation'),
    body: () => ({
      ground: 'UNSATISFIED_AFTER_FIRST_LINE',
      requestedOn: '2026-04-02',
      remarks: 'Mevrouw wenst een schriftelijk antwoord.',
    }),
  },
  {
    at: '2026-04-03T09:05', by: 'manager-carla',
    says: 'The head of complaints gives it to An Verhulst.',
    path: action('assignment'),
    body: ({ handlerId }) => ({ handlerId }),
  },
  {
    at: '2026-04-03T09:30', by: 'handler-an',
    says: 'An never touched the claim, and declares it.',
    path: action('independenceDeclaration'),
    body: () => ({ independent: true }),
  },
  {
    at: '2026-04-09T08:30',
    says: 'Three working days after the receipt have passed and no acknowledgement went out. It is not lost yet:',
  },
  {
    at: '2026-04-09T15:10', by: 'handler-an',
    says: 'on the last day of the week An answers on the substance. No acknowledgement is owed any more.',
    path: action('substantiveReplies'),
    body: () => ({
      channel: 'EMAIL',
      text:
        'Uw dossier lag te wachten op een tweede expertise. Die is vandaag aangevraagd; de huurwagen wordt intussen vergoed.',
    }),
  },
  {
    at: '2026-04-24T11:00', by: 'handler-an',
    says: 'The expert needs longer. Within the month An gives the reasons in writing, and a new date.',
    path: action('delayNotices'),
    body: () => ({
      channel: 'EMAIL',
      reasons: 'De tweede expertise kan pas op 12 mei plaatsvinden, omdat de wagen in Frankrijk staat.',
      expectedCompletionOn: '2026-05-20',
    }),
  },
  {
    at: '2026-05-18T10:00', by: 'handler-an',
    says: 'The answer is ready, and grants € 3,200: above the limit, so nothing is sent before a second pair of eyes.',
    path: action('finalAnswer'),
    body: () => ({
      channel: 'EMAIL', decision: 'PARTIALLY_UPHELD', rootCause: 'PROCESS', systemic: true,
      explanation:
        'Uw dossier is te laat opgevolgd. De huurwagen en de herstelling worden vergoed; de waardevermindering valt buiten de dekking.',
      remedies: [{ kind: 'PAYMENT', amountCents: 320_000 }, { kind: 'APOLOGY' }],
    }),
  },
  {
    at: '2026-05-19T09:15', by: 'manager-filip',
    says: 'Filip approves. The letter leaves, one day before the new date.',
    path: action('finalAnswer/approval'),
    body: () => ({ approved: true }),
  },
  {
    at: '2026-05-28T13:45', by: 'broker-antwerp',
    says: 'Mrs Claes wanted the loss of value too. She goes to the Insurance Ombudsman; the broker records it.',
    path: action('ombudsmanReferrals'),
    body: () => ({ ground: 'UNSATISFIED_WITH_ANSWER', referredOn: '2026-05-28', ombudsmanReference: '2026-08112' }),
  },
  {
    at: '2026-06-12T10:20', by: 'handler-an',
    says: 'An states the insurer\'s position to the Ombudsman.',
    path: ofReferral('position'),
    body: () => ({ statedOn: '2026-06-12' }),
  },
  {
    at: '2026-08-11T11:30', by: 'handler-an',
    says: 'The advice is there: partly founded. The insurer follows it.',
    path: ofReferral('advice'),
    body: () => ({ result: 'PARTLY_FOUNDED', advisedOn: '2026-08-10', followed: true }),
  },
  {
    at: '2026-08-12T09:00', by: 'handler-an',
    says: 'The file is closed.',
    path: action('closure'),
    body: () => ({ complainantSatisfaction: 'PARTIAL' }),
  },
]
