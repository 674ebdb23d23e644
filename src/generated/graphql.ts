/** Made from the contracts by `npm run generate`. Never edited. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ComplaintNode, ImprovementActionNode, WebhookEndpointNode, TaskNode, ComplaintChangeNode } from '../graphql/nodes.ts';
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
  /** An instant: an RFC 3339 date-time with an offset. Responses use UTC with `Z`, e.g. `2026-03-13T15:30:00Z`. */
  DateTime: { input: string; output: string; }
  /** Any JSON value: the old or the new value of a member. */
  JSON: { input: unknown; output: unknown; }
};

/** An absence, from the first to the last day, both inclusive. */
export type Absence = {
  __typename?: 'Absence';
  /** The `id` of the deputy. */
  deputyId?: Maybe<Scalars['ID']['output']>;
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The last day. */
  to: Scalars['Date']['output'];
};

/** An absence, from the first to the last day, both inclusive. */
export type AbsenceInput = {
  /** The `id` of the deputy, a handler or manager. */
  deputyId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day. */
  from: Scalars['Date']['input'];
  /** The last day. */
  to: Scalars['Date']['input'];
};

/** The changed members of the absence. null ends the absence. When there is no absence, `from` and `to` are required. */
export type AbsencePatchInput = {
  /** The `id` of the deputy, a handler or manager. */
  deputyId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Who read it. */
export type AccessLogActor = {
  __typename?: 'AccessLogActor';
  /** The `id` of the member of staff or of the client. */
  id: Scalars['ID']['output'];
  /** The present name. */
  name: Scalars['String']['output'];
  /** The role at that time. */
  role: Role;
};

/** One page of reads. */
export type AccessLogConnection = {
  __typename?: 'AccessLogConnection';
  /** The reads on this page, each with its cursor. */
  edges: Array<AccessLogEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One read with its cursor. */
export type AccessLogEdge = {
  __typename?: 'AccessLogEdge';
  /** An opaque cursor, valid for the same complaint and caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AccessLogEntry;
};

/** One read of a complaint, or of something that belongs to it. */
export type AccessLogEntry = {
  __typename?: 'AccessLogEntry';
  /** Who read it. */
  actor: AccessLogActor;
  /** When it was read, in real time. */
  at: Scalars['DateTime']['output'];
  /** The `clientId` of the client that was used. */
  clientId: Scalars['String']['output'];
  /** The user of the broker's software, as stated and not verified. */
  onBehalfOf?: Maybe<Scalars['String']['output']>;
  /**
   * The operation, named as in `openapi.yaml`, e.g. `getComplaint`, also when GraphQL was used. `complaintChanged` is the
   * GraphQL subscription.
   */
  operation: Scalars['String']['output'];
  /** True when the answer was 403, 404 or 410: an attempt. Null otherwise. Only staff see attempts. */
  refused?: Maybe<Scalars['Boolean']['output']>;
};

/** The dispatch of the acknowledgement. */
export type AcknowledgeComplaintInput = {
  /** How the letter is sent. The address for this channel must be known. */
  channel: LetterChannel;
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** When the letter was dispatched, if it was sent outside this API. Not in the future, and not before receipt. */
  dispatchedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Required when the letter was dispatched more than one working day ago. */
  lateRecordingMotive?: InputMaybe<Scalars['String']['input']>;
  /** Your own paragraphs of the letter. The template supplies the rest. */
  letter?: InputMaybe<LetterWordingInput>;
};

/** The result of `acknowledgeComplaint`. */
export type AcknowledgeComplaintPayload = {
  __typename?: 'AcknowledgeComplaintPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** An action that the caller can take now, with the REST request that takes it. */
export type ActionLink = {
  __typename?: 'ActionLink';
  /** The path-absolute address of the operation. */
  href: Scalars['String']['output'];
  /** The HTTP method. */
  method: Scalars['String']['output'];
  /** The name of the action. */
  name: ActionName;
};

/** The name of an action of the complaint's lifecycle, as in `availableActions`. */
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

/** A message. `replyBy` is required for a `DOCUMENT_REQUEST` and refused for every other kind. */
export type AddMessageInput = {
  /** When the message was received or sent. Not in the future. Default: now. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The channel of the message. */
  channel: Scalars['String']['input'];
  /** The UUID or the global id of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** Whether the message came from the person or went to the person. */
  direction: MessageDirection;
  /** The UUID of a message of this complaint that it answers. */
  inReplyTo?: InputMaybe<Scalars['ID']['input']>;
  /** `INFORMATION`, `WITHDRAWAL_REQUEST`, `FURTHER_COMPLAINT` or `DOCUMENT_REQUEST`. */
  kind: Scalars['String']['input'];
  /** The language of the message. */
  language: Language;
  /** The last day for the reply. Not in the past. */
  replyBy?: InputMaybe<Scalars['Date']['input']>;
  /** The text of the message. */
  text: Scalars['String']['input'];
  /** Default: `SHARED`. */
  visibility?: InputMaybe<Visibility>;
};

/** The added item. */
export type AddMessagePayload = {
  __typename?: 'AddMessagePayload';
  /** The message. */
  message: Message;
};

/** A note and its visibility. */
export type AddNoteInput = {
  /** The UUID or the global id of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The text of the note. */
  text: Scalars['String']['input'];
  /** Who can see the note. */
  visibility: Visibility;
};

/** The added item. */
export type AddNotePayload = {
  __typename?: 'AddNotePayload';
  /** The note. */
  note: Note;
};

/** Open complaints grouped by due date. Days are in Europe/Brussels. Weeks end on Sunday. */
export type Agenda = {
  __typename?: 'Agenda';
  /** Complaints that are due after today, up to and including Sunday. */
  dueThisWeek: AgendaGroup;
  /** Complaints that are due today. */
  dueToday: AgendaGroup;
  /** Complaints that were due before today. */
  overdue: AgendaGroup;
};

/** The complaints that are due in one period. */
export type AgendaGroup = {
  __typename?: 'AgendaGroup';
  /** The exact number of complaints. */
  count: Scalars['Int']['output'];
  /** The first complaints, by due date. */
  items: Array<Complaint>;
};

/** The decision on an erasure. */
export type ApproveErasureInput = {
  /** Whether the complaints are erased. Default: true. */
  approved?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of the erasure, which is also the id of its task. */
  erasureId: Scalars['ID']['input'];
};

/** The result of `approveErasure`. */
export type ApproveErasurePayload = {
  __typename?: 'ApproveErasurePayload';
  /** The erasure after the decision. */
  erasure: Erasure;
};

/** The decision of the second person on the pending answer. */
export type ApproveFinalAnswerInput = {
  /** True sends the answer. False refuses it; a new answer can then be given. */
  approved: Scalars['Boolean']['input'];
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Remarks for the author. */
  remarks?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `approveFinalAnswer`. */
export type ApproveFinalAnswerPayload = {
  __typename?: 'ApproveFinalAnswerPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/**
 * The new handler. Staff who assign the complaint to themselves send `independenceDeclared: true`; for another person
 * this member returns 400. Only a manager can send `override`.
 */
export type AssignComplaintInput = {
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The `id` of the member of staff. */
  handlerId: Scalars['ID']['input'];
  /** True when the caller declares that they are independent of all persons and matters in the complaint. */
  independenceDeclared?: InputMaybe<Scalars['Boolean']['input']>;
  /** A manager's exception to a conflict of interest, for another person. */
  override?: InputMaybe<OverrideInput>;
};

/** The result of `assignComplaint`. */
export type AssignComplaintPayload = {
  __typename?: 'AssignComplaintPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** A file that belongs to the complaint. Upload files through REST: `POST /v1/complaints/{complaintId}/attachments`. */
export type Attachment = {
  __typename?: 'Attachment';
  /** Who added it. */
  by: Party;
  /** Whether the content contains data concerning health (GDPR art. 9). */
  containsHealthData: Scalars['Boolean']['output'];
  /** The REST link to the bytes. */
  contentHref: Scalars['String']['output'];
  /** A description. */
  description?: Maybe<Scalars['String']['output']>;
  /** The SHA-256 of the bytes, in hex. */
  digest: Scalars['String']['output'];
  /** The file name, without a path and without characters that are unsafe in a file name. */
  fileName: Scalars['String']['output'];
  /** The UUID of the attachment. */
  id: Scalars['ID']['output'];
  /** The `id` of the message of this complaint that it answers. */
  inReplyTo?: Maybe<Scalars['ID']['output']>;
  /** The media type detected from the content, whatever the client declared. The list can grow. */
  mediaType: Scalars['String']['output'];
  /** When it was added. */
  recordedAt: Scalars['DateTime']['output'];
  /** The size in bytes. */
  size: Scalars['Int']['output'];
  /** Who can see the item. */
  visibility: Visibility;
};

/** One page of attachments. */
export type AttachmentConnection = {
  __typename?: 'AttachmentConnection';
  /** The attachments on this page, each with its cursor. */
  edges: Array<AttachmentEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One attachment with its cursor. */
export type AttachmentEdge = {
  __typename?: 'AttachmentEdge';
  /** An opaque cursor, valid for the same complaint and caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Attachment;
};

/** Whether the office can see the complaint. With `NONE`, every request of the office gets 404. */
export type BrokerAccess =
  | 'FULL'
  | 'NONE';

/** A real or assumed receipt in the years 2000 to 2099 (Europe/Brussels). Default calendar: the one in force then. */
export type CalculateDeadlinesInput = {
  /** A published version of the calendar. */
  calendarVersion?: InputMaybe<Scalars['String']['input']>;
  /** The receipt. */
  receivedAt: Scalars['DateTime']['input'];
};

/** A deadline without a state, because there is no complaint. */
export type CalculatedDeadline = {
  __typename?: 'CalculatedDeadline';
  /** The calendar version used for the computation. */
  calendarVersion: Scalars['String']['output'];
  /** For an acknowledgement: the last day on which a substantive answer makes it unnecessary. */
  curableUntil?: Maybe<Scalars['Date']['output']>;
  /** Always 1. */
  cycle: Scalars['Int']['output'];
  /** The midnight after `dueOn` in Europe/Brussels, exclusive. */
  dueBefore: Scalars['DateTime']['output'];
  /** The due date: the last day, inclusive. */
  dueOn: Scalars['Date']['output'];
  /** True for a term that the insurer does not control. */
  estimated?: Maybe<Scalars['Boolean']['output']>;
  /**
   * `FIRST_LINE`: the office's own first-line target. `ACKNOWLEDGEMENT`: 3 working days; a substantive answer within a
   * week waives it. `FINAL_ANSWER`: 1 month. `OMBUDSMAN_ADVICE`: the Ombudsman's own term of 90 days.
   */
  kind: DeadlineKind;
  /** The next working day on or after `dueOn`. For information only: it is never the due date. */
  rolledForwardOn: Scalars['Date']['output'];
  /** The rules version used for the computation. */
  rulesVersion: Scalars['String']['output'];
  /** The last working day on or before `dueOn`. */
  sendByOn: Scalars['Date']['output'];
  /** The instant at which the deadline started. */
  startedAt: Scalars['DateTime']['output'];
};

/** An immutable version of the calendar of working days. */
export type Calendar = {
  __typename?: 'Calendar';
  /** The same days with their names, in chronological order. */
  closedDays: Array<ClosedDay>;
  /** When the draft was created. Null for the built-in calendar. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The version applies to deadlines that start on or after this day. */
  effectiveFrom: Scalars['Date']['output'];
  /** The closing days in addition to the ten legal holidays. */
  extraClosedDays: Array<Scalars['Date']['output']>;
  /** A description. */
  name: Scalars['String']['output'];
  /** When it was published. Null for a draft and for the built-in calendar. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `DRAFT`: no deadline uses it. `PUBLISHED`: deadlines use it. */
  status: CalendarStatus;
  /** The IANA time zone of the days, `Europe/Brussels`. */
  timeZone: Scalars['String']['output'];
  /** The name of the version. */
  version: Scalars['String']['output'];
};

/** A day that is not a working day, even when it falls on a weekday. */
export type CalendarDay = {
  __typename?: 'CalendarDay';
  /** The day. */
  day: Scalars['Date']['output'];
  /** The reason why a day is not a working day. */
  kind: CalendarDayKind;
  /** The name of the day. */
  name: Labels;
};

/** The reason why a day is not a working day. */
export type CalendarDayKind =
  | 'CLOSING_DAY'
  | 'LEGAL_HOLIDAY';

/** A page of due dates that the publication of a calendar would move. */
export type CalendarImpactConnection = {
  __typename?: 'CalendarImpactConnection';
  /** The number of open complaints with such a date, on all pages and with all brokers. */
  affected: Scalars['Int']['output'];
  /** The items on this page, each with its cursor. */
  edges: Array<CalendarImpactEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One due date with its cursor. */
export type CalendarImpactEdge = {
  __typename?: 'CalendarImpactEdge';
  /** An opaque cursor, valid for the same version and caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: CalendarImpactItem;
};

/** A due date that the publication of a calendar would move. */
export type CalendarImpactItem = {
  __typename?: 'CalendarImpactItem';
  /** The UUID of the complaint. Null for ADMIN. */
  complaintId?: Maybe<Scalars['ID']['output']>;
  /** The due date now. */
  from: Scalars['Date']['output'];
  /** The kind of the deadline. */
  kind: DeadlineKind;
  /** The reference of the complaint, or its first-line reference until the insurer has received it. */
  reference: Scalars['String']['output'];
  /** The due date after the publication. */
  to: Scalars['Date']['output'];
};

/** `DRAFT`: no deadline uses it. `PUBLISHED`: deadlines use it. */
export type CalendarStatus =
  | 'DRAFT'
  | 'PUBLISHED';

/** The capacity in which the person complains (procedure, "Wie?"). This API adds POLICYHOLDER and BENEFICIARY. */
export type Capacity =
  | 'BENEFICIARY'
  | 'BROKER'
  | 'INJURED_PARTY'
  | 'INSURED'
  | 'OTHER_THIRD_PARTY'
  | 'POLICYHOLDER'
  | 'PROSPECT';

/** How often final answers of a period had one of the root causes. */
export type CauseRate = {
  __typename?: 'CauseRate';
  /** The number of final answers. */
  answers: Scalars['Int']['output'];
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The rate per 1,000 final answers, rounded. Null for fewer than 10 answers. */
  per1000Answers?: Maybe<Scalars['Int']['output']>;
  /** The last day. */
  to: Scalars['Date']['output'];
  /** The number of them with one of the root causes. */
  withCause: Scalars['Int']['output'];
};

/** A signed statement about the histories of all complaints. */
export type Checkpoint = {
  __typename?: 'Checkpoint';
  /** The day on which it was signed. */
  day: Scalars['Date']['output'];
  /** The signed note (C2SP signed-note and tlog-checkpoint). It contains size and root. */
  note: Scalars['String']['output'];
  /** The root of the tree (RFC 6962), in base64. */
  rootHash: Scalars['String']['output'];
  /** The number of statements in the tree. */
  treeSize: Scalars['Int']['output'];
};

/** One page of checkpoints, newest first. */
export type CheckpointConnection = {
  __typename?: 'CheckpointConnection';
  /** The checkpoints on this page. */
  edges: Array<CheckpointEdge>;
  /** The position of this page. */
  pageInfo: PageInfo;
};

/** The newest statement about a history that a checkpoint covers. */
export type CheckpointCoverage = {
  __typename?: 'CheckpointCoverage';
  /** The day of the checkpoint. */
  day: Scalars['Date']['output'];
  /** The number of events that it states. */
  length: Scalars['Int']['output'];
  /** The number of statements in the tree. */
  treeSize: Scalars['Int']['output'];
};

/** A checkpoint in a list. */
export type CheckpointEdge = {
  __typename?: 'CheckpointEdge';
  /** The cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The checkpoint. */
  node: Checkpoint;
};

/**
 * Why a checkpoint does not vouch for a history. `CONTRADICTED`: a stored statement names another event, or more events,
 * than the history has. `NOT_INCLUDED`: the newest statement is not in the tree that was signed. `SIGNATURE_INVALID`: no
 * known key signed the newest checkpoint.
 */
export type CheckpointFault =
  /** A stored statement names another event, or more events, than the history has. */
  | 'CONTRADICTED'
  /** The newest statement is not in the tree that was signed. */
  | 'NOT_INCLUDED'
  /** No known key signed the newest checkpoint. */
  | 'SIGNATURE_INVALID';

/** A public key that verifies checkpoints (Ed25519). */
export type CheckpointKey = {
  __typename?: 'CheckpointKey';
  /** Whether new checkpoints are signed with this key. */
  current: Scalars['Boolean']['output'];
  /** The key id of signature lines. */
  id: Scalars['String']['output'];
  /** The name of the log. */
  origin: Scalars['String']['output'];
  /** The key as C2SP signed-note writes it: `<origin>+<id>+<key in base64>`. */
  verifierKey: Scalars['String']['output'];
};

/** An API client. Its secrets are listed by id and never shown. */
export type Client = {
  __typename?: 'Client';
  /** The `client_id` for `POST /oauth/token`. */
  clientId: Scalars['String']['output'];
  /** Whether the client can use the API. A disabled client is refused. */
  enabled: Scalars['Boolean']['output'];
  /** Ids of the offices for which a software house can act. */
  grants: Array<Scalars['ID']['output']>;
  /** The `id` of the client. */
  id: Scalars['ID']['output'];
  /** The client's identities at the external OpenID provider. */
  identities: Array<ClientIdentity>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The `id` of the office to which the client belongs. */
  officeId?: Maybe<Scalars['ID']['output']>;
  /** The role of a caller. */
  role: Role;
  /** The live secrets. */
  secrets: Array<ClientSecret>;
  /** The `id` of the member of staff to whom the client belongs. */
  staffId?: Maybe<Scalars['ID']['output']>;
  /** The version. Every change increases it. */
  version: Scalars['Int']['output'];
};

/** One page of clients. */
export type ClientConnection = {
  __typename?: 'ClientConnection';
  /** The items on this page, each with its cursor. */
  edges: Array<ClientEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One client with its cursor. */
export type ClientEdge = {
  __typename?: 'ClientEdge';
  /** An opaque cursor, valid for the same caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Client;
};

/** An account at the external OpenID provider. */
export type ClientIdentity = {
  __typename?: 'ClientIdentity';
  /** The `iss` of its tokens. */
  issuer: Scalars['String']['output'];
  /** The `sub` of its tokens. */
  subject: Scalars['String']['output'];
};

/** An account at the external OpenID provider. */
export type ClientIdentityInput = {
  /** The `iss` of its tokens. */
  issuer: Scalars['String']['input'];
  /** The `sub` of its tokens. */
  subject: Scalars['String']['input'];
};

/** A live secret, without its value. */
export type ClientSecret = {
  __typename?: 'ClientSecret';
  /** When it was made, in real time. */
  createdAt: Scalars['DateTime']['output'];
  /** The `id` of the secret. */
  id: Scalars['ID']['output'];
};

/**
 * The deadlines of one kind. `due` and the states count the deadlines that are due in the period; `completed` and the
 * days count the letters sent in the period; `open` counts the cycles that waited for the letter on its last day.
 */
export type ClockTotals = {
  __typename?: 'ClockTotals';
  /** Missed and never completed. */
  breached: Scalars['Int']['output'];
  /** Letters sent in the period. */
  completed: Scalars['Int']['output'];
  /** Deadlines due in the period. */
  due: Scalars['Int']['output'];
  /** Completed too late. */
  late: Scalars['Int']['output'];
  /** The median of `completed` in calendar days from the day of receipt. Null for 0. */
  medianDays?: Maybe<Scalars['Int']['output']>;
  /** Completed in time. */
  met: Scalars['Int']['output'];
  /** Cycles that still waited for the letter at the end of the period. */
  open: Scalars['Int']['output'];
  /** The median age of `open` in calendar days. Null for 0. */
  openMedianDays?: Maybe<Scalars['Int']['output']>;
  /** 90 % of `completed` took at most so many calendar days. Null for 0. */
  p90Days?: Maybe<Scalars['Int']['output']>;
  /** Stopped before the due date by a withdrawal, a return or a redirection. */
  stopped: Scalars['Int']['output'];
  /** Acknowledgements that an answer on the substance within the week made unnecessary. */
  waived: Scalars['Int']['output'];
};

/** The person's satisfaction. */
export type CloseComplaintInput = {
  /** How satisfied the person is after the handling. */
  complainantSatisfaction: Satisfaction;
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** The result of `closeComplaint`. */
export type CloseComplaintPayload = {
  __typename?: 'CloseComplaintPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** A day on which the insurer is closed. */
export type ClosedDay = {
  __typename?: 'ClosedDay';
  /** The day. */
  day: Scalars['Date']['output'];
  /** The insurer's name for the day, in one language. */
  name: Scalars['String']['output'];
};

/** A day on which the insurer is closed. */
export type ClosedDayInput = {
  /** The day. */
  day: Scalars['Date']['input'];
  /** The insurer's name for the day, in one language. */
  name: Scalars['String']['input'];
};

/** A list of codes with their labels. */
export type CodeList = {
  __typename?: 'CodeList';
  /** True for a closed set, which never grows and is an `enum` in this document. */
  closed: Scalars['Boolean']['output'];
  /** The name, e.g. `cause`. */
  name: Scalars['String']['output'];
  /** The codes. */
  values: Array<CodeListValue>;
  /** The version of the list. */
  version: Scalars['String']['output'];
};

/** A code and its labels. */
export type CodeListValue = {
  __typename?: 'CodeListValue';
  /** The code. */
  code: Scalars['String']['output'];
  /** The meaning of the code. */
  labels: Labels;
};

/** The person who is dissatisfied. Anyone can complain; a policy is not necessary (procedure, "Wie?"). */
export type Complainant = {
  __typename?: 'Complainant';
  /** The capacity in which the person complains (procedure, "Wie?"). This API adds POLICYHOLDER and BENEFICIARY. */
  capacity: Capacity;
  /** The e-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Whether the person acts outside their trade or profession. Null when unknown. */
  isConsumer?: Maybe<Scalars['Boolean']['output']>;
  /** The language of letters to a person. */
  language: Language;
  /** The name. */
  name: Scalars['String']['output'];
  /** The telephone number. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The postal address. */
  postalAddress?: Maybe<PostalAddress>;
};

/** The person who is dissatisfied. */
export type ComplainantInput = {
  /** The capacity in which the person complains (procedure, "Wie?"). This API adds POLICYHOLDER and BENEFICIARY. */
  capacity: Capacity;
  /** An e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person acts outside their trade or profession. Leave it out when unknown. */
  isConsumer?: InputMaybe<Scalars['Boolean']['input']>;
  /** The language of letters to a person. */
  language: Language;
  /** The name of a person or organisation. */
  name: Scalars['String']['input'];
  /** A telephone number, as written. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** A postal address. */
  postalAddress?: InputMaybe<PostalAddressInput>;
};

/** The changed members of the complainant. */
export type ComplainantPatchInput = {
  /** The capacity in which the person complains (procedure, "Wie?"). This API adds POLICYHOLDER and BENEFICIARY. */
  capacity?: InputMaybe<Capacity>;
  /** An e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person acts outside their trade or profession. */
  isConsumer?: InputMaybe<Scalars['Boolean']['input']>;
  /** The language of letters to a person. */
  language?: InputMaybe<Language>;
  /** The name of a person or organisation. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The changed members of the address. When there is no address, all four members are required. */
  postalAddress?: InputMaybe<PostalAddressPatchInput>;
};

/**
 * A complaint as this caller can see it. After escalation, the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, independence matters, and relations to complaints that it cannot see.
 */
export type Complaint = Node & {
  __typename?: 'Complaint';
  /**
   * Who read the complaint and what belongs to it, newest first. For MANAGER and AUDITOR, and BROKER for the complaints that
   * it can see. Entries are there within a second of the response that they are about.
   */
  accessLog?: Maybe<AccessLogConnection>;
  /** When the acknowledgement of the newest cycle was dispatched. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The REST operations of `availableActions`, in the same order. A mutation has the name of the operation. */
  actions: Array<ActionLink>;
  /** When the final answer was dispatched. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The attachments that the caller can see, in the order in which they were added. */
  attachments: AttachmentConnection;
  /** The actions that this caller can take now and that would succeed with a valid body. */
  availableActions: Array<ActionName>;
  /** Whether the office can see the complaint. With `NONE`, every request of the office gets 404. */
  brokerAccess: BrokerAccess;
  /** The office's own reference. It is unique per office among complaints that are not withdrawn. */
  brokerReference?: Maybe<Scalars['String']['output']>;
  /** The causes. The first is the main cause. */
  causes: Array<Scalars['String']['output']>;
  /** The channel through which the complaint arrived. */
  channel: Scalars['String']['output'];
  /** The claim number, if there is one. */
  claimNumber?: Maybe<Scalars['String']['output']>;
  /** When the complaint was closed or redirected. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The person who is dissatisfied. Anyone can complain; a policy is not necessary (procedure, "Wie?"). */
  complainant: Complainant;
  /** The person's satisfaction, recorded at closure. */
  complainantSatisfaction?: Maybe<Satisfaction>;
  /** The UUID of the complaint, as in REST. */
  complaintId: Scalars['ID']['output'];
  /** The party whose conduct the complaint is about. */
  concerns?: Maybe<Concerns>;
  /**
   * Whether the content contains data concerning health (GDPR art. 9). Then staff without `mayReadHealthData`, and an office
   * that did not log the complaint, get `[health data]` in place of each free text, find nothing in it by a search for
   * `text`, and get 403 for letters, attachments and evidence bundles.
   */
  containsHealthData: Scalars['Boolean']['output'];
  /** Ids of the members of staff who took the contested decision. Only staff see it. */
  contestedDecisionBy?: Maybe<Array<Scalars['ID']['output']>>;
  /** The addressee of letters. */
  correspondenceTo: CorrespondenceTo;
  /** A day-by-day explanation of a deadline. Error `resourceNotFound` when there is no such deadline. */
  deadlineExplanation?: Maybe<DeadlineExplanation>;
  /** The deadlines, ordered by cycle and kind, with their states at the moment of the request. */
  deadlines: Array<Deadline>;
  /** Delay notices for the final answer. */
  delayNotices: Array<DelayNotice>;
  /** The complaint in the person's own words. */
  description: Scalars['String']['output'];
  /** The newest escalation to the insurer. Null without an escalation. */
  escalation?: Maybe<Escalation>;
  /** The receipt of the newest escalation. Null without an escalation. */
  escalationReceipt?: Maybe<EscalationReceipt>;
  /** The final answer that was sent. */
  finalAnswer?: Maybe<FinalAnswer>;
  /**
   * The office's own reference number for the first line, `F-<office code>-<year>-<number>`. Numbers have no gaps per
   * office. Null when the complaint did not start in the first line.
   */
  firstLineReference?: Maybe<Scalars['String']['output']>;
  /** The result of the broker's first-line handling. */
  firstLineResolution?: Maybe<FirstLineResolution>;
  /** The member of staff who handles the complaint. Null when there is none. */
  handler?: Maybe<Party>;
  /** Who holds the complaint now: the broker's office or the insurer. */
  heldBy: HeldBy;
  /** The history, oldest first. */
  history: HistoryConnection;
  /**
   * The proof that the newest checkpoint contains the newest statement about this history that it covers. Null while no
   * checkpoint covers the history.
   */
  historyProof?: Maybe<HistoryProof>;
  /** The result of verifying the hash chain. */
  historyVerification: HistoryVerification;
  /** The global id. Inputs take the global id or `complaintId`. */
  id: Scalars['ID']['output'];
  /** The interventions of the office. */
  interventions: Array<Intervention>;
  /** A hold that keeps the complaint from being erased. Only staff see it. */
  legalHold?: Maybe<LegalHold>;
  /** The letters to the person, newest first. */
  letters: LetterConnection;
  /** When the complaint was logged in this API. */
  loggedAt: Scalars['DateTime']['output'];
  /** The messages that the caller can see, in the order in which they were added. */
  messages: MessageConnection;
  /** The notes that the caller can see, in the order in which they were added. */
  notes: NoteConnection;
  /** The office through which the complaint arrived. Null when there is none. */
  office?: Maybe<OfficeSummary>;
  /**
   * The information about the Ombudsman for this person at this stage. Default language: the language of the person to
   * whom letters are addressed.
   */
  ombudsmanNotice: OmbudsmanNotice;
  /** The referrals to the Insurance Ombudsman. */
  ombudsmanReferrals: Array<OmbudsmanReferral>;
  /** The outcome of the complaint. Null until it has one. */
  outcome?: Maybe<Scalars['String']['output']>;
  /**
   * A final answer that waits for the approval of a second person. Nothing is sent yet, and the deadline keeps running.
   * Only staff see it.
   */
  pendingApproval?: Maybe<PendingApproval>;
  /** The policy number, if there is one. */
  policyNumber?: Maybe<Scalars['String']['output']>;
  /** The Belgian insurance branch (Telebib2 list A509). `GET /v1/codeLists` has the labels. The list can grow. */
  productLine?: Maybe<Scalars['String']['output']>;
  /**
   * When the insurer received the complaint, in the newest cycle. The insurer's deadlines start at this instant. Null
   * until receipt.
   */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The end of a complaint without an answer on the substance. */
  redirection?: Maybe<Redirection>;
  /**
   * The reference number in the insurer's register, `K-<year>-<number>`. Numbers have no gaps. A complaint gets it at
   * receipt.
   */
  reference?: Maybe<Scalars['String']['output']>;
  /** Related complaints. */
  relatedTo: Array<Relation>;
  /** What the person asks for. */
  remedySought?: Maybe<Scalars['String']['output']>;
  /** The reopenings of the complaint. */
  reopenings: Array<Reopening>;
  /** The person or organisation that represents the complainant. */
  representative?: Maybe<Representative>;
  /** When the person first complained to the broker. */
  signalledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Ids of the members of staff whose conduct the complaint is about. Only staff see it. */
  staffComplainedAbout?: Maybe<Array<Scalars['ID']['output']>>;
  /**
   * The status of the complaint. `FIRST_LINE_OPEN`, `FIRST_LINE_RESOLVED`: the broker holds the complaint. `RECEIVED`:
   * the insurer received it; it has no handler yet. `IN_REVIEW`: it has a handler. `ANSWERED`: the final answer was
   * sent. `CLOSED`, `WITHDRAWN`: it has ended, and can be reopened.
   */
  status: Status;
  /** One or more subjects. */
  subjects: Array<Subject>;
  /** Replies on the substance other than the final answer. */
  substantiveReplies: Array<SubstantiveReply>;
  /**
   * When the complaint last changed: by an action or a PATCH, by a letter that was accepted, or by a message, note or
   * attachment that both sides see.
   */
  updatedAt: Scalars['DateTime']['output'];
  /** The version of the complaint. Only an action or a PATCH increases it, never the passing of time. */
  version: Scalars['Int']['output'];
  /** The withdrawal of the complaint. */
  withdrawal?: Maybe<Withdrawal>;
};


/**
 * A complaint as this caller can see it. After escalation, the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, independence matters, and relations to complaints that it cannot see.
 */
export type ComplaintAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A complaint as this caller can see it. After escalation, the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, independence matters, and relations to complaints that it cannot see.
 */
export type ComplaintAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A complaint as this caller can see it. After escalation, the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, independence matters, and relations to complaints that it cannot see.
 */
export type ComplaintDeadlineExplanationArgs = {
  cycle?: InputMaybe<Scalars['Int']['input']>;
  kind: DeadlineKind;
  lang?: InputMaybe<Language>;
};


/**
 * A complaint as this caller can see it. After escalation, the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, independence matters, and relations to complaints that it cannot see.
 */
export type ComplaintHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A complaint as this caller can see it. After escalation, the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, independence matters, and relations to complaints that it cannot see.
 */
export type ComplaintLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A complaint as this caller can see it. After escalation, the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, independence matters, and relations to complaints that it cannot see.
 */
export type ComplaintMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A complaint as this caller can see it. After escalation, the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, independence matters, and relations to complaints that it cannot see.
 */
export type ComplaintNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A complaint as this caller can see it. After escalation, the office does not see `staffComplainedAbout`,
 * `contestedDecisionBy`, approvals, independence matters, and relations to complaints that it cannot see.
 */
export type ComplaintOmbudsmanNoticeArgs = {
  lang?: InputMaybe<Language>;
};

/** A change of a complaint: the event of the feed, and the complaint as it is now. */
export type ComplaintChange = {
  __typename?: 'ComplaintChange';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The complaint as the caller can see it now, possibly in a later version. Null when the caller can no longer see it. */
  complaint?: Maybe<Complaint>;
  /** The UUID of the complaint. */
  complaintId: Scalars['ID']['output'];
  /** The `id` of the event. `after` accepts it, and the feed and webhooks contain it. */
  id: Scalars['ID']['output'];
  /**
   * The position in your feed, in commit order: it counts the events that your office can see, or those that the
   * insurer's staff can see.
   */
  sequence: Scalars['Int']['output'];
  /** The type of the event. The history, the feed and webhooks share this list. The list can grow. */
  type: Scalars['String']['output'];
  /**
   * The version of the complaint after the event. An event that does not change the complaint, such as `deadline.*`, has
   * the current version.
   */
  version: Scalars['Int']['output'];
};

/** One page of complaints. */
export type ComplaintConnection = {
  __typename?: 'ComplaintConnection';
  /** The complaints on this page, each with its cursor. */
  edges: Array<ComplaintEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One complaint with its cursor. */
export type ComplaintEdge = {
  __typename?: 'ComplaintEdge';
  /** An opaque cursor, valid for the same filter, sort order and caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Complaint;
};

/**
 * The filters of the list. Several values of one member are combined with *or*. Different members are combined with
 * *and*. See `GET /v1/complaints`.
 */
export type ComplaintFilter = {
  /** The office's own reference. */
  brokerReference?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The capacity in which the person complains. */
  capacity?: InputMaybe<Array<Capacity>>;
  /** Complaints with at least one of these causes. */
  cause?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The channel through which the complaint arrived. */
  channel?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Complaints with a deadline of one of these kinds. */
  deadlineKind?: InputMaybe<Array<DeadlineKind>>;
  /** Complaints with a deadline that is now in one of these states. */
  deadlineState?: InputMaybe<Array<DeadlineState>>;
  /** Complaints with a deadline that is due on or before this day (Europe/Brussels). */
  dueOnOrBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Complaints of one of these handlers. */
  handlerId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who holds the complaint now: the broker's office or the insurer. */
  heldBy?: InputMaybe<Array<HeldBy>>;
  /** Complaints that arrived through one of these offices. */
  officeId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `true` returns complaints with an open Ombudsman referral. `false` returns the other complaints. */
  openReferral?: InputMaybe<Scalars['Boolean']['input']>;
  /** Complaints that the insurer received on or after this day (Europe/Brussels). */
  receivedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Complaints that the insurer received on or before this day (Europe/Brussels). */
  receivedTo?: InputMaybe<Scalars['Date']['input']>;
  /** The complaint's `reference` or `firstLineReference`. */
  reference?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Complaints in one of these statuses. */
  status?: InputMaybe<Array<Status>>;
  /** `true` returns complaints without a handler. `false` returns complaints with a handler. */
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Complaints that changed at or after this instant, also by what was added to them. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An order of complaints. `_DESC` is descending. */
export type ComplaintSort =
  /** The day by which something is due next. */
  | 'DUE_ON'
  | 'DUE_ON_DESC'
  /** When the complaint was logged. */
  | 'LOGGED_AT'
  | 'LOGGED_AT_DESC'
  /** When the insurer received the complaint. */
  | 'RECEIVED_AT'
  | 'RECEIVED_AT_DESC'
  /** When the complaint last changed. */
  | 'UPDATED_AT'
  | 'UPDATED_AT_DESC';

/** The complaints desk, where a person can reach the insurer directly. */
export type ComplaintsDesk = {
  __typename?: 'ComplaintsDesk';
  /** The e-mail address. */
  email: Scalars['String']['output'];
  /** The name of the desk. */
  name: Scalars['String']['output'];
  /** The postal address. */
  postalAddress: PostalAddress;
};

/** The party whose conduct the complaint is about. */
export type Concerns =
  | 'BROKER'
  | 'EXPERT'
  | 'INSURER'
  | 'OTHER';

/** The proof that one tree begins with another. */
export type ConsistencyProof = {
  __typename?: 'ConsistencyProof';
  /** The size of the older tree. */
  from: Scalars['Int']['output'];
  /** The hashes of RFC 6962, section 2.1.2, in order, in base64. */
  hashes: Array<Scalars['String']['output']>;
  /** The size of the newer tree. */
  to: Scalars['Int']['output'];
};

/** The actual instant of receipt, and how it became known. */
export type CorrectReceiptInput = {
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** How the actual instant of receipt became known. */
  motive: Scalars['String']['input'];
  /** When the complaint actually arrived. */
  receivedAt: Scalars['DateTime']['input'];
};

/** The result of `correctReceipt`. */
export type CorrectReceiptPayload = {
  __typename?: 'CorrectReceiptPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** The addressee of letters. */
export type CorrespondenceTo =
  | 'COMPLAINANT'
  | 'REPRESENTATIVE';

/** A draft of a calendar. */
export type CreateCalendarInput = {
  /** All closing days of the version, on or after `effectiveFrom`, each once. */
  closedDays: Array<ClosedDayInput>;
  /** The version applies to deadlines that start on or after this day. It can lie in the past. */
  effectiveFrom: Scalars['Date']['input'];
};

/** The result of `createCalendar`. */
export type CreateCalendarPayload = {
  __typename?: 'CreateCalendarPayload';
  /** The draft. */
  calendar: Calendar;
};

/** A new client. Give exactly one of `officeId`, `staffId` and (for a software house) `grants`. */
export type CreateClientInput = {
  /** The `client_id` for `POST /oauth/token`. */
  clientId: Scalars['String']['input'];
  /** Ids of the offices for which a software house can act. */
  grants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The client's identities at the external OpenID provider. */
  identities?: InputMaybe<Array<ClientIdentityInput>>;
  /** The name. */
  name: Scalars['String']['input'];
  /** The `id` of the office to which the client belongs. */
  officeId?: InputMaybe<Scalars['ID']['input']>;
  /** The `id` of the member of staff to whom the client belongs. */
  staffId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `createClient`. */
export type CreateClientPayload = {
  __typename?: 'CreateClientPayload';
  /** The new client. */
  client: Client;
  /** The first secret of the client. It is shown only once. */
  secret: NewSecret;
};

/** The client that gets a second secret. */
export type CreateClientSecretInput = {
  /** The `id` of the client. */
  clientId: Scalars['ID']['input'];
};

/** The result of `createClientSecret`. */
export type CreateClientSecretPayload = {
  __typename?: 'CreateClientSecretPayload';
  /** The new secret. It is shown only once. */
  secret: NewSecret;
};

/** The recipient of the bundle. */
export type CreateEvidenceBundleInput = {
  /** The UUID or the global id of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The recipient of the bundle. */
  profile: EvidenceProfile;
};

/** The result of `createEvidenceBundle`. */
export type CreateEvidenceBundlePayload = {
  __typename?: 'CreateEvidenceBundlePayload';
  /** The task. Its `result` links to the ZIP file. */
  task: Task;
};

/** A new improvement action. */
export type CreateImprovementActionInput = {
  /** The UUIDs or global ids of the linked complaints. */
  complaintIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The day by which it is to be done. Not in the past. */
  dueOn: Scalars['Date']['input'];
  /** The `id` of the member of staff who sees to it: a handler or a manager. */
  ownerId: Scalars['ID']['input'];
  /** The root causes that the action addresses. */
  rootCauses: Array<Scalars['String']['input']>;
  /** Default: `OPEN`. */
  status?: InputMaybe<ImprovementStatus>;
  /** What is done, in one line without personal data. */
  title: Scalars['String']['input'];
};

/** The result of `createImprovementAction`. */
export type CreateImprovementActionPayload = {
  __typename?: 'CreateImprovementActionPayload';
  /** The new improvement action. */
  improvementAction: ImprovementAction;
};

/** A new office. Default status: `ACTIVE`. */
export type CreateOfficeInput = {
  /** Part of the office's reference numbers. It cannot change once a reference number contains it. */
  code: Scalars['String']['input'];
  /** Whether the office receives a digest of its first line by e-mail on each working day. Default: false. */
  dailyDigest?: InputMaybe<Scalars['Boolean']['input']>;
  /** The e-mail address in the office's letters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The KBO enterprise number, with or without `BE`, dots and spaces, or the nine digits used before 2005. */
  enterpriseNumber: Scalars['String']['input'];
  /** The office's own first-line target, in working days from the day on which a complaint is logged. */
  firstLineTargetWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** The FSMA's old number of the office, as written. The FSMA now uses the enterprise number. */
  fsmaNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * The status of an intermediary in the FSMA's public register. A struck-off office keeps read access and loses write
   * access.
   */
  fsmaStatus?: InputMaybe<FsmaStatus>;
  /** The day from which the status applies. Not in the future. Default: today. */
  fsmaStatusSince?: InputMaybe<Scalars['Date']['input']>;
  /** The language of mail to the office. Default: nl. */
  language?: InputMaybe<Language>;
  /** The name of the office. */
  name: Scalars['String']['input'];
  /** The postal address in the office's letters. */
  postalAddress?: InputMaybe<PostalAddressInput>;
};

/** The result of `createOffice`. */
export type CreateOfficePayload = {
  __typename?: 'CreateOfficePayload';
  /** The new office. */
  office: Office;
};

/** A new member of staff. */
export type CreateStaffMemberInput = {
  /** The absence of this person. */
  absence?: InputMaybe<AbsenceInput>;
  /** Whether this person receives a digest of their work by e-mail on each working day. Default: true. */
  dailyDigest?: InputMaybe<Scalars['Boolean']['input']>;
  /** An e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The language of mail to this person. Default: nl. */
  language?: InputMaybe<Language>;
  /** Whether this person reads the texts and files of complaints with `containsHealthData` (GDPR, article 9). Default: false. */
  mayReadHealthData?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name. */
  name: Scalars['String']['input'];
  /** The role of this person. */
  role: Role;
  /** Ids of the offices whose complaints this person must not handle. */
  tiedOfficeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The result of `createStaffMember`. */
export type CreateStaffMemberPayload = {
  __typename?: 'CreateStaffMemberPayload';
  /** The new member of staff. */
  staffMember: StaffMember;
};

/** A new webhook endpoint. */
export type CreateWebhookEndpointInput = {
  /** A description for people. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether the API sends events to the endpoint. Default: true. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The event types. Default: all types. */
  eventTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A public URL. https is required outside the sandbox. No user information and no fragment. */
  url: Scalars['String']['input'];
};

/** The endpoint, with its secret. The secret is shown only once. */
export type CreateWebhookEndpointPayload = {
  __typename?: 'CreateWebhookEndpointPayload';
  /** The endpoint. */
  endpoint: WebhookEndpoint;
};

/** Everything that was found about a person. */
export type DataSubject = {
  __typename?: 'DataSubject';
  /** The complaints, at most 500. */
  complaints: Array<DataSubjectComplaint>;
  /** The number of complaints in which the person occurs. */
  found: Scalars['Int']['output'];
};

/** A complaint in which the person occurs. */
export type DataSubjectComplaint = {
  __typename?: 'DataSubjectComplaint';
  /** The UUID of the complaint. Null for ADMIN. */
  complaintId?: Maybe<Scalars['ID']['output']>;
  /** The office's own reference number for the first line. */
  firstLineReference?: Maybe<Scalars['String']['output']>;
  /** The places. */
  places: Array<DataSubjectPlaceCount>;
  /** The insurer's reference number. */
  reference?: Maybe<Scalars['String']['output']>;
};

/** Where the person occurs. */
export type DataSubjectPlace =
  /** The name or the description of a file. */
  | 'ATTACHMENT'
  /** Members of the complaint, such as the complainant, the representative or a text. */
  | 'COMPLAINT'
  /** An earlier version, or the details of an event. */
  | 'HISTORY'
  /** A letter or its addressee. */
  | 'LETTER'
  /** A message. */
  | 'MESSAGE'
  /** A note. */
  | 'NOTE';

/** How often the person occurs in a place. */
export type DataSubjectPlaceCount = {
  __typename?: 'DataSubjectPlaceCount';
  /** The number of items. */
  count: Scalars['Int']['output'];
  /** The place. */
  place: DataSubjectPlace;
};

/** A deadline of the complaint. Its state is computed from the complaint's data at the moment of the request. */
export type Deadline = {
  __typename?: 'Deadline';
  /** When the deadline was first missed: the `dueBefore` of the missed due date. It stays when the state becomes `LATE`. */
  breachedSince?: Maybe<Scalars['DateTime']['output']>;
  /** The calendar version used for the computation. */
  calendarVersion: Scalars['String']['output'];
  /** When the deadline was completed, in time or late. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For an acknowledgement: the last day on which a substantive answer makes it unnecessary. */
  curableUntil?: Maybe<Scalars['Date']['output']>;
  /** The number of the cycle of deadlines, from 1. */
  cycle: Scalars['Int']['output'];
  /** The midnight after `dueOn` in Europe/Brussels, exclusive. */
  dueBefore: Scalars['DateTime']['output'];
  /** The due date: the last day, inclusive. */
  dueOn: Scalars['Date']['output'];
  /** True for the Ombudsman's own term, which the insurer does not control. */
  estimated?: Maybe<Scalars['Boolean']['output']>;
  /** The delay notices that moved the due date. */
  extensions?: Maybe<Array<DeadlineExtension>>;
  /**
   * `FIRST_LINE`: the office's own first-line target. `ACKNOWLEDGEMENT`: 3 working days; a substantive answer within a
   * week waives it. `FINAL_ANSWER`: 1 month. `OMBUDSMAN_ADVICE`: the Ombudsman's own term of 90 days.
   */
  kind: DeadlineKind;
  /** The original value of `dueOn`. Null when the due date did not move. */
  originalDueOn?: Maybe<Scalars['Date']['output']>;
  /** For the Ombudsman's term: the `id` of the referral. Each referral has its own term. */
  referralId?: Maybe<Scalars['ID']['output']>;
  /** The next working day on or after `dueOn`. For information only: it is never the due date. */
  rolledForwardOn: Scalars['Date']['output'];
  /** The rules version used for the computation. */
  rulesVersion: Scalars['String']['output'];
  /** The last working day on or before `dueOn`. */
  sendByOn: Scalars['Date']['output'];
  /** The instant at which the deadline started. */
  startedAt: Scalars['DateTime']['output'];
  /**
   * `PENDING`: not due yet. `AT_RISK` (acknowledgement only): the due date has passed, but a substantive answer within
   * the week still makes the acknowledgement unnecessary. `MET`: completed in time. `WAIVED`: no longer necessary.
   * `LATE`: completed after the due date. `BREACHED`: the due date has passed without completion. `STOPPED`: no longer
   * required.
   */
  state: DeadlineState;
};

/** The deadlines that a receipt at this instant would start. */
export type DeadlineCalculation = {
  __typename?: 'DeadlineCalculation';
  /** The calendar version used for the computation. */
  calendarVersion: Scalars['String']['output'];
  /** The acknowledgement and the final answer. */
  deadlines: Array<CalculatedDeadline>;
  /** The instant of receipt, in UTC. */
  receivedAt: Scalars['DateTime']['output'];
  /** The rules version used for the computation. */
  rulesVersion: Scalars['String']['output'];
};

/** A day-by-day explanation of a due date. */
export type DeadlineExplanation = {
  __typename?: 'DeadlineExplanation';
  /** The calendar version used for the computation. */
  calendarVersion: Scalars['String']['output'];
  /** The number of the cycle of deadlines, from 1. */
  cycle: Scalars['Int']['output'];
  /** The due date: the last day, inclusive. */
  dueOn: Scalars['Date']['output'];
  /**
   * `FIRST_LINE`: the office's own first-line target. `ACKNOWLEDGEMENT`: 3 working days; a substantive answer within a
   * week waives it. `FINAL_ANSWER`: 1 month. `OMBUDSMAN_ADVICE`: the Ombudsman's own term of 90 days.
   */
  kind: DeadlineKind;
  /** The language of the texts. */
  lang: Language;
  /** The day of receipt, then each day that counts or does not count. */
  steps: Array<ExplanationStep>;
};

/** A delay notice, and its effect on the due date. */
export type DeadlineExtension = {
  __typename?: 'DeadlineExtension';
  /** The due date after the notice. */
  dueOn: Scalars['Date']['output'];
  /** When the notice was dispatched. */
  noticedAt: Scalars['DateTime']['output'];
  /** The due date before the notice. */
  previousDueOn: Scalars['Date']['output'];
  /** The reasons for the delay. */
  reasons: Scalars['String']['output'];
};

/**
 * `FIRST_LINE`: the office's own first-line target. `ACKNOWLEDGEMENT`: 3 working days; a substantive answer within a
 * week waives it. `FINAL_ANSWER`: 1 month. `OMBUDSMAN_ADVICE`: the Ombudsman's own term of 90 days.
 */
export type DeadlineKind =
  | 'ACKNOWLEDGEMENT'
  | 'FINAL_ANSWER'
  | 'FIRST_LINE'
  | 'OMBUDSMAN_ADVICE';

/**
 * `PENDING`: not due yet. `AT_RISK` (acknowledgement only): the due date has passed, but a substantive answer within the
 * week still makes the acknowledgement unnecessary. `MET`: completed in time. `WAIVED`: no longer necessary. `LATE`:
 * completed after the due date. `BREACHED`: the due date has passed without completion. `STOPPED`: no longer required.
 */
export type DeadlineState =
  | 'AT_RISK'
  | 'BREACHED'
  | 'LATE'
  | 'MET'
  | 'PENDING'
  | 'STOPPED'
  | 'WAIVED';

/** The decision on a complaint or a grievance. */
export type Decision =
  | 'PARTIALLY_UPHELD'
  | 'REJECTED'
  | 'UPHELD';

/** The handler's declaration. `reason` is required when they are not independent. */
export type DeclareIndependenceInput = {
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the handler is independent of all persons and matters in the complaint. */
  independent: Scalars['Boolean']['input'];
  /** The reason why not. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `declareIndependence`. */
export type DeclareIndependencePayload = {
  __typename?: 'DeclareIndependencePayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** A reasoned letter, dispatched before the deadline, that moves the final answer. */
export type DelayNotice = {
  __typename?: 'DelayNotice';
  /** Who did it. */
  by: Party;
  /** How a letter is sent. A telephone call is not a dispatch. */
  channel: LetterChannel;
  /** The number of the cycle of deadlines that it belongs to, from 1. */
  cycle: Scalars['Int']['output'];
  /**
   * When the letter was dispatched. For EMAIL, this is when the mail server accepted it; until then it is null. Without
   * it, no deadline moves.
   */
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day on which the final answer is expected. It is the new due date. */
  expectedCompletionOn: Scalars['Date']['output'];
  /** The reason why the dispatch was recorded more than one working day later. */
  lateRecordingMotive?: Maybe<Scalars['String']['output']>;
  /** The `id` of the letter. */
  letterId: Scalars['ID']['output'];
  /** The reasons for the delay. */
  reasons: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** True when the mail server accepted the letter only after the deadline. Such a notice moves no date. */
  tooLate?: Maybe<Scalars['Boolean']['output']>;
};

/** The endpoint to delete. */
export type DeleteWebhookEndpointInput = {
  /** The `id` of the endpoint. */
  endpointId: Scalars['ID']['input'];
};

/** The deleted endpoint. */
export type DeleteWebhookEndpointPayload = {
  __typename?: 'DeleteWebhookEndpointPayload';
  /** The `id` of the deleted endpoint. */
  endpointId: Scalars['ID']['output'];
};

/** A store from which data were destroyed. */
export type DestroyedStore = {
  __typename?: 'DestroyedStore';
  /** The number of items destroyed. */
  count: Scalars['Int']['output'];
  /** The store, e.g. `letters`. */
  store: Scalars['String']['output'];
};

/** The dispatch of a letter. */
export type Dispatch = {
  __typename?: 'Dispatch';
  /** How a letter is sent. A telephone call is not a dispatch. */
  channel: LetterChannel;
  /**
   * When the letter was dispatched. For EMAIL, this is when the mail server accepted it; until then it is null. Without
   * it, no deadline is met.
   */
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reason why the dispatch was recorded more than one working day later. */
  lateRecordingMotive?: Maybe<Scalars['String']['output']>;
  /** The `id` of the letter. */
  letterId: Scalars['ID']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** One dispatch, with its letter and complaint. */
export type DispatchItem = {
  __typename?: 'DispatchItem';
  /** How a letter is sent. A telephone call is not a dispatch. */
  channel: LetterChannel;
  /** The `id` of the complaint. */
  complaintId: Scalars['ID']['output'];
  /** When it was accepted by the mail server or posted. */
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The mail server's reason why it was not delivered, or not yet. */
  failure?: Maybe<Scalars['String']['output']>;
  /** The `id` of the dispatch. */
  id: Scalars['ID']['output'];
  /** The kind of a letter. It depends on the action that created the letter. */
  kind: LetterKind;
  /** The `id` of the letter. */
  letterId: Scalars['ID']['output'];
  /** The REST link to the letter as PDF. */
  pdf: Scalars['String']['output'];
  /** When it was queued. */
  queuedAt: Scalars['DateTime']['output'];
  /** The state of the dispatch. */
  state: DispatchState;
};

/** One page of dispatches. */
export type DispatchItemConnection = {
  __typename?: 'DispatchItemConnection';
  /** The dispatches on this page, each with its cursor. */
  edges: Array<DispatchItemEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One dispatch with its cursor. */
export type DispatchItemEdge = {
  __typename?: 'DispatchItemEdge';
  /** The cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The `id` of the dispatch. */
  node: DispatchItem;
};

/** How the letter is sent again. */
export type DispatchLetterInput = {
  /** How the letter is sent. The address for this channel must be known. */
  channel: LetterChannel;
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /**
   * When the letter was dispatched, if it was sent outside this API. Not in the future, and not before the letter was
   * created.
   */
  dispatchedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Required when the letter was dispatched more than one working day ago. */
  lateRecordingMotive?: InputMaybe<Scalars['String']['input']>;
  /** The `id` of the letter. */
  letterId: Scalars['ID']['input'];
};

/** The result of `dispatchLetter`. */
export type DispatchLetterPayload = {
  __typename?: 'DispatchLetterPayload';
  /** The letter, with its new dispatch. */
  letter: Letter;
};

/**
 * `QUEUED`: waits for the mail server and meets no deadline. `ACCEPTED`: the mail server accepted it. `POSTED`: sent by
 * post. `BOUNCED`: the mail server refused it, or it was returned later.
 */
export type DispatchState =
  | 'ACCEPTED'
  | 'BOUNCED'
  | 'POSTED'
  | 'QUEUED';

/** An erasure of complaints, by request or by a retention rule. */
export type Erasure = {
  __typename?: 'Erasure';
  /** The complaints. */
  complaints: Array<ErasureItem>;
  /** When it was approved or refused. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved or refused it. For a retention rule, the administrator who set the rules. */
  decidedBy?: Maybe<Party>;
  /** When every complaint had its result. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id of the erasure and of its task. */
  id: Scalars['ID']['output'];
  /** Why the complaints are erased. */
  origin: ErasureOrigin;
  /** The reason of the request. Deleted when the erasure is done or refused. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was requested, or the rule applied. */
  requestedAt: Scalars['DateTime']['output'];
  /** The manager who requested it. */
  requestedBy?: Maybe<Party>;
  /** The status of the erasure. */
  status: ErasureStatus;
};

/** One page of erasures. */
export type ErasureConnection = {
  __typename?: 'ErasureConnection';
  /** The erasures on this page, each with its cursor. */
  edges: Array<ErasureEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One erasure with its cursor. */
export type ErasureEdge = {
  __typename?: 'ErasureEdge';
  /** An opaque cursor, valid for the same caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Erasure;
};

/** One complaint of an erasure, and what was destroyed of it. */
export type ErasureItem = {
  __typename?: 'ErasureItem';
  /** When the result was reached. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** The category of the retention rule. */
  category?: Maybe<RetentionCategory>;
  /** The UUID of the complaint. */
  complaintId: Scalars['ID']['output'];
  /** The office's own reference number for the first line. */
  firstLineReference?: Maybe<Scalars['String']['output']>;
  /** How the data were destroyed. Null unless the result is `ERASED`. */
  method?: Maybe<Scalars['String']['output']>;
  /** The term of the retention rule, in months. */
  months?: Maybe<Scalars['Int']['output']>;
  /** The insurer's reference number. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The result. */
  result: ErasureResult;
  /** The stores from which data were destroyed. */
  stores: Array<DestroyedStore>;
};

/**
 * Why the complaints are erased: `REQUEST` of a manager, a `RETENTION` rule, or `RESTORE`: they were erased before, and
 * came back with a restored backup.
 */
export type ErasureOrigin =
  | 'REQUEST'
  | 'RESTORE'
  | 'RETENTION';

/**
 * `WAITING`: no result yet. `ERASED`: the personal data are destroyed. `ON_HOLD`: a legal hold kept the complaint.
 * `NOT_DUE`: the retention rule no longer asks for it. `REFUSED`: the erasure was refused.
 */
export type ErasureResult =
  | 'ERASED'
  | 'NOT_DUE'
  | 'ON_HOLD'
  | 'REFUSED'
  | 'WAITING';

/**
 * `PENDING`: waits for the approval of another manager. `APPROVED`: the job erases the complaints. `REFUSED`: nothing is
 * erased. `DONE`: every complaint has a result.
 */
export type ErasureStatus =
  | 'APPROVED'
  | 'DONE'
  | 'PENDING'
  | 'REFUSED';

/** The reason for the escalation. Only `UNSATISFIED_AFTER_FIRST_LINE` requires an intervention of the office. */
export type EscalateComplaintInput = {
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The reason for the insurer's intervention. The procedure has two grounds: no satisfactory solution after the first
   * intervention, and a request for direct intervention. The third ground is a first line that does not respond.
   */
  ground: EscalationGround;
  /** The office's remarks. */
  remarks?: InputMaybe<Scalars['String']['input']>;
  /** The day on which the person asked for it. */
  requestedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of `escalateComplaint`. */
export type EscalateComplaintPayload = {
  __typename?: 'EscalateComplaintPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
  /** The office's proof of what it escalated, and when. */
  receipt: EscalationReceipt;
};

/** The escalation of a complaint from the broker to the insurer. */
export type Escalation = {
  __typename?: 'Escalation';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  by: Party;
  /**
   * The reason for the insurer's intervention. The procedure has two grounds: no satisfactory solution after the first
   * intervention, and a request for direct intervention. The third ground is a first line that does not respond.
   */
  ground: EscalationGround;
  /** The office's remarks. */
  remarks?: Maybe<Scalars['String']['output']>;
  /** The day on which the person asked for it. */
  requestedOn?: Maybe<Scalars['Date']['output']>;
};

/**
 * The reason for the insurer's intervention. The procedure has two grounds: no satisfactory solution after the first
 * intervention, and a request for direct intervention. The third ground is a first line that does not respond.
 */
export type EscalationGround =
  | 'DIRECT_INTERVENTION_REQUESTED'
  | 'NO_FIRST_LINE_RESPONSE'
  | 'UNSATISFIED_AFTER_FIRST_LINE';

/** The office's proof of what it escalated, and when. */
export type EscalationReceipt = {
  __typename?: 'EscalationReceipt';
  /** The `id` of the complaint. */
  complaintId: Scalars['ID']['output'];
  /** A keyed digest (HMAC) of the content that the insurer received. */
  contentDigest: Scalars['String']['output'];
  /** The deadlines that started. */
  deadlines: Array<Deadline>;
  /** When the insurer received the complaint. */
  receivedAt: Scalars['DateTime']['output'];
  /**
   * The reference number in the insurer's register, `K-<year>-<number>`. Numbers have no gaps. A complaint gets it at
   * receipt.
   */
  reference: Scalars['String']['output'];
};

/** The recipient of an evidence bundle. It decides what the bundle leaves out. */
export type EvidenceProfile =
  /** The complainant. Also without notes, names of staff, root causes and other complaints. */
  | 'COMPLAINANT'
  /** The Insurance Ombudsman. Without content that is internal to the insurer. */
  | 'OMBUDSMAN'
  /** The supervisor. Everything that the caller can see. */
  | 'SUPERVISOR';

/** One day, and the reason why it counts or not. */
export type ExplanationStep = {
  __typename?: 'ExplanationStep';
  /** The clause or article that the reason is based on. */
  clause: Scalars['String']['output'];
  /** Whether the day counts. */
  counted: Scalars['Boolean']['output'];
  /** The day. */
  day: Scalars['Date']['output'];
  /** The code of the reason, e.g. `RECEIPT_DAY`, `COUNTED`, `WEEKEND`, `LEGAL_HOLIDAY`, `DUE_DAY`. The list can grow. */
  reason: Scalars['String']['output'];
  /** The reason as text. */
  text: Scalars['String']['output'];
};

/**
 * What is known about the person, with `name`, `email`, `policyNumber` or `phone` at least. A complaint is found when one
 * of these occurs in it.
 */
export type ExportDataSubjectInput = {
  /** The complaints to export. Default: every complaint in which the person occurs, at most 100. */
  complaintIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** An e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The language of the readable file. Default: that of the person in their newest complaint. */
  language?: InputMaybe<Language>;
  /** The name. All words must occur together. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The policy number. */
  policyNumber?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `exportDataSubject`. */
export type ExportDataSubjectPayload = {
  __typename?: 'ExportDataSubjectPayload';
  /** The task. Its `result` links to the ZIP file. */
  task: Task;
};

/** An event without personal data. Get the complaint for more. */
export type FeedEvent = {
  __typename?: 'FeedEvent';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The UUID of the complaint. */
  complaintId: Scalars['ID']['output'];
  /** The `id` of the event. `after` accepts it, and webhooks contain it. */
  id: Scalars['ID']['output'];
  /**
   * The position in your feed, in commit order: it counts the events that your office can see, or those that the
   * insurer's staff can see.
   */
  sequence: Scalars['Int']['output'];
  /** The type of the event. The history, the feed and webhooks share this list. The list can grow. */
  type: Scalars['String']['output'];
  /**
   * The version of the complaint after the event. An event that does not change the complaint, such as `deadline.*`, has
   * the current version.
   */
  version: Scalars['Int']['output'];
};

/** One page of the feed. */
export type FeedEventConnection = {
  __typename?: 'FeedEventConnection';
  /** The events on this page, each with its cursor. */
  edges: Array<FeedEventEdge>;
  /** The end of the page, also when it is empty. Continue from there. */
  pageInfo: PageInfo;
};

/** One event of the feed with its cursor. */
export type FeedEventEdge = {
  __typename?: 'FeedEventEdge';
  /** An opaque cursor, valid for the same filter and caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: FeedEvent;
};

/** The final answer that was sent. */
export type FinalAnswer = {
  __typename?: 'FinalAnswer';
  /** The manager who approved the answer. Only staff see it. */
  approvedBy?: Maybe<Party>;
  /** The author of the answer. */
  by: Party;
  /** How a letter is sent. A telephone call is not a dispatch. */
  channel: LetterChannel;
  /** The complaint as the insurer understands it. */
  complaintAsUnderstood?: Maybe<Scalars['String']['output']>;
  /** The number of the cycle of deadlines that it belongs to, from 1. */
  cycle: Scalars['Int']['output'];
  /** The decision on a complaint or a grievance. */
  decision: Decision;
  /**
   * When the letter was dispatched. For EMAIL, this is when the mail server accepted it; until then it is null. Without
   * it, no deadline is met.
   */
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The explanation of the decision. */
  explanation: Scalars['String']['output'];
  /** The decision on each grievance. */
  grievances: Array<Grievance>;
  /** Whether the answer is also a decision on the claim. Such a decision is relevant for limitation periods. */
  isClaimDecision?: Maybe<Scalars['Boolean']['output']>;
  /** The reason why the dispatch was recorded more than one working day later. */
  lateRecordingMotive?: Maybe<Scalars['String']['output']>;
  /** The `id` of the letter. */
  letterId: Scalars['ID']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The remedies that the insurer offers or carries out. */
  remedies: Array<Remedy>;
  /**
   * The root cause of the complaint, recorded with the final answer (EIOPA guideline 5). Only staff see it. The list can
   * grow.
   */
  rootCause?: Maybe<Scalars['String']['output']>;
  /** Whether the problem may affect other persons. Only staff see it. */
  systemic?: Maybe<Scalars['Boolean']['output']>;
};

/** The result of the broker's first-line handling. */
export type FirstLineResolution = {
  __typename?: 'FirstLineResolution';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  by: Party;
  /** The dispatch of the confirmation letter, if there is one. */
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

/** The first line of the brokers. */
export type FirstLineTotals = {
  __typename?: 'FirstLineTotals';
  /** The median of the calendar days from that request to the escalation. Null for 0. */
  lagDaysMedian?: Maybe<Scalars['Int']['output']>;
  /** Complaints logged in the first line. */
  logged: Scalars['Int']['output'];
  /** Complaints that a broker passed on to the insurer, by the day of the escalation. */
  passedOn: Scalars['Int']['output'];
  /** Those of `passedOn` whose broker recorded the day of the person's request. */
  passedOnWithRequestDay: Scalars['Int']['output'];
  /** Complaints resolved in the period, and resolved as of `asOf`. */
  solved: Scalars['Int']['output'];
};

/**
 * The status of an intermediary in the FSMA's public register. A struck-off office keeps read access and loses write
 * access.
 */
export type FsmaStatus =
  /** The office can work. */
  | 'ACTIVE'
  /** The office can no longer work. */
  | 'STRUCK_OFF'
  /** The office temporarily cannot take on new business. */
  | 'SUSPENDED';

/** One grievance of the complaint, with a decision of its own. */
export type Grievance = {
  __typename?: 'Grievance';
  /** The decision on a complaint or a grievance. */
  decision: Decision;
  /** The reason. */
  explanation: Scalars['String']['output'];
  /** A summary of the grievance. */
  summary: Scalars['String']['output'];
};

/** One grievance of the complaint, with a decision of its own. */
export type GrievanceInput = {
  /** The decision on a complaint or a grievance. */
  decision: Decision;
  /** The reason. */
  explanation: Scalars['String']['input'];
  /** A summary of the grievance. */
  summary: Scalars['String']['input'];
};

/** Who holds the complaint now: the broker's office or the insurer. */
export type HeldBy =
  | 'BROKER'
  | 'INSURER';

/** Who did it. */
export type HistoryActor = {
  __typename?: 'HistoryActor';
  /** The `id` of the member of staff or of the client. All zeros when the API itself acted. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** The broker's office. */
  office?: Maybe<OfficeSummary>;
  /** The user of the broker's software, as stated and not verified. */
  onBehalfOf?: Maybe<Scalars['String']['output']>;
  /** The role in which the actor acted. Null when the API itself acted. */
  role?: Maybe<Role>;
};

/** One member that changed. */
export type HistoryChange = {
  __typename?: 'HistoryChange';
  /** The old value. Null when there was none. Any JSON value. */
  from?: Maybe<Scalars['JSON']['output']>;
  /** The name of the member of the Complaint, e.g. `status`. */
  member: Scalars['String']['output'];
  /** The new value. Null when the member was removed. Any JSON value. */
  to?: Maybe<Scalars['JSON']['output']>;
};

/** One page of events. */
export type HistoryConnection = {
  __typename?: 'HistoryConnection';
  /** The events on this page, each with its cursor. */
  edges: Array<HistoryEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One event with its cursor. */
export type HistoryEdge = {
  __typename?: 'HistoryEdge';
  /** An opaque cursor, valid for the same filter, sort order and caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: HistoryEvent;
};

/** One event in the history. The history is append-only. The hash of each event covers the previous event. */
export type HistoryEvent = {
  __typename?: 'HistoryEvent';
  /** Who did it. */
  actor: HistoryActor;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The members of the Complaint that changed and that the caller can see. */
  changes: Array<HistoryChange>;
  /**
   * Other input of the action, such as a motive. For `deadline.*`: `kind`, `cycle`, `referralId`, `dueOn`, `state`, the instant
   * `since` which the state holds, and `estimated`. Any JSON object.
   */
  details?: Maybe<Scalars['JSON']['output']>;
  /** The hash of this event. */
  hash: Scalars['String']['output'];
  /** The hash of the previous event. */
  previousHash: Scalars['String']['output'];
  /** The position among the events of this complaint that the caller can see, from 1. */
  sequence: Scalars['Int']['output'];
  /** The type of the event. The history, the feed and webhooks share this list. The list can grow. */
  type: Scalars['String']['output'];
  /**
   * Whether the stored event cannot be read, because somebody changed it in the database. It then has no author, no changes
   * and no details. `historyVerification` finds it.
   */
  unreadable?: Maybe<Scalars['Boolean']['output']>;
};

/** The proof that a checkpoint contains a statement about a history. */
export type HistoryProof = {
  __typename?: 'HistoryProof';
  /** The checkpoint. */
  checkpoint: Checkpoint;
  /** The hashes of RFC 6962, section 2.1.1, from leaf to root, in base64. */
  hashes: Array<Scalars['String']['output']>;
  /** The place of the statement in the tree, from 0. */
  leafIndex: Scalars['Int']['output'];
  /** The statement. */
  statement: HistoryStatement;
};

/** A leaf of the tree. Its hash is the SHA-256 of a zero byte and this object as canonical JSON (RFC 8785). */
export type HistoryStatement = {
  __typename?: 'HistoryStatement';
  /** The UUID of the complaint. */
  complaintId: Scalars['ID']['output'];
  /** The `hash` of the last event. */
  head: Scalars['String']['output'];
  /** The number of events. */
  length: Scalars['Int']['output'];
};

/** The result of verifying the hash chain. */
export type HistoryVerification = {
  __typename?: 'HistoryVerification';
  /** The `sequence` of the first event that is not as it was written, or that is missing. Null when the chain is valid. */
  brokenAt?: Maybe<Scalars['Int']['output']>;
  /**
   * The names of the members of the stored complaint that differ from what the events recorded. `encryptionKey` when the
   * key of the complaint is missing although no event erased it. Null when none differs.
   */
  changedMembers?: Maybe<Array<Scalars['String']['output']>>;
  /** What the newest checkpoint states about this history. Null while none covers it. */
  checkpoint?: Maybe<CheckpointCoverage>;
  /** Why the newest checkpoint does not vouch for this history. Null when it does. */
  checkpointFault?: Maybe<CheckpointFault>;
  /** The `sequence` of the event that erased the personal data. The verification then compares the members that remain. */
  erasedBy?: Maybe<Scalars['Int']['output']>;
  /** The number of events that the caller can see. */
  length: Scalars['Int']['output'];
  /** Whether every event and the stored complaint are as they were written. */
  valid: Scalars['Boolean']['output'];
};

/** What the insurer does about root causes of complaints. */
export type ImprovementAction = {
  __typename?: 'ImprovementAction';
  /** The UUIDs of the linked complaints. */
  complaintIds: Array<Scalars['ID']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The day on which the status became `DONE`. */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** The day by which it is to be done. */
  dueOn: Scalars['Date']['output'];
  /** The measured effect. Null until a whole day has passed after the action was done. */
  effect?: Maybe<ImprovementEffect>;
  /** The changes of the action, oldest first. The first one is its creation. */
  history: ImprovementActionEventConnection;
  /** The `id` of the improvement action. */
  id: Scalars['ID']['output'];
  /** Whether the due day has passed and the action is neither done nor dropped. */
  late: Scalars['Boolean']['output'];
  /** The `id` of the member of staff who sees to it. */
  ownerId: Scalars['ID']['output'];
  /** The root causes that the action addresses. */
  rootCauses: Array<Scalars['String']['output']>;
  /** The status of an improvement action. */
  status: ImprovementStatus;
  /** What is done, in one line without personal data. */
  title: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The version. Every change increases it. */
  version: Scalars['Int']['output'];
};


/** What the insurer does about root causes of complaints. */
export type ImprovementActionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of improvement actions. */
export type ImprovementActionConnection = {
  __typename?: 'ImprovementActionConnection';
  /** The items on this page, each with its cursor. */
  edges: Array<ImprovementActionEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One improvement action with its cursor. */
export type ImprovementActionEdge = {
  __typename?: 'ImprovementActionEdge';
  /** An opaque cursor, valid for the same filter and caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ImprovementAction;
};

/** One change of an improvement action. */
export type ImprovementActionEvent = {
  __typename?: 'ImprovementActionEvent';
  /** Who did it. */
  actor: RegisterActor;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The members that changed. */
  changes: Array<RegisterChange>;
  /** The position in the history of this action. */
  sequence: Scalars['Int']['output'];
};

/** One page of changes. */
export type ImprovementActionEventConnection = {
  __typename?: 'ImprovementActionEventConnection';
  /** The items on this page, each with its cursor. */
  edges: Array<ImprovementActionEventEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One change with its cursor. */
export type ImprovementActionEventEdge = {
  __typename?: 'ImprovementActionEventEdge';
  /** An opaque cursor, valid for the same caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ImprovementActionEvent;
};

/**
 * The measured effect of an action: the rate of its root causes in up to 180 days before it was created, and in up to 180
 * days after it was done.
 */
export type ImprovementEffect = {
  __typename?: 'ImprovementEffect';
  /** After the day on which the action was done. */
  after: CauseRate;
  /** Before the day on which the action was created. */
  before: CauseRate;
  /** The share after, against the share before. */
  trend?: Maybe<Trend>;
};

/** The status of an improvement action. */
export type ImprovementStatus =
  /** It is done. */
  | 'DONE'
  /** It is not done. */
  | 'DROPPED'
  /** It is being done. */
  | 'IN_PROGRESS'
  /** It is to be done. */
  | 'OPEN';

/** The insurer that published the procedure. */
export type Insurer = {
  __typename?: 'Insurer';
  /** The complaints desk of the insurer. */
  complaintsDesk: ComplaintsDesk;
  /** The Belgian enterprise number. */
  enterpriseNumber: Scalars['String']['output'];
  /** The code of the insurer's authorisation. */
  fsmaCode?: Maybe<Scalars['String']['output']>;
  /** The name of the legal entity. */
  legalEntity: Scalars['String']['output'];
  /** The trade name. */
  name: Scalars['String']['output'];
};

/** An intervention of the office to resolve the complaint. */
export type Intervention = {
  __typename?: 'Intervention';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  by: Party;
  /** What the office gave: information, an answer or an action. */
  kinds: Array<InterventionKind>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** A short summary of the intervention. */
  summary: Scalars['String']['output'];
};

/** An intervention of the office to resolve the complaint. */
export type InterventionInput = {
  /** When the intervention happened. Not in the future. Default: now. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** What the office gave: information, an answer or an action. */
  kinds: Array<InterventionKind>;
  /** A short summary of the intervention. */
  summary: Scalars['String']['input'];
};

/** What the office gave the person (procedure: "de gewenste informatie …, gepaste antwoorden en/of daden"). */
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

/** The language of letters to a person. */
export type Language =
  | 'de'
  | 'en'
  | 'fr'
  | 'nl';

/** A hold that keeps the complaint from being erased. Only staff see it. */
export type LegalHold = {
  __typename?: 'LegalHold';
  /** The reason of the hold. */
  reason: Scalars['String']['output'];
  /** When the hold was set. */
  setAt: Scalars['DateTime']['output'];
  /** The manager who set the hold. */
  setBy: Party;
};

/** A letter in the language of the person, exactly as sent. */
export type Letter = {
  __typename?: 'Letter';
  /** The `id` of the complaint. */
  complaintId: Scalars['ID']['output'];
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The number of the cycle of deadlines that it belongs to, from 1. Null for a first-line letter. */
  cycle?: Maybe<Scalars['Int']['output']>;
  /** The SHA-256 of the HTML form, in hex. */
  digest: Scalars['String']['output'];
  /** The dispatches of the letter, oldest first. */
  dispatches: Array<LetterDispatch>;
  /** The REST link to the letter as HTML. */
  html: Scalars['String']['output'];
  /** The `id` of the letter. */
  id: Scalars['ID']['output'];
  /** The kind of a letter. It depends on the action that created the letter. */
  kind: LetterKind;
  /** The language of letters to the person. */
  language: Language;
  /** The REST link to the letter as PDF. */
  pdf: Scalars['String']['output'];
  /** The state of the last dispatch. */
  state: DispatchState;
  /** The subject line. */
  subject: Scalars['String']['output'];
  /** The version of the template. */
  templateVersion: Scalars['String']['output'];
  /** The REST link to the letter as plain text. */
  text: Scalars['String']['output'];
};

/** An action that creates a letter. */
export type LetterAction =
  | 'ACKNOWLEDGE'
  | 'ANSWER'
  | 'NOTIFY_DELAY'
  | 'REDIRECT'
  | 'REPLY_SUBSTANTIVELY'
  | 'RESOLVE_FIRST_LINE'
  | 'WITHDRAW';

/** How a letter is sent. A telephone call is not a dispatch. */
export type LetterChannel =
  | 'EMAIL'
  | 'POST';

/** One page of letters. */
export type LetterConnection = {
  __typename?: 'LetterConnection';
  /** The letters on this page, each with its cursor. */
  edges: Array<LetterEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One dispatch of a letter. */
export type LetterDispatch = {
  __typename?: 'LetterDispatch';
  /** When the API learnt that it did not arrive. */
  bouncedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How a letter is sent. A telephone call is not a dispatch. */
  channel: LetterChannel;
  /** When it was accepted by the mail server or posted. */
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The mail server's reason why it was not delivered, or not yet. */
  failure?: Maybe<Scalars['String']['output']>;
  /** The `id` of the dispatch. */
  id: Scalars['ID']['output'];
  /** When it was queued. */
  queuedAt: Scalars['DateTime']['output'];
  /** True when the letter was sent outside this API and only recorded here (`dispatchedAt` was given). */
  sentElsewhere: Scalars['Boolean']['output'];
  /** The state of the dispatch. */
  state: DispatchState;
};

/** One letter with its cursor. */
export type LetterEdge = {
  __typename?: 'LetterEdge';
  /** The cursor for `after`. */
  cursor: Scalars['String']['output'];
  /** The letter. */
  node: Letter;
};

/** The kind of a letter. It depends on the action that created the letter. */
export type LetterKind =
  | 'ACKNOWLEDGEMENT'
  | 'DELAY_NOTICE'
  | 'FINAL_ANSWER'
  | 'FIRST_LINE_CONFIRMATION'
  | 'REDIRECTION'
  | 'SUBSTANTIVE_REPLY'
  | 'WITHDRAWAL_CONFIRMATION';

/** A letter that is not sent. */
export type LetterPreview = {
  __typename?: 'LetterPreview';
  /** The letter as an HTML page. */
  html: Scalars['String']['output'];
  /** The kind of a letter. It depends on the action that created the letter. */
  kind: LetterKind;
  /** The language of letters to the person. */
  language: Language;
  /** The subject line. */
  subject: Scalars['String']['output'];
  /** The version of the template. */
  templateVersion: Scalars['String']['output'];
  /** The letter as plain text. */
  text: Scalars['String']['output'];
};

/** The paragraphs of a letter that the author can word. */
export type LetterWording = {
  __typename?: 'LetterWording';
  /** Replaces the closing paragraph of the template. */
  closing?: Maybe<Scalars['String']['output']>;
  /** Replaces the opening paragraph of the template. */
  introduction?: Maybe<Scalars['String']['output']>;
};

/** Your own paragraphs of the letter. The template supplies the rest. */
export type LetterWordingInput = {
  /** Replaces the closing paragraph of the template. */
  closing?: InputMaybe<Scalars['String']['input']>;
  /** Replaces the opening paragraph of the template. */
  introduction?: InputMaybe<Scalars['String']['input']>;
};

/** The complaint whose hold ends. */
export type LiftLegalHoldInput = {
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** The result of `liftLegalHold`. */
export type LiftLegalHoldPayload = {
  __typename?: 'LiftLegalHoldPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/**
 * A new complaint. A policy number is never required, because prospects and third parties have none. A broker cannot
 * give `receivedAt`, `officeId`, `staffComplainedAbout` or `contestedDecisionBy`. Staff must give `channel` and cannot
 * give `ground`.
 */
export type LogComplaintInput = {
  /** The office's own reference. It is unique per office among complaints that are not withdrawn. */
  brokerReference?: InputMaybe<Scalars['String']['input']>;
  /** One or more causes. The first is the main cause. */
  causes: Array<Scalars['String']['input']>;
  /** The channel through which the complaint arrived. Required for staff. Default for brokers: `BROKER`. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** The claim number, if there is one. */
  claimNumber?: InputMaybe<Scalars['String']['input']>;
  /** The person who is dissatisfied. */
  complainant: ComplainantInput;
  /** The party whose conduct the complaint is about. */
  concerns?: InputMaybe<Concerns>;
  /** Whether the content contains data concerning health (GDPR art. 9). */
  containsHealthData?: InputMaybe<Scalars['Boolean']['input']>;
  /** Staff only: ids of the members of staff who took the contested decision. */
  contestedDecisionBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The addressee of letters. Default: the complainant. */
  correspondenceTo?: InputMaybe<CorrespondenceTo>;
  /** The complaint in the person's own words. */
  description: Scalars['String']['input'];
  /** The person wants the insurer's direct intervention. The insurer receives the complaint immediately. */
  ground?: InputMaybe<EscalationGround>;
  /** What the office did before it logged the complaint. */
  interventions?: InputMaybe<Array<InterventionInput>>;
  /** Staff only: the office through which the complaint arrived. */
  officeId?: InputMaybe<Scalars['ID']['input']>;
  /** The policy number, if there is one. */
  policyNumber?: InputMaybe<Scalars['String']['input']>;
  /** A `ProductLine` in a request. */
  productLine?: InputMaybe<Scalars['String']['input']>;
  /** Staff only: when the complaint arrived. Not in the future. Default: now. */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** With `ground`: the office's remarks. */
  remarks?: InputMaybe<Scalars['String']['input']>;
  /** What the person asks for. */
  remedySought?: InputMaybe<Scalars['String']['input']>;
  /** The person or organisation that represents the complainant. */
  representative?: InputMaybe<RepresentativeInput>;
  /** With `ground`: the day on which the person asked for it. */
  requestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** When the person first complained to the broker. Not in the future. */
  signalledAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Staff only: ids of the members of staff whose conduct the complaint is about. */
  staffComplainedAbout?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One or more subjects. */
  subjects: Array<Subject>;
};

/** The result of `logComplaint`. */
export type LogComplaintPayload = {
  __typename?: 'LogComplaintPayload';
  /** The new complaint. */
  complaint: Complaint;
};

/** The identity of the caller. */
export type Me = {
  __typename?: 'Me';
  /** The `id` of the member of staff or of the client. */
  id: Scalars['ID']['output'];
  /** The name of the member of staff or of the client. */
  name: Scalars['String']['output'];
  /** The office for which a broker's token acts. */
  office?: Maybe<OfficeSummary>;
  /** The role of a caller. */
  role: Role;
  /** The scopes of the token. */
  scopes: Array<Scalars['String']['output']>;
};

/** Communication with the person outside letters. A message is not a dispatch and meets no deadline. */
export type Message = {
  __typename?: 'Message';
  /** For a `DOCUMENT_REQUEST`: when the first answer was recorded. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the message was received or sent. */
  at: Scalars['DateTime']['output'];
  /** Who added it. */
  by: Party;
  /** The channel of the message. */
  channel: Scalars['String']['output'];
  /** Whether the message came from the person or went to the person. */
  direction: MessageDirection;
  /** The UUID of the message. */
  id: Scalars['ID']['output'];
  /** The `id` of the message of this complaint that it answers. */
  inReplyTo?: Maybe<Scalars['ID']['output']>;
  /** `INFORMATION`, `WITHDRAWAL_REQUEST`, `FURTHER_COMPLAINT` or `DOCUMENT_REQUEST`. The list can grow. */
  kind: Scalars['String']['output'];
  /** The language of the message. */
  language: Language;
  /** When it was added. */
  recordedAt: Scalars['DateTime']['output'];
  /** For a `DOCUMENT_REQUEST`: the last day for the reply. */
  replyBy?: Maybe<Scalars['Date']['output']>;
  /** The text of the message. */
  text: Scalars['String']['output'];
  /** Who can see the item. */
  visibility: Visibility;
};

/** One page of messages. */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /** The messages on this page, each with its cursor. */
  edges: Array<MessageEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** `INBOUND`: from the person. `OUTBOUND`: to the person. */
export type MessageDirection =
  | 'INBOUND'
  | 'OUTBOUND';

/** One message with its cursor. */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /** An opaque cursor, valid for the same complaint and caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Message;
};

/** The final answers of one month, as far as the month lies in the period. */
export type MonthOfAnswers = {
  __typename?: 'MonthOfAnswers';
  /** The number of final answers. */
  answers: Scalars['Int']['output'];
  /** The month, `yyyy-MM`. */
  month: Scalars['String']['output'];
};

/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Acknowledge a complaint. From → to: `RECEIVED`, `IN_REVIEW` (unchanged). Who: HANDLER, MANAGER. Once per cycle. */
  acknowledgeComplaint?: Maybe<AcknowledgeComplaintPayload>;
  /** Add a message: communication with the person outside letters. Who: BROKER, HANDLER, MANAGER, in any status. */
  addMessage?: Maybe<AddMessagePayload>;
  /** Add a note. Who: BROKER, HANDLER, MANAGER, in any status. */
  addNote?: Maybe<AddNotePayload>;
  /** Approve or refuse an erasure. Who: a MANAGER other than the one who requested it. */
  approveErasure?: Maybe<ApproveErasurePayload>;
  /**
   * Approve or refuse the pending final answer. From → to: `IN_REVIEW` → `ANSWERED`; `IN_REVIEW` (unchanged) when
   * refused. Who: a MANAGER other than the author.
   */
  approveFinalAnswer?: Maybe<ApproveFinalAnswerPayload>;
  /** Assign a complaint. From → to: `RECEIVED`, `IN_REVIEW` → `IN_REVIEW`. Who: MANAGER; HANDLER for themselves. */
  assignComplaint?: Maybe<AssignComplaintPayload>;
  /** Close an answered complaint. From → to: `ANSWERED` → `CLOSED`. Who: HANDLER, MANAGER. */
  closeComplaint?: Maybe<CloseComplaintPayload>;
  /** Correct the instant of receipt. From → to: `RECEIVED`, `IN_REVIEW`, `ANSWERED` (unchanged). Who: MANAGER. */
  correctReceipt?: Maybe<CorrectReceiptPayload>;
  /** Create a draft of a calendar. It changes no deadline until it is published. Who: ADMIN. */
  createCalendar?: Maybe<CreateCalendarPayload>;
  /** Create a client. Its secret is shown only once. Who: ADMIN. */
  createClient?: Maybe<CreateClientPayload>;
  /** Create a second live secret. A third one gives 409. Who: ADMIN. */
  createClientSecret?: Maybe<CreateClientSecretPayload>;
  /**
   * Create an evidence bundle of everything about the complaint at this moment. Who: HANDLER, MANAGER; BROKER while it
   * holds the complaint. Download the ZIP file through REST.
   */
  createEvidenceBundle?: Maybe<CreateEvidenceBundlePayload>;
  /** Create an improvement action. Who: MANAGER. */
  createImprovementAction?: Maybe<CreateImprovementActionPayload>;
  /** Create an office. Who: ADMIN. */
  createOffice?: Maybe<CreateOfficePayload>;
  /** Create a member of staff. Who: ADMIN. */
  createStaffMember?: Maybe<CreateStaffMemberPayload>;
  /** Create a webhook endpoint. Its secret is shown only once. Who: BROKER for its office, MANAGER for the insurer. */
  createWebhookEndpoint?: Maybe<CreateWebhookEndpointPayload>;
  /**
   * Declare independence, or decline the complaint. From → to: `IN_REVIEW` (unchanged); `IN_REVIEW` → `RECEIVED` when
   * the handler declines. Who: the assigned handler.
   */
  declareIndependence?: Maybe<DeclareIndependencePayload>;
  /**
   * Delete a webhook endpoint with its secrets and its delivery log. Who: BROKER for its office, MANAGER for the
   * insurer.
   */
  deleteWebhookEndpoint?: Maybe<DeleteWebhookEndpointPayload>;
  /**
   * Dispatch a letter again, in any status and for the same deadline. Who: HANDLER, MANAGER; BROKER while it holds the
   * complaint.
   */
  dispatchLetter?: Maybe<DispatchLetterPayload>;
  /** Escalate a complaint to the insurer. From → to: `FIRST_LINE_OPEN`, `FIRST_LINE_RESOLVED` → `RECEIVED`. Who: BROKER. */
  escalateComplaint?: Maybe<EscalateComplaintPayload>;
  /**
   * Export everything about a person, for that person (GDPR art. 15); see `POST /v1/dataSubjects/export`. The `result` of
   * the task links to a ZIP file, which is downloaded through REST. Send personal data in variables. Who: MANAGER.
   */
  exportDataSubject?: Maybe<ExportDataSubjectPayload>;
  /** Lift a legal hold. From → to: any status (unchanged). Who: MANAGER. 409 `actionNotAllowed` when there is no hold. */
  liftLegalHold?: Maybe<LiftLegalHoldPayload>;
  /**
   * Log a complaint. From → to: → `FIRST_LINE_OPEN`; → `RECEIVED` with `ground: DIRECT_INTERVENTION_REQUESTED` or when
   * staff log the complaint. In `RECEIVED` the insurer's deadlines run. Who: BROKER, HANDLER, MANAGER.
   */
  logComplaint?: Maybe<LogComplaintPayload>;
  /**
   * Notify a delay, with reasons. From → to: `RECEIVED`, `IN_REVIEW` (unchanged). Who: HANDLER, MANAGER; from the third
   * notice of a cycle, MANAGER only.
   */
  notifyDelay?: Maybe<NotifyDelayPayload>;
  /**
   * Prolong an Ombudsman referral by 90 days, once. Who: HANDLER, MANAGER; BROKER while it holds the complaint. An
   * unknown referral gives 404, a closed one 409.
   */
  prolongOmbudsmanReferral?: Maybe<ProlongOmbudsmanReferralPayload>;
  /** Publish a calendar. New deadlines use it at once; the task recalculates open deadlines. Who: ADMIN. */
  publishCalendar?: Maybe<PublishCalendarPayload>;
  /**
   * Reassign a person's open complaints. A complaint that the lifecycle or a conflict of interest does not allow to
   * reassign keeps its handler. Who: MANAGER.
   */
  reassignComplaints?: Maybe<ReassignComplaintsPayload>;
  /**
   * Record an intervention. From → to: `FIRST_LINE_OPEN` (unchanged); `FIRST_LINE_RESOLVED` → `FIRST_LINE_OPEN`. Who:
   * BROKER.
   */
  recordIntervention?: Maybe<RecordInterventionPayload>;
  /** Record the Ombudsman's advice. Who: HANDLER, MANAGER; BROKER while it holds the complaint. */
  recordOmbudsmanAdvice?: Maybe<RecordOmbudsmanAdvicePayload>;
  /**
   * Record that the insurer stated its position to the Ombudsman. Who: HANDLER, MANAGER; BROKER while it holds the
   * complaint. An unknown referral gives 404, a closed one 409.
   */
  recordOmbudsmanPosition?: Maybe<RecordOmbudsmanPositionPayload>;
  /**
   * Record an Ombudsman referral. From → to: any status (unchanged); no deadline stops. One open referral at a time.
   * Who: BROKER, HANDLER, MANAGER.
   */
  recordOmbudsmanReferral?: Maybe<RecordOmbudsmanReferralPayload>;
  /**
   * Redirect a complaint: end it without an answer on the substance. From → to: `RECEIVED`, `IN_REVIEW` → `CLOSED`. Who:
   * HANDLER, MANAGER.
   */
  redirectComplaint?: Maybe<RedirectComplaintPayload>;
  /**
   * Reopen a complaint. From → to: `ANSWERED`, `CLOSED`, `WITHDRAWN` → `IN_REVIEW`; a withdrawn or resolved first line →
   * `FIRST_LINE_OPEN`. Who: HANDLER, MANAGER; BROKER while `heldBy` is `BROKER`.
   */
  reopenComplaint?: Maybe<ReopenComplaintPayload>;
  /** Replay one delivery, with the same `webhook-id`. Who: BROKER for its office, MANAGER for the insurer. */
  replayWebhookDelivery?: Maybe<ReplayWebhookDeliveryPayload>;
  /** Replay every event since an instant. Who: BROKER for its office, MANAGER for the insurer. */
  replayWebhookEvents?: Maybe<ReplayWebhookEventsPayload>;
  /** Reply on the substance, before the final answer. From → to: `IN_REVIEW` (unchanged). Who: HANDLER, MANAGER. */
  replySubstantively?: Maybe<ReplySubstantivelyPayload>;
  /** Request the erasure of complaints (GDPR art. 17). Nothing is erased until another manager approves. Who: MANAGER. */
  requestErasure?: Maybe<RequestErasurePayload>;
  /** Resolve the first line. From → to: `FIRST_LINE_OPEN` → `FIRST_LINE_RESOLVED`. Who: BROKER. */
  resolveFirstLine?: Maybe<ResolveFirstLinePayload>;
  /** Return a complaint to the broker. From → to: `RECEIVED` → `FIRST_LINE_OPEN`. Who: HANDLER, MANAGER. */
  returnToBroker?: Maybe<ReturnToBrokerPayload>;
  /** Revoke a secret, and every token issued for it. Revoking a revoked secret changes nothing. Who: ADMIN. */
  revokeClientSecret?: Maybe<RevokeClientSecretPayload>;
  /**
   * Rotate a webhook secret. The current secret stays valid for some hours. Who: BROKER for its office, MANAGER for the
   * insurer.
   */
  rotateWebhookSecret?: Maybe<RotateWebhookSecretPayload>;
  /** Send the final answer. From → to: `IN_REVIEW` → `ANSWERED`. Who: the assigned HANDLER, MANAGER. */
  sendFinalAnswer?: Maybe<SendFinalAnswerPayload>;
  /** Set a legal hold, which keeps the complaint from being erased. From → to: any status (unchanged). Who: MANAGER. */
  setLegalHold?: Maybe<SetLegalHoldPayload>;
  /** Replace all retention rules. A job then erases complaints whose term has ended, within the hour. Who: ADMIN. */
  setRetentionRules?: Maybe<SetRetentionRulesPayload>;
  /** Send one ping, also to a disabled endpoint. Who: BROKER for its office, MANAGER for the insurer. */
  testWebhookEndpoint?: Maybe<TestWebhookEndpointPayload>;
  /** Transfer all complaints of an office to its successor. Who: ADMIN, who sees only the number of complaints. */
  transferPortfolio?: Maybe<TransferPortfolioPayload>;
  /** Update a client. Who: ADMIN. */
  updateClient?: Maybe<UpdateClientPayload>;
  /**
   * Update a complaint. Who: the office while it holds the complaint; HANDLER and MANAGER afterwards. Not in `CLOSED` or
   * `WITHDRAWN`.
   */
  updateComplaint?: Maybe<UpdateComplaintPayload>;
  /** Update an improvement action. Who: MANAGER. */
  updateImprovementAction?: Maybe<UpdateImprovementActionPayload>;
  /** Update an office. A struck-off office keeps read access and loses write access. Who: ADMIN. */
  updateOffice?: Maybe<UpdateOfficePayload>;
  /** Update a member of staff. Who: ADMIN. */
  updateStaffMember?: Maybe<UpdateStaffMemberPayload>;
  /** Update a webhook endpoint. Who: BROKER for its office, MANAGER for the insurer. */
  updateWebhookEndpoint?: Maybe<UpdateWebhookEndpointPayload>;
  /**
   * Withdraw a complaint. From → to: any open status (`FIRST_LINE_OPEN`, `RECEIVED`, `IN_REVIEW`) → `WITHDRAWN`. Who:
   * BROKER while it holds the complaint; HANDLER, MANAGER afterwards.
   */
  withdrawComplaint?: Maybe<WithdrawComplaintPayload>;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationAcknowledgeComplaintArgs = {
  input: AcknowledgeComplaintInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationAddMessageArgs = {
  input: AddMessageInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationAddNoteArgs = {
  input: AddNoteInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationApproveErasureArgs = {
  input: ApproveErasureInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationApproveFinalAnswerArgs = {
  input: ApproveFinalAnswerInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationAssignComplaintArgs = {
  input: AssignComplaintInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationCloseComplaintArgs = {
  input: CloseComplaintInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationCorrectReceiptArgs = {
  input: CorrectReceiptInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationCreateCalendarArgs = {
  input: CreateCalendarInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationCreateClientArgs = {
  input: CreateClientInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationCreateClientSecretArgs = {
  input: CreateClientSecretInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationCreateEvidenceBundleArgs = {
  input: CreateEvidenceBundleInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationCreateImprovementActionArgs = {
  input: CreateImprovementActionInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationCreateOfficeArgs = {
  input: CreateOfficeInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationCreateStaffMemberArgs = {
  input: CreateStaffMemberInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationCreateWebhookEndpointArgs = {
  input: CreateWebhookEndpointInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationDeclareIndependenceArgs = {
  input: DeclareIndependenceInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationDeleteWebhookEndpointArgs = {
  input: DeleteWebhookEndpointInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationDispatchLetterArgs = {
  input: DispatchLetterInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationEscalateComplaintArgs = {
  input: EscalateComplaintInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationExportDataSubjectArgs = {
  input: ExportDataSubjectInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationLiftLegalHoldArgs = {
  input: LiftLegalHoldInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationLogComplaintArgs = {
  input: LogComplaintInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationNotifyDelayArgs = {
  input: NotifyDelayInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationProlongOmbudsmanReferralArgs = {
  input: ProlongOmbudsmanReferralInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationPublishCalendarArgs = {
  input: PublishCalendarInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationReassignComplaintsArgs = {
  input: ReassignComplaintsInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationRecordInterventionArgs = {
  input: RecordInterventionInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationRecordOmbudsmanAdviceArgs = {
  input: RecordOmbudsmanAdviceInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationRecordOmbudsmanPositionArgs = {
  input: RecordOmbudsmanPositionInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationRecordOmbudsmanReferralArgs = {
  input: RecordOmbudsmanReferralInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationRedirectComplaintArgs = {
  input: RedirectComplaintInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationReopenComplaintArgs = {
  input: ReopenComplaintInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationReplayWebhookDeliveryArgs = {
  input: ReplayWebhookDeliveryInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationReplayWebhookEventsArgs = {
  input: ReplayWebhookEventsInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationReplySubstantivelyArgs = {
  input: ReplySubstantivelyInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationRequestErasureArgs = {
  input: RequestErasureInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationResolveFirstLineArgs = {
  input: ResolveFirstLineInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationReturnToBrokerArgs = {
  input: ReturnToBrokerInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationRevokeClientSecretArgs = {
  input: RevokeClientSecretInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationSendFinalAnswerArgs = {
  input: SendFinalAnswerInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationSetLegalHoldArgs = {
  input: SetLegalHoldInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationSetRetentionRulesArgs = {
  input: SetRetentionRulesInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationTestWebhookEndpointArgs = {
  input: TestWebhookEndpointInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationTransferPortfolioArgs = {
  input: TransferPortfolioInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationUpdateClientArgs = {
  input: UpdateClientInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationUpdateComplaintArgs = {
  input: UpdateComplaintInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationUpdateImprovementActionArgs = {
  input: UpdateImprovementActionInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationUpdateOfficeArgs = {
  input: UpdateOfficeInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationUpdateStaffMemberArgs = {
  input: UpdateStaffMemberInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationUpdateWebhookEndpointArgs = {
  input: UpdateWebhookEndpointInput;
};


/** The actions. Each field has the same results and errors as the REST operation of the same name. */
export type MutationWithdrawComplaintArgs = {
  input: WithdrawComplaintInput;
};

/** A new secret. It is shown only once. */
export type NewSecret = {
  __typename?: 'NewSecret';
  /** When it was made, in real time. */
  createdAt: Scalars['DateTime']['output'];
  /** The `id` of the secret. */
  id: Scalars['ID']['output'];
  /** The `client_secret` for `POST /oauth/token`. It is shown only once. The API stores a hash of it. */
  secret: Scalars['String']['output'];
};

/** An object with a global id. */
export type Node = {
  /** The global id. */
  id: Scalars['ID']['output'];
};

/** A note about the complaint. */
export type Note = {
  __typename?: 'Note';
  /** Who added it. */
  by: Party;
  /** The UUID of the note. */
  id: Scalars['ID']['output'];
  /** When it was added. */
  recordedAt: Scalars['DateTime']['output'];
  /** The text of the note. */
  text: Scalars['String']['output'];
  /** Who can see the item. */
  visibility: Visibility;
};

/** One page of notes. */
export type NoteConnection = {
  __typename?: 'NoteConnection';
  /** The notes on this page, each with its cursor. */
  edges: Array<NoteEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One note with its cursor. */
export type NoteEdge = {
  __typename?: 'NoteEdge';
  /** An opaque cursor, valid for the same complaint and caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Note;
};

/** The reasons for the delay, and the day on which the final answer is expected. */
export type NotifyDelayInput = {
  /** How the letter is sent. The address for this channel must be known. */
  channel: LetterChannel;
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** When the letter was dispatched, if it was sent outside this API. Not in the future, and not before receipt. */
  dispatchedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The day on which the final answer is expected. It must be after the current due date. */
  expectedCompletionOn: Scalars['Date']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Required when the letter was dispatched more than one working day ago. */
  lateRecordingMotive?: InputMaybe<Scalars['String']['input']>;
  /** Your own paragraphs of the letter. The template supplies the rest. */
  letter?: InputMaybe<LetterWordingInput>;
  /** The reasons for the delay, in at least 20 characters. The letter to the person contains them. */
  reasons: Scalars['String']['input'];
};

/** The result of `notifyDelay`. */
export type NotifyDelayPayload = {
  __typename?: 'NotifyDelayPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** A broker's office. */
export type Office = {
  __typename?: 'Office';
  /** Part of the office's reference numbers. It cannot change once a reference number contains it. */
  code: Scalars['String']['output'];
  /** Whether the office receives a digest of its first line by e-mail on each working day. */
  dailyDigest: Scalars['Boolean']['output'];
  /** The e-mail address in the office's letters. */
  email?: Maybe<Scalars['String']['output']>;
  /** The KBO enterprise number, ten digits. */
  enterpriseNumber: Scalars['String']['output'];
  /** The office's own first-line target, in working days from the day on which a complaint is logged. */
  firstLineTargetWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** The FSMA's old number of the office, as written. The FSMA now uses the enterprise number. */
  fsmaNumber?: Maybe<Scalars['String']['output']>;
  /**
   * The status of an intermediary in the FSMA's public register. A struck-off office keeps read access and loses write
   * access.
   */
  fsmaStatus: FsmaStatus;
  /** The day from which the status applies. */
  fsmaStatusSince?: Maybe<Scalars['Date']['output']>;
  /** The `id` of the office. */
  id: Scalars['ID']['output'];
  /** The language of mail to the office. Default: nl. */
  language?: Maybe<Language>;
  /** The name of the office. */
  name: Scalars['String']['output'];
  /** The postal address in the office's letters. */
  postalAddress?: Maybe<PostalAddress>;
  /** The version. Every change increases it. */
  version: Scalars['Int']['output'];
};

/** The postal address in the office's letters, which replaces the present one. null removes it. */
export type OfficeAddressPatchInput = {
  /** The city. */
  city: Scalars['String']['input'];
  /** The country code, ISO 3166-1 alpha-2, e.g. `BE`. */
  country: Scalars['String']['input'];
  /** The postal code. */
  postalCode: Scalars['String']['input'];
  /** The street and house number. */
  street: Scalars['String']['input'];
};

/** One page of offices. */
export type OfficeConnection = {
  __typename?: 'OfficeConnection';
  /** The items on this page, each with its cursor. */
  edges: Array<OfficeEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One office with its cursor. */
export type OfficeEdge = {
  __typename?: 'OfficeEdge';
  /** An opaque cursor, valid for the same caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Office;
};

/** A broker's office. */
export type OfficeSummary = {
  __typename?: 'OfficeSummary';
  /** The `id` of the office. */
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
  /** The postal address. */
  postalAddress: PostalAddress;
  /** The website. */
  website: Scalars['String']['output'];
};

/** The Ombudsman's conclusion, and whether it is followed. It closes the referral. */
export type OmbudsmanAdvice = {
  __typename?: 'OmbudsmanAdvice';
  /** The day on which the advice was given. */
  advisedOn: Scalars['Date']['output'];
  /** Whether the advice is followed. */
  followed?: Maybe<Scalars['Boolean']['output']>;
  /** The reason why not. */
  motivation?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The result of the Ombudsman's procedure. The list can grow. */
  result: Scalars['String']['output'];
};

/** The information about the Ombudsman for this person at this stage. It is not legal advice. */
export type OmbudsmanNotice = {
  __typename?: 'OmbudsmanNotice';
  /** The language of letters to the person. */
  language: Language;
  /** The Insurance Ombudsman, in the language of the text. */
  ombudsman: Ombudsman;
  /** The paragraphs, separated by empty lines. */
  text: Scalars['String']['output'];
};

/**
 * A referral to the Insurance Ombudsman. The person submits the complaint to the Ombudsman themselves; this API sends
 * nothing to the Ombudsman.
 */
export type OmbudsmanReferral = {
  __typename?: 'OmbudsmanReferral';
  /** The Ombudsman's conclusion, and whether it is followed. It closes the referral. */
  advice?: Maybe<OmbudsmanAdvice>;
  /** The reason why the person turns to the Ombudsman (procedure, "Wat te doen bij aanhoudende ontevredenheid?"). */
  ground: ReferralGround;
  /** The `id` of the referral. */
  id: Scalars['ID']['output'];
  /** The Ombudsman's own reference. */
  ombudsmanReference?: Maybe<Scalars['String']['output']>;
  /** The day on which the insurer stated its position. */
  positionStatedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which the Ombudsman announced the prolongation. */
  prolongedOn?: Maybe<Scalars['Date']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded the referral. */
  recordedBy: Party;
  /** The day on which the person turned to the Ombudsman. The term of 90 days starts on this day. */
  referredOn: Scalars['Date']['output'];
};

/** The number of Ombudsman procedures with one result. */
export type OmbudsmanResultCount = {
  __typename?: 'OmbudsmanResultCount';
  /** The number of procedures. */
  count: Scalars['Int']['output'];
  /** The result. The list can grow. */
  result: Scalars['String']['output'];
};

/** Referrals to the Insurance Ombudsman. */
export type OmbudsmanTotals = {
  __typename?: 'OmbudsmanTotals';
  /** Final answers in the period, by the day of dispatch. */
  answers: Scalars['Int']['output'];
  /** The results of the period by the day of the advice, in the order of the code. */
  byResult: Array<OmbudsmanResultCount>;
  /** Results that the insurer followed. */
  followed: Scalars['Int']['output'];
  /** Results that the insurer did not follow. */
  notFollowed: Scalars['Int']['output'];
  /** Referrals per 100 final answers, rounded to a whole number. Null without answers. */
  per100Answers?: Maybe<Scalars['Int']['output']>;
  /** Referrals by their day. */
  referrals: Scalars['Int']['output'];
};

/** The number of ends with one outcome. */
export type OutcomeCount = {
  __typename?: 'OutcomeCount';
  /** The number of ends. */
  count: Scalars['Int']['output'];
  /** The outcome; `RETURNED` for a return to the broker. The list can grow. */
  outcome: Scalars['String']['output'];
};

/** A manager's exception to a conflict of interest, with a motive. */
export type OverrideInput = {
  /** Why this person can still handle the complaint. */
  motive: Scalars['String']['input'];
};

/** The boundaries of a page (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item. Use it as `after`. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is a next page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Always false: paging is forwards only. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** The person or software client who performed an action. */
export type Party = {
  __typename?: 'Party';
  /** The `id` of the member of staff or of the client. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: Scalars['String']['output'];
};

/**
 * A final answer that waits for the approval of a second person. Nothing is sent yet, and the deadline keeps running.
 * Only staff see it.
 */
export type PendingApproval = {
  __typename?: 'PendingApproval';
  /** How a letter is sent. A telephone call is not a dispatch. */
  channel: LetterChannel;
  /** The complaint as the insurer understands it. */
  complaintAsUnderstood?: Maybe<Scalars['String']['output']>;
  /** The decision on a complaint or a grievance. */
  decision: Decision;
  /** The explanation of the decision. */
  explanation: Scalars['String']['output'];
  /** The decision on each grievance. */
  grievances: Array<Grievance>;
  /** Whether the answer is also a decision on the claim. Such a decision is relevant for limitation periods. */
  isClaimDecision?: Maybe<Scalars['Boolean']['output']>;
  /** The paragraphs of the letter that the author worded. */
  letter?: Maybe<LetterWording>;
  /** The remedies that the answer proposes. */
  remedies: Array<Remedy>;
  /** The root cause of the complaint, recorded with the final answer (EIOPA guideline 5). The list can grow. */
  rootCause: Scalars['String']['output'];
  /** When it was submitted. */
  submittedAt: Scalars['DateTime']['output'];
  /** The author of the answer. */
  submittedBy: Party;
  /** Whether the problem may affect other persons. */
  systemic?: Maybe<Scalars['Boolean']['output']>;
};

/** The figures of a period, as they were known at the end of the day `asOf`. All days are days in Europe/Brussels. */
export type PeriodReport = {
  __typename?: 'PeriodReport';
  /** The day at whose end the report says what was known. */
  asOf: Scalars['Date']['output'];
  /** The first day of the period. */
  from: Scalars['Date']['output'];
  /**
   * The moment that the report shows: the last moment of the day `asOf` when that day has ended, otherwise the moment of
   * the request.
   */
  generatedAt: Scalars['DateTime']['output'];
  /** The figures of each group, in the order of the dimensions; empty without `groupBy`. */
  groups: Array<ReportGroup>;
  /** The last day of the period, inclusive. */
  to: Scalars['Date']['output'];
  /** The figures of all complaints. */
  totals: PeriodTotals;
};

/** The figures of a period. Each figure belongs to a day; the balance always holds. */
export type PeriodTotals = {
  __typename?: 'PeriodTotals';
  /** The acknowledgements of receipt. */
  acknowledgement: ClockTotals;
  /** The ends of `closed` by outcome, in the order of the code. */
  byOutcome: Array<OutcomeCount>;
  /** Ends: final answers, redirections, withdrawals and returns to the broker, by their day. */
  closed: Scalars['Int']['output'];
  /** The sum openingBalance + received + reopened − closed. */
  closingBalance: Scalars['Int']['output'];
  /** Delay notices sent in the period. */
  delayNotices: Scalars['Int']['output'];
  /** Final answers due in the period whose due date a delay notice moved. */
  extended: Scalars['Int']['output'];
  /** The final answers. */
  finalAnswer: ClockTotals;
  /** The first line of the brokers. */
  firstLine: FirstLineTotals;
  /** Letters recorded more than one working day after their dispatch, by the day of the recording. */
  lateRecordings: Scalars['Int']['output'];
  /** Referrals to the Insurance Ombudsman. */
  ombudsman: OmbudsmanTotals;
  /** Complaints that the insurer had received and not ended before the first day. */
  openingBalance: Scalars['Int']['output'];
  /** Assignments in which a manager overrode a conflict of interest. Null for an office. */
  overrides?: Maybe<Scalars['Int']['output']>;
  /** Corrections of a receipt, by their day. */
  receiptCorrections: Scalars['Int']['output'];
  /** Receipts by the insurer, by the day of receipt. */
  received: Scalars['Int']['output'];
  /** The final answers of the period that promise money. */
  redress: RedressTotals;
  /** Reopenings of ended complaints. */
  reopened: Scalars['Int']['output'];
};

/** The result of a transfer. */
export type PortfolioTransfer = {
  __typename?: 'PortfolioTransfer';
  /** The number of transferred complaints. */
  transferred: Scalars['Int']['output'];
};

/** A postal address. */
export type PostalAddress = {
  __typename?: 'PostalAddress';
  /** The city. */
  city: Scalars['String']['output'];
  /** The country code, ISO 3166-1 alpha-2, e.g. `BE`. */
  country: Scalars['String']['output'];
  /** The postal code. */
  postalCode: Scalars['String']['output'];
  /** The street and house number. */
  street: Scalars['String']['output'];
};

/** A postal address. */
export type PostalAddressInput = {
  /** The city. */
  city: Scalars['String']['input'];
  /** The country code, ISO 3166-1 alpha-2, e.g. `BE`. */
  country: Scalars['String']['input'];
  /** The postal code. */
  postalCode: Scalars['String']['input'];
  /** The street and house number. */
  street: Scalars['String']['input'];
};

/** The changed members of the address. When there is no address, all four members are required. */
export type PostalAddressPatchInput = {
  /** The city. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** The country code, ISO 3166-1 alpha-2, e.g. `BE`. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** The postal code. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** The street and house number. */
  street?: InputMaybe<Scalars['String']['input']>;
};

/** An action and its input. */
export type PreviewLetterInput = {
  /** The action. */
  action: LetterAction;
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The input of the action, without `complaintId` and `expectedVersion`, with the same validation. */
  input: Scalars['JSON']['input'];
};

/** The insurer's published complaints procedure. The Dutch text is authentic. */
export type Procedure = {
  __typename?: 'Procedure';
  /** True for the Dutch text. False for a translation. */
  authentic: Scalars['Boolean']['output'];
  /** The day from which the procedure applies. */
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** The whole text as HTML. */
  html?: Maybe<Scalars['String']['output']>;
  /** The insurer that published the procedure. */
  insurer: Insurer;
  /** The language of the text. */
  language: Language;
  /** A note in the language of the text that states that it is a translation. Null for the authentic text. */
  note?: Maybe<Scalars['String']['output']>;
  /** The Insurance Ombudsman, in the language of the text. */
  ombudsman: Ombudsman;
  /** The sections of the text. */
  sections: Array<ProcedureSection>;
  /** The whole text as plain text. */
  text: Scalars['String']['output'];
  /** The title. */
  title: Scalars['String']['output'];
  /** The version of the text. */
  version: Scalars['String']['output'];
};

/** A section of the procedure. */
export type ProcedureSection = {
  __typename?: 'ProcedureSection';
  /** The `id` of the section, the same in every language, e.g. `who`. */
  id: Scalars['String']['output'];
  /** The paragraphs. */
  paragraphs: Array<Scalars['String']['output']>;
  /** The heading. */
  title: Scalars['String']['output'];
};

/** The Ombudsman's prolongation by 90 days. */
export type ProlongOmbudsmanReferralInput = {
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The day on which the Ombudsman announced the prolongation. */
  prolongedOn: Scalars['Date']['input'];
  /** The `id` of an entry of `ombudsmanReferrals`. */
  referralId: Scalars['ID']['input'];
};

/** The result of `prolongOmbudsmanReferral`. */
export type ProlongOmbudsmanReferralPayload = {
  __typename?: 'ProlongOmbudsmanReferralPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** The calendar to publish. */
export type PublishCalendarInput = {
  /** The version of the calendar. */
  version: Scalars['ID']['input'];
};

/** The result of `publishCalendar`. */
export type PublishCalendarPayload = {
  __typename?: 'PublishCalendarPayload';
  /** The task that recalculates open deadlines. */
  task: Task;
};

/** The queries. */
export type Query = {
  __typename?: 'Query';
  /** The open complaints that the caller can see and that are due today, later this week, or before today. */
  agenda: Agenda;
  /** An attachment. Null with the error `resourceNotFound` when it does not exist or the caller cannot see it. */
  attachment?: Maybe<Attachment>;
  /**
   * Returns the deadlines that a receipt at the given instant would start, without a complaint. Every authenticated role
   * can call it. It changes nothing.
   */
  calculateDeadlines: DeadlineCalculation;
  /** A version of the calendar. Null with the error `resourceNotFound` when the caller cannot see it. */
  calendar?: Maybe<Calendar>;
  /** The legal holidays and closing days of a year. Null with the error `resourceNotFound` for an unknown version. */
  calendarDays?: Maybe<Array<CalendarDay>>;
  /**
   * The due dates of open complaints that the publication of this calendar would move now. Who: ADMIN, MANAGER, AUDITOR;
   * see `POST /v1/calendars/{version}/impactPreview`.
   */
  calendarImpact: CalendarImpactConnection;
  /** The versions of the calendar, newest first. Only ADMIN and staff see drafts. */
  calendars: Array<Calendar>;
  /** The proof that the tree of a newer checkpoint begins with the tree of an older one (RFC 6962). */
  checkpointConsistency: ConsistencyProof;
  /** The public keys that verify checkpoints, the current one first. Retired keys stay. */
  checkpointKeys: Array<CheckpointKey>;
  /**
   * The signed checkpoints, newest first: one for each day. A checkpoint is about the histories of all complaints, and
   * names none. Keep a copy: only a copy outside convicts whoever rewrites the database.
   */
  checkpoints: CheckpointConnection;
  /** A client. Null with the error `resourceNotFound` when it does not exist. Who: ADMIN. */
  client?: Maybe<Client>;
  /** The API clients, in order of creation. Who: ADMIN. */
  clients: ClientConnection;
  /** Returns every code list of this API, with labels in four languages. */
  codeLists: Array<CodeList>;
  /** A complaint. Null with the error `resourceNotFound` when it does not exist or the caller cannot see it. */
  complaint?: Maybe<Complaint>;
  /** The complaints that the caller can see, one page at a time. */
  complaints: ComplaintConnection;
  /**
   * Find a person in all complaints that the insurer holds, in every place; see `POST /v1/dataSubjects/query`. Send
   * personal data in variables. Who: MANAGER; ADMIN gets references and counts only.
   */
  dataSubject: DataSubject;
  /**
   * The dispatches of all complaints that the insurer holds, newest first. A dispatch in `BOUNCED` leaves a list by state
   * when its letter is sent again. Who: HANDLER, MANAGER, AUDITOR.
   */
  dispatches: DispatchItemConnection;
  /** An erasure. Null with the error `resourceNotFound` when it does not exist. Who: MANAGER, AUDITOR. */
  erasure?: Maybe<Erasure>;
  /**
   * The erasures by request and by retention rule, newest first: what was destroyed, when, and who approved. Who:
   * MANAGER, AUDITOR.
   */
  erasures: ErasureConnection;
  /**
   * The change feed: every event of the complaints that the caller could see when the event happened, oldest first, in
   * commit order. No event ever appears before a position that was already served.
   */
  events: FeedEventConnection;
  /**
   * The result of verifying the hash chain of a complaint, also of an erased one. Null with the error `resourceNotFound`
   * when it does not exist or the caller cannot see it.
   */
  historyVerification?: Maybe<HistoryVerification>;
  /** An improvement action. Null with the error `resourceNotFound` when it does not exist. Who: HANDLER, MANAGER, AUDITOR. */
  improvementAction?: Maybe<ImprovementAction>;
  /** The insurer's improvement actions by due day, the earliest first. Who: HANDLER, MANAGER, AUDITOR. */
  improvementActions: ImprovementActionConnection;
  /** A letter. Null with the error `resourceNotFound` when it does not exist or the caller cannot see it. */
  letter?: Maybe<Letter>;
  /** The identity of the caller. */
  me: Me;
  /** A message. Null with the error `resourceNotFound` when it does not exist or the caller cannot see it. */
  message?: Maybe<Message>;
  /**
   * An object by its global id. Null with the error `resourceNotFound` when it does not exist or the caller cannot see
   * it.
   */
  node?: Maybe<Node>;
  /** A note. Null with the error `resourceNotFound` when it does not exist or the caller cannot see it. */
  note?: Maybe<Note>;
  /** An office. Null with the error `resourceNotFound` when it does not exist. Who: ADMIN, HANDLER, MANAGER, AUDITOR. */
  office?: Maybe<Office>;
  /** The brokers' offices, in order of creation. Who: ADMIN, HANDLER, MANAGER, AUDITOR. */
  offices: OfficeConnection;
  /**
   * The figures of a period of at most 400 days, as they were known at the end of a day; see `GET /v1/reports/period`.
   * Who: MANAGER, AUDITOR; BROKER for its own office.
   */
  periodReport: PeriodReport;
  /** The letter that an action would create now, with the same checks and errors. Nothing is changed and nothing is sent. */
  previewLetter: LetterPreview;
  /** The insurer's published complaints procedure. */
  procedure: Procedure;
  /**
   * The register of complaints, as it was known at the end of a day: for staff what the insurer received, for an office its
   * first line; see `GET /v1/reports/register`, which also gives it as a file. Who: MANAGER, AUDITOR, BROKER.
   */
  register: RegisterConnection;
  /** The columns of the register that the caller gets. Who: MANAGER, AUDITOR, BROKER. */
  registerColumns: Array<RegisterColumn>;
  /** The changes in the directory, oldest first. Who: ADMIN, AUDITOR. */
  registerEvents: RegisterEventConnection;
  /** What the stored rules, or others, would erase now. Who: ADMIN. */
  retentionDryRun: RetentionDryRun;
  /** How long ended complaints are kept, by category. Who: ADMIN, MANAGER, AUDITOR. */
  retentionRules: Array<RetentionRule>;
  /** The final answers of a period by root cause, with the period of the same length before it. Who: MANAGER, AUDITOR. */
  rootCauseReport: RootCauseReport;
  /**
   * Search complaints by words, names, e-mail addresses, policy numbers and claim numbers, and by the filters of the
   * list; see `POST /v1/complaints/query`. Send personal data in variables.
   */
  searchComplaints: ComplaintConnection;
  /** The insurer's staff, in order of creation. Who: ADMIN, HANDLER, MANAGER, AUDITOR. */
  staff: StaffMemberConnection;
  /**
   * A member of staff. Null with the error `resourceNotFound` when it does not exist. Who: ADMIN, HANDLER, MANAGER,
   * AUDITOR.
   */
  staffMember?: Maybe<StaffMember>;
  /**
   * A task. Null with the error `resourceNotFound` when it does not exist or the caller cannot see it. Send the file of
   * an import through REST only: `POST /v1/complaints/import`.
   */
  task?: Maybe<Task>;
  /** A delivery. Null with the error `resourceNotFound` when it does not exist or the caller cannot see it. */
  webhookDelivery?: Maybe<WebhookDelivery>;
  /** A webhook endpoint. Null with the error `resourceNotFound` when it does not exist or the caller cannot see it. */
  webhookEndpoint?: Maybe<WebhookEndpoint>;
  /** The webhook endpoints of the office, or of the insurer for staff, oldest first. There are at most 20. */
  webhookEndpoints: Array<WebhookEndpoint>;
};


/** The queries. */
export type QueryAgendaArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  handlerId?: InputMaybe<Array<Scalars['ID']['input']>>;
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The queries. */
export type QueryAttachmentArgs = {
  attachmentId: Scalars['ID']['input'];
  complaintId: Scalars['ID']['input'];
};


/** The queries. */
export type QueryCalculateDeadlinesArgs = {
  input: CalculateDeadlinesInput;
};


/** The queries. */
export type QueryCalendarArgs = {
  version: Scalars['String']['input'];
};


/** The queries. */
export type QueryCalendarDaysArgs = {
  version: Scalars['String']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. */
export type QueryCalendarImpactArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  version: Scalars['String']['input'];
};


/** The queries. */
export type QueryCheckpointConsistencyArgs = {
  from: Scalars['Int']['input'];
  to?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. */
export type QueryCheckpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. */
export type QueryClientArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. */
export type QueryClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. */
export type QueryComplaintArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. */
export type QueryComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComplaintFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ComplaintSort>;
};


/** The queries. */
export type QueryDataSubjectArgs = {
  input: QueryDataSubjectInput;
};


/** The queries. */
export type QueryDispatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Array<LetterChannel>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<Array<DispatchState>>;
};


/** The queries. */
export type QueryErasureArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. */
export type QueryErasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  complaintId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** The queries. */
export type QueryHistoryVerificationArgs = {
  complaintId: Scalars['ID']['input'];
};


/** The queries. */
export type QueryImprovementActionArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. */
export type QueryImprovementActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  complaintId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  late?: InputMaybe<Scalars['Boolean']['input']>;
  ownerId?: InputMaybe<Array<Scalars['ID']['input']>>;
  rootCause?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<Array<ImprovementStatus>>;
};


/** The queries. */
export type QueryLetterArgs = {
  complaintId: Scalars['ID']['input'];
  letterId: Scalars['ID']['input'];
};


/** The queries. */
export type QueryMessageArgs = {
  complaintId: Scalars['ID']['input'];
  messageId: Scalars['ID']['input'];
};


/** The queries. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. */
export type QueryNoteArgs = {
  complaintId: Scalars['ID']['input'];
  noteId: Scalars['ID']['input'];
};


/** The queries. */
export type QueryOfficeArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. */
export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. */
export type QueryPeriodReportArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from: Scalars['Date']['input'];
  groupBy?: InputMaybe<Array<Scalars['String']['input']>>;
  officeId?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
};


/** The queries. */
export type QueryPreviewLetterArgs = {
  input: PreviewLetterInput;
};


/** The queries. */
export type QueryProcedureArgs = {
  lang?: InputMaybe<Language>;
};


/** The queries. */
export type QueryRegisterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** The queries. */
export type QueryRegisterEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. */
export type QueryRetentionDryRunArgs = {
  items?: InputMaybe<Array<RetentionRuleInput>>;
};


/** The queries. */
export type QueryRootCauseReportArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** The queries. */
export type QuerySearchComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  input: SearchComplaintsInput;
};


/** The queries. */
export type QueryStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. */
export type QueryStaffMemberArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. */
export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. */
export type QueryWebhookDeliveryArgs = {
  deliveryId: Scalars['ID']['input'];
  endpointId: Scalars['ID']['input'];
};


/** The queries. */
export type QueryWebhookEndpointArgs = {
  id: Scalars['ID']['input'];
};

/** What is known about a person. A complaint is found when one of the members occurs in it. */
export type QueryDataSubjectInput = {
  /** An e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The name. All words must occur together. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The policy number. */
  policyNumber?: InputMaybe<Scalars['String']['input']>;
};

/** The new handler, and the reason. Default for `toStaffId`: the deputy of the absence. */
export type ReassignComplaintsInput = {
  /** The reason. The history of every complaint keeps it. */
  reason: Scalars['String']['input'];
  /** The `id` of the member of staff. */
  staffId: Scalars['ID']['input'];
  /** The `id` of a handler or manager other than the caller. */
  toStaffId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of `reassignComplaints`. */
export type ReassignComplaintsPayload = {
  __typename?: 'ReassignComplaintsPayload';
  /** The result of the reassignment. */
  reassignment: Reassignment;
};

/** The result of reassigning a person's open complaints. */
export type Reassignment = {
  __typename?: 'Reassignment';
  /** The number of complaints with the new handler. */
  reassigned: Scalars['Int']['output'];
  /** The complaints that were not reassigned, with the reason. */
  refused: Array<ReassignmentRefusal>;
};

/** One complaint that was not reassigned. */
export type ReassignmentRefusal = {
  __typename?: 'ReassignmentRefusal';
  /** The `id` of the complaint. */
  complaintId: Scalars['ID']['output'];
  /** The reason for the refusal. */
  detail: Scalars['String']['output'];
  /** The problem type, e.g. `urn:problem-type:complaints:handlerConflictOfInterest`. */
  type: Scalars['String']['output'];
};

/**
 * An intervention of the office. `at` can be in the past, for example for a call yesterday, but not in the future.
 * Default: now.
 */
export type RecordInterventionInput = {
  /** When the intervention happened. Not in the future. Default: now. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What the office gave: information, an answer or an action. */
  kinds: Array<InterventionKind>;
  /** A short summary of the intervention. */
  summary: Scalars['String']['input'];
};

/** The result of `recordIntervention`. */
export type RecordInterventionPayload = {
  __typename?: 'RecordInterventionPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** The Ombudsman's conclusion. `motivation` is required when the advice is not followed. */
export type RecordOmbudsmanAdviceInput = {
  /** The day on which the advice was given. */
  advisedOn: Scalars['Date']['input'];
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the advice is followed. */
  followed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The reason why not. */
  motivation?: InputMaybe<Scalars['String']['input']>;
  /** The `id` of an entry of `ombudsmanReferrals`. */
  referralId: Scalars['ID']['input'];
  /** An `OmbudsmanResult` in a request. */
  result: Scalars['String']['input'];
};

/** The result of `recordOmbudsmanAdvice`. */
export type RecordOmbudsmanAdvicePayload = {
  __typename?: 'RecordOmbudsmanAdvicePayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** The insurer's statement of its position to the Ombudsman. */
export type RecordOmbudsmanPositionInput = {
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The `id` of an entry of `ombudsmanReferrals`. */
  referralId: Scalars['ID']['input'];
  /** The day on which the insurer stated its position. */
  statedOn: Scalars['Date']['input'];
};

/** The result of `recordOmbudsmanPosition`. */
export type RecordOmbudsmanPositionPayload = {
  __typename?: 'RecordOmbudsmanPositionPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** A referral to the Insurance Ombudsman. */
export type RecordOmbudsmanReferralInput = {
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The reason why the person turns to the Ombudsman (procedure, "Wat te doen bij aanhoudende ontevredenheid?"). */
  ground: ReferralGround;
  /** The Ombudsman's own reference. */
  ombudsmanReference?: InputMaybe<Scalars['String']['input']>;
  /** The day on which the person turned to the Ombudsman. */
  referredOn: Scalars['Date']['input'];
};

/** The result of `recordOmbudsmanReferral`. */
export type RecordOmbudsmanReferralPayload = {
  __typename?: 'RecordOmbudsmanReferralPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/**
 * The reason for ending the complaint without an answer on the substance. A `DUPLICATE` identifies the complaint that
 * remains.
 */
export type RedirectComplaintInput = {
  /** How the letter is sent. The address for this channel must be known. */
  channel: LetterChannel;
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** When the letter was dispatched, if it was sent outside this API. Not in the future, and not before receipt. */
  dispatchedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The `id` of the complaint that remains. */
  duplicateOf?: InputMaybe<Scalars['ID']['input']>;
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The explanation to the person. */
  explanation: Scalars['String']['input'];
  /** Required when the letter was dispatched more than one working day ago. */
  lateRecordingMotive?: InputMaybe<Scalars['String']['input']>;
  /** Your own paragraphs of the letter. The template supplies the rest. */
  letter?: InputMaybe<LetterWordingInput>;
  /** An `Outcome` without an answer on the substance, in a request. */
  outcome: Scalars['String']['input'];
};

/** The result of `redirectComplaint`. */
export type RedirectComplaintPayload = {
  __typename?: 'RedirectComplaintPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** The end of a complaint without an answer on the substance. */
export type Redirection = {
  __typename?: 'Redirection';
  /** Who did it. */
  by: Party;
  /** How a letter is sent. A telephone call is not a dispatch. */
  channel: LetterChannel;
  /**
   * When the letter was dispatched. For EMAIL, this is when the mail server accepted it; until then it is null. Without
   * it, no deadline is met.
   */
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The explanation to the person. */
  explanation: Scalars['String']['output'];
  /** The reason why the dispatch was recorded more than one working day later. */
  lateRecordingMotive?: Maybe<Scalars['String']['output']>;
  /** The `id` of the letter. */
  letterId: Scalars['ID']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** The final answers of the period that promise money, by the day of dispatch. */
export type RedressTotals = {
  __typename?: 'RedressTotals';
  /** The number of such answers. */
  count: Scalars['Int']['output'];
  /** The median amount of an answer in euro cents. Null for 0. */
  medianCents?: Maybe<Scalars['Int']['output']>;
  /** The sum in euro cents. */
  sumCents: Scalars['Int']['output'];
};

/** The reason why the person turns to the Ombudsman (procedure, "Wat te doen bij aanhoudende ontevredenheid?"). */
export type ReferralGround =
  | 'DIRECT_INTERVENTION_REQUESTED'
  | 'UNSATISFIED_WITH_ANSWER'
  | 'UNSATISFIED_WITH_HANDLING';

/** Who did it. */
export type RegisterActor = {
  __typename?: 'RegisterActor';
  /** The `id` of the member of staff or of the client. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** The role of a caller. */
  role: Role;
};

/** One member that changed. */
export type RegisterChange = {
  __typename?: 'RegisterChange';
  /** The old value. Null when there was none. Any JSON value. */
  from?: Maybe<Scalars['JSON']['output']>;
  /** The name of the member, e.g. `fsmaStatus`. */
  member: Scalars['String']['output'];
  /** The new value. Null when the member was removed. Any JSON value. */
  to?: Maybe<Scalars['JSON']['output']>;
};

/** A column of the register. */
export type RegisterColumn = {
  __typename?: 'RegisterColumn';
  /** A description for people. */
  description: Scalars['String']['output'];
  /** The name of the member of `RegisterLine` and of the column. */
  name: Scalars['String']['output'];
  /** Whether the column contains personal data. */
  personalData: Scalars['Boolean']['output'];
  /** Text, code, codes, instant, day, integer or boolean, in lower case. The list can grow. */
  type: Scalars['String']['output'];
};

/** One page of the register. */
export type RegisterConnection = {
  __typename?: 'RegisterConnection';
  /** The newest checkpoint of the day `asOf` or before: keep it with the register. Null while there is none. */
  checkpoint?: Maybe<Checkpoint>;
  /** The complaints on this page, each with its cursor. */
  edges: Array<RegisterEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One complaint of the register with its cursor. */
export type RegisterEdge = {
  __typename?: 'RegisterEdge';
  /** An opaque cursor, valid for the same period, day and caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RegisterLine;
};

/** One change in the directory. */
export type RegisterEvent = {
  __typename?: 'RegisterEvent';
  /** Who did it. */
  actor: RegisterActor;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The members that changed. */
  changes: Array<RegisterChange>;
  /** The `id` of the event. */
  id: Scalars['ID']['output'];
  /** The `id` of the office, member of staff, client or calendar that changed. All zeros for the retention rules. */
  subjectId: Scalars['ID']['output'];
  /** The type of a change in the directory. The list can grow. */
  type: Scalars['String']['output'];
};

/** One page of directory events. */
export type RegisterEventConnection = {
  __typename?: 'RegisterEventConnection';
  /** The items on this page, each with its cursor. */
  edges: Array<RegisterEventEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One directory event with its cursor. */
export type RegisterEventEdge = {
  __typename?: 'RegisterEventEdge';
  /** An opaque cursor, valid for the same caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RegisterEvent;
};

/**
 * One complaint in the register, as it was known at the end of the day `asOf`. Personal data are null once they are erased,
 * and while the caller cannot see the complaint.
 */
export type RegisterLine = {
  __typename?: 'RegisterLine';
  /** When the acknowledgement of the newest cycle was dispatched. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The channel of the acknowledgement. */
  acknowledgementChannel?: Maybe<LetterChannel>;
  /** The due date of the acknowledgement. */
  acknowledgementDueOn?: Maybe<Scalars['Date']['output']>;
  /** The state of that deadline. */
  acknowledgementState?: Maybe<DeadlineState>;
  /** The channel of the final answer. */
  answerChannel?: Maybe<LetterChannel>;
  /** When the final answer was dispatched. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The office's own reference. Personal data. */
  brokerReference?: Maybe<Scalars['String']['output']>;
  /** The version of the calendar in the newest cycle. */
  calendarVersion?: Maybe<Scalars['String']['output']>;
  /** The capacity in which the person complains. */
  capacity: Capacity;
  /** The causes. The first is the main cause. */
  causes: Array<Scalars['String']['output']>;
  /** The channel through which the complaint arrived. */
  channel: Scalars['String']['output'];
  /** The claim number. Personal data. */
  claimNumber?: Maybe<Scalars['String']['output']>;
  /** When the complaint was closed or redirected. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The postal address of the person in one line. Personal data. */
  complainantAddress?: Maybe<Scalars['String']['output']>;
  /** The e-mail address of the person. Personal data. */
  complainantEmail?: Maybe<Scalars['String']['output']>;
  /** The name of the person. Personal data. */
  complainantName?: Maybe<Scalars['String']['output']>;
  /** How satisfied the person was at the closure. */
  complainantSatisfaction?: Maybe<Satisfaction>;
  /** The party whose conduct the complaint is about. */
  concerns?: Maybe<Concerns>;
  /** Whether a manager overrode a conflict of interest of the handler. Absent for an office. */
  conflictOverridden?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the content contains data concerning health. */
  containsHealthData: Scalars['Boolean']['output'];
  /** The addressee of letters. */
  correspondenceTo: CorrespondenceTo;
  /** The number of cycles of deadlines. */
  cycles: Scalars['Int']['output'];
  /** The number of delay notices that were sent. */
  delayNotices: Scalars['Int']['output'];
  /** The complaint in the person's own words. Personal data. */
  description?: Maybe<Scalars['String']['output']>;
  /** When the office escalated the complaint. */
  escalatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The ground of the escalation. */
  escalationGround?: Maybe<EscalationGround>;
  /** The explanation of the final answer or of the redirection. Personal data. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** The due date of the final answer. */
  finalAnswerDueOn?: Maybe<Scalars['Date']['output']>;
  /** The due date of the final answer before delay notices, if they moved it. */
  finalAnswerOriginalDueOn?: Maybe<Scalars['Date']['output']>;
  /** The state of that deadline. */
  finalAnswerState?: Maybe<DeadlineState>;
  /** The reference number in the first line of the office. */
  firstLineReference?: Maybe<Scalars['String']['output']>;
  /** When the office resolved the complaint. */
  firstLineResolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far that satisfied the person. */
  firstLineSatisfaction?: Maybe<FirstLineSatisfaction>;
  /** The `id` of the member of staff who handles the complaint. */
  handlerId?: Maybe<Scalars['ID']['output']>;
  /** Who holds the complaint. */
  heldBy: HeldBy;
  /** The permanent id of the complaint. It is the same in every register. */
  id: Scalars['ID']['output'];
  /** Whether the handler declared their independence. Absent for an office. */
  independenceDeclared?: Maybe<Scalars['Boolean']['output']>;
  /** The number of interventions of the office. */
  interventions: Scalars['Int']['output'];
  /** Whether the final answer is also a decision on a claim. */
  isClaimDecision?: Maybe<Scalars['Boolean']['output']>;
  /** The language of the person. */
  language: Language;
  /** The number of letters recorded late. */
  lateRecordings: Scalars['Int']['output'];
  /** When the complaint was logged in this API. */
  loggedAt: Scalars['DateTime']['output'];
  /** Who logged the complaint. */
  loggedBy: HeldBy;
  /** Whether the representative gave a mandate. */
  mandateProvided?: Maybe<Scalars['Boolean']['output']>;
  /** When the insurer received it in the newest cycle. */
  newestReceivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The `id` of the office through which the complaint arrived. */
  officeId?: Maybe<Scalars['ID']['output']>;
  /** The day of that result. */
  ombudsmanAdvisedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the insurer followed the advice. */
  ombudsmanFollowed?: Maybe<Scalars['Boolean']['output']>;
  /** The ground of the referral. */
  ombudsmanGround?: Maybe<ReferralGround>;
  /** The reference of the Ombudsman. Personal data. */
  ombudsmanReference?: Maybe<Scalars['String']['output']>;
  /** The number of referrals to the Ombudsman. The next members describe the newest one. */
  ombudsmanReferrals: Scalars['Int']['output'];
  /** The day of the referral. */
  ombudsmanReferredOn?: Maybe<Scalars['Date']['output']>;
  /** The result of the Ombudsman's procedure. */
  ombudsmanResult?: Maybe<Scalars['String']['output']>;
  /** The outcome. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** The policy number. Personal data. */
  policyNumber?: Maybe<Scalars['String']['output']>;
  /** The Belgian insurance branch. */
  productLine?: Maybe<Scalars['String']['output']>;
  /** The number of corrections of a receipt. */
  receiptCorrections: Scalars['Int']['output'];
  /** When the insurer first received the complaint, as corrected. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day of that receipt. */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** Their sum in euro cents. */
  redressCents: Scalars['Int']['output'];
  /** The reference number in the insurer's register. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The remedies of the newest final answer. */
  remedies: Array<Scalars['String']['output']>;
  /** What the person asks for. Personal data. */
  remedySought?: Maybe<Scalars['String']['output']>;
  /** When the complaint was last reopened. */
  reopenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number of reopenings. */
  reopenings: Scalars['Int']['output'];
  /** The name of the representative. Personal data. */
  representativeName?: Maybe<Scalars['String']['output']>;
  /** The relation of the representative to the person. */
  representativeRelation?: Maybe<Scalars['String']['output']>;
  /** When the person asked for the escalation. */
  requestedOn?: Maybe<Scalars['Date']['output']>;
  /** When the insurer last returned the complaint to the broker. */
  returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The root cause. Absent for an office. */
  rootCause?: Maybe<Scalars['String']['output']>;
  /** The version of the procedure in the newest cycle. */
  rulesVersion?: Maybe<Scalars['String']['output']>;
  /** When the person first complained to the broker. */
  signalledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The status of the complaint. */
  status: Status;
  /** The subjects. */
  subjects: Array<Subject>;
  /** The number of substantive replies. */
  substantiveReplies: Scalars['Int']['output'];
  /** Whether the root cause is systemic. Absent for an office. */
  systemic?: Maybe<Scalars['Boolean']['output']>;
  /** When the complaint was withdrawn. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A related complaint, and its relation to this complaint. */
export type Relation = {
  __typename?: 'Relation';
  /** The `id` of the related complaint. */
  id: Scalars['ID']['output'];
  /** The reference number of the related complaint in the insurer's register. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The relation of one complaint to another. */
  relation: RelationKind;
};

/** A related complaint, and its relation to this complaint. */
export type RelationInput = {
  /** The `id` of the related complaint. */
  id: Scalars['ID']['input'];
  /** The relation of one complaint to another. */
  relation: RelationKind;
};

/** The relation of one complaint to another. */
export type RelationKind =
  | 'DUPLICATE_OF'
  | 'FOLLOWS'
  | 'SAME_MATTER';

/** A remedy that the insurer offers or carries out. */
export type Remedy = {
  __typename?: 'Remedy';
  /** The amount in euro cents. */
  amountCents?: Maybe<Scalars['Int']['output']>;
  /** A remedy for the complaint. The list can grow. */
  kind: Scalars['String']['output'];
};

/** A remedy that the insurer offers or carries out. `amountCents` is required for `PAYMENT`. */
export type RemedyInput = {
  /** The amount in euro cents. */
  amountCents?: InputMaybe<Scalars['Int']['input']>;
  /** A `RemedyKind` in a request. */
  kind: Scalars['String']['input'];
};

/** The reason for the reopening. With `ERROR` the old deadlines continue, so `receivedAt` is refused. */
export type ReopenComplaintInput = {
  /** The cause of a reopening. With `ERROR` the old cycle of deadlines continues. */
  cause?: InputMaybe<ReopeningCause>;
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The reason. */
  reason: Scalars['String']['input'];
  /** Staff only: the instant of the new receipt. Not in the future. Default: now. */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The result of `reopenComplaint`. */
export type ReopenComplaintPayload = {
  __typename?: 'ReopenComplaintPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** A reopening of the complaint. */
export type Reopening = {
  __typename?: 'Reopening';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  by: Party;
  /** The cause of a reopening. With `ERROR` the old cycle of deadlines continues. */
  cause?: Maybe<ReopeningCause>;
  /** The number of the cycle of deadlines since this reopening. 0 when the insurer never received the complaint. */
  cycle: Scalars['Int']['output'];
  /** The reason. */
  reason: Scalars['String']['output'];
};

/** The cause of a reopening. With `ERROR` the old cycle of deadlines continues. */
export type ReopeningCause =
  | 'ERROR'
  | 'FURTHER_COMPLAINT'
  | 'NEW_FACTS';

/** The delivery to replay. */
export type ReplayWebhookDeliveryInput = {
  /** The `id` of the delivery. */
  deliveryId: Scalars['ID']['input'];
  /** The `id` of the endpoint. */
  endpointId: Scalars['ID']['input'];
};

/** The queued replay. */
export type ReplayWebhookDeliveryPayload = {
  __typename?: 'ReplayWebhookDeliveryPayload';
  /** The new delivery, before its first attempt. */
  delivery: WebhookDelivery;
};

/** The start of the replay. */
export type ReplayWebhookEventsInput = {
  /** The `id` of the endpoint. */
  endpointId: Scalars['ID']['input'];
  /** The instant from which events are sent again, inclusive. */
  since: Scalars['DateTime']['input'];
};

/** The result of a replay. */
export type ReplayWebhookEventsPayload = {
  __typename?: 'ReplayWebhookEventsPayload';
  /** The number of queued deliveries. */
  deliveries: Scalars['Int']['output'];
};

/** A reply on the substance that is not the final answer. */
export type ReplySubstantivelyInput = {
  /** How the letter is sent. The address for this channel must be known. */
  channel: LetterChannel;
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** When the letter was dispatched, if it was sent outside this API. Not in the future, and not before receipt. */
  dispatchedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Required when the letter was dispatched more than one working day ago. */
  lateRecordingMotive?: InputMaybe<Scalars['String']['input']>;
  /** Your own paragraphs of the letter. The template supplies the rest. */
  letter?: InputMaybe<LetterWordingInput>;
  /** The text of the reply, in at least 50 characters. */
  text: Scalars['String']['input'];
};

/** The result of `replySubstantively`. */
export type ReplySubstantivelyPayload = {
  __typename?: 'ReplySubstantivelyPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** The figures of one group of complaints. */
export type ReportGroup = {
  __typename?: 'ReportGroup';
  /** The values of the dimensions. */
  by: ReportGroupKey;
  /** The figures of the group. */
  totals: PeriodTotals;
};

/** The values of the dimensions. A dimension that the complaints of the group lack is null. */
export type ReportGroupKey = {
  __typename?: 'ReportGroupKey';
  /** The capacity of the complainant. */
  capacity?: Maybe<Capacity>;
  /** The main cause. */
  cause?: Maybe<Scalars['String']['output']>;
  /** The channel. */
  channel?: Maybe<Scalars['String']['output']>;
  /** The `id` of the handler. */
  handler?: Maybe<Scalars['ID']['output']>;
  /** The language of the complainant. */
  language?: Maybe<Language>;
  /** The month, `yyyy-MM`. */
  month?: Maybe<Scalars['String']['output']>;
  /** The `id` of the office. */
  office?: Maybe<Scalars['ID']['output']>;
  /** The outcome. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** The product line. */
  productLine?: Maybe<Scalars['String']['output']>;
  /** The subject. A complaint counts in the group of each of its subjects. */
  subject?: Maybe<Subject>;
};

/** The person or organisation that represents the complainant. */
export type Representative = {
  __typename?: 'Representative';
  /** The e-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** The language of letters to a person. */
  language?: Maybe<Language>;
  /** Whether the representative provided a mandate. */
  mandateProvided: Scalars['Boolean']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** The postal address. */
  postalAddress?: Maybe<PostalAddress>;
  /** The relation of the representative to the complainant. The list can grow. */
  relation: Scalars['String']['output'];
};

/** The person or organisation that represents the complainant. */
export type RepresentativeInput = {
  /** An e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The language of letters to a person. */
  language?: InputMaybe<Language>;
  /** Whether the representative provided a mandate. */
  mandateProvided: Scalars['Boolean']['input'];
  /** The name of a person or organisation. */
  name: Scalars['String']['input'];
  /** A postal address. */
  postalAddress?: InputMaybe<PostalAddressInput>;
  /** A `RepresentativeRelation` in a request. */
  relation: Scalars['String']['input'];
};

/**
 * The changed members of the representative. When the complaint has no representative, `name`, `relation` and
 * `mandateProvided` are required.
 */
export type RepresentativePatchInput = {
  /** An e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The language of letters to the person. */
  language?: InputMaybe<Language>;
  /** Whether the representative provided a mandate. */
  mandateProvided?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name of a person or organisation. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The changed members of the address. When there is no address, all four members are required. */
  postalAddress?: InputMaybe<PostalAddressPatchInput>;
  /** A `RepresentativeRelation` in a request. */
  relation?: InputMaybe<Scalars['String']['input']>;
};

/** The complaints to erase, and why. */
export type RequestErasureInput = {
  /** UUIDs of complaints that the caller can open: 1 to 100. */
  complaintIds: Array<Scalars['ID']['input']>;
  /** The reason. It is deleted with the data. */
  reason: Scalars['String']['input'];
};

/** The result of `requestErasure`. */
export type RequestErasurePayload = {
  __typename?: 'RequestErasurePayload';
  /** The task, which waits for the approval of another manager. */
  task: Task;
};

/**
 * The broker's solution. `channel` is the channel of the confirmation letter. Default: EMAIL if the address is known,
 * otherwise POST.
 */
export type ResolveFirstLineInput = {
  /** The channel of the confirmation letter. */
  channel?: InputMaybe<LetterChannel>;
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** Whether the person gets a confirmation letter. */
  confirmationLetter?: InputMaybe<Scalars['Boolean']['input']>;
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Your own paragraphs of the letter. The template supplies the rest. */
  letter?: InputMaybe<LetterWordingInput>;
  /** How satisfied the person is with the broker's solution. */
  satisfaction: FirstLineSatisfaction;
  /** The solution. */
  summary: Scalars['String']['input'];
};

/** The result of `resolveFirstLine`. */
export type ResolveFirstLinePayload = {
  __typename?: 'ResolveFirstLinePayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** The category that decides how long a complaint is kept. */
export type RetentionCategory =
  /** Answered or closed. */
  | 'CLOSED'
  /** Solved by the broker. */
  | 'FIRST_LINE_RESOLVED'
  /** Any of these, with health data; its term applies when it ends earlier. */
  | 'HEALTH_DATA'
  /** Redirected as no complaint, inadmissible, duplicate or for somebody else. */
  | 'NOT_A_COMPLAINT'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** What the rules would erase. */
export type RetentionDryRun = {
  __typename?: 'RetentionDryRun';
  /** The rules. */
  categories: Array<RetentionDryRunCategory>;
  /** The day on which the terms are compared. */
  day: Scalars['Date']['output'];
};

/** What one rule would erase. */
export type RetentionDryRunCategory = {
  __typename?: 'RetentionDryRunCategory';
  /** The category. */
  category: RetentionCategory;
  /** The number of complaints to erase. */
  due: Scalars['Int']['output'];
  /** The term in months, from the day on which the complaint ended. */
  months: Scalars['Int']['output'];
  /** The number of complaints that a legal hold keeps. */
  onHold: Scalars['Int']['output'];
  /** References of complaints to erase, at most 200. */
  references: Array<Scalars['String']['output']>;
};

/** How long complaints of a category are kept. */
export type RetentionRule = {
  __typename?: 'RetentionRule';
  /** The category. */
  category: RetentionCategory;
  /** The term in months, from the day on which the complaint ended. */
  months: Scalars['Int']['output'];
};

/** How long complaints of a category are kept. */
export type RetentionRuleInput = {
  /** The category. */
  category: RetentionCategory;
  /** The term in months, from the day on which the complaint ended: 1 to 600. */
  months: Scalars['Int']['input'];
};

/** The reason for the return of a mistaken escalation. */
export type ReturnToBrokerInput = {
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** The result of `returnToBroker`. */
export type ReturnToBrokerPayload = {
  __typename?: 'ReturnToBrokerPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** The secret to revoke, and its client. */
export type RevokeClientSecretInput = {
  /** The `id` of the client. */
  clientId: Scalars['ID']['input'];
  /** The `id` of the secret. */
  secretId: Scalars['ID']['input'];
};

/** The result of `revokeClientSecret`. */
export type RevokeClientSecretPayload = {
  __typename?: 'RevokeClientSecretPayload';
  /** The client after the change. */
  client: Client;
};

/** The role of a caller. */
export type Role =
  | 'ADMIN'
  | 'AUDITOR'
  | 'BROKER'
  | 'HANDLER'
  | 'MANAGER';

/** The final answers with a root cause on complaints through one office. */
export type RootCauseByOffice = {
  __typename?: 'RootCauseByOffice';
  /** The number of final answers. */
  answers: Scalars['Int']['output'];
  /** The office. Null for complaints without an office. */
  office?: Maybe<OfficeSummary>;
  /** Their number in the period before. */
  previousAnswers: Scalars['Int']['output'];
  /** The number of them that are systemic. */
  systemic: Scalars['Int']['output'];
};

/** The final answers with a root cause on one product line. */
export type RootCauseByProductLine = {
  __typename?: 'RootCauseByProductLine';
  /** The number of final answers. */
  answers: Scalars['Int']['output'];
  /** Their number in the period before. */
  previousAnswers: Scalars['Int']['output'];
  /** The product line. Null when unknown. */
  productLine?: Maybe<Scalars['String']['output']>;
  /** The number of them that are systemic. */
  systemic: Scalars['Int']['output'];
};

/** One root cause. */
export type RootCauseFigures = {
  __typename?: 'RootCauseFigures';
  /** The number of final answers with this root cause. */
  answers: Scalars['Int']['output'];
  /** The final answers with this root cause in each month of the period. */
  months: Array<MonthOfAnswers>;
  /** By the office through which the complaint came, the most frequent first. */
  offices: Array<RootCauseByOffice>;
  /** The rate per 1,000 final answers, rounded. Null when the period has fewer than 10 answers. */
  per1000Answers?: Maybe<Scalars['Int']['output']>;
  /** Their number in the period before. */
  previousAnswers: Scalars['Int']['output'];
  /** The rate in the period before. Null when that period has fewer than 10 answers. */
  previousPer1000Answers?: Maybe<Scalars['Int']['output']>;
  /** The systemic ones in the period before. */
  previousSystemic: Scalars['Int']['output'];
  /** By product line, the most frequent first. */
  productLines: Array<RootCauseByProductLine>;
  /** The root cause of the complaint, recorded with the final answer (EIOPA guideline 5). The list can grow. */
  rootCause: Scalars['String']['output'];
  /** The number of them that are systemic. */
  systemic: Scalars['Int']['output'];
  /** The share of answers, against the period before. */
  trend?: Maybe<Trend>;
};

/** The final answers of a period by root cause, with the period of the same length before it. */
export type RootCauseReport = {
  __typename?: 'RootCauseReport';
  /** The number of final answers. */
  answers: Scalars['Int']['output'];
  /** The report says what was known at the end of this day. */
  asOf: Scalars['Date']['output'];
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The moment that the report shows. */
  generatedAt: Scalars['DateTime']['output'];
  /** The final answers of each month of the period. */
  months: Array<MonthOfAnswers>;
  /** Their number in the period before. */
  previousAnswers: Scalars['Int']['output'];
  /** The first day of the period before. */
  previousFrom: Scalars['Date']['output'];
  /** The last day of the period before. */
  previousTo: Scalars['Date']['output'];
  /** The root causes, the most frequent first. */
  rootCauses: Array<RootCauseFigures>;
  /** The last day. */
  to: Scalars['Date']['output'];
};

/** How long the current secret stays valid. */
export type RotateWebhookSecretInput = {
  /** The `id` of the endpoint. */
  endpointId: Scalars['ID']['input'];
  /** A number of hours, 0 to 168. Default: 24. */
  graceHours?: InputMaybe<Scalars['Int']['input']>;
};

/** The endpoint, with its new secret. The secret is shown only once. */
export type RotateWebhookSecretPayload = {
  __typename?: 'RotateWebhookSecretPayload';
  /** The endpoint. */
  endpoint: WebhookEndpoint;
};

/** How satisfied the person is after the handling. */
export type Satisfaction =
  | 'FULL'
  | 'NONE'
  | 'PARTIAL'
  | 'UNKNOWN';

/**
 * The search criteria. Several values of one member are combined with *or*. Different members are combined with *and*.
 * Without criteria, the response lists all complaints.
 */
export type SearchComplaintsInput = {
  /** The office's own reference. */
  brokerReference?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The capacity in which the person complains. */
  capacity?: InputMaybe<Array<Capacity>>;
  /** Complaints with at least one of these causes. */
  cause?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The channel through which the complaint arrived. */
  channel?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The claim number, case-insensitive and without regard to punctuation. */
  claimNumber?: InputMaybe<Scalars['String']['input']>;
  /** Complaints with a deadline of one of these kinds. */
  deadlineKind?: InputMaybe<Array<DeadlineKind>>;
  /** Complaints with a deadline that is now in one of these states. */
  deadlineState?: InputMaybe<Array<DeadlineState>>;
  /** Complaints with a deadline that is due on or before this day (Europe/Brussels). */
  dueOnOrBefore?: InputMaybe<Scalars['Date']['input']>;
  /** The complete e-mail address of the complainant or the representative. The search ignores case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Complaints of one of these handlers. */
  handlerId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who holds the complaint now: the broker's office or the insurer. */
  heldBy?: InputMaybe<Array<HeldBy>>;
  /**
   * One or more words. Each must be the beginning of a word in the complainant's name, or each in the representative's
   * name. The search ignores case and accents.
   */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Complaints that arrived through one of these offices. */
  officeId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `true` returns complaints with an open Ombudsman referral. `false` returns the other complaints. */
  openReferral?: InputMaybe<Scalars['Boolean']['input']>;
  /** The policy number, case-insensitive and without regard to punctuation. */
  policyNumber?: InputMaybe<Scalars['String']['input']>;
  /** Complaints that the insurer received on or after this day (Europe/Brussels). */
  receivedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Complaints that the insurer received on or before this day (Europe/Brussels). */
  receivedTo?: InputMaybe<Scalars['Date']['input']>;
  /** The complaint's `reference` or `firstLineReference`. */
  reference?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The sort order. */
  sort?: InputMaybe<ComplaintSort>;
  /** Complaints in one of these statuses. */
  status?: InputMaybe<Array<Status>>;
  /**
   * Words that must all occur in the description, the remedy sought, the interventions, the explanation of the answer,
   * or the reference numbers. Words match as written, or in another inflection in the complainant's language. The search
   * ignores case and accents.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** `true` returns complaints without a handler. `false` returns complaints with a handler. */
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Complaints that changed at or after this instant, also by what was added to them. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The final answer. */
export type SendFinalAnswerInput = {
  /** How the letter is sent. The address for this channel must be known. */
  channel: LetterChannel;
  /** The complaint as the insurer understands it. */
  complaintAsUnderstood?: InputMaybe<Scalars['String']['input']>;
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The decision on a complaint or a grievance. */
  decision: Decision;
  /** When the letter was dispatched, if it was sent outside this API. Not in the future, and not before receipt. */
  dispatchedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The explanation of the decision, in at least 50 characters. */
  explanation: Scalars['String']['input'];
  /** The decision on each grievance. */
  grievances?: InputMaybe<Array<GrievanceInput>>;
  /** Whether the answer is also a decision on the claim. Such a decision is relevant for limitation periods. */
  isClaimDecision?: InputMaybe<Scalars['Boolean']['input']>;
  /** Required when the letter was dispatched more than one working day ago. */
  lateRecordingMotive?: InputMaybe<Scalars['String']['input']>;
  /** Your own paragraphs of the letter. The template supplies the rest. */
  letter?: InputMaybe<LetterWordingInput>;
  /** The remedies that the insurer offers or carries out. */
  remedies?: InputMaybe<Array<RemedyInput>>;
  /** A `RootCause` in a request. */
  rootCause: Scalars['String']['input'];
  /** Whether the problem may affect other persons. */
  systemic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The result of `sendFinalAnswer`. */
export type SendFinalAnswerPayload = {
  __typename?: 'SendFinalAnswerPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** The reason for which the complaint must be kept. */
export type SetLegalHoldInput = {
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** The result of `setLegalHold`. */
export type SetLegalHoldPayload = {
  __typename?: 'SetLegalHoldPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** The new rules. An empty list keeps every complaint. */
export type SetRetentionRulesInput = {
  /** The rules, at most one for each category. */
  items: Array<RetentionRuleInput>;
};

/** The result of `setRetentionRules`. */
export type SetRetentionRulesPayload = {
  __typename?: 'SetRetentionRulesPayload';
  /** The new rules. */
  rules: Array<RetentionRule>;
};

/** A member of the insurer's staff. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** The absence of this person. */
  absence?: Maybe<Absence>;
  /** Whether this person receives a digest of their work by e-mail on each working day. */
  dailyDigest: Scalars['Boolean']['output'];
  /** An e-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** The `id` of the member of staff. */
  id: Scalars['ID']['output'];
  /** The language of mail to this person. Default: nl. */
  language?: Maybe<Language>;
  /**
   * Whether this person reads the texts and files of complaints with `containsHealthData` (GDPR, article 9). Others get
   * `[health data]` in place of each text, and cannot be assigned.
   */
  mayReadHealthData: Scalars['Boolean']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** The role of a caller. */
  role: Role;
  /** Ids of the offices whose complaints this person must not handle. */
  tiedOfficeIds: Array<Scalars['ID']['output']>;
  /** The version. Every change increases it. */
  version: Scalars['Int']['output'];
};

/** One page of members of staff. */
export type StaffMemberConnection = {
  __typename?: 'StaffMemberConnection';
  /** The items on this page, each with its cursor. */
  edges: Array<StaffMemberEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One member of staff with its cursor. */
export type StaffMemberEdge = {
  __typename?: 'StaffMemberEdge';
  /** An opaque cursor, valid for the same caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: StaffMember;
};

/**
 * The status of the complaint. `FIRST_LINE_OPEN`, `FIRST_LINE_RESOLVED`: the broker holds the complaint. `RECEIVED`: the
 * insurer received it; it has no handler yet. `IN_REVIEW`: it has a handler. `ANSWERED`: the final answer was sent.
 * `CLOSED`, `WITHDRAWN`: it has ended, and can be reopened.
 */
export type Status =
  | 'ANSWERED'
  | 'CLOSED'
  | 'FIRST_LINE_OPEN'
  | 'FIRST_LINE_RESOLVED'
  | 'IN_REVIEW'
  | 'RECEIVED'
  | 'WITHDRAWN';

/** The subject of the dissatisfaction (procedure, "Wie?": "een bepaalde dienst, product en/of behandeling"). */
export type Subject =
  | 'PRODUCT'
  | 'SERVICE'
  | 'TREATMENT';

/** The subscriptions, over WebSocket (`graphql-transport-ws`). See the guide on GraphQL. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * The changes of the complaints that the caller can see, as they happen, in the order of the feed: each event exactly
   * once. An event is left out when the caller cannot see the complaint at that moment, even if the feed contains the
   * event. Exception: `complaint.returned` tells staff that the complaint left their view; `complaint` is null then.
   */
  complaintChanged: ComplaintChange;
};


/** The subscriptions, over WebSocket (`graphql-transport-ws`). See the guide on GraphQL. */
export type SubscriptionComplaintChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  complaintId?: InputMaybe<Scalars['ID']['input']>;
};

/** A reply on the substance that is not the final answer. */
export type SubstantiveReply = {
  __typename?: 'SubstantiveReply';
  /** Who did it. */
  by: Party;
  /** How a letter is sent. A telephone call is not a dispatch. */
  channel: LetterChannel;
  /** The number of the cycle of deadlines that it belongs to, from 1. */
  cycle: Scalars['Int']['output'];
  /**
   * When the letter was dispatched. For EMAIL, this is when the mail server accepted it; until then it is null. Without
   * it, no deadline is met.
   */
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reason why the dispatch was recorded more than one working day later. */
  lateRecordingMotive?: Maybe<Scalars['String']['output']>;
  /** The `id` of the letter. */
  letterId: Scalars['ID']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The text of the reply. */
  text: Scalars['String']['output'];
};

/**
 * Work that continues after the response: an import, an evidence bundle, the publication of a calendar, an erasure, or the
 * export for a person. Send the file of an import through REST:
 * `POST /v1/complaints/import`.
 */
export type Task = {
  __typename?: 'Task';
  /** The number of rows that were logged. */
  created: Scalars['Int']['output'];
  /** When the task was requested, in real time. */
  createdAt: Scalars['DateTime']['output'];
  /**
   * The number of rows with a result. For a bundle: of finished files. For a calendar: of checked complaints. For an
   * erasure or an export: of finished complaints.
   */
  done: Scalars['Int']['output'];
  /** The number of rows that the office already had. */
  existing: Scalars['Int']['output'];
  /** When the task ended, in real time. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The `id` of the task. */
  id: Scalars['ID']['output'];
  /** `IMPORT`, `EVIDENCE_BUNDLE`, `CALENDAR_PUBLICATION`, `ERASURE` or `DATA_SUBJECT_EXPORT`. The list can grow. */
  kind: Scalars['String']['output'];
  /** The number of refused rows. */
  refused: Scalars['Int']['output'];
  /**
   * The REST link to the evidence bundle, the calendar or the export. Present once the task is DONE; for a bundle, while
   * the caller can see the complaint.
   */
  result?: Maybe<Scalars['String']['output']>;
  /** The results of the rows processed so far, ordered by line number. */
  results: TaskResultConnection;
  /** The status of the task. */
  status: TaskStatus;
  /**
   * The number of rows. For a bundle: of files. For a calendar: of open complaints to check. For an erasure or an export:
   * of complaints.
   */
  total: Scalars['Int']['output'];
};


/**
 * Work that continues after the response: an import, an evidence bundle, the publication of a calendar, an erasure, or the
 * export for a person. Send the file of an import through REST:
 * `POST /v1/complaints/import`.
 */
export type TaskResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<TaskResultStatus>;
};

/** One fault in a row. The faulty value is not repeated. */
export type TaskIssue = {
  __typename?: 'TaskIssue';
  /** What a correct value must look like. */
  detail: Scalars['String']['output'];
  /** The path of the member, e.g. `complainant.email` or `causes[0]`. */
  name: Scalars['String']['output'];
  /** The issue type. */
  type: Scalars['String']['output'];
};

/** The reason why a row was refused. It has the members of `extensions` of an error. */
export type TaskProblem = {
  __typename?: 'TaskProblem';
  /** An explanation of what is wrong with this row, for people. */
  detail: Scalars['String']['output'];
  /** The link to a page that explains how to solve the problem. */
  href: Scalars['String']['output'];
  /** The issues, one for each fault. */
  issues: Array<TaskIssue>;
  /** The HTTP status that `POST /v1/complaints` would return for this row. */
  status: Scalars['Int']['output'];
  /** The title. It is the same for every problem of this type. */
  title: Scalars['String']['output'];
  /** The problem type. Use it to distinguish problems in code. */
  type: Scalars['String']['output'];
};

/** The result of one row. */
export type TaskResult = {
  __typename?: 'TaskResult';
  /** The UUID of the complaint. Null for an existing complaint that the caller cannot see. */
  complaintId?: Maybe<Scalars['ID']['output']>;
  /** The office's own reference number for the first line. */
  firstLineReference?: Maybe<Scalars['String']['output']>;
  /** The reason for the refusal. */
  problem?: Maybe<TaskProblem>;
  /** The line number in the file, from 1. */
  row: Scalars['Int']['output'];
  /** The status of the row. */
  status: TaskResultStatus;
};

/** One page of results. */
export type TaskResultConnection = {
  __typename?: 'TaskResultConnection';
  /** The results on this page, each with its cursor. */
  edges: Array<TaskResultEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One result with its cursor. */
export type TaskResultEdge = {
  __typename?: 'TaskResultEdge';
  /** An opaque cursor, valid for the same status and caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: TaskResult;
};

/** The result of a row. */
export type TaskResultStatus =
  /** The complaint was logged. */
  | 'CREATED'
  /** The office already had this `brokerReference`. */
  | 'EXISTING'
  /** The row was refused; see `problem`. With status 500 the API gave up after 3 attempts, and you can send the row again. */
  | 'REFUSED';

/** The status of a task. */
export type TaskStatus =
  /** Every row has a result, which can be a refusal. */
  | 'DONE'
  /** The client lost its permissions in the meantime, and the remaining rows were refused. */
  | 'FAILED'
  /** The task waits to start. */
  | 'QUEUED'
  /** The task is in progress. */
  | 'RUNNING';

/** The endpoint that gets a ping. */
export type TestWebhookEndpointInput = {
  /** The `id` of the endpoint. */
  endpointId: Scalars['ID']['input'];
};

/** The queued ping. */
export type TestWebhookEndpointPayload = {
  __typename?: 'TestWebhookEndpointPayload';
  /** The delivery, before its first attempt. */
  delivery: WebhookDelivery;
};

/** The successor, and the reason for the transfer. */
export type TransferPortfolioInput = {
  /** The `id` of the office. */
  officeId: Scalars['ID']['input'];
  /** The reason. The history of every complaint keeps it. */
  reason: Scalars['String']['input'];
  /** The `id` of the office that takes over the complaints. */
  toOfficeId: Scalars['ID']['input'];
};

/** The result of `transferPortfolio`. */
export type TransferPortfolioPayload = {
  __typename?: 'TransferPortfolioPayload';
  /** The result of the transfer. */
  transfer: PortfolioTransfer;
};

/**
 * A share of answers, against the period before. `STEADY` means that a difference of this size is within chance
 * (two-proportion test at 95 %).
 */
export type Trend =
  /** The share fell. */
  | 'DOWN'
  /** The difference is within chance. */
  | 'STEADY'
  /** The share rose. */
  | 'UP';

/** The changed members of a client. A list replaces the current list. */
export type UpdateClientInput = {
  /** The `id` of the client. */
  clientId: Scalars['ID']['input'];
  /** Whether the client can use the API. A disabled client is refused. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The last `version` that you received. Required. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ids of the offices for which a software house can act. */
  grants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The client's identities at the external OpenID provider. */
  identities?: InputMaybe<Array<ClientIdentityInput>>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `updateClient`. */
export type UpdateClientPayload = {
  __typename?: 'UpdateClientPayload';
  /** The client after the change. */
  client: Client;
};

/**
 * A merge patch (RFC 7396) with the members that change. null removes an optional member. Only the office can change
 * `brokerReference` and `description`, while it holds the complaint. Only staff can change the last four members.
 */
export type UpdateComplaintInput = {
  /** Whether the office can see the complaint. With `NONE`, every request of the office gets 404. */
  brokerAccess?: InputMaybe<BrokerAccess>;
  /** The office's own reference. */
  brokerReference?: InputMaybe<Scalars['String']['input']>;
  /** One or more causes. The first is the main cause. */
  causes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A claim number. */
  claimNumber?: InputMaybe<Scalars['String']['input']>;
  /** The changed members of the complainant. */
  complainant?: InputMaybe<ComplainantPatchInput>;
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The party whose conduct the complaint is about. */
  concerns?: InputMaybe<Concerns>;
  /** Whether the content contains data concerning health (GDPR art. 9). */
  containsHealthData?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of members of staff. */
  contestedDecisionBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The addressee of letters. */
  correspondenceTo?: InputMaybe<CorrespondenceTo>;
  /** The complaint in the person's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /**
   * The last `version` that you received. Required: without it, `extensions.status` is 428. With a newer version, it is
   * 412.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A policy number. */
  policyNumber?: InputMaybe<Scalars['String']['input']>;
  /** A `ProductLine`. */
  productLine?: InputMaybe<Scalars['String']['input']>;
  /** The complete list. It replaces the current list. */
  relatedTo?: InputMaybe<Array<RelationInput>>;
  /** What the person asks for. */
  remedySought?: InputMaybe<Scalars['String']['input']>;
  /**
   * The changed members of the representative. When the complaint has no representative, `name`, `relation` and
   * `mandateProvided` are required.
   */
  representative?: InputMaybe<RepresentativePatchInput>;
  /** Ids of members of staff. */
  staffComplainedAbout?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One or more subjects. */
  subjects?: InputMaybe<Array<Subject>>;
};

/** The result of `updateComplaint`. */
export type UpdateComplaintPayload = {
  __typename?: 'UpdateComplaintPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** The changed members of an improvement action. */
export type UpdateImprovementActionInput = {
  /** The `id` of the improvement action. */
  actionId: Scalars['ID']['input'];
  /** The UUIDs or global ids of the linked complaints. The list replaces the old one. */
  complaintIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The day by which it is to be done. A new day is not in the past. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The last `version` that you received. Required. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The `id` of the member of staff who sees to it: a handler or a manager. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The root causes that the action addresses. */
  rootCauses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The status of an improvement action. */
  status?: InputMaybe<ImprovementStatus>;
  /** What is done, in one line without personal data. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `updateImprovementAction`. */
export type UpdateImprovementActionPayload = {
  __typename?: 'UpdateImprovementActionPayload';
  /** The improvement action after the update. */
  improvementAction: ImprovementAction;
};

/** The changed members of an office. */
export type UpdateOfficeInput = {
  /** Part of the office's reference numbers. It cannot change once a reference number contains it. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Whether the office receives a digest of its first line by e-mail on each working day. */
  dailyDigest?: InputMaybe<Scalars['Boolean']['input']>;
  /** The e-mail address in the office's letters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The KBO enterprise number, with or without `BE`, dots and spaces, or the nine digits used before 2005. */
  enterpriseNumber?: InputMaybe<Scalars['String']['input']>;
  /** The last `version` that you received. Required. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The office's own first-line target, in working days from the day on which a complaint is logged. */
  firstLineTargetWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** The FSMA's old number of the office. The FSMA now uses the enterprise number. */
  fsmaNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * The status of an intermediary in the FSMA's public register. A struck-off office keeps read access and loses write
   * access.
   */
  fsmaStatus?: InputMaybe<FsmaStatus>;
  /** The day from which the status applies. Not in the future. Default: today. */
  fsmaStatusSince?: InputMaybe<Scalars['Date']['input']>;
  /** The language of mail to the office. Default: nl. */
  language?: InputMaybe<Language>;
  /** The name of the office. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The `id` of the office. */
  officeId: Scalars['ID']['input'];
  /** The postal address in the office's letters. */
  postalAddress?: InputMaybe<OfficeAddressPatchInput>;
};

/** The result of `updateOffice`. */
export type UpdateOfficePayload = {
  __typename?: 'UpdateOfficePayload';
  /** The office after the update. */
  office: Office;
};

/** The changed members of a member of staff. */
export type UpdateStaffMemberInput = {
  /** The changed members of the absence. null ends the absence. When there is no absence, `from` and `to` are required. */
  absence?: InputMaybe<AbsencePatchInput>;
  /** Whether this person receives a digest of their work by e-mail on each working day. */
  dailyDigest?: InputMaybe<Scalars['Boolean']['input']>;
  /** An e-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The last `version` that you received. Required. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The language of mail to this person. Default: nl. */
  language?: InputMaybe<Language>;
  /** Whether this person reads the texts and files of complaints with `containsHealthData` (GDPR, article 9). */
  mayReadHealthData?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The role of this person. */
  role?: InputMaybe<Role>;
  /** The `id` of the member of staff. */
  staffId: Scalars['ID']['input'];
  /** Ids of the offices whose complaints this person must not handle. */
  tiedOfficeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The result of `updateStaffMember`. */
export type UpdateStaffMemberPayload = {
  __typename?: 'UpdateStaffMemberPayload';
  /** The member of staff after the update. */
  staffMember: StaffMember;
};

/** A merge patch. null removes the description. */
export type UpdateWebhookEndpointInput = {
  /** A description for people. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether the API sends events to the endpoint. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The `id` of the endpoint. */
  endpointId: Scalars['ID']['input'];
  /** Event types. An empty list means all types. */
  eventTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A public URL. https is required outside the sandbox. No user information and no fragment. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** The endpoint after the update. */
export type UpdateWebhookEndpointPayload = {
  __typename?: 'UpdateWebhookEndpointPayload';
  /** The endpoint. */
  endpoint: WebhookEndpoint;
};

/**
 * Who can see the item. `INTERNAL`: the insurer. `OFFICE`: the broker's office. `SHARED`: both. Items that a caller
 * cannot see never appear in their lists, history, events or webhooks.
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
  /** The duration in milliseconds. */
  durationMs: Scalars['Int']['output'];
  /**
   * Why the attempt failed: `HTTP_STATUS`, `REDIRECT`, `TIMEOUT` (10 seconds), `ADDRESS_REFUSED` (the name has no public
   * address), `NAME_NOT_RESOLVED` (DNS does not answer), `TLS_FAILED`, `CONNECTION_FAILED`, or `GIVEN_UP`
   * (3 attempts failed because of an internal error). The list can grow.
   */
  error?: Maybe<Scalars['String']['output']>;
  /** The HTTP status that the endpoint returned. */
  statusCode?: Maybe<Scalars['Int']['output']>;
};

/** The delivery of one event to one endpoint. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** The attempts, in order. */
  attempts: Array<WebhookAttempt>;
  /** When it was queued, in real time. */
  createdAt: Scalars['DateTime']['output'];
  /** The event. Null for a ping. */
  event?: Maybe<FeedEvent>;
  /** The `type` of the event. `webhook.ping` for a ping. */
  eventType: Scalars['String']['output'];
  /** The UUID of the delivery. */
  id: Scalars['ID']['output'];
  /** When the next attempt takes place. Present while `PENDING`. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the delivery is a replay. */
  replay: Scalars['Boolean']['output'];
  /** The state of the delivery. */
  state: WebhookDeliveryState;
  /** The value of the `webhook-id` header: the `id` of the event or of the ping. */
  webhookId: Scalars['ID']['output'];
};

/** One page of the delivery log. */
export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  /** The deliveries on this page, each with its cursor. */
  edges: Array<WebhookDeliveryEdge>;
  /** The end of the page, and whether there are more items. */
  pageInfo: PageInfo;
};

/** One delivery with its cursor. */
export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  /** An opaque cursor, valid for the same state and caller only. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: WebhookDelivery;
};

/**
 * `PENDING`: waits for an attempt at `nextAttemptAt`. `DELIVERED`: the endpoint responded with 2xx. `FAILED`: the API
 * gave up; replay the delivery.
 */
export type WebhookDeliveryState =
  | 'DELIVERED'
  | 'FAILED'
  | 'PENDING';

/** An address to which the API posts events. */
export type WebhookEndpoint = {
  __typename?: 'WebhookEndpoint';
  /** When the endpoint was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The delivery log, newest first. Deliveries are kept for 30 days. */
  deliveries: WebhookDeliveryConnection;
  /** A description for people. */
  description?: Maybe<Scalars['String']['output']>;
  /** When the API disabled the endpoint. */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reason why the API disabled the endpoint. `GONE`: the endpoint responded with 410. The list can grow. */
  disabledReason?: Maybe<Scalars['String']['output']>;
  /** Whether the API sends events to the endpoint. */
  enabled: Scalars['Boolean']['output'];
  /** The event types. An empty list means all types. */
  eventTypes: Array<Scalars['String']['output']>;
  /** The UUID of the endpoint. */
  id: Scalars['ID']['output'];
  /** The live secrets, oldest first. There are two after a rotation. */
  secrets: Array<WebhookSecret>;
  /** The URL to which the API posts events. */
  url: Scalars['String']['output'];
};


/** An address to which the API posts events. */
export type WebhookEndpointDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<WebhookDeliveryState>;
};

/** A secret that signs deliveries. */
export type WebhookSecret = {
  __typename?: 'WebhookSecret';
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When the secret expires. Present for the older of two secrets. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The `id` of the secret. */
  id: Scalars['ID']['output'];
  /** The secret, `whsec_…`. Only the response that created it contains it. */
  secret?: Maybe<Scalars['String']['output']>;
};

/**
 * The reason for the withdrawal. `channel` is the channel of the confirmation letter after escalation. Default: EMAIL if
 * the address is known, otherwise POST.
 */
export type WithdrawComplaintInput = {
  /** The channel of the confirmation letter. Not in the first line, where no letter is sent. */
  channel?: InputMaybe<LetterChannel>;
  /** The `complaintId` or the global `id` of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** The last `version` that you received. With a newer version, `extensions.status` is 412. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Your own paragraphs of the letter. The template supplies the rest. */
  letter?: InputMaybe<LetterWordingInput>;
  /** The reason. */
  reason: Scalars['String']['input'];
  /** The day on which the person asked for it. */
  requestedByComplainantOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of `withdrawComplaint`. */
export type WithdrawComplaintPayload = {
  __typename?: 'WithdrawComplaintPayload';
  /** The complaint after the action, in its new version. */
  complaint: Complaint;
};

/** The withdrawal of the complaint. */
export type Withdrawal = {
  __typename?: 'Withdrawal';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  by: Party;
  /** The dispatch of the confirmation letter, if there is one. */
  confirmation?: Maybe<Dispatch>;
  /** The reason. */
  reason: Scalars['String']['output'];
  /** The day on which the person asked for it. */
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
  AccessLogActor: ResolverTypeWrapper<AccessLogActor>;
  AccessLogConnection: ResolverTypeWrapper<AccessLogConnection>;
  AccessLogEdge: ResolverTypeWrapper<AccessLogEdge>;
  AccessLogEntry: ResolverTypeWrapper<AccessLogEntry>;
  AcknowledgeComplaintInput: AcknowledgeComplaintInput;
  AcknowledgeComplaintPayload: ResolverTypeWrapper<Omit<AcknowledgeComplaintPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  ActionLink: ResolverTypeWrapper<ActionLink>;
  ActionName: ActionName;
  AddMessageInput: AddMessageInput;
  AddMessagePayload: ResolverTypeWrapper<AddMessagePayload>;
  AddNoteInput: AddNoteInput;
  AddNotePayload: ResolverTypeWrapper<AddNotePayload>;
  Agenda: ResolverTypeWrapper<Omit<Agenda, 'dueThisWeek' | 'dueToday' | 'overdue'> & { dueThisWeek: ResolversTypes['AgendaGroup'], dueToday: ResolversTypes['AgendaGroup'], overdue: ResolversTypes['AgendaGroup'] }>;
  AgendaGroup: ResolverTypeWrapper<Omit<AgendaGroup, 'items'> & { items: Array<ResolversTypes['Complaint']> }>;
  ApproveErasureInput: ApproveErasureInput;
  ApproveErasurePayload: ResolverTypeWrapper<ApproveErasurePayload>;
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
  CalendarImpactConnection: ResolverTypeWrapper<CalendarImpactConnection>;
  CalendarImpactEdge: ResolverTypeWrapper<CalendarImpactEdge>;
  CalendarImpactItem: ResolverTypeWrapper<CalendarImpactItem>;
  CalendarStatus: CalendarStatus;
  Capacity: Capacity;
  CauseRate: ResolverTypeWrapper<CauseRate>;
  Checkpoint: ResolverTypeWrapper<Checkpoint>;
  CheckpointConnection: ResolverTypeWrapper<CheckpointConnection>;
  CheckpointCoverage: ResolverTypeWrapper<CheckpointCoverage>;
  CheckpointEdge: ResolverTypeWrapper<CheckpointEdge>;
  CheckpointFault: CheckpointFault;
  CheckpointKey: ResolverTypeWrapper<CheckpointKey>;
  Client: ResolverTypeWrapper<Client>;
  ClientConnection: ResolverTypeWrapper<ClientConnection>;
  ClientEdge: ResolverTypeWrapper<ClientEdge>;
  ClientIdentity: ResolverTypeWrapper<ClientIdentity>;
  ClientIdentityInput: ClientIdentityInput;
  ClientSecret: ResolverTypeWrapper<ClientSecret>;
  ClockTotals: ResolverTypeWrapper<ClockTotals>;
  CloseComplaintInput: CloseComplaintInput;
  CloseComplaintPayload: ResolverTypeWrapper<Omit<CloseComplaintPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  ClosedDay: ResolverTypeWrapper<ClosedDay>;
  ClosedDayInput: ClosedDayInput;
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
  ComplaintSort: ComplaintSort;
  ComplaintsDesk: ResolverTypeWrapper<ComplaintsDesk>;
  Concerns: Concerns;
  ConsistencyProof: ResolverTypeWrapper<ConsistencyProof>;
  CorrectReceiptInput: CorrectReceiptInput;
  CorrectReceiptPayload: ResolverTypeWrapper<Omit<CorrectReceiptPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  CorrespondenceTo: CorrespondenceTo;
  CreateCalendarInput: CreateCalendarInput;
  CreateCalendarPayload: ResolverTypeWrapper<CreateCalendarPayload>;
  CreateClientInput: CreateClientInput;
  CreateClientPayload: ResolverTypeWrapper<CreateClientPayload>;
  CreateClientSecretInput: CreateClientSecretInput;
  CreateClientSecretPayload: ResolverTypeWrapper<CreateClientSecretPayload>;
  CreateEvidenceBundleInput: CreateEvidenceBundleInput;
  CreateEvidenceBundlePayload: ResolverTypeWrapper<Omit<CreateEvidenceBundlePayload, 'task'> & { task: ResolversTypes['Task'] }>;
  CreateImprovementActionInput: CreateImprovementActionInput;
  CreateImprovementActionPayload: ResolverTypeWrapper<Omit<CreateImprovementActionPayload, 'improvementAction'> & { improvementAction: ResolversTypes['ImprovementAction'] }>;
  CreateOfficeInput: CreateOfficeInput;
  CreateOfficePayload: ResolverTypeWrapper<CreateOfficePayload>;
  CreateStaffMemberInput: CreateStaffMemberInput;
  CreateStaffMemberPayload: ResolverTypeWrapper<CreateStaffMemberPayload>;
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointPayload: ResolverTypeWrapper<Omit<CreateWebhookEndpointPayload, 'endpoint'> & { endpoint: ResolversTypes['WebhookEndpoint'] }>;
  DataSubject: ResolverTypeWrapper<DataSubject>;
  DataSubjectComplaint: ResolverTypeWrapper<DataSubjectComplaint>;
  DataSubjectPlace: DataSubjectPlace;
  DataSubjectPlaceCount: ResolverTypeWrapper<DataSubjectPlaceCount>;
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
  DestroyedStore: ResolverTypeWrapper<DestroyedStore>;
  Dispatch: ResolverTypeWrapper<Dispatch>;
  DispatchItem: ResolverTypeWrapper<DispatchItem>;
  DispatchItemConnection: ResolverTypeWrapper<DispatchItemConnection>;
  DispatchItemEdge: ResolverTypeWrapper<DispatchItemEdge>;
  DispatchLetterInput: DispatchLetterInput;
  DispatchLetterPayload: ResolverTypeWrapper<DispatchLetterPayload>;
  DispatchState: DispatchState;
  Erasure: ResolverTypeWrapper<Erasure>;
  ErasureConnection: ResolverTypeWrapper<ErasureConnection>;
  ErasureEdge: ResolverTypeWrapper<ErasureEdge>;
  ErasureItem: ResolverTypeWrapper<ErasureItem>;
  ErasureOrigin: ErasureOrigin;
  ErasureResult: ErasureResult;
  ErasureStatus: ErasureStatus;
  EscalateComplaintInput: EscalateComplaintInput;
  EscalateComplaintPayload: ResolverTypeWrapper<Omit<EscalateComplaintPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Escalation: ResolverTypeWrapper<Escalation>;
  EscalationGround: EscalationGround;
  EscalationReceipt: ResolverTypeWrapper<EscalationReceipt>;
  EvidenceProfile: EvidenceProfile;
  ExplanationStep: ResolverTypeWrapper<ExplanationStep>;
  ExportDataSubjectInput: ExportDataSubjectInput;
  ExportDataSubjectPayload: ResolverTypeWrapper<Omit<ExportDataSubjectPayload, 'task'> & { task: ResolversTypes['Task'] }>;
  FeedEvent: ResolverTypeWrapper<FeedEvent>;
  FeedEventConnection: ResolverTypeWrapper<FeedEventConnection>;
  FeedEventEdge: ResolverTypeWrapper<FeedEventEdge>;
  FinalAnswer: ResolverTypeWrapper<FinalAnswer>;
  FirstLineResolution: ResolverTypeWrapper<FirstLineResolution>;
  FirstLineSatisfaction: FirstLineSatisfaction;
  FirstLineTotals: ResolverTypeWrapper<FirstLineTotals>;
  FsmaStatus: FsmaStatus;
  Grievance: ResolverTypeWrapper<Grievance>;
  GrievanceInput: GrievanceInput;
  HeldBy: HeldBy;
  HistoryActor: ResolverTypeWrapper<HistoryActor>;
  HistoryChange: ResolverTypeWrapper<HistoryChange>;
  HistoryConnection: ResolverTypeWrapper<HistoryConnection>;
  HistoryEdge: ResolverTypeWrapper<HistoryEdge>;
  HistoryEvent: ResolverTypeWrapper<HistoryEvent>;
  HistoryProof: ResolverTypeWrapper<HistoryProof>;
  HistoryStatement: ResolverTypeWrapper<HistoryStatement>;
  HistoryVerification: ResolverTypeWrapper<HistoryVerification>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImprovementAction: ResolverTypeWrapper<ImprovementActionNode>;
  ImprovementActionConnection: ResolverTypeWrapper<Omit<ImprovementActionConnection, 'edges'> & { edges: Array<ResolversTypes['ImprovementActionEdge']> }>;
  ImprovementActionEdge: ResolverTypeWrapper<Omit<ImprovementActionEdge, 'node'> & { node: ResolversTypes['ImprovementAction'] }>;
  ImprovementActionEvent: ResolverTypeWrapper<ImprovementActionEvent>;
  ImprovementActionEventConnection: ResolverTypeWrapper<ImprovementActionEventConnection>;
  ImprovementActionEventEdge: ResolverTypeWrapper<ImprovementActionEventEdge>;
  ImprovementEffect: ResolverTypeWrapper<ImprovementEffect>;
  ImprovementStatus: ImprovementStatus;
  Insurer: ResolverTypeWrapper<Insurer>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Intervention: ResolverTypeWrapper<Intervention>;
  InterventionInput: InterventionInput;
  InterventionKind: InterventionKind;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Labels: ResolverTypeWrapper<Labels>;
  Language: Language;
  LegalHold: ResolverTypeWrapper<LegalHold>;
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
  LiftLegalHoldInput: LiftLegalHoldInput;
  LiftLegalHoldPayload: ResolverTypeWrapper<Omit<LiftLegalHoldPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  LogComplaintInput: LogComplaintInput;
  LogComplaintPayload: ResolverTypeWrapper<Omit<LogComplaintPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Me: ResolverTypeWrapper<Me>;
  Message: ResolverTypeWrapper<Message>;
  MessageConnection: ResolverTypeWrapper<MessageConnection>;
  MessageDirection: MessageDirection;
  MessageEdge: ResolverTypeWrapper<MessageEdge>;
  MonthOfAnswers: ResolverTypeWrapper<MonthOfAnswers>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewSecret: ResolverTypeWrapper<NewSecret>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Note: ResolverTypeWrapper<Note>;
  NoteConnection: ResolverTypeWrapper<NoteConnection>;
  NoteEdge: ResolverTypeWrapper<NoteEdge>;
  NotifyDelayInput: NotifyDelayInput;
  NotifyDelayPayload: ResolverTypeWrapper<Omit<NotifyDelayPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  Office: ResolverTypeWrapper<Office>;
  OfficeAddressPatchInput: OfficeAddressPatchInput;
  OfficeConnection: ResolverTypeWrapper<OfficeConnection>;
  OfficeEdge: ResolverTypeWrapper<OfficeEdge>;
  OfficeSummary: ResolverTypeWrapper<OfficeSummary>;
  Ombudsman: ResolverTypeWrapper<Ombudsman>;
  OmbudsmanAdvice: ResolverTypeWrapper<OmbudsmanAdvice>;
  OmbudsmanNotice: ResolverTypeWrapper<OmbudsmanNotice>;
  OmbudsmanReferral: ResolverTypeWrapper<OmbudsmanReferral>;
  OmbudsmanResultCount: ResolverTypeWrapper<OmbudsmanResultCount>;
  OmbudsmanTotals: ResolverTypeWrapper<OmbudsmanTotals>;
  OutcomeCount: ResolverTypeWrapper<OutcomeCount>;
  OverrideInput: OverrideInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<Party>;
  PendingApproval: ResolverTypeWrapper<PendingApproval>;
  PeriodReport: ResolverTypeWrapper<PeriodReport>;
  PeriodTotals: ResolverTypeWrapper<PeriodTotals>;
  PortfolioTransfer: ResolverTypeWrapper<PortfolioTransfer>;
  PostalAddress: ResolverTypeWrapper<PostalAddress>;
  PostalAddressInput: PostalAddressInput;
  PostalAddressPatchInput: PostalAddressPatchInput;
  PreviewLetterInput: PreviewLetterInput;
  Procedure: ResolverTypeWrapper<Procedure>;
  ProcedureSection: ResolverTypeWrapper<ProcedureSection>;
  ProlongOmbudsmanReferralInput: ProlongOmbudsmanReferralInput;
  ProlongOmbudsmanReferralPayload: ResolverTypeWrapper<Omit<ProlongOmbudsmanReferralPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  PublishCalendarInput: PublishCalendarInput;
  PublishCalendarPayload: ResolverTypeWrapper<Omit<PublishCalendarPayload, 'task'> & { task: ResolversTypes['Task'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueryDataSubjectInput: QueryDataSubjectInput;
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
  RedressTotals: ResolverTypeWrapper<RedressTotals>;
  ReferralGround: ReferralGround;
  RegisterActor: ResolverTypeWrapper<RegisterActor>;
  RegisterChange: ResolverTypeWrapper<RegisterChange>;
  RegisterColumn: ResolverTypeWrapper<RegisterColumn>;
  RegisterConnection: ResolverTypeWrapper<RegisterConnection>;
  RegisterEdge: ResolverTypeWrapper<RegisterEdge>;
  RegisterEvent: ResolverTypeWrapper<RegisterEvent>;
  RegisterEventConnection: ResolverTypeWrapper<RegisterEventConnection>;
  RegisterEventEdge: ResolverTypeWrapper<RegisterEventEdge>;
  RegisterLine: ResolverTypeWrapper<RegisterLine>;
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
  ReportGroup: ResolverTypeWrapper<ReportGroup>;
  ReportGroupKey: ResolverTypeWrapper<ReportGroupKey>;
  Representative: ResolverTypeWrapper<Representative>;
  RepresentativeInput: RepresentativeInput;
  RepresentativePatchInput: RepresentativePatchInput;
  RequestErasureInput: RequestErasureInput;
  RequestErasurePayload: ResolverTypeWrapper<Omit<RequestErasurePayload, 'task'> & { task: ResolversTypes['Task'] }>;
  ResolveFirstLineInput: ResolveFirstLineInput;
  ResolveFirstLinePayload: ResolverTypeWrapper<Omit<ResolveFirstLinePayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  RetentionCategory: RetentionCategory;
  RetentionDryRun: ResolverTypeWrapper<RetentionDryRun>;
  RetentionDryRunCategory: ResolverTypeWrapper<RetentionDryRunCategory>;
  RetentionRule: ResolverTypeWrapper<RetentionRule>;
  RetentionRuleInput: RetentionRuleInput;
  ReturnToBrokerInput: ReturnToBrokerInput;
  ReturnToBrokerPayload: ResolverTypeWrapper<Omit<ReturnToBrokerPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  RevokeClientSecretInput: RevokeClientSecretInput;
  RevokeClientSecretPayload: ResolverTypeWrapper<RevokeClientSecretPayload>;
  Role: Role;
  RootCauseByOffice: ResolverTypeWrapper<RootCauseByOffice>;
  RootCauseByProductLine: ResolverTypeWrapper<RootCauseByProductLine>;
  RootCauseFigures: ResolverTypeWrapper<RootCauseFigures>;
  RootCauseReport: ResolverTypeWrapper<RootCauseReport>;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: ResolverTypeWrapper<Omit<RotateWebhookSecretPayload, 'endpoint'> & { endpoint: ResolversTypes['WebhookEndpoint'] }>;
  Satisfaction: Satisfaction;
  SearchComplaintsInput: SearchComplaintsInput;
  SendFinalAnswerInput: SendFinalAnswerInput;
  SendFinalAnswerPayload: ResolverTypeWrapper<Omit<SendFinalAnswerPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  SetLegalHoldInput: SetLegalHoldInput;
  SetLegalHoldPayload: ResolverTypeWrapper<Omit<SetLegalHoldPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  SetRetentionRulesInput: SetRetentionRulesInput;
  SetRetentionRulesPayload: ResolverTypeWrapper<SetRetentionRulesPayload>;
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
  Trend: Trend;
  UpdateClientInput: UpdateClientInput;
  UpdateClientPayload: ResolverTypeWrapper<UpdateClientPayload>;
  UpdateComplaintInput: UpdateComplaintInput;
  UpdateComplaintPayload: ResolverTypeWrapper<Omit<UpdateComplaintPayload, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  UpdateImprovementActionInput: UpdateImprovementActionInput;
  UpdateImprovementActionPayload: ResolverTypeWrapper<Omit<UpdateImprovementActionPayload, 'improvementAction'> & { improvementAction: ResolversTypes['ImprovementAction'] }>;
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
  AccessLogActor: AccessLogActor;
  AccessLogConnection: AccessLogConnection;
  AccessLogEdge: AccessLogEdge;
  AccessLogEntry: AccessLogEntry;
  AcknowledgeComplaintInput: AcknowledgeComplaintInput;
  AcknowledgeComplaintPayload: Omit<AcknowledgeComplaintPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  ActionLink: ActionLink;
  AddMessageInput: AddMessageInput;
  AddMessagePayload: AddMessagePayload;
  AddNoteInput: AddNoteInput;
  AddNotePayload: AddNotePayload;
  Agenda: Omit<Agenda, 'dueThisWeek' | 'dueToday' | 'overdue'> & { dueThisWeek: ResolversParentTypes['AgendaGroup'], dueToday: ResolversParentTypes['AgendaGroup'], overdue: ResolversParentTypes['AgendaGroup'] };
  AgendaGroup: Omit<AgendaGroup, 'items'> & { items: Array<ResolversParentTypes['Complaint']> };
  ApproveErasureInput: ApproveErasureInput;
  ApproveErasurePayload: ApproveErasurePayload;
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
  CalendarImpactConnection: CalendarImpactConnection;
  CalendarImpactEdge: CalendarImpactEdge;
  CalendarImpactItem: CalendarImpactItem;
  CauseRate: CauseRate;
  Checkpoint: Checkpoint;
  CheckpointConnection: CheckpointConnection;
  CheckpointCoverage: CheckpointCoverage;
  CheckpointEdge: CheckpointEdge;
  CheckpointKey: CheckpointKey;
  Client: Client;
  ClientConnection: ClientConnection;
  ClientEdge: ClientEdge;
  ClientIdentity: ClientIdentity;
  ClientIdentityInput: ClientIdentityInput;
  ClientSecret: ClientSecret;
  ClockTotals: ClockTotals;
  CloseComplaintInput: CloseComplaintInput;
  CloseComplaintPayload: Omit<CloseComplaintPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  ClosedDay: ClosedDay;
  ClosedDayInput: ClosedDayInput;
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
  ConsistencyProof: ConsistencyProof;
  CorrectReceiptInput: CorrectReceiptInput;
  CorrectReceiptPayload: Omit<CorrectReceiptPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  CreateCalendarInput: CreateCalendarInput;
  CreateCalendarPayload: CreateCalendarPayload;
  CreateClientInput: CreateClientInput;
  CreateClientPayload: CreateClientPayload;
  CreateClientSecretInput: CreateClientSecretInput;
  CreateClientSecretPayload: CreateClientSecretPayload;
  CreateEvidenceBundleInput: CreateEvidenceBundleInput;
  CreateEvidenceBundlePayload: Omit<CreateEvidenceBundlePayload, 'task'> & { task: ResolversParentTypes['Task'] };
  CreateImprovementActionInput: CreateImprovementActionInput;
  CreateImprovementActionPayload: Omit<CreateImprovementActionPayload, 'improvementAction'> & { improvementAction: ResolversParentTypes['ImprovementAction'] };
  CreateOfficeInput: CreateOfficeInput;
  CreateOfficePayload: CreateOfficePayload;
  CreateStaffMemberInput: CreateStaffMemberInput;
  CreateStaffMemberPayload: CreateStaffMemberPayload;
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointPayload: Omit<CreateWebhookEndpointPayload, 'endpoint'> & { endpoint: ResolversParentTypes['WebhookEndpoint'] };
  DataSubject: DataSubject;
  DataSubjectComplaint: DataSubjectComplaint;
  DataSubjectPlaceCount: DataSubjectPlaceCount;
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
  DestroyedStore: DestroyedStore;
  Dispatch: Dispatch;
  DispatchItem: DispatchItem;
  DispatchItemConnection: DispatchItemConnection;
  DispatchItemEdge: DispatchItemEdge;
  DispatchLetterInput: DispatchLetterInput;
  DispatchLetterPayload: DispatchLetterPayload;
  Erasure: Erasure;
  ErasureConnection: ErasureConnection;
  ErasureEdge: ErasureEdge;
  ErasureItem: ErasureItem;
  EscalateComplaintInput: EscalateComplaintInput;
  EscalateComplaintPayload: Omit<EscalateComplaintPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Escalation: Escalation;
  EscalationReceipt: EscalationReceipt;
  ExplanationStep: ExplanationStep;
  ExportDataSubjectInput: ExportDataSubjectInput;
  ExportDataSubjectPayload: Omit<ExportDataSubjectPayload, 'task'> & { task: ResolversParentTypes['Task'] };
  FeedEvent: FeedEvent;
  FeedEventConnection: FeedEventConnection;
  FeedEventEdge: FeedEventEdge;
  FinalAnswer: FinalAnswer;
  FirstLineResolution: FirstLineResolution;
  FirstLineTotals: FirstLineTotals;
  Grievance: Grievance;
  GrievanceInput: GrievanceInput;
  HistoryActor: HistoryActor;
  HistoryChange: HistoryChange;
  HistoryConnection: HistoryConnection;
  HistoryEdge: HistoryEdge;
  HistoryEvent: HistoryEvent;
  HistoryProof: HistoryProof;
  HistoryStatement: HistoryStatement;
  HistoryVerification: HistoryVerification;
  ID: Scalars['ID']['output'];
  ImprovementAction: ImprovementActionNode;
  ImprovementActionConnection: Omit<ImprovementActionConnection, 'edges'> & { edges: Array<ResolversParentTypes['ImprovementActionEdge']> };
  ImprovementActionEdge: Omit<ImprovementActionEdge, 'node'> & { node: ResolversParentTypes['ImprovementAction'] };
  ImprovementActionEvent: ImprovementActionEvent;
  ImprovementActionEventConnection: ImprovementActionEventConnection;
  ImprovementActionEventEdge: ImprovementActionEventEdge;
  ImprovementEffect: ImprovementEffect;
  Insurer: Insurer;
  Int: Scalars['Int']['output'];
  Intervention: Intervention;
  InterventionInput: InterventionInput;
  JSON: Scalars['JSON']['output'];
  Labels: Labels;
  LegalHold: LegalHold;
  Letter: Letter;
  LetterConnection: LetterConnection;
  LetterDispatch: LetterDispatch;
  LetterEdge: LetterEdge;
  LetterPreview: LetterPreview;
  LetterWording: LetterWording;
  LetterWordingInput: LetterWordingInput;
  LiftLegalHoldInput: LiftLegalHoldInput;
  LiftLegalHoldPayload: Omit<LiftLegalHoldPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  LogComplaintInput: LogComplaintInput;
  LogComplaintPayload: Omit<LogComplaintPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Me: Me;
  Message: Message;
  MessageConnection: MessageConnection;
  MessageEdge: MessageEdge;
  MonthOfAnswers: MonthOfAnswers;
  Mutation: Record<PropertyKey, never>;
  NewSecret: NewSecret;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Note: Note;
  NoteConnection: NoteConnection;
  NoteEdge: NoteEdge;
  NotifyDelayInput: NotifyDelayInput;
  NotifyDelayPayload: Omit<NotifyDelayPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  Office: Office;
  OfficeAddressPatchInput: OfficeAddressPatchInput;
  OfficeConnection: OfficeConnection;
  OfficeEdge: OfficeEdge;
  OfficeSummary: OfficeSummary;
  Ombudsman: Ombudsman;
  OmbudsmanAdvice: OmbudsmanAdvice;
  OmbudsmanNotice: OmbudsmanNotice;
  OmbudsmanReferral: OmbudsmanReferral;
  OmbudsmanResultCount: OmbudsmanResultCount;
  OmbudsmanTotals: OmbudsmanTotals;
  OutcomeCount: OutcomeCount;
  OverrideInput: OverrideInput;
  PageInfo: PageInfo;
  Party: Party;
  PendingApproval: PendingApproval;
  PeriodReport: PeriodReport;
  PeriodTotals: PeriodTotals;
  PortfolioTransfer: PortfolioTransfer;
  PostalAddress: PostalAddress;
  PostalAddressInput: PostalAddressInput;
  PostalAddressPatchInput: PostalAddressPatchInput;
  PreviewLetterInput: PreviewLetterInput;
  Procedure: Procedure;
  ProcedureSection: ProcedureSection;
  ProlongOmbudsmanReferralInput: ProlongOmbudsmanReferralInput;
  ProlongOmbudsmanReferralPayload: Omit<ProlongOmbudsmanReferralPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  PublishCalendarInput: PublishCalendarInput;
  PublishCalendarPayload: Omit<PublishCalendarPayload, 'task'> & { task: ResolversParentTypes['Task'] };
  Query: Record<PropertyKey, never>;
  QueryDataSubjectInput: QueryDataSubjectInput;
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
  RedressTotals: RedressTotals;
  RegisterActor: RegisterActor;
  RegisterChange: RegisterChange;
  RegisterColumn: RegisterColumn;
  RegisterConnection: RegisterConnection;
  RegisterEdge: RegisterEdge;
  RegisterEvent: RegisterEvent;
  RegisterEventConnection: RegisterEventConnection;
  RegisterEventEdge: RegisterEventEdge;
  RegisterLine: RegisterLine;
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
  ReportGroup: ReportGroup;
  ReportGroupKey: ReportGroupKey;
  Representative: Representative;
  RepresentativeInput: RepresentativeInput;
  RepresentativePatchInput: RepresentativePatchInput;
  RequestErasureInput: RequestErasureInput;
  RequestErasurePayload: Omit<RequestErasurePayload, 'task'> & { task: ResolversParentTypes['Task'] };
  ResolveFirstLineInput: ResolveFirstLineInput;
  ResolveFirstLinePayload: Omit<ResolveFirstLinePayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  RetentionDryRun: RetentionDryRun;
  RetentionDryRunCategory: RetentionDryRunCategory;
  RetentionRule: RetentionRule;
  RetentionRuleInput: RetentionRuleInput;
  ReturnToBrokerInput: ReturnToBrokerInput;
  ReturnToBrokerPayload: Omit<ReturnToBrokerPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  RevokeClientSecretInput: RevokeClientSecretInput;
  RevokeClientSecretPayload: RevokeClientSecretPayload;
  RootCauseByOffice: RootCauseByOffice;
  RootCauseByProductLine: RootCauseByProductLine;
  RootCauseFigures: RootCauseFigures;
  RootCauseReport: RootCauseReport;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: Omit<RotateWebhookSecretPayload, 'endpoint'> & { endpoint: ResolversParentTypes['WebhookEndpoint'] };
  SearchComplaintsInput: SearchComplaintsInput;
  SendFinalAnswerInput: SendFinalAnswerInput;
  SendFinalAnswerPayload: Omit<SendFinalAnswerPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  SetLegalHoldInput: SetLegalHoldInput;
  SetLegalHoldPayload: Omit<SetLegalHoldPayload, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  SetRetentionRulesInput: SetRetentionRulesInput;
  SetRetentionRulesPayload: SetRetentionRulesPayload;
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
  UpdateImprovementActionInput: UpdateImprovementActionInput;
  UpdateImprovementActionPayload: Omit<UpdateImprovementActionPayload, 'improvementAction'> & { improvementAction: ResolversParentTypes['ImprovementAction'] };
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

export type AccessLogActorResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessLogActor'] = ResolversParentTypes['AccessLogActor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type AccessLogConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessLogEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessLogEdge'] = ResolversParentTypes['AccessLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessLogEntry'], ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  actor?: Resolver<ResolversTypes['AccessLogActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AcknowledgeComplaintPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AcknowledgeComplaintPayload'] = ResolversParentTypes['AcknowledgeComplaintPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type ActionLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActionLink'] = ResolversParentTypes['ActionLink']> = {
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ActionName'], ParentType, ContextType>;
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

export type ApproveErasurePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApproveErasurePayload'] = ResolversParentTypes['ApproveErasurePayload']> = {
  erasure?: Resolver<ResolversTypes['Erasure'], ParentType, ContextType>;
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
  closedDays?: Resolver<Array<ResolversTypes['ClosedDay']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  extraClosedDays?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CalendarStatus'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarDayKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Labels'], ParentType, ContextType>;
};

export type CalendarImpactConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarImpactConnection'] = ResolversParentTypes['CalendarImpactConnection']> = {
  affected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CalendarImpactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CalendarImpactEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarImpactEdge'] = ResolversParentTypes['CalendarImpactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CalendarImpactItem'], ParentType, ContextType>;
};

export type CalendarImpactItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarImpactItem'] = ResolversParentTypes['CalendarImpactItem']> = {
  complaintId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CauseRateResolvers<ContextType = any, ParentType extends ResolversParentTypes['CauseRate'] = ResolversParentTypes['CauseRate']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  per1000Answers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withCause?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckpointResolvers<ContextType = any, ParentType extends ResolversParentTypes['Checkpoint'] = ResolversParentTypes['Checkpoint']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rootHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  treeSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckpointConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckpointConnection'] = ResolversParentTypes['CheckpointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CheckpointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CheckpointCoverageResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckpointCoverage'] = ResolversParentTypes['CheckpointCoverage']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  treeSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckpointEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckpointEdge'] = ResolversParentTypes['CheckpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Checkpoint'], ParentType, ContextType>;
};

export type CheckpointKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckpointKey'] = ResolversParentTypes['CheckpointKey']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifierKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ClockTotalsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClockTotals'] = ResolversParentTypes['ClockTotals']> = {
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openMedianDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p90Days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CloseComplaintPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CloseComplaintPayload'] = ResolversParentTypes['CloseComplaintPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type ClosedDayResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClosedDay'] = ResolversParentTypes['ClosedDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<ComplaintAccessLogArgs, 'first'>>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['ActionLink']>, ParentType, ContextType>;
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
  historyProof?: Resolver<Maybe<ResolversTypes['HistoryProof']>, ParentType, ContextType>;
  historyVerification?: Resolver<ResolversTypes['HistoryVerification'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interventions?: Resolver<Array<ResolversTypes['Intervention']>, ParentType, ContextType>;
  legalHold?: Resolver<Maybe<ResolversTypes['LegalHold']>, ParentType, ContextType>;
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

export type ConsistencyProofResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsistencyProof'] = ResolversParentTypes['ConsistencyProof']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hashes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectReceiptPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CorrectReceiptPayload'] = ResolversParentTypes['CorrectReceiptPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type CreateCalendarPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateCalendarPayload'] = ResolversParentTypes['CreateCalendarPayload']> = {
  calendar?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
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

export type CreateImprovementActionPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateImprovementActionPayload'] = ResolversParentTypes['CreateImprovementActionPayload']> = {
  improvementAction?: Resolver<ResolversTypes['ImprovementAction'], ParentType, ContextType>;
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

export type DataSubjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['DataSubject'] = ResolversParentTypes['DataSubject']> = {
  complaints?: Resolver<Array<ResolversTypes['DataSubjectComplaint']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataSubjectComplaintResolvers<ContextType = any, ParentType extends ResolversParentTypes['DataSubjectComplaint'] = ResolversParentTypes['DataSubjectComplaint']> = {
  complaintId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  firstLineReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['DataSubjectPlaceCount']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataSubjectPlaceCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['DataSubjectPlaceCount'] = ResolversParentTypes['DataSubjectPlaceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['DataSubjectPlace'], ParentType, ContextType>;
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
  referralId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type DestroyedStoreResolvers<ContextType = any, ParentType extends ResolversParentTypes['DestroyedStore'] = ResolversParentTypes['DestroyedStore']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ErasureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  complaints?: Resolver<Array<ResolversTypes['ErasureItem']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ErasureOrigin'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ErasureStatus'], ParentType, ContextType>;
};

export type ErasureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ErasureConnection'] = ResolversParentTypes['ErasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ErasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ErasureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ErasureEdge'] = ResolversParentTypes['ErasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Erasure'], ParentType, ContextType>;
};

export type ErasureItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['ErasureItem'] = ResolversParentTypes['ErasureItem']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['RetentionCategory']>, ParentType, ContextType>;
  complaintId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstLineReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ErasureResult'], ParentType, ContextType>;
  stores?: Resolver<Array<ResolversTypes['DestroyedStore']>, ParentType, ContextType>;
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

export type ExportDataSubjectPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExportDataSubjectPayload'] = ResolversParentTypes['ExportDataSubjectPayload']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
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
  rootCause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  systemic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FirstLineResolutionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FirstLineResolution'] = ResolversParentTypes['FirstLineResolution']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  confirmation?: Resolver<Maybe<ResolversTypes['Dispatch']>, ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['FirstLineSatisfaction'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FirstLineTotalsResolvers<ContextType = any, ParentType extends ResolversParentTypes['FirstLineTotals'] = ResolversParentTypes['FirstLineTotals']> = {
  lagDaysMedian?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  logged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passedOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passedOnWithRequestDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  unreadable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type HistoryProofResolvers<ContextType = any, ParentType extends ResolversParentTypes['HistoryProof'] = ResolversParentTypes['HistoryProof']> = {
  checkpoint?: Resolver<ResolversTypes['Checkpoint'], ParentType, ContextType>;
  hashes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  leafIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['HistoryStatement'], ParentType, ContextType>;
};

export type HistoryStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['HistoryStatement'] = ResolversParentTypes['HistoryStatement']> = {
  complaintId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoryVerificationResolvers<ContextType = any, ParentType extends ResolversParentTypes['HistoryVerification'] = ResolversParentTypes['HistoryVerification']> = {
  brokenAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changedMembers?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  checkpoint?: Resolver<Maybe<ResolversTypes['CheckpointCoverage']>, ParentType, ContextType>;
  checkpointFault?: Resolver<Maybe<ResolversTypes['CheckpointFault']>, ParentType, ContextType>;
  erasedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImprovementActionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImprovementAction'] = ResolversParentTypes['ImprovementAction']> = {
  complaintIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['ImprovementEffect']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ImprovementActionEventConnection'], ParentType, ContextType, RequireFields<ImprovementActionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rootCauses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImprovementStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImprovementActionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImprovementActionConnection'] = ResolversParentTypes['ImprovementActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImprovementActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImprovementActionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImprovementActionEdge'] = ResolversParentTypes['ImprovementActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImprovementAction'], ParentType, ContextType>;
};

export type ImprovementActionEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImprovementActionEvent'] = ResolversParentTypes['ImprovementActionEvent']> = {
  actor?: Resolver<ResolversTypes['RegisterActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['RegisterChange']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImprovementActionEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImprovementActionEventConnection'] = ResolversParentTypes['ImprovementActionEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImprovementActionEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImprovementActionEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImprovementActionEventEdge'] = ResolversParentTypes['ImprovementActionEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImprovementActionEvent'], ParentType, ContextType>;
};

export type ImprovementEffectResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImprovementEffect'] = ResolversParentTypes['ImprovementEffect']> = {
  after?: Resolver<ResolversTypes['CauseRate'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['CauseRate'], ParentType, ContextType>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType>;
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

export type LegalHoldResolvers<ContextType = any, ParentType extends ResolversParentTypes['LegalHold'] = ResolversParentTypes['LegalHold']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
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

export type LiftLegalHoldPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['LiftLegalHoldPayload'] = ResolversParentTypes['LiftLegalHoldPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
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

export type MonthOfAnswersResolvers<ContextType = any, ParentType extends ResolversParentTypes['MonthOfAnswers'] = ResolversParentTypes['MonthOfAnswers']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeComplaint?: Resolver<Maybe<ResolversTypes['AcknowledgeComplaintPayload']>, ParentType, ContextType, RequireFields<MutationAcknowledgeComplaintArgs, 'input'>>;
  addMessage?: Resolver<Maybe<ResolversTypes['AddMessagePayload']>, ParentType, ContextType, RequireFields<MutationAddMessageArgs, 'input'>>;
  addNote?: Resolver<Maybe<ResolversTypes['AddNotePayload']>, ParentType, ContextType, RequireFields<MutationAddNoteArgs, 'input'>>;
  approveErasure?: Resolver<Maybe<ResolversTypes['ApproveErasurePayload']>, ParentType, ContextType, RequireFields<MutationApproveErasureArgs, 'input'>>;
  approveFinalAnswer?: Resolver<Maybe<ResolversTypes['ApproveFinalAnswerPayload']>, ParentType, ContextType, RequireFields<MutationApproveFinalAnswerArgs, 'input'>>;
  assignComplaint?: Resolver<Maybe<ResolversTypes['AssignComplaintPayload']>, ParentType, ContextType, RequireFields<MutationAssignComplaintArgs, 'input'>>;
  closeComplaint?: Resolver<Maybe<ResolversTypes['CloseComplaintPayload']>, ParentType, ContextType, RequireFields<MutationCloseComplaintArgs, 'input'>>;
  correctReceipt?: Resolver<Maybe<ResolversTypes['CorrectReceiptPayload']>, ParentType, ContextType, RequireFields<MutationCorrectReceiptArgs, 'input'>>;
  createCalendar?: Resolver<Maybe<ResolversTypes['CreateCalendarPayload']>, ParentType, ContextType, RequireFields<MutationCreateCalendarArgs, 'input'>>;
  createClient?: Resolver<Maybe<ResolversTypes['CreateClientPayload']>, ParentType, ContextType, RequireFields<MutationCreateClientArgs, 'input'>>;
  createClientSecret?: Resolver<Maybe<ResolversTypes['CreateClientSecretPayload']>, ParentType, ContextType, RequireFields<MutationCreateClientSecretArgs, 'input'>>;
  createEvidenceBundle?: Resolver<Maybe<ResolversTypes['CreateEvidenceBundlePayload']>, ParentType, ContextType, RequireFields<MutationCreateEvidenceBundleArgs, 'input'>>;
  createImprovementAction?: Resolver<Maybe<ResolversTypes['CreateImprovementActionPayload']>, ParentType, ContextType, RequireFields<MutationCreateImprovementActionArgs, 'input'>>;
  createOffice?: Resolver<Maybe<ResolversTypes['CreateOfficePayload']>, ParentType, ContextType, RequireFields<MutationCreateOfficeArgs, 'input'>>;
  createStaffMember?: Resolver<Maybe<ResolversTypes['CreateStaffMemberPayload']>, ParentType, ContextType, RequireFields<MutationCreateStaffMemberArgs, 'input'>>;
  createWebhookEndpoint?: Resolver<Maybe<ResolversTypes['CreateWebhookEndpointPayload']>, ParentType, ContextType, RequireFields<MutationCreateWebhookEndpointArgs, 'input'>>;
  declareIndependence?: Resolver<Maybe<ResolversTypes['DeclareIndependencePayload']>, ParentType, ContextType, RequireFields<MutationDeclareIndependenceArgs, 'input'>>;
  deleteWebhookEndpoint?: Resolver<Maybe<ResolversTypes['DeleteWebhookEndpointPayload']>, ParentType, ContextType, RequireFields<MutationDeleteWebhookEndpointArgs, 'input'>>;
  dispatchLetter?: Resolver<Maybe<ResolversTypes['DispatchLetterPayload']>, ParentType, ContextType, RequireFields<MutationDispatchLetterArgs, 'input'>>;
  escalateComplaint?: Resolver<Maybe<ResolversTypes['EscalateComplaintPayload']>, ParentType, ContextType, RequireFields<MutationEscalateComplaintArgs, 'input'>>;
  exportDataSubject?: Resolver<Maybe<ResolversTypes['ExportDataSubjectPayload']>, ParentType, ContextType, RequireFields<MutationExportDataSubjectArgs, 'input'>>;
  liftLegalHold?: Resolver<Maybe<ResolversTypes['LiftLegalHoldPayload']>, ParentType, ContextType, RequireFields<MutationLiftLegalHoldArgs, 'input'>>;
  logComplaint?: Resolver<Maybe<ResolversTypes['LogComplaintPayload']>, ParentType, ContextType, RequireFields<MutationLogComplaintArgs, 'input'>>;
  notifyDelay?: Resolver<Maybe<ResolversTypes['NotifyDelayPayload']>, ParentType, ContextType, RequireFields<MutationNotifyDelayArgs, 'input'>>;
  prolongOmbudsmanReferral?: Resolver<Maybe<ResolversTypes['ProlongOmbudsmanReferralPayload']>, ParentType, ContextType, RequireFields<MutationProlongOmbudsmanReferralArgs, 'input'>>;
  publishCalendar?: Resolver<Maybe<ResolversTypes['PublishCalendarPayload']>, ParentType, ContextType, RequireFields<MutationPublishCalendarArgs, 'input'>>;
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
  requestErasure?: Resolver<Maybe<ResolversTypes['RequestErasurePayload']>, ParentType, ContextType, RequireFields<MutationRequestErasureArgs, 'input'>>;
  resolveFirstLine?: Resolver<Maybe<ResolversTypes['ResolveFirstLinePayload']>, ParentType, ContextType, RequireFields<MutationResolveFirstLineArgs, 'input'>>;
  returnToBroker?: Resolver<Maybe<ResolversTypes['ReturnToBrokerPayload']>, ParentType, ContextType, RequireFields<MutationReturnToBrokerArgs, 'input'>>;
  revokeClientSecret?: Resolver<Maybe<ResolversTypes['RevokeClientSecretPayload']>, ParentType, ContextType, RequireFields<MutationRevokeClientSecretArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<Maybe<ResolversTypes['RotateWebhookSecretPayload']>, ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  sendFinalAnswer?: Resolver<Maybe<ResolversTypes['SendFinalAnswerPayload']>, ParentType, ContextType, RequireFields<MutationSendFinalAnswerArgs, 'input'>>;
  setLegalHold?: Resolver<Maybe<ResolversTypes['SetLegalHoldPayload']>, ParentType, ContextType, RequireFields<MutationSetLegalHoldArgs, 'input'>>;
  setRetentionRules?: Resolver<Maybe<ResolversTypes['SetRetentionRulesPayload']>, ParentType, ContextType, RequireFields<MutationSetRetentionRulesArgs, 'input'>>;
  testWebhookEndpoint?: Resolver<Maybe<ResolversTypes['TestWebhookEndpointPayload']>, ParentType, ContextType, RequireFields<MutationTestWebhookEndpointArgs, 'input'>>;
  transferPortfolio?: Resolver<Maybe<ResolversTypes['TransferPortfolioPayload']>, ParentType, ContextType, RequireFields<MutationTransferPortfolioArgs, 'input'>>;
  updateClient?: Resolver<Maybe<ResolversTypes['UpdateClientPayload']>, ParentType, ContextType, RequireFields<MutationUpdateClientArgs, 'input'>>;
  updateComplaint?: Resolver<Maybe<ResolversTypes['UpdateComplaintPayload']>, ParentType, ContextType, RequireFields<MutationUpdateComplaintArgs, 'input'>>;
  updateImprovementAction?: Resolver<Maybe<ResolversTypes['UpdateImprovementActionPayload']>, ParentType, ContextType, RequireFields<MutationUpdateImprovementActionArgs, 'input'>>;
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
  dailyDigest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterpriseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstLineTargetWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fsmaNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fsmaStatus?: Resolver<ResolversTypes['FsmaStatus'], ParentType, ContextType>;
  fsmaStatusSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
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

export type OmbudsmanResultCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['OmbudsmanResultCount'] = ResolversParentTypes['OmbudsmanResultCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OmbudsmanTotalsResolvers<ContextType = any, ParentType extends ResolversParentTypes['OmbudsmanTotals'] = ResolversParentTypes['OmbudsmanTotals']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byResult?: Resolver<Array<ResolversTypes['OmbudsmanResultCount']>, ParentType, ContextType>;
  followed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notFollowed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  per100Answers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['OutcomeCount'] = ResolversParentTypes['OutcomeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type PeriodReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['PeriodReport'] = ResolversParentTypes['PeriodReport']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ReportGroup']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['PeriodTotals'], ParentType, ContextType>;
};

export type PeriodTotalsResolvers<ContextType = any, ParentType extends ResolversParentTypes['PeriodTotals'] = ResolversParentTypes['PeriodTotals']> = {
  acknowledgement?: Resolver<ResolversTypes['ClockTotals'], ParentType, ContextType>;
  byOutcome?: Resolver<Array<ResolversTypes['OutcomeCount']>, ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closingBalance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delayNotices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finalAnswer?: Resolver<ResolversTypes['ClockTotals'], ParentType, ContextType>;
  firstLine?: Resolver<ResolversTypes['FirstLineTotals'], ParentType, ContextType>;
  lateRecordings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ombudsman?: Resolver<ResolversTypes['OmbudsmanTotals'], ParentType, ContextType>;
  openingBalance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overrides?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receiptCorrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  redress?: Resolver<ResolversTypes['RedressTotals'], ParentType, ContextType>;
  reopened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type PublishCalendarPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishCalendarPayload'] = ResolversParentTypes['PublishCalendarPayload']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType, RequireFields<QueryAgendaArgs, 'first'>>;
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType, RequireFields<QueryAttachmentArgs, 'attachmentId' | 'complaintId'>>;
  calculateDeadlines?: Resolver<ResolversTypes['DeadlineCalculation'], ParentType, ContextType, RequireFields<QueryCalculateDeadlinesArgs, 'input'>>;
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType, RequireFields<QueryCalendarArgs, 'version'>>;
  calendarDays?: Resolver<Maybe<Array<ResolversTypes['CalendarDay']>>, ParentType, ContextType, RequireFields<QueryCalendarDaysArgs, 'version'>>;
  calendarImpact?: Resolver<ResolversTypes['CalendarImpactConnection'], ParentType, ContextType, RequireFields<QueryCalendarImpactArgs, 'first' | 'version'>>;
  calendars?: Resolver<Array<ResolversTypes['Calendar']>, ParentType, ContextType>;
  checkpointConsistency?: Resolver<ResolversTypes['ConsistencyProof'], ParentType, ContextType, RequireFields<QueryCheckpointConsistencyArgs, 'from'>>;
  checkpointKeys?: Resolver<Array<ResolversTypes['CheckpointKey']>, ParentType, ContextType>;
  checkpoints?: Resolver<ResolversTypes['CheckpointConnection'], ParentType, ContextType, RequireFields<QueryCheckpointsArgs, 'first'>>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryClientArgs, 'id'>>;
  clients?: Resolver<ResolversTypes['ClientConnection'], ParentType, ContextType, RequireFields<QueryClientsArgs, 'first'>>;
  codeLists?: Resolver<Array<ResolversTypes['CodeList']>, ParentType, ContextType>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType, RequireFields<QueryComplaintArgs, 'id'>>;
  complaints?: Resolver<ResolversTypes['ComplaintConnection'], ParentType, ContextType, RequireFields<QueryComplaintsArgs, 'first' | 'sort'>>;
  dataSubject?: Resolver<ResolversTypes['DataSubject'], ParentType, ContextType, RequireFields<QueryDataSubjectArgs, 'input'>>;
  dispatches?: Resolver<ResolversTypes['DispatchItemConnection'], ParentType, ContextType, RequireFields<QueryDispatchesArgs, 'first'>>;
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType, RequireFields<QueryErasureArgs, 'id'>>;
  erasures?: Resolver<ResolversTypes['ErasureConnection'], ParentType, ContextType, RequireFields<QueryErasuresArgs, 'first'>>;
  events?: Resolver<ResolversTypes['FeedEventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  historyVerification?: Resolver<Maybe<ResolversTypes['HistoryVerification']>, ParentType, ContextType, RequireFields<QueryHistoryVerificationArgs, 'complaintId'>>;
  improvementAction?: Resolver<Maybe<ResolversTypes['ImprovementAction']>, ParentType, ContextType, RequireFields<QueryImprovementActionArgs, 'id'>>;
  improvementActions?: Resolver<ResolversTypes['ImprovementActionConnection'], ParentType, ContextType, RequireFields<QueryImprovementActionsArgs, 'first'>>;
  letter?: Resolver<Maybe<ResolversTypes['Letter']>, ParentType, ContextType, RequireFields<QueryLetterArgs, 'complaintId' | 'letterId'>>;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType, RequireFields<QueryMessageArgs, 'complaintId' | 'messageId'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType, RequireFields<QueryNoteArgs, 'complaintId' | 'noteId'>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<QueryOfficeArgs, 'id'>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<QueryOfficesArgs, 'first'>>;
  periodReport?: Resolver<ResolversTypes['PeriodReport'], ParentType, ContextType, RequireFields<QueryPeriodReportArgs, 'from' | 'to'>>;
  previewLetter?: Resolver<ResolversTypes['LetterPreview'], ParentType, ContextType, RequireFields<QueryPreviewLetterArgs, 'input'>>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType, Partial<QueryProcedureArgs>>;
  register?: Resolver<ResolversTypes['RegisterConnection'], ParentType, ContextType, RequireFields<QueryRegisterArgs, 'first' | 'from' | 'to'>>;
  registerColumns?: Resolver<Array<ResolversTypes['RegisterColumn']>, ParentType, ContextType>;
  registerEvents?: Resolver<ResolversTypes['RegisterEventConnection'], ParentType, ContextType, RequireFields<QueryRegisterEventsArgs, 'first'>>;
  retentionDryRun?: Resolver<ResolversTypes['RetentionDryRun'], ParentType, ContextType, Partial<QueryRetentionDryRunArgs>>;
  retentionRules?: Resolver<Array<ResolversTypes['RetentionRule']>, ParentType, ContextType>;
  rootCauseReport?: Resolver<ResolversTypes['RootCauseReport'], ParentType, ContextType, RequireFields<QueryRootCauseReportArgs, 'from' | 'to'>>;
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

export type RedressTotalsResolvers<ContextType = any, ParentType extends ResolversParentTypes['RedressTotals'] = ResolversParentTypes['RedressTotals']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianCents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sumCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type RegisterColumnResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterColumn'] = ResolversParentTypes['RegisterColumn']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personalData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterConnection'] = ResolversParentTypes['RegisterConnection']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RegisterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegisterEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterEdge'] = ResolversParentTypes['RegisterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisterLine'], ParentType, ContextType>;
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

export type RegisterLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterLine'] = ResolversParentTypes['RegisterLine']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgementChannel?: Resolver<Maybe<ResolversTypes['LetterChannel']>, ParentType, ContextType>;
  acknowledgementDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acknowledgementState?: Resolver<Maybe<ResolversTypes['DeadlineState']>, ParentType, ContextType>;
  answerChannel?: Resolver<Maybe<ResolversTypes['LetterChannel']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  brokerReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calendarVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  causes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  complainantAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complainantEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complainantName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complainantSatisfaction?: Resolver<Maybe<ResolversTypes['Satisfaction']>, ParentType, ContextType>;
  concerns?: Resolver<Maybe<ResolversTypes['Concerns']>, ParentType, ContextType>;
  conflictOverridden?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  containsHealthData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  correspondenceTo?: Resolver<ResolversTypes['CorrespondenceTo'], ParentType, ContextType>;
  cycles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delayNotices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  escalatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalationGround?: Resolver<Maybe<ResolversTypes['EscalationGround']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finalAnswerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  finalAnswerOriginalDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  finalAnswerState?: Resolver<Maybe<ResolversTypes['DeadlineState']>, ParentType, ContextType>;
  firstLineReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstLineResolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstLineSatisfaction?: Resolver<Maybe<ResolversTypes['FirstLineSatisfaction']>, ParentType, ContextType>;
  handlerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['HeldBy'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independenceDeclared?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  interventions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isClaimDecision?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  lateRecordings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loggedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  loggedBy?: Resolver<ResolversTypes['HeldBy'], ParentType, ContextType>;
  mandateProvided?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  newestReceivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  officeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ombudsmanAdvisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ombudsmanFollowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ombudsmanGround?: Resolver<Maybe<ResolversTypes['ReferralGround']>, ParentType, ContextType>;
  ombudsmanReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ombudsmanReferrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ombudsmanReferredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ombudsmanResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptCorrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  redressCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remedies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  remedySought?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reopenings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  representativeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representativeRelation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rootCause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rulesVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signalledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  substantiveReplies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  systemic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type ReportGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportGroup'] = ResolversParentTypes['ReportGroup']> = {
  by?: Resolver<ResolversTypes['ReportGroupKey'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['PeriodTotals'], ParentType, ContextType>;
};

export type ReportGroupKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportGroupKey'] = ResolversParentTypes['ReportGroupKey']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Capacity']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
};

export type RepresentativeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Representative'] = ResolversParentTypes['Representative']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  mandateProvided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequestErasurePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestErasurePayload'] = ResolversParentTypes['RequestErasurePayload']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type ResolveFirstLinePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResolveFirstLinePayload'] = ResolversParentTypes['ResolveFirstLinePayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type RetentionDryRunResolvers<ContextType = any, ParentType extends ResolversParentTypes['RetentionDryRun'] = ResolversParentTypes['RetentionDryRun']> = {
  categories?: Resolver<Array<ResolversTypes['RetentionDryRunCategory']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RetentionDryRunCategoryResolvers<ContextType = any, ParentType extends ResolversParentTypes['RetentionDryRunCategory'] = ResolversParentTypes['RetentionDryRunCategory']> = {
  category?: Resolver<ResolversTypes['RetentionCategory'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RetentionRuleResolvers<ContextType = any, ParentType extends ResolversParentTypes['RetentionRule'] = ResolversParentTypes['RetentionRule']> = {
  category?: Resolver<ResolversTypes['RetentionCategory'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnToBrokerPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReturnToBrokerPayload'] = ResolversParentTypes['ReturnToBrokerPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type RevokeClientSecretPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RevokeClientSecretPayload'] = ResolversParentTypes['RevokeClientSecretPayload']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
};

export type RootCauseByOfficeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RootCauseByOffice'] = ResolversParentTypes['RootCauseByOffice']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['OfficeSummary']>, ParentType, ContextType>;
  previousAnswers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  systemic?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RootCauseByProductLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['RootCauseByProductLine'] = ResolversParentTypes['RootCauseByProductLine']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousAnswers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  systemic?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RootCauseFiguresResolvers<ContextType = any, ParentType extends ResolversParentTypes['RootCauseFigures'] = ResolversParentTypes['RootCauseFigures']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['MonthOfAnswers']>, ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['RootCauseByOffice']>, ParentType, ContextType>;
  per1000Answers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  previousAnswers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousPer1000Answers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  previousSystemic?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productLines?: Resolver<Array<ResolversTypes['RootCauseByProductLine']>, ParentType, ContextType>;
  rootCause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  systemic?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType>;
};

export type RootCauseReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['RootCauseReport'] = ResolversParentTypes['RootCauseReport']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['MonthOfAnswers']>, ParentType, ContextType>;
  previousAnswers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  previousTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rootCauses?: Resolver<Array<ResolversTypes['RootCauseFigures']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RotateWebhookSecretPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RotateWebhookSecretPayload'] = ResolversParentTypes['RotateWebhookSecretPayload']> = {
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
};

export type SendFinalAnswerPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SendFinalAnswerPayload'] = ResolversParentTypes['SendFinalAnswerPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type SetLegalHoldPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetLegalHoldPayload'] = ResolversParentTypes['SetLegalHoldPayload']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type SetRetentionRulesPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetRetentionRulesPayload'] = ResolversParentTypes['SetRetentionRulesPayload']> = {
  rules?: Resolver<Array<ResolversTypes['RetentionRule']>, ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  dailyDigest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  mayReadHealthData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type UpdateImprovementActionPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpdateImprovementActionPayload'] = ResolversParentTypes['UpdateImprovementActionPayload']> = {
  improvementAction?: Resolver<ResolversTypes['ImprovementAction'], ParentType, ContextType>;
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
  AccessLogActor?: AccessLogActorResolvers<ContextType>;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  AcknowledgeComplaintPayload?: AcknowledgeComplaintPayloadResolvers<ContextType>;
  ActionLink?: ActionLinkResolvers<ContextType>;
  AddMessagePayload?: AddMessagePayloadResolvers<ContextType>;
  AddNotePayload?: AddNotePayloadResolvers<ContextType>;
  Agenda?: AgendaResolvers<ContextType>;
  AgendaGroup?: AgendaGroupResolvers<ContextType>;
  ApproveErasurePayload?: ApproveErasurePayloadResolvers<ContextType>;
  ApproveFinalAnswerPayload?: ApproveFinalAnswerPayloadResolvers<ContextType>;
  AssignComplaintPayload?: AssignComplaintPayloadResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentConnection?: AttachmentConnectionResolvers<ContextType>;
  AttachmentEdge?: AttachmentEdgeResolvers<ContextType>;
  CalculatedDeadline?: CalculatedDeadlineResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  CalendarImpactConnection?: CalendarImpactConnectionResolvers<ContextType>;
  CalendarImpactEdge?: CalendarImpactEdgeResolvers<ContextType>;
  CalendarImpactItem?: CalendarImpactItemResolvers<ContextType>;
  CauseRate?: CauseRateResolvers<ContextType>;
  Checkpoint?: CheckpointResolvers<ContextType>;
  CheckpointConnection?: CheckpointConnectionResolvers<ContextType>;
  CheckpointCoverage?: CheckpointCoverageResolvers<ContextType>;
  CheckpointEdge?: CheckpointEdgeResolvers<ContextType>;
  CheckpointKey?: CheckpointKeyResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  ClientEdge?: ClientEdgeResolvers<ContextType>;
  ClientIdentity?: ClientIdentityResolvers<ContextType>;
  ClientSecret?: ClientSecretResolvers<ContextType>;
  ClockTotals?: ClockTotalsResolvers<ContextType>;
  CloseComplaintPayload?: CloseComplaintPayloadResolvers<ContextType>;
  ClosedDay?: ClosedDayResolvers<ContextType>;
  CodeList?: CodeListResolvers<ContextType>;
  CodeListValue?: CodeListValueResolvers<ContextType>;
  Complainant?: ComplainantResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintChange?: ComplaintChangeResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintEdge?: ComplaintEdgeResolvers<ContextType>;
  ComplaintsDesk?: ComplaintsDeskResolvers<ContextType>;
  ConsistencyProof?: ConsistencyProofResolvers<ContextType>;
  CorrectReceiptPayload?: CorrectReceiptPayloadResolvers<ContextType>;
  CreateCalendarPayload?: CreateCalendarPayloadResolvers<ContextType>;
  CreateClientPayload?: CreateClientPayloadResolvers<ContextType>;
  CreateClientSecretPayload?: CreateClientSecretPayloadResolvers<ContextType>;
  CreateEvidenceBundlePayload?: CreateEvidenceBundlePayloadResolvers<ContextType>;
  CreateImprovementActionPayload?: CreateImprovementActionPayloadResolvers<ContextType>;
  CreateOfficePayload?: CreateOfficePayloadResolvers<ContextType>;
  CreateStaffMemberPayload?: CreateStaffMemberPayloadResolvers<ContextType>;
  CreateWebhookEndpointPayload?: CreateWebhookEndpointPayloadResolvers<ContextType>;
  DataSubject?: DataSubjectResolvers<ContextType>;
  DataSubjectComplaint?: DataSubjectComplaintResolvers<ContextType>;
  DataSubjectPlaceCount?: DataSubjectPlaceCountResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineCalculation?: DeadlineCalculationResolvers<ContextType>;
  DeadlineExplanation?: DeadlineExplanationResolvers<ContextType>;
  DeadlineExtension?: DeadlineExtensionResolvers<ContextType>;
  DeclareIndependencePayload?: DeclareIndependencePayloadResolvers<ContextType>;
  DelayNotice?: DelayNoticeResolvers<ContextType>;
  DeleteWebhookEndpointPayload?: DeleteWebhookEndpointPayloadResolvers<ContextType>;
  DestroyedStore?: DestroyedStoreResolvers<ContextType>;
  Dispatch?: DispatchResolvers<ContextType>;
  DispatchItem?: DispatchItemResolvers<ContextType>;
  DispatchItemConnection?: DispatchItemConnectionResolvers<ContextType>;
  DispatchItemEdge?: DispatchItemEdgeResolvers<ContextType>;
  DispatchLetterPayload?: DispatchLetterPayloadResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  ErasureConnection?: ErasureConnectionResolvers<ContextType>;
  ErasureEdge?: ErasureEdgeResolvers<ContextType>;
  ErasureItem?: ErasureItemResolvers<ContextType>;
  EscalateComplaintPayload?: EscalateComplaintPayloadResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  EscalationReceipt?: EscalationReceiptResolvers<ContextType>;
  ExplanationStep?: ExplanationStepResolvers<ContextType>;
  ExportDataSubjectPayload?: ExportDataSubjectPayloadResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  FeedEventConnection?: FeedEventConnectionResolvers<ContextType>;
  FeedEventEdge?: FeedEventEdgeResolvers<ContextType>;
  FinalAnswer?: FinalAnswerResolvers<ContextType>;
  FirstLineResolution?: FirstLineResolutionResolvers<ContextType>;
  FirstLineTotals?: FirstLineTotalsResolvers<ContextType>;
  Grievance?: GrievanceResolvers<ContextType>;
  HistoryActor?: HistoryActorResolvers<ContextType>;
  HistoryChange?: HistoryChangeResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryEvent?: HistoryEventResolvers<ContextType>;
  HistoryProof?: HistoryProofResolvers<ContextType>;
  HistoryStatement?: HistoryStatementResolvers<ContextType>;
  HistoryVerification?: HistoryVerificationResolvers<ContextType>;
  ImprovementAction?: ImprovementActionResolvers<ContextType>;
  ImprovementActionConnection?: ImprovementActionConnectionResolvers<ContextType>;
  ImprovementActionEdge?: ImprovementActionEdgeResolvers<ContextType>;
  ImprovementActionEvent?: ImprovementActionEventResolvers<ContextType>;
  ImprovementActionEventConnection?: ImprovementActionEventConnectionResolvers<ContextType>;
  ImprovementActionEventEdge?: ImprovementActionEventEdgeResolvers<ContextType>;
  ImprovementEffect?: ImprovementEffectResolvers<ContextType>;
  Insurer?: InsurerResolvers<ContextType>;
  Intervention?: InterventionResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Labels?: LabelsResolvers<ContextType>;
  LegalHold?: LegalHoldResolvers<ContextType>;
  Letter?: LetterResolvers<ContextType>;
  LetterConnection?: LetterConnectionResolvers<ContextType>;
  LetterDispatch?: LetterDispatchResolvers<ContextType>;
  LetterEdge?: LetterEdgeResolvers<ContextType>;
  LetterPreview?: LetterPreviewResolvers<ContextType>;
  LetterWording?: LetterWordingResolvers<ContextType>;
  LiftLegalHoldPayload?: LiftLegalHoldPayloadResolvers<ContextType>;
  LogComplaintPayload?: LogComplaintPayloadResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  MonthOfAnswers?: MonthOfAnswersResolvers<ContextType>;
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
  OmbudsmanResultCount?: OmbudsmanResultCountResolvers<ContextType>;
  OmbudsmanTotals?: OmbudsmanTotalsResolvers<ContextType>;
  OutcomeCount?: OutcomeCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PendingApproval?: PendingApprovalResolvers<ContextType>;
  PeriodReport?: PeriodReportResolvers<ContextType>;
  PeriodTotals?: PeriodTotalsResolvers<ContextType>;
  PortfolioTransfer?: PortfolioTransferResolvers<ContextType>;
  PostalAddress?: PostalAddressResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureSection?: ProcedureSectionResolvers<ContextType>;
  ProlongOmbudsmanReferralPayload?: ProlongOmbudsmanReferralPayloadResolvers<ContextType>;
  PublishCalendarPayload?: PublishCalendarPayloadResolvers<ContextType>;
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
  RedressTotals?: RedressTotalsResolvers<ContextType>;
  RegisterActor?: RegisterActorResolvers<ContextType>;
  RegisterChange?: RegisterChangeResolvers<ContextType>;
  RegisterColumn?: RegisterColumnResolvers<ContextType>;
  RegisterConnection?: RegisterConnectionResolvers<ContextType>;
  RegisterEdge?: RegisterEdgeResolvers<ContextType>;
  RegisterEvent?: RegisterEventResolvers<ContextType>;
  RegisterEventConnection?: RegisterEventConnectionResolvers<ContextType>;
  RegisterEventEdge?: RegisterEventEdgeResolvers<ContextType>;
  RegisterLine?: RegisterLineResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Remedy?: RemedyResolvers<ContextType>;
  ReopenComplaintPayload?: ReopenComplaintPayloadResolvers<ContextType>;
  Reopening?: ReopeningResolvers<ContextType>;
  ReplayWebhookDeliveryPayload?: ReplayWebhookDeliveryPayloadResolvers<ContextType>;
  ReplayWebhookEventsPayload?: ReplayWebhookEventsPayloadResolvers<ContextType>;
  ReplySubstantivelyPayload?: ReplySubstantivelyPayloadResolvers<ContextType>;
  ReportGroup?: ReportGroupResolvers<ContextType>;
  ReportGroupKey?: ReportGroupKeyResolvers<ContextType>;
  Representative?: RepresentativeResolvers<ContextType>;
  RequestErasurePayload?: RequestErasurePayloadResolvers<ContextType>;
  ResolveFirstLinePayload?: ResolveFirstLinePayloadResolvers<ContextType>;
  RetentionDryRun?: RetentionDryRunResolvers<ContextType>;
  RetentionDryRunCategory?: RetentionDryRunCategoryResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  ReturnToBrokerPayload?: ReturnToBrokerPayloadResolvers<ContextType>;
  RevokeClientSecretPayload?: RevokeClientSecretPayloadResolvers<ContextType>;
  RootCauseByOffice?: RootCauseByOfficeResolvers<ContextType>;
  RootCauseByProductLine?: RootCauseByProductLineResolvers<ContextType>;
  RootCauseFigures?: RootCauseFiguresResolvers<ContextType>;
  RootCauseReport?: RootCauseReportResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  SendFinalAnswerPayload?: SendFinalAnswerPayloadResolvers<ContextType>;
  SetLegalHoldPayload?: SetLegalHoldPayloadResolvers<ContextType>;
  SetRetentionRulesPayload?: SetRetentionRulesPayloadResolvers<ContextType>;
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
  UpdateImprovementActionPayload?: UpdateImprovementActionPayloadResolvers<ContextType>;
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
