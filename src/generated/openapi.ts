/** Made from the contracts by `npm run generate`. Never edited. */
export interface paths {
    "/v1/complaints": {
        /**
         * List complaints
         * @description Returns the complaints that the caller can see, one page at a time. Several values of one parameter are combined with *or*. Different parameters are combined with *and*. The three deadline filters must match the same deadline of the newest cycle. `deadlineState` ignores the Ombudsman's own term (`estimated`) unless `deadlineKind` contains `OMBUDSMAN_ADVICE`. Paging never repeats or skips a complaint while other complaints change. Personal data must not appear in a URL, so this operation has no filter on them: use `POST /v1/complaints/query`.
         */
        get: operations["listComplaints"];
        /**
         * Log a complaint
         * @description **From → to:** → `FIRST_LINE_OPEN`; → `RECEIVED` with `ground: DIRECT_INTERVENTION_REQUESTED` or when staff
         *     log the complaint. In `RECEIVED` the insurer's deadlines run. **Who:** BROKER, HANDLER, MANAGER.
         *
         *     Required members are the complainant's name, capacity and language, the subjects, the causes and the
         *     description. Staff must also give the channel. Brokers cannot set `receivedAt` (400). Staff can set
         *     `receivedAt` in the past, for example for post or e-mail, but not in the future. A `brokerReference` that the
         *     office already uses returns 409 `brokerReferenceTaken`, which identifies the existing complaint if the caller
         *     can see it.
         *
         *     Procedure, "Hoe kunt u uw ontevredenheid uiten?": "Vanaf het eerste signaal …".
         */
        post: operations["logComplaint"];
    };
    "/v1/complaints/query": {
        /**
         * Search complaints
         * @description Searches by words, names, e-mail addresses, policy numbers and claim numbers, and by the filters of
         *     `GET /v1/complaints`. The criteria are in the request body, so personal data never appear in a URL or a log. A
         *     complaint must match all criteria. The operation changes nothing and takes no `Idempotency-Key`.
         *
         *     `pageSize` and `after` are query parameters. To get the next page, POST the same body to the `next` link. A
         *     cursor is valid for one request body only.
         */
        post: operations["searchComplaints"];
    };
    "/v1/agenda": {
        /**
         * Get the agenda
         * @description Returns the open complaints that the caller can see and that are due today, later this week, or before today. The due date is the one that `sort=dueOn` uses: the earliest among the deadlines of the newest cycle in PENDING, AT_RISK or BREACHED, without estimated deadlines. The API computes the agenda for each request, so it never depends on a background job.
         */
        get: operations["getAgenda"];
    };
    "/v1/complaints/import": {
        /**
         * Import complaints
         * @description **Who:** BROKER, for its own office.
         *
         *     Imports the office's open first-line complaints. The request body is NDJSON: one `ImportRow` on each line, at
         *     most 10,000 rows and 32 MiB. A row has at most 64 KiB and 1,000 JSON values; a larger row is refused alone (413,
         *     400). The response is a task. The task then logs the rows one by one, as `POST /v1/complaints` does, with the
         *     permissions that the client has at that time. A refused row does not affect other rows. A row that fails
         *     because of an internal error is tried 3 times, then refused with status 500. `brokerReference` is the key of each row. A row whose key the office already uses gets
         *     `EXISTING` with the id of the existing complaint, so you can safely send the same file again. A row cannot
         *     have a `ground`: log a complaint that goes directly to the insurer with `POST /v1/complaints`.
         *
         *     Line numbers start at 1 and include empty lines. Empty lines are not rows. The import is available in REST
         *     only. The task is available in REST and GraphQL.
         */
        post: operations["importComplaints"];
    };
    "/v1/tasks/{taskId}": {
        /**
         * Get a task
         * @description All clients of the office can read a task that the office started. A task that staff started is visible only to the client that started it; the publication of a calendar is visible to ADMIN and staff. Tasks are kept for 30 days after they end.
         */
        get: operations["getTask"];
    };
    "/v1/tasks/{taskId}/results": {
        /**
         * List task results
         * @description Returns the results of the rows processed so far, ordered by line number. `next` is present while there are more results.
         */
        get: operations["listTaskResults"];
    };
    "/v1/complaints/{complaintId}": {
        /**
         * Get a complaint
         * @description Returns the complaint with the current state of its deadlines and the actions that the caller can take. The API never returns 304 when the state of a deadline has changed.
         */
        get: operations["getComplaint"];
        /**
         * Update a complaint
         * @description **Who:** the office while it holds the complaint; HANDLER and MANAGER afterwards. Not in `CLOSED` or
         *     `WITHDRAWN`.
         *
         *     The body is a merge patch (RFC 7396). null removes an optional member; null for a required member returns 400.
         *     Only the office can change `brokerReference` and `description`. After escalation, a change of these members
         *     returns 409 `memberLocked` for staff and 403 for the office, because nobody can rewrite what the insurer
         *     received. Only staff can change `staffComplainedAbout`, `contestedDecisionBy`, `brokerAccess` and `relatedTo`.
         *     The complaint loses its handler when a patch adds that handler to `staffComplainedAbout` or
         *     `contestedDecisionBy`.
         */
        patch: operations["updateComplaint"];
    };
    "/v1/complaints/{complaintId}/interventions": {
        /**
         * Record an intervention
         * @description **From → to:** `FIRST_LINE_OPEN` (unchanged); `FIRST_LINE_RESOLVED` → `FIRST_LINE_OPEN`. **Who:** BROKER.
         *
         *     Records what the office did to resolve the complaint. Procedure: the broker tries to remove the
         *     dissatisfaction "door middel u de gewenste informatie te geven, met de gepaste antwoorden en/of daden".
         */
        post: operations["recordIntervention"];
    };
    "/v1/complaints/{complaintId}/firstLineResolution": {
        /**
         * Resolve the first line
         * @description **From → to:** `FIRST_LINE_OPEN` → `FIRST_LINE_RESOLVED`. **Who:** BROKER.
         *
         *     Records the solution of the office. A complaint without an intervention returns 409 `interventionRequired`.
         *     The resolution completes the `FIRST_LINE` deadline if the office has a first-line target. With
         *     `confirmationLetter`, the person gets a confirmation letter. Procedure: "In de meeste gevallen wordt er tot
         *     een oplossing gekomen."
         */
        post: operations["resolveFirstLine"];
    };
    "/v1/complaints/{complaintId}/escalation": {
        /**
         * Get an escalation receipt
         * @description Returns the receipt of the newest escalation, or 404 when the complaint was never escalated.
         */
        get: operations["getEscalationReceipt"];
        /**
         * Escalate a complaint
         * @description **From → to:** `FIRST_LINE_OPEN`, `FIRST_LINE_RESOLVED` → `RECEIVED`. **Who:** BROKER.
         *
         *     Passes the complaint on to the insurer. The insurer's deadlines start at this instant, and the complaint gets
         *     its reference number in the insurer's register. Only the ground `UNSATISFIED_AFTER_FIRST_LINE` requires an
         *     intervention; without one the response is 409 `interventionRequired`. The office can still see the complaint.
         *     Procedure, "Blijft u ontevreden na de eerste interventie?": after the first intervention, "of wanneer u een
         *     rechtstreekse tussenkomst wenst".
         */
        post: operations["escalateComplaint"];
    };
    "/v1/complaints/{complaintId}/return": {
        /**
         * Return a complaint to the broker
         * @description **From → to:** `RECEIVED` → `FIRST_LINE_OPEN`. **Who:** HANDLER, MANAGER.
         *
         *     Returns a mistaken escalation at the broker's request. The response is 409 `actionNotAllowed` when the person
         *     asked for direct intervention, when staff logged the complaint, or when the complaint has no office. The
         *     deadlines stop and no letter is sent. `brokerAccess` becomes `FULL`. The complaint keeps its `reference`. The
         *     next escalation starts a new cycle.
         */
        post: operations["returnToBroker"];
    };
    "/v1/complaints/{complaintId}/assignment": {
        /**
         * Assign a complaint
         * @description **From → to:** `RECEIVED`, `IN_REVIEW` → `IN_REVIEW`. **Who:** MANAGER; HANDLER for themselves.
         *
         *     Staff who assign a complaint to themselves declare their independence in the same request. A handler assigned
         *     by another person gets 409 `independenceNotDeclared` on other actions until they declare their independence.
         *     The response is 409 `handlerConflictOfInterest` when the complaint is about the handler, when the handler took
         *     the contested decision, or when the handler is tied to the office. A MANAGER can override this conflict for
         *     another person and must give a motive. Procedure: "zonder enig belangenconflict". It is 409
         *     `healthDataPermission` when the complaint contains health data that the handler may not read
         *     (`mayReadHealthData`).
         */
        post: operations["assignComplaint"];
    };
    "/v1/complaints/{complaintId}/independenceDeclaration": {
        /**
         * Declare independence
         * @description **From → to:** `IN_REVIEW` (unchanged); `IN_REVIEW` → `RECEIVED` when the handler declines. **Who:** the
         *     assigned handler.
         *
         *     The handler declares that they are independent, or declines the complaint because they are not. Procedure:
         *     "een eerlijke, onafhankelijke en efficiënte behandeling".
         */
        post: operations["declareIndependence"];
    };
    "/v1/complaints/{complaintId}/acknowledgement": {
        /**
         * Acknowledge a complaint
         * @description **From → to:** `RECEIVED`, `IN_REVIEW` (unchanged). **Who:** HANDLER, MANAGER. Once per cycle.
         *
         *     Sends the acknowledgement of receipt. A dispatch on or before `dueOn` meets the `ACKNOWLEDGEMENT` deadline.
         *     Procedure: "Binnen 3 werkdagen na ontvangst van uw klacht, wordt er een ontvangstmelding van de klacht
         *     gestuurd".
         */
        post: operations["acknowledgeComplaint"];
    };
    "/v1/complaints/{complaintId}/substantiveReplies": {
        /**
         * Reply substantively
         * @description **From → to:** `IN_REVIEW` (unchanged). **Who:** HANDLER, MANAGER.
         *
         *     Sends a reply on the substance that is not the final answer. A reply within a week of receipt makes the
         *     acknowledgement unnecessary (`WAIVED`). Procedure: "tenzij het mogelijk is om binnen een week na ontvangst van
         *     de klacht een antwoord ten gronde te geven".
         */
        post: operations["replySubstantively"];
    };
    "/v1/complaints/{complaintId}/delayNotices": {
        /**
         * Notify a delay
         * @description **From → to:** `RECEIVED`, `IN_REVIEW` (unchanged). **Who:** HANDLER, MANAGER; from the third notice of a
         *     cycle, MANAGER only.
         *
         *     Sends a reasoned letter that moves the `FINAL_ANSWER` deadline to `expectedCompletionOn`. This day must be
         *     after the current due date (otherwise 400). A letter dispatched after the deadline does not move it: 409
         *     `delayNoticeTooLate`. Procedure: "zal dit binnen de termijn door middel van een schriftelijk schrijven
         *     gemotiveerd worden".
         */
        post: operations["notifyDelay"];
    };
    "/v1/complaints/{complaintId}/finalAnswer": {
        /**
         * Send the final answer
         * @description **From → to:** `IN_REVIEW` → `ANSWERED`. **Who:** the assigned HANDLER, MANAGER.
         *
         *     Remedies above a configured amount (sandbox: 250,000 cents) need the approval of a second person. In that case
         *     the API sends nothing yet, the complaint shows `pendingApproval`, and the deadline keeps running. While an
         *     answer is pending, another answer returns 409 `approvalPending`. Procedure: "een definitief antwoord te geven
         *     binnen een termijn van 1 maand na ontvangst".
         */
        post: operations["sendFinalAnswer"];
    };
    "/v1/complaints/{complaintId}/finalAnswer/approval": {
        /**
         * Approve or refuse the final answer
         * @description **From → to:** `IN_REVIEW` → `ANSWERED`; `IN_REVIEW` (unchanged) when refused. **Who:** a MANAGER other than
         *     the author.
         *
         *     Approves or refuses the pending answer. An approved answer counts from the moment of approval. After a
         *     refusal, a new answer can be given.
         */
        post: operations["approveFinalAnswer"];
    };
    "/v1/complaints/{complaintId}/redirection": {
        /**
         * Redirect a complaint
         * @description **From → to:** `RECEIVED`, `IN_REVIEW` → `CLOSED`. **Who:** HANDLER, MANAGER.
         *
         *     Ends the complaint without an answer on the substance: it is not a complaint, it is inadmissible, another
         *     party is responsible, or it is a duplicate. In `RECEIVED` and `IN_REVIEW`, the remaining complaint of a
         *     duplicate takes over the earlier `receivedAt` and its deadlines. An unknown `duplicateOf` returns 400.
         *     `POST …/reopening` reverses a redirection.
         */
        post: operations["redirectComplaint"];
    };
    "/v1/complaints/{complaintId}/withdrawal": {
        /**
         * Withdraw a complaint
         * @description **From → to:** any open status (`FIRST_LINE_OPEN`, `RECEIVED`, `IN_REVIEW`) → `WITHDRAWN`. **Who:** BROKER
         *     while it holds the complaint; HANDLER, MANAGER afterwards.
         *
         *     After escalation, the person gets a confirmation letter.
         */
        post: operations["withdrawComplaint"];
    };
    "/v1/complaints/{complaintId}/closure": {
        /**
         * Close a complaint
         * @description **From → to:** `ANSWERED` → `CLOSED`. **Who:** HANDLER, MANAGER.
         */
        post: operations["closeComplaint"];
    };
    "/v1/complaints/{complaintId}/reopening": {
        /**
         * Reopen a complaint
         * @description **From → to:** `ANSWERED`, `CLOSED`, `WITHDRAWN` → `IN_REVIEW`; a withdrawn or resolved first line →
         *     `FIRST_LINE_OPEN`. **Who:** HANDLER, MANAGER; BROKER while `heldBy` is `BROKER`.
         *
         *     Starts a new cycle of deadlines at the new receipt. With the cause `ERROR`, or after a redirection, the old
         *     cycle continues and a final answer of that cycle becomes void. The complaint no longer shows `outcome`,
         *     `answeredAt` and `closedAt`. The history keeps them.
         */
        post: operations["reopenComplaint"];
    };
    "/v1/complaints/{complaintId}/receiptCorrection": {
        /**
         * Correct the receipt
         * @description **From → to:** `RECEIVED`, `IN_REVIEW`, `ANSWERED` (unchanged). **Who:** MANAGER.
         *
         *     Corrects the instant of receipt and recomputes the deadlines. The history keeps both dates. A `receivedAt`
         *     after a dispatch of the cycle returns 400. Earlier delay notices stay valid.
         */
        post: operations["correctReceipt"];
    };
    "/v1/complaints/{complaintId}/legalHold": {
        /**
         * Set a legal hold
         * @description **From → to:** any status (unchanged). **Who:** MANAGER.
         *
         *     Keeps the complaint from being erased, by request or by a retention rule, also when its erasure is approved
         *     already. A second hold replaces the reason of the first. Requests for access are still answered.
         */
        put: operations["setLegalHold"];
        /**
         * Lift a legal hold
         * @description **From → to:** any status (unchanged). **Who:** MANAGER.
         *
         *     Ends the hold. The term of a retention rule counts from its original day, but ends at least 30 days from now.
         *     409 `actionNotAllowed` when there is no hold.
         */
        delete: operations["liftLegalHold"];
    };
    "/v1/complaints/{complaintId}/ombudsmanReferrals": {
        /**
         * Record an Ombudsman referral
         * @description **From → to:** any status (unchanged). **Who:** BROKER, HANDLER, MANAGER.
         *
         *     Records that the person turned to the Insurance Ombudsman. The person submits their complaint to the Ombudsman
         *     themselves: the API sends nothing to the Ombudsman. A complaint can have one open referral at a time. A
         *     referral stops no deadline and never depends on a final answer. Procedure: after the final answer, or "indien
         *     u niet tevreden bent over de behandeling van uw klacht, of indien u zijn rechtstreekse tussenkomst wenst".
         */
        post: operations["recordOmbudsmanReferral"];
    };
    "/v1/complaints/{complaintId}/ombudsmanReferrals/{referralId}/advice": {
        /**
         * Record the Ombudsman's advice
         * @description **Who:** HANDLER, MANAGER; BROKER while it holds the complaint.
         *
         *     Closes the referral and meets the `OMBUDSMAN_ADVICE` deadline. With `NOT_PURSUED` the deadline becomes
         *     `STOPPED`. An unknown referral returns 404; a closed referral returns 409.
         */
        post: operations["recordOmbudsmanAdvice"];
    };
    "/v1/complaints/{complaintId}/ombudsmanReferrals/{referralId}/prolongation": {
        /**
         * Prolong an Ombudsman referral
         * @description **Who:** HANDLER, MANAGER; BROKER while it holds the complaint.
         *
         *     Records that the Ombudsman needs 90 more days. A referral can be prolonged once. An unknown referral returns
         *     404; a closed referral returns 409.
         */
        post: operations["prolongOmbudsmanReferral"];
    };
    "/v1/complaints/{complaintId}/ombudsmanReferrals/{referralId}/position": {
        /**
         * Record the insurer's position
         * @description **Who:** HANDLER, MANAGER; BROKER while it holds the complaint.
         *
         *     Records that the insurer stated its position to the Ombudsman. An unknown referral returns 404; a closed
         *     referral returns 409.
         */
        post: operations["recordOmbudsmanPosition"];
    };
    "/v1/complaints/{complaintId}/deadlines/{kind}/explanation": {
        /**
         * Explain a deadline
         * @description Returns the day of receipt, each day with the reason why it counts or not, and the legal basis or clause. The response is 404 when the complaint has no such deadline in that cycle.
         */
        get: operations["explainDeadline"];
    };
    "/v1/complaints/{complaintId}/letters": {
        /**
         * List letters
         * @description Returns the letters to the person, newest first, with the channel and state of each dispatch. Actions create the letters: the confirmation of the first-line resolution, the acknowledgement, a substantive reply, a delay notice, the final answer, a redirection, and the confirmation of a withdrawal.
         */
        get: operations["listLetters"];
    };
    "/v1/complaints/{complaintId}/letters/{letterId}": {
        /**
         * Get a letter
         * @description Returns the letter with all its dispatches.
         */
        get: operations["getLetter"];
    };
    "/v1/complaints/{complaintId}/letters/{letterId}/html": {
        /**
         * Get a letter as HTML
         * @description Returns the letter exactly as sent. `Repr-Digest` (RFC 9530) is the SHA-256 of this form only.
         */
        get: operations["getLetterHtml"];
    };
    "/v1/complaints/{complaintId}/letters/{letterId}/text": {
        /**
         * Get a letter as plain text
         * @description Returns the letter exactly as sent. `Repr-Digest` (RFC 9530) is the SHA-256 of this form only.
         */
        get: operations["getLetterText"];
    };
    "/v1/complaints/{complaintId}/letters/{letterId}/pdf": {
        /**
         * Get a letter as PDF
         * @description Returns the letter exactly as sent. `Repr-Digest` (RFC 9530) is the SHA-256 of this form only.
         */
        get: operations["getLetterPdf"];
    };
    "/v1/complaints/{complaintId}/letters/{letterId}/dispatches": {
        /**
         * Dispatch a letter again
         * @description **Who:** HANDLER, MANAGER; BROKER while it holds the complaint.
         *
         *     Sends the same letter again, in any status, to the person's current address, through the same or another
         *     channel. The dispatch counts for the same deadline. A letter that the mail server refused meets its deadline
         *     with the first dispatch that is accepted or posted.
         */
        post: operations["dispatchLetter"];
    };
    "/v1/complaints/{complaintId}/letterPreviews": {
        /**
         * Preview a letter
         * @description Returns the letter that an action would create now. The request takes the body of that action and goes through the same checks. The API changes nothing and sends nothing.
         */
        post: operations["previewLetter"];
    };
    "/v1/complaints/{complaintId}/ombudsmanNotice": {
        /**
         * Get the Ombudsman notice
         * @description Returns the text about the Ombudsman that every letter carries, for this person and at this stage. A person can turn to the Ombudsman before, during and after the handling of the complaint.
         */
        get: operations["getOmbudsmanNotice"];
    };
    "/v1/dispatches": {
        /**
         * List dispatches
         * @description **Who:** HANDLER, MANAGER, AUDITOR.
         *
         *     Returns the dispatches of all complaints that the insurer holds, newest first. Use `state=BOUNCED` for letters
         *     that must be sent again: a dispatch leaves this list when its letter is sent again. Use `channel=POST` for
         *     letters to print.
         */
        get: operations["listDispatches"];
    };
    "/v1/complaints/{complaintId}/accessLog": {
        /**
         * List who read a complaint
         * @description **Who:** MANAGER, AUDITOR; BROKER for the complaints that it can see.
         *
         *     Returns every read of the complaint and of what belongs to it: the complaint, its history, letters, messages,
         *     notes, attachments and evidence, as one of a list, an agenda or the hits of a search, and by subscription. The
         *     history shows the changes. Entries are in real time, also in the sandbox, and are there within a second of the
         *     response that they are about. They are kept for 36 months by default.
         */
        get: operations["listAccessLog"];
    };
    "/v1/complaints/{complaintId}/history": {
        /**
         * List the history
         * @description Returns the events of the complaint that the caller can see, in order. The history is append-only: the database role of the application cannot change or delete an event.
         */
        get: operations["listHistory"];
    };
    "/v1/complaints/{complaintId}/history/verification": {
        /**
         * Verify the history
         * @description Recomputes every hash of the chain, and compares the stored complaint with the changes that the events recorded, so that a change without an event is found. `brokenAt` is the `sequence` of the first event that is not as it was written.
         */
        get: operations["verifyHistory"];
    };
    "/v1/complaints/{complaintId}/history/proof": {
        /**
         * Get the inclusion proof of a history
         * @description Proves that the newest checkpoint contains the newest statement about this history that it covers: the length of the history, and the hash of its last event. 404 while no checkpoint covers the history yet. The guide [Checkpoints](/doc/guides/checkpoints) says how to verify it.
         */
        get: operations["getHistoryProof"];
    };
    "/v1/complaints/{complaintId}/messages": {
        /**
         * List messages
         * @description Returns the items that the caller can see, in the order in which they were added.
         */
        get: operations["listMessages"];
        /**
         * Add a message
         * @description **Who:** BROKER, HANDLER, MANAGER, in any status, while they can see the complaint.
         *
         *     Records communication with the person outside letters: a telephone call, a text that the broker passes on, or
         *     a request to withdraw after escalation. A message is not a dispatch and meets no deadline. A
         *     `DOCUMENT_REQUEST` has a `replyBy` day. A message in the other direction or an attachment answers the request
         *     when its `inReplyTo` refers to it.
         */
        post: operations["addMessage"];
    };
    "/v1/complaints/{complaintId}/messages/{messageId}": {
        /**
         * Get a message
         * @description A document request has `answeredAt` after it was answered.
         */
        get: operations["getMessage"];
    };
    "/v1/complaints/{complaintId}/notes": {
        /**
         * List notes
         * @description Returns the items that the caller can see, in the order in which they were added.
         */
        get: operations["listNotes"];
        /**
         * Add a note
         * @description **Who:** BROKER, HANDLER, MANAGER, in any status, while they can see the complaint.
         *
         *     Only the insurer sees an `INTERNAL` note (403 when a broker adds one). Only the broker's office sees an
         *     `OFFICE` note (403 when staff add one). Both see a `SHARED` note.
         */
        post: operations["addNote"];
    };
    "/v1/complaints/{complaintId}/notes/{noteId}": {
        /**
         * Get a note
         * @description Returns the note as in the list.
         */
        get: operations["getNote"];
    };
    "/v1/complaints/{complaintId}/attachments": {
        /**
         * List attachments
         * @description Returns the items that the caller can see, in the order in which they were added.
         */
        get: operations["listAttachments"];
        /**
         * Add an attachment
         * @description **Who:** BROKER, HANDLER, MANAGER, in any status, while they can see the complaint.
         *
         *     The body is multipart/form-data with one part `file`. The other fields can come before or after it. A file has
         *     at most 25 MiB by default (413). A complaint has at most 100 files and 250 MiB (409
         *     `attachmentQuotaExceeded`). The API detects the type from the content and accepts PDF, images (JPEG, PNG, GIF,
         *     WebP, TIFF, HEIC, AVIF), office documents (Word, Excel, PowerPoint, OpenDocument, RTF), plain text, CSV and
         *     e-mail (EML, MSG). Other types, macros, archives and markup return 415. Files are stored encrypted. Set
         *     `containsHealthData` for a file about a person's health. Such a file is `INTERNAL` by default when staff add
         *     it. Uploads are available in REST only. The response is 507 when there is no storage space.
         */
        post: operations["addAttachment"];
    };
    "/v1/complaints/{complaintId}/attachments/{attachmentId}": {
        /**
         * Get an attachment
         * @description Returns the metadata of the attachment. `contentHref` links to the file.
         */
        get: operations["getAttachment"];
    };
    "/v1/complaints/{complaintId}/attachments/{attachmentId}/content": {
        /**
         * Download an attachment
         * @description Returns the bytes as uploaded, with the detected media type. `Range` requests one part (206). `If-Range` and `If-None-Match` take the `ETag`. On the insurer's side, only the assigned handler, MANAGER and AUDITOR can download a file with health data (403 for others).
         */
        get: operations["downloadAttachment"];
    };
    "/v1/complaints/{complaintId}/evidenceBundles": {
        /**
         * Create an evidence bundle
         * @description **Who:** HANDLER, MANAGER; BROKER while it holds the complaint, with the content that the broker can see. A
         *     caller who cannot open a file with health data cannot create a bundle that contains it (403).
         *
         *     A bundle contains everything about the complaint at this moment, for a third party: the letters as sent, the
         *     history with its verification, the deadlines explained day by day, messages, notes and attachments. The
         *     response is a task. The `result` of the task links to a ZIP file. Its last entry is `manifest.json`, with the
         *     size and SHA-256 of every other entry. The task and the bundle are kept for 30 days.
         *
         *     The profile decides what the bundle contains. `SUPERVISOR`: everything that the caller can see. `OMBUDSMAN`:
         *     without content that is internal to the insurer; it shows what a broker can see. `COMPLAINANT`: also without
         *     notes, names of staff (the bundle shows their role), root causes and other complaints.
         */
        post: operations["createEvidenceBundle"];
    };
    "/v1/complaints/{complaintId}/evidenceBundles/{bundleId}": {
        /**
         * Download an evidence bundle
         * @description Returns the ZIP file; the bytes are the same each time. Only the side that created the bundle, the office or the insurer, can download it, while it can see the complaint. Only the assigned handler, MANAGER and AUDITOR can download a bundle with health data (403 for other handlers). Downloads are available in REST only. An interrupted download gives an incomplete ZIP file: repeat the request.
         */
        get: operations["downloadEvidenceBundle"];
    };
    "/v1/events": {
        /**
         * List events
         * @description The change feed. Returns every event of the complaints that the caller could see when the event happened,
         *     oldest first, in commit order. `next` is always present. Request it immediately while the page is full, and
         *     later when the page is not full. No event ever appears before a position that was already served. A reader
         *     that stores the last processed `next` therefore misses no event and gets no event twice. `after` also takes
         *     the `id` of an event.
         *
         *     Events contain no personal data: get the complaint for more. ADMIN cannot read the feed.
         */
        get: operations["listEvents"];
    };
    "/v1/dataSubjects/query": {
        /**
         * Find everything about a person
         * @description **Who:** MANAGER, ADMIN.
         *
         *     Finds a person in all complaints that the insurer holds, in every place: the complaint and its earlier
         *     versions, messages, notes, attachments and letters. A complaint that an office still holds is the office's.
         *     ADMIN gets references and counts only. The search decrypts every stored text, so it takes seconds in a large
         *     register.
         */
        post: operations["queryDataSubject"];
    };
    "/v1/dataSubjects/export": {
        /**
         * Export everything about a person
         * @description **Who:** MANAGER.
         *
         *     Makes a ZIP file for a person who asks for their data (GDPR art. 15 and 20). The response is a task. The
         *     `result` of the task links to the file. The person is found as by `POST /v1/dataSubjects/query`: query first,
         *     and name the complaints that are really theirs in `complaintIds`. The task and the file are kept for 30 days,
         *     and only the client that made them can open them.
         *
         *     The file contains `personal-data.json` and the same to read, `personal-data.html`, in the language of the
         *     person, with the attachments that they may have. A complainant gets the complaint, its letters, messages,
         *     attachments and events. A representative, and a person who is only named, get what concerns themselves: the
         *     texts of the complaint are about others. Names of staff and the addresses of third parties are replaced. Each
         *     complaint states who consulted it: the day, the role and the purpose, without names. An erased complaint
         *     appears with what is left of it, when `complaintIds` names it.
         *
         *     403 when one of the complaints contains health data that the caller may not read.
         */
        post: operations["exportDataSubject"];
    };
    "/v1/dataSubjects/exports/{exportId}": {
        /**
         * Download the export for a person
         * @description **Who:** MANAGER, with the client that requested the export.
         *
         *     Returns the ZIP file. A complaint that was erased since the request appears with what is left of it. A
         *     complaint that the caller can no longer open is left out. Downloads are available in REST only. An interrupted
         *     download gives an incomplete ZIP file: repeat the request.
         */
        get: operations["downloadDataSubjectExport"];
    };
    "/v1/dataSubjects/erasure": {
        /**
         * Request the erasure of complaints
         * @description **Who:** MANAGER.
         *
         *     Asks to erase the personal data of these complaints (GDPR art. 17). Nothing is erased until another manager
         *     approves (`POST /v1/dataSubjects/erasures/{erasureId}/approval`); the task waits until then. Its id is the
         *     id of the erasure. 409 `legalHold` when a complaint is on hold, 409 `erasureRequested` when its erasure is
         *     requested already, 410 when it is erased.
         *
         *     Afterwards the complaint answers 410 `erased` with its references, dates and outcome. No list and no search
         *     shows it. Counts, reports and the hash chain of its history stay as they were.
         */
        post: operations["requestErasure"];
    };
    "/v1/dataSubjects/erasures": {
        /**
         * List erasures
         * @description **Who:** MANAGER, AUDITOR.
         *
         *     The erasures by request and by retention rule, newest first. It is also the report of what was destroyed: the
         *     references, the rule, the day, who approved, the stores and the method. It contains no personal data of
         *     complainants.
         */
        get: operations["listErasures"];
    };
    "/v1/dataSubjects/erasures/{erasureId}": {
        /**
         * Get an erasure
         * @description **Who:** MANAGER, AUDITOR.
         *
         *     The erasure and what it destroyed. `reason` is deleted when the erasure is done.
         */
        get: operations["getErasure"];
    };
    "/v1/dataSubjects/erasures/{erasureId}/approval": {
        /**
         * Approve or refuse an erasure
         * @description **Who:** a MANAGER other than the one who requested it.
         *
         *     Approves the erasure, or refuses it with `approved: false`. After an approval a background job erases the
         *     complaints within a minute. A complaint that is on hold by then is kept (`ON_HOLD`). 409 `legalHold` when a
         *     complaint is on hold now, 409 `erasureDecided` when the erasure was approved or refused before.
         */
        post: operations["approveErasure"];
    };
    "/v1/retentionRules": {
        /**
         * List retention rules
         * @description **Who:** ADMIN, MANAGER, AUDITOR.
         *
         *     How long ended complaints are kept, by category. A category without a rule is kept.
         */
        get: operations["listRetentionRules"];
        /**
         * Set retention rules
         * @description **Who:** ADMIN.
         *
         *     Replaces all rules. From then on a job erases complaints whose term has ended, within the hour. Try the rules
         *     with `POST /v1/retentionRules/dryRun` first.
         */
        put: operations["setRetentionRules"];
    };
    "/v1/retentionRules/dryRun": {
        /**
         * Try retention rules
         * @description **Who:** ADMIN.
         *
         *     Counts what the stored rules, or those of the body, would erase now. Nothing is erased. Complaints on legal
         *     hold are counted apart. The response has references and counts, and no personal data.
         */
        post: operations["dryRunRetention"];
    };
    "/v1/checkpoints": {
        /**
         * List checkpoints
         * @description Returns the signed checkpoints, newest first: one for each day. A checkpoint is about the histories of all complaints, and names none. Keep a copy: only a copy outside convicts whoever rewrites the database. Every role can call it.
         */
        get: operations["listCheckpoints"];
    };
    "/v1/checkpoints/consistency": {
        /**
         * Get a consistency proof
         * @description Proves that the tree of a newer checkpoint begins with the tree of an older one (RFC 6962, section 2.1.2), so that nothing that the older one states was changed or removed. Every role can call it.
         */
        get: operations["getCheckpointConsistency"];
    };
    "/v1/checkpoints/keys": {
        /**
         * List the keys of checkpoints
         * @description Returns the public keys that verify checkpoints, the current one first. Retired keys stay, so that old checkpoints can be verified. They sign nothing else. Public.
         */
        get: operations["listCheckpointKeys"];
    };
    "/v1/webhookEndpoints": {
        /**
         * List webhook endpoints
         * @description Returns the endpoints of the office, or of the insurer for staff. There are at most 20.
         */
        get: operations["listWebhookEndpoints"];
        /**
         * Create a webhook endpoint
         * @description **Who:** BROKER for its office, MANAGER for the insurer.
         *
         *     The API posts events that happen from now on to `url`, as described under `webhooks`. The response contains
         *     the signing secret. It is shown only once. The address must be public, and https outside the sandbox; the
         *     sandbox allows loopback too. The API resolves the host name and refuses private, loopback and link-local
         *     addresses with 400 on `url`. It repeats this check for each delivery. With 20 endpoints, the response is 409 `webhookEndpointLimit`.
         */
        post: operations["createWebhookEndpoint"];
    };
    "/v1/webhookEndpoints/{endpointId}": {
        /**
         * Get a webhook endpoint
         * @description Returns the endpoint. `disabledReason` `GONE` means that the API disabled the endpoint because it answered 410.
         */
        get: operations["getWebhookEndpoint"];
        /**
         * Delete a webhook endpoint
         * @description **Who:** BROKER for its office, MANAGER for the insurer.
         *
         *     Deletes the endpoint with its secrets and its delivery log.
         */
        delete: operations["deleteWebhookEndpoint"];
        /**
         * Update a webhook endpoint
         * @description **Who:** BROKER for its office, MANAGER for the insurer.
         *
         *     The body is a merge patch (RFC 7396). While an endpoint is disabled, the API queues no new deliveries for it.
         *     Waiting deliveries continue when the endpoint is enabled again. Use `replay` to send the events that were
         *     missed.
         */
        patch: operations["updateWebhookEndpoint"];
    };
    "/v1/webhookEndpoints/{endpointId}/rotation": {
        /**
         * Rotate a webhook secret
         * @description **Who:** BROKER for its office, MANAGER for the insurer.
         *
         *     Creates a new secret. The API signs deliveries with the new and the previous secret until the previous one
         *     expires (`graceHours`). Start to use the new secret before then. A still older secret expires immediately.
         */
        post: operations["rotateWebhookSecret"];
    };
    "/v1/webhookEndpoints/{endpointId}/test": {
        /**
         * Test a webhook endpoint
         * @description **Who:** BROKER for its office, MANAGER for the insurer.
         *
         *     Sends one `webhook.ping`, also to a disabled endpoint. Get the delivery a moment later to see the result.
         */
        post: operations["testWebhookEndpoint"];
    };
    "/v1/webhookEndpoints/{endpointId}/replay": {
        /**
         * Replay webhook events
         * @description **Who:** BROKER for its office, MANAGER for the insurer.
         *
         *     Sends every event for this endpoint since the given instant again, including events that were never sent. Each
         *     event keeps its `webhook-id`.
         */
        post: operations["replayWebhookEvents"];
    };
    "/v1/webhookEndpoints/{endpointId}/deliveries": {
        /**
         * List webhook deliveries
         * @description Returns the delivery log with every attempt, newest first. Deliveries are kept for 30 days.
         */
        get: operations["listWebhookDeliveries"];
    };
    "/v1/webhookEndpoints/{endpointId}/deliveries/{deliveryId}": {
        /**
         * Get a webhook delivery
         * @description Returns the delivery with every attempt so far.
         */
        get: operations["getWebhookDelivery"];
    };
    "/v1/webhookEndpoints/{endpointId}/deliveries/{deliveryId}/replay": {
        /**
         * Replay a webhook delivery
         * @description **Who:** BROKER for its office, MANAGER for the insurer.
         *
         *     Creates a new delivery of the same event, with the same `webhook-id`.
         */
        post: operations["replayWebhookDelivery"];
    };
    "/v1/reports/period": {
        /**
         * Get the period report
         * @description **Who:** MANAGER, AUDITOR; BROKER for its own office (another `officeId` returns 403).
         *
         *     Counts the complaints of a period of at most 400 days. Each figure belongs to a day in Europe/Brussels: receipts
         *     to the day of receipt, ends to the day of the end, deadlines to their due date, redress to the day of the final
         *     answer. The balance always holds: `closingBalance` = `openingBalance` + `received` + `reopened` − `closed`.
         *
         *     `asOf` returns the report as it was at the last moment of that day, also after later corrections, reopenings and
         *     erasures. Without `asOf`, the report is of this moment. Once the day `asOf` has ended, the same request returns
         *     the same bytes.
         *
         *     A group appears when a complaint counts in one of its figures; a dimension without a value is absent from `by`.
         *     A complaint counts once in each group, except for `subject`: it counts in the group of each of its subjects.
         *     `cause` is the main cause. `month` splits the period; each month is a period of its own with its own balances.
         *     Every other dimension is that of the complaint as of `asOf`. Medians cannot be added up: `totals` counts all
         *     complaints again.
         *
         *     A median or a 90 % value is a value that occurred (`percentile_disc`), never an interpolation.
         *
         *     `Accept: text/csv` returns the same figures as CSV in UTF-8 with a byte order mark (RFC 4180). Figures are whole
         *     numbers. Columns are named by the path of the member, for example `finalAnswer.medianDays`, with a column for
         *     each outcome and each result of the Ombudsman that occurs. Import it: a double click uses the separator of the
         *     computer's region.
         *
         *     `Accept: text/html` returns one self-contained page for a board, to read and to print, in the language `lang`:
         *     seven figures with a sentence and a table each, over at most 24 months that end with the period, and the
         *     definitions. It needs no script and loads nothing. `groupBy` does not change it. Below 10 cases it gives no
         *     percentage. An office sees no root causes.
         *
         *     For an office the report covers the complaints of the office that it can see, without `overrides`.
         */
        get: operations["getPeriodReport"];
    };
    "/v1/reports/register": {
        /**
         * List the register of complaints
         * @description **Who:** MANAGER, AUDITOR; BROKER for the register of its own first line.
         *
         *     Returns one line for each complaint. For staff: the complaints that the insurer received, by the day of the first
         *     receipt, as corrected. For an office: the complaints that began in its first line and that it can see, by the
         *     day of logging.
         *
         *     `asOf` returns the register as it was at the last moment of that day, also after later corrections and
         *     reopenings. Once that day has ended, the same request returns the same lines, until an erasure takes the personal
         *     data out of them.
         *
         *     `Accept` chooses the form. `application/json`: pages. `text/csv`: the whole register in UTF-8 with a byte order
         *     mark (RFC 4180), every text in quotes; a text that a spreadsheet would read as a formula begins with `'`.
         *     `application/x-ndjson`: the whole register, one `RegisterLine` on each line, without that mark: for programs.
         *     The first line also carries the newest checkpoint, as the pages do; `npm run verify` checks it.
         *     The two files are streamed; an interrupted download is incomplete: repeat the request. They take neither
         *     `pageSize` nor `after`.
         */
        get: operations["listRegister"];
    };
    "/v1/reports/register/columns": {
        /**
         * List the columns of the register
         * @description **Who:** MANAGER, AUDITOR, BROKER. Returns the columns that the caller gets, in the order of the CSV. New columns come at the end.
         */
        get: operations["listRegisterColumns"];
    };
    "/v1/deadlineCalculations": {
        /**
         * Calculate deadlines
         * @description Returns the deadlines that a receipt at the given instant would start, without a complaint. Every authenticated role can call it. It changes nothing.
         */
        post: operations["calculateDeadlines"];
    };
    "/v1/calendars": {
        /**
         * List calendars
         * @description Returns the immutable calendar versions: the ten Belgian legal holidays (Act of 4 January 1974) and closing days. Every authenticated role can call it. Only ADMIN and staff see drafts. A deadline uses the published version that is in force on the day on which the deadline starts: the one with the latest `effectiveFrom` on or before that day; of several, the one that was published last.
         */
        get: operations["listCalendars"];
        /**
         * Create a calendar
         * @description **Who:** ADMIN.
         *
         *     Creates a draft: the ten legal holidays and these closing days. `closedDays` is the whole list of the version;
         *     closing days of other versions do not count. The draft changes no deadline until it is published, and its days
         *     never change.
         *
         *     400 with the member in `issues` when a day is before `effectiveFrom` or named twice, when two weeks have no
         *     working day, or when the acknowledgement of a receipt would be due after its week.
         */
        post: operations["createCalendar"];
    };
    "/v1/calendars/{version}": {
        /**
         * Get a calendar
         * @description Every authenticated role can call it. Only ADMIN and staff see drafts.
         */
        get: operations["getCalendar"];
    };
    "/v1/calendars/{version}/impactPreview": {
        /**
         * Preview the impact of a calendar
         * @description **Who:** ADMIN, MANAGER, AUDITOR.
         *
         *     Lists the due dates of open complaints that the publication of this version would move now. A deadline that is
         *     `PENDING` or `AT_RISK` and not completed can move; every other deadline keeps its calendar. The operation
         *     changes nothing and takes no `Idempotency-Key`.
         *
         *     ADMIN gets references without `complaintId`. MANAGER and AUDITOR get the complaints that they can see.
         *     `affected` also counts the complaints that a broker still holds.
         *
         *     `pageSize` and `after` are query parameters. To get the next page, POST to the `next` link. All pages use the
         *     time and the count of the first one.
         */
        post: operations["previewCalendarImpact"];
    };
    "/v1/calendars/{version}/publication": {
        /**
         * Publish a calendar
         * @description **Who:** ADMIN.
         *
         *     New deadlines use the version at once, from its `effectiveFrom`. The response is a task that recalculates the
         *     open deadlines which started on or after that day, with one event `deadline.recalculated` for each complaint
         *     that changes. A deadline that is completed, stopped or breached keeps its calendar and its dates. `total` is 0
         *     until the task has started. A published version never changes: 409 `calendarPublished` for the second time.
         */
        post: operations["publishCalendar"];
    };
    "/v1/calendars/{version}/days": {
        /**
         * List the holidays and closing days of a calendar
         * @description Returns the legal holidays and closing days of one year. Weekends are not in the list: Saturdays and Sundays are never working days (Civil Code art. 1.7 § 3).
         */
        get: operations["listCalendarDays"];
    };
    "/v1/procedure": {
        /**
         * Get the complaints procedure
         * @description Returns the procedure in the language of `lang`, otherwise in the one that `Accept-Language` prefers. The Dutch text is authentic. Each other text states that it is a translation. A browser, which prefers `text/html`, gets a page. Clients can cache the response for an hour.
         */
        get: operations["getProcedure"];
    };
    "/v1/codeLists": {
        /**
         * List code lists
         * @description Returns every code list of this API, with labels in four languages. Clients can cache the response for an hour.
         */
        get: operations["listCodeLists"];
    };
    "/v1/me": {
        /**
         * Get the identity of the caller
         * @description Returns the member of staff or the client, and the office for which the token acts.
         */
        get: operations["getMe"];
    };
    "/v1/offices": {
        /**
         * List offices
         * @description **Who:** ADMIN, HANDLER, MANAGER, AUDITOR. In order of creation.
         */
        get: operations["listOffices"];
        /**
         * Create an office
         * @description **Who:** ADMIN.
         *
         *     The API checks the check digits of the KBO enterprise number and stores ten digits. It accepts other
         *     spellings: `BE 0862.475.005`, or the nine digits used before 2005. The `code` is part of the office's
         *     reference numbers. A code or number of another office returns 409 `valueTaken`.
         */
        post: operations["createOffice"];
    };
    "/v1/offices/{officeId}": {
        /**
         * Get an office
         * @description **Who:** ADMIN, HANDLER, MANAGER, AUDITOR.
         */
        get: operations["getOffice"];
        /**
         * Update an office
         * @description **Who:** ADMIN.
         *
         *     The body is a merge patch (RFC 7396). An office whose `fsmaStatus` becomes `STRUCK_OFF` loses write access
         *     immediately in this process and within 20 seconds in every other process: each change returns 403
         *     `missingPermission`. The office keeps read access. A `code` that a reference number already contains cannot
         *     change: 409 `memberLocked`.
         */
        patch: operations["updateOffice"];
    };
    "/v1/offices/{officeId}/portfolioTransfer": {
        /**
         * Transfer a portfolio
         * @description **Who:** ADMIN, who sees only the number of complaints.
         *
         *     Transfers every complaint of the office, in any status, to its successor. Only the successor sees them
         *     afterwards. Each complaint gets a new version and an event `complaint.updated` that names the previous office.
         *     Reference numbers do not change. A `brokerReference` that the successor already uses is removed from the
         *     complaint and kept in that event. Only one transfer can run at a time (409 `transferInProgress`). Repeat an
         *     interrupted transfer to transfer the remaining complaints.
         */
        post: operations["transferPortfolio"];
    };
    "/v1/staff": {
        /**
         * List staff
         * @description **Who:** ADMIN, HANDLER, MANAGER, AUDITOR. In order of creation.
         */
        get: operations["listStaff"];
        /**
         * Create a member of staff
         * @description **Who:** ADMIN.
         *
         *     A member of staff who is tied to an office (`tiedOfficeIds`) never handles its complaints. Procedure: "zonder
         *     enig belangenconflict".
         */
        post: operations["createStaffMember"];
    };
    "/v1/staff/{staffId}": {
        /**
         * Get a member of staff
         * @description **Who:** ADMIN, HANDLER, MANAGER, AUDITOR.
         */
        get: operations["getStaffMember"];
        /**
         * Update a member of staff
         * @description **Who:** ADMIN.
         *
         *     The body is a merge patch (RFC 7396). A new role also applies to the person's clients. An absence is for
         *     information, and its deputy is the default recipient of `…/reassignment`. It changes no assignment.
         */
        patch: operations["updateStaffMember"];
    };
    "/v1/staff/{staffId}/reassignment": {
        /**
         * Reassign complaints
         * @description **Who:** MANAGER.
         *
         *     Reassigns all open complaints of this handler. Each reassignment is a normal assignment with its own history,
         *     and the new handler must still declare their independence. A complaint that the lifecycle or a conflict of
         *     interest does not allow to reassign keeps its handler and is listed in `refused`. Without `toStaffId`, the
         *     deputy of the absence gets the complaints.
         */
        post: operations["reassignComplaints"];
    };
    "/v1/clients": {
        /**
         * List clients
         * @description **Who:** ADMIN. The response never contains a secret.
         */
        get: operations["listClients"];
        /**
         * Create a client
         * @description **Who:** ADMIN.
         *
         *     A client belongs to one office (`officeId`), to one member of staff (`staffId`, whose role it gets), or to a
         *     software house that acts for several offices (`grants`). Only this response contains the secret. The API
         *     stores a hash of it, and returns the secret again only for a repeated request with the same `Idempotency-Key`.
         */
        post: operations["createClient"];
    };
    "/v1/clients/{clientId}": {
        /**
         * Get a client
         * @description **Who:** ADMIN. The response never contains a secret.
         */
        get: operations["getClient"];
        /**
         * Update a client
         * @description **Who:** ADMIN.
         *
         *     The body is a merge patch (RFC 7396). A client that is disabled or loses a grant is refused immediately in
         *     this process and within 20 seconds in every other process. This also applies to tokens that it already has.
         */
        patch: operations["updateClient"];
    };
    "/v1/clients/{clientId}/secrets": {
        /**
         * Create a client secret
         * @description **Who:** ADMIN.
         *
         *     Creates a second secret. Both secrets are valid until the old one is revoked, so the client can change over
         *     without interruption. A third live secret returns 409 `tooManySecrets`.
         */
        post: operations["createClientSecret"];
    };
    "/v1/clients/{clientId}/secrets/{secretId}": {
        /**
         * Revoke a client secret
         * @description **Who:** ADMIN.
         *
         *     The secret, and every token issued for it, are refused immediately in this process and within 20 seconds in
         *     every other process. Revoking a revoked secret changes nothing.
         */
        delete: operations["revokeClientSecret"];
    };
    "/v1/registerEvents": {
        /**
         * List directory events
         * @description **Who:** ADMIN, AUDITOR.
         *
         *     Returns the changes in the directory of offices, staff and clients, oldest first. The list is append-only and
         *     never contains a secret.
         */
        get: operations["listRegisterEvents"];
    };
    "/v1/reports/rootCauses": {
        /**
         * Get the report of root causes
         * @description **Who:** MANAGER, AUDITOR.
         *
         *     Counts the final answers that were sent in the period, by root cause: over time, by product line and by
         *     office, systemic or not, with the period of the same length before it. An answer counts on the Brussels day of
         *     its dispatch. An answer that a reopening because of an error annulled does not count. A rate is absent for
         *     fewer than 10 answers. `trend` is absent then too.
         */
        get: operations["getRootCauseReport"];
    };
    "/v1/improvementActions": {
        /**
         * List improvement actions
         * @description **Who:** HANDLER, MANAGER, AUDITOR.
         *
         *     Returns the insurer's improvement actions by due day, the earliest first.
         */
        get: operations["listImprovementActions"];
        /**
         * Create an improvement action
         * @description **Who:** MANAGER.
         *
         *     Records what the insurer does about root causes of complaints (EIOPA guideline 7). The texts contain no personal
         *     data. The owner is a handler or a manager. The linked complaints are complaints that the caller can open.
         */
        post: operations["createImprovementAction"];
    };
    "/v1/improvementActions/{actionId}": {
        /**
         * Get an improvement action
         * @description **Who:** HANDLER, MANAGER, AUDITOR.
         */
        get: operations["getImprovementAction"];
        /**
         * Update an improvement action
         * @description **Who:** MANAGER.
         *
         *     The body is a merge patch (RFC 7396). Every change is kept in the history of the action. With the status `DONE`
         *     the API records the day, and measures the effect from the next day on.
         */
        patch: operations["updateImprovementAction"];
    };
    "/v1/improvementActions/{actionId}/history": {
        /**
         * List the history of an improvement action
         * @description **Who:** HANDLER, MANAGER, AUDITOR.
         *
         *     Returns the changes of the action, oldest first. The first one is its creation.
         */
        get: operations["listImprovementActionHistory"];
    };
    "/oauth/token": {
        /**
         * Issue a token
         * @description OAuth 2.0 client credentials grant (RFC 6749 section 4.4). The client authenticates with HTTP Basic or in the form body. A software house names the office for which it acts. Errors follow RFC 6749 section 5.2 and are not problem documents.
         */
        post: operations["issueToken"];
    };
    "/.well-known/jwks.json": {
        /**
         * Get the token signing keys
         * @description Returns the public keys (RFC 7517). During a key change, the old key stays in the set until its last token has expired.
         */
        get: operations["getJwks"];
    };
    "/.well-known/oauth-authorization-server": {
        /**
         * Get the authorization server metadata
         * @description Returns the metadata of RFC 8414, for clients that configure themselves.
         */
        get: operations["getAuthorizationServerMetadata"];
    };
    "/sandbox/clock": {
        /**
         * Get the sandbox clock
         * @description Returns the real time, or the virtual time if it was set. Outside the sandbox the response is 404.
         */
        get: operations["getSandboxClock"];
        /**
         * Set the sandbox clock
         * @description Moves the virtual clock forwards or backwards. Time runs on from the new instant. Deadlines and their events follow the virtual clock. The API writes the deadline events that are due by then before it responds. Tokens and idempotency stay on real time.
         */
        put: operations["setSandboxClock"];
        /**
         * Clear the sandbox clock
         * @description Returns the sandbox to real time.
         */
        delete: operations["clearSandboxClock"];
    };
    "/sandbox/faults": {
        /**
         * Get the sandbox faults
         * @description Returns the faults that are on, each with the count or the seconds that are left.
         */
        get: operations["getSandboxFaults"];
        /**
         * Set the sandbox faults
         * @description Switches faults on, so that you can try how your software handles them. Each ends by itself: after `count`
         *     requests or letters, or after `seconds`. A fault that the body leaves out ends, and so do all of them with
         *     `{}` or a reset.
         *
         *     | fault | what happens |
         *     |---|---|
         *     | `queue` | requests with a token get 503 with `Retry-After`, as when too many requests wait |
         *     | `rateLimit` | requests with a token get 429 with `Retry-After`, `RateLimit` and `RateLimit-Policy` |
         *     | `bounce` | letters by e-mail are refused: their dispatch is `QUEUED`, then `BOUNCED`, with `letter.bounced` |
         */
        put: operations["setSandboxFaults"];
    };
    "/sandbox/webhookInbox": {
        /**
         * Get the sandbox webhook inbox
         * @description Returns the newest hundred webhooks that arrived here: as an HTML page for a browser, otherwise as JSON. Register an endpoint with the address of this path on `http://localhost`. With a name behind the path, for example `/sandbox/webhookInbox/claims`, each endpoint has an inbox of its own. A restart or a reset empties it.
         */
        get: operations["getSandboxWebhookInbox"];
        /**
         * Receive a webhook in the sandbox
         * @description Keeps what arrives, with whether a secret of the endpoint signed it. The sandbox calls this operation itself; you can call it with any body.
         */
        post: operations["receiveSandboxWebhook"];
    };
    "/mail/reports": {
        /**
         * Report the delivery of a message
         * @description For the insurer's mail provider. The request is signed with the configured secret, as Standard Webhooks describes (`webhook-id`, `webhook-timestamp`, `webhook-signature`). Without a configured secret the response is 404. A dispatch that bounces after acceptance still counts for its deadline. Its state becomes `BOUNCED`, and the API writes a `letter.bounced` event immediately.
         */
        post: operations["reportDelivery"];
    };
    "/sandbox/mailbox": {
        /**
         * Get the sandbox mailbox
         * @description Returns the newest letters, by e-mail and by post: as an HTML page for a browser, otherwise as JSON. In the sandbox, letters reach nobody unless a mail server is configured.
         */
        get: operations["getSandboxMailbox"];
    };
    "/sandbox/reset": {
        /**
         * Reset the sandbox
         * @description Restores the initial data and real time, ends all faults and empties the webhook inbox. Keys, tokens and ids stay valid.
         */
        post: operations["resetSandbox"];
    };
    "/health/live": {
        /**
         * Get the liveness
         * @description Returns 200 while the process runs, whatever the state of the database.
         */
        get: operations["getLiveness"];
    };
    "/health/ready": {
        /**
         * Get the readiness
         * @description Returns 503 while the database does not respond.
         */
        get: operations["getReadiness"];
    };
    "/doc/openapi.yaml": {
        /**
         * Get this document as YAML
         * @description The OpenAPI 3.1 document of this installation.
         */
        get: operations["getOpenApiYaml"];
    };
    "/doc/openapi.json": {
        /**
         * Get this document as JSON
         * @description The OpenAPI 3.1 document of this installation.
         */
        get: operations["getOpenApiJson"];
    };
    "/doc/schema.graphql": {
        /**
         * Get the GraphQL schema
         * @description The schema of `POST /graphql` in the schema definition language, for code generators. It is available where introspection is off, too.
         */
        get: operations["getGraphqlSchema"];
    };
    "/doc/problems/{name}": {
        /**
         * Get the page of a problem
         * @description Explains what the problem means and how to solve it. The `href` of every problem document links to this page.
         */
        get: operations["getProblemPage"];
    };
    "/doc/guides/{guide}": {
        /**
         * Get a guide
         * @description Returns a guide for integrators, with commands to copy. `/doc/guides` lists the guides.
         */
        get: operations["getGuide"];
    };
    "/docs": {
        /**
         * Get the API reference
         * @description The reference is generated from this document and loads no external resources.
         */
        get: operations["getDocs"];
    };
}
export interface webhooks {
    complaintEvent: {
        /**
         * Receive a complaint event
         * @description The API posts a CloudEvent (1.0) with the feed item as `data`. Delivery is at least once and in no guaranteed
         *     order. Detect repetitions by `webhook-id`, and restore the order by `data.sequence`. `data.type` is an event
         *     type of the feed; `type` is the same in reverse-DNS form. The events `deadline.dueSoon`, `.atRisk`, `.breached` and `.met` result from the passing of
         *     time, without an action.
         *
         *     The request is signed as Standard Webhooks describes. First verify the signature over the raw body, with one
         *     of the Standard Webhooks libraries. If the response is not 2xx, the API retries after about 5 seconds, 5 and
         *     30 minutes, and 2, 5, 10, 14, 20 and 24 hours, each up to a fifth shorter or longer: about three days in
         *     total. After that the delivery is `FAILED` in the delivery log, and you can replay it.
         */
        post: operations["complaintEvent"];
    };
    checkpointEvent: {
        /**
         * Receive a checkpoint
         * @description The API posts a CloudEvent (1.0) with each signed checkpoint as `data`: keep it outside the insurer's systems. An
         *     endpoint of the insurer gets it with `checkpoint.signed` in `eventTypes`, or without `eventTypes`; an endpoint
         *     of an office only when `eventTypes` names it. It is signed, retried and replayed like a complaint event. It
         *     stands in no feed.
         */
        post: operations["checkpointEvent"];
    };
    webhookPing: {
        /**
         * Receive a ping
         * @description The request that `POST /v1/webhookEndpoints/{endpointId}/test` sends. It is signed like every other event, and is tried once.
         */
        post: operations["webhookPing"];
    };
}
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @description A UUID.
         */
        Uuid: string;
        /**
         * Format: date
         * @description A calendar day in Europe/Brussels, `yyyy-MM-dd`.
         * @example 2026-03-13
         */
        Day: string;
        /**
         * Format: date-time
         * @description An instant: an RFC 3339 date-time with an offset. Responses use UTC with `Z`.
         * @example 2026-03-13T15:30:00Z
         */
        Instant: string;
        /**
         * Format: email
         * @description An e-mail address.
         */
        Email: string;
        /**
         * Format: free-line
         * @description The name of a person or organisation.
         */
        Name: string;
        /**
         * Format: free-text
         * @description Free text of at most 5,000 characters.
         */
        ShortText: string;
        /**
         * Format: free-text
         * @description Free text of at most 20,000 characters.
         */
        LongText: string;
        /**
         * Format: free-text
         * @description The reason, in at least 20 characters. The history keeps it.
         */
        Motive: string;
        /**
         * Format: plain-line
         * @description A telephone number, as written.
         */
        Phone: string;
        /**
         * Format: plain-line
         * @description A policy or claim number: an opaque string in the insurer's notation.
         * @example 0042/778.103-B
         */
        BusinessNumber: string;
        /**
         * Format: plain-line
         * @description A reference from another system: an opaque string.
         * @example DOS-2026-0117
         */
        OwnReference: string;
        /**
         * Format: plain-text
         * @description The reference number in the insurer's register, `K-<year>-<number>`. Numbers have no gaps. A complaint gets it at receipt.
         * @example K-2026-000042
         */
        Reference: string;
        /**
         * Format: plain-text
         * @description The office's own reference number for the first line, `F-<office code>-<year>-<number>`. Numbers have no gaps per office. Absent when the complaint did not start in the first line.
         * @example F-ANT-2026-000017
         */
        FirstLineReference: string;
        /** @description The name of an immutable version of a calendar, a rule set or a text. */
        VersionName: string;
        /**
         * Format: int32
         * @description An amount in euro cents.
         */
        AmountCents: number;
        /** Format: int32 */
        Count: number;
        /** Format: int32 */
        Ordinal: number;
        /**
         * Format: uri-reference
         * @description A path-absolute link.
         */
        Link: string;
        /** @example 5f0c1f6e-0e8a-4d31-9a3c-6f5a1b0e7c52 */
        IdempotencyKey: string;
        /** @example "7" */
        EntityTags: string;
        /**
         * @description The status of the complaint. `FIRST_LINE_OPEN`, `FIRST_LINE_RESOLVED`: the broker holds the complaint. `RECEIVED`: the insurer received it; it has no handler yet. `IN_REVIEW`: it has a handler. `ANSWERED`: the final answer was sent. `CLOSED`, `WITHDRAWN`: it has ended, and can be reopened.
         * @enum {string}
         */
        Status: "FIRST_LINE_OPEN" | "FIRST_LINE_RESOLVED" | "RECEIVED" | "IN_REVIEW" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
        /**
         * @description Who holds the complaint now: the broker's office or the insurer.
         * @enum {string}
         */
        HeldBy: "BROKER" | "INSURER";
        /**
         * @description The role of a caller.
         * @enum {string}
         */
        Role: "BROKER" | "HANDLER" | "MANAGER" | "AUDITOR" | "ADMIN";
        /**
         * @description The language of letters to a person.
         * @enum {string}
         */
        Language: "nl" | "fr" | "de" | "en";
        /**
         * @description `FIRST_LINE`: the office's own first-line target. `ACKNOWLEDGEMENT`: 3 working days; a substantive answer within a week waives it. `FINAL_ANSWER`: 1 month. `OMBUDSMAN_ADVICE`: the Ombudsman's own term of 90 days.
         * @enum {string}
         */
        DeadlineKind: "FIRST_LINE" | "ACKNOWLEDGEMENT" | "FINAL_ANSWER" | "OMBUDSMAN_ADVICE";
        /**
         * @description `PENDING`: not due yet. `AT_RISK` (acknowledgement only): the due date has passed, but a substantive answer within the week still makes the acknowledgement unnecessary. `MET`: completed in time. `WAIVED`: no longer necessary. `LATE`: completed after the due date. `BREACHED`: the due date has passed without completion. `STOPPED`: no longer required.
         * @enum {string}
         */
        DeadlineState: "PENDING" | "AT_RISK" | "MET" | "WAIVED" | "LATE" | "BREACHED" | "STOPPED";
        /**
         * @description The name of an action of the complaint's lifecycle, as in `availableActions`.
         * @enum {string}
         */
        ActionName: "RECORD_INTERVENTION" | "RESOLVE_FIRST_LINE" | "ESCALATE" | "RETURN_TO_BROKER" | "ASSIGN" | "DECLARE_INDEPENDENCE" | "ACKNOWLEDGE" | "REPLY_SUBSTANTIVELY" | "NOTIFY_DELAY" | "ANSWER" | "APPROVE_ANSWER" | "REDIRECT" | "WITHDRAW" | "CLOSE" | "REOPEN" | "CORRECT_RECEIPT" | "RECORD_OMBUDSMAN_REFERRAL" | "RECORD_OMBUDSMAN_ADVICE";
        /** @description An action that the caller can take now, with the request that takes it. */
        ActionLink: {
            name: components["schemas"]["ActionName"];
            /** @description The path-absolute address of the operation. */
            href: components["schemas"]["Link"];
            /**
             * @description The HTTP method.
             * @example POST
             */
            method: string;
        };
        /**
         * @description The capacity in which the person complains (procedure, "Wie?"). This API adds POLICYHOLDER and BENEFICIARY.
         * @enum {string}
         */
        Capacity: "PROSPECT" | "POLICYHOLDER" | "INSURED" | "BENEFICIARY" | "BROKER" | "INJURED_PARTY" | "OTHER_THIRD_PARTY";
        /**
         * @description The subject of the dissatisfaction (procedure, "Wie?": "een bepaalde dienst, product en/of behandeling").
         * @enum {string}
         */
        Subject: "SERVICE" | "PRODUCT" | "TREATMENT";
        /**
         * @description The party whose conduct the complaint is about.
         * @enum {string}
         */
        Concerns: "INSURER" | "BROKER" | "EXPERT" | "OTHER";
        /**
         * @description Whether the office can see the complaint. With `NONE`, every request of the office gets 404.
         * @enum {string}
         */
        BrokerAccess: "FULL" | "NONE";
        /**
         * @description The addressee of letters.
         * @enum {string}
         */
        CorrespondenceTo: "COMPLAINANT" | "REPRESENTATIVE";
        /**
         * @description How a letter is sent. A telephone call is not a dispatch.
         * @enum {string}
         */
        LetterChannel: "EMAIL" | "POST";
        /**
         * @description What the office gave the person (procedure: "de gewenste informatie …, gepaste antwoorden en/of daden").
         * @enum {string}
         */
        InterventionKind: "INFORMATION" | "ANSWER" | "ACTION";
        /**
         * @description How satisfied the person is with the broker's solution.
         * @enum {string}
         */
        FirstLineSatisfaction: "FULL" | "PARTIAL" | "UNKNOWN";
        /**
         * @description How satisfied the person is after the handling.
         * @enum {string}
         */
        Satisfaction: "FULL" | "PARTIAL" | "NONE" | "UNKNOWN";
        /**
         * @description The reason for the insurer's intervention. The procedure has two grounds: no satisfactory solution after the first intervention, and a request for direct intervention. The third ground is a first line that does not respond.
         * @enum {string}
         */
        EscalationGround: "UNSATISFIED_AFTER_FIRST_LINE" | "NO_FIRST_LINE_RESPONSE" | "DIRECT_INTERVENTION_REQUESTED";
        /**
         * @description The decision on a complaint or a grievance.
         * @enum {string}
         */
        Decision: "UPHELD" | "PARTIALLY_UPHELD" | "REJECTED";
        /**
         * @description The relation of one complaint to another.
         * @enum {string}
         */
        RelationKind: "DUPLICATE_OF" | "FOLLOWS" | "SAME_MATTER";
        /**
         * @description The cause of a reopening. With `ERROR` the old cycle of deadlines continues.
         * @enum {string}
         */
        ReopeningCause: "FURTHER_COMPLAINT" | "NEW_FACTS" | "ERROR";
        /**
         * @description The reason why the person turns to the Ombudsman (procedure, "Wat te doen bij aanhoudende ontevredenheid?").
         * @enum {string}
         */
        ReferralGround: "UNSATISFIED_WITH_ANSWER" | "UNSATISFIED_WITH_HANDLING" | "DIRECT_INTERVENTION_REQUESTED";
        /**
         * @description `DRAFT`: no deadline uses it. `PUBLISHED`: deadlines use it.
         * @enum {string}
         */
        CalendarStatus: "DRAFT" | "PUBLISHED";
        /**
         * @description The reason why a day is not a working day.
         * @enum {string}
         */
        CalendarDayKind: "LEGAL_HOLIDAY" | "CLOSING_DAY";
        /**
         * @description `INBOUND`: from the person. `OUTBOUND`: to the person.
         * @enum {string}
         */
        MessageDirection: "INBOUND" | "OUTBOUND";
        /**
         * @description Who can see the item. `INTERNAL`: the insurer. `OFFICE`: the broker's office. `SHARED`: both. Items that a caller cannot see never appear in their lists, history, events or webhooks.
         * @enum {string}
         */
        Visibility: "INTERNAL" | "OFFICE" | "SHARED";
        /** @description The channel through which the complaint arrived: `BROKER`, `EMAIL`, `POST`, `PHONE`, `WEB`, `IN_PERSON` or `OMBUDSMAN`. The list can grow. */
        Channel: string;
        /**
         * @description A `Channel` in a request.
         * @enum {string}
         */
        ChannelCode: "BROKER" | "EMAIL" | "POST" | "PHONE" | "WEB" | "IN_PERSON" | "OMBUDSMAN";
        /** @description The purpose of a message: `INFORMATION`, `WITHDRAWAL_REQUEST`, `FURTHER_COMPLAINT` or `DOCUMENT_REQUEST`. The list can grow. */
        MessageKind: string;
        /**
         * @description A `MessageKind` in a request.
         * @enum {string}
         */
        MessageKindCode: "INFORMATION" | "WITHDRAWAL_REQUEST" | "FURTHER_COMPLAINT" | "DOCUMENT_REQUEST";
        /** @description A cause of the dissatisfaction. `GET /v1/codeLists` has the labels. The list can grow. */
        Cause: string;
        /**
         * @description A `Cause` in a request.
         * @enum {string}
         */
        CauseCode: "UNDERWRITING_REFUSAL" | "INFORMATION_ADVICE" | "PREMIUM" | "BONUS_MALUS_ATTESTATION" | "CONTRACT_ADMIN" | "CANCELLATION" | "PAYMENT_COLLECTION" | "COVERAGE_INTERPRETATION" | "CLAIM_AMOUNT" | "CLAIM_LIABILITY" | "CLAIM_REPAIR_ASSISTANCE" | "DELAY" | "COMMUNICATION" | "STAFF_CONDUCT" | "ACCESSIBILITY_DIGITAL" | "DATA_PROTECTION" | "DISCRIMINATION" | "INTERMEDIARY_SERVICE" | "COMPLAINT_HANDLING" | "OTHER";
        /** @description The Belgian insurance branch (Telebib2 list A509). `GET /v1/codeLists` has the labels. The list can grow. */
        ProductLine: string;
        /**
         * @description A `ProductLine` in a request.
         * @enum {string}
         */
        ProductLineCode: "01a" | "01b" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10a" | "10b" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18";
        /** @description The outcome of the complaint. The list can grow. */
        Outcome: string;
        /**
         * @description An `Outcome` without an answer on the substance, in a request.
         * @enum {string}
         */
        RedirectionOutcomeCode: "NOT_A_COMPLAINT" | "INADMISSIBLE" | "REDIRECTED" | "DUPLICATE";
        /** @description A remedy for the complaint. The list can grow. */
        RemedyKind: string;
        /**
         * @description A `RemedyKind` in a request.
         * @enum {string}
         */
        RemedyKindCode: "GOODWILL" | "APOLOGY" | "EXPLANATION" | "CORRECTION" | "PAYMENT" | "PREMIUM_ADJUSTMENT" | "PROCESS_CHANGE" | "DOCUMENT" | "NONE";
        /** @description The root cause of the complaint, recorded with the final answer (EIOPA guideline 5). The list can grow. */
        RootCause: string;
        /**
         * @description A `RootCause` in a request.
         * @enum {string}
         */
        RootCauseCode: "PROCESS" | "PRODUCT_DESIGN" | "HUMAN_ERROR" | "IT_SYSTEM" | "SUPPLIER" | "BROKER" | "COMMUNICATION_TEXT" | "LEGAL_CHANGE" | "CUSTOMER_MISUNDERSTANDING" | "NONE";
        /** @description The relation of the representative to the complainant. The list can grow. */
        RepresentativeRelation: string;
        /**
         * @description A `RepresentativeRelation` in a request.
         * @enum {string}
         */
        RepresentativeRelationCode: "BROKER" | "LAWYER" | "FAMILY" | "CONSUMER_ORGANISATION" | "LEGAL_EXPENSES_INSURER" | "OTHER";
        /** @description The result of the Ombudsman's procedure. The list can grow. */
        OmbudsmanResult: string;
        /**
         * @description An `OmbudsmanResult` in a request.
         * @enum {string}
         */
        OmbudsmanResultCode: "FOUNDED" | "PARTLY_FOUNDED" | "UNFOUNDED" | "SETTLED" | "INADMISSIBLE" | "SENT_BACK_TO_FIRST_LINE" | "NOT_PURSUED";
        /**
         * @description The type of an event. The history, the feed and webhooks share this list. The list can grow.
         *
         *     The API creates `deadline.*` events itself, once for each deadline and due date. `dueSoon` occurs at the start
         *     of a working day before `dueOn`, while the deadline is `PENDING`: 1 working day before for `ACKNOWLEDGEMENT`
         *     and `FIRST_LINE`, 5 for `FINAL_ANSWER`, 10 for `OMBUDSMAN_ADVICE`. `atRisk`, `breached` and `met` occur when
         *     that state starts. `recalculated` occurs after the publication of a calendar, once for each complaint; its
         *     details have the due dates before and after. These events do not change the version of the complaint.
         */
        EventType: string;
        /**
         * @description An `EventType` in a request.
         * @enum {string}
         */
        EventTypeCode: "complaint.logged" | "complaint.updated" | "complaint.interventionRecorded" | "complaint.firstLineResolved" | "complaint.escalated" | "complaint.returned" | "complaint.assigned" | "complaint.independenceDeclared" | "complaint.acknowledged" | "complaint.repliedSubstantively" | "complaint.delayNotified" | "complaint.answerSubmitted" | "complaint.answerRefused" | "complaint.answered" | "complaint.redirected" | "complaint.withdrawn" | "complaint.closed" | "complaint.reopened" | "complaint.receiptCorrected" | "complaint.legalHoldSet" | "complaint.legalHoldLifted" | "complaint.erased" | "ombudsman.referralRecorded" | "ombudsman.positionRecorded" | "ombudsman.prolonged" | "ombudsman.adviceRecorded" | "message.added" | "note.added" | "attachment.added" | "letter.dispatched" | "letter.bounced" | "deadline.dueSoon" | "deadline.atRisk" | "deadline.breached" | "deadline.met" | "deadline.recalculated" | "checkpoint.signed";
        /** @description A complaint as this caller can see it. After escalation, the office does not see `staffComplainedAbout`, `contestedDecisionBy`, approvals, independence matters, and relations to complaints that it cannot see. */
        Complaint: {
            /** @description The permanent id of the complaint. */
            id: components["schemas"]["Uuid"];
            reference?: components["schemas"]["Reference"];
            firstLineReference?: components["schemas"]["FirstLineReference"];
            /**
             * Format: int32
             * @description The version of the complaint. Only an action or a PATCH increases it, never the passing of time.
             */
            version: number;
            /** @description When the complaint last changed: by an action or a PATCH, by a letter that was accepted, or by a message, note or attachment that both sides see. */
            updatedAt: components["schemas"]["Instant"];
            status: components["schemas"]["Status"];
            heldBy: components["schemas"]["HeldBy"];
            /** @description The channel through which the complaint arrived. */
            channel: components["schemas"]["Channel"];
            /** @description The office through which the complaint arrived. Absent when there is none. */
            office?: components["schemas"]["OfficeSummary"];
            /** @description The office's own reference. It is unique per office among complaints that are not withdrawn. */
            brokerReference?: components["schemas"]["OwnReference"];
            brokerAccess: components["schemas"]["BrokerAccess"];
            concerns?: components["schemas"]["Concerns"];
            complainant: components["schemas"]["Complainant"];
            representative?: components["schemas"]["Representative"];
            correspondenceTo: components["schemas"]["CorrespondenceTo"];
            /** @description One or more subjects. */
            subjects: components["schemas"]["Subject"][];
            /** @description The causes. The first is the main cause. */
            causes: components["schemas"]["Cause"][];
            productLine?: components["schemas"]["ProductLine"];
            /** @description The policy number, if there is one. */
            policyNumber?: components["schemas"]["BusinessNumber"];
            /** @description The claim number, if there is one. */
            claimNumber?: components["schemas"]["BusinessNumber"];
            /**
             * Format: plain-text
             * @description The complaint in the person's own words.
             */
            description: string;
            /**
             * Format: plain-text
             * @description What the person asks for.
             */
            remedySought?: string;
            /** @description Ids of the members of staff whose conduct the complaint is about. Only staff see it. */
            staffComplainedAbout?: components["schemas"]["Uuid"][];
            /** @description Ids of the members of staff who took the contested decision. Only staff see it. */
            contestedDecisionBy?: components["schemas"]["Uuid"][];
            /** @description Whether the content contains data concerning health (GDPR art. 9). Then staff without `mayReadHealthData`, and an office that did not log the complaint, get `[health data]` in place of each free text, find nothing in it by a search for `text`, and get 403 for letters, attachments and evidence bundles. */
            containsHealthData: boolean;
            /** @description When the person first complained to the broker. */
            signalledAt?: components["schemas"]["Instant"];
            /** @description When the complaint was logged in this API. */
            loggedAt: components["schemas"]["Instant"];
            /** @description When the insurer received the complaint, in the newest cycle. The insurer's deadlines start at this instant. Absent until receipt. */
            receivedAt?: components["schemas"]["Instant"];
            /** @description The interventions of the office. */
            interventions: components["schemas"]["Intervention"][];
            firstLineResolution?: components["schemas"]["FirstLineResolution"];
            /** @description The newest escalation to the insurer. Absent without an escalation. */
            escalation?: components["schemas"]["Escalation"];
            /** @description The member of staff who handles the complaint. Absent when there is none. */
            handler?: components["schemas"]["Party"];
            /** @description When the acknowledgement of the newest cycle was dispatched. */
            acknowledgedAt?: components["schemas"]["Instant"];
            /** @description Replies on the substance other than the final answer. */
            substantiveReplies: components["schemas"]["SubstantiveReply"][];
            /** @description Delay notices for the final answer. */
            delayNotices: components["schemas"]["DelayNotice"][];
            finalAnswer?: components["schemas"]["FinalAnswer"];
            pendingApproval?: components["schemas"]["PendingApproval"];
            legalHold?: components["schemas"]["LegalHold"];
            /** @description The outcome of the complaint. Absent until it has one. */
            outcome?: components["schemas"]["Outcome"];
            /** @description When the final answer was dispatched. */
            answeredAt?: components["schemas"]["Instant"];
            /** @description When the complaint was closed or redirected. */
            closedAt?: components["schemas"]["Instant"];
            /** @description The person's satisfaction, recorded at closure. */
            complainantSatisfaction?: components["schemas"]["Satisfaction"];
            redirection?: components["schemas"]["Redirection"];
            withdrawal?: components["schemas"]["Withdrawal"];
            /** @description The reopenings of the complaint. */
            reopenings: components["schemas"]["Reopening"][];
            /** @description Related complaints. */
            relatedTo: components["schemas"]["Relation"][];
            /** @description The referrals to the Insurance Ombudsman. */
            ombudsmanReferrals: components["schemas"]["OmbudsmanReferral"][];
            /** @description The deadlines, ordered by cycle and kind, with their states at the moment of the request. */
            deadlines: components["schemas"]["Deadline"][];
            /** @description The actions that this caller can take now and that would succeed with a valid body. */
            availableActions: components["schemas"]["ActionName"][];
            /** @description The operations of `availableActions`, in the same order. */
            actions: components["schemas"]["ActionLink"][];
        };
        /** @description The person or software client who performed an action. */
        Party: {
            /** @description The `id` of the member of staff or of the client. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: plain-text
             * @description The name.
             */
            name: string;
        };
        /** @description A broker's office. */
        OfficeSummary: {
            /** @description The `id` of the office. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: plain-text
             * @description The name of the office.
             */
            name: string;
        };
        /** @description A postal address. */
        PostalAddress: {
            /**
             * Format: plain-text
             * @description The street and house number.
             */
            street: string;
            /**
             * Format: plain-text
             * @description The postal code.
             */
            postalCode: string;
            /**
             * Format: plain-text
             * @description The city.
             */
            city: string;
            /** @description The country code, ISO 3166-1 alpha-2, e.g. `BE`. */
            country: string;
        };
        /** @description The person who is dissatisfied. Anyone can complain; a policy is not necessary (procedure, "Wie?"). */
        Complainant: {
            /**
             * Format: plain-text
             * @description The name.
             */
            name: string;
            capacity: components["schemas"]["Capacity"];
            language: components["schemas"]["Language"];
            /**
             * Format: email
             * @description The e-mail address.
             */
            email?: string;
            /**
             * Format: plain-text
             * @description The telephone number.
             */
            phone?: string;
            /** @description The postal address. */
            postalAddress?: components["schemas"]["PostalAddress"];
            /** @description Whether the person acts outside their trade or profession. Absent when unknown. */
            isConsumer?: boolean;
        };
        /** @description The person or organisation that represents the complainant. */
        Representative: {
            /**
             * Format: plain-text
             * @description The name.
             */
            name: string;
            relation: components["schemas"]["RepresentativeRelation"];
            /** @description Whether the representative provided a mandate. */
            mandateProvided: boolean;
            /**
             * Format: email
             * @description The e-mail address.
             */
            email?: string;
            /** @description The postal address. */
            postalAddress?: components["schemas"]["PostalAddress"];
            language?: components["schemas"]["Language"];
        };
        /** @description An intervention of the office to resolve the complaint. */
        Intervention: {
            /** @description What the office gave: information, an answer or an action. */
            kinds: components["schemas"]["InterventionKind"][];
            /**
             * Format: plain-text
             * @description A short summary of the intervention.
             */
            summary: string;
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
            /** @description Who did it. */
            by: components["schemas"]["Party"];
            /** @description When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
        };
        /** @description The dispatch of a letter. */
        Dispatch: {
            /** @description The `id` of the letter. */
            letterId: components["schemas"]["Uuid"];
            channel: components["schemas"]["LetterChannel"];
            /** @description When the letter was dispatched. For EMAIL, this is when the mail server accepted it; until then it is absent. Without it, no deadline is met. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description The reason why the dispatch was recorded more than one working day later.
             */
            lateRecordingMotive?: string;
        };
        /** @description The result of the broker's first-line handling. */
        FirstLineResolution: {
            /**
             * Format: plain-text
             * @description The solution.
             */
            summary: string;
            satisfaction: components["schemas"]["FirstLineSatisfaction"];
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
            /** @description Who did it. */
            by: components["schemas"]["Party"];
            /** @description The dispatch of the confirmation letter, if there is one. */
            confirmation?: components["schemas"]["Dispatch"];
        };
        /** @description The escalation of a complaint from the broker to the insurer. */
        Escalation: {
            ground: components["schemas"]["EscalationGround"];
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
            /** @description Who did it. */
            by: components["schemas"]["Party"];
            /** @description The day on which the person asked for it. */
            requestedOn?: components["schemas"]["Day"];
            /**
             * Format: plain-text
             * @description The office's remarks.
             */
            remarks?: string;
        };
        /** @description A reply on the substance that is not the final answer. */
        SubstantiveReply: {
            /** @description The number of the cycle of deadlines that it belongs to, from 1. */
            cycle: components["schemas"]["Ordinal"];
            /**
             * Format: plain-text
             * @description The text of the reply.
             */
            text: string;
            /** @description The `id` of the letter. */
            letterId: components["schemas"]["Uuid"];
            channel: components["schemas"]["LetterChannel"];
            /** @description When the letter was dispatched. For EMAIL, this is when the mail server accepted it; until then it is absent. Without it, no deadline is met. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description The reason why the dispatch was recorded more than one working day later.
             */
            lateRecordingMotive?: string;
            /** @description Who did it. */
            by: components["schemas"]["Party"];
        };
        /** @description A reasoned letter, dispatched before the deadline, that moves the final answer. */
        DelayNotice: {
            /** @description The number of the cycle of deadlines that it belongs to, from 1. */
            cycle: components["schemas"]["Ordinal"];
            /**
             * Format: plain-text
             * @description The reasons for the delay.
             */
            reasons: string;
            /** @description The day on which the final answer is expected. It is the new due date. */
            expectedCompletionOn: components["schemas"]["Day"];
            /** @description True when the mail server accepted the letter only after the deadline. Such a notice moves no date. */
            tooLate?: boolean;
            /** @description The letter. */
            letterId: components["schemas"]["Uuid"];
            channel: components["schemas"]["LetterChannel"];
            /** @description When the letter was dispatched. For EMAIL, this is when the mail server accepted it; until then it is absent. Without it, no deadline moves. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description The reason why the dispatch was recorded more than one working day later.
             */
            lateRecordingMotive?: string;
            /** @description Who did it. */
            by: components["schemas"]["Party"];
        };
        /** @description One grievance of the complaint, with a decision of its own. */
        Grievance: {
            /**
             * Format: plain-text
             * @description A summary of the grievance.
             */
            summary: string;
            decision: components["schemas"]["Decision"];
            /**
             * Format: plain-text
             * @description The reason.
             */
            explanation: string;
        };
        /** @description A remedy that the insurer offers or carries out. */
        Remedy: {
            kind: components["schemas"]["RemedyKind"];
            /** @description The amount in euro cents. */
            amountCents?: components["schemas"]["AmountCents"];
        };
        /** @description The final answer that was sent. */
        FinalAnswer: {
            /** @description The number of the cycle of deadlines that it belongs to, from 1. */
            cycle: components["schemas"]["Ordinal"];
            decision: components["schemas"]["Decision"];
            /**
             * Format: plain-text
             * @description The explanation of the decision.
             */
            explanation: string;
            /**
             * Format: plain-text
             * @description The complaint as the insurer understands it.
             */
            complaintAsUnderstood?: string;
            /** @description The decision on each grievance. */
            grievances: components["schemas"]["Grievance"][];
            /** @description The remedies that the insurer offers or carries out. */
            remedies: components["schemas"]["Remedy"][];
            /** @description Whether the answer is also a decision on the claim. Such a decision is relevant for limitation periods. */
            isClaimDecision?: boolean;
            /** @description The root cause of the complaint, recorded with the final answer (EIOPA guideline 5). Only staff see it. The list can grow. */
            rootCause?: components["schemas"]["RootCause"];
            /** @description Whether the problem may affect other persons. Only staff see it. */
            systemic?: boolean;
            /** @description The letter. */
            letterId: components["schemas"]["Uuid"];
            channel: components["schemas"]["LetterChannel"];
            /** @description When the letter was dispatched. For EMAIL, this is when the mail server accepted it; until then it is absent. Without it, no deadline is met. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description The reason why the dispatch was recorded more than one working day later.
             */
            lateRecordingMotive?: string;
            /** @description The author of the answer. */
            by: components["schemas"]["Party"];
            /** @description The manager who approved the answer. Only staff see it. */
            approvedBy?: components["schemas"]["Party"];
        };
        /** @description A final answer that waits for the approval of a second person. Nothing is sent yet, and the deadline keeps running. Only staff see it. */
        PendingApproval: {
            decision: components["schemas"]["Decision"];
            /**
             * Format: plain-text
             * @description The explanation of the decision.
             */
            explanation: string;
            /**
             * Format: plain-text
             * @description The complaint as the insurer understands it.
             */
            complaintAsUnderstood?: string;
            /** @description The decision on each grievance. */
            grievances: components["schemas"]["Grievance"][];
            /** @description The remedies that the answer proposes. */
            remedies: components["schemas"]["Remedy"][];
            /** @description Whether the answer is also a decision on the claim. Such a decision is relevant for limitation periods. */
            isClaimDecision?: boolean;
            rootCause: components["schemas"]["RootCause"];
            /** @description Whether the problem may affect other persons. */
            systemic?: boolean;
            channel: components["schemas"]["LetterChannel"];
            letter?: components["schemas"]["LetterWording"];
            /** @description When it was submitted. */
            submittedAt: components["schemas"]["Instant"];
            /** @description The author of the answer. */
            submittedBy: components["schemas"]["Party"];
        };
        /** @description A hold that keeps the complaint from being erased. Only staff see it. */
        LegalHold: {
            /**
             * Format: plain-text
             * @description The reason of the hold.
             */
            reason: string;
            /** @description When the hold was set. */
            setAt: components["schemas"]["Instant"];
            /** @description The manager who set the hold. */
            setBy: components["schemas"]["Party"];
        };
        /** @description The end of a complaint without an answer on the substance. */
        Redirection: {
            /**
             * Format: plain-text
             * @description The explanation to the person.
             */
            explanation: string;
            /** @description The letter. */
            letterId: components["schemas"]["Uuid"];
            channel: components["schemas"]["LetterChannel"];
            /** @description When the letter was dispatched. For EMAIL, this is when the mail server accepted it; until then it is absent. Without it, no deadline is met. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description The reason why the dispatch was recorded more than one working day later.
             */
            lateRecordingMotive?: string;
            /** @description Who did it. */
            by: components["schemas"]["Party"];
        };
        /** @description The withdrawal of the complaint. */
        Withdrawal: {
            /**
             * Format: plain-text
             * @description The reason.
             */
            reason: string;
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
            /** @description Who did it. */
            by: components["schemas"]["Party"];
            /** @description The day on which the person asked for it. */
            requestedByComplainantOn?: components["schemas"]["Day"];
            /** @description The dispatch of the confirmation letter, if there is one. */
            confirmation?: components["schemas"]["Dispatch"];
        };
        /** @description A reopening of the complaint. */
        Reopening: {
            /**
             * Format: plain-text
             * @description The reason.
             */
            reason: string;
            cause?: components["schemas"]["ReopeningCause"];
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
            /** @description Who did it. */
            by: components["schemas"]["Party"];
            /** @description The number of the cycle of deadlines since this reopening. 0 when the insurer never received the complaint. */
            cycle: components["schemas"]["Count"];
        };
        /** @description A related complaint, and its relation to this complaint. */
        Relation: {
            /** @description The `id` of the related complaint. */
            id: components["schemas"]["Uuid"];
            /** @description The reference number of the related complaint in the insurer's register. */
            reference?: components["schemas"]["Reference"];
            relation: components["schemas"]["RelationKind"];
        };
        /** @description A referral to the Insurance Ombudsman. The person submits the complaint to the Ombudsman themselves; this API sends nothing to the Ombudsman. */
        OmbudsmanReferral: {
            /** @description The `id` of the referral. */
            id: components["schemas"]["Uuid"];
            ground: components["schemas"]["ReferralGround"];
            /** @description The day on which the person turned to the Ombudsman. The term of 90 days starts on this day. */
            referredOn: components["schemas"]["Day"];
            /** @description The Ombudsman's own reference. */
            ombudsmanReference?: components["schemas"]["OwnReference"];
            /** @description When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Who recorded the referral. */
            recordedBy: components["schemas"]["Party"];
            /** @description The day on which the Ombudsman announced the prolongation. */
            prolongedOn?: components["schemas"]["Day"];
            /** @description The day on which the insurer stated its position. */
            positionStatedOn?: components["schemas"]["Day"];
            advice?: components["schemas"]["OmbudsmanAdvice"];
        };
        /** @description The Ombudsman's conclusion, and whether it is followed. It closes the referral. */
        OmbudsmanAdvice: {
            result: components["schemas"]["OmbudsmanResult"];
            /** @description The day on which the advice was given. */
            advisedOn: components["schemas"]["Day"];
            /** @description Whether the advice is followed. */
            followed?: boolean;
            /**
             * Format: plain-text
             * @description The reason why not.
             */
            motivation?: string;
            /** @description When it was recorded. */
            recordedAt: components["schemas"]["Instant"];
        };
        /** @description The office's proof of what it escalated, and when. */
        EscalationReceipt: {
            /** @description The `id` of the complaint. */
            complaintId: components["schemas"]["Uuid"];
            reference: components["schemas"]["Reference"];
            /** @description When the insurer received the complaint. */
            receivedAt: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description A keyed digest (HMAC) of the content that the insurer received.
             */
            contentDigest: string;
            /** @description The deadlines that started. */
            deadlines: components["schemas"]["Deadline"][];
        };
        /** @description One page of complaints. */
        ComplaintList: {
            /** @description The complaints on this page. */
            items: components["schemas"]["Complaint"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description Open complaints grouped by due date. Days are in Europe/Brussels. Weeks end on Sunday. */
        Agenda: {
            /** @description Complaints that are due today. */
            dueToday: components["schemas"]["AgendaGroup"];
            /** @description Complaints that are due after today, up to and including Sunday. */
            dueThisWeek: components["schemas"]["AgendaGroup"];
            /** @description Complaints that were due before today. */
            overdue: components["schemas"]["AgendaGroup"];
        };
        /** @description The complaints that are due in one period. */
        AgendaGroup: {
            /** @description The exact number of complaints. */
            count: components["schemas"]["Count"];
            /** @description The first complaints, by due date. */
            items: components["schemas"]["Complaint"][];
        };
        /** @description The figures of a period, as they were known at the end of the day `asOf`. All days are days in Europe/Brussels. */
        PeriodReport: {
            /** @description The first day of the period. */
            from: components["schemas"]["Day"];
            /** @description The last day of the period, inclusive. */
            to: components["schemas"]["Day"];
            /** @description The day at whose end the report says what was known. */
            asOf: components["schemas"]["Day"];
            /** @description The moment that the report shows: the last moment of the day `asOf` when that day has ended, otherwise the moment of the request. It is the same for each request with the same ended day. */
            generatedAt: components["schemas"]["Instant"];
            /** @description The figures of all complaints. */
            totals: components["schemas"]["PeriodTotals"];
            /** @description The figures of each group, in the order of the dimensions; empty without `groupBy`. */
            groups: components["schemas"]["ReportGroup"][];
        };
        /** @description The figures of one group of complaints. */
        ReportGroup: {
            by: components["schemas"]["ReportGroupKey"];
            totals: components["schemas"]["PeriodTotals"];
        };
        /** @description The values of the dimensions. A dimension that the complaints of the group lack is absent. */
        ReportGroupKey: {
            /** @description The month, `yyyy-MM`. */
            month?: string;
            /** @description The `id` of the office. */
            office?: components["schemas"]["Uuid"];
            channel?: components["schemas"]["Channel"];
            capacity?: components["schemas"]["Capacity"];
            language?: components["schemas"]["Language"];
            productLine?: components["schemas"]["ProductLine"];
            cause?: components["schemas"]["Cause"];
            outcome?: components["schemas"]["Outcome"];
            subject?: components["schemas"]["Subject"];
            /** @description The `id` of the handler. */
            handler?: components["schemas"]["Uuid"];
        };
        /** @description The figures of a period. */
        PeriodTotals: {
            /** @description Complaints that the insurer had received and not ended before the first day. */
            openingBalance: components["schemas"]["Count"];
            /** @description Receipts by the insurer, by the day of receipt. A complaint that was returned to the broker and escalated again is received twice. */
            received: components["schemas"]["Count"];
            /** @description Reopenings of ended complaints. */
            reopened: components["schemas"]["Count"];
            /** @description Ends: final answers by the day of dispatch, redirections, withdrawals and returns to the broker by their day. The later closure of an answered complaint does not count again. Reopening counts as `reopened` and does not remove the earlier end. */
            closed: components["schemas"]["Count"];
            /** @description openingBalance + received + reopened − closed. */
            closingBalance: components["schemas"]["Count"];
            /** @description The acknowledgements of receipt. */
            acknowledgement: components["schemas"]["ClockTotals"];
            /** @description The final answers. */
            finalAnswer: components["schemas"]["ClockTotals"];
            /** @description Final answers due in the period whose due date a delay notice moved. */
            extended: components["schemas"]["Count"];
            /** @description Delay notices sent in the period. */
            delayNotices: components["schemas"]["Count"];
            /** @description The ends of `closed` by outcome, in the order of the code. */
            byOutcome: components["schemas"]["OutcomeCount"][];
            redress: components["schemas"]["RedressTotals"];
            firstLine: components["schemas"]["FirstLineTotals"];
            /** @description Assignments in which a manager overrode a conflict of interest. Absent for an office. */
            overrides?: components["schemas"]["Count"];
            /** @description Corrections of a receipt, by their day. */
            receiptCorrections: components["schemas"]["Count"];
            /** @description Letters recorded more than one working day after their dispatch, by the day of the recording. */
            lateRecordings: components["schemas"]["Count"];
            ombudsman: components["schemas"]["OmbudsmanTotals"];
        };
        /**
         * @description The deadlines of one kind. `due` and the states count the deadlines that are due in the period, in their state
         *     as of `asOf`; a deadline of `due` in none of the states still runs. `completed` and the days count the letters
         *     sent in the period, in calendar days from the day of receipt. `open` counts the cycles that had neither the
         *     letter nor an end on the last day of the period (or on `asOf`, if that is earlier), with their age on that day.
         */
        ClockTotals: {
            /** @description Deadlines due in the period. */
            due: components["schemas"]["Count"];
            /** @description Completed in time. */
            met: components["schemas"]["Count"];
            /** @description Completed too late. */
            late: components["schemas"]["Count"];
            /** @description Missed and never completed. */
            breached: components["schemas"]["Count"];
            /** @description Acknowledgements that an answer on the substance within the week made unnecessary. */
            waived: components["schemas"]["Count"];
            /** @description Stopped before the due date by a withdrawal, a return or a redirection. */
            stopped: components["schemas"]["Count"];
            /** @description Letters sent in the period. */
            completed: components["schemas"]["Count"];
            /** @description The median of `completed` in days. Absent for 0. */
            medianDays?: components["schemas"]["Count"];
            /** @description 90 % of `completed` took at most so many days. */
            p90Days?: components["schemas"]["Count"];
            /** @description Cycles that still waited for the letter at the end. */
            open: components["schemas"]["Count"];
            /** @description The median age of `open` in days. Absent for 0. */
            openMedianDays?: components["schemas"]["Count"];
        };
        /** @description The number of ends with one outcome. */
        OutcomeCount: {
            /** @description The outcome; `RETURNED` for a return to the broker. The list can grow. */
            outcome: components["schemas"]["Outcome"];
            /** @description The number of ends. */
            count: components["schemas"]["Count"];
        };
        /** @description The final answers of the period that promise money, by the day of dispatch. */
        RedressTotals: {
            /** @description The number of such answers. */
            count: components["schemas"]["Count"];
            /** @description The sum in euro cents. */
            sumCents: components["schemas"]["Count"];
            /** @description The median amount of an answer in euro cents. */
            medianCents?: components["schemas"]["Count"];
        };
        /** @description The first line of the brokers. */
        FirstLineTotals: {
            /** @description Complaints logged in the first line. */
            logged: components["schemas"]["Count"];
            /** @description Complaints resolved in the period, and resolved as of `asOf`. */
            solved: components["schemas"]["Count"];
            /** @description Complaints that a broker passed on to the insurer, at logging or later, by the day of the escalation. A mistaken escalation that was returned does not count. */
            passedOn: components["schemas"]["Count"];
            /** @description Those of `passedOn` whose broker recorded the day of the person's request (`requestedOn`). */
            passedOnWithRequestDay: components["schemas"]["Count"];
            /** @description The median of the calendar days from that request to the escalation. Absent for 0. */
            lagDaysMedian?: components["schemas"]["Count"];
        };
        /** @description Referrals to the Insurance Ombudsman. */
        OmbudsmanTotals: {
            /** @description Referrals by their day. */
            referrals: components["schemas"]["Count"];
            /** @description Final answers in the period, by the day of dispatch. */
            answers: components["schemas"]["Count"];
            /** @description Referrals per 100 final answers, rounded to a whole number. Absent without answers. */
            per100Answers?: components["schemas"]["Count"];
            /** @description The results of the period by the day of the advice, in the order of the code. */
            byResult: components["schemas"]["OmbudsmanResultCount"][];
            /** @description Results that the insurer followed. */
            followed: components["schemas"]["Count"];
            /** @description Results that the insurer did not follow. */
            notFollowed: components["schemas"]["Count"];
        };
        /** @description The number of Ombudsman procedures with one result. */
        OmbudsmanResultCount: {
            result: components["schemas"]["OmbudsmanResult"];
            /** @description The number of procedures. */
            count: components["schemas"]["Count"];
        };
        /** @description One page of the register. */
        RegisterLineList: {
            /** @description The complaints on this page. */
            items: components["schemas"]["RegisterLine"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
            /** @description The newest checkpoint of the day `asOf` or before: keep it with the register. Absent while there is none. */
            checkpoint?: components["schemas"]["Checkpoint"];
        };
        /** @description One line of the register as NDJSON. */
        RegisterFileLine: {
            /** @description In the first line: the newest checkpoint of the day `asOf` or before. Absent while there is none. */
            checkpoint?: components["schemas"]["Checkpoint"];
        } & components["schemas"]["RegisterLine"];
        /** @description One complaint in the register, as it was known at the end of the day `asOf`. Codes, days and figures stay after an erasure. Personal data are absent once they are erased, and while the caller cannot see the complaint. */
        RegisterLine: {
            /** @description The permanent id of the complaint. It is the same in every register. */
            id: components["schemas"]["Uuid"];
            /** @description The reference number in the insurer's register. */
            reference?: components["schemas"]["Reference"];
            /** @description The reference number in the first line of the office. */
            firstLineReference?: components["schemas"]["FirstLineReference"];
            /** @description The office's own reference. Personal data. */
            brokerReference?: components["schemas"]["OwnReference"];
            /** @description The status of the complaint. */
            status: components["schemas"]["Status"];
            /** @description Who holds the complaint. */
            heldBy: components["schemas"]["HeldBy"];
            /** @description The channel through which the complaint arrived. */
            channel: components["schemas"]["Channel"];
            /** @description The `id` of the office through which the complaint arrived. */
            officeId?: components["schemas"]["Uuid"];
            /** @description Who logged the complaint. */
            loggedBy: components["schemas"]["HeldBy"];
            /** @description When the person first complained to the broker. */
            signalledAt?: components["schemas"]["Instant"];
            /** @description When the complaint was logged in this API. */
            loggedAt: components["schemas"]["Instant"];
            /** @description When the insurer first received the complaint, as corrected. */
            receivedAt?: components["schemas"]["Instant"];
            /** @description The day of that receipt. */
            receivedOn?: components["schemas"]["Day"];
            /** @description When the insurer received it in the newest cycle. */
            newestReceivedAt?: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description The version of the procedure in the newest cycle.
             */
            rulesVersion?: string;
            /**
             * Format: plain-text
             * @description The version of the calendar in the newest cycle.
             */
            calendarVersion?: string;
            /** @description The name of the person. Personal data. */
            complainantName?: components["schemas"]["Name"];
            /**
             * Format: plain-text
             * @description The postal address of the person in one line. Personal data.
             */
            complainantAddress?: string;
            /** @description The e-mail address of the person. Personal data. */
            complainantEmail?: components["schemas"]["Email"];
            /** @description The capacity in which the person complains. */
            capacity: components["schemas"]["Capacity"];
            /** @description The language of the person. */
            language: components["schemas"]["Language"];
            /** @description The name of the representative. Personal data. */
            representativeName?: components["schemas"]["Name"];
            /** @description The relation of the representative to the person. */
            representativeRelation?: components["schemas"]["RepresentativeRelation"];
            /** @description Whether the representative gave a mandate. */
            mandateProvided?: boolean;
            /** @description The addressee of letters. */
            correspondenceTo: components["schemas"]["CorrespondenceTo"];
            /** @description The policy number. Personal data. */
            policyNumber?: components["schemas"]["BusinessNumber"];
            /** @description The claim number. Personal data. */
            claimNumber?: components["schemas"]["BusinessNumber"];
            /** @description The Belgian insurance branch. */
            productLine?: components["schemas"]["ProductLine"];
            /** @description The subjects. */
            subjects: components["schemas"]["Subject"][];
            /** @description The causes. The first is the main cause. */
            causes: components["schemas"]["Cause"][];
            /** @description The party whose conduct the complaint is about. */
            concerns?: components["schemas"]["Concerns"];
            /**
             * Format: plain-text
             * @description The complaint in the person's own words. Personal data.
             */
            description?: string;
            /**
             * Format: plain-text
             * @description What the person asks for. Personal data.
             */
            remedySought?: string;
            /** @description Whether the content contains data concerning health. */
            containsHealthData: boolean;
            /** @description The number of interventions of the office. */
            interventions: components["schemas"]["Count"];
            /** @description When the office resolved the complaint. */
            firstLineResolvedAt?: components["schemas"]["Instant"];
            /** @description How far that satisfied the person. */
            firstLineSatisfaction?: components["schemas"]["FirstLineSatisfaction"];
            /** @description The ground of the escalation. */
            escalationGround?: components["schemas"]["EscalationGround"];
            /** @description When the office escalated the complaint. */
            escalatedAt?: components["schemas"]["Instant"];
            /** @description When the person asked for the escalation. */
            requestedOn?: components["schemas"]["Day"];
            /** @description The `id` of the member of staff who handles the complaint. */
            handlerId?: components["schemas"]["Uuid"];
            /** @description Whether the handler declared their independence. Absent for an office. */
            independenceDeclared?: boolean;
            /** @description Whether a manager overrode a conflict of interest of the handler. Absent for an office. */
            conflictOverridden?: boolean;
            /** @description When the acknowledgement of the newest cycle was dispatched. */
            acknowledgedAt?: components["schemas"]["Instant"];
            /** @description The channel of the acknowledgement. */
            acknowledgementChannel?: components["schemas"]["LetterChannel"];
            /** @description The due date of the acknowledgement. */
            acknowledgementDueOn?: components["schemas"]["Day"];
            /** @description The state of that deadline. */
            acknowledgementState?: components["schemas"]["DeadlineState"];
            /** @description The number of substantive replies. */
            substantiveReplies: components["schemas"]["Count"];
            /** @description The number of delay notices that were sent. */
            delayNotices: components["schemas"]["Count"];
            /** @description The due date of the final answer before delay notices, if they moved it. */
            finalAnswerOriginalDueOn?: components["schemas"]["Day"];
            /** @description The due date of the final answer. */
            finalAnswerDueOn?: components["schemas"]["Day"];
            /** @description The state of that deadline. */
            finalAnswerState?: components["schemas"]["DeadlineState"];
            /** @description When the final answer was dispatched. */
            answeredAt?: components["schemas"]["Instant"];
            /** @description The channel of the final answer. */
            answerChannel?: components["schemas"]["LetterChannel"];
            /** @description The outcome. */
            outcome?: components["schemas"]["Outcome"];
            /**
             * Format: plain-text
             * @description The explanation of the final answer or of the redirection. Personal data.
             */
            explanation?: string;
            /** @description Whether the final answer is also a decision on a claim. */
            isClaimDecision?: boolean;
            /** @description The remedies of the newest final answer. */
            remedies: components["schemas"]["RemedyKind"][];
            /** @description Their sum in euro cents. */
            redressCents: components["schemas"]["Count"];
            /** @description The root cause. Absent for an office. */
            rootCause?: components["schemas"]["RootCause"];
            /** @description Whether the root cause is systemic. Absent for an office. */
            systemic?: boolean;
            /** @description When the complaint was closed or redirected. */
            closedAt?: components["schemas"]["Instant"];
            /** @description When the complaint was withdrawn. */
            withdrawnAt?: components["schemas"]["Instant"];
            /** @description When the insurer last returned the complaint to the broker. */
            returnedAt?: components["schemas"]["Instant"];
            /** @description How satisfied the person was at the closure. */
            complainantSatisfaction?: components["schemas"]["Satisfaction"];
            /** @description The number of reopenings. */
            reopenings: components["schemas"]["Count"];
            /** @description When the complaint was last reopened. */
            reopenedAt?: components["schemas"]["Instant"];
            /** @description The number of cycles of deadlines. */
            cycles: components["schemas"]["Count"];
            /** @description The number of corrections of a receipt. */
            receiptCorrections: components["schemas"]["Count"];
            /** @description The number of letters recorded late. */
            lateRecordings: components["schemas"]["Count"];
            /** @description The number of referrals to the Ombudsman. The next members describe the newest one. */
            ombudsmanReferrals: components["schemas"]["Count"];
            /** @description The day of the referral. */
            ombudsmanReferredOn?: components["schemas"]["Day"];
            /** @description The ground of the referral. */
            ombudsmanGround?: components["schemas"]["ReferralGround"];
            /** @description The reference of the Ombudsman. Personal data. */
            ombudsmanReference?: components["schemas"]["OwnReference"];
            /** @description The result of the Ombudsman's procedure. */
            ombudsmanResult?: components["schemas"]["OmbudsmanResult"];
            /** @description The day of that result. */
            ombudsmanAdvisedOn?: components["schemas"]["Day"];
            /** @description Whether the insurer followed the advice. */
            ombudsmanFollowed?: boolean;
        };
        /** @description The columns of the register, in order. */
        RegisterColumnList: {
            /** @description The columns. */
            items: components["schemas"]["RegisterColumn"][];
            /** @description The link to this list. */
            self: components["schemas"]["Link"];
        };
        /** @description A column of the register. */
        RegisterColumn: {
            /** @description The name of the member of `RegisterLine` and of the column. */
            name: string;
            /** @description `text`, `code`, `codes` (in CSV separated by a vertical bar), `instant`, `day`, `integer` or `boolean`. The list can grow. */
            type: string;
            /**
             * Format: plain-text
             * @description A description for people.
             */
            description: string;
            /** @description Whether the column contains personal data. */
            personalData: boolean;
        };
        /** @description A deadline of the complaint. Its state is computed from the complaint's data at the moment of the request. */
        Deadline: {
            kind: components["schemas"]["DeadlineKind"];
            /** @description The number of the cycle of deadlines, from 1. */
            cycle: components["schemas"]["Ordinal"];
            /** @description For the Ombudsman's term: the `id` of the referral. Each referral has its own term. */
            referralId?: components["schemas"]["Uuid"];
            state: components["schemas"]["DeadlineState"];
            /** @description The instant at which the deadline started. */
            startedAt: components["schemas"]["Instant"];
            /** @description The due date: the last day, inclusive. */
            dueOn: components["schemas"]["Day"];
            /** @description The midnight after `dueOn` in Europe/Brussels, exclusive. */
            dueBefore: components["schemas"]["Instant"];
            /** @description The last working day on or before `dueOn`. */
            sendByOn: components["schemas"]["Day"];
            /** @description The next working day on or after `dueOn`. For information only: it is never the due date. */
            rolledForwardOn: components["schemas"]["Day"];
            /** @description The original value of `dueOn`. Absent when the due date did not move. */
            originalDueOn?: components["schemas"]["Day"];
            /** @description The delay notices that moved the due date. */
            extensions?: components["schemas"]["DeadlineExtension"][];
            /** @description For an acknowledgement: the last day on which a substantive answer makes it unnecessary. */
            curableUntil?: components["schemas"]["Day"];
            /** @description When the deadline was completed, in time or late. */
            completedAt?: components["schemas"]["Instant"];
            /** @description When the deadline was first missed: the `dueBefore` of the missed due date. It stays when the state becomes `LATE`. */
            breachedSince?: components["schemas"]["Instant"];
            /** @description True for the Ombudsman's own term, which the insurer does not control. */
            estimated?: boolean;
            /** @description The calendar version used for the computation. */
            calendarVersion: components["schemas"]["VersionName"];
            /** @description The rules version used for the computation. */
            rulesVersion: components["schemas"]["VersionName"];
        };
        /** @description A delay notice, and its effect on the due date. */
        DeadlineExtension: {
            /** @description When the notice was dispatched. */
            noticedAt: components["schemas"]["Instant"];
            /** @description The due date before the notice. */
            previousDueOn: components["schemas"]["Day"];
            /** @description The due date after the notice. */
            dueOn: components["schemas"]["Day"];
            /**
             * Format: plain-text
             * @description The reasons for the delay.
             */
            reasons: string;
        };
        /** @description A day-by-day explanation of a due date. */
        DeadlineExplanation: {
            kind: components["schemas"]["DeadlineKind"];
            /** @description The number of the cycle of deadlines, from 1. */
            cycle: components["schemas"]["Ordinal"];
            /** @description The language of the texts. */
            lang: components["schemas"]["Language"];
            /** @description The due date: the last day, inclusive. */
            dueOn: components["schemas"]["Day"];
            /** @description The calendar version used for the computation. */
            calendarVersion: components["schemas"]["VersionName"];
            /** @description The day of receipt, then each day that counts or does not count. */
            steps: components["schemas"]["ExplanationStep"][];
        };
        /** @description One day, and the reason why it counts or not. */
        ExplanationStep: {
            /** @description The day. */
            day: components["schemas"]["Day"];
            /** @description Whether the day counts. */
            counted: boolean;
            /** @description The code of the reason, e.g. `RECEIPT_DAY`, `COUNTED`, `WEEKEND`, `LEGAL_HOLIDAY`, `DUE_DAY`. The list can grow. */
            reason: string;
            /**
             * Format: plain-text
             * @description The reason as text.
             */
            text: string;
            /**
             * Format: plain-text
             * @description The clause or article that the reason is based on.
             */
            clause: string;
        };
        /** @description The deadlines that a receipt at this instant would start. */
        DeadlineCalculation: {
            /** @description The instant of receipt, in UTC. */
            receivedAt: components["schemas"]["Instant"];
            /** @description The calendar version used for the computation. */
            calendarVersion: components["schemas"]["VersionName"];
            /** @description The rules version used for the computation. */
            rulesVersion: components["schemas"]["VersionName"];
            /** @description The acknowledgement and the final answer. */
            deadlines: components["schemas"]["CalculatedDeadline"][];
        };
        /** @description A deadline without a state, because there is no complaint. */
        CalculatedDeadline: {
            kind: components["schemas"]["DeadlineKind"];
            /** @description Always 1. */
            cycle: components["schemas"]["Ordinal"];
            /** @description The instant at which the deadline started. */
            startedAt: components["schemas"]["Instant"];
            /** @description The due date: the last day, inclusive. */
            dueOn: components["schemas"]["Day"];
            /** @description The midnight after `dueOn` in Europe/Brussels, exclusive. */
            dueBefore: components["schemas"]["Instant"];
            /** @description The last working day on or before `dueOn`. */
            sendByOn: components["schemas"]["Day"];
            /** @description The next working day on or after `dueOn`. For information only: it is never the due date. */
            rolledForwardOn: components["schemas"]["Day"];
            /** @description For an acknowledgement: the last day on which a substantive answer makes it unnecessary. */
            curableUntil?: components["schemas"]["Day"];
            /** @description True for a term that the insurer does not control. */
            estimated?: boolean;
            /** @description The calendar version used for the computation. */
            calendarVersion: components["schemas"]["VersionName"];
            /** @description The rules version used for the computation. */
            rulesVersion: components["schemas"]["VersionName"];
        };
        /** @description An immutable version of the calendar of working days. */
        Calendar: {
            /** @description The name of the version. */
            version: components["schemas"]["VersionName"];
            status: components["schemas"]["CalendarStatus"];
            /** @description The version applies to deadlines that start on or after this day. */
            effectiveFrom: components["schemas"]["Day"];
            /**
             * Format: plain-text
             * @description A description.
             */
            name: string;
            /**
             * Format: plain-text
             * @description The IANA time zone of the days, `Europe/Brussels`.
             */
            timeZone: string;
            /** @description The closing days in addition to the ten legal holidays. */
            extraClosedDays: components["schemas"]["Day"][];
            /** @description The same days with their names, in chronological order. */
            closedDays: components["schemas"]["ClosedDay"][];
            /** @description When the draft was created. Absent for the built-in calendar. */
            createdAt?: components["schemas"]["Instant"];
            /** @description When it was published. Absent for a draft and for the built-in calendar. */
            publishedAt?: components["schemas"]["Instant"];
        };
        /** @description A day on which the insurer is closed. */
        ClosedDay: {
            /** @description The day. */
            day: components["schemas"]["Day"];
            /**
             * Format: free-line
             * @description The insurer's name for the day, in one language.
             */
            name: string;
        };
        /** @description A day on which the insurer is closed. */
        ClosedDayInput: {
            /** @description The day. */
            day: components["schemas"]["Day"];
            /**
             * Format: free-line
             * @description The insurer's name for the day, in one language.
             */
            name: string;
        };
        /** @description A draft of a calendar. */
        CreateCalendarRequest: {
            /** @description The version applies to deadlines that start on or after this day. It can lie in the past. */
            effectiveFrom: components["schemas"]["Day"];
            /** @description All closing days of the version, on or after `effectiveFrom`, each once. */
            closedDays: components["schemas"]["ClosedDayInput"][];
        };
        /** @description One page of due dates that the publication of a calendar would move. */
        CalendarImpact: {
            /** @description The number of open complaints with such a date, on all pages and with all brokers. */
            affected: components["schemas"]["Count"];
            /** @description The items. */
            items: components["schemas"]["CalendarImpactItem"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description A due date that would move. */
        CalendarImpactItem: {
            /** @description The `id` of the complaint. Absent for ADMIN. */
            complaintId?: components["schemas"]["Uuid"];
            /**
             * Format: plain-text
             * @description The reference of the complaint, or its first-line reference until the insurer has received it.
             */
            reference: string;
            kind: components["schemas"]["DeadlineKind"];
            /** @description The due date now. */
            from: components["schemas"]["Day"];
            /** @description The due date after the publication. */
            to: components["schemas"]["Day"];
        };
        /** @description The versions of the calendar. */
        CalendarList: {
            /** @description The versions, newest first. */
            items: components["schemas"]["Calendar"][];
            /** @description The link to this list. */
            self: components["schemas"]["Link"];
        };
        /** @description A day that is not a working day, even when it falls on a weekday. */
        CalendarDay: {
            /** @description The day. */
            day: components["schemas"]["Day"];
            kind: components["schemas"]["CalendarDayKind"];
            /** @description The name of the day. */
            name: components["schemas"]["Labels"];
        };
        /** @description The legal holidays and closing days of one year. */
        CalendarDayList: {
            /** @description The days, in chronological order. */
            items: components["schemas"]["CalendarDay"][];
            /** @description The link to this list. */
            self: components["schemas"]["Link"];
        };
        /** @description One event in the history. The history is append-only. The hash of each event covers the previous event. */
        HistoryEvent: {
            /** @description The position among the events of this complaint that the caller can see, from 1. */
            sequence: components["schemas"]["Ordinal"];
            type: components["schemas"]["EventType"];
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
            /** @description Who did it. */
            actor: components["schemas"]["HistoryActor"];
            /** @description The members of the Complaint that changed and that the caller can see. */
            changes: components["schemas"]["HistoryChange"][];
            /** @description Other input of the action, such as a motive. For `deadline.*`: `kind`, `cycle`, `referralId`, `dueOn`, `state`, the instant `since` which the state holds, and `estimated`. Any JSON object. */
            details?: unknown;
            /** @description The hash of the previous event. */
            previousHash: string;
            /** @description The hash of this event. */
            hash: string;
            /** @description Whether the stored event cannot be read, because somebody changed it in the database. It then has no author, no changes and no details. `…/history/verification` finds it. Absent otherwise. */
            unreadable?: boolean;
        };
        /** @description Who did it. */
        HistoryActor: {
            /** @description The `id` of the member of staff or of the client. All zeros when the API itself acted. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: plain-text
             * @description The name.
             */
            name: string;
            /** @description The role in which the actor acted. Absent when the API itself acted. Also absent for brokers when an approved answer is shown as the action of its author. */
            role?: components["schemas"]["Role"];
            /** @description The broker's office. */
            office?: components["schemas"]["OfficeSummary"];
            /**
             * Format: plain-text
             * @description The user of the broker's software, as stated and not verified.
             */
            onBehalfOf?: string;
        };
        /** @description One member that changed. */
        HistoryChange: {
            /**
             * Format: plain-text
             * @description The name of the member of the Complaint, e.g. `status`.
             */
            member: string;
            /** @description The old value. Absent when there was none. Any JSON value. */
            from?: unknown;
            /** @description The new value. Absent when the member was removed. Any JSON value. */
            to?: unknown;
        };
        /** @description One read of a complaint, or of something that belongs to it. */
        AccessLogEntry: {
            /** @description When it was read, in real time. */
            at: components["schemas"]["Instant"];
            /** @description Who read it. */
            actor: components["schemas"]["AccessLogActor"];
            /** @description The `clientId` of the client that was used. */
            clientId: components["schemas"]["ClientId"];
            /** @description The operation, named as in this document, e.g. `getComplaint`, also when GraphQL was used. `complaintChanged` is the GraphQL subscription. */
            operation: string;
            /** @description True when the answer was 403, 404 or 410: an attempt. Absent otherwise. Only staff see attempts. */
            refused?: boolean;
            /**
             * Format: plain-text
             * @description The user of the broker's software, as stated and not verified.
             */
            onBehalfOf?: string;
        };
        /** @description Who read it. */
        AccessLogActor: {
            /** @description The `id` of the member of staff or of the client. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: plain-text
             * @description The present name.
             */
            name: string;
            /** @description The role at that time. */
            role: components["schemas"]["Role"];
        };
        /** @description One page of reads, newest first. */
        AccessLogEntryList: {
            /** @description The reads on this page. */
            items: components["schemas"]["AccessLogEntry"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description One page of the history, oldest first. */
        HistoryEventList: {
            /** @description The events on this page. */
            items: components["schemas"]["HistoryEvent"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /**
         * @description The kind of a letter. It depends on the action that created the letter.
         * @enum {string}
         */
        LetterKind: "ACKNOWLEDGEMENT" | "SUBSTANTIVE_REPLY" | "DELAY_NOTICE" | "FINAL_ANSWER" | "FIRST_LINE_CONFIRMATION" | "REDIRECTION" | "WITHDRAWAL_CONFIRMATION";
        /**
         * @description `QUEUED`: waits for the mail server and meets no deadline. `ACCEPTED`: the mail server accepted it. `POSTED`: sent by post. `BOUNCED`: the mail server refused it, or it was returned later.
         * @enum {string}
         */
        DispatchState: "QUEUED" | "ACCEPTED" | "POSTED" | "BOUNCED";
        /** @description The paragraphs of a letter that the author can word. */
        LetterWording: {
            /**
             * Format: plain-text
             * @description Replaces the opening paragraph of the template.
             */
            introduction?: string;
            /**
             * Format: plain-text
             * @description Replaces the closing paragraph of the template.
             */
            closing?: string;
        };
        /** @description Your own paragraphs of the letter. The template supplies the rest. */
        LetterWordingInput: {
            /** @description Replaces the opening paragraph of the template. */
            introduction?: components["schemas"]["ShortText"];
            /** @description Replaces the closing paragraph of the template. */
            closing?: components["schemas"]["ShortText"];
        };
        /** @description A letter in the language of the person, exactly as sent. */
        Letter: {
            /** @description The `id` of the letter. */
            id: components["schemas"]["Uuid"];
            /** @description The `id` of the complaint. */
            complaintId: components["schemas"]["Uuid"];
            kind: components["schemas"]["LetterKind"];
            language: components["schemas"]["Language"];
            /** @description The number of the cycle of deadlines that it belongs to, from 1. Absent for a first-line letter. */
            cycle?: components["schemas"]["Ordinal"];
            /**
             * Format: plain-text
             * @description The subject line.
             */
            subject: string;
            /** @description The version of the template. */
            templateVersion: components["schemas"]["VersionName"];
            /** @description The SHA-256 of the HTML form, in hex. `Repr-Digest` has the digest of each form. */
            digest: string;
            /** @description When it was created. */
            createdAt: components["schemas"]["Instant"];
            state: components["schemas"]["DispatchState"];
            /** @description The dispatches of the letter, oldest first. */
            dispatches: components["schemas"]["LetterDispatch"][];
            /** @description The link to the letter as HTML. */
            html: components["schemas"]["Link"];
            /** @description The link to the letter as plain text. */
            text: components["schemas"]["Link"];
            /** @description The link to the letter as PDF. */
            pdf: components["schemas"]["Link"];
        };
        /** @description One page of letters, newest first. */
        LetterList: {
            /** @description The letters on this page. */
            items: components["schemas"]["Letter"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description One dispatch of a letter. */
        LetterDispatch: {
            /** @description The `id` of the dispatch. */
            id: components["schemas"]["Uuid"];
            channel: components["schemas"]["LetterChannel"];
            state: components["schemas"]["DispatchState"];
            /** @description When it was queued. */
            queuedAt: components["schemas"]["Instant"];
            /** @description When it was accepted by the mail server or posted. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description When the API learnt that it did not arrive. */
            bouncedAt?: components["schemas"]["Instant"];
            /** @description True when the letter was sent outside this API and only recorded here (`dispatchedAt` was given). */
            sentElsewhere: boolean;
            /**
             * Format: plain-text
             * @description The mail server's reason why it was not delivered, or not yet.
             */
            failure?: string;
        };
        /** @description One dispatch, with its letter and complaint. */
        DispatchItem: {
            /** @description The `id` of the dispatch. */
            id: components["schemas"]["Uuid"];
            /** @description The `id` of the complaint. */
            complaintId: components["schemas"]["Uuid"];
            /** @description The letter. */
            letterId: components["schemas"]["Uuid"];
            kind: components["schemas"]["LetterKind"];
            channel: components["schemas"]["LetterChannel"];
            state: components["schemas"]["DispatchState"];
            /** @description When it was queued. */
            queuedAt: components["schemas"]["Instant"];
            /** @description When it was accepted by the mail server or posted. */
            dispatchedAt?: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description The mail server's reason why it was not delivered, or not yet.
             */
            failure?: string;
            /** @description The link to the letter as PDF. */
            pdf: components["schemas"]["Link"];
        };
        /** @description One page of dispatches, newest first. */
        DispatchList: {
            /** @description The dispatches on this page. */
            items: components["schemas"]["DispatchItem"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description How the letter is sent again. */
        DispatchLetterRequest: {
            /** @description How the letter is sent. The address for this channel must be known. */
            channel: components["schemas"]["LetterChannel"];
            /** @description When the letter was dispatched, if it was sent outside this API. Not in the future, and not before the letter was created. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description Required when the letter was dispatched more than one working day ago. */
            lateRecordingMotive?: components["schemas"]["Motive"];
        };
        /**
         * @description An action that creates a letter.
         * @enum {string}
         */
        LetterAction: "RESOLVE_FIRST_LINE" | "ACKNOWLEDGE" | "REPLY_SUBSTANTIVELY" | "NOTIFY_DELAY" | "ANSWER" | "REDIRECT" | "WITHDRAW";
        /** @description An action and its request body. */
        PreviewLetterRequest: {
            action: components["schemas"]["LetterAction"];
            /** @description The request body of the action, with the same validation. */
            input: {
                [key: string]: unknown;
            };
        };
        /** @description A letter that is not sent. */
        LetterPreview: {
            kind: components["schemas"]["LetterKind"];
            language: components["schemas"]["Language"];
            /**
             * Format: plain-text
             * @description The subject line.
             */
            subject: string;
            /** @description The version of the template. */
            templateVersion: components["schemas"]["VersionName"];
            /**
             * Format: plain-text
             * @description The letter as HTML.
             */
            html: string;
            /**
             * Format: plain-text
             * @description The letter as plain text.
             */
            text: string;
        };
        /** @description The information about the Ombudsman for this person at this stage. It is not legal advice. */
        OmbudsmanNotice: {
            language: components["schemas"]["Language"];
            /**
             * Format: plain-text
             * @description The paragraphs, separated by empty lines.
             */
            text: string;
            ombudsman: components["schemas"]["Ombudsman"];
        };
        /** @description A mail provider's report about a message. */
        MailReport: {
            /**
             * @description The result of the delivery.
             * @enum {string}
             */
            type: "BOUNCED";
            /**
             * Format: plain-text
             * @description The `Message-ID` header of the message.
             */
            messageId: string;
            /**
             * Format: plain-text
             * @description The reason, in the words of the receiving server.
             */
            reason: string;
        };
        /** @description The sent letters, newest first. */
        SandboxMailbox: {
            /** @description The letters. */
            items: components["schemas"]["SentLetter"][];
            /** @description The link to this list. */
            self: components["schemas"]["Link"];
        };
        /** @description One letter as sent. */
        SentLetter: {
            /** @description The `id` of the dispatch. */
            id: components["schemas"]["Uuid"];
            /** @description The `id` of the complaint. */
            complaintId: components["schemas"]["Uuid"];
            /** @description The letter. */
            letterId: components["schemas"]["Uuid"];
            channel: components["schemas"]["LetterChannel"];
            state: components["schemas"]["DispatchState"];
            /** @description When it was queued. */
            queuedAt: components["schemas"]["Instant"];
            /** @description When it was accepted by the mail server or posted. */
            dispatchedAt?: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description The e-mail address, or the lines of the postal address.
             */
            to: string;
            /**
             * Format: plain-text
             * @description The subject line.
             */
            subject: string;
            /**
             * Format: plain-text
             * @description The letter as HTML.
             */
            html: string;
            /**
             * Format: plain-text
             * @description The letter as plain text.
             */
            text: string;
        };
        /** @description The result of verifying the hash chain and the stored complaint. */
        HistoryVerification: {
            /** @description Whether every event and the stored complaint are as they were written. */
            valid: boolean;
            /** @description The number of events that the caller can see. */
            length: components["schemas"]["Count"];
            /** @description The `sequence` of the first event that is not as it was written, or that is missing. Absent when the chain is valid. */
            brokenAt?: components["schemas"]["Ordinal"];
            /** @description The names of the members of the stored complaint that differ from what the events recorded. `encryptionKey` when the key of the complaint is missing although no event erased it. Absent when none differs. */
            changedMembers?: string[];
            /** @description The `sequence` of the event that erased the personal data. The verification then compares the members that remain. */
            erasedBy?: components["schemas"]["Ordinal"];
            /** @description What the newest checkpoint states about this history. Absent while none covers it. */
            checkpoint?: components["schemas"]["CheckpointCoverage"];
            /** @description Why the newest checkpoint does not vouch for this history. Absent when it does. */
            checkpointFault?: components["schemas"]["CheckpointFault"];
        };
        /**
         * @description `CONTRADICTED`: a stored statement names another event, or more events, than the history has. `NOT_INCLUDED`: the newest statement is not in the tree that was signed. `SIGNATURE_INVALID`: no known key signed the newest checkpoint.
         * @enum {string}
         */
        CheckpointFault: "CONTRADICTED" | "NOT_INCLUDED" | "SIGNATURE_INVALID";
        /** @description The newest statement about a history that a checkpoint covers. */
        CheckpointCoverage: {
            /** @description The day of the checkpoint. */
            day: components["schemas"]["Day"];
            treeSize: components["schemas"]["TreeSize"];
            /** @description The number of events that it states. */
            length: components["schemas"]["Count"];
        };
        /**
         * Format: int32
         * @description The number of statements in the tree.
         */
        TreeSize: number;
        /** @description A SHA-256 hash in base64. */
        MerkleHash: string;
        /** @description A signed statement about the histories of all complaints. */
        Checkpoint: {
            /** @description The day on which it was signed. */
            day: components["schemas"]["Day"];
            treeSize: components["schemas"]["TreeSize"];
            /** @description The root of the tree (RFC 6962). */
            rootHash: components["schemas"]["MerkleHash"];
            /**
             * Format: plain-text
             * @description The signed note (C2SP signed-note and tlog-checkpoint). It contains size and root.
             */
            note: string;
        };
        /** @description The data of a `checkpoint.signed` event. */
        SignedCheckpoint: {
            /**
             * @description `checkpoint.signed`.
             * @enum {string}
             */
            type: "checkpoint.signed";
            /** @description The day on which it was signed. */
            day: components["schemas"]["Day"];
            treeSize: components["schemas"]["TreeSize"];
            /** @description The root of the tree (RFC 6962). */
            rootHash: components["schemas"]["MerkleHash"];
            /**
             * Format: plain-text
             * @description The signed note (C2SP signed-note and tlog-checkpoint). It contains size and root.
             */
            note: string;
        };
        /** @description One page of checkpoints, newest first. */
        CheckpointList: {
            /** @description The checkpoints on this page. */
            items: components["schemas"]["Checkpoint"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description The proof that one tree begins with another. */
        ConsistencyProof: {
            /** @description The size of the older tree. */
            from: components["schemas"]["TreeSize"];
            /** @description The size of the newer tree. */
            to: components["schemas"]["TreeSize"];
            /** @description The hashes of RFC 6962, section 2.1.2, in order. */
            hashes: components["schemas"]["MerkleHash"][];
        };
        /** @description A leaf of the tree. Its hash is the SHA-256 of a zero byte and this object as canonical JSON (RFC 8785). */
        HistoryStatement: {
            /** @description The `id` of the complaint. */
            complaintId: components["schemas"]["Uuid"];
            /** @description The number of events. */
            length: components["schemas"]["Count"];
            /** @description The `hash` of the last event. */
            head: string;
        };
        /** @description The proof that a checkpoint contains a statement about a history. */
        HistoryProof: {
            statement: components["schemas"]["HistoryStatement"];
            /** @description The place of the statement in the tree, from 0. */
            leafIndex: components["schemas"]["TreeSize"];
            /** @description The hashes of RFC 6962, section 2.1.1, from leaf to root. */
            hashes: components["schemas"]["MerkleHash"][];
            checkpoint: components["schemas"]["Checkpoint"];
        };
        /** @description A public key that verifies checkpoints (Ed25519). */
        CheckpointKey: {
            /** @description The key id of signature lines. */
            id: string;
            /**
             * Format: plain-text
             * @description The name of the log.
             */
            origin: string;
            /**
             * Format: plain-text
             * @description The key as C2SP signed-note writes it: `<origin>+<id>+<key in base64>`.
             */
            verifierKey: string;
            /** @description Whether new checkpoints are signed with this key. */
            current: boolean;
        };
        /** @description The public keys that verify checkpoints. */
        CheckpointKeyList: {
            /** @description The keys, the current one first. */
            items: components["schemas"]["CheckpointKey"][];
            /** @description The link to this list. */
            self: components["schemas"]["Link"];
        };
        /** @description Communication with the person outside letters. A message is not a dispatch and meets no deadline. */
        Message: {
            /** @description The `id` of the message. */
            id: components["schemas"]["Uuid"];
            direction: components["schemas"]["MessageDirection"];
            /** @description The channel of the message. */
            channel: components["schemas"]["Channel"];
            /** @description The language of the message. */
            language: components["schemas"]["Language"];
            kind: components["schemas"]["MessageKind"];
            /**
             * Format: plain-text
             * @description The text of the message.
             */
            text: string;
            /** @description When the message was received or sent. */
            at: components["schemas"]["Instant"];
            /** @description For a `DOCUMENT_REQUEST`: the last day for the reply. */
            replyBy?: components["schemas"]["Day"];
            /** @description For a `DOCUMENT_REQUEST`: when the first answer was recorded. */
            answeredAt?: components["schemas"]["Instant"];
            /** @description The `id` of the message of this complaint that it answers. */
            inReplyTo?: components["schemas"]["Uuid"];
            visibility: components["schemas"]["Visibility"];
            /** @description When it was added. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Who added it. */
            by: components["schemas"]["Party"];
        };
        /** @description One page of messages. */
        MessageList: {
            /** @description The items on this page. */
            items: components["schemas"]["Message"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description A note about the complaint. */
        Note: {
            /** @description The `id` of the note. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: plain-text
             * @description The text of the note.
             */
            text: string;
            visibility: components["schemas"]["Visibility"];
            /** @description When it was added. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Who added it. */
            by: components["schemas"]["Party"];
        };
        /** @description One page of notes. */
        NoteList: {
            /** @description The items on this page. */
            items: components["schemas"]["Note"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description A file that belongs to the complaint. */
        Attachment: {
            /** @description The `id` of the attachment. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: plain-text
             * @description The file name, without a path and without characters that are unsafe in a file name.
             */
            fileName: string;
            /** @description The media type detected from the content, whatever the client declared. The list can grow. */
            mediaType: string;
            /** @description The size in bytes. */
            size: components["schemas"]["Count"];
            /** @description The SHA-256 of the bytes, in hex. */
            digest: string;
            /**
             * Format: plain-text
             * @description A description of the content.
             */
            description?: string;
            /** @description Whether the content contains data concerning health (GDPR art. 9). */
            containsHealthData: boolean;
            /** @description The `id` of the message of this complaint that it answers. */
            inReplyTo?: components["schemas"]["Uuid"];
            /** @description The link to the bytes. */
            contentHref: components["schemas"]["Link"];
            visibility: components["schemas"]["Visibility"];
            /** @description When it was added. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Who added it. */
            by: components["schemas"]["Party"];
        };
        /** @description One page of attachments. */
        AttachmentList: {
            /** @description The items on this page. */
            items: components["schemas"]["Attachment"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /**
         * Format: plain-text
         * @description A self-contained HTML document.
         */
        HtmlDocument: string;
        /**
         * Format: plain-text
         * @description Plain text. The lines of a letter have at most 72 characters.
         */
        TextDocument: string;
        /**
         * Format: binary
         * @description An A4 document. The address is in the window of the envelope.
         */
        PdfDocument: Blob;
        /**
         * Format: plain-text
         * @description A header line, and one line for each row (RFC 4180).
         */
        CsvFile: string;
        /**
         * Format: plain-text
         * @description One `RegisterFileLine` on each line.
         */
        NdjsonFile: string;
        /**
         * Format: plain-text
         * @description A YAML document.
         */
        YamlDocument: string;
        /** @description The OpenAPI 3.1 document. */
        OpenApiDocument: Record<string, never>;
        /**
         * Format: binary
         * @description The bytes of a file.
         */
        FileContent: Blob;
        /**
         * Format: plain-text
         * @description NDJSON in UTF-8, with one `ImportRow` on each line.
         */
        ImportComplaintsRequest: string;
        /** @description An open first-line complaint: the members that a broker can log, without those that start the insurer's deadlines. The office's own reference is required and identifies the row. */
        ImportRow: {
            /** @description The office's own reference. It is the key of the row. */
            brokerReference: components["schemas"]["OwnReference"];
            complainant: components["schemas"]["ComplainantInput"];
            representative?: components["schemas"]["RepresentativeInput"];
            /** @description The addressee of letters. Default: the complainant. */
            correspondenceTo?: components["schemas"]["CorrespondenceTo"];
            subjects: components["schemas"]["Subjects"];
            causes: components["schemas"]["Causes"];
            description: components["schemas"]["Description"];
            /** @description The channel through which the complaint arrived. Default: `BROKER`. */
            channel?: components["schemas"]["ChannelCode"];
            concerns?: components["schemas"]["Concerns"];
            productLine?: components["schemas"]["ProductLineCode"];
            /** @description The policy number, if there is one. */
            policyNumber?: components["schemas"]["BusinessNumber"];
            /** @description The claim number, if there is one. */
            claimNumber?: components["schemas"]["BusinessNumber"];
            /** @description What the person asks for. */
            remedySought?: components["schemas"]["ShortText"];
            /**
             * @description Whether the content contains data concerning health (GDPR art. 9).
             * @default false
             */
            containsHealthData?: boolean;
            /** @description When the person first complained to the broker. Not in the future. */
            signalledAt?: components["schemas"]["Instant"];
            /** @description What the office did before it logged the complaint. */
            interventions?: components["schemas"]["InterventionInput"][];
        };
        /**
         * @description `QUEUED`: waits to start. `RUNNING`: in progress. `DONE`: every row has a result, which can be a refusal. `FAILED`: the client lost its permissions in the meantime, and the remaining rows were refused.
         * @enum {string}
         */
        TaskStatus: "QUEUED" | "RUNNING" | "DONE" | "FAILED";
        /**
         * @description `CREATED`: the complaint was logged. `EXISTING`: the office already had this `brokerReference`. `REFUSED`: see `problem`; with status 500 the API gave up after 3 attempts, and you can send the row again.
         * @enum {string}
         */
        TaskResultStatus: "CREATED" | "EXISTING" | "REFUSED";
        /**
         * Format: plain-text
         * @description What the task does. The list can grow.
         */
        TaskKind: string;
        /**
         * @description The recipient of an evidence bundle. It decides what the bundle leaves out.
         * @enum {string}
         */
        EvidenceProfile: "OMBUDSMAN" | "SUPERVISOR" | "COMPLAINANT";
        /** @description The recipient of the bundle. */
        CreateEvidenceBundleRequest: {
            profile: components["schemas"]["EvidenceProfile"];
        };
        /** @description Work that continues after the response: an import, an evidence bundle, the publication of a calendar, an erasure, or the export for a person. */
        Task: {
            /** @description The `id` of the task. */
            id: components["schemas"]["Uuid"];
            kind: components["schemas"]["TaskKind"];
            status: components["schemas"]["TaskStatus"];
            /** @description The number of rows. For a bundle: the number of files. For a calendar: the number of open complaints to check. For an erasure or an export: the number of complaints. */
            total: components["schemas"]["Count"];
            /** @description The number of rows with a result. For a bundle: the number of finished files. For a calendar: the number of checked complaints. For an erasure or an export: the number of finished complaints. */
            done: components["schemas"]["Count"];
            /** @description The number of rows that were logged. */
            created: components["schemas"]["Count"];
            /** @description The number of rows that the office already had. */
            existing: components["schemas"]["Count"];
            /** @description The number of refused rows. */
            refused: components["schemas"]["Count"];
            /** @description When the task was requested, in real time. */
            createdAt: components["schemas"]["Instant"];
            /** @description When the task ended, in real time. */
            finishedAt?: components["schemas"]["Instant"];
            /** @description The REST link to the evidence bundle, the calendar or the export. Present once the task is DONE; for a bundle, while the caller can see the complaint. */
            result?: components["schemas"]["Link"];
        };
        /** @description The result of one row. */
        TaskResult: {
            /** @description The line number in the file, from 1. */
            row: components["schemas"]["Ordinal"];
            status: components["schemas"]["TaskResultStatus"];
            /** @description The `id` of the complaint. Absent for an existing complaint that the caller cannot see. */
            complaintId?: components["schemas"]["Uuid"];
            /** @description The office's own reference number for the first line. */
            firstLineReference?: components["schemas"]["FirstLineReference"];
            /** @description The reason for the refusal. */
            problem?: components["schemas"]["TaskProblem"];
        };
        /** @description The reason why a row was refused: like a Problem, for one row instead of one request. */
        TaskProblem: {
            /**
             * Format: uri-reference
             * @description The problem type. Use it to distinguish problems in code.
             */
            type: string;
            /** @description The link to a page that explains how to solve the problem. */
            href: components["schemas"]["Link"];
            /**
             * Format: plain-text
             * @description The title. It is the same for every problem of this type.
             */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status that `POST /v1/complaints` would return for this row.
             */
            status: number;
            /**
             * Format: plain-text
             * @description An explanation of what is wrong with this row, for people.
             */
            detail: string;
            /** @description The issues, one for each fault. */
            issues: components["schemas"]["TaskIssue"][];
        };
        /** @description One fault in a row. The faulty value is not repeated. */
        TaskIssue: {
            /**
             * Format: uri-reference
             * @description The issue type.
             */
            type: string;
            /**
             * Format: plain-text
             * @description The path of the member, e.g. `complainant.email` or `causes[0]`.
             */
            name: string;
            /**
             * Format: plain-text
             * @description What a correct value must look like.
             */
            detail: string;
        };
        /** @description One page of results. */
        TaskResultList: {
            /** @description The results on this page. */
            items: components["schemas"]["TaskResult"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description An event without personal data. Get the complaint for more. */
        FeedEvent: {
            /** @description The `id` of the event. `after` accepts it, and webhooks contain it. */
            id: components["schemas"]["Uuid"];
            /** @description The position in your feed, in commit order: it counts the events that your office can see, or those that the insurer's staff can see. */
            sequence: components["schemas"]["Ordinal"];
            type: components["schemas"]["EventType"];
            /** @description The `id` of the complaint. */
            complaintId: components["schemas"]["Uuid"];
            /** @description The version of the complaint after the event. An event that does not change the complaint, such as `deadline.*`, has the current version. */
            version: components["schemas"]["Ordinal"];
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
        };
        /** @description One page of the feed, oldest first. */
        FeedEventList: {
            /** @description The events on this page. */
            items: components["schemas"]["FeedEvent"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to continue from, now or later. It is always present. */
            next: components["schemas"]["Link"];
        };
        /**
         * @description `PENDING`: waits for an attempt at `nextAttemptAt`. `DELIVERED`: the endpoint responded with 2xx. `FAILED`: the API gave up; replay the delivery.
         * @enum {string}
         */
        WebhookDeliveryState: "PENDING" | "DELIVERED" | "FAILED";
        /** @description An address to which the API posts events. */
        WebhookEndpoint: {
            /** @description The endpoint. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: uri-reference
             * @description The URL to which the API posts events.
             */
            url: string;
            /** @description The event types. An empty list means all types. */
            eventTypes: components["schemas"]["EventType"][];
            /**
             * Format: plain-text
             * @description A description for people.
             */
            description?: string;
            /** @description Whether the API sends events to the endpoint. */
            enabled: boolean;
            /** @description The reason why the API disabled the endpoint. `GONE`: the endpoint responded with 410. The list can grow. */
            disabledReason?: string;
            /** @description When the API disabled the endpoint. */
            disabledAt?: components["schemas"]["Instant"];
            /** @description When the endpoint was created. */
            createdAt: components["schemas"]["Instant"];
            /** @description The live secrets, oldest first. There are two after a rotation. */
            secrets: components["schemas"]["WebhookSecret"][];
        };
        /** @description A secret that signs deliveries. */
        WebhookSecret: {
            /** @description The `id` of the secret. */
            id: components["schemas"]["Uuid"];
            /** @description When it was created. */
            createdAt: components["schemas"]["Instant"];
            /** @description When the secret expires. Present for the older of two secrets. */
            expiresAt?: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description The secret, `whsec_…`. Only the response that created it contains it.
             */
            secret?: string;
        };
        /** @description The webhook endpoints, oldest first. */
        WebhookEndpointList: {
            /** @description All endpoints. */
            items: components["schemas"]["WebhookEndpoint"][];
            /** @description The link to this list. */
            self: components["schemas"]["Link"];
        };
        /** @description The delivery of one event to one endpoint. */
        WebhookDelivery: {
            /** @description The delivery. */
            id: components["schemas"]["Uuid"];
            /** @description The value of the `webhook-id` header: the `id` of the event or of the ping. */
            webhookId: components["schemas"]["Uuid"];
            /** @description The `type` of the event. `webhook.ping` for a ping. */
            eventType: string;
            /** @description The event. Absent for a ping. */
            event?: components["schemas"]["FeedEvent"];
            state: components["schemas"]["WebhookDeliveryState"];
            /** @description Whether the delivery is a replay. */
            replay: boolean;
            /** @description When it was queued, in real time. */
            createdAt: components["schemas"]["Instant"];
            /** @description When the next attempt takes place. Present while `PENDING`. */
            nextAttemptAt?: components["schemas"]["Instant"];
            /** @description The attempts, in order. */
            attempts: components["schemas"]["WebhookAttempt"][];
        };
        /** @description One request to the endpoint. */
        WebhookAttempt: {
            /** @description When it was made, in real time. */
            at: components["schemas"]["Instant"];
            /** @description The duration in milliseconds. */
            durationMs: components["schemas"]["Count"];
            /**
             * Format: int32
             * @description The HTTP status that the endpoint returned.
             */
            statusCode?: number;
            /**
             * Format: plain-text
             * @description Why the attempt failed: `HTTP_STATUS`, `REDIRECT`, `TIMEOUT` (10 seconds), `ADDRESS_REFUSED` (the name has no public address), `NAME_NOT_RESOLVED` (DNS does not answer), `TLS_FAILED`, `CONNECTION_FAILED`, or `GIVEN_UP` (3 attempts failed because of an internal error). The list can grow.
             */
            error?: string;
        };
        /** @description One page of the delivery log, newest first. */
        WebhookDeliveryList: {
            /** @description The deliveries on this page. */
            items: components["schemas"]["WebhookDelivery"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description The result of a replay. */
        WebhookReplay: {
            /** @description The number of queued deliveries. */
            deliveries: components["schemas"]["Count"];
        };
        /** @description A CloudEvent (1.0, JSON) that carries an event of the feed. */
        ComplaintCloudEvent: {
            /** @description `1.0`. */
            specversion: string;
            /** @description The `id` of the event. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: uri-reference
             * @description The feed of this installation.
             */
            source: string;
            type: components["schemas"]["CloudEventType"];
            /** @description The `id` of the complaint. */
            subject: components["schemas"]["Uuid"];
            /** @description When it happened. */
            time: components["schemas"]["Instant"];
            /** @description `application/json`. */
            datacontenttype: string;
            data: components["schemas"]["FeedEvent"];
        };
        /** @description A CloudEvent (1.0, JSON) that carries a checkpoint. */
        CheckpointCloudEvent: {
            /** @description `1.0`. */
            specversion: string;
            /** @description The id of the event. It is the same for every endpoint. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: uri-reference
             * @description The feed of this installation.
             */
            source: string;
            type: components["schemas"]["CloudEventType"];
            /** @description The day of the checkpoint. */
            subject: components["schemas"]["Day"];
            /** @description When it was signed, in real time. */
            time: components["schemas"]["Instant"];
            /** @description `application/json`. */
            datacontenttype: string;
            data: components["schemas"]["SignedCheckpoint"];
        };
        /** @description The `type` of `data` in reverse-DNS form, as CloudEvents recommends, for example `be.optimco.complaints.complaint.logged`. */
        CloudEventType: string;
        /** @description A CloudEvent (1.0, JSON) that tests the endpoint. */
        PingCloudEvent: {
            /** @description `1.0`. */
            specversion: string;
            /** @description The `id` of this ping. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: uri-reference
             * @description The feed of this installation.
             */
            source: string;
            type: components["schemas"]["CloudEventType"];
            /** @description When it was sent. */
            time: components["schemas"]["Instant"];
            /** @description `application/json`. */
            datacontenttype: string;
            data: components["schemas"]["Ping"];
        };
        /** @description The data of a ping. */
        Ping: {
            /**
             * @description `webhook.ping`.
             * @enum {string}
             */
            type: "webhook.ping";
            /** @description The `id` of the tested endpoint. */
            endpointId: components["schemas"]["Uuid"];
        };
        /** @description The same text in four languages. */
        Labels: {
            /**
             * Format: plain-text
             * @description Dutch.
             */
            nl: string;
            /**
             * Format: plain-text
             * @description French.
             */
            fr: string;
            /**
             * Format: plain-text
             * @description German.
             */
            de: string;
            /**
             * Format: plain-text
             * @description English.
             */
            en: string;
        };
        /** @description A list of codes with their labels. */
        CodeList: {
            /**
             * Format: plain-text
             * @description The name, e.g. `cause`.
             */
            name: string;
            /** @description The version of the list. */
            version: components["schemas"]["VersionName"];
            /** @description True for a closed set, which never grows and is an `enum` in this document. */
            closed: boolean;
            /** @description The codes. */
            values: components["schemas"]["CodeListValue"][];
        };
        /** @description A code and its labels. */
        CodeListValue: {
            /**
             * Format: plain-text
             * @description The code.
             */
            code: string;
            /** @description The meaning of the code. */
            labels: components["schemas"]["Labels"];
        };
        /** @description The code lists. */
        CodeListList: {
            /** @description The code lists. */
            items: components["schemas"]["CodeList"][];
            /** @description The link to this list. */
            self: components["schemas"]["Link"];
        };
        /** @description The insurer's published complaints procedure. The Dutch text is authentic. */
        Procedure: {
            /** @description The version of the text. */
            version: components["schemas"]["VersionName"];
            /** @description The language of the text. */
            language: components["schemas"]["Language"];
            /** @description True for the Dutch text. False for a translation. */
            authentic: boolean;
            /**
             * Format: plain-text
             * @description A note in the language of the text that states that it is a translation. Absent for the authentic text.
             */
            note?: string;
            /** @description The day from which the procedure applies. */
            effectiveFrom?: components["schemas"]["Day"];
            /**
             * Format: plain-text
             * @description The title.
             */
            title: string;
            /** @description The insurer that published the procedure. */
            insurer: components["schemas"]["Insurer"];
            ombudsman: components["schemas"]["Ombudsman"];
            /** @description The sections of the text. */
            sections: components["schemas"]["ProcedureSection"][];
            /**
             * Format: plain-text
             * @description The whole text as plain text.
             */
            text: string;
            /**
             * Format: plain-text
             * @description The whole text as HTML.
             */
            html?: string;
        };
        /** @description A section of the procedure. */
        ProcedureSection: {
            /**
             * Format: plain-text
             * @description The `id` of the section, the same in every language, e.g. `who`.
             */
            id: string;
            /**
             * Format: plain-text
             * @description The heading.
             */
            title: string;
            /** @description The paragraphs. */
            paragraphs: string[];
        };
        /** @description An insurer. */
        Insurer: {
            /**
             * Format: plain-text
             * @description The trade name.
             */
            name: string;
            /**
             * Format: plain-text
             * @description The name of the legal entity.
             */
            legalEntity: string;
            /**
             * Format: plain-text
             * @description The Belgian enterprise number.
             */
            enterpriseNumber: string;
            /**
             * Format: plain-text
             * @description The code of the insurer's authorisation.
             */
            fsmaCode?: string;
            /** @description The complaints desk of the insurer. */
            complaintsDesk: components["schemas"]["ComplaintsDesk"];
        };
        /** @description The complaints desk, where a person can reach the insurer directly. */
        ComplaintsDesk: {
            /**
             * Format: plain-text
             * @description The name of the desk.
             */
            name: string;
            /** @description The postal address. */
            postalAddress: components["schemas"]["PostalAddress"];
            /**
             * Format: email
             * @description The e-mail address.
             */
            email: string;
        };
        /** @description The Insurance Ombudsman, in the language of the text. */
        Ombudsman: {
            /**
             * Format: plain-text
             * @description The name.
             */
            name: string;
            /** @description The postal address. */
            postalAddress: components["schemas"]["PostalAddress"];
            /**
             * Format: email
             * @description The e-mail address.
             */
            email: string;
            /**
             * Format: plain-text
             * @description The telephone number.
             */
            phone: string;
            /**
             * Format: uri-reference
             * @description The website.
             */
            website: string;
        };
        /** @description The identity of the caller. */
        Me: {
            /** @description The `id` of the member of staff or of the client. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: plain-text
             * @description The name of the member of staff or of the client.
             */
            name: string;
            role: components["schemas"]["Role"];
            /** @description The office for which a broker's token acts. */
            office?: components["schemas"]["OfficeSummary"];
            /** @description The scopes of the token. */
            scopes: string[];
        };
        /** @description A token request (RFC 6749 section 4.4). The client authenticates with HTTP Basic, or with `client_id` and `client_secret` in this form. */
        IssueTokenRequest: {
            /**
             * @description The only supported grant type.
             * @enum {string}
             */
            grant_type: "client_credentials";
            /**
             * Format: plain-text
             * @description Required unless the client uses HTTP Basic.
             */
            client_id?: string;
            /**
             * Format: plain-text
             * @description Required unless the client uses HTTP Basic.
             */
            client_secret?: string;
            /**
             * Format: plain-text
             * @description The requested scopes, separated by spaces. Default: all scopes of the client.
             */
            scope?: string;
            /**
             * Format: plain-text
             * @description For a software house: the `id` of the office to act for. `invalid_request` when it is missing or the client has no grant for it.
             */
            office?: string;
        };
        /** @description A token response (RFC 6749 section 5.1). */
        Token: {
            /**
             * Format: plain-text
             * @description A signed JWT.
             */
            access_token: string;
            /**
             * @description How to send the token.
             * @enum {string}
             */
            token_type: "Bearer";
            /**
             * Format: int32
             * @description The lifetime in seconds. Default: 900.
             */
            expires_in: number;
            /**
             * Format: plain-text
             * @description The scopes of the token.
             */
            scope?: string;
        };
        /** @description An error response (RFC 6749 section 5.2). */
        TokenError: {
            /**
             * Format: plain-text
             * @description The error code, e.g. `invalid_client`.
             */
            error: string;
            /**
             * Format: plain-text
             * @description An explanation of the error.
             */
            error_description?: string;
        };
        /** @description The public keys that verify tokens (RFC 7517). */
        JsonWebKeySet: {
            /** @description The current key, and older keys that still verify tokens. */
            keys: components["schemas"]["JsonWebKey"][];
        };
        /** @description A public key (RFC 7517, RFC 7518 section 6.2). */
        JsonWebKey: {
            /**
             * Format: plain-text
             * @description The key type, `EC`.
             */
            kty: string;
            /**
             * Format: plain-text
             * @description The key id, as in the header of the token.
             */
            kid: string;
            /**
             * Format: plain-text
             * @description The algorithm, `ES256`.
             */
            alg: string;
            /**
             * Format: plain-text
             * @description The use of the key, `sig`.
             */
            use: string;
            /**
             * Format: plain-text
             * @description The curve, `P-256`.
             */
            crv?: string;
            /**
             * Format: plain-text
             * @description The x coordinate.
             */
            x?: string;
            /**
             * Format: plain-text
             * @description The y coordinate.
             */
            y?: string;
        };
        /** @description The authorization server metadata (RFC 8414). */
        AuthorizationServerMetadata: {
            /**
             * Format: uri-reference
             * @description The `iss` of every token.
             */
            issuer: string;
            /**
             * Format: uri-reference
             * @description The URL of the token endpoint.
             */
            token_endpoint: string;
            /**
             * Format: uri-reference
             * @description The URL of the key set.
             */
            jwks_uri: string;
            /** @description `client_credentials`. */
            grant_types_supported: string[];
            /** @description HTTP Basic and form body. */
            token_endpoint_auth_methods_supported: string[];
            /** @description Empty: there is no authorization endpoint. */
            response_types_supported: string[];
            /** @description The supported scopes. */
            scopes_supported?: string[];
            /**
             * Format: uri-reference
             * @description The URL of the documentation of this API.
             */
            service_documentation?: string;
        };
        /** @description The clock of the sandbox. */
        SandboxClock: {
            /** @description The current instant. */
            now: components["schemas"]["Instant"];
            /** @description Whether the time is virtual. False for real time. */
            virtual: boolean;
        };
        /** @description The faults of the sandbox that are on. */
        SandboxFaults: {
            /** @description Requests get 503. */
            queue?: components["schemas"]["SandboxFault"];
            /** @description Letters by e-mail bounce. */
            bounce?: components["schemas"]["SandboxFault"];
            /** @description Requests get 429. */
            rateLimit?: components["schemas"]["SandboxFault"];
        };
        /** @description How long a fault lasts. Exactly one member is present. */
        SandboxFault: {
            /**
             * Format: int32
             * @description The number of requests or letters that meet the fault.
             */
            count?: number;
            /**
             * Format: int32
             * @description The seconds that are left.
             */
            seconds?: number;
        };
        /** @description The webhooks that arrived in the sandbox, newest first. */
        SandboxWebhookInbox: {
            /** @description The webhooks. */
            items: components["schemas"]["ReceivedWebhook"][];
            /** @description The link to this list. */
            self: components["schemas"]["Link"];
        };
        /** @description A webhook as it arrived, and whether it is signed with a secret of its endpoint. */
        ReceivedWebhook: {
            /** @description The `id` in this inbox. */
            id: components["schemas"]["Uuid"];
            /** @description When it arrived, in real time. */
            receivedAt: components["schemas"]["Instant"];
            /**
             * Format: uri-reference
             * @description The path that it was sent to.
             */
            path: string;
            /**
             * Format: plain-text
             * @description The `type` of the CloudEvent.
             */
            type?: string;
            /** @description Whether a live secret of an endpoint with this path signed it lately. */
            verified: boolean;
            /**
             * Format: plain-text
             * @description Why it is verified or not.
             */
            reason: string;
            /** @description The endpoint whose secret signed it. */
            endpointId?: components["schemas"]["Uuid"];
            /** @description The request headers, with names in lower case. */
            requestHeaders: components["schemas"]["RequestHeader"][];
            /**
             * Format: plain-text
             * @description The body as it arrived.
             */
            body: string;
        };
        /** @description One header of a request. */
        RequestHeader: {
            /**
             * Format: plain-text
             * @description The name in lower case.
             */
            name: string;
            /**
             * Format: plain-text
             * @description The value.
             */
            value: string;
        };
        /** @description The health status, as BelGIF defines it. */
        Health: {
            /**
             * @description The status.
             * @enum {string}
             */
            status: "UP";
        };
        /** @description A problem document (RFC 9457). It never contains a stack trace, SQL or a host name. */
        Problem: {
            /**
             * Format: uri-reference
             * @description The problem type, `urn:problem-type:belgif:…` or `urn:problem-type:complaints:…`. Use it to distinguish problems in code.
             */
            type: string;
            /** @description The link to a page that explains how to solve the problem. */
            href: components["schemas"]["Link"];
            /**
             * Format: plain-text
             * @description The title. It is the same for every problem of this type.
             */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /**
             * Format: plain-text
             * @description An explanation of what is wrong with this request, for people.
             */
            detail: string;
            /**
             * Format: uri-reference
             * @description Identifies this occurrence of the problem.
             */
            instance: string;
            /** @description The issues in the input, one for each fault. */
            issues?: components["schemas"]["Issue"][];
            /** @description The status of the complaint. */
            complaintStatus?: components["schemas"]["Status"];
            /** @description The actions that this caller can take instead. */
            availableActions?: components["schemas"]["ActionName"][];
            /** @description The existing complaint that causes the conflict. */
            existing?: components["schemas"]["ExistingComplaint"];
            /** @description What is left of the erased complaint. */
            erased?: components["schemas"]["ErasedComplaint"];
            /** @description In GraphQL: the cost of the document. */
            cost?: components["schemas"]["DocumentCost"];
        };
        /** @description What is left of a complaint whose personal data were erased. */
        ErasedComplaint: {
            reference?: components["schemas"]["Reference"];
            firstLineReference?: components["schemas"]["FirstLineReference"];
            status: components["schemas"]["Status"];
            /** @description The outcome. Absent without one. */
            outcome?: components["schemas"]["Outcome"];
            /** @description When the complaint was logged in this API. */
            loggedAt: components["schemas"]["Instant"];
            /** @description When the insurer received it. */
            receivedAt?: components["schemas"]["Instant"];
            /** @description When the final answer was dispatched. */
            answeredAt?: components["schemas"]["Instant"];
            /** @description When the complaint was closed or redirected. */
            closedAt?: components["schemas"]["Instant"];
            /** @description When the personal data were erased. */
            erasedAt: components["schemas"]["Instant"];
        };
        /** @description The cost of a GraphQL document and its limit. See the guide on GraphQL. */
        DocumentCost: {
            /**
             * Format: int32
             * @description The computed cost, from page sizes and selected members. A higher cost shows this maximum.
             */
            computed: number;
            /**
             * Format: int32
             * @description The highest cost of a document.
             */
            limit: number;
        };
        /** @description One fault in the input. */
        Issue: {
            /**
             * Format: uri-reference
             * @description The issue type.
             */
            type: string;
            /**
             * Format: plain-text
             * @description The name of the parameter, or the path of the member, e.g. `complainant.email` or `causes[0]`.
             */
            name: string;
            /** @description The faulty value, where it can be repeated. */
            value?: unknown;
            /**
             * Format: plain-text
             * @description What a correct value must look like.
             */
            detail: string;
        } & components["schemas"]["IssuePlace"];
        /** @description The location of an issue in the request. */
        IssuePlace: {
            /**
             * @description The location: body, path, query or header.
             * @enum {string}
             */
            in: "body" | "path" | "query" | "header";
        };
        /** @description The complaint that already uses the reference, if the caller can see it. */
        ExistingComplaint: {
            /** @description The `id` of the complaint. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: plain-text
             * @description The `reference` of the complaint, otherwise its `firstLineReference`.
             */
            reference?: string;
            /** @description The link to the complaint. */
            href: components["schemas"]["Link"];
        };
        /** @description A postal address. */
        PostalAddressInput: {
            street: components["schemas"]["Street"];
            postalCode: components["schemas"]["PostalCode"];
            city: components["schemas"]["City"];
            country: components["schemas"]["Country"];
        };
        /**
         * Format: free-line
         * @description The street and house number.
         */
        Street: string;
        /**
         * Format: plain-line
         * @description The postal code.
         */
        PostalCode: string;
        /**
         * Format: free-line
         * @description The city.
         */
        City: string;
        /** @description The country code, ISO 3166-1 alpha-2, e.g. `BE`. */
        Country: string;
        /** @description The person who is dissatisfied. */
        ComplainantInput: {
            name: components["schemas"]["Name"];
            capacity: components["schemas"]["Capacity"];
            language: components["schemas"]["Language"];
            email?: components["schemas"]["Email"];
            phone?: components["schemas"]["Phone"];
            postalAddress?: components["schemas"]["PostalAddressInput"];
            /** @description Whether the person acts outside their trade or profession. Leave it out when unknown. */
            isConsumer?: boolean;
        };
        /** @description The person or organisation that represents the complainant. */
        RepresentativeInput: {
            name: components["schemas"]["Name"];
            relation: components["schemas"]["RepresentativeRelationCode"];
            /** @description Whether the representative provided a mandate. */
            mandateProvided: boolean;
            email?: components["schemas"]["Email"];
            postalAddress?: components["schemas"]["PostalAddressInput"];
            language?: components["schemas"]["Language"];
        };
        /** @description An intervention of the office to resolve the complaint. */
        InterventionInput: {
            /** @description What the office gave: information, an answer or an action. */
            kinds: components["schemas"]["InterventionKind"][];
            /** @description A short summary of the intervention. */
            summary: components["schemas"]["ShortText"];
            /** @description When the intervention happened. Not in the future. Default: now. */
            at?: components["schemas"]["Instant"];
        };
        /** @description One grievance of the complaint, with a decision of its own. */
        GrievanceInput: {
            /** @description A summary of the grievance. */
            summary: components["schemas"]["ShortText"];
            decision: components["schemas"]["Decision"];
            /** @description The reason. */
            explanation: components["schemas"]["LongText"];
        };
        /** @description A remedy that the insurer offers or carries out. `amountCents` is required for `PAYMENT`. */
        RemedyInput: {
            kind: components["schemas"]["RemedyKindCode"];
            /** @description The amount in euro cents. */
            amountCents?: components["schemas"]["AmountCents"];
        };
        /** @description A related complaint, and its relation to this complaint. */
        RelationInput: {
            /** @description The `id` of the related complaint. */
            id: components["schemas"]["Uuid"];
            relation: components["schemas"]["RelationKind"];
        };
        /** @description A manager's exception to a conflict of interest, with a motive. */
        OverrideInput: {
            /** @description Why this person can still handle the complaint. */
            motive: components["schemas"]["Motive"];
        };
        /**
         * Format: plain-text
         * @description A reference number as this API returns it.
         */
        ReferenceFilter: string;
        /**
         * @description A sort order for complaints; `-` sorts in descending order.
         * @default -loggedAt
         * @enum {string}
         */
        ComplaintSort: "dueOn" | "-dueOn" | "receivedAt" | "-receivedAt" | "updatedAt" | "-updatedAt" | "loggedAt" | "-loggedAt";
        /** @description Ids of members of staff. */
        StaffIds: components["schemas"]["Uuid"][];
        /** @description One or more subjects. */
        Subjects: components["schemas"]["Subject"][];
        /** @description One or more causes. The first is the main cause. */
        Causes: components["schemas"]["CauseCode"][];
        /**
         * Format: free-text
         * @description The complaint in the person's own words.
         */
        Description: string;
        /**
         * Format: free-text
         * @description The reasons for the delay, in at least 20 characters. The letter to the person contains them.
         */
        Reasons: string;
        /**
         * Format: free-text
         * @description A text of at least 50 characters. The letter to the person contains it.
         */
        AnswerText: string;
        /** @description The search criteria. Several values of one member are combined with *or*. Different members are combined with *and*. Without criteria, the response lists all complaints. */
        SearchComplaintsRequest: {
            text?: components["schemas"]["SearchText"];
            name?: components["schemas"]["SearchName"];
            email?: components["schemas"]["SearchEmail"];
            /** @description The policy number, case-insensitive and without regard to punctuation. */
            policyNumber?: components["schemas"]["SearchNumber"];
            /** @description The claim number, case-insensitive and without regard to punctuation. */
            claimNumber?: components["schemas"]["SearchNumber"];
            /** @description Complaints in one of these statuses. */
            status?: components["schemas"]["Status"][];
            /** @description Who holds the complaint now: the broker's office or the insurer. */
            heldBy?: components["schemas"]["HeldBy"][];
            /** @description The channel through which the complaint arrived. */
            channel?: components["schemas"]["ChannelCode"][];
            /** @description The capacity in which the person complains. */
            capacity?: components["schemas"]["Capacity"][];
            /** @description Complaints with at least one of these causes. */
            cause?: components["schemas"]["CauseCode"][];
            /** @description Complaints that arrived through one of these offices. */
            officeId?: components["schemas"]["Uuid"][];
            /** @description Complaints of one of these handlers. */
            handlerId?: components["schemas"]["Uuid"][];
            /** @description `true` returns complaints without a handler. `false` returns complaints with a handler. */
            unassigned?: boolean;
            /** @description `true` returns complaints with an open Ombudsman referral. `false` returns the other complaints. */
            openReferral?: boolean;
            /** @description The complaint's `reference` or `firstLineReference`. */
            reference?: components["schemas"]["ReferenceFilter"][];
            /** @description The office's own reference. */
            brokerReference?: components["schemas"]["OwnReference"][];
            /** @description Complaints that the insurer received on or after this day (Europe/Brussels). */
            receivedFrom?: components["schemas"]["Day"];
            /** @description Complaints that the insurer received on or before this day (Europe/Brussels). */
            receivedTo?: components["schemas"]["Day"];
            /** @description Complaints that changed at or after this instant, also by what was added to them. */
            updatedSince?: components["schemas"]["Instant"];
            /** @description Complaints with a deadline of one of these kinds. */
            deadlineKind?: components["schemas"]["DeadlineKind"][];
            /** @description Complaints with a deadline that is now in one of these states. */
            deadlineState?: components["schemas"]["DeadlineState"][];
            /** @description Complaints with a deadline that is due on or before this day (Europe/Brussels). */
            dueOnOrBefore?: components["schemas"]["Day"];
            sort?: components["schemas"]["ComplaintSort"];
        };
        /**
         * Format: free-text
         * @description Words that must all occur in the description, the remedy sought, the interventions, the explanation of the answer, or the reference numbers. Words match as written, or in another inflection in the complainant's language. The search ignores case and accents.
         */
        SearchText: string;
        /**
         * Format: free-text
         * @description One or more words. Each must be the beginning of a word in the complainant's name, or each in the representative's name. The search ignores case and accents.
         */
        SearchName: string;
        /**
         * Format: email
         * @description The complete e-mail address of the complainant or the representative. The search ignores case.
         */
        SearchEmail: string;
        /**
         * Format: plain-text
         * @description A complete policy or claim number.
         * @example 0042 778103b
         */
        SearchNumber: string;
        /** @description A new complaint. A policy number is never required, because prospects and third parties have none. A broker cannot give `receivedAt`, `officeId`, `staffComplainedAbout` or `contestedDecisionBy`. Staff must give `channel` and cannot give `ground`. */
        LogComplaintRequest: {
            complainant: components["schemas"]["ComplainantInput"];
            representative?: components["schemas"]["RepresentativeInput"];
            /** @description The addressee of letters. Default: the complainant. */
            correspondenceTo?: components["schemas"]["CorrespondenceTo"];
            subjects: components["schemas"]["Subjects"];
            causes: components["schemas"]["Causes"];
            description: components["schemas"]["Description"];
            /** @description The channel through which the complaint arrived. Required for staff. Default for brokers: `BROKER`. */
            channel?: components["schemas"]["ChannelCode"];
            /** @description Staff only: the office through which the complaint arrived. */
            officeId?: components["schemas"]["Uuid"];
            /** @description The office's own reference. It is unique per office among complaints that are not withdrawn. */
            brokerReference?: components["schemas"]["OwnReference"];
            concerns?: components["schemas"]["Concerns"];
            productLine?: components["schemas"]["ProductLineCode"];
            /** @description The policy number, if there is one. */
            policyNumber?: components["schemas"]["BusinessNumber"];
            /** @description The claim number, if there is one. */
            claimNumber?: components["schemas"]["BusinessNumber"];
            /** @description What the person asks for. */
            remedySought?: components["schemas"]["ShortText"];
            /**
             * @description Whether the content contains data concerning health (GDPR art. 9).
             * @default false
             */
            containsHealthData?: boolean;
            /** @description Staff only: ids of the members of staff whose conduct the complaint is about. */
            staffComplainedAbout?: components["schemas"]["StaffIds"];
            /** @description Staff only: ids of the members of staff who took the contested decision. */
            contestedDecisionBy?: components["schemas"]["StaffIds"];
            /** @description When the person first complained to the broker. Not in the future. */
            signalledAt?: components["schemas"]["Instant"];
            /** @description Staff only: when the complaint arrived. Not in the future. Default: now. */
            receivedAt?: components["schemas"]["Instant"];
            /** @description What the office did before it logged the complaint. */
            interventions?: components["schemas"]["InterventionInput"][];
            /**
             * @description The person wants the insurer's direct intervention. The insurer receives the complaint immediately.
             * @enum {string}
             */
            ground?: "DIRECT_INTERVENTION_REQUESTED";
            /** @description With `ground`: the day on which the person asked for it. */
            requestedOn?: components["schemas"]["Day"];
            /** @description With `ground`: the office's remarks. */
            remarks?: components["schemas"]["ShortText"];
        };
        /** @description A merge patch (RFC 7396) with the members that change. null removes an optional member. Only the office can change `brokerReference` and `description`, while it holds the complaint. Only staff can change the last four members. */
        ComplaintPatch: {
            complainant?: components["schemas"]["ComplainantPatch"];
            representative?: components["schemas"]["RepresentativePatch"];
            correspondenceTo?: components["schemas"]["CorrespondenceTo"];
            subjects?: components["schemas"]["Subjects"];
            causes?: components["schemas"]["Causes"];
            /**
             * @description A `ProductLine`.
             * @enum {string|null}
             */
            productLine?: "01a" | "01b" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10a" | "10b" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | null;
            /**
             * Format: plain-line
             * @description A policy number.
             */
            policyNumber?: string | null;
            /**
             * Format: plain-line
             * @description A claim number.
             */
            claimNumber?: string | null;
            /**
             * Format: free-text
             * @description What the person asks for.
             */
            remedySought?: string | null;
            /** @description Whether the content contains data concerning health (GDPR art. 9). */
            containsHealthData?: boolean;
            /**
             * @description The party whose conduct the complaint is about.
             * @enum {string|null}
             */
            concerns?: "INSURER" | "BROKER" | "EXPERT" | "OTHER" | null;
            /**
             * Format: plain-line
             * @description The office's own reference.
             */
            brokerReference?: string | null;
            description?: components["schemas"]["Description"];
            /** @description Ids of members of staff. */
            staffComplainedAbout?: components["schemas"]["Uuid"][] | null;
            /** @description Ids of members of staff. */
            contestedDecisionBy?: components["schemas"]["Uuid"][] | null;
            brokerAccess?: components["schemas"]["BrokerAccess"];
            /** @description The complete list. It replaces the current list. */
            relatedTo?: components["schemas"]["RelationInput"][];
        };
        /** @description The changed members of the complainant. */
        ComplainantPatch: {
            name?: components["schemas"]["Name"];
            capacity?: components["schemas"]["Capacity"];
            language?: components["schemas"]["Language"];
            /**
             * Format: email
             * @description An e-mail address.
             */
            email?: string | null;
            /**
             * Format: plain-line
             * @description A telephone number.
             */
            phone?: string | null;
            postalAddress?: components["schemas"]["PostalAddressPatch"];
            /** @description Whether the person acts outside their trade or profession. */
            isConsumer?: boolean | null;
        };
        /** @description The changed members of the representative. When the complaint has no representative, `name`, `relation` and `mandateProvided` are required. */
        RepresentativePatch: {
            name?: components["schemas"]["Name"];
            relation?: components["schemas"]["RepresentativeRelationCode"];
            /** @description Whether the representative provided a mandate. */
            mandateProvided?: boolean;
            /**
             * Format: email
             * @description An e-mail address.
             */
            email?: string | null;
            postalAddress?: components["schemas"]["PostalAddressPatch"];
            /**
             * @description The language of letters to the person.
             * @enum {string|null}
             */
            language?: "nl" | "fr" | "de" | "en" | null;
        } | null;
        /** @description The changed members of the address. When there is no address, all four members are required. */
        PostalAddressPatch: {
            street?: components["schemas"]["Street"];
            postalCode?: components["schemas"]["PostalCode"];
            city?: components["schemas"]["City"];
            country?: components["schemas"]["Country"];
        } | null;
        /** @description An intervention of the office. `at` can be in the past, for example for a call yesterday, but not in the future. Default: now. */
        RecordInterventionRequest: {
            /** @description What the office gave: information, an answer or an action. */
            kinds: components["schemas"]["InterventionKind"][];
            /** @description A short summary of the intervention. */
            summary: components["schemas"]["ShortText"];
            /** @description When the intervention happened. Not in the future. Default: now. */
            at?: components["schemas"]["Instant"];
        };
        /** @description The broker's solution. `channel` is the channel of the confirmation letter. Default: EMAIL if the address is known, otherwise POST. */
        ResolveFirstLineRequest: {
            /** @description The solution. */
            summary: components["schemas"]["ShortText"];
            satisfaction: components["schemas"]["FirstLineSatisfaction"];
            /**
             * @description Whether the person gets a confirmation letter.
             * @default false
             */
            confirmationLetter?: boolean;
            /** @description The channel of the confirmation letter. */
            channel?: components["schemas"]["LetterChannel"];
            letter?: components["schemas"]["LetterWordingInput"];
        };
        /** @description The reason for the escalation. Only `UNSATISFIED_AFTER_FIRST_LINE` requires an intervention of the office. */
        EscalateComplaintRequest: {
            ground: components["schemas"]["EscalationGround"];
            /** @description The day on which the person asked for it. */
            requestedOn?: components["schemas"]["Day"];
            /** @description The office's remarks. */
            remarks?: components["schemas"]["ShortText"];
        };
        /** @description The reason for the return of a mistaken escalation. */
        ReturnToBrokerRequest: {
            /** @description The reason. */
            reason: components["schemas"]["ShortText"];
        };
        /** @description The new handler. Staff who assign the complaint to themselves send `independenceDeclared: true`; for another person this member returns 400. Only a manager can send `override`. */
        AssignComplaintRequest: {
            /** @description The `id` of the member of staff. */
            handlerId: components["schemas"]["Uuid"];
            /** @description True when the caller declares that they are independent of all persons and matters in the complaint. */
            independenceDeclared?: boolean;
            /** @description A manager's exception to a conflict of interest, for another person. */
            override?: components["schemas"]["OverrideInput"];
        };
        /** @description The handler's declaration. `reason` is required when they are not independent. */
        DeclareIndependenceRequest: {
            /** @description Whether the handler is independent of all persons and matters in the complaint. */
            independent: boolean;
            /** @description The reason why not. */
            reason?: components["schemas"]["ShortText"];
        };
        /** @description The dispatch of the acknowledgement. */
        AcknowledgeComplaintRequest: {
            /** @description How the letter is sent. The address for this channel must be known. */
            channel: components["schemas"]["LetterChannel"];
            /** @description When the letter was dispatched, if it was sent outside this API. Not in the future, and not before receipt. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description Required when the letter was dispatched more than one working day ago. */
            lateRecordingMotive?: components["schemas"]["Motive"];
            letter?: components["schemas"]["LetterWordingInput"];
        };
        /** @description A reply on the substance that is not the final answer. */
        ReplySubstantivelyRequest: {
            /** @description The text of the reply, in at least 50 characters. */
            text: components["schemas"]["AnswerText"];
            /** @description How the letter is sent. The address for this channel must be known. */
            channel: components["schemas"]["LetterChannel"];
            /** @description When the letter was dispatched, if it was sent outside this API. Not in the future, and not before receipt. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description Required when the letter was dispatched more than one working day ago. */
            lateRecordingMotive?: components["schemas"]["Motive"];
            letter?: components["schemas"]["LetterWordingInput"];
        };
        /** @description The reasons for the delay, and the day on which the final answer is expected. */
        NotifyDelayRequest: {
            reasons: components["schemas"]["Reasons"];
            /** @description The day on which the final answer is expected. It must be after the current due date. */
            expectedCompletionOn: components["schemas"]["Day"];
            /** @description How the letter is sent. The address for this channel must be known. */
            channel: components["schemas"]["LetterChannel"];
            /** @description When the letter was dispatched, if it was sent outside this API. Not in the future, and not before receipt. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description Required when the letter was dispatched more than one working day ago. */
            lateRecordingMotive?: components["schemas"]["Motive"];
            letter?: components["schemas"]["LetterWordingInput"];
        };
        /** @description The final answer. */
        SendFinalAnswerRequest: {
            decision: components["schemas"]["Decision"];
            /** @description The explanation of the decision, in at least 50 characters. */
            explanation: components["schemas"]["AnswerText"];
            /** @description The complaint as the insurer understands it. */
            complaintAsUnderstood?: components["schemas"]["LongText"];
            /** @description The decision on each grievance. */
            grievances?: components["schemas"]["GrievanceInput"][];
            /** @description The remedies that the insurer offers or carries out. */
            remedies?: components["schemas"]["RemedyInput"][];
            /** @description Whether the answer is also a decision on the claim. Such a decision is relevant for limitation periods. */
            isClaimDecision?: boolean;
            rootCause: components["schemas"]["RootCauseCode"];
            /** @description Whether the problem may affect other persons. */
            systemic?: boolean;
            /** @description How the letter is sent. The address for this channel must be known. */
            channel: components["schemas"]["LetterChannel"];
            /** @description When the letter was dispatched, if it was sent outside this API. Not in the future, and not before receipt. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description Required when the letter was dispatched more than one working day ago. */
            lateRecordingMotive?: components["schemas"]["Motive"];
            letter?: components["schemas"]["LetterWordingInput"];
        };
        /** @description The decision of the second person on the pending answer. */
        ApproveFinalAnswerRequest: {
            /** @description True sends the answer. False refuses it; a new answer can then be given. */
            approved: boolean;
            /** @description Remarks for the author. */
            remarks?: components["schemas"]["ShortText"];
        };
        /** @description The reason for ending the complaint without an answer on the substance. A `DUPLICATE` identifies the complaint that remains. */
        RedirectComplaintRequest: {
            outcome: components["schemas"]["RedirectionOutcomeCode"];
            /** @description The explanation to the person. */
            explanation: components["schemas"]["LongText"];
            /** @description The `id` of the complaint that remains. */
            duplicateOf?: components["schemas"]["Uuid"];
            /** @description How the letter is sent. The address for this channel must be known. */
            channel: components["schemas"]["LetterChannel"];
            /** @description When the letter was dispatched, if it was sent outside this API. Not in the future, and not before receipt. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description Required when the letter was dispatched more than one working day ago. */
            lateRecordingMotive?: components["schemas"]["Motive"];
            letter?: components["schemas"]["LetterWordingInput"];
        };
        /** @description The reason for the withdrawal. `channel` is the channel of the confirmation letter after escalation. Default: EMAIL if the address is known, otherwise POST. */
        WithdrawComplaintRequest: {
            /** @description The reason. */
            reason: components["schemas"]["ShortText"];
            /** @description The day on which the person asked for it. */
            requestedByComplainantOn?: components["schemas"]["Day"];
            /** @description The channel of the confirmation letter. Not in the first line, where no letter is sent. */
            channel?: components["schemas"]["LetterChannel"];
            letter?: components["schemas"]["LetterWordingInput"];
        };
        /** @description The person's satisfaction. */
        CloseComplaintRequest: {
            complainantSatisfaction: components["schemas"]["Satisfaction"];
        };
        /** @description The reason for the reopening. With `ERROR` the old deadlines continue, so `receivedAt` is refused. */
        ReopenComplaintRequest: {
            /** @description The reason. */
            reason: components["schemas"]["ShortText"];
            cause?: components["schemas"]["ReopeningCause"];
            /** @description Staff only: the instant of the new receipt. Not in the future. Default: now. */
            receivedAt?: components["schemas"]["Instant"];
        };
        /** @description The actual instant of receipt, and how it became known. */
        CorrectReceiptRequest: {
            /** @description When the complaint actually arrived. */
            receivedAt: components["schemas"]["Instant"];
            /** @description How the actual instant of receipt became known. */
            motive: components["schemas"]["Motive"];
        };
        /**
         * @description Why the complaints are erased: `REQUEST` of a manager, a `RETENTION` rule, or `RESTORE`: they were erased before, and came back with a restored backup.
         * @enum {string}
         */
        ErasureOrigin: "REQUEST" | "RETENTION" | "RESTORE";
        /**
         * @description `PENDING`: waits for the approval of another manager. `APPROVED`: the job erases the complaints. `REFUSED`: nothing is erased. `DONE`: every complaint has a result.
         * @enum {string}
         */
        ErasureStatus: "PENDING" | "APPROVED" | "REFUSED" | "DONE";
        /**
         * @description `WAITING`: no result yet. `ERASED`: the personal data are destroyed. `ON_HOLD`: a legal hold kept the complaint. `NOT_DUE`: the retention rule no longer asks for it. `REFUSED`: the erasure was refused.
         * @enum {string}
         */
        ErasureResult: "WAITING" | "ERASED" | "ON_HOLD" | "NOT_DUE" | "REFUSED";
        /**
         * @description The category that decides how long a complaint is kept. `FIRST_LINE_RESOLVED`: solved by the broker. `WITHDRAWN`. `NOT_A_COMPLAINT`: redirected as no complaint, inadmissible, duplicate or for somebody else. `CLOSED`: answered or closed. `HEALTH_DATA`: any of these, with health data; its term applies when it ends earlier.
         * @enum {string}
         */
        RetentionCategory: "FIRST_LINE_RESOLVED" | "WITHDRAWN" | "NOT_A_COMPLAINT" | "CLOSED" | "HEALTH_DATA";
        /** @description A store from which data were destroyed. */
        DestroyedStore: {
            /**
             * Format: plain-text
             * @description The store, e.g. `letters`.
             */
            store: string;
            /** @description The number of items destroyed. */
            count: components["schemas"]["Count"];
        };
        /** @description One complaint of an erasure, and what was destroyed of it. */
        ErasureItem: {
            /** @description The `id` of the complaint. */
            complaintId: components["schemas"]["Uuid"];
            reference?: components["schemas"]["Reference"];
            firstLineReference?: components["schemas"]["FirstLineReference"];
            category?: components["schemas"]["RetentionCategory"];
            /** @description The term of the retention rule. */
            months?: components["schemas"]["Count"];
            result: components["schemas"]["ErasureResult"];
            /** @description When the result was reached. */
            at?: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description How the data were destroyed. Absent unless the result is `ERASED`.
             */
            method?: string;
            /** @description The stores from which data were destroyed. */
            stores: components["schemas"]["DestroyedStore"][];
        };
        /** @description An erasure of complaints, by request or by a retention rule. */
        Erasure: {
            /** @description The id of the erasure and of its task. */
            id: components["schemas"]["Uuid"];
            origin: components["schemas"]["ErasureOrigin"];
            status: components["schemas"]["ErasureStatus"];
            /**
             * Format: plain-text
             * @description The reason of the request. Deleted when the erasure is done or refused.
             */
            reason?: string;
            /** @description When it was requested, or the rule applied. */
            requestedAt: components["schemas"]["Instant"];
            /** @description The manager who requested it. */
            requestedBy?: components["schemas"]["Party"];
            /** @description When it was approved or refused. */
            decidedAt?: components["schemas"]["Instant"];
            /** @description Who approved or refused it. For a retention rule, the administrator who set the rules. */
            decidedBy?: components["schemas"]["Party"];
            /** @description When every complaint had its result. */
            finishedAt?: components["schemas"]["Instant"];
            /** @description The complaints. */
            complaints: components["schemas"]["ErasureItem"][];
        };
        /** @description One page of erasures. */
        ErasureList: {
            /** @description The items. */
            items: components["schemas"]["Erasure"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description The complaints to erase, and why. */
        RequestErasureRequest: {
            /** @description Ids of complaints that the caller can open. */
            complaintIds: components["schemas"]["Uuid"][];
            /** @description The reason. It is deleted with the data. */
            reason: components["schemas"]["ShortText"];
        };
        /** @description The decision on the erasure. */
        ApproveErasureRequest: {
            /**
             * @description Whether the complaints are erased. Default: true.
             * @default true
             */
            approved?: boolean;
        };
        /**
         * Format: int32
         * @description A term in months, from the day on which the complaint ended.
         */
        RetentionMonths: number;
        /** @description How long complaints of a category are kept. */
        RetentionRule: {
            category: components["schemas"]["RetentionCategory"];
            months: components["schemas"]["RetentionMonths"];
        };
        /** @description How long complaints of a category are kept. */
        RetentionRuleInput: {
            category: components["schemas"]["RetentionCategory"];
            months: components["schemas"]["RetentionMonths"];
        };
        /** @description The retention rules. */
        RetentionRuleList: {
            /** @description The items. */
            items: components["schemas"]["RetentionRule"][];
            /** @description The link to this list. */
            self: components["schemas"]["Link"];
        };
        /** @description The new rules. An empty list keeps every complaint. */
        SetRetentionRulesRequest: {
            /** @description The rules, at most one for each category. */
            items: components["schemas"]["RetentionRuleInput"][];
        };
        /** @description The rules to try. */
        DryRunRetentionRequest: {
            /** @description The rules to try. Default: the stored rules. */
            items?: components["schemas"]["RetentionRuleInput"][];
        };
        /** @description What one rule would erase. */
        RetentionDryRunCategory: {
            category: components["schemas"]["RetentionCategory"];
            months: components["schemas"]["RetentionMonths"];
            /** @description The number of complaints to erase. */
            due: components["schemas"]["Count"];
            /** @description The number of complaints that a legal hold keeps. */
            onHold: components["schemas"]["Count"];
            /** @description References of complaints to erase, at most 200. */
            references: string[];
        };
        /** @description What the rules would erase. */
        RetentionDryRun: {
            /** @description The day on which the terms are compared. */
            day: components["schemas"]["Day"];
            /** @description The rules. */
            categories: components["schemas"]["RetentionDryRunCategory"][];
        };
        /**
         * @description Where the person occurs. `COMPLAINT`: its members, such as the complainant, the representative or a text. `HISTORY`: an earlier version, or the details of an event.
         * @enum {string}
         */
        DataSubjectPlace: "COMPLAINT" | "HISTORY" | "MESSAGE" | "NOTE" | "ATTACHMENT" | "LETTER";
        /** @description How often the person occurs in a place. */
        DataSubjectPlaceCount: {
            place: components["schemas"]["DataSubjectPlace"];
            /** @description The number of items. */
            count: components["schemas"]["Count"];
        };
        /** @description A complaint in which the person occurs. */
        DataSubjectComplaint: {
            /** @description The `id` of the complaint. Absent for ADMIN. */
            complaintId?: components["schemas"]["Uuid"];
            reference?: components["schemas"]["Reference"];
            firstLineReference?: components["schemas"]["FirstLineReference"];
            /** @description The places. */
            places: components["schemas"]["DataSubjectPlaceCount"][];
        };
        /** @description Everything that was found about a person. */
        DataSubject: {
            /** @description The number of complaints in which the person occurs. */
            found: components["schemas"]["Count"];
            /** @description The complaints, at most 500. */
            complaints: components["schemas"]["DataSubjectComplaint"][];
        };
        /** @description What is known about the person. A complaint is found when one of the members occurs in it. */
        QueryDataSubjectRequest: {
            /** @description The name. All words must occur together. */
            name?: components["schemas"]["Name"];
            email?: components["schemas"]["Email"];
            /** @description The policy number. */
            policyNumber?: components["schemas"]["BusinessNumber"];
            phone?: components["schemas"]["Phone"];
        };
        /**
         * @description What is known about the person, with `name`, `email`, `policyNumber` or `phone` at least. A complaint is found
         *     when one of these occurs in it.
         */
        ExportDataSubjectRequest: {
            /** @description The name. All words must occur together. */
            name?: components["schemas"]["Name"];
            email?: components["schemas"]["Email"];
            /** @description The policy number. */
            policyNumber?: components["schemas"]["BusinessNumber"];
            phone?: components["schemas"]["Phone"];
            /** @description The complaints to export. Default: every complaint in which the person occurs, at most 100. */
            complaintIds?: components["schemas"]["Uuid"][];
            /** @description The language of the readable file. Default: that of the person in their newest complaint. */
            language?: components["schemas"]["Language"];
        };
        /** @description The reason for which the complaint must be kept. */
        SetLegalHoldRequest: {
            /** @description The reason. */
            reason: components["schemas"]["ShortText"];
        };
        /** @description A referral to the Insurance Ombudsman. */
        RecordOmbudsmanReferralRequest: {
            ground: components["schemas"]["ReferralGround"];
            /** @description The day on which the person turned to the Ombudsman. */
            referredOn: components["schemas"]["Day"];
            /** @description The Ombudsman's own reference. */
            ombudsmanReference?: components["schemas"]["OwnReference"];
        };
        /** @description The Ombudsman's conclusion. `motivation` is required when the advice is not followed. */
        RecordOmbudsmanAdviceRequest: {
            result: components["schemas"]["OmbudsmanResultCode"];
            /** @description The day on which the advice was given. */
            advisedOn: components["schemas"]["Day"];
            /** @description Whether the advice is followed. */
            followed?: boolean;
            /** @description The reason why not. */
            motivation?: components["schemas"]["ShortText"];
        };
        /** @description The Ombudsman's prolongation by 90 days. */
        ProlongOmbudsmanReferralRequest: {
            /** @description The day on which the Ombudsman announced the prolongation. */
            prolongedOn: components["schemas"]["Day"];
        };
        /** @description The insurer's statement of its position to the Ombudsman. */
        RecordOmbudsmanPositionRequest: {
            /** @description The day on which the insurer stated its position. */
            statedOn: components["schemas"]["Day"];
        };
        /**
         * Format: plain-text
         * @description A public URL. https is required outside the sandbox. No user information and no fragment.
         */
        WebhookUrl: string;
        /** @description Event types. An empty list means all types. */
        EventTypeCodes: components["schemas"]["EventTypeCode"][];
        /** @description A new webhook endpoint. */
        CreateWebhookEndpointRequest: {
            url: components["schemas"]["WebhookUrl"];
            /** @description The event types. Default: all types. */
            eventTypes?: components["schemas"]["EventTypeCodes"];
            /** @description A description for people. */
            description?: components["schemas"]["Name"];
            /** @description Whether the API sends events to the endpoint. Default: true. */
            enabled?: boolean;
        };
        /** @description A merge patch. null removes the description. */
        UpdateWebhookEndpointRequest: {
            url?: components["schemas"]["WebhookUrl"];
            eventTypes?: components["schemas"]["EventTypeCodes"];
            /**
             * Format: free-line
             * @description A description for people.
             */
            description?: string | null;
            /** @description Whether the API sends events to the endpoint. */
            enabled?: boolean;
        };
        /** @description How long the current secret stays valid. */
        RotateWebhookSecretRequest: {
            /**
             * Format: int32
             * @description A number of hours. Default: 24.
             */
            graceHours?: number;
        };
        /** @description The start of the replay. */
        ReplayWebhookEventsRequest: {
            /** @description The instant from which events are sent again, inclusive. */
            since: components["schemas"]["Instant"];
        };
        /** @description A real or assumed receipt in the years 2000 to 2099 (Europe/Brussels). Default calendar: the one in force on the day of receipt. */
        CalculateDeadlinesRequest: {
            /** @description The instant of receipt. */
            receivedAt: components["schemas"]["Instant"];
            /** @description A published version of the calendar. */
            calendarVersion?: components["schemas"]["VersionName"];
        };
        /** @description The faults that the sandbox makes from now on. */
        SetSandboxFaultsRequest: {
            /** @description Requests get 503. */
            queue?: components["schemas"]["SandboxFaultInput"];
            /** @description Letters by e-mail bounce. */
            bounce?: components["schemas"]["SandboxFaultInput"];
            /** @description Requests get 429. */
            rateLimit?: components["schemas"]["SandboxFaultInput"];
        };
        /** @description How long a fault lasts. Exactly one member is present. */
        SandboxFaultInput: {
            /**
             * Format: int32
             * @description The number of requests or letters that meet the fault.
             */
            count?: number;
            /**
             * Format: int32
             * @description The seconds that are left.
             */
            seconds?: number;
        };
        /** @description The new time of the sandbox. Time runs on from this instant. */
        SetSandboxClockRequest: {
            /** @description The new instant. */
            now: components["schemas"]["Instant"];
        };
        /** @description A message. `replyBy` is required for a `DOCUMENT_REQUEST` and refused for every other kind. */
        AddMessageRequest: {
            direction: components["schemas"]["MessageDirection"];
            /** @description The channel of the message. */
            channel: components["schemas"]["ChannelCode"];
            /** @description The language of the message. */
            language: components["schemas"]["Language"];
            kind: components["schemas"]["MessageKindCode"];
            /** @description The text of the message. */
            text: components["schemas"]["LongText"];
            /** @description When the message was received or sent. Not in the future. Default: now. */
            at?: components["schemas"]["Instant"];
            /** @description The last day for the reply. Not in the past. */
            replyBy?: components["schemas"]["Day"];
            /** @description The `id` of a message of this complaint that it answers. */
            inReplyTo?: components["schemas"]["Uuid"];
            /** @description Default: `SHARED`. */
            visibility?: components["schemas"]["Visibility"];
        };
        /** @description A note and its visibility. */
        AddNoteRequest: {
            /** @description The text of the note. */
            text: components["schemas"]["LongText"];
            visibility: components["schemas"]["Visibility"];
        };
        /** @description One file and its metadata. */
        AddAttachmentRequest: {
            /** @description The file, with its name in `filename`. */
            file: components["schemas"]["FileContent"];
            /** @description A description. */
            description?: components["schemas"]["ShortText"];
            /** @description Default: `SHARED`. Default when staff set `containsHealthData`: `INTERNAL`. */
            visibility?: components["schemas"]["Visibility"];
            /** @description Whether the file contains data concerning health (GDPR art. 9). Default: false. */
            containsHealthData?: boolean;
            /** @description The `id` of a message of this complaint that it answers. */
            inReplyTo?: components["schemas"]["Uuid"];
        };
        /**
         * @description The status of an intermediary in the FSMA's public register. A struck-off office keeps read access and loses write access.
         * @enum {string}
         */
        FsmaStatus: "ACTIVE" | "SUSPENDED" | "STRUCK_OFF";
        /**
         * @description Part of the office's reference numbers. It cannot change once a reference number contains it.
         * @example ANT
         */
        OfficeCode: string;
        /**
         * Format: plain-text
         * @description The KBO enterprise number, ten digits.
         * @example 0862475005
         */
        EnterpriseNumber: string;
        /**
         * Format: plain-text
         * @description The KBO enterprise number, with or without `BE`, dots and spaces, or the nine digits used before 2005.
         * @example BE 0862.475.005
         */
        EnterpriseNumberInput: string;
        /**
         * Format: plain-line
         * @description The FSMA's old number of the office, as written. The FSMA now uses the enterprise number.
         * @example 12345 A-cB
         */
        FsmaNumber: string;
        /**
         * Format: int32
         * @description A number of working days.
         */
        WorkingDays: number;
        /**
         * @description The `client_id` for `POST /oauth/token`.
         * @example broker-wilrijk
         */
        ClientId: string;
        /**
         * Format: plain-text
         * @description The `client_secret` for `POST /oauth/token`. It is shown only once. The API stores a hash of it.
         */
        Secret: string;
        /**
         * Format: plain-line
         * @description Part of an identity at the external OpenID provider.
         */
        IdentityPart: string;
        /**
         * Format: plain-text
         * @description The type of a problem.
         */
        ProblemType: string;
        /** @description The type of a change in the directory. The list can grow. */
        RegisterEventType: string;
        /** @description A broker's office. */
        Office: {
            /** @description The office. */
            id: components["schemas"]["Uuid"];
            /** @description The version. Every change increases it. */
            version: components["schemas"]["Ordinal"];
            /** @description The name of the office. */
            name: components["schemas"]["Name"];
            code: components["schemas"]["OfficeCode"];
            enterpriseNumber: components["schemas"]["EnterpriseNumber"];
            fsmaNumber?: components["schemas"]["FsmaNumber"];
            fsmaStatus: components["schemas"]["FsmaStatus"];
            /** @description The day from which the status applies. */
            fsmaStatusSince?: components["schemas"]["Day"];
            /**
             * Format: email
             * @description The e-mail address in the office's letters.
             */
            email?: string;
            /** @description The postal address in the office's letters. */
            postalAddress?: components["schemas"]["PostalAddress"];
            /** @description The office's own first-line target, in working days from the day on which a complaint is logged. */
            firstLineTargetWorkingDays?: components["schemas"]["WorkingDays"];
            /** @description The language of mail to the office. Default: nl. */
            language?: components["schemas"]["Language"];
            /** @description Whether the office receives a digest of its first line by e-mail on each working day. */
            dailyDigest: boolean;
        };
        /** @description One page of offices. */
        OfficeList: {
            /** @description The items. */
            items: components["schemas"]["Office"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description The result of a transfer. */
        PortfolioTransfer: {
            /** @description The number of transferred complaints. */
            transferred: components["schemas"]["Count"];
        };
        /** @description An absence, from the first to the last day, both inclusive. */
        Absence: {
            /** @description The first day. */
            from: components["schemas"]["Day"];
            /** @description The last day. */
            to: components["schemas"]["Day"];
            /** @description The `id` of the deputy. */
            deputyId?: components["schemas"]["Uuid"];
        };
        /** @description A member of the insurer's staff. */
        StaffMember: {
            /** @description The member of staff. */
            id: components["schemas"]["Uuid"];
            /** @description The version. Every change increases it. */
            version: components["schemas"]["Ordinal"];
            /** @description The name. */
            name: components["schemas"]["Name"];
            role: components["schemas"]["Role"];
            /** @description Ids of the offices whose complaints this person must not handle. */
            tiedOfficeIds: components["schemas"]["Uuid"][];
            /** @description Whether this person reads the texts and files of complaints with `containsHealthData` (GDPR, article 9). Others get `[health data]` in place of each text, and cannot be assigned. */
            mayReadHealthData: boolean;
            email?: components["schemas"]["Email"];
            /** @description The language of mail to this person. Default: nl. */
            language?: components["schemas"]["Language"];
            /** @description Whether this person receives a digest of their work by e-mail on each working day. */
            dailyDigest: boolean;
            /** @description The absence of this person. */
            absence?: components["schemas"]["Absence"];
        };
        /** @description One page of members of staff. */
        StaffMemberList: {
            /** @description The items. */
            items: components["schemas"]["StaffMember"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description The result of reassigning a person's open complaints. */
        Reassignment: {
            /** @description The number of complaints with the new handler. */
            reassigned: components["schemas"]["Count"];
            /** @description The complaints that were not reassigned, with the reason. */
            refused: components["schemas"]["ReassignmentRefusal"][];
        };
        /** @description One complaint that was not reassigned. */
        ReassignmentRefusal: {
            /** @description The `id` of the complaint. */
            complaintId: components["schemas"]["Uuid"];
            /** @description The problem type, e.g. `urn:problem-type:complaints:handlerConflictOfInterest`. */
            type: components["schemas"]["ProblemType"];
            /** @description The reason for the refusal. */
            detail: components["schemas"]["ShortText"];
        };
        /** @description An API client. Its secrets are listed by id and never shown. */
        Client: {
            /** @description The `id` of the client. */
            id: components["schemas"]["Uuid"];
            /** @description The version. Every change increases it. */
            version: components["schemas"]["Ordinal"];
            clientId: components["schemas"]["ClientId"];
            /** @description The name. */
            name: components["schemas"]["Name"];
            role: components["schemas"]["Role"];
            /** @description Whether the client can use the API. A disabled client is refused. */
            enabled: boolean;
            /** @description The `id` of the office to which the client belongs. */
            officeId?: components["schemas"]["Uuid"];
            /** @description The `id` of the member of staff to whom the client belongs. */
            staffId?: components["schemas"]["Uuid"];
            /** @description Ids of the offices for which a software house can act. */
            grants: components["schemas"]["Uuid"][];
            /** @description The client's identities at the external OpenID provider. */
            identities: components["schemas"]["ClientIdentity"][];
            /** @description The live secrets. */
            secrets: components["schemas"]["ClientSecret"][];
        };
        /** @description One page of clients. */
        ClientList: {
            /** @description The items. */
            items: components["schemas"]["Client"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description An account at the external OpenID provider. */
        ClientIdentity: {
            /** @description The `iss` of its tokens. */
            issuer: components["schemas"]["IdentityPart"];
            /** @description The `sub` of its tokens. */
            subject: components["schemas"]["IdentityPart"];
        };
        /** @description A live secret, without its value. */
        ClientSecret: {
            /** @description The `id` of the secret. */
            id: components["schemas"]["Uuid"];
            /** @description When it was made, in real time. */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description A client and its first secret. */
        NewClient: {
            client: components["schemas"]["Client"];
            secret: components["schemas"]["NewSecret"];
        };
        /** @description A new secret. It is shown only once. */
        NewSecret: {
            /** @description The `id` of the secret. */
            id: components["schemas"]["Uuid"];
            secret: components["schemas"]["Secret"];
            /** @description When it was made, in real time. */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description One change in the directory. */
        RegisterEvent: {
            /** @description The `id` of the event. */
            id: components["schemas"]["Uuid"];
            type: components["schemas"]["RegisterEventType"];
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
            /** @description The `id` of the office, member of staff, client or calendar that changed. All zeros for the retention rules. */
            subjectId: components["schemas"]["Uuid"];
            /** @description Who did it. */
            actor: components["schemas"]["RegisterActor"];
            /** @description The members that changed. */
            changes: components["schemas"]["RegisterChange"][];
        };
        /** @description Who made the change. */
        RegisterActor: {
            /** @description The `id` of the member of staff or of the client. */
            id: components["schemas"]["Uuid"];
            /** @description The name. */
            name: components["schemas"]["Name"];
            role: components["schemas"]["Role"];
        };
        /** @description One member that changed. */
        RegisterChange: {
            /**
             * Format: plain-text
             * @description The name of the member, e.g. `fsmaStatus`.
             */
            member: string;
            /** @description The old value. Absent when there was none. Any JSON value. */
            from?: unknown;
            /** @description The new value. Absent when the member was removed. Any JSON value. */
            to?: unknown;
        };
        /** @description One page of directory events. */
        RegisterEventList: {
            /** @description The items. */
            items: components["schemas"]["RegisterEvent"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description A new office. Default status: `ACTIVE`. */
        CreateOfficeRequest: {
            /** @description The name of the office. */
            name: components["schemas"]["Name"];
            code: components["schemas"]["OfficeCode"];
            enterpriseNumber: components["schemas"]["EnterpriseNumberInput"];
            fsmaNumber?: components["schemas"]["FsmaNumber"];
            fsmaStatus?: components["schemas"]["FsmaStatus"];
            /** @description The day from which the status applies. Not in the future. Default: today. */
            fsmaStatusSince?: components["schemas"]["Day"];
            /** @description The e-mail address in the office's letters. */
            email?: components["schemas"]["Email"];
            /** @description The postal address in the office's letters. */
            postalAddress?: components["schemas"]["PostalAddressInput"];
            /** @description The office's own first-line target, in working days from the day on which a complaint is logged. */
            firstLineTargetWorkingDays?: components["schemas"]["WorkingDays"];
            /** @description The language of mail to the office. Default: nl. */
            language?: components["schemas"]["Language"];
            /** @description Whether the office receives a digest of its first line by e-mail on each working day. Default: false. */
            dailyDigest?: boolean;
        };
        /** @description The changed members of an office. */
        OfficePatch: {
            /** @description The name of the office. */
            name?: components["schemas"]["Name"];
            code?: components["schemas"]["OfficeCode"];
            enterpriseNumber?: components["schemas"]["EnterpriseNumberInput"];
            /**
             * Format: plain-line
             * @description The FSMA's old number of the office. The FSMA now uses the enterprise number.
             */
            fsmaNumber?: string | null;
            fsmaStatus?: components["schemas"]["FsmaStatus"];
            /** @description The day from which the status applies. Not in the future. Default: today. */
            fsmaStatusSince?: components["schemas"]["Day"];
            /**
             * Format: email
             * @description The e-mail address in the office's letters.
             */
            email?: string | null;
            postalAddress?: components["schemas"]["OfficeAddressPatch"];
            /**
             * Format: int32
             * @description The office's own first-line target, in working days from the day on which a complaint is logged.
             */
            firstLineTargetWorkingDays?: number | null;
            /**
             * @description The language of mail to the office. Default: nl.
             * @enum {string|null}
             */
            language?: "nl" | "fr" | "de" | "en" | null;
            /** @description Whether the office receives a digest of its first line by e-mail on each working day. */
            dailyDigest?: boolean;
        };
        /** @description The postal address in the office's letters, which replaces the present one. null removes it. */
        OfficeAddressPatch: {
            street: components["schemas"]["Street"];
            postalCode: components["schemas"]["PostalCode"];
            city: components["schemas"]["City"];
            country: components["schemas"]["Country"];
        } | null;
        /** @description The successor, and the reason for the transfer. */
        TransferPortfolioRequest: {
            /** @description The `id` of the office that takes over the complaints. */
            toOfficeId: components["schemas"]["Uuid"];
            /** @description The reason. The history of every complaint keeps it. */
            reason: components["schemas"]["ShortText"];
        };
        /** @description An absence, from the first to the last day, both inclusive. */
        AbsenceInput: {
            /** @description The first day. */
            from: components["schemas"]["Day"];
            /** @description The last day. */
            to: components["schemas"]["Day"];
            /** @description The `id` of the deputy, a handler or manager. */
            deputyId?: components["schemas"]["Uuid"];
        };
        /** @description The changed members of the absence. null ends the absence. When there is no absence, `from` and `to` are required. */
        AbsencePatch: {
            /** @description The first day. */
            from?: components["schemas"]["Day"];
            /** @description The last day. */
            to?: components["schemas"]["Day"];
            /**
             * Format: uuid
             * @description The `id` of the deputy, a handler or manager.
             */
            deputyId?: string | null;
        } | null;
        /** @description A new member of staff. */
        CreateStaffMemberRequest: {
            /** @description The name. */
            name: components["schemas"]["Name"];
            /**
             * @description The role of this person.
             * @enum {string}
             */
            role: "HANDLER" | "MANAGER" | "AUDITOR" | "ADMIN";
            /** @description Ids of the offices whose complaints this person must not handle. */
            tiedOfficeIds?: components["schemas"]["Uuid"][];
            /** @description Whether this person reads the texts and files of complaints with `containsHealthData` (GDPR, article 9). Default: false. */
            mayReadHealthData?: boolean;
            email?: components["schemas"]["Email"];
            /** @description The language of mail to this person. Default: nl. */
            language?: components["schemas"]["Language"];
            /** @description Whether this person receives a digest of their work by e-mail on each working day. Default: true. */
            dailyDigest?: boolean;
            /** @description The absence of this person. */
            absence?: components["schemas"]["AbsenceInput"];
        };
        /** @description The changed members of a member of staff. */
        StaffMemberPatch: {
            /** @description The name. */
            name?: components["schemas"]["Name"];
            /**
             * @description The role of this person.
             * @enum {string}
             */
            role?: "HANDLER" | "MANAGER" | "AUDITOR" | "ADMIN";
            /** @description Ids of the offices whose complaints this person must not handle. */
            tiedOfficeIds?: components["schemas"]["Uuid"][];
            /** @description Whether this person reads the texts and files of complaints with `containsHealthData` (GDPR, article 9). */
            mayReadHealthData?: boolean;
            /**
             * Format: email
             * @description An e-mail address.
             */
            email?: string | null;
            /**
             * @description The language of mail to this person. Default: nl.
             * @enum {string|null}
             */
            language?: "nl" | "fr" | "de" | "en" | null;
            /** @description Whether this person receives a digest of their work by e-mail on each working day. */
            dailyDigest?: boolean;
            absence?: components["schemas"]["AbsencePatch"];
        };
        /** @description The new handler, and the reason. Default for `toStaffId`: the deputy of the absence. */
        ReassignComplaintsRequest: {
            /** @description The `id` of a handler or manager other than the caller. */
            toStaffId?: components["schemas"]["Uuid"];
            /** @description The reason. The history of every complaint keeps it. */
            reason: components["schemas"]["ShortText"];
        };
        /** @description An account at the external OpenID provider. */
        ClientIdentityInput: {
            /** @description The `iss` of its tokens. */
            issuer: components["schemas"]["IdentityPart"];
            /** @description The `sub` of its tokens. */
            subject: components["schemas"]["IdentityPart"];
        };
        /** @description A new client. Give exactly one of `officeId`, `staffId` and (for a software house) `grants`. */
        CreateClientRequest: {
            clientId: components["schemas"]["ClientId"];
            /** @description The name. */
            name: components["schemas"]["Name"];
            /** @description The `id` of the office to which the client belongs. */
            officeId?: components["schemas"]["Uuid"];
            /** @description The `id` of the member of staff to whom the client belongs. */
            staffId?: components["schemas"]["Uuid"];
            /** @description Ids of the offices for which a software house can act. */
            grants?: components["schemas"]["Uuid"][];
            /** @description The client's identities at the external OpenID provider. */
            identities?: components["schemas"]["ClientIdentityInput"][];
        };
        /** @description The changed members of a client. A list replaces the current list. */
        ClientPatch: {
            /** @description The name. */
            name?: components["schemas"]["Name"];
            /** @description Whether the client can use the API. A disabled client is refused. */
            enabled?: boolean;
            /** @description Ids of the offices for which a software house can act. */
            grants?: components["schemas"]["Uuid"][];
            /** @description The client's identities at the external OpenID provider. */
            identities?: components["schemas"]["ClientIdentityInput"][];
        };
        /**
         * @description The status of an improvement action.
         * @enum {string}
         */
        ImprovementStatus: "OPEN" | "IN_PROGRESS" | "DONE" | "DROPPED";
        /**
         * @description A share of answers, against the period before. `STEADY` means that a difference of this size is within chance (two-proportion test at 95 %).
         * @enum {string}
         */
        Trend: "UP" | "DOWN" | "STEADY";
        /** @description How often final answers of a period had one of the root causes. */
        CauseRate: {
            /** @description The first day. */
            from: components["schemas"]["Day"];
            /** @description The last day. */
            to: components["schemas"]["Day"];
            /** @description The number of final answers. */
            answers: components["schemas"]["Count"];
            /** @description The number of them with one of the root causes. */
            withCause: components["schemas"]["Count"];
            /** @description The rate per 1,000 final answers, rounded. Absent for fewer than 10 answers. */
            per1000Answers?: components["schemas"]["Count"];
        };
        /** @description The measured effect of an action: the rate of its root causes in up to 180 days before it was created, and in up to 180 days after it was done. */
        ImprovementEffect: {
            /** @description Before the day on which the action was created. */
            before: components["schemas"]["CauseRate"];
            /** @description After the day on which the action was done. */
            after: components["schemas"]["CauseRate"];
            trend?: components["schemas"]["Trend"];
        };
        /** @description What the insurer does about root causes of complaints. */
        ImprovementAction: {
            /** @description The improvement action. */
            id: components["schemas"]["Uuid"];
            /** @description The version. Every change increases it. */
            version: components["schemas"]["Ordinal"];
            title: components["schemas"]["ImprovementTitle"];
            /** @description The root causes that the action addresses. */
            rootCauses: components["schemas"]["RootCause"][];
            /** @description The member of staff who sees to it. */
            ownerId: components["schemas"]["Uuid"];
            /** @description The day by which it is to be done. */
            dueOn: components["schemas"]["Day"];
            status: components["schemas"]["ImprovementStatus"];
            /** @description Whether the due day has passed and the action is neither done nor dropped. */
            late: boolean;
            /** @description The linked complaints. */
            complaintIds: components["schemas"]["Uuid"][];
            /** @description The day on which the status became `DONE`. */
            doneOn?: components["schemas"]["Day"];
            /** @description The measured effect. Absent until a whole day has passed after the action was done. */
            effect?: components["schemas"]["ImprovementEffect"];
            /** @description When it was created. */
            createdAt: components["schemas"]["Instant"];
            /** @description When it last changed. */
            updatedAt: components["schemas"]["Instant"];
        };
        /**
         * Format: free-line
         * @description What is done, in one line without personal data.
         */
        ImprovementTitle: string;
        /** @description One page of improvement actions. */
        ImprovementActionList: {
            /** @description The items. */
            items: components["schemas"]["ImprovementAction"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description A new improvement action. */
        CreateImprovementActionRequest: {
            title: components["schemas"]["ImprovementTitle"];
            /** @description The root causes that the action addresses. */
            rootCauses: components["schemas"]["RootCauseCode"][];
            /** @description The member of staff who sees to it: a handler or a manager. */
            ownerId: components["schemas"]["Uuid"];
            /** @description The day by which it is to be done. Not in the past. */
            dueOn: components["schemas"]["Day"];
            /** @description Default: `OPEN`. */
            status?: components["schemas"]["ImprovementStatus"];
            /** @description The linked complaints. */
            complaintIds?: components["schemas"]["Uuid"][];
        };
        /** @description The changed members of an improvement action. */
        ImprovementActionPatch: {
            title?: components["schemas"]["ImprovementTitle"];
            /** @description The root causes that the action addresses. */
            rootCauses?: components["schemas"]["RootCauseCode"][];
            /** @description The member of staff who sees to it: a handler or a manager. */
            ownerId?: components["schemas"]["Uuid"];
            /** @description The day by which it is to be done. A new day is not in the past. */
            dueOn?: components["schemas"]["Day"];
            status?: components["schemas"]["ImprovementStatus"];
            /** @description The linked complaints. The list replaces the old one. */
            complaintIds?: components["schemas"]["Uuid"][];
        };
        /** @description One change of an improvement action. */
        ImprovementActionEvent: {
            /** @description The position in the history of this action. */
            sequence: components["schemas"]["Ordinal"];
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
            /** @description Who did it. */
            actor: components["schemas"]["RegisterActor"];
            /** @description The members that changed. */
            changes: components["schemas"]["RegisterChange"][];
        };
        /** @description One page of changes. */
        ImprovementActionEventList: {
            /** @description The items. */
            items: components["schemas"]["ImprovementActionEvent"][];
            /** @description The link to this page. */
            self: components["schemas"]["Link"];
            /** @description The link to the next page. Absent on the last page. */
            next?: components["schemas"]["Link"];
        };
        /** @description The final answers of a period by root cause, with the period of the same length before it. */
        RootCauseReport: {
            /** @description The first day. */
            from: components["schemas"]["Day"];
            /** @description The last day. */
            to: components["schemas"]["Day"];
            /** @description The first day of the period before. */
            previousFrom: components["schemas"]["Day"];
            /** @description The last day of the period before. */
            previousTo: components["schemas"]["Day"];
            /** @description The report says what was known at the end of this day. */
            asOf: components["schemas"]["Day"];
            /** @description The moment that the report shows. */
            generatedAt: components["schemas"]["Instant"];
            /** @description The number of final answers. */
            answers: components["schemas"]["Count"];
            /** @description Their number in the period before. */
            previousAnswers: components["schemas"]["Count"];
            /** @description The final answers of each month of the period. */
            months: components["schemas"]["MonthOfAnswers"][];
            /** @description The root causes, the most frequent first. */
            rootCauses: components["schemas"]["RootCauseFigures"][];
        };
        /** @description The final answers of one month, as far as the month lies in the period. */
        MonthOfAnswers: {
            /** @description The month, `yyyy-MM`. */
            month: string;
            /** @description The number of final answers. */
            answers: components["schemas"]["Count"];
        };
        /** @description One root cause. */
        RootCauseFigures: {
            rootCause: components["schemas"]["RootCause"];
            /** @description The number of final answers with this root cause. */
            answers: components["schemas"]["Count"];
            /** @description The number of them that are systemic. */
            systemic: components["schemas"]["Count"];
            /** @description Their number in the period before. */
            previousAnswers: components["schemas"]["Count"];
            /** @description The systemic ones in the period before. */
            previousSystemic: components["schemas"]["Count"];
            /** @description The rate per 1,000 final answers, rounded. Absent when the period has fewer than 10 answers. */
            per1000Answers?: components["schemas"]["Count"];
            /** @description The rate in the period before. Absent when that period has fewer than 10 answers. */
            previousPer1000Answers?: components["schemas"]["Count"];
            trend?: components["schemas"]["Trend"];
            /** @description The final answers with this root cause in each month of the period. */
            months: components["schemas"]["MonthOfAnswers"][];
            /** @description By product line, the most frequent first. */
            productLines: components["schemas"]["RootCauseByProductLine"][];
            /** @description By the office through which the complaint came, the most frequent first. */
            offices: components["schemas"]["RootCauseByOffice"][];
        };
        /** @description The final answers with a root cause on one product line. */
        RootCauseByProductLine: {
            /** @description The product line. Absent when unknown. */
            productLine?: components["schemas"]["ProductLine"];
            /** @description The number of final answers. */
            answers: components["schemas"]["Count"];
            /** @description The number of them that are systemic. */
            systemic: components["schemas"]["Count"];
            /** @description Their number in the period before. */
            previousAnswers: components["schemas"]["Count"];
        };
        /** @description The final answers with a root cause on complaints through one office. */
        RootCauseByOffice: {
            /** @description The office. Absent for complaints without an office. */
            office?: components["schemas"]["OfficeSummary"];
            /** @description The number of final answers. */
            answers: components["schemas"]["Count"];
            /** @description The number of them that are systemic. */
            systemic: components["schemas"]["Count"];
            /** @description Their number in the period before. */
            previousAnswers: components["schemas"]["Count"];
        };
    };
    responses: {
        /** @description The complaint as this caller can see it, with the current states of its deadlines. */
        ComplaintShown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Complaint"];
            };
        };
        /** @description The new complaint. `Location` is its address. */
        ComplaintLogged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Complaint"];
            };
        };
        /** @description The complaint after the action, in its new version. */
        ComplaintChanged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Complaint"];
            };
        };
        /** @description The representation that `If-None-Match` identifies is unchanged, including the states of the deadlines. */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The representation that `If-None-Match` identifies is unchanged. */
        PublicNotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request does not match its documented shape, or it contains a value that conflicts with the complaint's data. Each entry of `issues` identifies one member. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The access token is missing, invalid or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `missingPermission`: the client's role, or its relation to this complaint, does not allow the operation. ADMIN never sees complaint content. `missingScope`: the token does not have the required scope. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `crossSiteRequest`: a page of another site sent the request. Only pages of the sandbox and programs can. */
        CrossSiteRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource does not exist, or the client cannot see it. Both cases have the same response. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operation does not offer a media type that `Accept` names. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `actionNotAllowed` shows the status and the actions that are allowed. Other types identify the rule that the request violates. `idempotencyRequestInProgress`: the first request with this key is still running. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `erased`: the personal data of the complaint were erased. `erased` contains what is left: references, dates and outcome. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The complaint has a newer version than `If-Match`, or `If-Match` is a weak entity tag. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the limit. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content type of the body is not the documented one. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Idempotency-Key` was already used with another input. */
        IdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing. */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The client exceeded its rate limit, or too many of its requests wait. `Retry-After` shows how long to wait. An expensive operation, a page of more than 50 items and a body of more than 64 KiB cost more than one unit of the rate (`x-rate-limit-units`, 1 by default). */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An internal error, without internal details. Repeat the request with the same `Idempotency-Key`. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database does not respond, or too many requests wait. Repeat the request after `Retry-After`, with the same `Idempotency-Key`. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The file does not contain this byte range. `Content-Range` shows the size of the file. */
        RangeNotSatisfiable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no storage space for the file at the moment. Nothing of the file was stored. Other operations continue to work. */
        InsufficientStorage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A refusal as in RFC 6749 section 5.2: `invalid_request`, `unsupported_grant_type` or `invalid_scope`. */
        TokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description `invalid_client`: the client is unknown or disabled, or its secret is wrong or revoked. */
        TokenClientRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description `server_error`: an internal error. */
        TokenFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description `temporarily_unavailable`: there were too many attempts, or the database does not respond. */
        TokenUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
    };
    parameters: {
        /** @description The `id` of the complaint. */
        complaintId: components["schemas"]["Uuid"];
        /** @description The `id` of an entry of `ombudsmanReferrals`. */
        referralId: components["schemas"]["Uuid"];
        /** @description The `id` of the office. */
        officeId: components["schemas"]["Uuid"];
        /** @description The `id` of the member of staff. */
        staffId: components["schemas"]["Uuid"];
        /** @description The `id` of the improvement action. */
        actionId: components["schemas"]["Uuid"];
        /** @description The `id` of the client; not the `client_id` of its token requests. */
        clientId: components["schemas"]["Uuid"];
        /** @description The `id` of an entry of `secrets`. */
        secretId: components["schemas"]["Uuid"];
        /** @description The `id` of the webhook endpoint. */
        endpointId: components["schemas"]["Uuid"];
        /** @description The `id` of the letter. */
        letterId: components["schemas"]["Uuid"];
        /** @description The `id` of the delivery. */
        deliveryId: components["schemas"]["Uuid"];
        /** @description The version of the calendar. */
        version: components["schemas"]["VersionName"];
        /** @description The `id` of the task. */
        taskId: components["schemas"]["Uuid"];
        /** @description The `id` of the message. */
        messageId: components["schemas"]["Uuid"];
        /** @description The `id` of the note. */
        noteId: components["schemas"]["Uuid"];
        /** @description The `id` of the attachment. */
        attachmentId: components["schemas"]["Uuid"];
        /** @description The id of the erasure, which is also the id of its task. */
        erasureId: components["schemas"]["Uuid"];
        /** @description The id of the export, which is also the id of its task. */
        exportId: components["schemas"]["Uuid"];
        /** @description The `id` of the evidence bundle. The `result` of the task contains it. */
        bundleId: components["schemas"]["Uuid"];
        /** @description One byte range, e.g. `bytes=0-1023`, `bytes=1024-` or `bytes=-512`. With several ranges, the response is the whole file. */
        range: string;
        /** @description The `ETag` of the file that the range belongs to. With another value, the response is the whole file. */
        ifRange: string;
        /** @description The `id` of the event. It is the same for every attempt and every replay of one event. */
        webhookId: components["schemas"]["Uuid"];
        /** @description The time of this attempt, in seconds since 1970-01-01T00:00:00Z, in real time. Refuse a request whose timestamp differs by more than five minutes. */
        webhookTimestamp: string;
        /** @description `v1,` and the base64 HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, once for each live secret, separated by spaces. One matching signature is enough. */
        webhookSignature: string;
        /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
        idempotencyKey: components["schemas"]["IdempotencyKey"];
        /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
        ifMatch: components["schemas"]["EntityTags"];
        /** @description The last `ETag` that you received, or `*`. A PATCH without this header gets 428. When the complaint has a newer version, the response is 412. */
        ifMatchRequired: components["schemas"]["EntityTags"];
        /** @description The last `ETag` that you received. The response is 304 only when the representation is unchanged. For a complaint this includes the states of its deadlines. */
        ifNoneMatch: string;
        /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
        onBehalfOf: string;
        /** @description The preferred languages (RFC 9110). The API supports nl, fr, de and en. Default: nl. */
        acceptLanguage: string;
        /** @description A day that is not in the future: the report says what was known at its end. The default is today, with what is known now. */
        asOf: components["schemas"]["Day"];
        /** @description The maximum number of items on a page. */
        pageSize: number;
        /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
        after: string;
    };
    requestBodies: never;
    headers: {
        /** @description Identifies this request in our logs. Give it to support. */
        "Trace-Id": string;
        /** @description Of a complaint: `"<version>"`, or `"<version>-<n>"` after the representation changed without a new version, for example because the state of a deadline changed or a letter was delivered. Of reference data: an opaque value. */
        ETag: string;
        /** @description The path-absolute address of the new resource. */
        Location: string;
        /** @description Identifies these bytes. It never changes. */
        AttachmentETag: string;
        /** @description The resource supports `Range` requests. */
        "Accept-Ranges": "bytes";
        /** @description The byte range in this response, and the total number of bytes. */
        "Content-Range": string;
        /** @description `attachment`, with the file name (RFC 6266). */
        "Content-Disposition": string;
        /** @description `nosniff`: browsers must not guess another media type. */
        "X-Content-Type-Options": "nosniff";
        /** @description `true` when this is the stored response to an earlier request with the same key; otherwise absent. */
        "Idempotency-Replayed": "true";
        /** @description The request headers that the representation depends on. */
        Vary: string;
        /** @description Who can cache the response, and for how long. */
        "Cache-Control": string;
        /** @description The SHA-256 of the representation (RFC 9530). */
        "Repr-Digest": string;
        /** @description The language of the text. */
        "Content-Language": components["schemas"]["Language"];
        /** @description The remaining requests of the caller, where a rate limit applies. */
        RateLimit: string;
        /** @description The rate limit of the caller: requests (`q`) per window of seconds (`w`). */
        "RateLimit-Policy": string;
        /** @description The number of seconds to wait before the next attempt. */
        "Retry-After": number;
        /** @description The authentication scheme, and the reason for the refusal (RFC 6750). */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type Uuid = components['schemas']['Uuid'];
export type Day = components['schemas']['Day'];
export type Instant = components['schemas']['Instant'];
export type Email = components['schemas']['Email'];
export type Name = components['schemas']['Name'];
export type ShortText = components['schemas']['ShortText'];
export type LongText = components['schemas']['LongText'];
export type Motive = components['schemas']['Motive'];
export type Phone = components['schemas']['Phone'];
export type BusinessNumber = components['schemas']['BusinessNumber'];
export type OwnReference = components['schemas']['OwnReference'];
export type Reference = components['schemas']['Reference'];
export type FirstLineReference = components['schemas']['FirstLineReference'];
export type VersionName = components['schemas']['VersionName'];
export type AmountCents = components['schemas']['AmountCents'];
export type Count = components['schemas']['Count'];
export type Ordinal = components['schemas']['Ordinal'];
export type Link = components['schemas']['Link'];
export type IdempotencyKey = components['schemas']['IdempotencyKey'];
export type EntityTags = components['schemas']['EntityTags'];
export type Status = components['schemas']['Status'];
export type HeldBy = components['schemas']['HeldBy'];
export type Role = components['schemas']['Role'];
export type Language = components['schemas']['Language'];
export type DeadlineKind = components['schemas']['DeadlineKind'];
export type DeadlineState = components['schemas']['DeadlineState'];
export type ActionName = components['schemas']['ActionName'];
export type ActionLink = components['schemas']['ActionLink'];
export type Capacity = components['schemas']['Capacity'];
export type Subject = components['schemas']['Subject'];
export type Concerns = components['schemas']['Concerns'];
export type BrokerAccess = components['schemas']['BrokerAccess'];
export type CorrespondenceTo = components['schemas']['CorrespondenceTo'];
export type LetterChannel = components['schemas']['LetterChannel'];
export type InterventionKind = components['schemas']['InterventionKind'];
export type FirstLineSatisfaction = components['schemas']['FirstLineSatisfaction'];
export type Satisfaction = components['schemas']['Satisfaction'];
export type EscalationGround = components['schemas']['EscalationGround'];
export type Decision = components['schemas']['Decision'];
export type RelationKind = components['schemas']['RelationKind'];
export type ReopeningCause = components['schemas']['ReopeningCause'];
export type ReferralGround = components['schemas']['ReferralGround'];
export type CalendarStatus = components['schemas']['CalendarStatus'];
export type CalendarDayKind = components['schemas']['CalendarDayKind'];
export type MessageDirection = components['schemas']['MessageDirection'];
export type Visibility = components['schemas']['Visibility'];
export type Channel = components['schemas']['Channel'];
export type ChannelCode = components['schemas']['ChannelCode'];
export type MessageKind = components['schemas']['MessageKind'];
export type MessageKindCode = components['schemas']['MessageKindCode'];
export type Cause = components['schemas']['Cause'];
export type CauseCode = components['schemas']['CauseCode'];
export type ProductLine = components['schemas']['ProductLine'];
export type ProductLineCode = components['schemas']['ProductLineCode'];
export type Outcome = components['schemas']['Outcome'];
export type RedirectionOutcomeCode = components['schemas']['RedirectionOutcomeCode'];
export type RemedyKind = components['schemas']['RemedyKind'];
export type RemedyKindCode = components['schemas']['RemedyKindCode'];
export type RootCause = components['schemas']['RootCause'];
export type RootCauseCode = components['schemas']['RootCauseCode'];
export type RepresentativeRelation = components['schemas']['RepresentativeRelation'];
export type RepresentativeRelationCode = components['schemas']['RepresentativeRelationCode'];
export type OmbudsmanResult = components['schemas']['OmbudsmanResult'];
export type OmbudsmanResultCode = components['schemas']['OmbudsmanResultCode'];
export type EventType = components['schemas']['EventType'];
export type EventTypeCode = components['schemas']['EventTypeCode'];
export type Complaint = components['schemas']['Complaint'];
export type Party = components['schemas']['Party'];
export type OfficeSummary = components['schemas']['OfficeSummary'];
export type PostalAddress = components['schemas']['PostalAddress'];
export type Complainant = components['schemas']['Complainant'];
export type Representative = components['schemas']['Representative'];
export type Intervention = components['schemas']['Intervention'];
export type Dispatch = components['schemas']['Dispatch'];
export type FirstLineResolution = components['schemas']['FirstLineResolution'];
export type Escalation = components['schemas']['Escalation'];
export type SubstantiveReply = components['schemas']['SubstantiveReply'];
export type DelayNotice = components['schemas']['DelayNotice'];
export type Grievance = components['schemas']['Grievance'];
export type Remedy = components['schemas']['Remedy'];
export type FinalAnswer = components['schemas']['FinalAnswer'];
export type PendingApproval = components['schemas']['PendingApproval'];
export type LegalHold = components['schemas']['LegalHold'];
export type Redirection = components['schemas']['Redirection'];
export type Withdrawal = components['schemas']['Withdrawal'];
export type Reopening = components['schemas']['Reopening'];
export type Relation = components['schemas']['Relation'];
export type OmbudsmanReferral = components['schemas']['OmbudsmanReferral'];
export type OmbudsmanAdvice = components['schemas']['OmbudsmanAdvice'];
export type EscalationReceipt = components['schemas']['EscalationReceipt'];
export type ComplaintList = components['schemas']['ComplaintList'];
export type Agenda = components['schemas']['Agenda'];
export type AgendaGroup = components['schemas']['AgendaGroup'];
export type PeriodReport = components['schemas']['PeriodReport'];
export type ReportGroup = components['schemas']['ReportGroup'];
export type ReportGroupKey = components['schemas']['ReportGroupKey'];
export type PeriodTotals = components['schemas']['PeriodTotals'];
export type ClockTotals = components['schemas']['ClockTotals'];
export type OutcomeCount = components['schemas']['OutcomeCount'];
export type RedressTotals = components['schemas']['RedressTotals'];
export type FirstLineTotals = components['schemas']['FirstLineTotals'];
export type OmbudsmanTotals = components['schemas']['OmbudsmanTotals'];
export type OmbudsmanResultCount = components['schemas']['OmbudsmanResultCount'];
export type RegisterLineList = components['schemas']['RegisterLineList'];
export type RegisterFileLine = components['schemas']['RegisterFileLine'];
export type RegisterLine = components['schemas']['RegisterLine'];
export type RegisterColumnList = components['schemas']['RegisterColumnList'];
export type RegisterColumn = components['schemas']['RegisterColumn'];
export type Deadline = components['schemas']['Deadline'];
export type DeadlineExtension = components['schemas']['DeadlineExtension'];
export type DeadlineExplanation = components['schemas']['DeadlineExplanation'];
export type ExplanationStep = components['schemas']['ExplanationStep'];
export type DeadlineCalculation = components['schemas']['DeadlineCalculation'];
export type CalculatedDeadline = components['schemas']['CalculatedDeadline'];
export type Calendar = components['schemas']['Calendar'];
export type ClosedDay = components['schemas']['ClosedDay'];
export type ClosedDayInput = components['schemas']['ClosedDayInput'];
export type CreateCalendarRequest = components['schemas']['CreateCalendarRequest'];
export type CalendarImpact = components['schemas']['CalendarImpact'];
export type CalendarImpactItem = components['schemas']['CalendarImpactItem'];
export type CalendarList = components['schemas']['CalendarList'];
export type CalendarDay = components['schemas']['CalendarDay'];
export type CalendarDayList = components['schemas']['CalendarDayList'];
export type HistoryEvent = components['schemas']['HistoryEvent'];
export type HistoryActor = components['schemas']['HistoryActor'];
export type HistoryChange = components['schemas']['HistoryChange'];
export type AccessLogEntry = components['schemas']['AccessLogEntry'];
export type AccessLogActor = components['schemas']['AccessLogActor'];
export type AccessLogEntryList = components['schemas']['AccessLogEntryList'];
export type HistoryEventList = components['schemas']['HistoryEventList'];
export type LetterKind = components['schemas']['LetterKind'];
export type DispatchState = components['schemas']['DispatchState'];
export type LetterWording = components['schemas']['LetterWording'];
export type LetterWordingInput = components['schemas']['LetterWordingInput'];
export type Letter = components['schemas']['Letter'];
export type LetterList = components['schemas']['LetterList'];
export type LetterDispatch = components['schemas']['LetterDispatch'];
export type DispatchItem = components['schemas']['DispatchItem'];
export type DispatchList = components['schemas']['DispatchList'];
export type DispatchLetterRequest = components['schemas']['DispatchLetterRequest'];
export type LetterAction = components['schemas']['LetterAction'];
export type PreviewLetterRequest = components['schemas']['PreviewLetterRequest'];
export type LetterPreview = components['schemas']['LetterPreview'];
export type OmbudsmanNotice = components['schemas']['OmbudsmanNotice'];
export type MailReport = components['schemas']['MailReport'];
export type SandboxMailbox = components['schemas']['SandboxMailbox'];
export type SentLetter = components['schemas']['SentLetter'];
export type HistoryVerification = components['schemas']['HistoryVerification'];
export type CheckpointFault = components['schemas']['CheckpointFault'];
export type CheckpointCoverage = components['schemas']['CheckpointCoverage'];
export type TreeSize = components['schemas']['TreeSize'];
export type MerkleHash = components['schemas']['MerkleHash'];
export type Checkpoint = components['schemas']['Checkpoint'];
export type SignedCheckpoint = components['schemas']['SignedCheckpoint'];
export type CheckpointList = components['schemas']['CheckpointList'];
export type ConsistencyProof = components['schemas']['ConsistencyProof'];
export type HistoryStatement = components['schemas']['HistoryStatement'];
export type HistoryProof = components['schemas']['HistoryProof'];
export type CheckpointKey = components['schemas']['CheckpointKey'];
export type CheckpointKeyList = components['schemas']['CheckpointKeyList'];
export type Message = components['schemas']['Message'];
export type MessageList = components['schemas']['MessageList'];
export type Note = components['schemas']['Note'];
export type NoteList = components['schemas']['NoteList'];
export type Attachment = components['schemas']['Attachment'];
export type AttachmentList = components['schemas']['AttachmentList'];
export type HtmlDocument = components['schemas']['HtmlDocument'];
export type TextDocument = components['schemas']['TextDocument'];
export type PdfDocument = components['schemas']['PdfDocument'];
export type CsvFile = components['schemas']['CsvFile'];
export type NdjsonFile = components['schemas']['NdjsonFile'];
export type YamlDocument = components['schemas']['YamlDocument'];
export type OpenApiDocument = components['schemas']['OpenApiDocument'];
export type FileContent = components['schemas']['FileContent'];
export type ImportComplaintsRequest = components['schemas']['ImportComplaintsRequest'];
export type ImportRow = components['schemas']['ImportRow'];
export type TaskStatus = components['schemas']['TaskStatus'];
export type TaskResultStatus = components['schemas']['TaskResultStatus'];
export type TaskKind = components['schemas']['TaskKind'];
export type EvidenceProfile = components['schemas']['EvidenceProfile'];
export type CreateEvidenceBundleRequest = components['schemas']['CreateEvidenceBundleRequest'];
export type Task = components['schemas']['Task'];
export type TaskResult = components['schemas']['TaskResult'];
export type TaskProblem = components['schemas']['TaskProblem'];
export type TaskIssue = components['schemas']['TaskIssue'];
export type TaskResultList = components['schemas']['TaskResultList'];
export type FeedEvent = components['schemas']['FeedEvent'];
export type FeedEventList = components['schemas']['FeedEventList'];
export type WebhookDeliveryState = components['schemas']['WebhookDeliveryState'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookSecret = components['schemas']['WebhookSecret'];
export type WebhookEndpointList = components['schemas']['WebhookEndpointList'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookAttempt = components['schemas']['WebhookAttempt'];
export type WebhookDeliveryList = components['schemas']['WebhookDeliveryList'];
export type WebhookReplay = components['schemas']['WebhookReplay'];
export type ComplaintCloudEvent = components['schemas']['ComplaintCloudEvent'];
export type CheckpointCloudEvent = components['schemas']['CheckpointCloudEvent'];
export type CloudEventType = components['schemas']['CloudEventType'];
export type PingCloudEvent = components['schemas']['PingCloudEvent'];
export type Ping = components['schemas']['Ping'];
export type Labels = components['schemas']['Labels'];
export type CodeList = components['schemas']['CodeList'];
export type CodeListValue = components['schemas']['CodeListValue'];
export type CodeListList = components['schemas']['CodeListList'];
export type Procedure = components['schemas']['Procedure'];
export type ProcedureSection = components['schemas']['ProcedureSection'];
export type Insurer = components['schemas']['Insurer'];
export type ComplaintsDesk = components['schemas']['ComplaintsDesk'];
export type Ombudsman = components['schemas']['Ombudsman'];
export type Me = components['schemas']['Me'];
export type IssueTokenRequest = components['schemas']['IssueTokenRequest'];
export type Token = components['schemas']['Token'];
export type TokenError = components['schemas']['TokenError'];
export type JsonWebKeySet = components['schemas']['JsonWebKeySet'];
export type JsonWebKey = components['schemas']['JsonWebKey'];
export type AuthorizationServerMetadata = components['schemas']['AuthorizationServerMetadata'];
export type SandboxClock = components['schemas']['SandboxClock'];
export type SandboxFaults = components['schemas']['SandboxFaults'];
export type SandboxFault = components['schemas']['SandboxFault'];
export type SandboxWebhookInbox = components['schemas']['SandboxWebhookInbox'];
export type ReceivedWebhook = components['schemas']['ReceivedWebhook'];
export type RequestHeader = components['schemas']['RequestHeader'];
export type Health = components['schemas']['Health'];
export type Problem = components['schemas']['Problem'];
export type ErasedComplaint = components['schemas']['ErasedComplaint'];
export type DocumentCost = components['schemas']['DocumentCost'];
export type Issue = components['schemas']['Issue'];
export type IssuePlace = components['schemas']['IssuePlace'];
export type ExistingComplaint = components['schemas']['ExistingComplaint'];
export type PostalAddressInput = components['schemas']['PostalAddressInput'];
export type Street = components['schemas']['Street'];
export type PostalCode = components['schemas']['PostalCode'];
export type City = components['schemas']['City'];
export type Country = components['schemas']['Country'];
export type ComplainantInput = components['schemas']['ComplainantInput'];
export type RepresentativeInput = components['schemas']['RepresentativeInput'];
export type InterventionInput = components['schemas']['InterventionInput'];
export type GrievanceInput = components['schemas']['GrievanceInput'];
export type RemedyInput = components['schemas']['RemedyInput'];
export type RelationInput = components['schemas']['RelationInput'];
export type OverrideInput = components['schemas']['OverrideInput'];
export type ReferenceFilter = components['schemas']['ReferenceFilter'];
export type ComplaintSort = components['schemas']['ComplaintSort'];
export type StaffIds = components['schemas']['StaffIds'];
export type Subjects = components['schemas']['Subjects'];
export type Causes = components['schemas']['Causes'];
export type Description = components['schemas']['Description'];
export type Reasons = components['schemas']['Reasons'];
export type AnswerText = components['schemas']['AnswerText'];
export type SearchComplaintsRequest = components['schemas']['SearchComplaintsRequest'];
export type SearchText = components['schemas']['SearchText'];
export type SearchName = components['schemas']['SearchName'];
export type SearchEmail = components['schemas']['SearchEmail'];
export type SearchNumber = components['schemas']['SearchNumber'];
export type LogComplaintRequest = components['schemas']['LogComplaintRequest'];
export type ComplaintPatch = components['schemas']['ComplaintPatch'];
export type ComplainantPatch = components['schemas']['ComplainantPatch'];
export type RepresentativePatch = components['schemas']['RepresentativePatch'];
export type PostalAddressPatch = components['schemas']['PostalAddressPatch'];
export type RecordInterventionRequest = components['schemas']['RecordInterventionRequest'];
export type ResolveFirstLineRequest = components['schemas']['ResolveFirstLineRequest'];
export type EscalateComplaintRequest = components['schemas']['EscalateComplaintRequest'];
export type ReturnToBrokerRequest = components['schemas']['ReturnToBrokerRequest'];
export type AssignComplaintRequest = components['schemas']['AssignComplaintRequest'];
export type DeclareIndependenceRequest = components['schemas']['DeclareIndependenceRequest'];
export type AcknowledgeComplaintRequest = components['schemas']['AcknowledgeComplaintRequest'];
export type ReplySubstantivelyRequest = components['schemas']['ReplySubstantivelyRequest'];
export type NotifyDelayRequest = components['schemas']['NotifyDelayRequest'];
export type SendFinalAnswerRequest = components['schemas']['SendFinalAnswerRequest'];
export type ApproveFinalAnswerRequest = components['schemas']['ApproveFinalAnswerRequest'];
export type RedirectComplaintRequest = components['schemas']['RedirectComplaintRequest'];
export type WithdrawComplaintRequest = components['schemas']['WithdrawComplaintRequest'];
export type CloseComplaintRequest = components['schemas']['CloseComplaintRequest'];
export type ReopenComplaintRequest = components['schemas']['ReopenComplaintRequest'];
export type CorrectReceiptRequest = components['schemas']['CorrectReceiptRequest'];
export type ErasureOrigin = components['schemas']['ErasureOrigin'];
export type ErasureStatus = components['schemas']['ErasureStatus'];
export type ErasureResult = components['schemas']['ErasureResult'];
export type RetentionCategory = components['schemas']['RetentionCategory'];
export type DestroyedStore = components['schemas']['DestroyedStore'];
export type ErasureItem = components['schemas']['ErasureItem'];
export type Erasure = components['schemas']['Erasure'];
export type ErasureList = components['schemas']['ErasureList'];
export type RequestErasureRequest = components['schemas']['RequestErasureRequest'];
export type ApproveErasureRequest = components['schemas']['ApproveErasureRequest'];
export type RetentionMonths = components['schemas']['RetentionMonths'];
export type RetentionRule = components['schemas']['RetentionRule'];
export type RetentionRuleInput = components['schemas']['RetentionRuleInput'];
export type RetentionRuleList = components['schemas']['RetentionRuleList'];
export type SetRetentionRulesRequest = components['schemas']['SetRetentionRulesRequest'];
export type DryRunRetentionRequest = components['schemas']['DryRunRetentionRequest'];
export type RetentionDryRunCategory = components['schemas']['RetentionDryRunCategory'];
export type RetentionDryRun = components['schemas']['RetentionDryRun'];
export type DataSubjectPlace = components['schemas']['DataSubjectPlace'];
export type DataSubjectPlaceCount = components['schemas']['DataSubjectPlaceCount'];
export type DataSubjectComplaint = components['schemas']['DataSubjectComplaint'];
export type DataSubject = components['schemas']['DataSubject'];
export type QueryDataSubjectRequest = components['schemas']['QueryDataSubjectRequest'];
export type ExportDataSubjectRequest = components['schemas']['ExportDataSubjectRequest'];
export type SetLegalHoldRequest = components['schemas']['SetLegalHoldRequest'];
export type RecordOmbudsmanReferralRequest = components['schemas']['RecordOmbudsmanReferralRequest'];
export type RecordOmbudsmanAdviceRequest = components['schemas']['RecordOmbudsmanAdviceRequest'];
export type ProlongOmbudsmanReferralRequest = components['schemas']['ProlongOmbudsmanReferralRequest'];
export type RecordOmbudsmanPositionRequest = components['schemas']['RecordOmbudsmanPositionRequest'];
export type WebhookUrl = components['schemas']['WebhookUrl'];
export type EventTypeCodes = components['schemas']['EventTypeCodes'];
export type CreateWebhookEndpointRequest = components['schemas']['CreateWebhookEndpointRequest'];
export type UpdateWebhookEndpointRequest = components['schemas']['UpdateWebhookEndpointRequest'];
export type RotateWebhookSecretRequest = components['schemas']['RotateWebhookSecretRequest'];
export type ReplayWebhookEventsRequest = components['schemas']['ReplayWebhookEventsRequest'];
export type CalculateDeadlinesRequest = components['schemas']['CalculateDeadlinesRequest'];
export type SetSandboxFaultsRequest = components['schemas']['SetSandboxFaultsRequest'];
export type SandboxFaultInput = components['schemas']['SandboxFaultInput'];
export type SetSandboxClockRequest = components['schemas']['SetSandboxClockRequest'];
export type AddMessageRequest = components['schemas']['AddMessageRequest'];
export type AddNoteRequest = components['schemas']['AddNoteRequest'];
export type AddAttachmentRequest = components['schemas']['AddAttachmentRequest'];
export type FsmaStatus = components['schemas']['FsmaStatus'];
export type OfficeCode = components['schemas']['OfficeCode'];
export type EnterpriseNumber = components['schemas']['EnterpriseNumber'];
export type EnterpriseNumberInput = components['schemas']['EnterpriseNumberInput'];
export type FsmaNumber = components['schemas']['FsmaNumber'];
export type WorkingDays = components['schemas']['WorkingDays'];
export type ClientId = components['schemas']['ClientId'];
export type Secret = components['schemas']['Secret'];
export type IdentityPart = components['schemas']['IdentityPart'];
export type ProblemType = components['schemas']['ProblemType'];
export type RegisterEventType = components['schemas']['RegisterEventType'];
export type Office = components['schemas']['Office'];
export type OfficeList = components['schemas']['OfficeList'];
export type PortfolioTransfer = components['schemas']['PortfolioTransfer'];
export type Absence = components['schemas']['Absence'];
export type StaffMember = components['schemas']['StaffMember'];
export type StaffMemberList = components['schemas']['StaffMemberList'];
export type Reassignment = components['schemas']['Reassignment'];
export type ReassignmentRefusal = components['schemas']['ReassignmentRefusal'];
export type Client = components['schemas']['Client'];
export type ClientList = components['schemas']['ClientList'];
export type ClientIdentity = components['schemas']['ClientIdentity'];
export type ClientSecret = components['schemas']['ClientSecret'];
export type NewClient = components['schemas']['NewClient'];
export type NewSecret = components['schemas']['NewSecret'];
export type RegisterEvent = components['schemas']['RegisterEvent'];
export type RegisterActor = components['schemas']['RegisterActor'];
export type RegisterChange = components['schemas']['RegisterChange'];
export type RegisterEventList = components['schemas']['RegisterEventList'];
export type CreateOfficeRequest = components['schemas']['CreateOfficeRequest'];
export type OfficePatch = components['schemas']['OfficePatch'];
export type OfficeAddressPatch = components['schemas']['OfficeAddressPatch'];
export type TransferPortfolioRequest = components['schemas']['TransferPortfolioRequest'];
export type AbsenceInput = components['schemas']['AbsenceInput'];
export type AbsencePatch = components['schemas']['AbsencePatch'];
export type CreateStaffMemberRequest = components['schemas']['CreateStaffMemberRequest'];
export type StaffMemberPatch = components['schemas']['StaffMemberPatch'];
export type ReassignComplaintsRequest = components['schemas']['ReassignComplaintsRequest'];
export type ClientIdentityInput = components['schemas']['ClientIdentityInput'];
export type CreateClientRequest = components['schemas']['CreateClientRequest'];
export type ClientPatch = components['schemas']['ClientPatch'];
export type ImprovementStatus = components['schemas']['ImprovementStatus'];
export type Trend = components['schemas']['Trend'];
export type CauseRate = components['schemas']['CauseRate'];
export type ImprovementEffect = components['schemas']['ImprovementEffect'];
export type ImprovementAction = components['schemas']['ImprovementAction'];
export type ImprovementTitle = components['schemas']['ImprovementTitle'];
export type ImprovementActionList = components['schemas']['ImprovementActionList'];
export type CreateImprovementActionRequest = components['schemas']['CreateImprovementActionRequest'];
export type ImprovementActionPatch = components['schemas']['ImprovementActionPatch'];
export type ImprovementActionEvent = components['schemas']['ImprovementActionEvent'];
export type ImprovementActionEventList = components['schemas']['ImprovementActionEventList'];
export type RootCauseReport = components['schemas']['RootCauseReport'];
export type MonthOfAnswers = components['schemas']['MonthOfAnswers'];
export type RootCauseFigures = components['schemas']['RootCauseFigures'];
export type RootCauseByProductLine = components['schemas']['RootCauseByProductLine'];
export type RootCauseByOffice = components['schemas']['RootCauseByOffice'];
export type ResponseComplaintShown = components['responses']['ComplaintShown'];
export type ResponseComplaintLogged = components['responses']['ComplaintLogged'];
export type ResponseComplaintChanged = components['responses']['ComplaintChanged'];
export type ResponseNotModified = components['responses']['NotModified'];
export type ResponsePublicNotModified = components['responses']['PublicNotModified'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseCrossSiteRequest = components['responses']['CrossSiteRequest'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseNotAcceptable = components['responses']['NotAcceptable'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseGone = components['responses']['Gone'];
export type ResponsePreconditionFailed = components['responses']['PreconditionFailed'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseIdempotencyKeyReused = components['responses']['IdempotencyKeyReused'];
export type ResponsePreconditionRequired = components['responses']['PreconditionRequired'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseRangeNotSatisfiable = components['responses']['RangeNotSatisfiable'];
export type ResponseInsufficientStorage = components['responses']['InsufficientStorage'];
export type ResponseTokenRefused = components['responses']['TokenRefused'];
export type ResponseTokenClientRefused = components['responses']['TokenClientRefused'];
export type ResponseTokenFailed = components['responses']['TokenFailed'];
export type ResponseTokenUnavailable = components['responses']['TokenUnavailable'];
export type ParameterComplaintId = components['parameters']['complaintId'];
export type ParameterReferralId = components['parameters']['referralId'];
export type ParameterOfficeId = components['parameters']['officeId'];
export type ParameterStaffId = components['parameters']['staffId'];
export type ParameterActionId = components['parameters']['actionId'];
export type ParameterClientId = components['parameters']['clientId'];
export type ParameterSecretId = components['parameters']['secretId'];
export type ParameterEndpointId = components['parameters']['endpointId'];
export type ParameterLetterId = components['parameters']['letterId'];
export type ParameterDeliveryId = components['parameters']['deliveryId'];
export type ParameterVersion = components['parameters']['version'];
export type ParameterTaskId = components['parameters']['taskId'];
export type ParameterMessageId = components['parameters']['messageId'];
export type ParameterNoteId = components['parameters']['noteId'];
export type ParameterAttachmentId = components['parameters']['attachmentId'];
export type ParameterErasureId = components['parameters']['erasureId'];
export type ParameterExportId = components['parameters']['exportId'];
export type ParameterBundleId = components['parameters']['bundleId'];
export type ParameterRange = components['parameters']['range'];
export type ParameterIfRange = components['parameters']['ifRange'];
export type ParameterWebhookId = components['parameters']['webhookId'];
export type ParameterWebhookTimestamp = components['parameters']['webhookTimestamp'];
export type ParameterWebhookSignature = components['parameters']['webhookSignature'];
export type ParameterIdempotencyKey = components['parameters']['idempotencyKey'];
export type ParameterIfMatch = components['parameters']['ifMatch'];
export type ParameterIfMatchRequired = components['parameters']['ifMatchRequired'];
export type ParameterIfNoneMatch = components['parameters']['ifNoneMatch'];
export type ParameterOnBehalfOf = components['parameters']['onBehalfOf'];
export type ParameterAcceptLanguage = components['parameters']['acceptLanguage'];
export type ParameterAsOf = components['parameters']['asOf'];
export type ParameterPageSize = components['parameters']['pageSize'];
export type ParameterAfter = components['parameters']['after'];
export type HeaderTraceId = components['headers']['Trace-Id'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderAttachmentETag = components['headers']['AttachmentETag'];
export type HeaderAcceptRanges = components['headers']['Accept-Ranges'];
export type HeaderContentRange = components['headers']['Content-Range'];
export type HeaderContentDisposition = components['headers']['Content-Disposition'];
export type HeaderXContentTypeOptions = components['headers']['X-Content-Type-Options'];
export type HeaderIdempotencyReplayed = components['headers']['Idempotency-Replayed'];
export type HeaderVary = components['headers']['Vary'];
export type HeaderCacheControl = components['headers']['Cache-Control'];
export type HeaderReprDigest = components['headers']['Repr-Digest'];
export type HeaderContentLanguage = components['headers']['Content-Language'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRateLimitPolicy = components['headers']['RateLimit-Policy'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type $defs = Record<string, never>;
export interface operations {
    listComplaints: {
        parameters: {
            query?: {
                /** @description Complaints in one of these statuses. */
                status?: components["schemas"]["Status"][];
                /** @description Who holds the complaint now: the broker's office or the insurer. */
                heldBy?: components["schemas"]["HeldBy"][];
                /** @description The channel through which the complaint arrived. */
                channel?: components["schemas"]["ChannelCode"][];
                /** @description The capacity in which the person complains. */
                capacity?: components["schemas"]["Capacity"][];
                /** @description Complaints with at least one of these causes. */
                cause?: components["schemas"]["CauseCode"][];
                /** @description Complaints that arrived through one of these offices. */
                officeId?: components["schemas"]["Uuid"][];
                /** @description Complaints of one of these handlers. */
                handlerId?: components["schemas"]["Uuid"][];
                /** @description `true` returns complaints without a handler. `false` returns complaints with a handler. */
                unassigned?: boolean;
                /** @description `true` returns complaints with an open Ombudsman referral. `false` returns the other complaints. */
                openReferral?: boolean;
                /** @description The complaint's `reference` or `firstLineReference`. */
                reference?: components["schemas"]["ReferenceFilter"][];
                /** @description The office's own reference. */
                brokerReference?: components["schemas"]["OwnReference"][];
                /** @description Complaints that the insurer received on or after this day (Europe/Brussels). */
                receivedFrom?: components["schemas"]["Day"];
                /** @description Complaints that the insurer received on or before this day (Europe/Brussels). */
                receivedTo?: components["schemas"]["Day"];
                /** @description Complaints that changed at or after this instant. Messages, notes and attachments that both sides see count as changes, as do letters that were accepted. Write `+` as `%2B`. To keep a copy in sync, use `sort=updatedAt` and set this parameter to one minute before the newest `updatedAt` of your copy. Ignore the `id` and `updatedAt` pairs that you already have. The minute covers changes that were in progress during your last call. `GET /v1/events` needs no overlap. */
                updatedSince?: components["schemas"]["Instant"];
                /** @description Complaints with a deadline of one of these kinds. */
                deadlineKind?: components["schemas"]["DeadlineKind"][];
                /** @description Complaints with a deadline that is now in one of these states. */
                deadlineState?: components["schemas"]["DeadlineState"][];
                /** @description Complaints with a deadline that is due on or before this day (Europe/Brussels). */
                dueOnOrBefore?: components["schemas"]["Day"];
                /** @description The sort order; `-` sorts in descending order. `dueOn` is the earliest due date of an open complaint among the deadlines of its newest cycle in PENDING, AT_RISK or BREACHED. Estimated deadlines do not count. Complaints without such a date come last. */
                sort?: components["schemas"]["ComplaintSort"];
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogComplaintRequest"];
            };
        };
        responses: {
            201: components["responses"]["ComplaintLogged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    searchComplaints: {
        parameters: {
            query?: {
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchComplaintsRequest"];
            };
        };
        responses: {
            /** @description One page of items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAgenda: {
        parameters: {
            query?: {
                /** @description Complaints of one of these handlers. */
                handlerId?: components["schemas"]["Uuid"][];
                /** @description `true` returns complaints without a handler. `false` returns complaints with a handler. */
                unassigned?: boolean;
                /** @description The maximum number of items in each group. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agenda at this moment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agenda"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    importComplaints: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": components["schemas"]["ImportComplaintsRequest"];
            };
        };
        responses: {
            /** @description The API accepted the file. The task shows the progress. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the task. */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task at this moment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTaskResults: {
        parameters: {
            query?: {
                /** @description Results with one of these statuses. */
                status?: components["schemas"]["TaskResultStatus"];
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The `id` of the task. */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of results, ordered by line number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResultList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `ETag` that you received. The response is 304 only when the representation is unchanged. For a complaint this includes the states of its deadlines. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ComplaintShown"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `ETag` that you received, or `*`. A PATCH without this header gets 428. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatchRequired"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ComplaintPatch"];
                "application/json": components["schemas"]["ComplaintPatch"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintShown"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recordIntervention: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInterventionRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resolveFirstLine: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveFirstLineRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEscalationReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    escalateComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalateComplaintRequest"];
            };
        };
        responses: {
            /** @description The insurer received the complaint. The receipt shows the instant of receipt and the deadlines that started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    returnToBroker: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnToBrokerRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    assignComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignComplaintRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    declareIndependence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareIndependenceRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    acknowledgeComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeComplaintRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replySubstantively: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplySubstantivelyRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    notifyDelay: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotifyDelayRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sendFinalAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendFinalAnswerRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveFinalAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveFinalAnswerRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    redirectComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedirectComplaintRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    withdrawComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawComplaintRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    closeComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseComplaintRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reopenComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenComplaintRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    correctReceipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectReceiptRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setLegalHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLegalHoldRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    liftLegalHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recordOmbudsmanReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOmbudsmanReferralRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recordOmbudsmanAdvice: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The `id` of an entry of `ombudsmanReferrals`. */
                referralId: components["parameters"]["referralId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOmbudsmanAdviceRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    prolongOmbudsmanReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The `id` of an entry of `ombudsmanReferrals`. */
                referralId: components["parameters"]["referralId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProlongOmbudsmanReferralRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recordOmbudsmanPosition: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The last `ETag` that you received, or `*`. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The `id` of an entry of `ombudsmanReferrals`. */
                referralId: components["parameters"]["referralId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOmbudsmanPositionRequest"];
            };
        };
        responses: {
            200: components["responses"]["ComplaintChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    explainDeadline: {
        parameters: {
            query?: {
                /** @description The language of the texts. Default: the language that `Accept-Language` prefers, otherwise nl. */
                lang?: components["schemas"]["Language"];
                /** @description The cycle of deadlines. Default: the newest cycle. */
                cycle?: components["schemas"]["Ordinal"];
            };
            header?: {
                /** @description The preferred languages (RFC 9110). The API supports nl, fr, de and en. Default: nl. */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The kind of deadline. */
                kind: components["schemas"]["DeadlineKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The explanation, one step per day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineExplanation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLetters: {
        parameters: {
            query?: {
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of items, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The `id` of the letter. */
                letterId: components["parameters"]["letterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLetterHtml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The `id` of the letter. */
                letterId: components["parameters"]["letterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter as an HTML page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["HtmlDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLetterText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The `id` of the letter. */
                letterId: components["parameters"]["letterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter as plain text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["TextDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLetterPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The `id` of the letter. */
                letterId: components["parameters"]["letterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter as a PDF document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["PdfDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    dispatchLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The `id` of the letter. */
                letterId: components["parameters"]["letterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchLetterRequest"];
            };
        };
        responses: {
            /** @description The letter, with its new dispatch. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewLetterRequest"];
            };
        };
        responses: {
            /** @description The letter as the action would send it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOmbudsmanNotice: {
        parameters: {
            query?: {
                /** @description The language of the text. Default: the language of the person to whom letters are addressed. */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmbudsmanNotice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDispatches: {
        parameters: {
            query?: {
                /** @description Dispatches in one of these states. */
                state?: components["schemas"]["DispatchState"][];
                /** @description Dispatches through one of these channels. */
                channel?: components["schemas"]["LetterChannel"][];
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of items, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAccessLog: {
        parameters: {
            query?: {
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of reads, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLogEntryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listHistory: {
        parameters: {
            query?: {
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEventList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result of the verification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryVerification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHistoryProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryProof"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of items, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMessageRequest"];
            };
        };
        responses: {
            /** @description The message. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The `id` of the message. */
                messageId: components["parameters"]["messageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNotes: {
        parameters: {
            query?: {
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of items, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddNoteRequest"];
            };
        };
        responses: {
            /** @description The note. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The `id` of the note. */
                noteId: components["parameters"]["noteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The note. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAttachments: {
        parameters: {
            query?: {
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of items, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AddAttachmentRequest"];
            };
        };
        responses: {
            /** @description The attachment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            507: components["responses"]["InsufficientStorage"];
        };
    };
    getAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The `id` of the attachment. */
                attachmentId: components["parameters"]["attachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata of the attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description One byte range, e.g. `bytes=0-1023`, `bytes=1024-` or `bytes=-512`. With several ranges, the response is the whole file. */
                Range?: components["parameters"]["range"];
                /** @description The `ETag` of the file that the range belongs to. With another value, the response is the whole file. */
                "If-Range"?: components["parameters"]["ifRange"];
                /** @description The last `ETag` that you received. The response is 304 only when the representation is unchanged. For a complaint this includes the states of its deadlines. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The `id` of the attachment. */
                attachmentId: components["parameters"]["attachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FileContent"];
                };
            };
            /** @description The requested part of the file. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FileContent"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createEvidenceBundle: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The user of the broker's software. The history records this value as stated. The API does not verify it. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvidenceBundleRequest"];
            };
        };
        responses: {
            /** @description The task. `Location` is its address. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadEvidenceBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the complaint. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The `id` of the evidence bundle. The `result` of the task contains it. */
                bundleId: components["parameters"]["bundleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ZIP file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["FileContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`, valid for the same filters and caller only; or the `id` of an event. */
                after?: string;
                /** @description Events of one of these types. */
                type?: components["schemas"]["EventTypeCode"][];
                /** @description Events of this complaint. */
                complaintId?: components["schemas"]["Uuid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedEventList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryDataSubject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryDataSubjectRequest"];
            };
        };
        responses: {
            /** @description The complaints in which the person occurs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataSubject"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportDataSubject: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportDataSubjectRequest"];
            };
        };
        responses: {
            /** @description The task. `Location` is its address. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadDataSubjectExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the export, which is also the id of its task. */
                exportId: components["parameters"]["exportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ZIP file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["FileContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    requestErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestErasureRequest"];
            };
        };
        responses: {
            /** @description The task, which waits for the approval. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listErasures: {
        parameters: {
            query?: {
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of erasures, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the erasure, which is also the id of its task. */
                erasureId: components["parameters"]["erasureId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The erasure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description The id of the erasure, which is also the id of its task. */
                erasureId: components["parameters"]["erasureId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApproveErasureRequest"];
            };
        };
        responses: {
            /** @description The erasure after the decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRetentionRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRuleList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setRetentionRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRetentionRulesRequest"];
            };
        };
        responses: {
            /** @description The new rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRuleList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    dryRunRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DryRunRetentionRequest"];
            };
        };
        responses: {
            /** @description What the rules would erase. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionDryRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCheckpoints: {
        parameters: {
            query?: {
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of checkpoints, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCheckpointConsistency: {
        parameters: {
            query: {
                /** @description The `treeSize` of the older checkpoint. */
                from: components["schemas"]["TreeSize"];
                /** @description The `treeSize` of the newer checkpoint. Default: that of the newest. */
                to?: components["schemas"]["TreeSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsistencyProof"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCheckpointKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `ETag` that you received. The response is 304 only when the representation is unchanged. For a complaint this includes the states of its deadlines. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointKeyList"];
                };
            };
            304: components["responses"]["PublicNotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All endpoints, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookEndpointRequest"];
            };
        };
        responses: {
            /** @description The endpoint, with its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the webhook endpoint. */
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the webhook endpoint. */
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the webhook endpoint. */
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateWebhookEndpointRequest"];
                "application/json": components["schemas"]["UpdateWebhookEndpointRequest"];
            };
        };
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description The `id` of the webhook endpoint. */
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateWebhookSecretRequest"];
            };
        };
        responses: {
            /** @description The endpoint, with the new secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description The `id` of the webhook endpoint. */
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, before its first attempt. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replayWebhookEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description The `id` of the webhook endpoint. */
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayWebhookEventsRequest"];
            };
        };
        responses: {
            /** @description The number of queued deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplay"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Deliveries in this state. */
                state?: components["schemas"]["WebhookDeliveryState"];
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The `id` of the webhook endpoint. */
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deliveries, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the webhook endpoint. */
                endpointId: components["parameters"]["endpointId"];
                /** @description The `id` of the delivery. */
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description The `id` of the webhook endpoint. */
                endpointId: components["parameters"]["endpointId"];
                /** @description The `id` of the delivery. */
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new delivery, before its first attempt. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPeriodReport: {
        parameters: {
            query: {
                /** @description The first day of the period. */
                from: components["schemas"]["Day"];
                /** @description The last day of the period, inclusive. */
                to: components["schemas"]["Day"];
                /** @description A day that is not in the future: the report says what was known at its end. The default is today, with what is known now. */
                asOf?: components["parameters"]["asOf"];
                /** @description The dimensions of the groups. */
                groupBy?: ("month" | "office" | "channel" | "capacity" | "language" | "productLine" | "cause" | "outcome" | "subject" | "handler")[];
                /** @description Complaints of this office only. */
                officeId?: components["schemas"]["Uuid"];
                /** @description The language of the page (`text/html`). Default: the language that `Accept-Language` prefers, otherwise nl. */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodReport"];
                    "text/html": components["schemas"]["HtmlDocument"];
                    "text/csv": components["schemas"]["CsvFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRegister: {
        parameters: {
            query: {
                /** @description The first day. */
                from: components["schemas"]["Day"];
                /** @description The last day, inclusive. */
                to: components["schemas"]["Day"];
                /** @description A day that is not in the future: the report says what was known at its end. The default is today, with what is known now. */
                asOf?: components["parameters"]["asOf"];
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The register. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterLineList"];
                    "text/csv": components["schemas"]["CsvFile"];
                    "application/x-ndjson": components["schemas"]["NdjsonFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRegisterColumns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The columns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterColumnList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    calculateDeadlines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalculateDeadlinesRequest"];
            };
        };
        responses: {
            /** @description The calculated deadlines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineCalculation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCalendarRequest"];
            };
        };
        responses: {
            /** @description The draft. `Location` is its address. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The version of the calendar. */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewCalendarImpact: {
        parameters: {
            query?: {
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The version of the calendar. */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of due dates that would move, by complaint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarImpact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    publishCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description The version of the calendar. */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. `Location` is its address. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCalendarDays: {
        parameters: {
            query?: {
                /** @description A calendar year in Europe/Brussels. Default: the current year. */
                year?: number;
            };
            header?: {
                /** @description The last `ETag` that you received. The response is 304 only when the representation is unchanged. For a complaint this includes the states of its deadlines. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description The version of the calendar. */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days, in chronological order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDayList"];
                };
            };
            304: components["responses"]["PublicNotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProcedure: {
        parameters: {
            query?: {
                /** @description The language of the text. Default: the language that `Accept-Language` prefers, otherwise nl. */
                lang?: components["schemas"]["Language"];
            };
            header?: {
                /** @description The preferred languages (RFC 9110). The API supports nl, fr, de and en. Default: nl. */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
                /** @description The last `ETag` that you received. The response is 304 only when the representation is unchanged. For a complaint this includes the states of its deadlines. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The procedure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
                    "text/html": components["schemas"]["HtmlDocument"];
                };
            };
            304: components["responses"]["PublicNotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCodeLists: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `ETag` that you received. The response is 304 only when the representation is unchanged. For a complaint this includes the states of its deadlines. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListList"];
                };
            };
            304: components["responses"]["PublicNotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOffices: {
        parameters: {
            query?: {
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOffice: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOfficeRequest"];
            };
        };
        responses: {
            /** @description The new office. `Location` is its address. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOffice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `ETag` that you received. The response is 304 only when the representation is unchanged. For a complaint this includes the states of its deadlines. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description The `id` of the office. */
                officeId: components["parameters"]["officeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateOffice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `ETag` that you received, or `*`. A PATCH without this header gets 428. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatchRequired"];
            };
            path: {
                /** @description The `id` of the office. */
                officeId: components["parameters"]["officeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["OfficePatch"];
                "application/json": components["schemas"]["OfficePatch"];
            };
        };
        responses: {
            /** @description The office, in its new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    transferPortfolio: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description The `id` of the office. */
                officeId: components["parameters"]["officeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferPortfolioRequest"];
            };
        };
        responses: {
            /** @description The number of transferred complaints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioTransfer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listStaff: {
        parameters: {
            query?: {
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMemberList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createStaffMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStaffMemberRequest"];
            };
        };
        responses: {
            /** @description The new member of staff. `Location` is the address of the entry. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getStaffMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `ETag` that you received. The response is 304 only when the representation is unchanged. For a complaint this includes the states of its deadlines. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description The `id` of the member of staff. */
                staffId: components["parameters"]["staffId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member of staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateStaffMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `ETag` that you received, or `*`. A PATCH without this header gets 428. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatchRequired"];
            };
            path: {
                /** @description The `id` of the member of staff. */
                staffId: components["parameters"]["staffId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["StaffMemberPatch"];
                "application/json": components["schemas"]["StaffMemberPatch"];
            };
        };
        responses: {
            /** @description The member of staff, in the new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reassignComplaints: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description The `id` of the member of staff. */
                staffId: components["parameters"]["staffId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignComplaintsRequest"];
            };
        };
        responses: {
            /** @description The complaints that were reassigned, and those that were not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reassignment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClientRequest"];
            };
        };
        responses: {
            /** @description The new client, with its first secret. `Location` is its address. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewClient"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `ETag` that you received. The response is 304 only when the representation is unchanged. For a complaint this includes the states of its deadlines. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description The `id` of the client; not the `client_id` of its token requests. */
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `ETag` that you received, or `*`. A PATCH without this header gets 428. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatchRequired"];
            };
            path: {
                /** @description The `id` of the client; not the `client_id` of its token requests. */
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ClientPatch"];
                "application/json": components["schemas"]["ClientPatch"];
            };
        };
        responses: {
            /** @description The client, in its new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createClientSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description The `id` of the client; not the `client_id` of its token requests. */
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret. It is shown only once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of the client; not the `client_id` of its token requests. */
                clientId: components["parameters"]["clientId"];
                /** @description The `id` of an entry of `secrets`. */
                secretId: components["parameters"]["secretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret is revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRegisterEvents: {
        parameters: {
            query?: {
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterEventList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRootCauseReport: {
        parameters: {
            query: {
                /** @description The first day of the period. */
                from: components["schemas"]["Day"];
                /** @description The last day of the period, at most 400 days after `from`. */
                to: components["schemas"]["Day"];
                /** @description A day that is not in the future: the report says what was known at its end. The default is today, with what is known now. */
                asOf?: components["parameters"]["asOf"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RootCauseReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listImprovementActions: {
        parameters: {
            query?: {
                /** @description Actions in one of these statuses. */
                status?: components["schemas"]["ImprovementStatus"][];
                /** @description Actions of one of these members of staff. */
                ownerId?: components["schemas"]["Uuid"][];
                /** @description Actions on at least one of these root causes. */
                rootCause?: components["schemas"]["RootCauseCode"][];
                /** @description `true` returns actions that are late. `false` returns the others. */
                late?: boolean;
                /** @description Actions that are linked to this complaint. */
                complaintId?: components["schemas"]["Uuid"];
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementActionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createImprovementAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the client chooses for this one request: 1–255 characters, quoted or bare, for example a UUID. A repeated request with the same input gets the stored response. The same key with another input gets 422. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateImprovementActionRequest"];
            };
        };
        responses: {
            /** @description The new improvement action. `Location` is its address. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementAction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getImprovementAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `ETag` that you received. The response is 304 only when the representation is unchanged. For a complaint this includes the states of its deadlines. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description The `id` of the improvement action. */
                actionId: components["parameters"]["actionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The improvement action. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementAction"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateImprovementAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last `ETag` that you received, or `*`. A PATCH without this header gets 428. When the complaint has a newer version, the response is 412. */
                "If-Match"?: components["parameters"]["ifMatchRequired"];
            };
            path: {
                /** @description The `id` of the improvement action. */
                actionId: components["parameters"]["actionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ImprovementActionPatch"];
                "application/json": components["schemas"]["ImprovementActionPatch"];
            };
        };
        responses: {
            /** @description The improvement action, in the new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementAction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listImprovementActionHistory: {
        parameters: {
            query?: {
                /** @description The maximum number of items on a page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. It is opaque, and valid for the same filters, sort order and caller only. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The `id` of the improvement action. */
                actionId: components["parameters"]["actionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementActionEventList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["IssueTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["TokenRefused"];
            401: components["responses"]["TokenClientRefused"];
            413: components["responses"]["TokenRefused"];
            429: components["responses"]["TokenUnavailable"];
            500: components["responses"]["TokenFailed"];
            503: components["responses"]["TokenUnavailable"];
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAuthorizationServerMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata (RFC 8414). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationServerMetadata"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSandboxClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setSandboxClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSandboxClockRequest"];
            };
        };
        responses: {
            /** @description The new state of the clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["CrossSiteRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    clearSandboxClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox uses real time again. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["CrossSiteRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSandboxFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxFaults"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setSandboxFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSandboxFaultsRequest"];
            };
        };
        responses: {
            /** @description The faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxFaults"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["CrossSiteRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSandboxWebhookInbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxWebhookInbox"];
                    "text/html": components["schemas"]["HtmlDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    receiveSandboxWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/cloudevents+json": components["schemas"]["PingCloudEvent"];
            };
        };
        responses: {
            /** @description Received. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["CrossSiteRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reportDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailReport"];
            };
        };
        responses: {
            /** @description The API recorded the report. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSandboxMailbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mailbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxMailbox"];
                    "text/html": components["schemas"]["HtmlDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resetSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox is in its initial state. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["CrossSiteRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API can serve requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOpenApiYaml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": components["schemas"]["YamlDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOpenApiJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getGraphqlSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["TextDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProblemPage: {
        parameters: {
            query?: {
                /** @description The language of the title. Default: the language that `Accept-Language` prefers, otherwise en. */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description The last segment of the problem's `href`. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["HtmlDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getGuide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the guide, e.g. `first-call`. */
                guide: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["HtmlDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The self-contained reference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["HtmlDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    complaintEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The `id` of the event. It is the same for every attempt and every replay of one event. */
                "webhook-id": components["parameters"]["webhookId"];
                /** @description The time of this attempt, in seconds since 1970-01-01T00:00:00Z, in real time. Refuse a request whose timestamp differs by more than five minutes. */
                "webhook-timestamp": components["parameters"]["webhookTimestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, once for each live secret, separated by spaces. One matching signature is enough. */
                "webhook-signature": components["parameters"]["webhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/cloudevents+json": components["schemas"]["ComplaintCloudEvent"];
            };
        };
        responses: {
            /** @description Permanently gone. The API disables the endpoint and sets `disabledReason` to `GONE`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Respond within 10 seconds and process the event afterwards. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received. The API retries. It does not follow redirects and treats them in the same way. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received. The API retries. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    checkpointEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The `id` of the event. It is the same for every attempt and every replay of one event. */
                "webhook-id": components["parameters"]["webhookId"];
                /** @description The time of this attempt, in seconds since 1970-01-01T00:00:00Z, in real time. Refuse a request whose timestamp differs by more than five minutes. */
                "webhook-timestamp": components["parameters"]["webhookTimestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, once for each live secret, separated by spaces. One matching signature is enough. */
                "webhook-signature": components["parameters"]["webhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/cloudevents+json": components["schemas"]["CheckpointCloudEvent"];
            };
        };
        responses: {
            /** @description Permanently gone. The API disables the endpoint and sets `disabledReason` to `GONE`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Respond within 10 seconds and process the event afterwards. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received. The API retries. It does not follow redirects and treats them in the same way. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received. The API retries. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    webhookPing: {
        parameters: {
            query?: never;
            header: {
                /** @description The `id` of the event. It is the same for every attempt and every replay of one event. */
                "webhook-id": components["parameters"]["webhookId"];
                /** @description The time of this attempt, in seconds since 1970-01-01T00:00:00Z, in real time. Refuse a request whose timestamp differs by more than five minutes. */
                "webhook-timestamp": components["parameters"]["webhookTimestamp"];
                /** @description `v1,` and the base64 HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, once for each live secret, separated by spaces. One matching signature is enough. */
                "webhook-signature": components["parameters"]["webhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/cloudevents+json": components["schemas"]["PingCloudEvent"];
            };
        };
        responses: {
            /** @description Permanently gone. The API disables the endpoint and sets `disabledReason` to `GONE`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Respond within 10 seconds and process the event afterwards. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received. The API retries. It does not follow redirects and treats them in the same way. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received. The API retries. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
