/** Made from the contracts by `npm run generate`. Never edited. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ComplaintNode, WebhookEndpointNode, TaskNode, ComplaintChangeNode } from '../graphql/nodes.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in Europe/Brussels, `yyyy-MM-dd`. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339 with an offset; in answers in UTC with `Z`, e.g. `2026-03-13T15:30:00Z`. */
  DateTime: { input: string; output: string; }
  /** Any JSON value: what a member of the complaint was, or became. */
  JSON: { input: unknown; output: unknown; }
};

/** From the first to the last day, both included. */
export type Absence = {
  __typename?: 'Absence';
  /** Who stands in. */
  deputyId?: Maybe<Scalars['ID']['output']>;
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The last day. */
  to: Scalars['Date']['output'];
};

/** From the first to the last day, both included. */
export type AbsenceInput = {
  /** Who stands in: a handler or manager. */
  deputyId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day. */
  from: Scalars['Date']['input'];
  /** The last day. */
  to: Scalars['Date']['input'];
};

/** What changes about the absence; null ends it. Where there was none, `from` and `to` are needed. */
export type AbsencePatchInput = {
  /** Who stands in: a handler or manager. */
  deputyId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** How the acknowledgement leaves, or left. */
export type AcknowledgeComplaintInput = {
  /** How it leaves; that address must be known. */
  channel: LetterChannel;
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** When it left, if it was sent elsewhere; not in the future, not before receipt. */
  dispatchedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Needed when it left more than one working day ago. */
  lateRecordingMotive?: InputMaybe<Scalars['String']['input']>;
  /** What you word yourself in the letter; the rest is the template's. */
  letter?: InputMaybe<LetterWordingInput>;
};

/** What `acknowledgeComplaint` gives. */
export type AcknowledgeComplaintPayload = {
  __typename?: 'AcknowledgeComplaintPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** An action of the lifecycle, as `availableActions` names it. */
export type ActionName =
  | 'ACKNOWLEDGE'
  | 'ANSWER'
  | 'APPROVE_ANSWER'
  | 'ASSIGN'
  | 'CLOSE'
  | 'CORRECT_RECEIPT'
  | 'DECLARE_INDEPENDENCE'
  | 'ESCALATE'
  | 'NOTIFY_DELAY'
  | 'RECORD_INTERVENTION'
  | 'RECORD_OMBUDSMAN_ADVICE'
  | 'RECORD_OMBUDSMAN_REFERRAL'
  | 'REDIRECT'
  | 'REOPEN'
  | 'REPLY_SUBSTANTIVELY'
  | 'RESOLVE_FIRST_LINE'
  | 'RETURN_TO_BROKER'
  | 'WITHDRAW';

/** What was said or written. A `DOCUMENT_REQUEST` has `replyBy`, nothing else has. */
export type AddMessageInput = {
  /** When it came or went; now unless said, never in the future. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** By which way it came or went. */
  channel: Scalars['String']['input'];
  /** The complaint: its UUID or global id. */
  complaintId: Scalars['ID']['input'];
  /** Whether it came from the person or went to the person. */
  direction: MessageDirection;
  /** A message of this complaint that it answers, by its UUID. */
  inReplyTo?: InputMaybe<Scalars['ID']['input']>;
  /** `INFORMATION`, `WITHDRAWAL_REQUEST`, `FURTHER_COMPLAINT`, `DOCUMENT_REQUEST`. */
  kind: Scalars['String']['input'];
  /** In which language it is. */
  language: Language;
  /** Until when the documents are asked for; not in the past. */
  replyBy?: InputMaybe<Scalars['Date']['input']>;
  /** What was said or written. */
  text: Scalars['String']['input'];
  /** `SHARED` unless said. */
  visibility?: InputMaybe<Visibility>;
};

/** What was added. */
export type AddMessagePayload = {
  __typename?: 'AddMessagePayload';
  /** The message. */
  message: Message;
};

/** A remark, and who may read it. */
export type AddNoteInput = {
  /** The complaint: its UUID or global id. */
  complaintId: Scalars['ID']['input'];
  /** What it says. */
  text: Scalars['String']['input'];
  /** Who may read it. */
  visibility: Visibility;
};

/** What was added. */
export type AddNotePayload = {
  __typename?: 'AddNotePayload';
  /** The note. */
  note: Note;
};

/** Open complaints by the day on which they are due. Days are days in Brussels, weeks end on Sunday. */
export type Agenda = {
  __typename?: 'Agenda';
  /** Due after today, up to and including Sunday. */
  dueThisWeek: AgendaGroup;
  /** Due today. */
  dueToday: AgendaGroup;
  /** Due before today. */
  overdue: AgendaGroup;
};

/** Complaints that are due in one span of days. */
export type AgendaGroup = {
  __typename?: 'AgendaGroup';
  /** How many there are, exactly. */
  count: Scalars['Int']['output'];
  /** The first of them, by the day on which they are due. */
  items: Array<Complaint>;
};

/** The second pair of eyes. */
export type ApproveFinalAnswerInput = {
  /** True sends the answer; false opens ANSWER again. */
  approved: Scalars['Boolean']['input'];
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What the author should know. */
  remarks?: InputMaybe<Scalars['String']['input']>;
};

/** What `approveFinalAnswer` gives. */
export type ApproveFinalAnswerPayload = {
  __typename?: 'ApproveFinalAnswerPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/**
 * Who handles it. Whoever takes it himself sends `independenceDeclared: true`; for another person that is 400.
 * `override` is a manager's alone.
 */
export type AssignComplaintInput = {
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The member of staff. */
  handlerId: Scalars['ID']['input'];
  /** That the caller is independent of everybody and everything in it. */
  independenceDeclared?: InputMaybe<Scalars['Boolean']['input']>;
  /** A manager's exception to a conflict of interest, for another person. */
  override?: InputMaybe<OverrideInput>;
};

/** What `assignComplaint` gives. */
export type AssignComplaintPayload = {
  __typename?: 'AssignComplaintPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** A file that belongs to the complaint. Files are sent through REST, `POST /v1/complaints/{complaintId}/attachments`. */
export type Attachment = {
  __typename?: 'Attachment';
  /** Who added it. */
  by: Party;
  /** Whether it carries data about health (GDPR art. 9). */
  containsHealthData: Scalars['Boolean']['output'];
  /** Where the bytes are, in REST. */
  contentHref: Scalars['String']['output'];
  /** What it is. */
  description?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the bytes, in hex. */
  digest: Scalars['String']['output'];
  /** Its name, without a path and without what no file name should have. */
  fileName: Scalars['String']['output'];
  /** The attachment, by its UUID. */
  id: Scalars['ID']['output'];
  /** The message of this complaint that it answers. */
  inReplyTo?: Maybe<Scalars['ID']['output']>;
  /** What the content is, whatever it was called. May grow. */
  mediaType: Scalars['String']['output'];
  /** When it was added. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many bytes it has. */
  size: Scalars['Int']['output'];
  /** Who sees it. */
  visibility: Visibility;
};

/** One page of attachments. */
export type AttachmentConnection = {
  __typename?: 'AttachmentConnection';
  /** The attachments on this page, each with its cursor. */
  edges: Array<AttachmentEdge>;
  /** Where this page ends, and whether there is more. */
  pageInfo: PageInfo;
};

/** One of the attachments, and its place in the order. */
export type AttachmentEdge = {
  __typename?: 'AttachmentEdge';
  /** Opaque; only good for the same complaint and caller. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Attachment;
};

/** Whether the office sees the complaint at all. `NONE` is 404 for it, everywhere. */
export type BrokerAccess =
  | 'FULL'
  | 'NONE';

/** A receipt, real or imagined, in the Brussels years 2000 to 2099; the newest calendar unless one is named. */
export type CalculateDeadlinesInput = {
  /** A version of the calendar. */
  calendarVersion?: InputMaybe<Scalars['String']['input']>;
  /** The receipt. */
  receivedAt: Scalars['DateTime']['input'];
};

/** A deadline without a state, since nothing has happened yet. */
export type CalculatedDeadline = {
  __typename?: 'CalculatedDeadline';
  /** The calendar by which it was computed. */
  calendarVersion: Scalars['String']['output'];
  /** Acknowledgement: the last day on which an answer on the substance makes it unnecessary. */
  curableUntil?: Maybe<Scalars['Date']['output']>;
  /** Always 1. */
  cycle: Scalars['Int']['output'];
  /** The Brussels midnight after `dueOn`, exclusive. */
  dueBefore: Scalars['DateTime']['output'];
  /** The last day, inclusive. */
  dueOn: Scalars['Date']['output'];
  /** True for a term that is somebody else's. */
  estimated?: Maybe<Scalars['Boolean']['output']>;
  /**
   * `FIRST_LINE`: the office's own target. `ACKNOWLEDGEMENT`: 3 working days, waived by an answer within a week.
   * `FINAL_ANSWER`: 1 month. `OMBUDSMAN_ADVICE`: the Ombudsman's own 90 days.
   */
  kind: DeadlineKind;
  /** The next working day on or after `dueOn`: information, never the target. */
  rolledForwardOn: Scalars['Date']['output'];
  /** The rules by which it was computed. */
  rulesVersion: Scalars['String']['output'];
  /** The last working day on or before `dueOn`. */
  sendByOn: Scalars['Date']['output'];
  /** The instant from which it runs. */
  startedAt: Scalars['DateTime']['output'];
};

/** An immutable version of the calendar of working days. */
export type Calendar = {
  __typename?: 'Calendar';
  /** From this day on it may be the calendar of new complaints. */
  effectiveFrom: Scalars['Date']['output'];
  /** Closing days beside the ten legal holidays. */
  extraClosedDays: Array<Scalars['Date']['output']>;
  /** What it is. */
  name: Scalars['String']['output'];
  /** The IANA time zone of its days, `Europe/Brussels`. */
  timeZone: Scalars['String']['output'];
  /** Its name. */
  version: Scalars['String']['output'];
};

/** A day that is no working day though it may fall on a weekday. */
export type CalendarDay = {
  __typename?: 'CalendarDay';
  /** The day. */
  day: Scalars['Date']['output'];
  /** Why a day is no working day. */
  kind: CalendarDayKind;
  /** What it is called. */
  name: Labels;
};

/** Why a day is no working day. */
export type CalendarDayKind =
  | 'CLOSING_DAY'
  | 'LEGAL_HOLIDAY';

/** As whom the person complains (procedure, "Wie?"; POLICYHOLDER and BENEFICIARY added). */
export type Capacity =
  | 'BENEFICIARY'
  | 'BROKER'
  | 'INJURED_PARTY'
  | 'INSURED'
  | 'OTHER_THIRD_PARTY'
  | 'POLICYHOLDER'
  | 'PROSPECT';

/** An API client. Its secrets are named, never shown. */
export type Client = {
  __typename?: 'Client';
  /** What it sends as `client_id` to `POST /oauth/token`. */
  clientId: Scalars['String']['output'];
  /** Whether it is let in. */
  enabled: Scalars['Boolean']['output'];
  /** Offices for which a software house may act. */
  grants: Array<Scalars['ID']['output']>;
  /** The client. */
  id: Scalars['ID']['output'];
  /** Who it is at the external OpenID provider. */
  identities: Array<ClientIdentity>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The office to which it belongs. */
  officeId?: Maybe<Scalars['ID']['output']>;
  /** What a caller is to the API. */
  role: Role;
  /** The live ones. */
  secrets: Array<ClientSecret>;
  /** The member of staff to whom it belongs. */
  staffId?: Maybe<Scalars['ID']['output']>;
  /** Rises with every change. */
  version: Scalars['Int']['output'];
};

/** One page of API clients. */
export type ClientConnection = {
  __typename?: 'ClientConnection';
  /** The items on this page, each with its cursor. */
  edges: Array<ClientEdge>;
  /** Where this page ends, and whether there is more. */
  pageInfo: PageInfo;
};

/** One of the API clients, and its place in the order. */
export type ClientEdge = {
  __typename?: 'ClientEdge';
  /** Opaque; only good for the same caller. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Client;
};

/** An account at the external OpenID provider. */
export type ClientIdentity = {
  __typename?: 'ClientIdentity';
  /** `iss` of its tokens. */
  issuer: Scalars['String']['output'];
  /** `sub` of its tokens. */
  subject: Scalars['String']['output'];
};

/** An account at the external OpenID provider. */
export type ClientIdentityInput = {
  /** `iss` of its tokens. */
  issuer: Scalars['String']['input'];
  /** `sub` of its tokens. */
  subject: Scalars['String']['input'];
};

/** A live secret, without itself. */
export type ClientSecret = {
  __typename?: 'ClientSecret';
  /** When it was made, in real time. */
  createdAt: Scalars['DateTime']['output'];
  /** The secret. */
  id: Scalars['ID']['output'];
};

/** How satisfied the person is. */
export type CloseComplaintInput = {
  /** How satisfied the person is in the end. */
  complainantSatisfaction: Satisfaction;
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What `closeComplaint` gives. */
export type CloseComplaintPayload = {
  __typename?: 'CloseComplaintPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** A list of codes with their labels. */
export type CodeList = {
  __typename?: 'CodeList';
  /** True when it never grows: an `enum` in this document. */
  closed: Scalars['Boolean']['output'];
  /** The name, e.g. `cause`. */
  name: Scalars['String']['output'];
  /** The codes. */
  values: Array<CodeListValue>;
  /** The version of the list. */
  version: Scalars['String']['output'];
};

/** A code and what it means. */
export type CodeListValue = {
  __typename?: 'CodeListValue';
  /** The code. */
  code: Scalars['String']['output'];
  /** What it means. */
  labels: Labels;
};

/** The person who is dissatisfied. Anybody; a policy is not needed (procedure, "Wie?"). */
export type Complainant = {
  __typename?: 'Complainant';
  /** As whom the person complains (procedure, "Wie?"; POLICYHOLDER and BENEFICIARY added). */
  capacity: Capacity;
  /** The e-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Acts outside trade or profession; left out when unknown. */
  isConsumer?: Maybe<Scalars['Boolean']['output']>;
  /** The language in which a person is written to. */
  language: Language;
  /** The name. */
  name: Scalars['String']['output'];
  /** The telephone number. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Where post reaches the person. */
  postalAddress?: Maybe<PostalAddress>;
};

/** The person who is dissatisfied. */
export type ComplainantInput = {
  /** As whom the person complains (procedure, "Wie?"; POLICYHOLDER and BENEFICIARY added). */
  capacity: Capacity;
  /** An e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Acts outside trade or profession; leave out when unknown. */
  isConsumer?: InputMaybe<Scalars['Boolean']['input']>;
  /** The language in which a person is written to. */
  language: Language;
  /** The name of a person or firm. */
  name: Scalars['String']['input'];
  /** A telephone number, as written. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Where post reaches a person. */
  postalAddress?: InputMaybe<PostalAddressInput>;
};

/** What changes about the complainant. */
export type ComplainantPatchInput = {
  /** As whom the person complains (procedure, "Wie?"; POLICYHOLDER and BENEFICIARY added). */
  capacity?: InputMaybe<Capacity>;
  /** An e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Acts outside trade or profession. */
  isConsumer?: InputMaybe<Scalars['Boolean']['input']>;
  /** The language in which a person is written to. */
  language?: InputMaybe<Language>;
  /** The name of a person or firm. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What changes about the address. Where there was none, all four are needed. */
  postalAddress?: InputMaybe<PostalAddressPatchInput>;
};

/**
 * A complaint as this caller may see it. After escalation the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, matters of independence, and relations that it cannot open.
 */
export type Complaint = Node & {
  __typename?: 'Complaint';
  /** When the acknowledgement of the newest cycle left. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the final answer left. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Attachments, in the order in which they were added, as far as you may see them. */
  attachments: AttachmentConnection;
  /** Actions that this caller may take now and that would succeed with a valid body. */
  availableActions: Array<ActionName>;
  /** Whether the office sees the complaint at all. `NONE` is 404 for it, everywhere. */
  brokerAccess: BrokerAccess;
  /** The office's own reference, unique per office among complaints not withdrawn. */
  brokerReference?: Maybe<Scalars['String']['output']>;
  /** The first is the main one. */
  causes: Array<Scalars['String']['output']>;
  /** How it arrived. */
  channel: Scalars['String']['output'];
  /** The claim, if there is one. */
  claimNumber?: Maybe<Scalars['String']['output']>;
  /** When it was closed or redirected. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The person who is dissatisfied. Anybody; a policy is not needed (procedure, "Wie?"). */
  complainant: Complainant;
  /** How satisfied the person is, set at closing. */
  complainantSatisfaction?: Maybe<Satisfaction>;
  /** Its UUID, as REST has it. */
  complaintId: Scalars['ID']['output'];
  /** Whose conduct it is about. */
  concerns?: Maybe<Concerns>;
  /** Whether it carries data about health (GDPR art. 9). */
  containsHealthData: Scalars['Boolean']['output'];
  /** Staff who took the contested decision. Staff only. */
  contestedDecisionBy?: Maybe<Array<Scalars['ID']['output']>>;
  /** To whom letters go. */
  correspondenceTo: CorrespondenceTo;
  /** How a deadline came about, day by day. An error `resourceNotFound` when there is no such deadline. */
  deadlineExplanation?: Maybe<DeadlineExplanation>;
  /** Every clock, by cycle, then kind, as it stands at the moment of asking. */
  deadlines: Array<Deadline>;
  /** Motivated letters that moved the final answer. */
  delayNotices: Array<DelayNotice>;
  /** The complaint in the person's words. */
  description: Scalars['String']['output'];
  /** The newest step from the broker to the insurer. */
  escalation?: Maybe<Escalation>;
  /** The receipt of the newest escalation, if there was one. */
  escalationReceipt?: Maybe<EscalationReceipt>;
  /** The final answer that was sent. */
  finalAnswer?: Maybe<FinalAnswer>;
  /** The number in the office's own register, `F-<office code>-<year>-<number>`, without gaps per office. */
  firstLineReference?: Maybe<Scalars['String']['output']>;
  /** How the broker's own handling ended. */
  firstLineResolution?: Maybe<FirstLineResolution>;
  /** The member of staff who handles it. */
  handler?: Maybe<Party>;
  /** Whose complaint it is now. */
  heldBy: HeldBy;
  /** What happened, oldest first. */
  history: HistoryConnection;
  /** Whether the chain of hashes is whole. */
  historyVerification: HistoryVerification;
  /** The global id; inputs take this or `complaintId`. */
  id: Scalars['ID']['output'];
  /** What the office did. */
  interventions: Array<Intervention>;
  /** What the person was sent, newest first. */
  letters: LetterConnection;
  /** When it was logged here. */
  loggedAt: Scalars['DateTime']['output'];
  /** Messages, in the order in which they were added, as far as you may see them. */
  messages: MessageConnection;
  /** Notes, in the order in which they were added, as far as you may see them. */
  notes: NoteConnection;
  /** The office through which it came. */
  office?: Maybe<OfficeSummary>;
  /** What the person should know of the Ombudsman at this stage; by default in the language he is written to. */
  ombudsmanNotice: OmbudsmanNotice;
  /** Each time the person went to the Ombudsman. */
  ombudsmanReferrals: Array<OmbudsmanReferral>;
  /** How it ended. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** A final answer that waits for a second pair of eyes. Nothing is sent, the clock runs on. Staff only. */
  pendingApproval?: Maybe<PendingApproval>;
  /** The policy, if there is one. */
  policyNumber?: Maybe<Scalars['String']['output']>;
  /** The Belgian branch of insurance (Telebib2 list A509); labels in `GET /v1/codeLists`. May grow. */
  productLine?: Maybe<Scalars['String']['output']>;
  /** Receipt by the insurer, of the newest cycle; starts the insurer's clocks. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the complaint ended without an answer on the substance. */
  redirection?: Maybe<Redirection>;
  /** The number in the insurer's register, `K-<year>-<number>`, without gaps; given at receipt. */
  reference?: Maybe<Scalars['String']['output']>;
  /** Complaints that belong with this one. */
  relatedTo: Array<Relation>;
  /** What the person asks for. */
  remedySought?: Maybe<Scalars['String']['output']>;
  /** Each time it was taken up again. */
  reopenings: Array<Reopening>;
  /** Who speaks for the complainant. */
  representative?: Maybe<Representative>;
  /** When the person first told the broker. */
  signalledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Staff whose conduct it is about. Staff only. */
  staffComplainedAbout?: Maybe<Array<Scalars['ID']['output']>>;
  /**
   * Where the complaint stands. `FIRST_LINE_OPEN`, `FIRST_LINE_RESOLVED`: with the broker. `RECEIVED`: the insurer
   * has it, nobody handles it yet. `IN_REVIEW`: it has a handler. `ANSWERED`: the final answer is sent. `CLOSED`,
   * `WITHDRAWN`: over, though both can be reopened.
   */
  status: Status;
  /** One or more. */
  subjects: Array<Subject>;
  /** Answers on the substance that were not yet the final one. */
  substantiveReplies: Array<SubstantiveReply>;
  /** When the version last rose. */
  updatedAt: Scalars['DateTime']['output'];
  /** Rises with an action or a PATCH only, never with the passing of time. */
  version: Scalars['Int']['output'];
  /** That, and why, the complaint was withdrawn. */
  withdrawal?: Maybe<Withdrawal>;
};


/**
 * A complaint as this caller may see it. After escalation the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, matters of independence, and relations that it cannot open.
 */
export type ComplaintAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A complaint as this caller may see it. After escalation the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, matters of independence, and relations that it cannot open.
 */
export type ComplaintDeadlineExplanationArgs = {
  cycle?: InputMaybe<Scalars['Int']['input']>;
  kind: DeadlineKind;
  lang?: InputMaybe<Language>;
};


/**
 * A complaint as this caller may see it. After escalation the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, matters of independence, and relations that it cannot open.
 */
export type ComplaintHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A complaint as this caller may see it. After escalation the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, matters of independence, and relations that it cannot open.
 */
export type ComplaintLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A complaint as this caller may see it. After escalation the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, matters of independence, and relations that it cannot open.
 */
export type ComplaintMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A complaint as this caller may see it. After escalation the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, matters of independence, and relations that it cannot open.
 */
export type ComplaintNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A complaint as this caller may see it. After escalation the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, matters of independence, and relations that it cannot open.
 */
export type ComplaintOmbudsmanNoticeArgs = {
  lang?: InputMaybe<Language>;
};

/** That something happened to a complaint: the feed's event, and the complaint as it is now. */
export type ComplaintChange = {
  __typename?: 'ComplaintChange';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The complaint as this caller may see it now, which may be later; null when it was closed to him meanwhile. */
  complaint?: Maybe<Complaint>;
  /** The UUID of the complaint. */
  complaintId: Scalars['ID']['output'];
  /** The event; `after` takes it, and the feed and webhooks carry it. */
  id: Scalars['ID']['output'];
  /** Its place in the feed of all; what lies between two of yours belongs to others. */
  sequence: Scalars['Int']['output'];
  /** What happened; the history, the feed and webhooks share this list. May grow. */
  type: Scalars['String']['output'];
  /** The version of the complaint that it made; of what comes by itself, the one there was. */
  version: Scalars['Int']['output'];
};

/** One page of complaints. */
export type ComplaintConnection = {
  __typename?: 'ComplaintConnection';
  /** The complaints on this page, each with its cursor. */
  edges: Array<ComplaintEdge>;
  /** Where this page ends, and whether there is more. */
  pageInfo: PageInfo;
};

/** One of the complaints, and its place in the order. */
export type ComplaintEdge = {
  __typename?: 'ComplaintEdge';
  /** Opaque; only good for the same filter, sort and caller. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Complaint;
};

/** The filters of the list. Values of one member mean *or*, different members *and*; see `GET /v1/complaints`. */
export type ComplaintFilter = {
  /** The office's own reference. */
  brokerReference?: InputMaybe<Array<Scalars['String']['input']>>;
  /** As whom the person complains. */
  capacity?: InputMaybe<Array<Capacity>>;
  /** Any of its causes. */
  cause?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How it arrived. */
  channel?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has a deadline of this kind. */
  deadlineKind?: InputMaybe<Array<DeadlineKind>>;
  /** Has a deadline in this state now. */
  deadlineState?: InputMaybe<Array<DeadlineState>>;
  /** Has a deadline due on this day or earlier. */
  dueOnOrBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Who handles it. */
  handlerId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whose complaint it is now. */
  heldBy?: InputMaybe<Array<HeldBy>>;
  /** Through which office it came. */
  officeId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: with a referral to the Ombudsman that is open. False: without. */
  openReferral?: InputMaybe<Scalars['Boolean']['input']>;
  /** Received by the insurer on this Brussels day or later. */
  receivedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Received by the insurer on this Brussels day or earlier. */
  receivedTo?: InputMaybe<Scalars['Date']['input']>;
  /** The number in the insurer's register, or in the office's. */
  reference?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these statuses. */
  status?: InputMaybe<Array<Status>>;
  /** True: without a handler. False: with one. */
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Changed at this instant or later. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Where a complaint reaches the insurer directly. */
export type ComplaintsDesk = {
  __typename?: 'ComplaintsDesk';
  /** The e-mail address. */
  email: Scalars['String']['output'];
  /** The name of the desk. */
  name: Scalars['String']['output'];
  /** Where post reaches it. */
  postalAddress: PostalAddress;
};

/** Whose conduct it is about. */
export type Concerns =
  | 'BROKER'
  | 'EXPERT'
  | 'INSURER'
  | 'OTHER';

/** When the complaint really arrived, and how that came to light. */
export type CorrectReceiptInput = {
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** How that came to light. */
  motive: Scalars['String']['input'];
  /** When it really arrived. */
  receivedAt: Scalars['DateTime']['input'];
};

/** What `correctReceipt` gives. */
export type CorrectReceiptPayload = {
  __typename?: 'CorrectReceiptPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** To whom letters go. */
export type CorrespondenceTo =
  | 'COMPLAINANT'
  | 'REPRESENTATIVE';

/** A new client. One of three: `officeId`, `staffId`, or (a software house) `grants`. */
export type CreateClientInput = {
  /** What it sends as `client_id` to `POST /oauth/token`. */
  clientId: Scalars['String']['input'];
  /** Offices for which a software house may act. */
  grants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who it is at the external OpenID provider. */
  identities?: InputMaybe<Array<ClientIdentityInput>>;
  /** The name. */
  name: Scalars['String']['input'];
  /** The office to which it belongs. */
  officeId?: InputMaybe<Scalars['ID']['input']>;
  /** The member of staff to whom it belongs. */
  staffId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `createClient` gives. */
export type CreateClientPayload = {
  __typename?: 'CreateClientPayload';
  /** The new client. */
  client: Client;
  /** Its first secret, shown this once. */
  secret: NewSecret;
};

/** For which client. */
export type CreateClientSecretInput = {
  /** The client's `id`. */
  clientId: Scalars['ID']['input'];
};

/** What `createClientSecret` gives. */
export type CreateClientSecretPayload = {
  __typename?: 'CreateClientSecretPayload';
  /** The new secret, shown this once. */
  secret: NewSecret;
};

/** Whom the bundle is for. */
export type CreateEvidenceBundleInput = {
  /** The complaint: its UUID or global id. */
  complaintId: Scalars['ID']['input'];
  /** Whom it is for. */
  profile: EvidenceProfile;
};

/** What `createEvidenceBundle` gives. */
export type CreateEvidenceBundlePayload = {
  __typename?: 'CreateEvidenceBundlePayload';
  /** The task; its `result` leads to the ZIP. */
  task: Task;
};

/** A new office. `ACTIVE` unless told. */
export type CreateOfficeInput = {
  /** Stands in the office's references, and stays once one carries it. */
  code: Scalars['String']['input'];
  /** The number of the KBO, with or without `BE`, dots and spaces, or the nine digits of before 2005. */
  enterpriseNumber: Scalars['String']['input'];
  /** The office's own target for its first line, from logging. */
  firstLineTargetWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** The number of before the enterprise number became the FSMA's own, as written. */
  fsmaNumber?: InputMaybe<Scalars['String']['input']>;
  /** What the FSMA's public register says of an intermediary. A struck-off office reads, and no longer writes. */
  fsmaStatus?: InputMaybe<FsmaStatus>;
  /** From when the status holds, not in the future; today unless told. */
  fsmaStatusSince?: InputMaybe<Scalars['Date']['input']>;
  /** The name of the office. */
  name: Scalars['String']['input'];
};

/** What `createOffice` gives. */
export type CreateOfficePayload = {
  __typename?: 'CreateOfficePayload';
  /** The new office. */
  office: Office;
};

/** A new member of staff. */
export type CreateStaffMemberInput = {
  /** When this person is away. */
  absence?: InputMaybe<AbsenceInput>;
  /** An e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  name: Scalars['String']['input'];
  /** What this person is to the API. */
  role: Role;
  /** Offices whose complaints this person must not handle. */
  tiedOfficeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What `createStaffMember` gives. */
export type CreateStaffMemberPayload = {
  __typename?: 'CreateStaffMemberPayload';
  /** The new member of staff. */
  staffMember: StaffMember;
};

/** A new endpoint. */
export type CreateWebhookEndpointInput = {
  /** A name for people. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether events are sent; true unless said. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which events; all unless said. */
  eventTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A public address; https outside the sandbox. No user name, no fragment. */
  url: Scalars['String']['input'];
};

/** The endpoint, with its secret, this once. */
export type CreateWebhookEndpointPayload = {
  __typename?: 'CreateWebhookEndpointPayload';
  /** The endpoint. */
  endpoint: WebhookEndpoint;
};

/** A clock of the complaint. Its state is computed from facts and the moment of asking. */
export type Deadline = {
  __typename?: 'Deadline';
  /** The `dueBefore` of the date first missed; stays with `LATE`. */
  breachedSince?: Maybe<Scalars['DateTime']['output']>;
  /** The calendar by which it was computed. */
  calendarVersion: Scalars['String']['output'];
  /** When it was met, or done late. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Acknowledgement: the last day on which an answer on the substance makes it unnecessary. */
  curableUntil?: Maybe<Scalars['Date']['output']>;
  /** Which run of the clocks, from 1. */
  cycle: Scalars['Int']['output'];
  /** The Brussels midnight after `dueOn`, exclusive. */
  dueBefore: Scalars['DateTime']['output'];
  /** The last day, inclusive. */
  dueOn: Scalars['Date']['output'];
  /** True for a term that is somebody else's: the Ombudsman's own. */
  estimated?: Maybe<Scalars['Boolean']['output']>;
  /** Each motivated delay that moved it. */
  extensions?: Maybe<Array<DeadlineExtension>>;
  /**
   * `FIRST_LINE`: the office's own target. `ACKNOWLEDGEMENT`: 3 working days, waived by an answer within a week.
   * `FINAL_ANSWER`: 1 month. `OMBUDSMAN_ADVICE`: the Ombudsman's own 90 days.
   */
  kind: DeadlineKind;
  /** What `dueOn` was before it was moved. */
  originalDueOn?: Maybe<Scalars['Date']['output']>;
  /** The next working day on or after `dueOn`: information, never the target. */
  rolledForwardOn: Scalars['Date']['output'];
  /** The rules by which it was computed. */
  rulesVersion: Scalars['String']['output'];
  /** The last working day on or before `dueOn`. */
  sendByOn: Scalars['Date']['output'];
  /** The instant from which it runs. */
  startedAt: Scalars['DateTime']['output'];
  /**
   * `AT_RISK` (acknowledgement only): past its date, but an answer within the week still makes it unnecessary.
   * `WAIVED`: it was made unnecessary. `LATE`: done after its date. `BREACHED`: past its date and not done.
   * `STOPPED`: no longer owed.
   */
  state: DeadlineState;
};

/** The clocks that a receipt at this instant would start. */
export type DeadlineCalculation = {
  __typename?: 'DeadlineCalculation';
  /** The calendar by which it was computed. */
  calendarVersion: Scalars['String']['output'];
  /** The acknowledgement and the final answer. */
  deadlines: Array<CalculatedDeadline>;
  /** The receipt, in UTC. */
  receivedAt: Scalars['DateTime']['output'];
  /** The rules by which it was computed. */
  rulesVersion: Scalars['String']['output'];
};

/** How a date came about, day by day. */
export type DeadlineExplanation = {
  __typename?: 'DeadlineExplanation';
  /** Which run of the clocks, from 1. */
  cycle: Scalars['Int']['output'];
  /** The last day, inclusive. */
  dueOn: Scalars['Date']['output'];
  /**
   * `FIRST_LINE`: the office's own target. `ACKNOWLEDGEMENT`: 3 working days, waived by an answer within a week.
   * `FINAL_ANSWER`: 1 month. `OMBUDSMAN_ADVICE`: the Ombudsman's own 90 days.
   */
  kind: DeadlineKind;
  /** The language of the texts. */
  lang: Language;
  /** The receipt day, then each day counted or skipped. */
  steps: Array<ExplanationStep>;
};

/** A motivated delay notice, and what it did to the date. */
export type DeadlineExtension = {
  __typename?: 'DeadlineExtension';
  /** The date after it. */
  dueOn: Scalars['Date']['output'];
  /** When the notice left. */
  noticedAt: Scalars['DateTime']['output'];
  /** The date before it. */
  previousDueOn: Scalars['Date']['output'];
  /** Why it takes longer. */
  reasons: Scalars['String']['output'];
};

/**
 * `FIRST_LINE`: the office's own target. `ACKNOWLEDGEMENT`: 3 working days, waived by an answer within a week.
 * `FINAL_ANSWER`: 1 month. `OMBUDSMAN_ADVICE`: the Ombudsman's own 90 days.
 */
export type DeadlineKind =
  | 'ACKNOWLEDGEMENT'
  | 'FINAL_ANSWER'
  | 'FIRST_LINE'
  | 'OMBUDSMAN_ADVICE';

/**
 * `AT_RISK` (acknowledgement only): past its date, but an answer within the week still makes it unnecessary.
 * `WAIVED`: it was made unnecessary. `LATE`: done after its date. `BREACHED`: past its date and not done.
 * `STOPPED`: no longer owed.
 */
export type DeadlineState =
  | 'AT_RISK'
  | 'BREACHED'
  | 'LATE'
  | 'MET'
  | 'PENDING'
  | 'STOPPED'
  | 'WAIVED';

/** What is decided on a complaint or a grievance. */
export type Decision =
  | 'PARTIALLY_UPHELD'
  | 'REJECTED'
  | 'UPHELD';

/** The handler's own declaration; when he is not independent, `reason` says why. */
export type DeclareIndependenceInput = {
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether he is independent of everybody and everything in it. */
  independent: Scalars['Boolean']['input'];
  /** Why not. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `declareIndependence` gives. */
export type DeclareIndependencePayload = {
  __typename?: 'DeclareIndependencePayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** A motivated letter, sent within the term, that moves the final answer. */
export type DelayNotice = {
  __typename?: 'DelayNotice';
  /** Who did it. */
  by: Party;
  /** How a letter leaves. A telephone call is no dispatch. */
  channel: LetterChannel;
  /** The cycle of clocks it belongs to, from 1. */
  cycle: Scalars['Int']['output'];
  /** When it left; for EMAIL when the mail server accepted it, and null until then. Without it no clock is met. */
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the final answer is expected; the new due date. */
  expectedCompletionOn: Scalars['Date']['output'];
  /** Why it was recorded more than one working day later. */
  lateRecordingMotive?: Maybe<Scalars['String']['output']>;
  /** The letter. */
  letterId: Scalars['ID']['output'];
  /** Why it takes longer. */
  reasons: Scalars['String']['output'];
  /** When that was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** True when the mail server accepted it only after the term: it moved no date. */
  tooLate?: Maybe<Scalars['Boolean']['output']>;
};

/** Which endpoint goes. */
export type DeleteWebhookEndpointInput = {
  /** The endpoint. */
  endpointId: Scalars['ID']['input'];
};

/** What is gone. */
export type DeleteWebhookEndpointPayload = {
  __typename?: 'DeleteWebhookEndpointPayload';
  /** The endpoint that was. */
  endpointId: Scalars['ID']['output'];
};

/** A letter that left the house. */
export type Dispatch = {
  __typename?: 'Dispatch';
  /** How a letter leaves. A telephone call is no dispatch. */
  channel: LetterChannel;
  /** When it left; for EMAIL when the mail server accepted it, and null until then. Without it no clock is met. */
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was recorded more than one working day later. */
  lateRecordingMotive?: Maybe<Scalars['String']['output']>;
  /** The letter. */
  letterId: Scalars['ID']['output'];
  /** When that was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** One dispatch, with the letter and the complaint it belongs to. */
export type DispatchItem = {
  __typename?: 'DispatchItem';
  /** How a letter leaves. A telephone call is no dispatch. */
  channel: LetterChannel;
  /** The complaint. */
  complaintId: Scalars['ID']['output'];
  /** When it was accepted or posted. */
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was not delivered (yet), in the words of the mail server. */
  failure?: Maybe<Scalars['String']['output']>;
  /** The dispatch. */
  id: Scalars['ID']['output'];
  /** What a letter is; follows from the action that made it. */
  kind: LetterKind;
  /** The letter. */
  letterId: Scalars['ID']['output'];
  /** Where REST gives the letter as a PDF document. */
  pdf: Scalars['String']['output'];
  /** When it was to be sent. */
  queuedAt: Scalars['DateTime']['output'];
  /** What became of it. */
  state: DispatchState;
};

/** One page of dispatches. */
export type DispatchItemConnection = {
  __typename?: 'DispatchItemConnection';
  /** The dispatches, each with its cursor. */
  edges: Array<DispatchItemEdge>;
  /** Whether and where it goes on. */
  pageInfo: PageInfo;
};

/** A dispatch and its place in the list. */
export type DispatchItemEdge = {
  __typename?: 'DispatchItemEdge';
  /** Its place, for `after`. */
  cursor: Scalars['String']['output'];
  /** The dispatch. */
  node: DispatchItem;
};

/** How the letter leaves, or left, this time. */
export type DispatchLetterInput = {
  /** How it leaves; that address must be known. */
  channel: LetterChannel;
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** When it left, if it was sent elsewhere; not in the future, not before the letter was made. */
  dispatchedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Needed when it left more than one working day ago. */
  lateRecordingMotive?: InputMaybe<Scalars['String']['input']>;
  /** The letter. */
  letterId: Scalars['ID']['input'];
};

/** What `dispatchLetter` gives. */
export type DispatchLetterPayload = {
  __typename?: 'DispatchLetterPayload';
  /** The letter, with its new dispatch. */
  letter: Letter;
};

/**
 * `QUEUED` waits for the mail server and meets no clock; `ACCEPTED` by the mail server; `POSTED` by post; `BOUNCED` was
 * refused by the mail server, or came back later.
 */
export type DispatchState =
  | 'ACCEPTED'
  | 'BOUNCED'
  | 'POSTED'
  | 'QUEUED';

/** Why the insurer is to step in. Only the first ground needs an intervention of the office. */
export type EscalateComplaintInput = {
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Why the insurer's complaints management steps in. The procedure knows two grounds: no satisfactory solution
   * after the first intervention, and direct intervention wanted; a first line that stays silent is the third.
   */
  ground: EscalationGround;
  /** What the office adds. */
  remarks?: InputMaybe<Scalars['String']['input']>;
  /** When the person asked for it. */
  requestedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What `escalateComplaint` gives. */
export type EscalateComplaintPayload = {
  __typename?: 'EscalateComplaintPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
  /** The office's proof of what it passed on, and when. */
  receipt: EscalationReceipt;
};

/** The step from the broker to the insurer. */
export type Escalation = {
  __typename?: 'Escalation';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  by: Party;
  /**
   * Why the insurer's complaints management steps in. The procedure knows two grounds: no satisfactory solution
   * after the first intervention, and direct intervention wanted; a first line that stays silent is the third.
   */
  ground: EscalationGround;
  /** What the office adds. */
  remarks?: Maybe<Scalars['String']['output']>;
  /** When the person asked for it. */
  requestedOn?: Maybe<Scalars['Date']['output']>;
};

/**
 * Why the insurer's complaints management steps in. The procedure knows two grounds: no satisfactory solution
 * after the first intervention, and direct intervention wanted; a first line that stays silent is the third.
 */
export type EscalationGround =
  | 'DIRECT_INTERVENTION_REQUESTED'
  | 'NO_FIRST_LINE_RESPONSE'
  | 'UNSATISFIED_AFTER_FIRST_LINE';

/** The office's proof of what it passed on, and when. */
export type EscalationReceipt = {
  __typename?: 'EscalationReceipt';
  /** The complaint. */
  complaintId: Scalars['ID']['output'];
  /** A keyed digest (HMAC) of what the insurer received. */
  contentDigest: Scalars['String']['output'];
  /** The clocks that started. */
  deadlines: Array<Deadline>;
  /** Receipt by the insurer. */
  receivedAt: Scalars['DateTime']['output'];
  /** The number in the insurer's register, `K-<year>-<number>`, without gaps; given at receipt. */
  reference: Scalars['String']['output'];
};

/** Whom an evidence bundle is for, and so what it leaves out. */
export type EvidenceProfile =
  /** The person who complains: without notes, names of staff, root causes and other complaints too. */
  | 'COMPLAINANT'
  /** The Insurance Ombudsman: without what is internal to the insurer. */
  | 'OMBUDSMAN'
  /** The supervisor: all that you see. */
  | 'SUPERVISOR';

/** One day, and why it was counted or skipped. */
export type ExplanationStep = {
  __typename?: 'ExplanationStep';
  /** The clause or article it comes from. */
  clause: Scalars['String']['output'];
  /** Whether the day counts. */
  counted: Scalars['Boolean']['output'];
  /** The day. */
  day: Scalars['Date']['output'];
  /** A code for the reason, e.g. `RECEIPT_DAY`, `COUNTED`, `WEEKEND`, `LEGAL_HOLIDAY`, `DUE_DAY`. May grow. */
  reason: Scalars['String']['output'];
  /** The reason in words. */
  text: Scalars['String']['output'];
};

/** That something happened. Nothing personal: read the complaint for more. */
export type FeedEvent = {
  __typename?: 'FeedEvent';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The UUID of the complaint. */
  complaintId: Scalars['ID']['output'];
  /** The event; `after` takes it, and webhooks carry it. */
  id: Scalars['ID']['output'];
  /** Its place in the feed of all; what lies between two of yours belongs to others. */
  sequence: Scalars['Int']['output'];
  /** What happened; the history, the feed and webhooks share this list. May grow. */
  type: Scalars['String']['output'];
  /** The version of the complaint that it made; of what comes by itself, the one there was. */
  version: Scalars['Int']['output'];
};

/** One page of the feed. */
export type FeedEventConnection = {
  __typename?: 'FeedEventConnection';
  /** The events on this page, each with its cursor. */
  edges: Array<FeedEventEdge>;
  /** Where this page ends, also when it is empty; ask again from there. */
  pageInfo: PageInfo;
};

/** One event of the feed, and its place in it. */
export type FeedEventEdge = {
  __typename?: 'FeedEventEdge';
  /** Opaque; only good for the same filter and caller. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: FeedEvent;
};

/** The final answer that was sent. */
export type FinalAnswer = {
  __typename?: 'FinalAnswer';
  /** The manager who approved it. Staff only. */
  approvedBy?: Maybe<Party>;
  /** Who wrote it. */
  by: Party;
  /** How a letter leaves. A telephone call is no dispatch. */
  channel: LetterChannel;
  /** The complaint as the insurer understood it. */
  complaintAsUnderstood?: Maybe<Scalars['String']['output']>;
  /** The cycle of clocks it belongs to, from 1. */
  cycle: Scalars['Int']['output'];
  /** What is decided on a complaint or a grievance. */
  decision: Decision;
  /** When it left; for EMAIL when the mail server accepted it, and null until then. Without it no clock is met. */
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was decided so. */
  explanation: Scalars['String']['output'];
  /** Point by point. */
  grievances: Array<Grievance>;
  /** Whether it is a decision on the claim as well (prescription). */
  isClaimDecision?: Maybe<Scalars['Boolean']['output']>;
  /** Why it was recorded more than one working day later. */
  lateRecordingMotive?: Maybe<Scalars['String']['output']>;
  /** The letter. */
  letterId: Scalars['ID']['output'];
  /** When that was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What is offered or done. */
  remedies: Array<Remedy>;
  /** What lay behind it, set with the final answer (EIOPA guideline 5). May grow. */
  rootCause: Scalars['String']['output'];
  /** Whether others may be affected too. */
  systemic?: Maybe<Scalars['Boolean']['output']>;
};

/** How the broker's own handling ended. */
export type FirstLineResolution = {
  __typename?: 'FirstLineResolution';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  by: Party;
  /** The confirmation letter, if there was one. */
  confirmation?: Maybe<Dispatch>;
  /** How satisfied the person is with the broker's solution. */
  satisfaction: FirstLineSatisfaction;
  /** The solution. */
  summary: Scalars['String']['output'];
};

/** How satisfied the person is with the broker's solution. */
export type FirstLineSatisfaction =
  | 'FULL'
  | 'PARTIAL'
  | 'UNKNOWN';

/** What the FSMA's public register says of an intermediary. A struck-off office reads, and no longer writes. */
export type FsmaStatus =
  /** May work. */
  | 'ACTIVE'
  /** May no longer work. */
  | 'STRUCK_OFF'
  /** May not take on new business for now. */
  | 'SUSPENDED';

/** One point of the complaint, decided on its own. */
export type Grievance = {
  __typename?: 'Grievance';
  /** What is decided on a complaint or a grievance. */
  decision: Decision;
  /** Why. */
  explanation: Scalars['String']['output'];
  /** The point. */
  summary: Scalars['String']['output'];
};

/** One point of the complaint, decided on its own. */
export type GrievanceInput = {
  /** What is decided on a complaint or a grievance. */
  decision: Decision;
  /** Why. */
  explanation: Scalars['String']['input'];
  /** The point. */
  summary: Scalars['String']['input'];
};

/** Whose complaint it is now. */
export type HeldBy =
  | 'BROKER'
  | 'INSURER';

/** Who did it. */
export type HistoryActor = {
  __typename?: 'HistoryActor';
  /** The member of staff or the client; all zeros for the system itself. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** The broker's office. */
  office?: Maybe<OfficeSummary>;
  /** The user of a broker's software, as stated, not verified. */
  onBehalfOf?: Maybe<Scalars['String']['output']>;
  /** In what role; left out when the system itself acted. */
  role?: Maybe<Role>;
};

/** One member that changed. */
export type HistoryChange = {
  __typename?: 'HistoryChange';
  /** What it was; left out when there was nothing. Any JSON value. */
  from?: Maybe<Scalars['JSON']['output']>;
  /** The member of the Complaint, e.g. `status`. */
  member: Scalars['String']['output'];
  /** What it became; left out when it was removed. Any JSON value. */
  to?: Maybe<Scalars['JSON']['output']>;
};

/** One page of events. */
export type HistoryConnection = {
  __typename?: 'HistoryConnection';
  /** The events on this page, each with its cursor. */
  edges: Array<HistoryEdge>;
  /** Where this page ends, and whether there is more. */
  pageInfo: PageInfo;
};

/** One of the events, and its place in the order. */
export type HistoryEdge = {
  __typename?: 'HistoryEdge';
  /** Opaque; only good for the same filter, sort and caller. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: HistoryEvent;
};

/** One thing that happened. Append-only; each event's hash covers the one before it. */
export type HistoryEvent = {
  __typename?: 'HistoryEvent';
  /** Who did it. */
  actor: HistoryActor;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Which members of the Complaint changed, as far as the caller sees them. */
  changes: Array<HistoryChange>;
  /** What the action was given beside that, such as a motive. Of `deadline.*`: `kind`, `cycle`, `dueOn`, the `state` told, `since` when it holds, and `estimated`. Any JSON object. */
  details?: Maybe<Scalars['JSON']['output']>;
  /** The hash of this event. */
  hash: Scalars['String']['output'];
  /** The hash of the event before it. */
  previousHash: Scalars['String']['output'];
  /** Its place in the history of this complaint, from 1. */
  sequence: Scalars['Int']['output'];
  /** What happened; the history, the feed and webhooks share this list. May grow. */
  type: Scalars['String']['output'];
};

/** Whether the chain of hashes is whole. */
export type HistoryVerification = {
  __typename?: 'HistoryVerification';
  /** The `sequence` of the first event that does not fit. */
  brokenAt?: Maybe<Scalars['Int']['output']>;
  /** How many events there are. */
  length: Scalars['Int']['output'];
  /** Whether every hash fits. */
  valid: Scalars['Boolean']['output'];
};

/** Whose procedure it is. */
export type Insurer = {
  __typename?: 'Insurer';
  /** Where a complaint reaches it. */
  complaintsDesk: ComplaintsDesk;
  /** The Belgian enterprise number. */
  enterpriseNumber: Scalars['String']['output'];
  /** The code of the authorisation. */
  fsmaCode?: Maybe<Scalars['String']['output']>;
  /** The legal entity. */
  legalEntity: Scalars['String']['output'];
  /** The trade name. */
  name: Scalars['String']['output'];
};

/** Something the office did about the dissatisfaction. */
export type Intervention = {
  __typename?: 'Intervention';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  by: Party;
  /** What was given. */
  kinds: Array<InterventionKind>;
  /** When that was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** In a few words. */
  summary: Scalars['String']['output'];
};

/** Something the office did about the dissatisfaction. */
export type InterventionInput = {
  /** When; in the past, never in the future; default now. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** What was given. */
  kinds: Array<InterventionKind>;
  /** In a few words. */
  summary: Scalars['String']['input'];
};

/** What the office gave (procedure: "de gewenste informatie …, gepaste antwoorden en/of daden"). */
export type InterventionKind =
  | 'ACTION'
  | 'ANSWER'
  | 'INFORMATION';

/** The same text in four languages. */
export type Labels = {
  __typename?: 'Labels';
  /** German. */
  de: Scalars['String']['output'];
  /** English. */
  en: Scalars['String']['output'];
  /** French. */
  fr: Scalars['String']['output'];
  /** Dutch. */
  nl: Scalars['String']['output'];
};

/** The language in which a person is written to. */
export type Language =
  | 'de'
  | 'en'
  | 'fr'
  | 'nl';

/** What a person was sent, in his language, exactly as it was sent. */
export type Letter = {
  __typename?: 'Letter';
  /** The complaint. */
  complaintId: Scalars['ID']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The cycle of clocks it belongs to, from 1; null for a letter of the first line. */
  cycle?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the HTML form, in hex. */
  digest: Scalars['String']['output'];
  /** Each time it was sent, the first one first. */
  dispatches: Array<LetterDispatch>;
  /** Where REST gives it as an HTML page. */
  html: Scalars['String']['output'];
  /** The letter. */
  id: Scalars['ID']['output'];
  /** What a letter is; follows from the action that made it. */
  kind: LetterKind;
  /** The language of a person, and of every text sent to him. */
  language: Language;
  /** Where REST gives it as a PDF document. */
  pdf: Scalars['String']['output'];
  /** What became of it at last. */
  state: DispatchState;
  /** Its subject line. */
  subject: Scalars['String']['output'];
  /** The version of the template it was made from. */
  templateVersion: Scalars['String']['output'];
  /** Where REST gives it as plain text. */
  text: Scalars['String']['output'];
};

/** An action that makes a letter. */
export type LetterAction =
  | 'ACKNOWLEDGE'
  | 'ANSWER'
  | 'NOTIFY_DELAY'
  | 'REDIRECT'
  | 'REPLY_SUBSTANTIVELY'
  | 'RESOLVE_FIRST_LINE'
  | 'WITHDRAW';

/** How a letter leaves. A telephone call is no dispatch. */
export type LetterChannel =
  | 'EMAIL'
  | 'POST';

/** One page of letters. */
export type LetterConnection = {
  __typename?: 'LetterConnection';
  /** The letters, each with its cursor. */
  edges: Array<LetterEdge>;
  /** Whether and where it goes on. */
  pageInfo: PageInfo;
};

/** One time that a letter was sent. */
export type LetterDispatch = {
  __typename?: 'LetterDispatch';
  /** When it was known not to have arrived. */
  bouncedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How a letter leaves. A telephone call is no dispatch. */
  channel: LetterChannel;
  /** When it was accepted or posted. */
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was not delivered (yet), in the words of the mail server. */
  failure?: Maybe<Scalars['String']['output']>;
  /** The dispatch. */
  id: Scalars['ID']['output'];
  /** When it was to be sent. */
  queuedAt: Scalars['DateTime']['output'];
  /** Whether it left by other means and was only recorded here (`dispatchedAt` was given). */
  sentElsewhere: Scalars['Boolean']['output'];
  /** What became of it. */
  state: DispatchState;
};

/** A letter and its place in the list. */
export type LetterEdge = {
  __typename?: 'LetterEdge';
  /** Its place, for `after`. */
  cursor: Scalars['String']['output'];
  /** The letter. */
  node: Letter;
};

/** What a letter is; follows from the action that made it. */
export type LetterKind =
  | 'ACKNOWLEDGEMENT'
  | 'DELAY_NOTICE'
  | 'FINAL_ANSWER'
  | 'FIRST_LINE_CONFIRMATION'
  | 'REDIRECTION'
  | 'SUBSTANTIVE_REPLY'
  | 'WITHDRAWAL_CONFIRMATION';

/** A letter that was not sent. */
export type LetterPreview = {
  __typename?: 'LetterPreview';
  /** The letter as an HTML page. */
  html: Scalars['String']['output'];
  /** What a letter is; follows from the action that made it. */
  kind: LetterKind;
  /** The language of a person, and of every text sent to him. */
  language: Language;
  /** Its subject line. */
  subject: Scalars['String']['output'];
  /** The version of the template. */
  templateVersion: Scalars['String']['output'];
  /** The letter as plain text. */
  text: Scalars['String']['output'];
};

/** What the author words himself in a letter. */
export type LetterWording = {
  __typename?: 'LetterWording';
  /** In place of the template's closing paragraph. */
  closing?: Maybe<Scalars['String']['output']>;
  /** In place of the template's opening paragraph. */
  introduction?: Maybe<Scalars['String']['output']>;
};

/** What you word yourself in the letter; the rest is the template's. */
export type LetterWordingInput = {
  /** In place of the template's closing paragraph. */
  closing?: InputMaybe<Scalars['String']['input']>;
  /** In place of the template's opening paragraph. */
  introduction?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A new complaint. Never required: a policy number, since candidates and third parties have none. A broker may not
 * give `receivedAt`, `officeId` or the two lists of staff; staff give `channel`, and no `ground`.
 */
export type LogComplaintInput = {
  /** The office's own reference, unique per office among complaints not withdrawn. */
  brokerReference?: InputMaybe<Scalars['String']['input']>;
  /** One or more, the main one first. */
  causes: Array<Scalars['String']['input']>;
  /** How it arrived; for brokers `BROKER` unless said, for staff required. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** The claim, if there is one. */
  claimNumber?: InputMaybe<Scalars['String']['input']>;
  /** The person who is dissatisfied. */
  complainant: ComplainantInput;
  /** Whose conduct it is about. */
  concerns?: InputMaybe<Concerns>;
  /** Whether it carries data about health (GDPR art. 9). */
  containsHealthData?: InputMaybe<Scalars['Boolean']['input']>;
  /** Staff: who took the contested decision. */
  contestedDecisionBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** To whom letters go; the complainant unless said. */
  correspondenceTo?: InputMaybe<CorrespondenceTo>;
  /** The complaint in the person's words. */
  description: Scalars['String']['input'];
  /** The person wants the insurer to step in directly: received at once. */
  ground?: InputMaybe<EscalationGround>;
  /** What the office did before it was logged. */
  interventions?: InputMaybe<Array<InterventionInput>>;
  /** Staff: the office through which it came. */
  officeId?: InputMaybe<Scalars['ID']['input']>;
  /** The policy, if there is one. */
  policyNumber?: InputMaybe<Scalars['String']['input']>;
  /** A `ProductLine` in a request. */
  productLine?: InputMaybe<Scalars['String']['input']>;
  /** Staff: when it arrived, in the past; default now. */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** With `ground`: what the office adds. */
  remarks?: InputMaybe<Scalars['String']['input']>;
  /** What the person asks for. */
  remedySought?: InputMaybe<Scalars['String']['input']>;
  /** Who speaks for the complainant. */
  representative?: InputMaybe<RepresentativeInput>;
  /** With `ground`: when the person asked for it. */
  requestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** When the person first told the broker; in the past. */
  signalledAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Staff: whose conduct it is about. */
  staffComplainedAbout?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One or more. */
  subjects: Array<Subject>;
};

/** What `logComplaint` gives. */
export type LogComplaintPayload = {
  __typename?: 'LogComplaintPayload';
  /** The new complaint. */
  complaint: Complaint;
};

/** Who the API takes you for. */
export type Me = {
  __typename?: 'Me';
  /** The member of staff, or the client. */
  id: Scalars['ID']['output'];
  /** The name of the member of staff or of the client. */
  name: Scalars['String']['output'];
  /** The office that a broker's token acts for. */
  office?: Maybe<OfficeSummary>;
  /** What a caller is to the API. */
  role: Role;
  /** What the token may be used for. */
  scopes: Array<Scalars['String']['output']>;
};

/** What was said or written, outside letters. No dispatch, and it meets no clock. */
export type Message = {
  __typename?: 'Message';
  /** Of a `DOCUMENT_REQUEST`: when the first answer to it was recorded. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it came or went. */
  at: Scalars['DateTime']['output'];
  /** Who added it. */
  by: Party;
  /** By which way it came or went. */
  channel: Scalars['String']['output'];
  /** Whether it came from the person or went to the person. */
  direction: MessageDirection;
  /** The message, by its UUID. */
  id: Scalars['ID']['output'];
  /** The message of this complaint that it answers. */
  inReplyTo?: Maybe<Scalars['ID']['output']>;
  /** `INFORMATION`, `WITHDRAWAL_REQUEST`, `FURTHER_COMPLAINT`, `DOCUMENT_REQUEST`. May grow. */
  kind: Scalars['String']['output'];
  /** In which language it is. */
  language: Language;
  /** When it was added. */
  recordedAt: Scalars['DateTime']['output'];
  /** Of a `DOCUMENT_REQUEST`: until when. */
  replyBy?: Maybe<Scalars['Date']['output']>;
  /** What was said or written. */
  text: Scalars['String']['output'];
  /** Who sees it. */
  visibility: Visibility;
};

/** One page of messages. */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /** The messages on this page, each with its cursor. */
  edges: Array<MessageEdge>;
  /** Where this page ends, and whether there is more. */
  pageInfo: PageInfo;
};

/** Whether a message came from the person (`INBOUND`) or went to the person. */
export type MessageDirection =
  | 'INBOUND'
  | 'OUTBOUND';

/** One of the messages, and its place in the order. */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /** Opaque; only good for the same complaint and caller. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Message;
};

/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Acknowledge receipt. From → to: `RECEIVED`, `IN_REVIEW` stays. Who: HANDLER, MANAGER. Once per cycle. */
  acknowledgeComplaint?: Maybe<AcknowledgeComplaintPayload>;
  /** Add what was said or written, outside letters. Who: BROKER, HANDLER, MANAGER, in any status. */
  addMessage?: Maybe<AddMessagePayload>;
  /** Add a note. Who: BROKER, HANDLER, MANAGER, in any status. */
  addNote?: Maybe<AddNotePayload>;
  /**
   * Approve or refuse a pending answer. From → to: `IN_REVIEW` → `ANSWERED`, or stays when refused. Who: a MANAGER
   * other than the author.
   */
  approveFinalAnswer?: Maybe<ApproveFinalAnswerPayload>;
  /** Assign a handler. From → to: `RECEIVED`, `IN_REVIEW` → `IN_REVIEW`. Who: MANAGER; HANDLER for himself. */
  assignComplaint?: Maybe<AssignComplaintPayload>;
  /** Close an answered complaint. From → to: `ANSWERED` → `CLOSED`. Who: HANDLER, MANAGER. */
  closeComplaint?: Maybe<CloseComplaintPayload>;
  /** Correct the date of receipt. From → to: `RECEIVED`, `IN_REVIEW`, `ANSWERED` stays. Who: MANAGER. */
  correctReceipt?: Maybe<CorrectReceiptPayload>;
  /** Register an API client; its secret is shown this once. Who: ADMIN. */
  createClient?: Maybe<CreateClientPayload>;
  /** Add a second live secret; a third is 409. Who: ADMIN. */
  createClientSecret?: Maybe<CreateClientSecretPayload>;
  /**
   * Makes an evidence bundle of all that there is of the complaint now. HANDLER, MANAGER; BROKER while it holds the
   * complaint. The ZIP is downloaded through REST.
   */
  createEvidenceBundle?: Maybe<CreateEvidenceBundlePayload>;
  /** Register an office. Who: ADMIN. */
  createOffice?: Maybe<CreateOfficePayload>;
  /** Register a member of staff. Who: ADMIN. */
  createStaffMember?: Maybe<CreateStaffMemberPayload>;
  /** Add a webhook endpoint; the answer tells its secret, this once. Who: BROKER for its office, MANAGER for the insurer. */
  createWebhookEndpoint?: Maybe<CreateWebhookEndpointPayload>;
  /**
   * Declare independence, or decline. From → to: `IN_REVIEW` stays, or → `RECEIVED` when declined. Who: the
   * assigned handler.
   */
  declareIndependence?: Maybe<DeclareIndependencePayload>;
  /** Remove a webhook endpoint, with its secrets and its ledger. Who: BROKER for its office, MANAGER for the insurer. */
  deleteWebhookEndpoint?: Maybe<DeleteWebhookEndpointPayload>;
  /**
   * Send a letter again, in any status and for the same deadline. Who: HANDLER, MANAGER; BROKER while it holds the
   * complaint.
   */
  dispatchLetter?: Maybe<DispatchLetterPayload>;
  /**
   * Pass the complaint on to the insurer. From → to: `FIRST_LINE_OPEN`, `FIRST_LINE_RESOLVED` → `RECEIVED`. Who:
   * BROKER.
   */
  escalateComplaint?: Maybe<EscalateComplaintPayload>;
  /**
   * Log a complaint. From → to: → `FIRST_LINE_OPEN`; with `ground: DIRECT_INTERVENTION_REQUESTED`, or when staff
   * log it → `RECEIVED`, and the insurer's clocks run. Who: BROKER, HANDLER, MANAGER.
   */
  logComplaint?: Maybe<LogComplaintPayload>;
  /**
   * Motivate a delay. From → to: `RECEIVED`, `IN_REVIEW` stays. Who: HANDLER, MANAGER; a third one in a cycle
   * MANAGER only.
   */
  notifyDelay?: Maybe<NotifyDelayPayload>;
  /**
   * Record that the Ombudsman takes longer. Who: HANDLER, MANAGER; BROKER while it holds the complaint. Once: 90
   * days more. An unknown referral is 404, a closed one 409.
   */
  prolongOmbudsmanReferral?: Maybe<ProlongOmbudsmanReferralPayload>;
  /**
   * Give a person's open complaints to another; what the lifecycle or a conflict of interest refuses stays. Who:
   * MANAGER.
   */
  reassignComplaints?: Maybe<ReassignComplaintsPayload>;
  /**
   * Record what the office did. From → to: `FIRST_LINE_OPEN` stays, `FIRST_LINE_RESOLVED` → `FIRST_LINE_OPEN`.
   * Who: BROKER.
   */
  recordIntervention?: Maybe<RecordInterventionPayload>;
  /** Record the Ombudsman's advice. Who: HANDLER, MANAGER; BROKER while it holds the complaint. */
  recordOmbudsmanAdvice?: Maybe<RecordOmbudsmanAdvicePayload>;
  /**
   * Record that the insurer stated its position. Who: HANDLER, MANAGER; BROKER while it holds the complaint. An
   * unknown referral is 404, a closed one 409.
   */
  recordOmbudsmanPosition?: Maybe<RecordOmbudsmanPositionPayload>;
  /**
   * Record that the person went to the Ombudsman. From → to: any status, which stays; no clock stops. One open at
   * a time. Who: BROKER, HANDLER, MANAGER.
   */
  recordOmbudsmanReferral?: Maybe<RecordOmbudsmanReferralPayload>;
  /**
   * End it without an answer on the substance. From → to: `RECEIVED`, `IN_REVIEW` → `CLOSED`. Who: HANDLER,
   * MANAGER.
   */
  redirectComplaint?: Maybe<RedirectComplaintPayload>;
  /**
   * Take it up again. From → to: `ANSWERED`, `CLOSED`, `WITHDRAWN` → `IN_REVIEW`; a withdrawn or resolved first
   * line → `FIRST_LINE_OPEN`. Who: HANDLER, MANAGER; BROKER while `heldBy` is `BROKER`.
   */
  reopenComplaint?: Maybe<ReopenComplaintPayload>;
  /** Send one delivery again, under the same `webhook-id`. Who: BROKER for its office, MANAGER for the insurer. */
  replayWebhookDelivery?: Maybe<ReplayWebhookDeliveryPayload>;
  /** Send again every event that happened since an instant. Who: BROKER for its office, MANAGER for the insurer. */
  replayWebhookEvents?: Maybe<ReplayWebhookEventsPayload>;
  /** Answer on the substance, not yet finally. From → to: `IN_REVIEW` stays. Who: HANDLER, MANAGER. */
  replySubstantively?: Maybe<ReplySubstantivelyPayload>;
  /** Say that the office solved it. From → to: `FIRST_LINE_OPEN` → `FIRST_LINE_RESOLVED`. Who: BROKER. */
  resolveFirstLine?: Maybe<ResolveFirstLinePayload>;
  /** Give back a mistaken escalation. From → to: `RECEIVED` → `FIRST_LINE_OPEN`. Who: HANDLER, MANAGER. */
  returnToBroker?: Maybe<ReturnToBrokerPayload>;
  /** Revoke a secret, and every token that it gave. Once more does nothing. Who: ADMIN. */
  revokeClientSecret?: Maybe<RevokeClientSecretPayload>;
  /** Make a new secret; the present one goes on for some hours. Who: BROKER for its office, MANAGER for the insurer. */
  rotateWebhookSecret?: Maybe<RotateWebhookSecretPayload>;
  /** Give the final answer. From → to: `IN_REVIEW` → `ANSWERED`. Who: the assigned HANDLER, MANAGER. */
  sendFinalAnswer?: Maybe<SendFinalAnswerPayload>;
  /** Send a ping, once, also while the endpoint is disabled. Who: BROKER for its office, MANAGER for the insurer. */
  testWebhookEndpoint?: Maybe<TestWebhookEndpointPayload>;
  /** Give all of an office's complaints to its successor. Who: ADMIN, who sees no more than the count. */
  transferPortfolio?: Maybe<TransferPortfolioPayload>;
  /** Change an API client. Who: ADMIN. */
  updateClient?: Maybe<UpdateClientPayload>;
  /**
   * Correct a complaint. Who: the office while it holds the complaint, HANDLER and MANAGER afterwards; not in
   * `CLOSED` or `WITHDRAWN`.
   */
  updateComplaint?: Maybe<UpdateComplaintPayload>;
  /** Change an office; one that is struck off reads, and no longer writes. Who: ADMIN. */
  updateOffice?: Maybe<UpdateOfficePayload>;
  /** Change a member of staff. Who: ADMIN. */
  updateStaffMember?: Maybe<UpdateStaffMemberPayload>;
  /** Change a webhook endpoint. Who: BROKER for its office, MANAGER for the insurer. */
  updateWebhookEndpoint?: Maybe<UpdateWebhookEndpointPayload>;
  /**
   * Withdraw the complaint. From → to: any open status (`FIRST_LINE_OPEN`, `RECEIVED`, `IN_REVIEW`) → `WITHDRAWN`.
   * Who: BROKER while it holds the complaint; HANDLER, MANAGER after.
   */
  withdrawComplaint?: Maybe<WithdrawComplaintPayload>;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationAcknowledgeComplaintArgs = {
  input: AcknowledgeComplaintInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationAddMessageArgs = {
  input: AddMessageInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationAddNoteArgs = {
  input: AddNoteInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationApproveFinalAnswerArgs = {
  input: ApproveFinalAnswerInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationAssignComplaintArgs = {
  input: AssignComplaintInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationCloseComplaintArgs = {
  input: CloseComplaintInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationCorrectReceiptArgs = {
  input: CorrectReceiptInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationCreateClientArgs = {
  input: CreateClientInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationCreateClientSecretArgs = {
  input: CreateClientSecretInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationCreateEvidenceBundleArgs = {
  input: CreateEvidenceBundleInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationCreateOfficeArgs = {
  input: CreateOfficeInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationCreateStaffMemberArgs = {
  input: CreateStaffMemberInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationCreateWebhookEndpointArgs = {
  input: CreateWebhookEndpointInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationDeclareIndependenceArgs = {
  input: DeclareIndependenceInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationDeleteWebhookEndpointArgs = {
  input: DeleteWebhookEndpointInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationDispatchLetterArgs = {
  input: DispatchLetterInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationEscalateComplaintArgs = {
  input: EscalateComplaintInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationLogComplaintArgs = {
  input: LogComplaintInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationNotifyDelayArgs = {
  input: NotifyDelayInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationProlongOmbudsmanReferralArgs = {
  input: ProlongOmbudsmanReferralInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationReassignComplaintsArgs = {
  input: ReassignComplaintsInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationRecordInterventionArgs = {
  input: RecordInterventionInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationRecordOmbudsmanAdviceArgs = {
  input: RecordOmbudsmanAdviceInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationRecordOmbudsmanPositionArgs = {
  input: RecordOmbudsmanPositionInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationRecordOmbudsmanReferralArgs = {
  input: RecordOmbudsmanReferralInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationRedirectComplaintArgs = {
  input: RedirectComplaintInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationReopenComplaintArgs = {
  input: ReopenComplaintInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationReplayWebhookDeliveryArgs = {
  input: ReplayWebhookDeliveryInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationReplayWebhookEventsArgs = {
  input: ReplayWebhookEventsInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationReplySubstantivelyArgs = {
  input: ReplySubstantivelyInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationResolveFirstLineArgs = {
  input: ResolveFirstLineInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationReturnToBrokerArgs = {
  input: ReturnToBrokerInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationRevokeClientSecretArgs = {
  input: RevokeClientSecretInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationSendFinalAnswerArgs = {
  input: SendFinalAnswerInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationTestWebhookEndpointArgs = {
  input: TestWebhookEndpointInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationTransferPortfolioArgs = {
  input: TransferPortfolioInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationUpdateClientArgs = {
  input: UpdateClientInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationUpdateComplaintArgs = {
  input: UpdateComplaintInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationUpdateOfficeArgs = {
  input: UpdateOfficeInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationUpdateStaffMemberArgs = {
  input: UpdateStaffMemberInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationUpdateWebhookEndpointArgs = {
  input: UpdateWebhookEndpointInput;
};


/** What can be done; one field per action, each with the outcome and the refusals it has in REST. */
export type MutationWithdrawComplaintArgs = {
  input: WithdrawComplaintInput;
};

/** A secret, shown this once. */
export type NewSecret = {
  __typename?: 'NewSecret';
  /** When it was made, in real time. */
  createdAt: Scalars['DateTime']['output'];
  /** The secret's name. */
  id: Scalars['ID']['output'];
  /** What it sends as `client_secret`. Shown this once, and kept hashed. */
  secret: Scalars['String']['output'];
};

/** Something that has a global id. */
export type Node = {
  /** The global id. */
  id: Scalars['ID']['output'];
};

/** A remark about the complaint. */
export type Note = {
  __typename?: 'Note';
  /** Who added it. */
  by: Party;
  /** The note, by its UUID. */
  id: Scalars['ID']['output'];
  /** When it was added. */
  recordedAt: Scalars['DateTime']['output'];
  /** What it says. */
  text: Scalars['String']['output'];
  /** Who sees it. */
  visibility: Visibility;
};

/** One page of notes. */
export type NoteConnection = {
  __typename?: 'NoteConnection';
  /** The notes on this page, each with its cursor. */
  edges: Array<NoteEdge>;
  /** Where this page ends, and whether there is more. */
  pageInfo: PageInfo;
};

/** One of the notes, and its place in the order. */
export type NoteEdge = {
  __typename?: 'NoteEdge';
  /** Opaque; only good for the same complaint and caller. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Note;
};

/** Why the final answer takes longer, and when it is expected; after the present due date. */
export type NotifyDelayInput = {
  /** How it leaves; that address must be known. */
  channel: LetterChannel;
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** When it left, if it was sent elsewhere; not in the future, not before receipt. */
  dispatchedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the final answer is expected; after the present due date. */
  expectedCompletionOn: Scalars['Date']['input'];
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Needed when it left more than one working day ago. */
  lateRecordingMotive?: InputMaybe<Scalars['String']['input']>;
  /** What you word yourself in the letter; the rest is the template's. */
  letter?: InputMaybe<LetterWordingInput>;
  /** Why it takes longer, in at least 20 characters; the person reads this. */
  reasons: Scalars['String']['input'];
};

/** What `notifyDelay` gives. */
export type NotifyDelayPayload = {
  __typename?: 'NotifyDelayPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** A broker's office. */
export type Office = {
  __typename?: 'Office';
  /** Stands in the office's references, and stays once one carries it. */
  code: Scalars['String']['output'];
  /** The number of the KBO, ten digits. */
  enterpriseNumber: Scalars['String']['output'];
  /** The office's own target for its first line, from logging. */
  firstLineTargetWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** The number of before the enterprise number became the FSMA's own, as written. */
  fsmaNumber?: Maybe<Scalars['String']['output']>;
  /** What the FSMA's public register says of an intermediary. A struck-off office reads, and no longer writes. */
  fsmaStatus: FsmaStatus;
  /** From when the status holds. */
  fsmaStatusSince?: Maybe<Scalars['Date']['output']>;
  /** The office. */
  id: Scalars['ID']['output'];
  /** The name of the office. */
  name: Scalars['String']['output'];
  /** Rises with every change. */
  version: Scalars['Int']['output'];
};

/** One page of offices. */
export type OfficeConnection = {
  __typename?: 'OfficeConnection';
  /** The items on this page, each with its cursor. */
  edges: Array<OfficeEdge>;
  /** Where this page ends, and whether there is more. */
  pageInfo: PageInfo;
};

/** One of the offices, and its place in the order. */
export type OfficeEdge = {
  __typename?: 'OfficeEdge';
  /** Opaque; only good for the same caller. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Office;
};

/** A broker's office. */
export type OfficeSummary = {
  __typename?: 'OfficeSummary';
  /** The office. */
  id: Scalars['ID']['output'];
  /** The name of the office. */
  name: Scalars['String']['output'];
};

/** The Insurance Ombudsman, in the language of the text. */
export type Ombudsman = {
  __typename?: 'Ombudsman';
  /** The e-mail address. */
  email: Scalars['String']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** The telephone number. */
  phone: Scalars['String']['output'];
  /** Where post reaches it. */
  postalAddress: PostalAddress;
  /** The web site. */
  website: Scalars['String']['output'];
};

/** What the Ombudsman concluded, and whether it is followed. It closes the referral. */
export type OmbudsmanAdvice = {
  __typename?: 'OmbudsmanAdvice';
  /** When the advice was given. */
  advisedOn: Scalars['Date']['output'];
  /** Whether the advice is followed. */
  followed?: Maybe<Scalars['Boolean']['output']>;
  /** Why not. */
  motivation?: Maybe<Scalars['String']['output']>;
  /** When that was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the Ombudsman concluded. May grow. */
  result: Scalars['String']['output'];
};

/** What this person should know of the Ombudsman at this stage. Information, no legal advice. */
export type OmbudsmanNotice = {
  __typename?: 'OmbudsmanNotice';
  /** The language of a person, and of every text sent to him. */
  language: Language;
  /** The Insurance Ombudsman, in the language of the text. */
  ombudsman: Ombudsman;
  /** The paragraphs, parted by empty lines. */
  text: Scalars['String']['output'];
};

/** That the person went to the Insurance Ombudsman. He goes himself; nothing is sent from here. */
export type OmbudsmanReferral = {
  __typename?: 'OmbudsmanReferral';
  /** What the Ombudsman concluded, and whether it is followed. It closes the referral. */
  advice?: Maybe<OmbudsmanAdvice>;
  /** Why the person goes to the Ombudsman (procedure, "Wat te doen bij aanhoudende ontevredenheid?"). */
  ground: ReferralGround;
  /** The referral. */
  id: Scalars['ID']['output'];
  /** The Ombudsman's own reference. */
  ombudsmanReference?: Maybe<Scalars['String']['output']>;
  /** When the insurer stated its position. */
  positionStatedOn?: Maybe<Scalars['Date']['output']>;
  /** When the Ombudsman said that it takes longer. */
  prolongedOn?: Maybe<Scalars['Date']['output']>;
  /** When that was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  recordedBy: Party;
  /** When the person went there; starts the 90 days. */
  referredOn: Scalars['Date']['output'];
};

/** A manager's motivated exception to a conflict of interest. */
export type OverrideInput = {
  /** Why this person may handle it all the same. */
  motive: Scalars['String']['input'];
};

/** Where a page begins and ends (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item; `after` takes it. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is a next page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Always false: pages are read forwards. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A person or a piece of software that did something. */
export type Party = {
  __typename?: 'Party';
  /** The member of staff or the client. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: Scalars['String']['output'];
};

/** A final answer that waits for a second pair of eyes. Nothing is sent, the clock runs on. Staff only. */
export type PendingApproval = {
  __typename?: 'PendingApproval';
  /** How a letter leaves. A telephone call is no dispatch. */
  channel: LetterChannel;
  /** The complaint as the insurer understood it. */
  complaintAsUnderstood?: Maybe<Scalars['String']['output']>;
  /** What is decided on a complaint or a grievance. */
  decision: Decision;
  /** Why it is decided so. */
  explanation: Scalars['String']['output'];
  /** Point by point. */
  grievances: Array<Grievance>;
  /** Whether it is a decision on the claim as well (prescription). */
  isClaimDecision?: Maybe<Scalars['Boolean']['output']>;
  /** What the author words himself in the letter. */
  letter?: Maybe<LetterWording>;
  /** What is to be offered or done. */
  remedies: Array<Remedy>;
  /** What lay behind it, set with the final answer (EIOPA guideline 5). May grow. */
  rootCause: Scalars['String']['output'];
  /** When it was submitted. */
  submittedAt: Scalars['DateTime']['output'];
  /** Who wrote it. */
  submittedBy: Party;
  /** Whether others may be affected too. */
  systemic?: Maybe<Scalars['Boolean']['output']>;
};

/** What a transfer moved. */
export type PortfolioTransfer = {
  __typename?: 'PortfolioTransfer';
  /** How many complaints. */
  transferred: Scalars['Int']['output'];
};

/** Where post reaches a person. */
export type PostalAddress = {
  __typename?: 'PostalAddress';
  /** City. */
  city: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2, e.g. `BE`. */
  country: Scalars['String']['output'];
  /** Postal code. */
  postalCode: Scalars['String']['output'];
  /** Street and number. */
  street: Scalars['String']['output'];
};

/** Where post reaches a person. */
export type PostalAddressInput = {
  /** City. */
  city: Scalars['String']['input'];
  /** ISO 3166-1 alpha-2, e.g. `BE`. */
  country: Scalars['String']['input'];
  /** Postal code. */
  postalCode: Scalars['String']['input'];
  /** Street and number. */
  street: Scalars['String']['input'];
};

/** What changes about the address. Where there was none, all four are needed. */
export type PostalAddressPatchInput = {
  /** City. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2, e.g. `BE`. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Street and number. */
  street?: InputMaybe<Scalars['String']['input']>;
};

/** The action, and what it would be given. */
export type PreviewLetterInput = {
  /** The action. */
  action: LetterAction;
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** What the action's own input would hold beside `complaintId` and `expectedVersion`; checked as there. */
  input: Scalars['JSON']['input'];
};

/** The insurer's published complaints procedure. The Dutch text is authentic. */
export type Procedure = {
  __typename?: 'Procedure';
  /** True for the Dutch text; the others are translations and say so. */
  authentic: Scalars['Boolean']['output'];
  /** Since when it holds. */
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** The whole as HTML. */
  html?: Maybe<Scalars['String']['output']>;
  /** Whose procedure it is. */
  insurer: Insurer;
  /** The language of the text. */
  language: Language;
  /** That this is a translation, in its own language; not with the authentic text. */
  note?: Maybe<Scalars['String']['output']>;
  /** The Insurance Ombudsman, in the language of the text. */
  ombudsman: Ombudsman;
  /** The text in its parts. */
  sections: Array<ProcedureSection>;
  /** The whole as plain text. */
  text: Scalars['String']['output'];
  /** The title. */
  title: Scalars['String']['output'];
  /** The version of the text. */
  version: Scalars['String']['output'];
};

/** A part of the procedure. */
export type ProcedureSection = {
  __typename?: 'ProcedureSection';
  /** The same in every language, e.g. `who`. */
  id: Scalars['String']['output'];
  /** The text. */
  paragraphs: Array<Scalars['String']['output']>;
  /** The heading. */
  title: Scalars['String']['output'];
};

/** That the Ombudsman takes 90 days more. */
export type ProlongOmbudsmanReferralInput = {
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** When the Ombudsman said so. */
  prolongedOn: Scalars['Date']['input'];
  /** The `id` of an entry of `ombudsmanReferrals`. */
  referralId: Scalars['ID']['input'];
};

/** What `prolongOmbudsmanReferral` gives. */
export type ProlongOmbudsmanReferralPayload = {
  __typename?: 'ProlongOmbudsmanReferralPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** What can be read. */
export type Query = {
  __typename?: 'Query';
  /** Of the open complaints this caller may see, those due today, later this week and before today. */
  agenda: Agenda;
  /** One attachment; null plus an error `resourceNotFound` when there is none for you. */
  attachment?: Maybe<Attachment>;
  /** What clocks would a receipt at this instant start? For any signed-in role; changes nothing. */
  calculateDeadlines: DeadlineCalculation;
  /** The legal holidays and closing days of a year; null plus an error `resourceNotFound` for an unknown version. */
  calendarDays?: Maybe<Array<CalendarDay>>;
  /** The versions of the calendar. */
  calendars: Array<Calendar>;
  /** An API client; null plus an error `resourceNotFound` when there is none. Who: ADMIN. */
  client?: Maybe<Client>;
  /** API clients, in the order in which they were registered. Who: ADMIN. */
  clients: ClientConnection;
  /** Every code that this API takes or gives, with its labels in four languages. */
  codeLists: Array<CodeList>;
  /** A complaint; null plus an error `resourceNotFound` when it does not exist, or not for this client. */
  complaint?: Maybe<Complaint>;
  /** The complaints this caller may see, one page at a time. */
  complaints: ComplaintConnection;
  /** What was sent and what failed, of all complaints that the insurer holds, newest first. Who: HANDLER, MANAGER, AUDITOR. */
  dispatches: DispatchItemConnection;
  /**
   * The change feed: every event of the complaints that this caller could see when it happened, oldest first, in the
   * order in which it was committed. Nothing ever appears before a position that was served.
   */
  events: FeedEventConnection;
  /** A letter; null plus an error `resourceNotFound` when it does not exist, or not for this client. */
  letter?: Maybe<Letter>;
  /** Who the API takes you for. */
  me: Me;
  /** One message; null plus an error `resourceNotFound` when there is none for you. */
  message?: Maybe<Message>;
  /**
   * Anything with a global id; null plus an error `resourceNotFound` when it does not exist, or not for this
   * client.
   */
  node?: Maybe<Node>;
  /** One note; null plus an error `resourceNotFound` when there is none for you. */
  note?: Maybe<Note>;
  /** An office; null plus an error `resourceNotFound` when there is none. Who: ADMIN, HANDLER, MANAGER, AUDITOR. */
  office?: Maybe<Office>;
  /** Brokers' offices, in the order in which they were registered. Who: ADMIN, HANDLER, MANAGER, AUDITOR. */
  offices: OfficeConnection;
  /** The letter that an action would make now: the same checks and refusals, and nothing is changed or sent. */
  previewLetter: LetterPreview;
  /** The insurer's published complaints procedure. */
  procedure: Procedure;
  /** What changed in the register, oldest first. Who: ADMIN, AUDITOR. */
  registerEvents: RegisterEventConnection;
  /**
   * The list by words, names, e-mail addresses, policy and claim numbers beside its filters; see
   * `POST /v1/complaints/query`. Send what is personal in variables.
   */
  searchComplaints: ComplaintConnection;
  /** The insurer's staff, in the order in which they were registered. Who: ADMIN, HANDLER, MANAGER, AUDITOR. */
  staff: StaffMemberConnection;
  /** A member of staff; null plus an error `resourceNotFound` when there is none. Who: ADMIN, HANDLER, MANAGER, AUDITOR. */
  staffMember?: Maybe<StaffMember>;
  /**
   * An import of the office's first-line files; null plus an error `resourceNotFound` when it does not exist, or not for
   * this client. The file itself is sent through REST only, `POST /v1/complaints/import`: it is no GraphQL input.
   */
  task?: Maybe<Task>;
  /** A delivery; null plus an error `resourceNotFound` when it does not exist, or not for this client. */
  webhookDelivery?: Maybe<WebhookDelivery>;
  /** A webhook endpoint; null plus an error `resourceNotFound` when it does not exist, or not for this client. */
  webhookEndpoint?: Maybe<WebhookEndpoint>;
  /** The office's webhook endpoints, or the insurer's; at most 20, the oldest first. */
  webhookEndpoints: Array<WebhookEndpoint>;
};


/** What can be read. */
export type QueryAgendaArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  handlerId?: InputMaybe<Array<Scalars['ID']['input']>>;
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be read. */
export type QueryAttachmentArgs = {
  attachmentId: Scalars['ID']['input'];
  complaintId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryCalculateDeadlinesArgs = {
  input: CalculateDeadlinesInput;
};


/** What can be read. */
export type QueryCalendarDaysArgs = {
  version: Scalars['String']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryClientArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryComplaintArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComplaintFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. */
export type QueryDispatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Array<LetterChannel>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<Array<DispatchState>>;
};


/** What can be read. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  complaintId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** What can be read. */
export type QueryLetterArgs = {
  complaintId: Scalars['ID']['input'];
  letterId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryMessageArgs = {
  complaintId: Scalars['ID']['input'];
  messageId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryNoteArgs = {
  complaintId: Scalars['ID']['input'];
  noteId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryOfficeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryPreviewLetterArgs = {
  input: PreviewLetterInput;
};


/** What can be read. */
export type QueryProcedureArgs = {
  lang?: InputMaybe<Language>;
};


/** What can be read. */
export type QueryRegisterEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QuerySearchComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: SearchComplaintsInput;
};


/** What can be read. */
export type QueryStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryStaffMemberArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryWebhookDeliveryArgs = {
  deliveryId: Scalars['ID']['input'];
  endpointId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryWebhookEndpointArgs = {
  id: Scalars['ID']['input'];
};

/** To whom, and why. Without `toStaffId` to the deputy of the absence. */
export type ReassignComplaintsInput = {
  /** Why; kept in every history. */
  reason: Scalars['String']['input'];
  /** The member of staff. */
  staffId: Scalars['ID']['input'];
  /** Another handler or manager than the caller. */
  toStaffId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `reassignComplaints` gives. */
export type ReassignComplaintsPayload = {
  __typename?: 'ReassignComplaintsPayload';
  /** What became of the complaints. */
  reassignment: Reassignment;
};

/** What became of a person's open complaints. */
export type Reassignment = {
  __typename?: 'Reassignment';
  /** How many have the new handler. */
  reassigned: Scalars['Int']['output'];
  /** Those that have not, and why. */
  refused: Array<ReassignmentRefusal>;
};

/** One complaint that was not reassigned. */
export type ReassignmentRefusal = {
  __typename?: 'ReassignmentRefusal';
  /** The complaint. */
  complaintId: Scalars['ID']['output'];
  /** What stands in the way. */
  detail: Scalars['String']['output'];
  /** The type of the problem, e.g. `urn:problem-type:complaints:handlerConflictOfInterest`. */
  type: Scalars['String']['output'];
};

/** What the office did. `at` may lie in the past (a call yesterday), never in the future; default now. */
export type RecordInterventionInput = {
  /** When; in the past, never in the future; default now. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What was given. */
  kinds: Array<InterventionKind>;
  /** In a few words. */
  summary: Scalars['String']['input'];
};

/** What `recordIntervention` gives. */
export type RecordInterventionPayload = {
  __typename?: 'RecordInterventionPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** What the Ombudsman concluded; an advice that is not followed needs a motivation. */
export type RecordOmbudsmanAdviceInput = {
  /** When the advice was given. */
  advisedOn: Scalars['Date']['input'];
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the advice is followed. */
  followed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why not. */
  motivation?: InputMaybe<Scalars['String']['input']>;
  /** The `id` of an entry of `ombudsmanReferrals`. */
  referralId: Scalars['ID']['input'];
  /** An `OmbudsmanResult` in a request. */
  result: Scalars['String']['input'];
};

/** What `recordOmbudsmanAdvice` gives. */
export type RecordOmbudsmanAdvicePayload = {
  __typename?: 'RecordOmbudsmanAdvicePayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** That the insurer told the Ombudsman where it stands. */
export type RecordOmbudsmanPositionInput = {
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The `id` of an entry of `ombudsmanReferrals`. */
  referralId: Scalars['ID']['input'];
  /** When it did. */
  statedOn: Scalars['Date']['input'];
};

/** What `recordOmbudsmanPosition` gives. */
export type RecordOmbudsmanPositionPayload = {
  __typename?: 'RecordOmbudsmanPositionPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** That the person went to the Ombudsman. */
export type RecordOmbudsmanReferralInput = {
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why the person goes to the Ombudsman (procedure, "Wat te doen bij aanhoudende ontevredenheid?"). */
  ground: ReferralGround;
  /** The Ombudsman's own reference. */
  ombudsmanReference?: InputMaybe<Scalars['String']['input']>;
  /** When the person went there. */
  referredOn: Scalars['Date']['input'];
};

/** What `recordOmbudsmanReferral` gives. */
export type RecordOmbudsmanReferralPayload = {
  __typename?: 'RecordOmbudsmanReferralPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** Why it ends without an answer on the substance. A `DUPLICATE` names the complaint that survives. */
export type RedirectComplaintInput = {
  /** How it leaves; that address must be known. */
  channel: LetterChannel;
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** When it left, if it was sent elsewhere; not in the future, not before receipt. */
  dispatchedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The complaint that survives. */
  duplicateOf?: InputMaybe<Scalars['ID']['input']>;
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What the person is told. */
  explanation: Scalars['String']['input'];
  /** Needed when it left more than one working day ago. */
  lateRecordingMotive?: InputMaybe<Scalars['String']['input']>;
  /** What you word yourself in the letter; the rest is the template's. */
  letter?: InputMaybe<LetterWordingInput>;
  /** An `Outcome` that needs no answer on the substance, in a request. */
  outcome: Scalars['String']['input'];
};

/** What `redirectComplaint` gives. */
export type RedirectComplaintPayload = {
  __typename?: 'RedirectComplaintPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** Why the complaint ended without an answer on the substance. */
export type Redirection = {
  __typename?: 'Redirection';
  /** Who did it. */
  by: Party;
  /** How a letter leaves. A telephone call is no dispatch. */
  channel: LetterChannel;
  /** When it left; for EMAIL when the mail server accepted it, and null until then. Without it no clock is met. */
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the person was told. */
  explanation: Scalars['String']['output'];
  /** Why it was recorded more than one working day later. */
  lateRecordingMotive?: Maybe<Scalars['String']['output']>;
  /** The letter. */
  letterId: Scalars['ID']['output'];
  /** When that was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** Why the person goes to the Ombudsman (procedure, "Wat te doen bij aanhoudende ontevredenheid?"). */
export type ReferralGround =
  | 'DIRECT_INTERVENTION_REQUESTED'
  | 'UNSATISFIED_WITH_ANSWER'
  | 'UNSATISFIED_WITH_HANDLING';

/** Who did it. */
export type RegisterActor = {
  __typename?: 'RegisterActor';
  /** The member of staff or the client. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** What a caller is to the API. */
  role: Role;
};

/** One member that changed. */
export type RegisterChange = {
  __typename?: 'RegisterChange';
  /** What it was; left out when there was nothing. Any JSON value. */
  from?: Maybe<Scalars['JSON']['output']>;
  /** The member, e.g. `fsmaStatus`. */
  member: Scalars['String']['output'];
  /** What it became; left out when it was removed. Any JSON value. */
  to?: Maybe<Scalars['JSON']['output']>;
};

/** One change of the register. */
export type RegisterEvent = {
  __typename?: 'RegisterEvent';
  /** Who did it. */
  actor: RegisterActor;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** What changed. */
  changes: Array<RegisterChange>;
  /** The event. */
  id: Scalars['ID']['output'];
  /** The office, the member of staff or the client. */
  subjectId: Scalars['ID']['output'];
  /** What happened in the register. May grow. */
  type: Scalars['String']['output'];
};

/** One page of events of the register. */
export type RegisterEventConnection = {
  __typename?: 'RegisterEventConnection';
  /** The items on this page, each with its cursor. */
  edges: Array<RegisterEventEdge>;
  /** Where this page ends, and whether there is more. */
  pageInfo: PageInfo;
};

/** One of the events of the register, and its place in the order. */
export type RegisterEventEdge = {
  __typename?: 'RegisterEventEdge';
  /** Opaque; only good for the same caller. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: RegisterEvent;
};

/** Another complaint, and how this one relates to it. */
export type Relation = {
  __typename?: 'Relation';
  /** The other complaint. */
  id: Scalars['ID']['output'];
  /** Its number in the insurer's register. */
  reference?: Maybe<Scalars['String']['output']>;
  /** How one complaint relates to another. */
  relation: RelationKind;
};

/** Another complaint, and how this one relates to it. */
export type RelationInput = {
  /** The other complaint. */
  id: Scalars['ID']['input'];
  /** How one complaint relates to another. */
  relation: RelationKind;
};

/** How one complaint relates to another. */
export type RelationKind =
  | 'DUPLICATE_OF'
  | 'FOLLOWS'
  | 'SAME_MATTER';

/** Something offered or done to put it right. */
export type Remedy = {
  __typename?: 'Remedy';
  /** How much, in euro cents. */
  amountCents?: Maybe<Scalars['Int']['output']>;
  /** What is offered or done. May grow. */
  kind: Scalars['String']['output'];
};

/** Something offered or done to put it right. A `PAYMENT` says how much. */
export type RemedyInput = {
  /** How much, in euro cents. */
  amountCents?: InputMaybe<Scalars['Int']['input']>;
  /** A `RemedyKind` in a request. */
  kind: Scalars['String']['input'];
};

/** Why it is taken up again. With `ERROR` the old clocks go on, so `receivedAt` is refused. */
export type ReopenComplaintInput = {
  /** Why it is taken up again. With `ERROR` the old cycle of clocks goes on. */
  cause?: InputMaybe<ReopeningCause>;
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** Staff: when the new receipt was, in the past; default now. */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `reopenComplaint` gives. */
export type ReopenComplaintPayload = {
  __typename?: 'ReopenComplaintPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** That, and why, the complaint was taken up again. */
export type Reopening = {
  __typename?: 'Reopening';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  by: Party;
  /** Why it is taken up again. With `ERROR` the old cycle of clocks goes on. */
  cause?: Maybe<ReopeningCause>;
  /** The cycle of clocks that runs since; 0 while the insurer never had it. */
  cycle: Scalars['Int']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Why it is taken up again. With `ERROR` the old cycle of clocks goes on. */
export type ReopeningCause =
  | 'ERROR'
  | 'FURTHER_COMPLAINT'
  | 'NEW_FACTS';

/** Which delivery is to be repeated. */
export type ReplayWebhookDeliveryInput = {
  /** The delivery. */
  deliveryId: Scalars['ID']['input'];
  /** The endpoint. */
  endpointId: Scalars['ID']['input'];
};

/** The same event on its way again. */
export type ReplayWebhookDeliveryPayload = {
  __typename?: 'ReplayWebhookDeliveryPayload';
  /** The new delivery, not yet made. */
  delivery: WebhookDelivery;
};

/** From when on. */
export type ReplayWebhookEventsInput = {
  /** The endpoint. */
  endpointId: Scalars['ID']['input'];
  /** Events that happened at this instant or later. */
  since: Scalars['DateTime']['input'];
};

/** What a replay set going. */
export type ReplayWebhookEventsPayload = {
  __typename?: 'ReplayWebhookEventsPayload';
  /** How many deliveries it made. */
  deliveries: Scalars['Int']['output'];
};

/** An answer on the substance that is not yet the final one. */
export type ReplySubstantivelyInput = {
  /** How it leaves; that address must be known. */
  channel: LetterChannel;
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** When it left, if it was sent elsewhere; not in the future, not before receipt. */
  dispatchedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Needed when it left more than one working day ago. */
  lateRecordingMotive?: InputMaybe<Scalars['String']['input']>;
  /** What you word yourself in the letter; the rest is the template's. */
  letter?: InputMaybe<LetterWordingInput>;
  /** The answer, in at least 50 characters. */
  text: Scalars['String']['input'];
};

/** What `replySubstantively` gives. */
export type ReplySubstantivelyPayload = {
  __typename?: 'ReplySubstantivelyPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** Who speaks for the complainant. */
export type Representative = {
  __typename?: 'Representative';
  /** The e-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** The language in which a person is written to. */
  language?: Maybe<Language>;
  /** Whether a mandate was shown. */
  mandateProvided: Scalars['Boolean']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** Where post reaches the person. */
  postalAddress?: Maybe<PostalAddress>;
  /** Who the representative is to the complainant. May grow. */
  relation: Scalars['String']['output'];
};

/** Who speaks for the complainant. */
export type RepresentativeInput = {
  /** An e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The language in which a person is written to. */
  language?: InputMaybe<Language>;
  /** Whether a mandate was shown. */
  mandateProvided: Scalars['Boolean']['input'];
  /** The name of a person or firm. */
  name: Scalars['String']['input'];
  /** Where post reaches a person. */
  postalAddress?: InputMaybe<PostalAddressInput>;
  /** A `RepresentativeRelation` in a request. */
  relation: Scalars['String']['input'];
};

/**
 * What changes about the representative. Where there was none, `name`, `relation` and `mandateProvided` are
 * needed.
 */
export type RepresentativePatchInput = {
  /** An e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The language in which the person is written to. */
  language?: InputMaybe<Language>;
  /** Whether a mandate was shown. */
  mandateProvided?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name of a person or firm. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What changes about the address. Where there was none, all four are needed. */
  postalAddress?: InputMaybe<PostalAddressPatchInput>;
  /** A `RepresentativeRelation` in a request. */
  relation?: InputMaybe<Scalars['String']['input']>;
};

/** The broker's solution. `channel` is for the confirmation letter; EMAIL if known, else POST. */
export type ResolveFirstLineInput = {
  /** How the confirmation letter leaves. */
  channel?: InputMaybe<LetterChannel>;
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** Whether the person gets a letter that confirms it. */
  confirmationLetter?: InputMaybe<Scalars['Boolean']['input']>;
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What you word yourself in the letter; the rest is the template's. */
  letter?: InputMaybe<LetterWordingInput>;
  /** How satisfied the person is with the broker's solution. */
  satisfaction: FirstLineSatisfaction;
  /** The solution. */
  summary: Scalars['String']['input'];
};

/** What `resolveFirstLine` gives. */
export type ResolveFirstLinePayload = {
  __typename?: 'ResolveFirstLinePayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** Why a mistaken escalation goes back. */
export type ReturnToBrokerInput = {
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What `returnToBroker` gives. */
export type ReturnToBrokerPayload = {
  __typename?: 'ReturnToBrokerPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** Which secret of which client. */
export type RevokeClientSecretInput = {
  /** The client's `id`. */
  clientId: Scalars['ID']['input'];
  /** The secret. */
  secretId: Scalars['ID']['input'];
};

/** What `revokeClientSecret` gives. */
export type RevokeClientSecretPayload = {
  __typename?: 'RevokeClientSecretPayload';
  /** The client after it. */
  client: Client;
};

/** What a caller is to the API. */
export type Role =
  | 'ADMIN'
  | 'AUDITOR'
  | 'BROKER'
  | 'HANDLER'
  | 'MANAGER';

/** How long the present secret goes on. */
export type RotateWebhookSecretInput = {
  /** The endpoint. */
  endpointId: Scalars['ID']['input'];
  /** Hours, 0 to 168; 24 unless said. */
  graceHours?: InputMaybe<Scalars['Int']['input']>;
};

/** The endpoint, with its new secret, this once. */
export type RotateWebhookSecretPayload = {
  __typename?: 'RotateWebhookSecretPayload';
  /** The endpoint. */
  endpoint: WebhookEndpoint;
};

/** How satisfied the person is in the end. */
export type Satisfaction =
  | 'FULL'
  | 'NONE'
  | 'PARTIAL'
  | 'UNKNOWN';

/** What to look for. Values of one member mean *or*, different members *and*; with none it is the list. */
export type SearchComplaintsInput = {
  /** The office's own reference. */
  brokerReference?: InputMaybe<Array<Scalars['String']['input']>>;
  /** As whom the person complains. */
  capacity?: InputMaybe<Array<Capacity>>;
  /** Any of its causes. */
  cause?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How it arrived. */
  channel?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The claim number, insensitive to case and punctuation. */
  claimNumber?: InputMaybe<Scalars['String']['input']>;
  /** Has a deadline of this kind. */
  deadlineKind?: InputMaybe<Array<DeadlineKind>>;
  /** Has a deadline in this state now. */
  deadlineState?: InputMaybe<Array<DeadlineState>>;
  /** Has a deadline due on this day or earlier. */
  dueOnOrBefore?: InputMaybe<Scalars['Date']['input']>;
  /** The whole e-mail address of the complainant or the representative. Insensitive to case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Who handles it. */
  handlerId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whose complaint it is now. */
  heldBy?: InputMaybe<Array<HeldBy>>;
  /**
   * Words, each of which begins a word of the complainant's name, or each one of the representative's. Insensitive to
   * case and accents.
   */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Through which office it came. */
  officeId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: with a referral to the Ombudsman that is open. False: without. */
  openReferral?: InputMaybe<Scalars['Boolean']['input']>;
  /** The policy number, insensitive to case and punctuation. */
  policyNumber?: InputMaybe<Scalars['String']['input']>;
  /** Received by the insurer on this Brussels day or later. */
  receivedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Received by the insurer on this Brussels day or earlier. */
  receivedTo?: InputMaybe<Scalars['Date']['input']>;
  /** The number in the insurer's register, or in the office's. */
  reference?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One of dueOn, -dueOn, receivedAt, -receivedAt, updatedAt, -updatedAt, loggedAt, -loggedAt. */
  sort?: InputMaybe<Scalars['String']['input']>;
  /** Any of these statuses. */
  status?: InputMaybe<Array<Status>>;
  /**
   * Words, all of which stand in the description, the remedy sought, what the office did, the explanation of the
   * answer, or the references: as written, or inflected otherwise in the complainant's language. Insensitive to case
   * and accents.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** True: without a handler. False: with one. */
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Changed at this instant or later. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The final answer. */
export type SendFinalAnswerInput = {
  /** How it leaves; that address must be known. */
  channel: LetterChannel;
  /** The complaint as the insurer understood it. */
  complaintAsUnderstood?: InputMaybe<Scalars['String']['input']>;
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** What is decided on a complaint or a grievance. */
  decision: Decision;
  /** When it left, if it was sent elsewhere; not in the future, not before receipt. */
  dispatchedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is decided so, in at least 50 characters. */
  explanation: Scalars['String']['input'];
  /** Point by point. */
  grievances?: InputMaybe<Array<GrievanceInput>>;
  /** Whether it is a decision on the claim as well (prescription). */
  isClaimDecision?: InputMaybe<Scalars['Boolean']['input']>;
  /** Needed when it left more than one working day ago. */
  lateRecordingMotive?: InputMaybe<Scalars['String']['input']>;
  /** What you word yourself in the letter; the rest is the template's. */
  letter?: InputMaybe<LetterWordingInput>;
  /** What is offered or done. */
  remedies?: InputMaybe<Array<RemedyInput>>;
  /** A `RootCause` in a request. */
  rootCause: Scalars['String']['input'];
  /** Whether others may be affected too. */
  systemic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `sendFinalAnswer` gives. */
export type SendFinalAnswerPayload = {
  __typename?: 'SendFinalAnswerPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** A member of the insurer's staff. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** When this person is away. */
  absence?: Maybe<Absence>;
  /** An e-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** The member of staff. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** What a caller is to the API. */
  role: Role;
  /** Offices whose complaints this person must not handle. */
  tiedOfficeIds: Array<Scalars['ID']['output']>;
  /** Rises with every change. */
  version: Scalars['Int']['output'];
};

/** One page of members of staff. */
export type StaffMemberConnection = {
  __typename?: 'StaffMemberConnection';
  /** The items on this page, each with its cursor. */
  edges: Array<StaffMemberEdge>;
  /** Where this page ends, and whether there is more. */
  pageInfo: PageInfo;
};

/** One of the members of staff, and its place in the order. */
export type StaffMemberEdge = {
  __typename?: 'StaffMemberEdge';
  /** Opaque; only good for the same caller. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: StaffMember;
};

/**
 * Where the complaint stands. `FIRST_LINE_OPEN`, `FIRST_LINE_RESOLVED`: with the broker. `RECEIVED`: the insurer
 * has it, nobody handles it yet. `IN_REVIEW`: it has a handler. `ANSWERED`: the final answer is sent. `CLOSED`,
 * `WITHDRAWN`: over, though both can be reopened.
 */
export type Status =
  | 'ANSWERED'
  | 'CLOSED'
  | 'FIRST_LINE_OPEN'
  | 'FIRST_LINE_RESOLVED'
  | 'IN_REVIEW'
  | 'RECEIVED'
  | 'WITHDRAWN';

/** What the dissatisfaction is about (procedure, "Wie?": "een bepaalde dienst, product en/of behandeling"). */
export type Subject =
  | 'PRODUCT'
  | 'SERVICE'
  | 'TREATMENT';

/** What can be followed, over WebSocket (`graphql-transport-ws`); see the guide on subscriptions. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * What happens to the complaints that this caller may see, as it happens, in the order of the feed: each event once, and
   * none missed. Nothing is told of a complaint that the caller cannot open at that moment, though the feed may have it.
   */
  complaintChanged: ComplaintChange;
};


/** What can be followed, over WebSocket (`graphql-transport-ws`); see the guide on subscriptions. */
export type SubscriptionComplaintChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  complaintId?: InputMaybe<Scalars['ID']['input']>;
};

/** An answer on the substance that is not yet the final one. */
export type SubstantiveReply = {
  __typename?: 'SubstantiveReply';
  /** Who did it. */
  by: Party;
  /** How a letter leaves. A telephone call is no dispatch. */
  channel: LetterChannel;
  /** The cycle of clocks it belongs to, from 1. */
  cycle: Scalars['Int']['output'];
  /** When it left; for EMAIL when the mail server accepted it, and null until then. Without it no clock is met. */
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was recorded more than one working day later. */
  lateRecordingMotive?: Maybe<Scalars['String']['output']>;
  /** The letter. */
  letterId: Scalars['ID']['output'];
  /** When that was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What was answered. */
  text: Scalars['String']['output'];
};

/**
 * Work that goes on after the answer: an import, whose file is sent through REST, `POST /v1/complaints/import`, or an
 * evidence bundle.
 */
export type Task = {
  __typename?: 'Task';
  /** Rows logged. */
  created: Scalars['Int']['output'];
  /** When it was asked for, in real time. */
  createdAt: Scalars['DateTime']['output'];
  /** Rows with a result; of a bundle its files. */
  done: Scalars['Int']['output'];
  /** Rows that the office had already. */
  existing: Scalars['Int']['output'];
  /** When all of it was done, in real time. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The task. */
  id: Scalars['ID']['output'];
  /** `IMPORT`, `EVIDENCE_BUNDLE`. May grow. */
  kind: Scalars['String']['output'];
  /** Rows refused. */
  refused: Scalars['Int']['output'];
  /** Where the evidence bundle is, in REST, once it is DONE and for as long as you can open the complaint. */
  result?: Maybe<Scalars['String']['output']>;
  /** The rows that are done so far, by their lines. */
  results: TaskResultConnection;
  /** How far it is. */
  status: TaskStatus;
  /** Rows in all; of a bundle its files. */
  total: Scalars['Int']['output'];
};


/**
 * Work that goes on after the answer: an import, whose file is sent through REST, `POST /v1/complaints/import`, or an
 * evidence bundle.
 */
export type TaskResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<TaskResultStatus>;
};

/** One thing that is wrong with a row. What was sent is not repeated. */
export type TaskIssue = {
  __typename?: 'TaskIssue';
  /** What would have been right. */
  detail: Scalars['String']['output'];
  /** The path of the member, e.g. `complainant.email` or `causes[0]`. */
  name: Scalars['String']['output'];
  /** What kind of issue. */
  type: Scalars['String']['output'];
};

/** Why a row was refused; what a request would have been told in `extensions`. */
export type TaskProblem = {
  __typename?: 'TaskProblem';
  /** What is wrong with this row, for people. */
  detail: Scalars['String']['output'];
  /** A page that says what to do. */
  href: Scalars['String']['output'];
  /** Each thing that is wrong. */
  issues: Array<TaskIssue>;
  /** The HTTP status that logging it by itself gives. */
  status: Scalars['Int']['output'];
  /** The same for every problem of this type. */
  title: Scalars['String']['output'];
  /** What kind of problem; branch on this. */
  type: Scalars['String']['output'];
};

/** What became of one row. */
export type TaskResult = {
  __typename?: 'TaskResult';
  /** The UUID of the complaint; null for an existing one that you may not open. */
  complaintId?: Maybe<Scalars['ID']['output']>;
  /** Its number in the office's own register. */
  firstLineReference?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  problem?: Maybe<TaskProblem>;
  /** The line of the file, from 1. */
  row: Scalars['Int']['output'];
  /** What became of it. */
  status: TaskResultStatus;
};

/** One page of results. */
export type TaskResultConnection = {
  __typename?: 'TaskResultConnection';
  /** The results on this page, each with its cursor. */
  edges: Array<TaskResultEdge>;
  /** Where this page ends, and whether there is more. */
  pageInfo: PageInfo;
};

/** One result, and its place in the order. */
export type TaskResultEdge = {
  __typename?: 'TaskResultEdge';
  /** Opaque; only good for the same status and caller. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: TaskResult;
};

/** What became of a row. */
export type TaskResultStatus =
  /** Logged. */
  | 'CREATED'
  /** The office had this `brokerReference` already. */
  | 'EXISTING'
  /** See `problem`. */
  | 'REFUSED';

/** How far a task is. FAILED: the client that asked lost its rights meanwhile, and the rows that were left are refused. */
export type TaskStatus =
  /** Every row has a result, be it a refusal. */
  | 'DONE'
  /** The rows that were left are refused. */
  | 'FAILED'
  /** Not begun. */
  | 'QUEUED'
  /** Under way. */
  | 'RUNNING';

/** Which endpoint is to get a ping. */
export type TestWebhookEndpointInput = {
  /** The endpoint. */
  endpointId: Scalars['ID']['input'];
};

/** A ping on its way. */
export type TestWebhookEndpointPayload = {
  __typename?: 'TestWebhookEndpointPayload';
  /** The delivery, not yet made. */
  delivery: WebhookDelivery;
};

/** To whom, and why. */
export type TransferPortfolioInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** Why; kept in every history. */
  reason: Scalars['String']['input'];
  /** The office that takes over. */
  toOfficeId: Scalars['ID']['input'];
};

/** What `transferPortfolio` gives. */
export type TransferPortfolioPayload = {
  __typename?: 'TransferPortfolioPayload';
  /** What moved. */
  transfer: PortfolioTransfer;
};

/** What changes about a client. Lists are replaced whole. */
export type UpdateClientInput = {
  /** The client's `id`. */
  clientId: Scalars['ID']['input'];
  /** Whether it is let in. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The `version` that you last saw; needed, and 412 in `extensions.status` when it has moved since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Offices for which a software house may act. */
  grants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who it is at the external OpenID provider. */
  identities?: InputMaybe<Array<ClientIdentityInput>>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateClient` gives. */
export type UpdateClientPayload = {
  __typename?: 'UpdateClientPayload';
  /** The client after it. */
  client: Client;
};

/**
 * A merge patch (RFC 7396): only what changes; null removes an optional member. The office alone changes
 * `brokerReference` and `description`, while it holds the complaint; staff alone change the last four.
 */
export type UpdateComplaintInput = {
  /** Whether the office sees the complaint at all. `NONE` is 404 for it, everywhere. */
  brokerAccess?: InputMaybe<BrokerAccess>;
  /** The office's own reference. */
  brokerReference?: InputMaybe<Scalars['String']['input']>;
  /** One or more, the main one first. */
  causes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A claim number. */
  claimNumber?: InputMaybe<Scalars['String']['input']>;
  /** What changes about the complainant. */
  complainant?: InputMaybe<ComplainantPatchInput>;
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** Whose conduct it is about. */
  concerns?: InputMaybe<Concerns>;
  /** Whether it carries data about health (GDPR art. 9). */
  containsHealthData?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of members of staff. */
  contestedDecisionBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** To whom letters go. */
  correspondenceTo?: InputMaybe<CorrespondenceTo>;
  /** The complaint in the person's words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The `version` you last saw; without it 428 in `extensions.status`, when it has moved since 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A policy number. */
  policyNumber?: InputMaybe<Scalars['String']['input']>;
  /** A `ProductLine`. */
  productLine?: InputMaybe<Scalars['String']['input']>;
  /** The whole list, which replaces the present one. */
  relatedTo?: InputMaybe<Array<RelationInput>>;
  /** What the person asks for. */
  remedySought?: InputMaybe<Scalars['String']['input']>;
  /**
   * What changes about the representative. Where there was none, `name`, `relation` and `mandateProvided` are
   * needed.
   */
  representative?: InputMaybe<RepresentativePatchInput>;
  /** Ids of members of staff. */
  staffComplainedAbout?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One or more. */
  subjects?: InputMaybe<Array<Subject>>;
};

/** What `updateComplaint` gives. */
export type UpdateComplaintPayload = {
  __typename?: 'UpdateComplaintPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** What changes about an office. */
export type UpdateOfficeInput = {
  /** Stands in the office's references, and stays once one carries it. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The number of the KBO, with or without `BE`, dots and spaces, or the nine digits of before 2005. */
  enterpriseNumber?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that you last saw; needed, and 412 in `extensions.status` when it has moved since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The office's own target for its first line, from logging. */
  firstLineTargetWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** The number of before the enterprise number became the FSMA's own. */
  fsmaNumber?: InputMaybe<Scalars['String']['input']>;
  /** What the FSMA's public register says of an intermediary. A struck-off office reads, and no longer writes. */
  fsmaStatus?: InputMaybe<FsmaStatus>;
  /** From when the status holds, not in the future; today unless told. */
  fsmaStatusSince?: InputMaybe<Scalars['Date']['input']>;
  /** The name of the office. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The office. */
  officeId: Scalars['ID']['input'];
};

/** What `updateOffice` gives. */
export type UpdateOfficePayload = {
  __typename?: 'UpdateOfficePayload';
  /** The office after it. */
  office: Office;
};

/** What changes about a member of staff. */
export type UpdateStaffMemberInput = {
  /** What changes about the absence; null ends it. Where there was none, `from` and `to` are needed. */
  absence?: InputMaybe<AbsencePatchInput>;
  /** An e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that you last saw; needed, and 412 in `extensions.status` when it has moved since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What this person is to the API. */
  role?: InputMaybe<Role>;
  /** The member of staff. */
  staffId: Scalars['ID']['input'];
  /** Offices whose complaints this person must not handle. */
  tiedOfficeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What `updateStaffMember` gives. */
export type UpdateStaffMemberPayload = {
  __typename?: 'UpdateStaffMemberPayload';
  /** The member of staff after it. */
  staffMember: StaffMember;
};

/** A merge patch; null removes the description. */
export type UpdateWebhookEndpointInput = {
  /** A name for people. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether events are sent. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The endpoint. */
  endpointId: Scalars['ID']['input'];
  /** Types of events; empty: all. */
  eventTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A public address; https outside the sandbox. No user name, no fragment. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** The endpoint as it is now. */
export type UpdateWebhookEndpointPayload = {
  __typename?: 'UpdateWebhookEndpointPayload';
  /** The endpoint. */
  endpoint: WebhookEndpoint;
};

/**
 * Who sees it: `INTERNAL` the insurer's side, `OFFICE` the broker's office, `SHARED` both. Whoever does not see it is
 * not told of it either, in no list, history, feed or webhook.
 */
export type Visibility =
  | 'INTERNAL'
  | 'OFFICE'
  | 'SHARED';

/** One request to the endpoint. */
export type WebhookAttempt = {
  __typename?: 'WebhookAttempt';
  /** When it was made, in real time. */
  at: Scalars['DateTime']['output'];
  /** How many milliseconds it took. */
  durationMs: Scalars['Int']['output'];
  /**
   * Why it is no success: `HTTP_STATUS`, `REDIRECT`, `TIMEOUT` (10 seconds), `NAME_NOT_RESOLVED`, `ADDRESS_REFUSED`
   * (not a public address), `TLS_FAILED`, `CONNECTION_FAILED`. May grow.
   */
  error?: Maybe<Scalars['String']['output']>;
  /** What the endpoint answered. */
  statusCode?: Maybe<Scalars['Int']['output']>;
};

/** One event on its way to one endpoint. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** Every attempt, in order. */
  attempts: Array<WebhookAttempt>;
  /** When it was queued, in real time. */
  createdAt: Scalars['DateTime']['output'];
  /** The event; left out for a ping. */
  event?: Maybe<FeedEvent>;
  /** The `type` of the event; `webhook.ping` for a ping. */
  eventType: Scalars['String']['output'];
  /** The delivery, by its UUID. */
  id: Scalars['ID']['output'];
  /** While `PENDING`: when it is tried. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was asked for. */
  replay: Scalars['Boolean']['output'];
  /** Where it stands. */
  state: WebhookDeliveryState;
  /** The header `webhook-id`: the `id` of the event, or of a ping. */
  webhookId: Scalars['ID']['output'];
};

/** One page of the ledger. */
export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  /** The deliveries on this page, each with its cursor. */
  edges: Array<WebhookDeliveryEdge>;
  /** Where this page ends, and whether there is more. */
  pageInfo: PageInfo;
};

/** One delivery of the ledger, and its place in it. */
export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  /** Opaque; only good for the same state and caller. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: WebhookDelivery;
};

/**
 * `PENDING`: to be sent, or to be tried again at `nextAttemptAt`. `DELIVERED`: answered with 2xx. `FAILED`: given
 * up; replay it.
 */
export type WebhookDeliveryState =
  | 'DELIVERED'
  | 'FAILED'
  | 'PENDING';

/** An address to which events are posted. */
export type WebhookEndpoint = {
  __typename?: 'WebhookEndpoint';
  /** Since when it exists. */
  createdAt: Scalars['DateTime']['output'];
  /** The ledger: what was sent, the newest first. Kept for 30 days. */
  deliveries: WebhookDeliveryConnection;
  /** A name for people. */
  description?: Maybe<Scalars['String']['output']>;
  /** When this API disabled it. */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why this API disabled it: `GONE`, it answered 410. May grow. */
  disabledReason?: Maybe<Scalars['String']['output']>;
  /** Whether events are sent. */
  enabled: Scalars['Boolean']['output'];
  /** Which; empty: all. */
  eventTypes: Array<Scalars['String']['output']>;
  /** The endpoint, by its UUID. */
  id: Scalars['ID']['output'];
  /** The live ones, the oldest first; two after a rotation. */
  secrets: Array<WebhookSecret>;
  /** Where events are posted. */
  url: Scalars['String']['output'];
};


/** An address to which events are posted. */
export type WebhookEndpointDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<WebhookDeliveryState>;
};

/** What signs deliveries. */
export type WebhookSecret = {
  __typename?: 'WebhookSecret';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends, if it is the older one. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The secret's name. */
  id: Scalars['ID']['output'];
  /** `whsec_…`; only in the answer that made it. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** Why. `channel` is for the confirmation after escalation; EMAIL if known, else POST. */
export type WithdrawComplaintInput = {
  /** How the confirmation leaves. */
  channel?: InputMaybe<LetterChannel>;
  /** The complaint: its `complaintId` or its global `id`. */
  complaintId: Scalars['ID']['input'];
  /** The `version` you last saw; when it has moved since, 412 in `extensions.status`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What you word yourself in the letter; the rest is the template's. */
  letter?: InputMaybe<LetterWordingInput>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** When the person asked for it. */
  requestedByComplainantOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What `withdrawComplaint` gives. */
export type WithdrawComplaintPayload = {
  __typename?: 'WithdrawComplaintPayload';
  /** The complaint after it, in its new version. */
  complaint: Complaint;
};

/** That, and why, the complaint was withdrawn. */
export type Withdrawal = {
  __typename?: 'Withdrawal';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  by: Party;
  /** The confirmation letter, if there was one. */
  confirmation?: Maybe<Dispatch>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** When the person asked for it. */
  requestedByComplainantOn?: Maybe<Scalars['Date']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( ComplaintNode );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Absence: ResolverTypeWrapper<Absence>;
  AbsenceInput: AbsenceInput;
  AbsencePatchInput: AbsencePatchInput;
  AcknowledgeComplaintInput: AcknowledgeComplaintInput;
  AcknowledgeComplaintPayload: ResolverTypeWrapper<Omit<AcknowledgeComplaintPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  ActionName: ActionName;
  AddMessageInput: AddMessageInput;
  AddMessagePayload: ResolverTypeWrapper<AddMessagePayload>;
  AddNoteInput: AddNoteInput;
  AddNotePayload: ResolverTypeWrapper<AddNotePayload>;
  Agenda: ResolverTypeWrapper<Omit<Agenda, 'dueThisWeek' | 'dueToday' | 'overdue'> & { dueThisWeek: ResolversTypes['AgendaGroup'], dueToday: ResolversTypes['AgendaGroup'], overdue: ResolversTypes['AgendaGroup'] }>;
  AgendaGroup: ResolverTypeWrapper<Omit<AgendaGroup, 'items'> & { items: Array<ResolversTypes['Complaint']> }>;
  ApproveFinalAnswerInput: ApproveFinalAnswerInput;
  ApproveFinalAnswerPayload: ResolverTypeWrapper<Omit<ApproveFinalAnswerPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  AssignComplaintInput: AssignComplaintInput;
  AssignComplaintPayload: ResolverTypeWrapper<Omit<AssignComplaintPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Attachment: ResolverTypeWrapper<Attachment>;
  AttachmentConnection: ResolverTypeWrapper<AttachmentConnection>;
  AttachmentEdge: ResolverTypeWrapper<AttachmentEdge>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BrokerAccess: BrokerAccess;
  CalculateDeadlinesInput: CalculateDeadlinesInput;
  CalculatedDeadline: ResolverTypeWrapper<CalculatedDeadline>;
  Calendar: ResolverTypeWrapper<Calendar>;
  CalendarDay: ResolverTypeWrapper<CalendarDay>;
  CalendarDayKind: CalendarDayKind;
  Capacity: Capacity;
  Client: ResolverTypeWrapper<Client>;
  ClientConnection: ResolverTypeWrapper<ClientConnection>;
  ClientEdge: ResolverTypeWrapper<ClientEdge>;
  ClientIdentity: ResolverTypeWrapper<ClientIdentity>;
  ClientIdentityInput: ClientIdentityInput;
  ClientSecret: ResolverTypeWrapper<ClientSecret>;
  CloseComplaintInput: CloseComplaintInput;
  CloseComplaintPayload: ResolverTypeWrapper<Omit<CloseComplaintPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  CodeList: ResolverTypeWrapper<CodeList>;
  CodeListValue: ResolverTypeWrapper<CodeListValue>;
  Complainant: ResolverTypeWrapper<Complainant>;
  ComplainantInput: ComplainantInput;
  ComplainantPatchInput: ComplainantPatchInput;
  Complaint: ResolverTypeWrapper<ComplaintNode>;
  ComplaintChange: ResolverTypeWrapper<ComplaintChangeNode>;
  ComplaintConnection: ResolverTypeWrapper<Omit<ComplaintConnection, 'edges'> & { edges: Array<ResolversTypes['ComplaintEdge']> }>;
  ComplaintEdge: ResolverTypeWrapper<Omit<ComplaintEdge, 'node'> & { node: ResolversTypes['Complaint'] }>;
  ComplaintFilter: ComplaintFilter;
  ComplaintsDesk: ResolverTypeWrapper<ComplaintsDesk>;
  Concerns: Concerns;
  CorrectReceiptInput: CorrectReceiptInput;
  CorrectReceiptPayload: ResolverTypeWrapper<Omit<CorrectReceiptPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  CorrespondenceTo: CorrespondenceTo;
  CreateClientInput: CreateClientInput;
  CreateClientPayload: ResolverTypeWrapper<CreateClientPayload>;
  CreateClientSecretInput: CreateClientSecretInput;
  CreateClientSecretPayload: ResolverTypeWrapper<CreateClientSecretPayload>;
  CreateEvidenceBundleInput: CreateEvidenceBundleInput;
  CreateEvidenceBundlePayload: ResolverTypeWrapper<Omit<CreateEvidenceBundlePayload, 'task'> & { task: ResolversTypes['Task'] }>;
  CreateOfficeInput: CreateOfficeInput;
  CreateOfficePayload: ResolverTypeWrapper<CreateOfficePayload>;
  CreateStaffMemberInput: CreateStaffMemberInput;
  CreateStaffMemberPayload: ResolverTypeWrapper<CreateStaffMemberPayload>;
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointPayload: ResolverTypeWrapper<Omit<CreateWebhookEndpointPayload, 'endpoint'> & { endpoint: ResolversTypes['WebhookEndpoint'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<Deadline>;
  DeadlineCalculation: ResolverTypeWrapper<DeadlineCalculation>;
  DeadlineExplanation: ResolverTypeWrapper<DeadlineExplanation>;
  DeadlineExtension: ResolverTypeWrapper<DeadlineExtension>;
  DeadlineKind: DeadlineKind;
  DeadlineState: DeadlineState;
  Decision: Decision;
  DeclareIndependenceInput: DeclareIndependenceInput;
  DeclareIndependencePayload: ResolverTypeWrapper<Omit<DeclareIndependencePayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  DelayNotice: ResolverTypeWrapper<DelayNotice>;
  DeleteWebhookEndpointInput: DeleteWebhookEndpointInput;
  DeleteWebhookEndpointPayload: ResolverTypeWrapper<DeleteWebhookEndpointPayload>;
  Dispatch: ResolverTypeWrapper<Dispatch>;
  DispatchItem: ResolverTypeWrapper<DispatchItem>;
  DispatchItemConnection: ResolverTypeWrapper<DispatchItemConnection>;
  DispatchItemEdge: ResolverTypeWrapper<DispatchItemEdge>;
  DispatchLetterInput: DispatchLetterInput;
  DispatchLetterPayload: ResolverTypeWrapper<DispatchLetterPayload>;
  DispatchState: DispatchState;
  EscalateComplaintInput: EscalateComplaintInput;
  EscalateComplaintPayload: ResolverTypeWrapper<Omit<EscalateComplaintPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Escalation: ResolverTypeWrapper<Escalation>;
  EscalationGround: EscalationGround;
  EscalationReceipt: ResolverTypeWrapper<EscalationReceipt>;
  EvidenceProfile: EvidenceProfile;
  ExplanationStep: ResolverTypeWrapper<ExplanationStep>;
  FeedEvent: ResolverTypeWrapper<FeedEvent>;
  FeedEventConnection: ResolverTypeWrapper<FeedEventConnection>;
  FeedEventEdge: ResolverTypeWrapper<FeedEventEdge>;
  FinalAnswer: ResolverTypeWrapper<FinalAnswer>;
  FirstLineResolution: ResolverTypeWrapper<FirstLineResolution>;
  FirstLineSatisfaction: FirstLineSatisfaction;
  FsmaStatus: FsmaStatus;
  Grievance: ResolverTypeWrapper<Grievance>;
  GrievanceInput: GrievanceInput;
  HeldBy: HeldBy;
  HistoryActor: ResolverTypeWrapper<HistoryActor>;
  HistoryChange: ResolverTypeWrapper<HistoryChange>;
  HistoryConnection: ResolverTypeWrapper<HistoryConnection>;
  HistoryEdge: ResolverTypeWrapper<HistoryEdge>;
  HistoryEvent: ResolverTypeWrapper<HistoryEvent>;
  HistoryVerification: ResolverTypeWrapper<HistoryVerification>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Insurer: ResolverTypeWrapper<Insurer>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Intervention: ResolverTypeWrapper<Intervention>;
  InterventionInput: InterventionInput;
  InterventionKind: InterventionKind;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Labels: ResolverTypeWrapper<Labels>;
  Language: Language;
  Letter: ResolverTypeWrapper<Letter>;
  LetterAction: LetterAction;
  LetterChannel: LetterChannel;
  LetterConnection: ResolverTypeWrapper<LetterConnection>;
  LetterDispatch: ResolverTypeWrapper<LetterDispatch>;
  LetterEdge: ResolverTypeWrapper<LetterEdge>;
  LetterKind: LetterKind;
  LetterPreview: ResolverTypeWrapper<LetterPreview>;
  LetterWording: ResolverTypeWrapper<LetterWording>;
  LetterWordingInput: LetterWordingInput;
  LogComplaintInput: LogComplaintInput;
  LogComplaintPayload: ResolverTypeWrapper<Omit<LogComplaintPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Me: ResolverTypeWrapper<Me>;
  Message: ResolverTypeWrapper<Message>;
  MessageConnection: ResolverTypeWrapper<MessageConnection>;
  MessageDirection: MessageDirection;
  MessageEdge: ResolverTypeWrapper<MessageEdge>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewSecret: ResolverTypeWrapper<NewSecret>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Note: ResolverTypeWrapper<Note>;
  NoteConnection: ResolverTypeWrapper<NoteConnection>;
  NoteEdge: ResolverTypeWrapper<NoteEdge>;
  NotifyDelayInput: NotifyDelayInput;
  NotifyDelayPayload: ResolverTypeWrapper<Omit<NotifyDelayPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Office: ResolverTypeWrapper<Office>;
  OfficeConnection: ResolverTypeWrapper<OfficeConnection>;
  OfficeEdge: ResolverTypeWrapper<OfficeEdge>;
  OfficeSummary: ResolverTypeWrapper<OfficeSummary>;
  Ombudsman: ResolverTypeWrapper<Ombudsman>;
  OmbudsmanAdvice: ResolverTypeWrapper<OmbudsmanAdvice>;
  OmbudsmanNotice: ResolverTypeWrapper<OmbudsmanNotice>;
  OmbudsmanReferral: ResolverTypeWrapper<OmbudsmanReferral>;
  OverrideInput: OverrideInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<Party>;
  PendingApproval: ResolverTypeWrapper<PendingApproval>;
  PortfolioTransfer: ResolverTypeWrapper<PortfolioTransfer>;
  PostalAddress: ResolverTypeWrapper<PostalAddress>;
  PostalAddressInput: PostalAddressInput;
  PostalAddressPatchInput: PostalAddressPatchInput;
  PreviewLetterInput: PreviewLetterInput;
  Procedure: ResolverTypeWrapper<Procedure>;
  ProcedureSection: ResolverTypeWrapper<ProcedureSection>;
  ProlongOmbudsmanReferralInput: ProlongOmbudsmanReferralInput;
  ProlongOmbudsmanReferralPayload: ResolverTypeWrapper<Omit<ProlongOmbudsmanReferralPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReassignComplaintsInput: ReassignComplaintsInput;
  ReassignComplaintsPayload: ResolverTypeWrapper<ReassignComplaintsPayload>;
  Reassignment: ResolverTypeWrapper<Reassignment>;
  ReassignmentRefusal: ResolverTypeWrapper<ReassignmentRefusal>;
  RecordInterventionInput: RecordInterventionInput;
  RecordInterventionPayload: ResolverTypeWrapper<Omit<RecordInterventionPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  RecordOmbudsmanAdviceInput: RecordOmbudsmanAdviceInput;
  RecordOmbudsmanAdvicePayload: ResolverTypeWrapper<Omit<RecordOmbudsmanAdvicePayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  RecordOmbudsmanPositionInput: RecordOmbudsmanPositionInput;
  RecordOmbudsmanPositionPayload: ResolverTypeWrapper<Omit<RecordOmbudsmanPositionPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  RecordOmbudsmanReferralInput: RecordOmbudsmanReferralInput;
  RecordOmbudsmanReferralPayload: ResolverTypeWrapper<Omit<RecordOmbudsmanReferralPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  RedirectComplaintInput: RedirectComplaintInput;
  RedirectComplaintPayload: ResolverTypeWrapper<Omit<RedirectComplaintPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Redirection: ResolverTypeWrapper<Redirection>;
  ReferralGround: ReferralGround;
  RegisterActor: ResolverTypeWrapper<RegisterActor>;
  RegisterChange: ResolverTypeWrapper<RegisterChange>;
  RegisterEvent: ResolverTypeWrapper<RegisterEvent>;
  RegisterEventConnection: ResolverTypeWrapper<RegisterEventConnection>;
  RegisterEventEdge: ResolverTypeWrapper<RegisterEventEdge>;
  Relation: ResolverTypeWrapper<Relation>;
  RelationInput: RelationInput;
  RelationKind: RelationKind;
  Remedy: ResolverTypeWrapper<Remedy>;
  RemedyInput: RemedyInput;
  ReopenComplaintInput: ReopenComplaintInput;
  ReopenComplaintPayload: ResolverTypeWrapper<Omit<ReopenComplaintPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Reopening: ResolverTypeWrapper<Reopening>;
  ReopeningCause: ReopeningCause;
  ReplayWebhookDeliveryInput: ReplayWebhookDeliveryInput;
  ReplayWebhookDeliveryPayload: ResolverTypeWrapper<ReplayWebhookDeliveryPayload>;
  ReplayWebhookEventsInput: ReplayWebhookEventsInput;
  ReplayWebhookEventsPayload: ResolverTypeWrapper<ReplayWebhookEventsPayload>;
  ReplySubstantivelyInput: ReplySubstantivelyInput;
  ReplySubstantivelyPayload: ResolverTypeWrapper<Omit<ReplySubstantivelyPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Representative: ResolverTypeWrapper<Representative>;
  RepresentativeInput: RepresentativeInput;
  RepresentativePatchInput: RepresentativePatchInput;
  ResolveFirstLineInput: ResolveFirstLineInput;
  ResolveFirstLinePayload: ResolverTypeWrapper<Omit<ResolveFirstLinePayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  ReturnToBrokerInput: ReturnToBrokerInput;
  ReturnToBrokerPayload: ResolverTypeWrapper<Omit<ReturnToBrokerPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  RevokeClientSecretInput: RevokeClientSecretInput;
  RevokeClientSecretPayload: ResolverTypeWrapper<RevokeClientSecretPayload>;
  Role: Role;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: ResolverTypeWrapper<Omit<RotateWebhookSecretPayload, 'endpoint'> & { endpoint: ResolversTypes['WebhookEndpoint'] }>;
  Satisfaction: Satisfaction;
  SearchComplaintsInput: SearchComplaintsInput;
  SendFinalAnswerInput: SendFinalAnswerInput;
  SendFinalAnswerPayload: ResolverTypeWrapper<Omit<SendFinalAnswerPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  StaffMemberConnection: ResolverTypeWrapper<StaffMemberConnection>;
  StaffMemberEdge: ResolverTypeWrapper<StaffMemberEdge>;
  Status: Status;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subject: Subject;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SubstantiveReply: ResolverTypeWrapper<SubstantiveReply>;
  Task: ResolverTypeWrapper<TaskNode>;
  TaskIssue: ResolverTypeWrapper<TaskIssue>;
  TaskProblem: ResolverTypeWrapper<TaskProblem>;
  TaskResult: ResolverTypeWrapper<TaskResult>;
  TaskResultConnection: ResolverTypeWrapper<TaskResultConnection>;
  TaskResultEdge: ResolverTypeWrapper<TaskResultEdge>;
  TaskResultStatus: TaskResultStatus;
  TaskStatus: TaskStatus;
  TestWebhookEndpointInput: TestWebhookEndpointInput;
  TestWebhookEndpointPayload: ResolverTypeWrapper<TestWebhookEndpointPayload>;
  TransferPortfolioInput: TransferPortfolioInput;
  TransferPortfolioPayload: ResolverTypeWrapper<TransferPortfolioPayload>;
  UpdateClientInput: UpdateClientInput;
  UpdateClientPayload: ResolverTypeWrapper<UpdateClientPayload>;
  UpdateComplaintInput: UpdateComplaintInput;
  UpdateComplaintPayload: ResolverTypeWrapper<Omit<UpdateComplaintPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  UpdateOfficeInput: UpdateOfficeInput;
  UpdateOfficePayload: ResolverTypeWrapper<UpdateOfficePayload>;
  UpdateStaffMemberInput: UpdateStaffMemberInput;
  UpdateStaffMemberPayload: ResolverTypeWrapper<UpdateStaffMemberPayload>;
  UpdateWebhookEndpointInput: UpdateWebhookEndpointInput;
  UpdateWebhookEndpointPayload: ResolverTypeWrapper<Omit<UpdateWebhookEndpointPayload, 'endpoint'> & { endpoint: ResolversTypes['WebhookEndpoint'] }>;
  Visibility: Visibility;
  WebhookAttempt: ResolverTypeWrapper<WebhookAttempt>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDelivery>;
  WebhookDeliveryConnection: ResolverTypeWrapper<WebhookDeliveryConnection>;
  WebhookDeliveryEdge: ResolverTypeWrapper<WebhookDeliveryEdge>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookEndpoint: ResolverTypeWrapper<WebhookEndpointNode>;
  WebhookSecret: ResolverTypeWrapper<WebhookSecret>;
  WithdrawComplaintInput: WithdrawComplaintInput;
  WithdrawComplaintPayload: ResolverTypeWrapper<Omit<WithdrawComplaintPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Withdrawal: ResolverTypeWrapper<Withdrawal>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Absence: Absence;
  AbsenceInput: AbsenceInput;
  AbsencePatchInput: AbsencePatchInput;
  AcknowledgeComplaintInput: AcknowledgeComplaintInput;
  AcknowledgeComplaintPayload: Omit<AcknowledgeComplaintPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  AddMessageInput: AddMessageInput;
  AddMessagePayload: AddMessagePayload;
  AddNoteInput: AddNoteInput;
  AddNotePayload: AddNotePayload;
  Agenda: Omit<Agenda, 'dueThisWeek' | 'dueToday' | 'overdue'> & { dueThisWeek: ResolversParentTypes['AgendaGroup'], dueToday: ResolversParentTypes['AgendaGroup'], overdue: ResolversParentTypes['AgendaGroup'] };
  AgendaGroup: Omit<AgendaGroup, 'items'> & { items: Array<ResolversParentTypes['Complaint']> };
  ApproveFinalAnswerInput: ApproveFinalAnswerInput;
  ApproveFinalAnswerPayload: Omit<ApproveFinalAnswerPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  AssignComplaintInput: AssignComplaintInput;
  AssignComplaintPayload: Omit<AssignComplaintPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Attachment: Attachment;
  AttachmentConnection: AttachmentConnection;
  AttachmentEdge: AttachmentEdge;
  Boolean: Scalars['Boolean']['output'];
  CalculateDeadlinesInput: CalculateDeadlinesInput;
  CalculatedDeadline: CalculatedDeadline;
  Calendar: Calendar;
  CalendarDay: CalendarDay;
  Client: Client;
  ClientConnection: ClientConnection;
  ClientEdge: ClientEdge;
  ClientIdentity: ClientIdentity;
  ClientIdentityInput: ClientIdentityInput;
  ClientSecret: ClientSecret;
  CloseComplaintInput: CloseComplaintInput;
  CloseComplaintPayload: Omit<CloseComplaintPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  CodeList: CodeList;
  CodeListValue: CodeListValue;
  Complainant: Complainant;
  ComplainantInput: ComplainantInput;
  ComplainantPatchInput: ComplainantPatchInput;
  Complaint: ComplaintNode;
  ComplaintChange: ComplaintChangeNode;
  ComplaintConnection: Omit<ComplaintConnection, 'edges'> & { edges: Array<ResolversParentTypes['ComplaintEdge']> };
  ComplaintEdge: Omit<ComplaintEdge, 'node'> & { node: ResolversParentTypes['Complaint'] };
  ComplaintFilter: ComplaintFilter;
  ComplaintsDesk: ComplaintsDesk;
  CorrectReceiptInput: CorrectReceiptInput;
  CorrectReceiptPayload: Omit<CorrectReceiptPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  CreateClientInput: CreateClientInput;
  CreateClientPayload: CreateClientPayload;
  CreateClientSecretInput: CreateClientSecretInput;
  CreateClientSecretPayload: CreateClientSecretPayload;
  CreateEvidenceBundleInput: CreateEvidenceBundleInput;
  CreateEvidenceBundlePayload: Omit<CreateEvidenceBundlePayload, 'task'> & { task: ResolversParentTypes['Task'] };
  CreateOfficeInput: CreateOfficeInput;
  CreateOfficePayload: CreateOfficePayload;
  CreateStaffMemberInput: CreateStaffMemberInput;
  CreateStaffMemberPayload: CreateStaffMemberPayload;
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointPayload: Omit<CreateWebhookEndpointPayload, 'endpoint'> & { endpoint: ResolversParentTypes['WebhookEndpoint'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: Deadline;
  DeadlineCalculation: DeadlineCalculation;
  DeadlineExplanation: DeadlineExplanation;
  DeadlineExtension: DeadlineExtension;
  DeclareIndependenceInput: DeclareIndependenceInput;
  DeclareIndependencePayload: Omit<DeclareIndependencePayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  DelayNotice: DelayNotice;
  DeleteWebhookEndpointInput: DeleteWebhookEndpointInput;
  DeleteWebhookEndpointPayload: DeleteWebhookEndpointPayload;
  Dispatch: Dispatch;
  DispatchItem: DispatchItem;
  DispatchItemConnection: DispatchItemConnection;
  DispatchItemEdge: DispatchItemEdge;
  DispatchLetterInput: DispatchLetterInput;
  DispatchLetterPayload: DispatchLetterPayload;
  EscalateComplaintInput: EscalateComplaintInput;
  EscalateComplaintPayload: Omit<EscalateComplaintPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Escalation: Escalation;
  EscalationReceipt: EscalationReceipt;
  ExplanationStep: ExplanationStep;
  FeedEvent: FeedEvent;
  FeedEventConnection: FeedEventConnection;
  FeedEventEdge: FeedEventEdge;
  FinalAnswer: FinalAnswer;
  FirstLineResolution: FirstLineResolution;
  Grievance: Grievance;
  GrievanceInput: GrievanceInput;
  HistoryActor: HistoryActor;
  HistoryChange: HistoryChange;
  HistoryConnection: HistoryConnection;
  HistoryEdge: HistoryEdge;
  HistoryEvent: HistoryEvent;
  HistoryVerification: HistoryVerification;
  ID: Scalars['ID']['output'];
  Insurer: Insurer;
  Int: Scalars['Int']['output'];
  Intervention: Intervention;
  InterventionInput: InterventionInput;
  JSON: Scalars['JSON']['output'];
  Labels: Labels;
  Letter: Letter;
  LetterConnection: LetterConnection;
  LetterDispatch: LetterDispatch;
  LetterEdge: LetterEdge;
  LetterPreview: LetterPreview;
  LetterWording: LetterWording;
  LetterWordingInput: LetterWordingInput;
  LogComplaintInput: LogComplaintInput;
  LogComplaintPayload: Omit<LogComplaintPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Me: Me;
  Message: Message;
  MessageConnection: MessageConnection;
  MessageEdge: MessageEdge;
  Mutation: Record<PropertyKey, never>;
  NewSecret: NewSecret;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Note: Note;
  NoteConnection: NoteConnection;
  NoteEdge: NoteEdge;
  NotifyDelayInput: NotifyDelayInput;
  NotifyDelayPayload: Omit<NotifyDelayPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Office: Office;
  OfficeConnection: OfficeConnection;
  OfficeEdge: OfficeEdge;
  OfficeSummary: OfficeSummary;
  Ombudsman: Ombudsman;
  OmbudsmanAdvice: OmbudsmanAdvice;
  OmbudsmanNotice: OmbudsmanNotice;
  OmbudsmanReferral: OmbudsmanReferral;
  OverrideInput: OverrideInput;
  PageInfo: PageInfo;
  Party: Party;
  PendingApproval: PendingApproval;
  PortfolioTransfer: PortfolioTransfer;
  PostalAddress: PostalAddress;
  PostalAddressInput: PostalAddressInput;
  PostalAddressPatchInput: PostalAddressPatchInput;
  PreviewLetterInput: PreviewLetterInput;
  Procedure: Procedure;
  ProcedureSection: ProcedureSection;
  ProlongOmbudsmanReferralInput: ProlongOmbudsmanReferralInput;
  ProlongOmbudsmanReferralPayload: Omit<ProlongOmbudsmanReferralPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Query: Record<PropertyKey, never>;
  ReassignComplaintsInput: ReassignComplaintsInput;
  ReassignComplaintsPayload: ReassignComplaintsPayload;
  Reassignment: Reassignment;
  ReassignmentRefusal: ReassignmentRefusal;
  RecordInterventionInput: RecordInterventionInput;
  RecordInterventionPayload: Omit<RecordInterventionPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  RecordOmbudsmanAdviceInput: RecordOmbudsmanAdviceInput;
  RecordOmbudsmanAdvicePayload: Omit<RecordOmbudsmanAdvicePayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  RecordOmbudsmanPositionInput: RecordOmbudsmanPositionInput;
  RecordOmbudsmanPositionPayload: Omit<RecordOmbudsmanPositionPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  RecordOmbudsmanReferralInput: RecordOmbudsmanReferralInput;
  RecordOmbudsmanReferralPayload: Omit<RecordOmbudsmanReferralPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  RedirectComplaintInput: RedirectComplaintInput;
  RedirectComplaintPayload: Omit<RedirectComplaintPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Redirection: Redirection;
  RegisterActor: RegisterActor;
  RegisterChange: RegisterChange;
  RegisterEvent: RegisterEvent;
  RegisterEventConnection: RegisterEventConnection;
  RegisterEventEdge: RegisterEventEdge;
  Relation: Relation;
  RelationInput: RelationInput;
  Remedy: Remedy;
  RemedyInput: RemedyInput;
  ReopenComplaintInput: ReopenComplaintInput;
  ReopenComplaintPayload: Omit<ReopenComplaintPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Reopening: Reopening;
  ReplayWebhookDeliveryInput: ReplayWebhookDeliveryInput;
  ReplayWebhookDeliveryPayload: ReplayWebhookDeliveryPayload;
  ReplayWebhookEventsInput: ReplayWebhookEventsInput;
  ReplayWebhookEventsPayload: ReplayWebhookEventsPayload;
  ReplySubstantivelyInput: ReplySubstantivelyInput;
  ReplySubstantivelyPayload: Omit<ReplySubstantivelyPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Representative: Representative;
  RepresentativeInput: RepresentativeInput;
  RepresentativePatchInput: RepresentativePatchInput;
  ResolveFirstLineInput: ResolveFirstLineInput;
  ResolveFirstLinePayload: Omit<ResolveFirstLinePayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  ReturnToBrokerInput: ReturnToBrokerInput;
  ReturnToBrokerPayload: Omit<ReturnToBrokerPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  RevokeClientSecretInput: RevokeClientSecretInput;
  RevokeClientSecretPayload: RevokeClientSecretPayload;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: Omit<RotateWebhookSecretPayload, 'endpoint'> & { endpoint: ResolversParentTypes['WebhookEndpoint'] };
  SearchComplaintsInput: SearchComplaintsInput;
  SendFinalAnswerInput: SendFinalAnswerInput;
  SendFinalAnswerPayload: Omit<SendFinalAnswerPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  StaffMember: StaffMember;
  StaffMemberConnection: StaffMemberConnection;
  StaffMemberEdge: StaffMemberEdge;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  SubstantiveReply: SubstantiveReply;
  Task: TaskNode;
  TaskIssue: TaskIssue;
  TaskProblem: TaskProblem;
  TaskResult: TaskResult;
  TaskResultConnection: TaskResultConnection;
  TaskResultEdge: TaskResultEdge;
  TestWebhookEndpointInput: TestWebhookEndpointInput;
  TestWebhookEndpointPayload: TestWebhookEndpointPayload;
  TransferPortfolioInput: TransferPortfolioInput;
  TransferPortfolioPayload: TransferPortfolioPayload;
  UpdateClientInput: UpdateClientInput;
  UpdateClientPayload: UpdateClientPayload;
  UpdateComplaintInput: UpdateComplaintInput;
  UpdateComplaintPayload: Omit<UpdateComplaintPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  UpdateOfficeInput: UpdateOfficeInput;
  UpdateOfficePayload: UpdateOfficePayload;
  UpdateStaffMemberInput: UpdateStaffMemberInput;
  UpdateStaffMemberPayload: UpdateStaffMemberPayload;
  UpdateWebhookEndpointInput: UpdateWebhookEndpointInput;
  UpdateWebhookEndpointPayload: Omit<UpdateWebhookEndpointPayload, 'endpoint'> & { endpoint: ResolversParentTypes['WebhookEndpoint'] };
  WebhookAttempt: WebhookAttempt;
  WebhookDelivery: WebhookDelivery;
  WebhookDeliveryConnection: WebhookDeliveryConnection;
  WebhookDeliveryEdge: WebhookDeliveryEdge;
  WebhookEndpoint: WebhookEndpointNode;
  WebhookSecret: WebhookSecret;
  WithdrawComplaintInput: WithdrawComplaintInput;
  WithdrawComplaintPayload: Omit<WithdrawComplaintPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Withdrawal: Withdrawal;
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = any, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize: Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = any, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AbsenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  deputyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AcknowledgeComplaintPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AcknowledgeComplaintPayload'] = ResolversParentTypes['AcknowledgeComplaintPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type AddMessagePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddMessagePayload'] = ResolversParentTypes['AddMessagePayload']> = {
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type AddNotePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddNotePayload'] = ResolversParentTypes['AddNotePayload']> = {
  note?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
};

export type AgendaResolvers<ContextType = any, ParentType extends ResolversParentTypes['Agenda'] = ResolversParentTypes['Agenda']> = {
  dueThisWeek?: Resolver<ResolversTypes['AgendaGroup'], ParentType, ContextType>;
  dueToday?: Resolver<ResolversTypes['AgendaGroup'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['AgendaGroup'], ParentType, ContextType>;
};

export type AgendaGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgendaGroup'] = ResolversParentTypes['AgendaGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['Complaint']>, ParentType, ContextType>;
};

export type ApproveFinalAnswerPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApproveFinalAnswerPayload'] = ResolversParentTypes['ApproveFinalAnswerPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type AssignComplaintPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssignComplaintPayload'] = ResolversParentTypes['AssignComplaintPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  containsHealthData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contentHref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inReplyTo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type AttachmentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttachmentConnection'] = ResolversParentTypes['AttachmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttachmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AttachmentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttachmentEdge'] = ResolversParentTypes['AttachmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attachment'], ParentType, ContextType>;
};

export type CalculatedDeadlineResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalculatedDeadline'] = ResolversParentTypes['CalculatedDeadline']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  curableUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueBefore?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  estimated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  rolledForwardOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rulesVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sendByOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CalendarResolvers<ContextType = any, ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar']> = {
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  extraClosedDays?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarDayKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Labels'], ParentType, ContextType>;
};

export type ClientResolvers<ContextType = any, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client']> = {
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identities?: Resolver<Array<ResolversTypes['ClientIdentity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  secrets?: Resolver<Array<ResolversTypes['ClientSecret']>, ParentType, ContextType>;
  staffId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClientConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientConnection'] = ResolversParentTypes['ClientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClientEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientEdge'] = ResolversParentTypes['ClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
};

export type ClientIdentityResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientIdentity'] = ResolversParentTypes['ClientIdentity']> = {
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientSecretResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientSecret'] = ResolversParentTypes['ClientSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CloseComplaintPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CloseComplaintPayload'] = ResolversParentTypes['CloseComplaintPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type CodeListResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodeList'] = ResolversParentTypes['CodeList']> = {
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['CodeListValue']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeListValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodeListValue'] = ResolversParentTypes['CodeListValue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labels?: Resolver<ResolversTypes['Labels'], ParentType, ContextType>;
};

export type ComplainantResolvers<ContextType = any, ParentType extends ResolversParentTypes['Complainant'] = ResolversParentTypes['Complainant']> = {
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isConsumer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = any, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attachments?: Resolver<ResolversTypes['AttachmentConnection'], ParentType, ContextType, RequireFields<ComplaintAttachmentsArgs, 'first'>>;
  availableActions?: Resolver<Array<ResolversTypes['ActionName']>, ParentType, ContextType>;
  brokerAccess?: Resolver<ResolversTypes['BrokerAccess'], ParentType, ContextType>;
  brokerReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  causes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  complainant?: Resolver<ResolversTypes['Complainant'], ParentType, ContextType>;
  complainantSatisfaction?: Resolver<Maybe<ResolversTypes['Satisfaction']>, ParentType, ContextType>;
  complaintId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  concerns?: Resolver<Maybe<ResolversTypes['Concerns']>, ParentType, ContextType>;
  containsHealthData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contestedDecisionBy?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  correspondenceTo?: Resolver<ResolversTypes['CorrespondenceTo'], ParentType, ContextType>;
  deadlineExplanation?: Resolver<Maybe<ResolversTypes['DeadlineExplanation']>, ParentType, ContextType, RequireFields<ComplaintDeadlineExplanationArgs, 'kind'>>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  delayNotices?: Resolver<Array<ResolversTypes['DelayNotice']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  escalationReceipt?: Resolver<Maybe<ResolversTypes['EscalationReceipt']>, ParentType, ContextType>;
  finalAnswer?: Resolver<Maybe<ResolversTypes['FinalAnswer']>, ParentType, ContextType>;
  firstLineReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstLineResolution?: Resolver<Maybe<ResolversTypes['FirstLineResolution']>, ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['HeldBy'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<ComplaintHistoryArgs, 'first'>>;
  historyVerification?: Resolver<ResolversTypes['HistoryVerification'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interventions?: Resolver<Array<ResolversTypes['Intervention']>, ParentType, ContextType>;
  letters?: Resolver<ResolversTypes['LetterConnection'], ParentType, ContextType, RequireFields<ComplaintLettersArgs, 'first'>>;
  loggedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, RequireFields<ComplaintMessagesArgs, 'first'>>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<ComplaintNotesArgs, 'first'>>;
  office?: Resolver<Maybe<ResolversTypes['OfficeSummary']>, ParentType, ContextType>;
  ombudsmanNotice?: Resolver<ResolversTypes['OmbudsmanNotice'], ParentType, ContextType, Partial<ComplaintOmbudsmanNoticeArgs>>;
  ombudsmanReferrals?: Resolver<Array<ResolversTypes['OmbudsmanReferral']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pendingApproval?: Resolver<Maybe<ResolversTypes['PendingApproval']>, ParentType, ContextType>;
  policyNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  redirection?: Resolver<Maybe<ResolversTypes['Redirection']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relatedTo?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  remedySought?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopenings?: Resolver<Array<ResolversTypes['Reopening']>, ParentType, ContextType>;
  representative?: Resolver<Maybe<ResolversTypes['Representative']>, ParentType, ContextType>;
  signalledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  staffComplainedAbout?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  substantiveReplies?: Resolver<Array<ResolversTypes['SubstantiveReply']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComplaintChange'] = ResolversParentTypes['ComplaintChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  complaintId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplaintConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComplaintConnection'] = ResolversParentTypes['ComplaintConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComplaintEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ComplaintEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComplaintEdge'] = ResolversParentTypes['ComplaintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type ComplaintsDeskResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComplaintsDesk'] = ResolversParentTypes['ComplaintsDesk']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalAddress?: Resolver<ResolversTypes['PostalAddress'], ParentType, ContextType>;
};

export type CorrectReceiptPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CorrectReceiptPayload'] = ResolversParentTypes['CorrectReceiptPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type CreateClientPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateClientPayload'] = ResolversParentTypes['CreateClientPayload']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['NewSecret'], ParentType, ContextType>;
};

export type CreateClientSecretPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateClientSecretPayload'] = ResolversParentTypes['CreateClientSecretPayload']> = {
  secret?: Resolver<ResolversTypes['NewSecret'], ParentType, ContextType>;
};

export type CreateEvidenceBundlePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateEvidenceBundlePayload'] = ResolversParentTypes['CreateEvidenceBundlePayload']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type CreateOfficePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateOfficePayload'] = ResolversParentTypes['CreateOfficePayload']> = {
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type CreateStaffMemberPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateStaffMemberPayload'] = ResolversParentTypes['CreateStaffMemberPayload']> = {
  staffMember?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
};

export type CreateWebhookEndpointPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateWebhookEndpointPayload'] = ResolversParentTypes['CreateWebhookEndpointPayload']> = {
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlineResolvers<ContextType = any, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  breachedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  curableUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueBefore?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  estimated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  extensions?: Resolver<Maybe<Array<ResolversTypes['DeadlineExtension']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  originalDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rolledForwardOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rulesVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sendByOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
};

export type DeadlineCalculationResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeadlineCalculation'] = ResolversParentTypes['DeadlineCalculation']> = {
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['CalculatedDeadline']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rulesVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadlineExplanationResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeadlineExplanation'] = ResolversParentTypes['DeadlineExplanation']> = {
  cycle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ExplanationStep']>, ParentType, ContextType>;
};

export type DeadlineExtensionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeadlineExtension'] = ResolversParentTypes['DeadlineExtension']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  noticedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  previousDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeclareIndependencePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeclareIndependencePayload'] = ResolversParentTypes['DeclareIndependencePayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type DelayNoticeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DelayNotice'] = ResolversParentTypes['DelayNotice']> = {
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['LetterChannel'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dispatchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expectedCompletionOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lateRecordingMotive?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tooLate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DeleteWebhookEndpointPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeleteWebhookEndpointPayload'] = ResolversParentTypes['DeleteWebhookEndpointPayload']> = {
  endpointId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DispatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['Dispatch'] = ResolversParentTypes['Dispatch']> = {
  channel?: Resolver<ResolversTypes['LetterChannel'], ParentType, ContextType>;
  dispatchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lateRecordingMotive?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DispatchItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['DispatchItem'] = ResolversParentTypes['DispatchItem']> = {
  channel?: Resolver<ResolversTypes['LetterChannel'], ParentType, ContextType>;
  complaintId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dispatchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LetterKind'], ParentType, ContextType>;
  letterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DispatchState'], ParentType, ContextType>;
};

export type DispatchItemConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DispatchItemConnection'] = ResolversParentTypes['DispatchItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DispatchItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DispatchItemEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DispatchItemEdge'] = ResolversParentTypes['DispatchItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DispatchItem'], ParentType, ContextType>;
};

export type DispatchLetterPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['DispatchLetterPayload'] = ResolversParentTypes['DispatchLetterPayload']> = {
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
};

export type EscalateComplaintPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EscalateComplaintPayload'] = ResolversParentTypes['EscalateComplaintPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['EscalationReceipt'], ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['EscalationGround'], ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EscalationReceiptResolvers<ContextType = any, ParentType extends ResolversParentTypes['EscalationReceipt'] = ResolversParentTypes['EscalationReceipt']> = {
  complaintId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contentDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplanationStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExplanationStep'] = ResolversParentTypes['ExplanationStep']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['FeedEvent'] = ResolversParentTypes['FeedEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  complaintId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FeedEventConnection'] = ResolversParentTypes['FeedEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeedEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FeedEventEdge'] = ResolversParentTypes['FeedEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeedEvent'], ParentType, ContextType>;
};

export type FinalAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['FinalAnswer'] = ResolversParentTypes['FinalAnswer']> = {
  approvedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['LetterChannel'], ParentType, ContextType>;
  complaintAsUnderstood?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  dispatchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grievances?: Resolver<Array<ResolversTypes['Grievance']>, ParentType, ContextType>;
  isClaimDecision?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lateRecordingMotive?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  remedies?: Resolver<Array<ResolversTypes['Remedy']>, ParentType, ContextType>;
  rootCause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  systemic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FirstLineResolutionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FirstLineResolution'] = ResolversParentTypes['FirstLineResolution']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  confirmation?: Resolver<Maybe<ResolversTypes['Dispatch']>, ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['FirstLineSatisfaction'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrievanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Grievance'] = ResolversParentTypes['Grievance']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HistoryActorResolvers<ContextType = any, ParentType extends ResolversParentTypes['HistoryActor'] = ResolversParentTypes['HistoryActor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['OfficeSummary']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type HistoryChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HistoryChange'] = ResolversParentTypes['HistoryChange']> = {
  from?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type HistoryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HistoryConnection'] = ResolversParentTypes['HistoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HistoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HistoryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HistoryEdge'] = ResolversParentTypes['HistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoryEvent'], ParentType, ContextType>;
};

export type HistoryEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['HistoryEvent'] = ResolversParentTypes['HistoryEvent']> = {
  actor?: Resolver<ResolversTypes['HistoryActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['HistoryChange']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HistoryVerificationResolvers<ContextType = any, ParentType extends ResolversParentTypes['HistoryVerification'] = ResolversParentTypes['HistoryVerification']> = {
  brokenAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InsurerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Insurer'] = ResolversParentTypes['Insurer']> = {
  complaintsDesk?: Resolver<ResolversTypes['ComplaintsDesk'], ParentType, ContextType>;
  enterpriseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fsmaCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InterventionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Intervention'] = ResolversParentTypes['Intervention']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['InterventionKind']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LabelsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Labels'] = ResolversParentTypes['Labels']> = {
  de?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LetterResolvers<ContextType = any, ParentType extends ResolversParentTypes['Letter'] = ResolversParentTypes['Letter']> = {
  complaintId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dispatches?: Resolver<Array<ResolversTypes['LetterDispatch']>, ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LetterKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DispatchState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  templateVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LetterConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LetterConnection'] = ResolversParentTypes['LetterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LetterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LetterDispatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['LetterDispatch'] = ResolversParentTypes['LetterDispatch']> = {
  bouncedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['LetterChannel'], ParentType, ContextType>;
  dispatchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentElsewhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DispatchState'], ParentType, ContextType>;
};

export type LetterEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LetterEdge'] = ResolversParentTypes['LetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
};

export type LetterPreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['LetterPreview'] = ResolversParentTypes['LetterPreview']> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LetterKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  templateVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LetterWordingResolvers<ContextType = any, ParentType extends ResolversParentTypes['LetterWording'] = ResolversParentTypes['LetterWording']> = {
  closing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LogComplaintPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['LogComplaintPayload'] = ResolversParentTypes['LogComplaintPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['OfficeSummary']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MessageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['MessageDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inReplyTo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeComplaint?: Resolver<Maybe<ResolversTypes['AcknowledgeComplaintPayload']>, ParentType, ContextType, RequireFields<MutationAcknowledgeComplaintArgs, 'input'>>;
  addMessage?: Resolver<Maybe<ResolversTypes['AddMessagePayload']>, ParentType, ContextType, RequireFields<MutationAddMessageArgs, 'input'>>;
  addNote?: Resolver<Maybe<ResolversTypes['AddNotePayload']>, ParentType, ContextType, RequireFields<MutationAddNoteArgs, 'input'>>;
  approveFinalAnswer?: Resolver<Maybe<ResolversTypes['ApproveFinalAnswerPayload']>, ParentType, ContextType, RequireFields<MutationApproveFinalAnswerArgs, 'input'>>;
  assignComplaint?: Resolver<Maybe<ResolversTypes['AssignComplaintPayload']>, ParentType, ContextType, RequireFields<MutationAssignComplaintArgs, 'input'>>;
  closeComplaint?: Resolver<Maybe<ResolversTypes['CloseComplaintPayload']>, ParentType, ContextType, RequireFields<MutationCloseComplaintArgs, 'input'>>;
  correctReceipt?: Resolver<Maybe<ResolversTypes['CorrectReceiptPayload']>, ParentType, ContextType, RequireFields<MutationCorrectReceiptArgs, 'input'>>;
  createClient?: Resolver<Maybe<ResolversTypes['CreateClientPayload']>, ParentType, ContextType, RequireFields<MutationCreateClientArgs, 'input'>>;
  createClientSecret?: Resolver<Maybe<ResolversTypes['CreateClientSecretPayload']>, ParentType, ContextType, RequireFields<MutationCreateClientSecretArgs, 'input'>>;
  createEvidenceBundle?: Resolver<Maybe<ResolversTypes['CreateEvidenceBundlePayload']>, ParentType, ContextType, RequireFields<MutationCreateEvidenceBundleArgs, 'input'>>;
  createOffice?: Resolver<Maybe<ResolversTypes['CreateOfficePayload']>, ParentType, ContextType, RequireFields<MutationCreateOfficeArgs, 'input'>>;
  createStaffMember?: Resolver<Maybe<ResolversTypes['CreateStaffMemberPayload']>, ParentType, ContextType, RequireFields<MutationCreateStaffMemberArgs, 'input'>>;
  createWebhookEndpoint?: Resolver<Maybe<ResolversTypes['CreateWebhookEndpointPayload']>, ParentType, ContextType, RequireFields<MutationCreateWebhookEndpointArgs, 'input'>>;
  declareIndependence?: Resolver<Maybe<ResolversTypes['DeclareIndependencePayload']>, ParentType, ContextType, RequireFields<MutationDeclareIndependenceArgs, 'input'>>;
  deleteWebhookEndpoint?: Resolver<Maybe<ResolversTypes['DeleteWebhookEndpointPayload']>, ParentType, ContextType, RequireFields<MutationDeleteWebhookEndpointArgs, 'input'>>;
  dispatchLetter?: Resolver<Maybe<ResolversTypes['DispatchLetterPayload']>, ParentType, ContextType, RequireFields<MutationDispatchLetterArgs, 'input'>>;
  escalateComplaint?: Resolver<Maybe<ResolversTypes['EscalateComplaintPayload']>, ParentType, ContextType, RequireFields<MutationEscalateComplaintArgs, 'input'>>;
  logComplaint?: Resolver<Maybe<ResolversTypes['LogComplaintPayload']>, ParentType, ContextType, RequireFields<MutationLogComplaintArgs, 'input'>>;
  notifyDelay?: Resolver<Maybe<ResolversTypes['NotifyDelayPayload']>, ParentType, ContextType, RequireFields<MutationNotifyDelayArgs, 'input'>>;
  prolongOmbudsmanReferral?: Resolver<Maybe<ResolversTypes['ProlongOmbudsmanReferralPayload']>, ParentType, ContextType, RequireFields<MutationProlongOmbudsmanReferralArgs, 'input'>>;
  reassignComplaints?: Resolver<Maybe<ResolversTypes['ReassignComplaintsPayload']>, ParentType, ContextType, RequireFields<MutationReassignComplaintsArgs, 'input'>>;
  recordIntervention?: Resolver<Maybe<ResolversTypes['RecordInterventionPayload']>, ParentType, ContextType, RequireFields<MutationRecordInterventionArgs, 'input'>>;
  recordOmbudsmanAdvice?: Resolver<Maybe<ResolversTypes['RecordOmbudsmanAdvicePayload']>, ParentType, ContextType, RequireFields<MutationRecordOmbudsmanAdviceArgs, 'input'>>;
  recordOmbudsmanPosition?: Resolver<Maybe<ResolversTypes['RecordOmbudsmanPositionPayload']>, ParentType, ContextType, RequireFields<MutationRecordOmbudsmanPositionArgs, 'input'>>;
  recordOmbudsmanReferral?: Resolver<Maybe<ResolversTypes['RecordOmbudsmanReferralPayload']>, ParentType, ContextType, RequireFields<MutationRecordOmbudsmanReferralArgs, 'input'>>;
  redirectComplaint?: Resolver<Maybe<ResolversTypes['RedirectComplaintPayload']>, ParentType, ContextType, RequireFields<MutationRedirectComplaintArgs, 'input'>>;
  reopenComplaint?: Resolver<Maybe<ResolversTypes['ReopenComplaintPayload']>, ParentType, ContextType, RequireFields<MutationReopenComplaintArgs, 'input'>>;
  replayWebhookDelivery?: Resolver<Maybe<ResolversTypes['ReplayWebhookDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationReplayWebhookDeliveryArgs, 'input'>>;
  replayWebhookEvents?: Resolver<Maybe<ResolversTypes['ReplayWebhookEventsPayload']>, ParentType, ContextType, RequireFields<MutationReplayWebhookEventsArgs, 'input'>>;
  replySubstantively?: Resolver<Maybe<ResolversTypes['ReplySubstantivelyPayload']>, ParentType, ContextType, RequireFields<MutationReplySubstantivelyArgs, 'input'>>;
  resolveFirstLine?: Resolver<Maybe<ResolversTypes['ResolveFirstLinePayload']>, ParentType, ContextType, RequireFields<MutationResolveFirstLineArgs, 'input'>>;
  returnToBroker?: Resolver<Maybe<ResolversTypes['ReturnToBrokerPayload']>, ParentType, ContextType, RequireFields<MutationReturnToBrokerArgs, 'input'>>;
  revokeClientSecret?: Resolver<Maybe<ResolversTypes['RevokeClientSecretPayload']>, ParentType, ContextType, RequireFields<MutationRevokeClientSecretArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<Maybe<ResolversTypes['RotateWebhookSecretPayload']>, ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  sendFinalAnswer?: Resolver<Maybe<ResolversTypes['SendFinalAnswerPayload']>, ParentType, ContextType, RequireFields<MutationSendFinalAnswerArgs, 'input'>>;
  testWebhookEndpoint?: Resolver<Maybe<ResolversTypes['TestWebhookEndpointPayload']>, ParentType, ContextType, RequireFields<MutationTestWebhookEndpointArgs, 'input'>>;
  transferPortfolio?: Resolver<Maybe<ResolversTypes['TransferPortfolioPayload']>, ParentType, ContextType, RequireFields<MutationTransferPortfolioArgs, 'input'>>;
  updateClient?: Resolver<Maybe<ResolversTypes['UpdateClientPayload']>, ParentType, ContextType, RequireFields<MutationUpdateClientArgs, 'input'>>;
  updateComplaint?: Resolver<Maybe<ResolversTypes['UpdateComplaintPayload']>, ParentType, ContextType, RequireFields<MutationUpdateComplaintArgs, 'input'>>;
  updateOffice?: Resolver<Maybe<ResolversTypes['UpdateOfficePayload']>, ParentType, ContextType, RequireFields<MutationUpdateOfficeArgs, 'input'>>;
  updateStaffMember?: Resolver<Maybe<ResolversTypes['UpdateStaffMemberPayload']>, ParentType, ContextType, RequireFields<MutationUpdateStaffMemberArgs, 'input'>>;
  updateWebhookEndpoint?: Resolver<Maybe<ResolversTypes['UpdateWebhookEndpointPayload']>, ParentType, ContextType, RequireFields<MutationUpdateWebhookEndpointArgs, 'input'>>;
  withdrawComplaint?: Resolver<Maybe<ResolversTypes['WithdrawComplaintPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawComplaintArgs, 'input'>>;
};

export type NewSecretResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewSecret'] = ResolversParentTypes['NewSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Complaint', ParentType, ContextType>;
};

export type NoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type NoteConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoteConnection'] = ResolversParentTypes['NoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoteEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoteEdge'] = ResolversParentTypes['NoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
};

export type NotifyDelayPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotifyDelayPayload'] = ResolversParentTypes['NotifyDelayPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterpriseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstLineTargetWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fsmaNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fsmaStatus?: Resolver<ResolversTypes['FsmaStatus'], ParentType, ContextType>;
  fsmaStatusSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type OfficeSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfficeSummary'] = ResolversParentTypes['OfficeSummary']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OmbudsmanResolvers<ContextType = any, ParentType extends ResolversParentTypes['Ombudsman'] = ResolversParentTypes['Ombudsman']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalAddress?: Resolver<ResolversTypes['PostalAddress'], ParentType, ContextType>;
  website?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OmbudsmanAdviceResolvers<ContextType = any, ParentType extends ResolversParentTypes['OmbudsmanAdvice'] = ResolversParentTypes['OmbudsmanAdvice']> = {
  advisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  followed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  motivation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OmbudsmanNoticeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OmbudsmanNotice'] = ResolversParentTypes['OmbudsmanNotice']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  ombudsman?: Resolver<ResolversTypes['Ombudsman'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OmbudsmanReferralResolvers<ContextType = any, ParentType extends ResolversParentTypes['OmbudsmanReferral'] = ResolversParentTypes['OmbudsmanReferral']> = {
  advice?: Resolver<Maybe<ResolversTypes['OmbudsmanAdvice']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ReferralGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ombudsmanReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positionStatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  prolongedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  referredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PendingApprovalResolvers<ContextType = any, ParentType extends ResolversParentTypes['PendingApproval'] = ResolversParentTypes['PendingApproval']> = {
  channel?: Resolver<ResolversTypes['LetterChannel'], ParentType, ContextType>;
  complaintAsUnderstood?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grievances?: Resolver<Array<ResolversTypes['Grievance']>, ParentType, ContextType>;
  isClaimDecision?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['LetterWording']>, ParentType, ContextType>;
  remedies?: Resolver<Array<ResolversTypes['Remedy']>, ParentType, ContextType>;
  rootCause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedBy?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  systemic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PortfolioTransferResolvers<ContextType = any, ParentType extends ResolversParentTypes['PortfolioTransfer'] = ResolversParentTypes['PortfolioTransfer']> = {
  transferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostalAddressResolvers<ContextType = any, ParentType extends ResolversParentTypes['PostalAddress'] = ResolversParentTypes['PostalAddress']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  authentic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  insurer?: Resolver<ResolversTypes['Insurer'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ombudsman?: Resolver<ResolversTypes['Ombudsman'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['ProcedureSection']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureSectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureSection'] = ResolversParentTypes['ProcedureSection']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraphs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProlongOmbudsmanReferralPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProlongOmbudsmanReferralPayload'] = ResolversParentTypes['ProlongOmbudsmanReferralPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType, RequireFields<QueryAgendaArgs, 'first'>>;
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType, RequireFields<QueryAttachmentArgs, 'attachmentId' | 'complaintId'>>;
  calculateDeadlines?: Resolver<ResolversTypes['DeadlineCalculation'], ParentType, ContextType, RequireFields<QueryCalculateDeadlinesArgs, 'input'>>;
  calendarDays?: Resolver<Maybe<Array<ResolversTypes['CalendarDay']>>, ParentType, ContextType, RequireFields<QueryCalendarDaysArgs, 'version'>>;
  calendars?: Resolver<Array<ResolversTypes['Calendar']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryClientArgs, 'id'>>;
  clients?: Resolver<ResolversTypes['ClientConnection'], ParentType, ContextType, RequireFields<QueryClientsArgs, 'first'>>;
  codeLists?: Resolver<Array<ResolversTypes['CodeList']>, ParentType, ContextType>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType, RequireFields<QueryComplaintArgs, 'id'>>;
  complaints?: Resolver<ResolversTypes['ComplaintConnection'], ParentType, ContextType, RequireFields<QueryComplaintsArgs, 'first' | 'sort'>>;
  dispatches?: Resolver<ResolversTypes['DispatchItemConnection'], ParentType, ContextType, RequireFields<QueryDispatchesArgs, 'first'>>;
  events?: Resolver<ResolversTypes['FeedEventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  letter?: Resolver<Maybe<ResolversTypes['Letter']>, ParentType, ContextType, RequireFields<QueryLetterArgs, 'complaintId' | 'letterId'>>;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType, RequireFields<QueryMessageArgs, 'complaintId' | 'messageId'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType, RequireFields<QueryNoteArgs, 'complaintId' | 'noteId'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<QueryOfficeArgs, 'id'>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<QueryOfficesArgs, 'first'>>;
  previewLetter?: Resolver<ResolversTypes['LetterPreview'], ParentType, ContextType, RequireFields<QueryPreviewLetterArgs, 'input'>>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType, Partial<QueryProcedureArgs>>;
  registerEvents?: Resolver<ResolversTypes['RegisterEventConnection'], ParentType, ContextType, RequireFields<QueryRegisterEventsArgs, 'first'>>;
  searchComplaints?: Resolver<ResolversTypes['ComplaintConnection'], ParentType, ContextType, RequireFields<QuerySearchComplaintsArgs, 'first' | 'input'>>;
  staff?: Resolver<ResolversTypes['StaffMemberConnection'], ParentType, ContextType, RequireFields<QueryStaffArgs, 'first'>>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType, RequireFields<QueryStaffMemberArgs, 'id'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  webhookDelivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType, RequireFields<QueryWebhookDeliveryArgs, 'deliveryId' | 'endpointId'>>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType, RequireFields<QueryWebhookEndpointArgs, 'id'>>;
  webhookEndpoints?: Resolver<Array<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type ReassignComplaintsPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReassignComplaintsPayload'] = ResolversParentTypes['ReassignComplaintsPayload']> = {
  reassignment?: Resolver<ResolversTypes['Reassignment'], ParentType, ContextType>;
};

export type ReassignmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Reassignment'] = ResolversParentTypes['Reassignment']> = {
  reassigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['ReassignmentRefusal']>, ParentType, ContextType>;
};

export type ReassignmentRefusalResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReassignmentRefusal'] = ResolversParentTypes['ReassignmentRefusal']> = {
  complaintId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordInterventionPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordInterventionPayload'] = ResolversParentTypes['RecordInterventionPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type RecordOmbudsmanAdvicePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordOmbudsmanAdvicePayload'] = ResolversParentTypes['RecordOmbudsmanAdvicePayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type RecordOmbudsmanPositionPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordOmbudsmanPositionPayload'] = ResolversParentTypes['RecordOmbudsmanPositionPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type RecordOmbudsmanReferralPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordOmbudsmanReferralPayload'] = ResolversParentTypes['RecordOmbudsmanReferralPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type RedirectComplaintPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RedirectComplaintPayload'] = ResolversParentTypes['RedirectComplaintPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type RedirectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Redirection'] = ResolversParentTypes['Redirection']> = {
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['LetterChannel'], ParentType, ContextType>;
  dispatchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lateRecordingMotive?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RegisterActorResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterActor'] = ResolversParentTypes['RegisterActor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type RegisterChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterChange'] = ResolversParentTypes['RegisterChange']> = {
  from?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type RegisterEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterEvent'] = ResolversParentTypes['RegisterEvent']> = {
  actor?: Resolver<ResolversTypes['RegisterActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['RegisterChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterEventConnection'] = ResolversParentTypes['RegisterEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegisterEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegisterEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterEventEdge'] = ResolversParentTypes['RegisterEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisterEvent'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
};

export type RemedyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Remedy'] = ResolversParentTypes['Remedy']> = {
  amountCents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReopenComplaintPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReopenComplaintPayload'] = ResolversParentTypes['ReopenComplaintPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type ReopeningResolvers<ContextType = any, ParentType extends ResolversParentTypes['Reopening'] = ResolversParentTypes['Reopening']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['ReopeningCause']>, ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplayWebhookDeliveryPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReplayWebhookDeliveryPayload'] = ResolversParentTypes['ReplayWebhookDeliveryPayload']> = {
  delivery?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type ReplayWebhookEventsPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReplayWebhookEventsPayload'] = ResolversParentTypes['ReplayWebhookEventsPayload']> = {
  deliveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplySubstantivelyPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReplySubstantivelyPayload'] = ResolversParentTypes['ReplySubstantivelyPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type RepresentativeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Representative'] = ResolversParentTypes['Representative']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  mandateProvided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResolveFirstLinePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResolveFirstLinePayload'] = ResolversParentTypes['ResolveFirstLinePayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type ReturnToBrokerPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReturnToBrokerPayload'] = ResolversParentTypes['ReturnToBrokerPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type RevokeClientSecretPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RevokeClientSecretPayload'] = ResolversParentTypes['RevokeClientSecretPayload']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
};

export type RotateWebhookSecretPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RotateWebhookSecretPayload'] = ResolversParentTypes['RotateWebhookSecretPayload']> = {
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
};

export type SendFinalAnswerPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SendFinalAnswerPayload'] = ResolversParentTypes['SendFinalAnswerPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  tiedOfficeIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffMemberConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffMemberConnection'] = ResolversParentTypes['StaffMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StaffMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StaffMemberEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffMemberEdge'] = ResolversParentTypes['StaffMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  complaintChanged?: SubscriptionResolver<ResolversTypes['ComplaintChange'], "complaintChanged", ParentType, ContextType, Partial<SubscriptionComplaintChangedArgs>>;
};

export type SubstantiveReplyResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubstantiveReply'] = ResolversParentTypes['SubstantiveReply']> = {
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['LetterChannel'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dispatchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lateRecordingMotive?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  existing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  results?: Resolver<ResolversTypes['TaskResultConnection'], ParentType, ContextType, RequireFields<TaskResultsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskIssueResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskIssue'] = ResolversParentTypes['TaskIssue']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaskProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskProblem'] = ResolversParentTypes['TaskProblem']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['TaskIssue']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskResult'] = ResolversParentTypes['TaskResult']> = {
  complaintId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  firstLineReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['TaskProblem']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskResultStatus'], ParentType, ContextType>;
};

export type TaskResultConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskResultConnection'] = ResolversParentTypes['TaskResultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaskResultEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskResultEdge'] = ResolversParentTypes['TaskResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaskResult'], ParentType, ContextType>;
};

export type TestWebhookEndpointPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TestWebhookEndpointPayload'] = ResolversParentTypes['TestWebhookEndpointPayload']> = {
  delivery?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type TransferPortfolioPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TransferPortfolioPayload'] = ResolversParentTypes['TransferPortfolioPayload']> = {
  transfer?: Resolver<ResolversTypes['PortfolioTransfer'], ParentType, ContextType>;
};

export type UpdateClientPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpdateClientPayload'] = ResolversParentTypes['UpdateClientPayload']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
};

export type UpdateComplaintPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpdateComplaintPayload'] = ResolversParentTypes['UpdateComplaintPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type UpdateOfficePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpdateOfficePayload'] = ResolversParentTypes['UpdateOfficePayload']> = {
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type UpdateStaffMemberPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpdateStaffMemberPayload'] = ResolversParentTypes['UpdateStaffMemberPayload']> = {
  staffMember?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
};

export type UpdateWebhookEndpointPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpdateWebhookEndpointPayload'] = ResolversParentTypes['UpdateWebhookEndpointPayload']> = {
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
};

export type WebhookAttemptResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookAttempt'] = ResolversParentTypes['WebhookAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attempts?: Resolver<Array<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['FeedEvent']>, ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  replay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  webhookId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookEndpointResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookEndpoint'] = ResolversParentTypes['WebhookEndpoint']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<WebhookEndpointDeliveriesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disabledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eventTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  secrets?: Resolver<Array<ResolversTypes['WebhookSecret']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookSecretResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookSecret'] = ResolversParentTypes['WebhookSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawComplaintPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithdrawComplaintPayload'] = ResolversParentTypes['WithdrawComplaintPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  confirmation?: Resolver<Maybe<ResolversTypes['Dispatch']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedByComplainantOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Absence?: AbsenceResolvers<ContextType>;
  AcknowledgeComplaintPayload?: AcknowledgeComplaintPayloadResolvers<ContextType>;
  AddMessagePayload?: AddMessagePayloadResolvers<ContextType>;
  AddNotePayload?: AddNotePayloadResolvers<ContextType>;
  Agenda?: AgendaResolvers<ContextType>;
  AgendaGroup?: AgendaGroupResolvers<ContextType>;
  ApproveFinalAnswerPayload?: ApproveFinalAnswerPayloadResolvers<ContextType>;
  AssignComplaintPayload?: AssignComplaintPayloadResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentConnection?: AttachmentConnectionResolvers<ContextType>;
  AttachmentEdge?: AttachmentEdgeResolvers<ContextType>;
  CalculatedDeadline?: CalculatedDeadlineResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  ClientEdge?: ClientEdgeResolvers<ContextType>;
  ClientIdentity?: ClientIdentityResolvers<ContextType>;
  ClientSecret?: ClientSecretResolvers<ContextType>;
  CloseComplaintPayload?: CloseComplaintPayloadResolvers<ContextType>;
  CodeList?: CodeListResolvers<ContextType>;
  CodeListValue?: CodeListValueResolvers<ContextType>;
  Complainant?: ComplainantResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintChange?: ComplaintChangeResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintEdge?: ComplaintEdgeResolvers<ContextType>;
  ComplaintsDesk?: ComplaintsDeskResolvers<ContextType>;
  CorrectReceiptPayload?: CorrectReceiptPayloadResolvers<ContextType>;
  CreateClientPayload?: CreateClientPayloadResolvers<ContextType>;
  CreateClientSecretPayload?: CreateClientSecretPayloadResolvers<ContextType>;
  CreateEvidenceBundlePayload?: CreateEvidenceBundlePayloadResolvers<ContextType>;
  CreateOfficePayload?: CreateOfficePayloadResolvers<ContextType>;
  CreateStaffMemberPayload?: CreateStaffMemberPayloadResolvers<ContextType>;
  CreateWebhookEndpointPayload?: CreateWebhookEndpointPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineCalculation?: DeadlineCalculationResolvers<ContextType>;
  DeadlineExplanation?: DeadlineExplanationResolvers<ContextType>;
  DeadlineExtension?: DeadlineExtensionResolvers<ContextType>;
  DeclareIndependencePayload?: DeclareIndependencePayloadResolvers<ContextType>;
  DelayNotice?: DelayNoticeResolvers<ContextType>;
  DeleteWebhookEndpointPayload?: DeleteWebhookEndpointPayloadResolvers<ContextType>;
  Dispatch?: DispatchResolvers<ContextType>;
  DispatchItem?: DispatchItemResolvers<ContextType>;
  DispatchItemConnection?: DispatchItemConnectionResolvers<ContextType>;
  DispatchItemEdge?: DispatchItemEdgeResolvers<ContextType>;
  DispatchLetterPayload?: DispatchLetterPayloadResolvers<ContextType>;
  EscalateComplaintPayload?: EscalateComplaintPayloadResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  EscalationReceipt?: EscalationReceiptResolvers<ContextType>;
  ExplanationStep?: ExplanationStepResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  FeedEventConnection?: FeedEventConnectionResolvers<ContextType>;
  FeedEventEdge?: FeedEventEdgeResolvers<ContextType>;
  FinalAnswer?: FinalAnswerResolvers<ContextType>;
  FirstLineResolution?: FirstLineResolutionResolvers<ContextType>;
  Grievance?: GrievanceResolvers<ContextType>;
  HistoryActor?: HistoryActorResolvers<ContextType>;
  HistoryChange?: HistoryChangeResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryEvent?: HistoryEventResolvers<ContextType>;
  HistoryVerification?: HistoryVerificationResolvers<ContextType>;
  Insurer?: InsurerResolvers<ContextType>;
  Intervention?: InterventionResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Labels?: LabelsResolvers<ContextType>;
  Letter?: LetterResolvers<ContextType>;
  LetterConnection?: LetterConnectionResolvers<ContextType>;
  LetterDispatch?: LetterDispatchResolvers<ContextType>;
  LetterEdge?: LetterEdgeResolvers<ContextType>;
  LetterPreview?: LetterPreviewResolvers<ContextType>;
  LetterWording?: LetterWordingResolvers<ContextType>;
  LogComplaintPayload?: LogComplaintPayloadResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NewSecret?: NewSecretResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  NoteConnection?: NoteConnectionResolvers<ContextType>;
  NoteEdge?: NoteEdgeResolvers<ContextType>;
  NotifyDelayPayload?: NotifyDelayPayloadResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  OfficeSummary?: OfficeSummaryResolvers<ContextType>;
  Ombudsman?: OmbudsmanResolvers<ContextType>;
  OmbudsmanAdvice?: OmbudsmanAdviceResolvers<ContextType>;
  OmbudsmanNotice?: OmbudsmanNoticeResolvers<ContextType>;
  OmbudsmanReferral?: OmbudsmanReferralResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PendingApproval?: PendingApprovalResolvers<ContextType>;
  PortfolioTransfer?: PortfolioTransferResolvers<ContextType>;
  PostalAddress?: PostalAddressResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureSection?: ProcedureSectionResolvers<ContextType>;
  ProlongOmbudsmanReferralPayload?: ProlongOmbudsmanReferralPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReassignComplaintsPayload?: ReassignComplaintsPayloadResolvers<ContextType>;
  Reassignment?: ReassignmentResolvers<ContextType>;
  ReassignmentRefusal?: ReassignmentRefusalResolvers<ContextType>;
  RecordInterventionPayload?: RecordInterventionPayloadResolvers<ContextType>;
  RecordOmbudsmanAdvicePayload?: RecordOmbudsmanAdvicePayloadResolvers<ContextType>;
  RecordOmbudsmanPositionPayload?: RecordOmbudsmanPositionPayloadResolvers<ContextType>;
  RecordOmbudsmanReferralPayload?: RecordOmbudsmanReferralPayloadResolvers<ContextType>;
  RedirectComplaintPayload?: RedirectComplaintPayloadResolvers<ContextType>;
  Redirection?: RedirectionResolvers<ContextType>;
  RegisterActor?: RegisterActorResolvers<ContextType>;
  RegisterChange?: RegisterChangeResolvers<ContextType>;
  RegisterEvent?: RegisterEventResolvers<ContextType>;
  RegisterEventConnection?: RegisterEventConnectionResolvers<ContextType>;
  RegisterEventEdge?: RegisterEventEdgeResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Remedy?: RemedyResolvers<ContextType>;
  ReopenComplaintPayload?: ReopenComplaintPayloadResolvers<ContextType>;
  Reopening?: ReopeningResolvers<ContextType>;
  ReplayWebhookDeliveryPayload?: ReplayWebhookDeliveryPayloadResolvers<ContextType>;
  ReplayWebhookEventsPayload?: ReplayWebhookEventsPayloadResolvers<ContextType>;
  ReplySubstantivelyPayload?: ReplySubstantivelyPayloadResolvers<ContextType>;
  Representative?: RepresentativeResolvers<ContextType>;
  ResolveFirstLinePayload?: ResolveFirstLinePayloadResolvers<ContextType>;
  ReturnToBrokerPayload?: ReturnToBrokerPayloadResolvers<ContextType>;
  RevokeClientSecretPayload?: RevokeClientSecretPayloadResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  SendFinalAnswerPayload?: SendFinalAnswerPayloadResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffMemberConnection?: StaffMemberConnectionResolvers<ContextType>;
  StaffMemberEdge?: StaffMemberEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SubstantiveReply?: SubstantiveReplyResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskIssue?: TaskIssueResolvers<ContextType>;
  TaskProblem?: TaskProblemResolvers<ContextType>;
  TaskResult?: TaskResultResolvers<ContextType>;
  TaskResultConnection?: TaskResultConnectionResolvers<ContextType>;
  TaskResultEdge?: TaskResultEdgeResolvers<ContextType>;
  TestWebhookEndpointPayload?: TestWebhookEndpointPayloadResolvers<ContextType>;
  TransferPortfolioPayload?: TransferPortfolioPayloadResolvers<ContextType>;
  UpdateClientPayload?: UpdateClientPayloadResolvers<ContextType>;
  UpdateComplaintPayload?: UpdateComplaintPayloadResolvers<ContextType>;
  UpdateOfficePayload?: UpdateOfficePayloadResolvers<ContextType>;
  UpdateStaffMemberPayload?: UpdateStaffMemberPayloadResolvers<ContextType>;
  UpdateWebhookEndpointPayload?: UpdateWebhookEndpointPayloadResolvers<ContextType>;
  WebhookAttempt?: WebhookAttemptResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookEndpoint?: WebhookEndpointResolvers<ContextType>;
  WebhookSecret?: WebhookSecretResolvers<ContextType>;
  WithdrawComplaintPayload?: WithdrawComplaintPayloadResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = any> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
