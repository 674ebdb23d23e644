/** Made from the contracts by `npm run generate`. Never edited. */
/* oxlint-disable */
import type {
  operations,
  AccessLogEntryList,
  AcknowledgeComplaintRequest,
  AddAttachmentRequest,
  AddMessageRequest,
  AddNoteRequest,
  Agenda,
  ApproveErasureRequest,
  ApproveFinalAnswerRequest,
  AssignComplaintRequest,
  Attachment,
  AttachmentList,
  AuthorizationServerMetadata,
  CalculateDeadlinesRequest,
  Calendar,
  CalendarDayList,
  CalendarImpact,
  CalendarList,
  CheckpointKeyList,
  CheckpointList,
  Client,
  ClientList,
  ClientPatch,
  CloseComplaintRequest,
  CodeListList,
  Complaint,
  ComplaintList,
  ComplaintPatch,
  ConsistencyProof,
  CorrectReceiptRequest,
  CreateCalendarRequest,
  CreateClientRequest,
  CreateEvidenceBundleRequest,
  CreateImprovementActionRequest,
  CreateOfficeRequest,
  CreateStaffMemberRequest,
  CreateWebhookEndpointRequest,
  DataSubject,
  DeadlineCalculation,
  DeadlineExplanation,
  DeclareIndependenceRequest,
  DispatchLetterRequest,
  DispatchList,
  DryRunRetentionRequest,
  Erasure,
  ErasureList,
  EscalateComplaintRequest,
  EscalationReceipt,
  ExportDataSubjectRequest,
  FeedEventList,
  Health,
  HistoryEventList,
  HistoryProof,
  HistoryVerification,
  ImportRow,
  ImprovementAction,
  ImprovementActionEventList,
  ImprovementActionList,
  ImprovementActionPatch,
  JsonWebKeySet,
  Letter,
  LetterList,
  LetterPreview,
  LogComplaintRequest,
  Me,
  Message,
  MessageList,
  NewClient,
  NewSecret,
  Note,
  NoteList,
  NotifyDelayRequest,
  Office,
  OfficeList,
  OfficePatch,
  OmbudsmanNotice,
  PeriodReport,
  PingCloudEvent,
  PortfolioTransfer,
  PreviewLetterRequest,
  Procedure,
  ProlongOmbudsmanReferralRequest,
  QueryDataSubjectRequest,
  ReassignComplaintsRequest,
  Reassignment,
  RecordInterventionRequest,
  RecordOmbudsmanAdviceRequest,
  RecordOmbudsmanPositionRequest,
  RecordOmbudsmanReferralRequest,
  RedirectComplaintRequest,
  RegisterColumnList,
  RegisterEventList,
  RegisterLineList,
  ReopenComplaintRequest,
  ReplayWebhookEventsRequest,
  ReplySubstantivelyRequest,
  RequestErasureRequest,
  ResolveFirstLineRequest,
  RetentionDryRun,
  RetentionRuleList,
  ReturnToBrokerRequest,
  RootCauseReport,
  RotateWebhookSecretRequest,
  SandboxClock,
  SandboxFaults,
  SandboxMailbox,
  SandboxWebhookInbox,
  SearchComplaintsRequest,
  SendFinalAnswerRequest,
  SetLegalHoldRequest,
  SetRetentionRulesRequest,
  SetSandboxClockRequest,
  SetSandboxFaultsRequest,
  StaffMember,
  StaffMemberList,
  StaffMemberPatch,
  Task,
  TaskResultList,
  TransferPortfolioRequest,
  UpdateWebhookEndpointRequest,
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookEndpoint,
  WebhookEndpointList,
  WebhookReplay,
  WithdrawComplaintRequest,
} from './openapi.ts'
import type { Rows, Upload } from '../client/bodies.ts'
import type {
  BehalfOptions, CallOptions, ConditionalOptions, IdempotentOptions, RequiredConditionalOptions,
} from '../client/options.ts'
import type { ApiPromise, ListPromise } from '../client/results.ts'

export type {
  Absence,
  AbsenceInput,
  AbsencePatch,
  AccessLogActor,
  AccessLogEntry,
  AccessLogEntryList,
  AcknowledgeComplaintRequest,
  ActionLink,
  ActionName,
  AddAttachmentRequest,
  AddMessageRequest,
  AddNoteRequest,
  Agenda,
  AgendaGroup,
  AmountCents,
  AnswerText,
  ApproveErasureRequest,
  ApproveFinalAnswerRequest,
  AssignComplaintRequest,
  Attachment,
  AttachmentList,
  AuthorizationServerMetadata,
  BrokerAccess,
  BusinessNumber,
  CalculateDeadlinesRequest,
  CalculatedDeadline,
  Calendar,
  CalendarDay,
  CalendarDayKind,
  CalendarDayList,
  CalendarImpact,
  CalendarImpactItem,
  CalendarList,
  CalendarStatus,
  Capacity,
  Cause,
  CauseCode,
  CauseRate,
  Causes,
  Channel,
  ChannelCode,
  Checkpoint,
  CheckpointCloudEvent,
  CheckpointCoverage,
  CheckpointFault,
  CheckpointKey,
  CheckpointKeyList,
  CheckpointList,
  City,
  Client,
  ClientId,
  ClientIdentity,
  ClientIdentityInput,
  ClientList,
  ClientPatch,
  ClientSecret,
  ClockTotals,
  CloseComplaintRequest,
  ClosedDay,
  ClosedDayInput,
  CloudEventType,
  CodeList,
  CodeListList,
  CodeListValue,
  Complainant,
  ComplainantInput,
  ComplainantPatch,
  Complaint,
  ComplaintCloudEvent,
  ComplaintList,
  ComplaintPatch,
  ComplaintSort,
  ComplaintsDesk,
  Concerns,
  ConsistencyProof,
  CorrectReceiptRequest,
  CorrespondenceTo,
  Count,
  Country,
  CreateCalendarRequest,
  CreateClientRequest,
  CreateEvidenceBundleRequest,
  CreateImprovementActionRequest,
  CreateOfficeRequest,
  CreateStaffMemberRequest,
  CreateWebhookEndpointRequest,
  CsvFile,
  DataSubject,
  DataSubjectComplaint,
  DataSubjectPlace,
  DataSubjectPlaceCount,
  Day,
  Deadline,
  DeadlineCalculation,
  DeadlineExplanation,
  DeadlineExtension,
  DeadlineKind,
  DeadlineState,
  Decision,
  DeclareIndependenceRequest,
  DelayNotice,
  Description,
  DestroyedStore,
  Dispatch,
  DispatchItem,
  DispatchLetterRequest,
  DispatchList,
  DispatchState,
  DocumentCost,
  DryRunRetentionRequest,
  Email,
  EnterpriseNumber,
  EnterpriseNumberInput,
  EntityTags,
  ErasedComplaint,
  Erasure,
  ErasureItem,
  ErasureList,
  ErasureOrigin,
  ErasureResult,
  ErasureStatus,
  EscalateComplaintRequest,
  Escalation,
  EscalationGround,
  EscalationReceipt,
  EventType,
  EventTypeCode,
  EventTypeCodes,
  EvidenceProfile,
  ExistingComplaint,
  ExplanationStep,
  ExportDataSubjectRequest,
  FeedEvent,
  FeedEventList,
  FileContent,
  FinalAnswer,
  FirstLineReference,
  FirstLineResolution,
  FirstLineSatisfaction,
  FirstLineTotals,
  FsmaNumber,
  FsmaStatus,
  Grievance,
  GrievanceInput,
  Health,
  HeldBy,
  HistoryActor,
  HistoryChange,
  HistoryEvent,
  HistoryEventList,
  HistoryProof,
  HistoryStatement,
  HistoryVerification,
  HtmlDocument,
  IdempotencyKey,
  IdentityPart,
  ImportComplaintsRequest,
  ImportRow,
  ImprovementAction,
  ImprovementActionEvent,
  ImprovementActionEventList,
  ImprovementActionList,
  ImprovementActionPatch,
  ImprovementEffect,
  ImprovementStatus,
  ImprovementTitle,
  Instant,
  Insurer,
  Intervention,
  InterventionInput,
  InterventionKind,
  Issue,
  IssuePlace,
  IssueTokenRequest,
  JsonWebKey,
  JsonWebKeySet,
  Labels,
  Language,
  LegalHold,
  Letter,
  LetterAction,
  LetterChannel,
  LetterDispatch,
  LetterKind,
  LetterList,
  LetterPreview,
  LetterWording,
  LetterWordingInput,
  Link,
  LogComplaintRequest,
  LongText,
  MailReport,
  Me,
  MerkleHash,
  Message,
  MessageDirection,
  MessageKind,
  MessageKindCode,
  MessageList,
  MonthOfAnswers,
  Motive,
  Name,
  NdjsonFile,
  NewClient,
  NewSecret,
  Note,
  NoteList,
  NotifyDelayRequest,
  Office,
  OfficeAddressPatch,
  OfficeCode,
  OfficeList,
  OfficePatch,
  OfficeSummary,
  Ombudsman,
  OmbudsmanAdvice,
  OmbudsmanNotice,
  OmbudsmanReferral,
  OmbudsmanResult,
  OmbudsmanResultCode,
  OmbudsmanResultCount,
  OmbudsmanTotals,
  OpenApiDocument,
  Ordinal,
  Outcome,
  OutcomeCount,
  OverrideInput,
  OwnReference,
  Party,
  PdfDocument,
  PendingApproval,
  PeriodReport,
  PeriodTotals,
  Phone,
  Ping,
  PingCloudEvent,
  PortfolioTransfer,
  PostalAddress,
  PostalAddressInput,
  PostalAddressPatch,
  PostalCode,
  PreviewLetterRequest,
  Problem,
  ProblemType,
  Procedure,
  ProcedureSection,
  ProductLine,
  ProductLineCode,
  ProlongOmbudsmanReferralRequest,
  QueryDataSubjectRequest,
  Reasons,
  ReassignComplaintsRequest,
  Reassignment,
  ReassignmentRefusal,
  ReceivedWebhook,
  RecordInterventionRequest,
  RecordOmbudsmanAdviceRequest,
  RecordOmbudsmanPositionRequest,
  RecordOmbudsmanReferralRequest,
  RedirectComplaintRequest,
  Redirection,
  RedirectionOutcomeCode,
  RedressTotals,
  Reference,
  ReferenceFilter,
  ReferralGround,
  RegisterActor,
  RegisterChange,
  RegisterColumn,
  RegisterColumnList,
  RegisterEvent,
  RegisterEventList,
  RegisterEventType,
  RegisterFileLine,
  RegisterLine,
  RegisterLineList,
  Relation,
  RelationInput,
  RelationKind,
  Remedy,
  RemedyInput,
  RemedyKind,
  RemedyKindCode,
  ReopenComplaintRequest,
  Reopening,
  ReopeningCause,
  ReplayWebhookEventsRequest,
  ReplySubstantivelyRequest,
  ReportGroup,
  ReportGroupKey,
  Representative,
  RepresentativeInput,
  RepresentativePatch,
  RepresentativeRelation,
  RepresentativeRelationCode,
  RequestErasureRequest,
  RequestHeader,
  ResolveFirstLineRequest,
  RetentionCategory,
  RetentionDryRun,
  RetentionDryRunCategory,
  RetentionMonths,
  RetentionRule,
  RetentionRuleInput,
  RetentionRuleList,
  ReturnToBrokerRequest,
  Role,
  RootCause,
  RootCauseByOffice,
  RootCauseByProductLine,
  RootCauseCode,
  RootCauseFigures,
  RootCauseReport,
  RotateWebhookSecretRequest,
  SandboxClock,
  SandboxFault,
  SandboxFaultInput,
  SandboxFaults,
  SandboxMailbox,
  SandboxWebhookInbox,
  Satisfaction,
  SearchComplaintsRequest,
  SearchEmail,
  SearchName,
  SearchNumber,
  SearchText,
  Secret,
  SendFinalAnswerRequest,
  SentLetter,
  SetLegalHoldRequest,
  SetRetentionRulesRequest,
  SetSandboxClockRequest,
  SetSandboxFaultsRequest,
  ShortText,
  SignedCheckpoint,
  StaffIds,
  StaffMember,
  StaffMemberList,
  StaffMemberPatch,
  Status,
  Street,
  Subject,
  Subjects,
  SubstantiveReply,
  Task,
  TaskIssue,
  TaskKind,
  TaskProblem,
  TaskResult,
  TaskResultList,
  TaskResultStatus,
  TaskStatus,
  TextDocument,
  Token,
  TokenError,
  TransferPortfolioRequest,
  TreeSize,
  Trend,
  UpdateWebhookEndpointRequest,
  Uuid,
  VersionName,
  Visibility,
  WebhookAttempt,
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookDeliveryState,
  WebhookEndpoint,
  WebhookEndpointList,
  WebhookReplay,
  WebhookSecret,
  WebhookUrl,
  WithdrawComplaintRequest,
  Withdrawal,
  WorkingDays,
  YamlDocument,
} from './openapi.ts'

/** One method for each operation of the API. */
export interface Operations {
  /** List complaints. `GET /v1/complaints` */
  listComplaints (options?: CallOptions & Pick<operations['listComplaints']['parameters'], 'query'>): ListPromise<ComplaintList>
  /** Log a complaint. `POST /v1/complaints` */
  logComplaint (body: LogComplaintRequest, options?: CallOptions & IdempotentOptions & BehalfOptions): ApiPromise<Complaint>
  /** Search complaints. `POST /v1/complaints/query` */
  searchComplaints (body: SearchComplaintsRequest, options?: CallOptions & Pick<operations['searchComplaints']['parameters'], 'query'>): ListPromise<ComplaintList>
  /** Get the agenda. `GET /v1/agenda` */
  getAgenda (options?: CallOptions & Pick<operations['getAgenda']['parameters'], 'query'>): ApiPromise<Agenda>
  /** Import complaints. `POST /v1/complaints/import` */
  importComplaints (body: Rows<ImportRow>, options?: CallOptions & IdempotentOptions & BehalfOptions): ApiPromise<Task>
  /** Get a task. `GET /v1/tasks/{taskId}` */
  getTask (taskId: string, options?: CallOptions): ApiPromise<Task>
  /** List task results. `GET /v1/tasks/{taskId}/results` */
  listTaskResults (taskId: string, options?: CallOptions & Pick<operations['listTaskResults']['parameters'], 'query'>): ListPromise<TaskResultList>
  /** Get a complaint. `GET /v1/complaints/{complaintId}` */
  getComplaint (complaintId: string, options?: CallOptions): ApiPromise<Complaint>
  /** Update a complaint. `PATCH /v1/complaints/{complaintId}` */
  updateComplaint (complaintId: string, body: ComplaintPatch, options: CallOptions & RequiredConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Record an intervention. `POST /v1/complaints/{complaintId}/interventions` */
  recordIntervention (complaintId: string, body: RecordInterventionRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Resolve the first line. `POST /v1/complaints/{complaintId}/firstLineResolution` */
  resolveFirstLine (complaintId: string, body: ResolveFirstLineRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Get an escalation receipt. `GET /v1/complaints/{complaintId}/escalation` */
  getEscalationReceipt (complaintId: string, options?: CallOptions): ApiPromise<EscalationReceipt>
  /** Escalate a complaint. `POST /v1/complaints/{complaintId}/escalation` */
  escalateComplaint (complaintId: string, body: EscalateComplaintRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<EscalationReceipt>
  /** Return a complaint to the broker. `POST /v1/complaints/{complaintId}/return` */
  returnToBroker (complaintId: string, body: ReturnToBrokerRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Assign a complaint. `POST /v1/complaints/{complaintId}/assignment` */
  assignComplaint (complaintId: string, body: AssignComplaintRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Declare independence. `POST /v1/complaints/{complaintId}/independenceDeclaration` */
  declareIndependence (complaintId: string, body: DeclareIndependenceRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Acknowledge a complaint. `POST /v1/complaints/{complaintId}/acknowledgement` */
  acknowledgeComplaint (complaintId: string, body: AcknowledgeComplaintRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Reply substantively. `POST /v1/complaints/{complaintId}/substantiveReplies` */
  replySubstantively (complaintId: string, body: ReplySubstantivelyRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Notify a delay. `POST /v1/complaints/{complaintId}/delayNotices` */
  notifyDelay (complaintId: string, body: NotifyDelayRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Send the final answer. `POST /v1/complaints/{complaintId}/finalAnswer` */
  sendFinalAnswer (complaintId: string, body: SendFinalAnswerRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Approve or refuse the final answer. `POST /v1/complaints/{complaintId}/finalAnswer/approval` */
  approveFinalAnswer (complaintId: string, body: ApproveFinalAnswerRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Redirect a complaint. `POST /v1/complaints/{complaintId}/redirection` */
  redirectComplaint (complaintId: string, body: RedirectComplaintRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Withdraw a complaint. `POST /v1/complaints/{complaintId}/withdrawal` */
  withdrawComplaint (complaintId: string, body: WithdrawComplaintRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Close a complaint. `POST /v1/complaints/{complaintId}/closure` */
  closeComplaint (complaintId: string, body: CloseComplaintRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Reopen a complaint. `POST /v1/complaints/{complaintId}/reopening` */
  reopenComplaint (complaintId: string, body: ReopenComplaintRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Correct the receipt. `POST /v1/complaints/{complaintId}/receiptCorrection` */
  correctReceipt (complaintId: string, body: CorrectReceiptRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Set a legal hold. `PUT /v1/complaints/{complaintId}/legalHold` */
  setLegalHold (complaintId: string, body: SetLegalHoldRequest, options?: CallOptions & ConditionalOptions): ApiPromise<Complaint>
  /** Lift a legal hold. `DELETE /v1/complaints/{complaintId}/legalHold` */
  liftLegalHold (complaintId: string, options?: CallOptions & ConditionalOptions): ApiPromise<Complaint>
  /** Record an Ombudsman referral. `POST /v1/complaints/{complaintId}/ombudsmanReferrals` */
  recordOmbudsmanReferral (complaintId: string, body: RecordOmbudsmanReferralRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Record the Ombudsman's advice. `POST /v1/complaints/{complaintId}/ombudsmanReferrals/{referralId}/advice` */
  recordOmbudsmanAdvice (complaintId: string, referralId: string, body: RecordOmbudsmanAdviceRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Prolong an Ombudsman referral. `POST /v1/complaints/{complaintId}/ombudsmanReferrals/{referralId}/prolongation` */
  prolongOmbudsmanReferral (complaintId: string, referralId: string, body: ProlongOmbudsmanReferralRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Record the insurer's position. `POST /v1/complaints/{complaintId}/ombudsmanReferrals/{referralId}/position` */
  recordOmbudsmanPosition (complaintId: string, referralId: string, body: RecordOmbudsmanPositionRequest, options?: CallOptions & IdempotentOptions & ConditionalOptions & BehalfOptions): ApiPromise<Complaint>
  /** Explain a deadline. `GET /v1/complaints/{complaintId}/deadlines/{kind}/explanation` */
  explainDeadline (complaintId: string, kind: string, options?: CallOptions & Pick<operations['explainDeadline']['parameters'], 'query'>): ApiPromise<DeadlineExplanation>
  /** List letters. `GET /v1/complaints/{complaintId}/letters` */
  listLetters (complaintId: string, options?: CallOptions & Pick<operations['listLetters']['parameters'], 'query'>): ListPromise<LetterList>
  /** Get a letter. `GET /v1/complaints/{complaintId}/letters/{letterId}` */
  getLetter (complaintId: string, letterId: string, options?: CallOptions): ApiPromise<Letter>
  /** Get a letter as HTML. `GET /v1/complaints/{complaintId}/letters/{letterId}/html` */
  getLetterHtml (complaintId: string, letterId: string, options?: CallOptions): ApiPromise<string>
  /** Get a letter as plain text. `GET /v1/complaints/{complaintId}/letters/{letterId}/text` */
  getLetterText (complaintId: string, letterId: string, options?: CallOptions): ApiPromise<string>
  /** Get a letter as PDF. `GET /v1/complaints/{complaintId}/letters/{letterId}/pdf` */
  getLetterPdf (complaintId: string, letterId: string, options?: CallOptions): ApiPromise<Response>
  /** Dispatch a letter again. `POST /v1/complaints/{complaintId}/letters/{letterId}/dispatches` */
  dispatchLetter (complaintId: string, letterId: string, body: DispatchLetterRequest, options?: CallOptions & IdempotentOptions & BehalfOptions): ApiPromise<Letter>
  /** Preview a letter. `POST /v1/complaints/{complaintId}/letterPreviews` */
  previewLetter (complaintId: string, body: PreviewLetterRequest, options?: CallOptions & BehalfOptions): ApiPromise<LetterPreview>
  /** Get the Ombudsman notice. `GET /v1/complaints/{complaintId}/ombudsmanNotice` */
  getOmbudsmanNotice (complaintId: string, options?: CallOptions & Pick<operations['getOmbudsmanNotice']['parameters'], 'query'>): ApiPromise<OmbudsmanNotice>
  /** List dispatches. `GET /v1/dispatches` */
  listDispatches (options?: CallOptions & Pick<operations['listDispatches']['parameters'], 'query'>): ListPromise<DispatchList>
  /** List who read a complaint. `GET /v1/complaints/{complaintId}/accessLog` */
  listAccessLog (complaintId: string, options?: CallOptions & Pick<operations['listAccessLog']['parameters'], 'query'>): ListPromise<AccessLogEntryList>
  /** List the history. `GET /v1/complaints/{complaintId}/history` */
  listHistory (complaintId: string, options?: CallOptions & Pick<operations['listHistory']['parameters'], 'query'>): ListPromise<HistoryEventList>
  /** Verify the history. `GET /v1/complaints/{complaintId}/history/verification` */
  verifyHistory (complaintId: string, options?: CallOptions): ApiPromise<HistoryVerification>
  /** Get the inclusion proof of a history. `GET /v1/complaints/{complaintId}/history/proof` */
  getHistoryProof (complaintId: string, options?: CallOptions): ApiPromise<HistoryProof>
  /** List messages. `GET /v1/complaints/{complaintId}/messages` */
  listMessages (complaintId: string, options?: CallOptions & Pick<operations['listMessages']['parameters'], 'query'>): ListPromise<MessageList>
  /** Add a message. `POST /v1/complaints/{complaintId}/messages` */
  addMessage (complaintId: string, body: AddMessageRequest, options?: CallOptions & IdempotentOptions & BehalfOptions): ApiPromise<Message>
  /** Get a message. `GET /v1/complaints/{complaintId}/messages/{messageId}` */
  getMessage (complaintId: string, messageId: string, options?: CallOptions): ApiPromise<Message>
  /** List notes. `GET /v1/complaints/{complaintId}/notes` */
  listNotes (complaintId: string, options?: CallOptions & Pick<operations['listNotes']['parameters'], 'query'>): ListPromise<NoteList>
  /** Add a note. `POST /v1/complaints/{complaintId}/notes` */
  addNote (complaintId: string, body: AddNoteRequest, options?: CallOptions & IdempotentOptions & BehalfOptions): ApiPromise<Note>
  /** Get a note. `GET /v1/complaints/{complaintId}/notes/{noteId}` */
  getNote (complaintId: string, noteId: string, options?: CallOptions): ApiPromise<Note>
  /** List attachments. `GET /v1/complaints/{complaintId}/attachments` */
  listAttachments (complaintId: string, options?: CallOptions & Pick<operations['listAttachments']['parameters'], 'query'>): ListPromise<AttachmentList>
  /** Add an attachment. `POST /v1/complaints/{complaintId}/attachments` */
  addAttachment (complaintId: string, body: Upload<AddAttachmentRequest>, options?: CallOptions & IdempotentOptions & BehalfOptions): ApiPromise<Attachment>
  /** Get an attachment. `GET /v1/complaints/{complaintId}/attachments/{attachmentId}` */
  getAttachment (complaintId: string, attachmentId: string, options?: CallOptions): ApiPromise<Attachment>
  /** Download an attachment. `GET /v1/complaints/{complaintId}/attachments/{attachmentId}/content` */
  downloadAttachment (complaintId: string, attachmentId: string, options?: CallOptions): ApiPromise<Response>
  /** Create an evidence bundle. `POST /v1/complaints/{complaintId}/evidenceBundles` */
  createEvidenceBundle (complaintId: string, body: CreateEvidenceBundleRequest, options?: CallOptions & IdempotentOptions & BehalfOptions): ApiPromise<Task>
  /** Download an evidence bundle. `GET /v1/complaints/{complaintId}/evidenceBundles/{bundleId}` */
  downloadEvidenceBundle (complaintId: string, bundleId: string, options?: CallOptions): ApiPromise<Response>
  /** List events. `GET /v1/events` */
  listEvents (options?: CallOptions & Pick<operations['listEvents']['parameters'], 'query'>): ListPromise<FeedEventList>
  /** Find everything about a person. `POST /v1/dataSubjects/query` */
  queryDataSubject (body: QueryDataSubjectRequest, options?: CallOptions): ApiPromise<DataSubject>
  /** Export everything about a person. `POST /v1/dataSubjects/export` */
  exportDataSubject (body: ExportDataSubjectRequest, options?: CallOptions & IdempotentOptions): ApiPromise<Task>
  /** Download the export for a person. `GET /v1/dataSubjects/exports/{exportId}` */
  downloadDataSubjectExport (exportId: string, options?: CallOptions): ApiPromise<Response>
  /** Request the erasure of complaints. `POST /v1/dataSubjects/erasure` */
  requestErasure (body: RequestErasureRequest, options?: CallOptions & IdempotentOptions): ApiPromise<Task>
  /** List erasures. `GET /v1/dataSubjects/erasures` */
  listErasures (options?: CallOptions & Pick<operations['listErasures']['parameters'], 'query'>): ListPromise<ErasureList>
  /** Get an erasure. `GET /v1/dataSubjects/erasures/{erasureId}` */
  getErasure (erasureId: string, options?: CallOptions): ApiPromise<Erasure>
  /** Approve or refuse an erasure. `POST /v1/dataSubjects/erasures/{erasureId}/approval` */
  approveErasure (erasureId: string, body?: ApproveErasureRequest, options?: CallOptions & IdempotentOptions): ApiPromise<Erasure>
  /** List retention rules. `GET /v1/retentionRules` */
  listRetentionRules (options?: CallOptions): ApiPromise<RetentionRuleList>
  /** Set retention rules. `PUT /v1/retentionRules` */
  setRetentionRules (body: SetRetentionRulesRequest, options?: CallOptions): ApiPromise<RetentionRuleList>
  /** Try retention rules. `POST /v1/retentionRules/dryRun` */
  dryRunRetention (body?: DryRunRetentionRequest, options?: CallOptions): ApiPromise<RetentionDryRun>
  /** List checkpoints. `GET /v1/checkpoints` */
  listCheckpoints (options?: CallOptions & Pick<operations['listCheckpoints']['parameters'], 'query'>): ListPromise<CheckpointList>
  /** Get a consistency proof. `GET /v1/checkpoints/consistency` */
  getCheckpointConsistency (options: CallOptions & Pick<operations['getCheckpointConsistency']['parameters'], 'query'>): ApiPromise<ConsistencyProof>
  /** List the keys of checkpoints. `GET /v1/checkpoints/keys` */
  listCheckpointKeys (options?: CallOptions): ApiPromise<CheckpointKeyList>
  /** List webhook endpoints. `GET /v1/webhookEndpoints` */
  listWebhookEndpoints (options?: CallOptions): ApiPromise<WebhookEndpointList>
  /** Create a webhook endpoint. `POST /v1/webhookEndpoints` */
  createWebhookEndpoint (body: CreateWebhookEndpointRequest, options?: CallOptions & IdempotentOptions): ApiPromise<WebhookEndpoint>
  /** Get a webhook endpoint. `GET /v1/webhookEndpoints/{endpointId}` */
  getWebhookEndpoint (endpointId: string, options?: CallOptions): ApiPromise<WebhookEndpoint>
  /** Update a webhook endpoint. `PATCH /v1/webhookEndpoints/{endpointId}` */
  updateWebhookEndpoint (endpointId: string, body: UpdateWebhookEndpointRequest, options?: CallOptions): ApiPromise<WebhookEndpoint>
  /** Delete a webhook endpoint. `DELETE /v1/webhookEndpoints/{endpointId}` */
  deleteWebhookEndpoint (endpointId: string, options?: CallOptions): ApiPromise<void>
  /** Rotate a webhook secret. `POST /v1/webhookEndpoints/{endpointId}/rotation` */
  rotateWebhookSecret (endpointId: string, body: RotateWebhookSecretRequest, options?: CallOptions & IdempotentOptions): ApiPromise<WebhookEndpoint>
  /** Test a webhook endpoint. `POST /v1/webhookEndpoints/{endpointId}/test` */
  testWebhookEndpoint (endpointId: string, options?: CallOptions & IdempotentOptions): ApiPromise<WebhookDelivery>
  /** Replay webhook events. `POST /v1/webhookEndpoints/{endpointId}/replay` */
  replayWebhookEvents (endpointId: string, body: ReplayWebhookEventsRequest, options?: CallOptions & IdempotentOptions): ApiPromise<WebhookReplay>
  /** List webhook deliveries. `GET /v1/webhookEndpoints/{endpointId}/deliveries` */
  listWebhookDeliveries (endpointId: string, options?: CallOptions & Pick<operations['listWebhookDeliveries']['parameters'], 'query'>): ListPromise<WebhookDeliveryList>
  /** Get a webhook delivery. `GET /v1/webhookEndpoints/{endpointId}/deliveries/{deliveryId}` */
  getWebhookDelivery (endpointId: string, deliveryId: string, options?: CallOptions): ApiPromise<WebhookDelivery>
  /** Replay a webhook delivery. `POST /v1/webhookEndpoints/{endpointId}/deliveries/{deliveryId}/replay` */
  replayWebhookDelivery (endpointId: string, deliveryId: string, options?: CallOptions & IdempotentOptions): ApiPromise<WebhookDelivery>
  /** Get the period report. `GET /v1/reports/period` */
  getPeriodReport (options: CallOptions & Pick<operations['getPeriodReport']['parameters'], 'query'>): ApiPromise<PeriodReport>
  getPeriodReport (options: CallOptions & Pick<operations['getPeriodReport']['parameters'], 'query'> & { accept: 'text/html' | 'text/csv' }): ApiPromise<Response>
  /** List the register of complaints. `GET /v1/reports/register` */
  listRegister (options: CallOptions & Pick<operations['listRegister']['parameters'], 'query'>): ListPromise<RegisterLineList>
  listRegister (options: CallOptions & Pick<operations['listRegister']['parameters'], 'query'> & { accept: 'text/csv' | 'application/x-ndjson' }): ApiPromise<Response>
  /** List the columns of the register. `GET /v1/reports/register/columns` */
  listRegisterColumns (options?: CallOptions): ApiPromise<RegisterColumnList>
  /** Calculate deadlines. `POST /v1/deadlineCalculations` */
  calculateDeadlines (body: CalculateDeadlinesRequest, options?: CallOptions): ApiPromise<DeadlineCalculation>
  /** List calendars. `GET /v1/calendars` */
  listCalendars (options?: CallOptions): ApiPromise<CalendarList>
  /** Create a calendar. `POST /v1/calendars` */
  createCalendar (body: CreateCalendarRequest, options?: CallOptions & IdempotentOptions): ApiPromise<Calendar>
  /** Get a calendar. `GET /v1/calendars/{version}` */
  getCalendar (version: string, options?: CallOptions): ApiPromise<Calendar>
  /** Preview the impact of a calendar. `POST /v1/calendars/{version}/impactPreview` */
  previewCalendarImpact (version: string, options?: CallOptions & Pick<operations['previewCalendarImpact']['parameters'], 'query'>): ListPromise<CalendarImpact>
  /** Publish a calendar. `POST /v1/calendars/{version}/publication` */
  publishCalendar (version: string, options?: CallOptions & IdempotentOptions): ApiPromise<Task>
  /** List the holidays and closing days of a calendar. `GET /v1/calendars/{version}/days` */
  listCalendarDays (version: string, options?: CallOptions & Pick<operations['listCalendarDays']['parameters'], 'query'>): ApiPromise<CalendarDayList>
  /** Get the complaints procedure. `GET /v1/procedure` */
  getProcedure (options?: CallOptions & Pick<operations['getProcedure']['parameters'], 'query'>): ApiPromise<Procedure>
  getProcedure (options: CallOptions & Pick<operations['getProcedure']['parameters'], 'query'> & { accept: 'text/html' }): ApiPromise<Response>
  /** List code lists. `GET /v1/codeLists` */
  listCodeLists (options?: CallOptions): ApiPromise<CodeListList>
  /** Get the identity of the caller. `GET /v1/me` */
  getMe (options?: CallOptions): ApiPromise<Me>
  /** List offices. `GET /v1/offices` */
  listOffices (options?: CallOptions & Pick<operations['listOffices']['parameters'], 'query'>): ListPromise<OfficeList>
  /** Create an office. `POST /v1/offices` */
  createOffice (body: CreateOfficeRequest, options?: CallOptions & IdempotentOptions): ApiPromise<Office>
  /** Get an office. `GET /v1/offices/{officeId}` */
  getOffice (officeId: string, options?: CallOptions): ApiPromise<Office>
  /** Update an office. `PATCH /v1/offices/{officeId}` */
  updateOffice (officeId: string, body: OfficePatch, options: CallOptions & RequiredConditionalOptions): ApiPromise<Office>
  /** Transfer a portfolio. `POST /v1/offices/{officeId}/portfolioTransfer` */
  transferPortfolio (officeId: string, body: TransferPortfolioRequest, options?: CallOptions & IdempotentOptions): ApiPromise<PortfolioTransfer>
  /** List staff. `GET /v1/staff` */
  listStaff (options?: CallOptions & Pick<operations['listStaff']['parameters'], 'query'>): ListPromise<StaffMemberList>
  /** Create a member of staff. `POST /v1/staff` */
  createStaffMember (body: CreateStaffMemberRequest, options?: CallOptions & IdempotentOptions): ApiPromise<StaffMember>
  /** Get a member of staff. `GET /v1/staff/{staffId}` */
  getStaffMember (staffId: string, options?: CallOptions): ApiPromise<StaffMember>
  /** Update a member of staff. `PATCH /v1/staff/{staffId}` */
  updateStaffMember (staffId: string, body: StaffMemberPatch, options: CallOptions & RequiredConditionalOptions): ApiPromise<StaffMember>
  /** Reassign complaints. `POST /v1/staff/{staffId}/reassignment` */
  reassignComplaints (staffId: string, body: ReassignComplaintsRequest, options?: CallOptions & IdempotentOptions): ApiPromise<Reassignment>
  /** List clients. `GET /v1/clients` */
  listClients (options?: CallOptions & Pick<operations['listClients']['parameters'], 'query'>): ListPromise<ClientList>
  /** Create a client. `POST /v1/clients` */
  createClient (body: CreateClientRequest, options?: CallOptions & IdempotentOptions): ApiPromise<NewClient>
  /** Get a client. `GET /v1/clients/{clientId}` */
  getClient (clientId: string, options?: CallOptions): ApiPromise<Client>
  /** Update a client. `PATCH /v1/clients/{clientId}` */
  updateClient (clientId: string, body: ClientPatch, options: CallOptions & RequiredConditionalOptions): ApiPromise<Client>
  /** Create a client secret. `POST /v1/clients/{clientId}/secrets` */
  createClientSecret (clientId: string, options?: CallOptions & IdempotentOptions): ApiPromise<NewSecret>
  /** Revoke a client secret. `DELETE /v1/clients/{clientId}/secrets/{secretId}` */
  revokeClientSecret (clientId: string, secretId: string, options?: CallOptions): ApiPromise<void>
  /** List directory events. `GET /v1/registerEvents` */
  listRegisterEvents (options?: CallOptions & Pick<operations['listRegisterEvents']['parameters'], 'query'>): ListPromise<RegisterEventList>
  /** Get the report of root causes. `GET /v1/reports/rootCauses` */
  getRootCauseReport (options: CallOptions & Pick<operations['getRootCauseReport']['parameters'], 'query'>): ApiPromise<RootCauseReport>
  /** List improvement actions. `GET /v1/improvementActions` */
  listImprovementActions (options?: CallOptions & Pick<operations['listImprovementActions']['parameters'], 'query'>): ListPromise<ImprovementActionList>
  /** Create an improvement action. `POST /v1/improvementActions` */
  createImprovementAction (body: CreateImprovementActionRequest, options?: CallOptions & IdempotentOptions): ApiPromise<ImprovementAction>
  /** Get an improvement action. `GET /v1/improvementActions/{actionId}` */
  getImprovementAction (actionId: string, options?: CallOptions): ApiPromise<ImprovementAction>
  /** Update an improvement action. `PATCH /v1/improvementActions/{actionId}` */
  updateImprovementAction (actionId: string, body: ImprovementActionPatch, options: CallOptions & RequiredConditionalOptions): ApiPromise<ImprovementAction>
  /** List the history of an improvement action. `GET /v1/improvementActions/{actionId}/history` */
  listImprovementActionHistory (actionId: string, options?: CallOptions & Pick<operations['listImprovementActionHistory']['parameters'], 'query'>): ListPromise<ImprovementActionEventList>
  /** Get the token signing keys. `GET /.well-known/jwks.json` */
  getJwks (options?: CallOptions): ApiPromise<JsonWebKeySet>
  /** Get the authorization server metadata. `GET /.well-known/oauth-authorization-server` */
  getAuthorizationServerMetadata (options?: CallOptions): ApiPromise<AuthorizationServerMetadata>
  /** Get the sandbox clock. `GET /sandbox/clock` */
  getSandboxClock (options?: CallOptions): ApiPromise<SandboxClock>
  /** Set the sandbox clock. `PUT /sandbox/clock` */
  setSandboxClock (body: SetSandboxClockRequest, options?: CallOptions): ApiPromise<SandboxClock>
  /** Clear the sandbox clock. `DELETE /sandbox/clock` */
  clearSandboxClock (options?: CallOptions): ApiPromise<void>
  /** Get the sandbox faults. `GET /sandbox/faults` */
  getSandboxFaults (options?: CallOptions): ApiPromise<SandboxFaults>
  /** Set the sandbox faults. `PUT /sandbox/faults` */
  setSandboxFaults (body: SetSandboxFaultsRequest, options?: CallOptions): ApiPromise<SandboxFaults>
  /** Get the sandbox webhook inbox. `GET /sandbox/webhookInbox` */
  getSandboxWebhookInbox (options?: CallOptions): ApiPromise<SandboxWebhookInbox>
  getSandboxWebhookInbox (options: CallOptions & { accept: 'text/html' }): ApiPromise<Response>
  /** Receive a webhook in the sandbox. `POST /sandbox/webhookInbox` */
  receiveSandboxWebhook (body: PingCloudEvent, options?: CallOptions): ApiPromise<void>
  /** Get the sandbox mailbox. `GET /sandbox/mailbox` */
  getSandboxMailbox (options?: CallOptions): ApiPromise<SandboxMailbox>
  getSandboxMailbox (options: CallOptions & { accept: 'text/html' }): ApiPromise<Response>
  /** Reset the sandbox. `POST /sandbox/reset` */
  resetSandbox (options?: CallOptions): ApiPromise<void>
  /** Get the liveness. `GET /health/live` */
  getLiveness (options?: CallOptions): ApiPromise<Health>
  /** Get the readiness. `GET /health/ready` */
  getReadiness (options?: CallOptions): ApiPromise<Health>
}

/** How each operation is sent. */
export const OPERATIONS = {
  listComplaints: { method: 'GET', path: '/v1/complaints', isList: true },
  logComplaint: { method: 'POST', path: '/v1/complaints', body: 'json', hasKey: true },
  searchComplaints: { method: 'POST', path: '/v1/complaints/query', body: 'json', isList: true },
  getAgenda: { method: 'GET', path: '/v1/agenda' },
  importComplaints: { method: 'POST', path: '/v1/complaints/import', body: 'ndjson', hasKey: true },
  getTask: { method: 'GET', path: '/v1/tasks/{taskId}' },
  listTaskResults: { method: 'GET', path: '/v1/tasks/{taskId}/results', isList: true },
  getComplaint: { method: 'GET', path: '/v1/complaints/{complaintId}' },
  updateComplaint: { method: 'PATCH', path: '/v1/complaints/{complaintId}', body: 'patch' },
  recordIntervention: { method: 'POST', path: '/v1/complaints/{complaintId}/interventions', body: 'json', hasKey: true },
  resolveFirstLine: { method: 'POST', path: '/v1/complaints/{complaintId}/firstLineResolution', body: 'json', hasKey: true },
  getEscalationReceipt: { method: 'GET', path: '/v1/complaints/{complaintId}/escalation' },
  escalateComplaint: { method: 'POST', path: '/v1/complaints/{complaintId}/escalation', body: 'json', hasKey: true },
  returnToBroker: { method: 'POST', path: '/v1/complaints/{complaintId}/return', body: 'json', hasKey: true },
  assignComplaint: { method: 'POST', path: '/v1/complaints/{complaintId}/assignment', body: 'json', hasKey: true },
  declareIndependence: { method: 'POST', path: '/v1/complaints/{complaintId}/independenceDeclaration', body: 'json', hasKey: true },
  acknowledgeComplaint: { method: 'POST', path: '/v1/complaints/{complaintId}/acknowledgement', body: 'json', hasKey: true },
  replySubstantively: { method: 'POST', path: '/v1/complaints/{complaintId}/substantiveReplies', body: 'json', hasKey: true },
  notifyDelay: { method: 'POST', path: '/v1/complaints/{complaintId}/delayNotices', body: 'json', hasKey: true },
  sendFinalAnswer: { method: 'POST', path: '/v1/complaints/{complaintId}/finalAnswer', body: 'json', hasKey: true },
  approveFinalAnswer: { method: 'POST', path: '/v1/complaints/{complaintId}/finalAnswer/approval', body: 'json', hasKey: true },
  redirectComplaint: { method: 'POST', path: '/v1/complaints/{complaintId}/redirection', body: 'json', hasKey: true },
  withdrawComplaint: { method: 'POST', path: '/v1/complaints/{complaintId}/withdrawal', body: 'json', hasKey: true },
  closeComplaint: { method: 'POST', path: '/v1/complaints/{complaintId}/closure', body: 'json', hasKey: true },
  reopenComplaint: { method: 'POST', path: '/v1/complaints/{complaintId}/reopening', body: 'json', hasKey: true },
  correctReceipt: { method: 'POST', path: '/v1/complaints/{complaintId}/receiptCorrection', body: 'json', hasKey: true },
  setLegalHold: { method: 'PUT', path: '/v1/complaints/{complaintId}/legalHold', body: 'json' },
  liftLegalHold: { method: 'DELETE', path: '/v1/complaints/{complaintId}/legalHold' },
  recordOmbudsmanReferral: { method: 'POST', path: '/v1/complaints/{complaintId}/ombudsmanReferrals', body: 'json', hasKey: true },
  recordOmbudsmanAdvice: { method: 'POST', path: '/v1/complaints/{complaintId}/ombudsmanReferrals/{referralId}/advice', body: 'json', hasKey: true },
  prolongOmbudsmanReferral: { method: 'POST', path: '/v1/complaints/{complaintId}/ombudsmanReferrals/{referralId}/prolongation', body: 'json', hasKey: true },
  recordOmbudsmanPosition: { method: 'POST', path: '/v1/complaints/{complaintId}/ombudsmanReferrals/{referralId}/position', body: 'json', hasKey: true },
  explainDeadline: { method: 'GET', path: '/v1/complaints/{complaintId}/deadlines/{kind}/explanation' },
  listLetters: { method: 'GET', path: '/v1/complaints/{complaintId}/letters', isList: true },
  getLetter: { method: 'GET', path: '/v1/complaints/{complaintId}/letters/{letterId}' },
  getLetterHtml: { method: 'GET', path: '/v1/complaints/{complaintId}/letters/{letterId}/html', returns: 'text' },
  getLetterText: { method: 'GET', path: '/v1/complaints/{complaintId}/letters/{letterId}/text', returns: 'text' },
  getLetterPdf: { method: 'GET', path: '/v1/complaints/{complaintId}/letters/{letterId}/pdf', returns: 'response' },
  dispatchLetter: { method: 'POST', path: '/v1/complaints/{complaintId}/letters/{letterId}/dispatches', body: 'json', hasKey: true },
  previewLetter: { method: 'POST', path: '/v1/complaints/{complaintId}/letterPreviews', body: 'json' },
  getOmbudsmanNotice: { method: 'GET', path: '/v1/complaints/{complaintId}/ombudsmanNotice' },
  listDispatches: { method: 'GET', path: '/v1/dispatches', isList: true },
  listAccessLog: { method: 'GET', path: '/v1/complaints/{complaintId}/accessLog', isList: true },
  listHistory: { method: 'GET', path: '/v1/complaints/{complaintId}/history', isList: true },
  verifyHistory: { method: 'GET', path: '/v1/complaints/{complaintId}/history/verification' },
  getHistoryProof: { method: 'GET', path: '/v1/complaints/{complaintId}/history/proof' },
  listMessages: { method: 'GET', path: '/v1/complaints/{complaintId}/messages', isList: true },
  addMessage: { method: 'POST', path: '/v1/complaints/{complaintId}/messages', body: 'json', hasKey: true },
  getMessage: { method: 'GET', path: '/v1/complaints/{complaintId}/messages/{messageId}' },
  listNotes: { method: 'GET', path: '/v1/complaints/{complaintId}/notes', isList: true },
  addNote: { method: 'POST', path: '/v1/complaints/{complaintId}/notes', body: 'json', hasKey: true },
  getNote: { method: 'GET', path: '/v1/complaints/{complaintId}/notes/{noteId}' },
  listAttachments: { method: 'GET', path: '/v1/complaints/{complaintId}/attachments', isList: true },
  addAttachment: { method: 'POST', path: '/v1/complaints/{complaintId}/attachments', body: 'multipart', hasKey: true },
  getAttachment: { method: 'GET', path: '/v1/complaints/{complaintId}/attachments/{attachmentId}' },
  downloadAttachment: { method: 'GET', path: '/v1/complaints/{complaintId}/attachments/{attachmentId}/content', returns: 'response' },
  createEvidenceBundle: { method: 'POST', path: '/v1/complaints/{complaintId}/evidenceBundles', body: 'json', hasKey: true },
  downloadEvidenceBundle: { method: 'GET', path: '/v1/complaints/{complaintId}/evidenceBundles/{bundleId}', returns: 'response' },
  listEvents: { method: 'GET', path: '/v1/events', isList: true },
  queryDataSubject: { method: 'POST', path: '/v1/dataSubjects/query', body: 'json' },
  exportDataSubject: { method: 'POST', path: '/v1/dataSubjects/export', body: 'json', hasKey: true },
  downloadDataSubjectExport: { method: 'GET', path: '/v1/dataSubjects/exports/{exportId}', returns: 'response' },
  requestErasure: { method: 'POST', path: '/v1/dataSubjects/erasure', body: 'json', hasKey: true },
  listErasures: { method: 'GET', path: '/v1/dataSubjects/erasures', isList: true },
  getErasure: { method: 'GET', path: '/v1/dataSubjects/erasures/{erasureId}' },
  approveErasure: { method: 'POST', path: '/v1/dataSubjects/erasures/{erasureId}/approval', body: 'json', hasKey: true },
  listRetentionRules: { method: 'GET', path: '/v1/retentionRules' },
  setRetentionRules: { method: 'PUT', path: '/v1/retentionRules', body: 'json' },
  dryRunRetention: { method: 'POST', path: '/v1/retentionRules/dryRun', body: 'json' },
  listCheckpoints: { method: 'GET', path: '/v1/checkpoints', isList: true },
  getCheckpointConsistency: { method: 'GET', path: '/v1/checkpoints/consistency' },
  listCheckpointKeys: { method: 'GET', path: '/v1/checkpoints/keys', isPublic: true },
  listWebhookEndpoints: { method: 'GET', path: '/v1/webhookEndpoints' },
  createWebhookEndpoint: { method: 'POST', path: '/v1/webhookEndpoints', body: 'json', hasKey: true },
  getWebhookEndpoint: { method: 'GET', path: '/v1/webhookEndpoints/{endpointId}' },
  updateWebhookEndpoint: { method: 'PATCH', path: '/v1/webhookEndpoints/{endpointId}', body: 'patch' },
  deleteWebhookEndpoint: { method: 'DELETE', path: '/v1/webhookEndpoints/{endpointId}', returns: 'nothing' },
  rotateWebhookSecret: { method: 'POST', path: '/v1/webhookEndpoints/{endpointId}/rotation', body: 'json', hasKey: true },
  testWebhookEndpoint: { method: 'POST', path: '/v1/webhookEndpoints/{endpointId}/test', hasKey: true },
  replayWebhookEvents: { method: 'POST', path: '/v1/webhookEndpoints/{endpointId}/replay', body: 'json', hasKey: true },
  listWebhookDeliveries: { method: 'GET', path: '/v1/webhookEndpoints/{endpointId}/deliveries', isList: true },
  getWebhookDelivery: { method: 'GET', path: '/v1/webhookEndpoints/{endpointId}/deliveries/{deliveryId}' },
  replayWebhookDelivery: { method: 'POST', path: '/v1/webhookEndpoints/{endpointId}/deliveries/{deliveryId}/replay', hasKey: true },
  getPeriodReport: { method: 'GET', path: '/v1/reports/period' },
  listRegister: { method: 'GET', path: '/v1/reports/register', isList: true },
  listRegisterColumns: { method: 'GET', path: '/v1/reports/register/columns' },
  calculateDeadlines: { method: 'POST', path: '/v1/deadlineCalculations', body: 'json' },
  listCalendars: { method: 'GET', path: '/v1/calendars' },
  createCalendar: { method: 'POST', path: '/v1/calendars', body: 'json', hasKey: true },
  getCalendar: { method: 'GET', path: '/v1/calendars/{version}' },
  previewCalendarImpact: { method: 'POST', path: '/v1/calendars/{version}/impactPreview', isList: true },
  publishCalendar: { method: 'POST', path: '/v1/calendars/{version}/publication', hasKey: true },
  listCalendarDays: { method: 'GET', path: '/v1/calendars/{version}/days', isPublic: true },
  getProcedure: { method: 'GET', path: '/v1/procedure', isPublic: true },
  listCodeLists: { method: 'GET', path: '/v1/codeLists', isPublic: true },
  getMe: { method: 'GET', path: '/v1/me' },
  listOffices: { method: 'GET', path: '/v1/offices', isList: true },
  createOffice: { method: 'POST', path: '/v1/offices', body: 'json', hasKey: true },
  getOffice: { method: 'GET', path: '/v1/offices/{officeId}' },
  updateOffice: { method: 'PATCH', path: '/v1/offices/{officeId}', body: 'patch' },
  transferPortfolio: { method: 'POST', path: '/v1/offices/{officeId}/portfolioTransfer', body: 'json', hasKey: true },
  listStaff: { method: 'GET', path: '/v1/staff', isList: true },
  createStaffMember: { method: 'POST', path: '/v1/staff', body: 'json', hasKey: true },
  getStaffMember: { method: 'GET', path: '/v1/staff/{staffId}' },
  updateStaffMember: { method: 'PATCH', path: '/v1/staff/{staffId}', body: 'patch' },
  reassignComplaints: { method: 'POST', path: '/v1/staff/{staffId}/reassignment', body: 'json', hasKey: true },
  listClients: { method: 'GET', path: '/v1/clients', isList: true },
  createClient: { method: 'POST', path: '/v1/clients', body: 'json', hasKey: true },
  getClient: { method: 'GET', path: '/v1/clients/{clientId}' },
  updateClient: { method: 'PATCH', path: '/v1/clients/{clientId}', body: 'patch' },
  createClientSecret: { method: 'POST', path: '/v1/clients/{clientId}/secrets', hasKey: true },
  revokeClientSecret: { method: 'DELETE', path: '/v1/clients/{clientId}/secrets/{secretId}', returns: 'nothing' },
  listRegisterEvents: { method: 'GET', path: '/v1/registerEvents', isList: true },
  getRootCauseReport: { method: 'GET', path: '/v1/reports/rootCauses' },
  listImprovementActions: { method: 'GET', path: '/v1/improvementActions', isList: true },
  createImprovementAction: { method: 'POST', path: '/v1/improvementActions', body: 'json', hasKey: true },
  getImprovementAction: { method: 'GET', path: '/v1/improvementActions/{actionId}' },
  updateImprovementAction: { method: 'PATCH', path: '/v1/improvementActions/{actionId}', body: 'patch' },
  listImprovementActionHistory: { method: 'GET', path: '/v1/improvementActions/{actionId}/history', isList: true },
  getJwks: { method: 'GET', path: '/.well-known/jwks.json', isPublic: true },
  getAuthorizationServerMetadata: { method: 'GET', path: '/.well-known/oauth-authorization-server', isPublic: true },
  getSandboxClock: { method: 'GET', path: '/sandbox/clock', isPublic: true },
  setSandboxClock: { method: 'PUT', path: '/sandbox/clock', body: 'json', isPublic: true },
  clearSandboxClock: { method: 'DELETE', path: '/sandbox/clock', returns: 'nothing', isPublic: true },
  getSandboxFaults: { method: 'GET', path: '/sandbox/faults', isPublic: true },
  setSandboxFaults: { method: 'PUT', path: '/sandbox/faults', body: 'json', isPublic: true },
  getSandboxWebhookInbox: { method: 'GET', path: '/sandbox/webhookInbox', isPublic: true },
  receiveSandboxWebhook: { method: 'POST', path: '/sandbox/webhookInbox', body: 'json', returns: 'nothing', isPublic: true },
  getSandboxMailbox: { method: 'GET', path: '/sandbox/mailbox', isPublic: true },
  resetSandbox: { method: 'POST', path: '/sandbox/reset', returns: 'nothing', isPublic: true },
  getLiveness: { method: 'GET', path: '/health/live', isPublic: true },
  getReadiness: { method: 'GET', path: '/health/ready', isPublic: true },
} as const
