/** Made from the contracts by `npm run generate`. Never edited. */
export interface paths {
    "/v1/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List complaints
         * @description The complaints this caller may see, one page at a time. Repeated parameters mean *or*, different ones
         *     *and*. The three deadline filters must hold for one and the same deadline of the newest cycle; the
         *     Ombudsman's own term (`estimated`) is in `deadlineState` filters only when
         *     `deadlineKind=OMBUDSMAN_ADVICE` asks for it. Rows never repeat or go missing while others change.
         *     There is no filter on personal data, so that it never stands in a URL.
         */
        get: operations["listComplaints"];
        put?: never;
        /**
         * Log a complaint
         * @description **From → to:** → `FIRST_LINE_OPEN`; with `ground: DIRECT_INTERVENTION_REQUESTED`, or when staff log it →
         *     `RECEIVED`, and the insurer's clocks run.
         *     **Who:** BROKER, HANDLER, MANAGER.
         *
         *     Required are the complainant's name, capacity and language, the subjects, the causes and the
         *     description; from staff also the channel. A broker who sends `receivedAt` gets 400: the insurer's
         *     receipt is not his to date. Staff may date it back (post, e-mail), never forward. A `brokerReference`
         *     that the office uses already is 409 `brokerReferenceTaken`, naming the first.
         *
         *     Procedure, "Hoe kunt u uw ontevredenheid uiten?": "Vanaf het eerste signaal …".
         */
        post: operations["logComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search complaints
         * @description The list, and beside its filters what is personal: words, names, e-mail addresses, policy and claim numbers.
         *     They stand in the body, so that they never stand in a URL or a log. All that is given must hold. Changes
         *     nothing, and so takes no `Idempotency-Key`.
         *
         *     `pageSize` and `after` stand in the address: to read on, POST the same body to `next`. A cursor is only good
         *     for the body it was given for.
         */
        post: operations["searchComplaints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what is due
         * @description Of the open complaints this caller may see, those due today, later this week and before today, by the day
         *     that `sort=dueOn` sorts on: the earliest among the newest cycle's deadlines in PENDING, AT_RISK or BREACHED,
         *     the Ombudsman's own term (`estimated`) aside. Right at every moment, with no job running.
         */
        get: operations["getAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import an office's open first-line files
         * @description **Who:** BROKER, for its own office.
         *
         *     One JSON object a line (NDJSON), each an `ImportRow`; at most 10,000 rows and 32 MiB. The answer is a task:
         *     the rows are logged after it, one by one, each as by `POST /v1/complaints`, in the rights that the client
         *     has then. A row that is refused harms no other. `brokerReference` is the key of each row: one that the
         *     office has already is `EXISTING` with the id of that complaint, so the same file may be sent twice. What
         *     goes straight to the insurer (`ground`) is not imported: it starts his clocks, and is logged by itself.
         *
         *     Lines count from 1, empty ones too; empty lines are no rows. In REST only: a file is no GraphQL input. The
         *     task can be read through both.
         */
        post: operations["importComplaints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how far a task is
         * @description For every client of the office; what staff asked for, for the client that asked. Kept for 30 days after its end.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{taskId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what became of each row
         * @description The rows that are done so far, by their lines. `next` is there while there are more of them.
         */
        get: operations["listTaskResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a complaint
         * @description Every clock as it stands at this moment, and what this caller may do next. A 304 is never given for a
         *     representation whose clock has turned.
         */
        get: operations["getComplaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a complaint
         * @description **Who:** the office while it holds the complaint, HANDLER and MANAGER afterwards; not in `CLOSED` or
         *     `WITHDRAWN`.
         *
         *     A merge patch (RFC 7396): null removes an optional member, and is 400 on a required one.
         *     `brokerReference` and `description` are the office's alone; after escalation they are 409 `memberLocked`
         *     for staff and 403 for the office: what the insurer received is never rewritten. `staffComplainedAbout`,
         *     `contestedDecisionBy`, `brokerAccess` and `relatedTo` are the staff's alone. Naming the present handler
         *     in one of the two lists unassigns him.
         */
        patch: operations["updateComplaint"];
        trace?: never;
    };
    "/v1/complaints/{complaintId}/interventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what the office did
         * @description **From → to:** `FIRST_LINE_OPEN` stays, `FIRST_LINE_RESOLVED` → `FIRST_LINE_OPEN`. **Who:** BROKER.
         *
         *     Procedure: the broker tries to take the dissatisfaction away "door middel u de gewenste informatie te
         *     geven, met de gepaste antwoorden en/of daden".
         */
        post: operations["recordIntervention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/firstLineResolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the office solved it
         * @description **From → to:** `FIRST_LINE_OPEN` → `FIRST_LINE_RESOLVED`. **Who:** BROKER.
         *
         *     Without any intervention 409 `interventionRequired`. Meets the office's own target (`FIRST_LINE`), if it
         *     has one. With `confirmationLetter` the person gets one. Procedure: "In de meeste gevallen wordt er tot
         *     een oplossing gekomen."
         */
        post: operations["resolveFirstLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the receipt of the escalation
         * @description The receipt of the newest escalation; 404 when there was none.
         */
        get: operations["getEscalationReceipt"];
        put?: never;
        /**
         * Pass the complaint on to the insurer
         * @description **From → to:** `FIRST_LINE_OPEN`, `FIRST_LINE_RESOLVED` → `RECEIVED`. **Who:** BROKER.
         *
         *     The insurer's clocks start at this instant, and the complaint gets its number in the insurer's register.
         *     Only `UNSATISFIED_AFTER_FIRST_LINE` needs an intervention (else 409 `interventionRequired`). The office
         *     keeps its view. Procedure, "Blijft u ontevreden na de eerste interventie?": after the first
         *     intervention, "of wanneer u een rechtstreekse tussenkomst wenst".
         */
        post: operations["escalateComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give back a mistaken escalation
         * @description **From → to:** `RECEIVED` → `FIRST_LINE_OPEN`. **Who:** HANDLER, MANAGER.
         *
         *     At the broker's request. 409 `actionNotAllowed` where the person wanted direct intervention, staff
         *     logged it, or there is no office. Stops the clocks and sends no letter; sets `brokerAccess` to `FULL`.
         *     The `reference` is kept; the next escalation starts a new cycle.
         */
        post: operations["returnToBroker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a handler
         * @description **From → to:** `RECEIVED`, `IN_REVIEW` → `IN_REVIEW`. **Who:** MANAGER; HANDLER for himself.
         *
         *     Whoever takes a complaint himself declares his independence at once; whoever is assigned by another gets
         *     409 `independenceNotDeclared` until he has. Somebody who is complained about, took the contested
         *     decision or is tied to the office is 409 `handlerConflictOfInterest`, unless a MANAGER overrides it for
         *     another person with a motive. Procedure: "zonder enig belangenconflict".
         */
        post: operations["assignComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/independenceDeclaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare independence, or decline
         * @description **From → to:** `IN_REVIEW` stays, or → `RECEIVED` when declined. **Who:** the assigned handler.
         *
         *     Procedure: "een eerlijke, onafhankelijke en efficiënte behandeling".
         */
        post: operations["declareIndependence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge receipt
         * @description **From → to:** `RECEIVED`, `IN_REVIEW` stays. **Who:** HANDLER, MANAGER. Once per cycle.
         *
         *     Meets `ACKNOWLEDGEMENT` when it leaves on or before `dueOn`. Procedure: "Binnen 3 werkdagen na ontvangst
         *     van uw klacht, wordt er een ontvangstmelding van de klacht gestuurd".
         */
        post: operations["acknowledgeComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/substantiveReplies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer on the substance, not yet finally
         * @description **From → to:** `IN_REVIEW` stays. **Who:** HANDLER, MANAGER.
         *
         *     Within a week of receipt it makes the acknowledgement unnecessary (`WAIVED`). Procedure: "tenzij het
         *     mogelijk is om binnen een week na ontvangst van de klacht een antwoord ten gronde te geven".
         */
        post: operations["replySubstantively"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/delayNotices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Motivate a delay
         * @description **From → to:** `RECEIVED`, `IN_REVIEW` stays. **Who:** HANDLER, MANAGER; a third one in a cycle MANAGER
         *     only.
         *
         *     Moves `FINAL_ANSWER` to `expectedCompletionOn`, which lies after the present due date (else 400). A
         *     letter that leaves after the term cures nothing: 409 `delayNoticeTooLate`. Procedure: "zal dit binnen de
         *     termijn door middel van een schriftelijk schrijven gemotiveerd worden".
         */
        post: operations["notifyDelay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/finalAnswer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the final answer
         * @description **From → to:** `IN_REVIEW` → `ANSWERED`. **Who:** the assigned HANDLER, MANAGER.
         *
         *     Remedies above a configured amount (sandbox: 250,000 cents) need a second pair of eyes: nothing is sent
         *     yet, the complaint shows `pendingApproval`, the clock runs on. While one is pending: 409
         *     `approvalPending`. Procedure: "een definitief antwoord te geven binnen een termijn van 1 maand na
         *     ontvangst".
         */
        post: operations["sendFinalAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/finalAnswer/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or refuse a pending answer
         * @description **From → to:** `IN_REVIEW` → `ANSWERED`, or stays when refused. **Who:** a MANAGER other than the
         *     author.
         *
         *     An approved answer counts at the approval. After a refusal ANSWER is open again.
         */
        post: operations["approveFinalAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/redirection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End it without an answer on the substance
         * @description **From → to:** `RECEIVED`, `IN_REVIEW` → `CLOSED`. **Who:** HANDLER, MANAGER.
         *
         *     Not a complaint, inadmissible, for somebody else, or a duplicate. The survivor of a duplicate takes the
         *     earlier `receivedAt` and its clocks (in `RECEIVED` and `IN_REVIEW`); an unknown `duplicateOf` is 400.
         *     Reversible by a reopening.
         */
        post: operations["redirectComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw the complaint
         * @description **From → to:** any open status (`FIRST_LINE_OPEN`, `RECEIVED`, `IN_REVIEW`) → `WITHDRAWN`. **Who:**
         *     BROKER while it holds the complaint; HANDLER, MANAGER after.
         *
         *     After escalation the person gets a confirmation.
         */
        post: operations["withdrawComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an answered complaint
         * @description **From → to:** `ANSWERED` → `CLOSED`. **Who:** HANDLER, MANAGER.
         */
        post: operations["closeComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take it up again
         * @description **From → to:** `ANSWERED`, `CLOSED`, `WITHDRAWN` → `IN_REVIEW`; a withdrawn or resolved first line →
         *     `FIRST_LINE_OPEN`. **Who:** HANDLER, MANAGER; BROKER while `heldBy` is `BROKER`.
         *
         *     A new cycle of clocks runs from the new receipt. With `ERROR`, or after a redirection, the old cycle
         *     goes on and an answer so reopened is void. `outcome`, `answeredAt` and `closedAt` vanish from the
         *     complaint, not from the history.
         */
        post: operations["reopenComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/receiptCorrection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct the date of receipt
         * @description **From → to:** `RECEIVED`, `IN_REVIEW`, `ANSWERED` stays. **Who:** MANAGER.
         *
         *     Recomputes the clocks; both dates stay in the history. 400 when it lies after a dispatch of the cycle.
         *     Delay notices already given stay valid.
         */
        post: operations["correctReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/ombudsmanReferrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the person went to the Ombudsman
         * @description **From → to:** any status, which stays; no clock stops. One open at a time. **Who:** BROKER, HANDLER,
         *     MANAGER.
         *
         *     The person goes himself: nothing is sent to the Ombudsman. Never conditional on a final answer.
         *     Procedure: after the final answer, or "indien u niet tevreden bent over de behandeling van uw klacht, of
         *     indien u zijn rechtstreekse tussenkomst wenst".
         */
        post: operations["recordOmbudsmanReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/ombudsmanReferrals/{referralId}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the Ombudsman's advice
         * @description **Who:** HANDLER, MANAGER; BROKER while it holds the complaint.
         *
         *     Closes the referral and meets `OMBUDSMAN_ADVICE` (`STOPPED` with `NOT_PURSUED`). An unknown referral is
         *     404, a closed one 409.
         */
        post: operations["recordOmbudsmanAdvice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/ombudsmanReferrals/{referralId}/prolongation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the Ombudsman takes longer
         * @description **Who:** HANDLER, MANAGER; BROKER while it holds the complaint. Once: 90 days more. An unknown referral
         *     is 404, a closed one 409.
         */
        post: operations["prolongOmbudsmanReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/ombudsmanReferrals/{referralId}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the insurer stated its position
         * @description **Who:** HANDLER, MANAGER; BROKER while it holds the complaint. An unknown referral is 404, a closed one
         *     409.
         */
        post: operations["recordOmbudsmanPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/deadlines/{kind}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain a deadline day by day
         * @description The receipt day, each day counted or skipped and why, and the clause it comes from. 404 when the
         *     complaint has no such deadline in that cycle.
         */
        get: operations["explainDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the letters
         * @description What the person was sent, newest first, with how and whether it arrived. Letters are made by actions: the
         *     confirmation of the first line, the acknowledgement, a substantive reply, a delay notice, the final answer, a
         *     redirection, the confirmation of a withdrawal.
         */
        get: operations["listLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/letters/{letterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a letter
         * @description With every dispatch of it so far.
         */
        get: operations["getLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/letters/{letterId}/html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a letter as an HTML page
         * @description As it was sent. `Repr-Digest` (RFC 9530) is the SHA-256 of just this form.
         */
        get: operations["getLetterHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/letters/{letterId}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a letter as plain text
         * @description As it was sent. `Repr-Digest` (RFC 9530) is the SHA-256 of just this form.
         */
        get: operations["getLetterText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/letters/{letterId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a letter as a PDF document
         * @description As it was sent. `Repr-Digest` (RFC 9530) is the SHA-256 of just this form.
         */
        get: operations["getLetterPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/letters/{letterId}/dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a letter again
         * @description **Who:** HANDLER, MANAGER; BROKER while it holds the complaint. In any status, and for the same deadline: the same letter to
         *     the present address of the person, by the same or another channel. A letter that was refused by the mail server meets its
         *     clock with the first dispatch that is accepted or posted.
         */
        post: operations["dispatchLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/letterPreviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See a letter before it is sent
         * @description The letter that an action would make now. The same body, the same checks and refusals as the action itself; nothing is
         *     changed and nothing is sent.
         */
        post: operations["previewLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/ombudsmanNotice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the person should know of the Ombudsman
         * @description The text that every letter carries, for this person and this stage, at any time: whoever is dissatisfied may turn to the
         *     Ombudsman before, during and after the handling.
         */
        get: operations["getOmbudsmanNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was sent, and what failed
         * @description **Who:** HANDLER, MANAGER, AUDITOR. Of all complaints that the insurer holds, newest first: what bounced and must be sent
         *     again (`state=BOUNCED`), and what is to be printed (`channel=POST`).
         */
        get: operations["listDispatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what happened
         * @description Every event in order, as far as this caller may see it. Append-only: not even the application's own
         *     database role can change or remove one.
         */
        get: operations["listHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/history/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify the chain of hashes
         * @description Computes every hash anew. `brokenAt` is the `sequence` of the first event that does not fit.
         */
        get: operations["verifyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the messages
         * @description In the order in which they were added, as far as this caller may see them.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Add a message
         * @description **Who:** BROKER, HANDLER, MANAGER, in any status, for as long as they can open the complaint.
         *
         *     What was said or written to the person or heard from the person, outside letters: a telephone call, a text
         *     that the broker passes on, a wish to withdraw after escalation. It is no dispatch and meets no clock.
         *     A `DOCUMENT_REQUEST` says until when (`replyBy`); a message the other way, or an attachment, that names it in
         *     `inReplyTo` answers it.
         */
        post: operations["addMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one message
         * @description A document request shows `answeredAt` once it was answered.
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the notes
         * @description In the order in which they were added, as far as this caller may see them.
         */
        get: operations["listNotes"];
        put?: never;
        /**
         * Add a note
         * @description **Who:** BROKER, HANDLER, MANAGER, in any status, for as long as they can open the complaint.
         *
         *     `INTERNAL` is the insurer's own (403 from a broker), `OFFICE` the broker's own (403 from staff), `SHARED` both.
         */
        post: operations["addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one note
         * @description As the list shows it.
         */
        get: operations["getNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the attachments
         * @description In the order in which they were added, as far as this caller may see them.
         */
        get: operations["listAttachments"];
        put?: never;
        /**
         * Upload an attachment
         * @description **Who:** BROKER, HANDLER, MANAGER, in any status, for as long as they can open the complaint.
         *
         *     One part `file`, the fields beside it before or after. At most 25 MiB unless this installation says otherwise
         *     (413); a complaint holds 100 files and 250 MiB (409 `attachmentQuotaExceeded`). What it is, the content decides:
         *     PDF, pictures (JPEG, PNG, GIF, WebP, TIFF, HEIC, AVIF), office documents (Word, Excel, PowerPoint, OpenDocument,
         *     RTF), plain text, CSV, e-mail (EML, MSG); anything else is 415, as are macros, archives and markup. The file is
         *     kept encrypted. Files about somebody's health are marked with `containsHealthData`; added by staff they are
         *     `INTERNAL` unless said. In REST only: a file is no GraphQL input; 507 when there is no room for it.
         */
        post: operations["addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what an attachment is
         * @description `contentHref` leads to the file itself.
         */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an attachment
         * @description The bytes as they were uploaded, under the type that was found in them. `Range` gives one part of them (206);
         *     `If-Range` and `If-None-Match` take the `ETag`. Of a file about somebody's health the insurer's side gives the
         *     bytes to the assigned handler, MANAGER and AUDITOR only (403 for others).
         */
        get: operations["downloadAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/evidenceBundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an evidence bundle
         * @description **Who:** HANDLER, MANAGER; BROKER while it holds the complaint, with the broker's eyes. Whoever must not open a file
         *     about somebody's health cannot make a bundle that has one in it (403).
         *
         *     All that there is of the complaint at this moment, for somebody else: letters as they were sent, the history with its
         *     verification, the deadlines counted day by day, messages, notes and attachments. The answer is a task; its `result`
         *     leads to a ZIP, whose last file is `manifest.json` with size and SHA-256 of every other. Both are kept for 30 days.
         *
         *     `SUPERVISOR` tells all that you see. `OMBUDSMAN` leaves out what is internal to the insurer, as a broker's eyes do.
         *     `COMPLAINANT` leaves out more: notes, names of staff (their role stands there), root causes, other complaints.
         */
        post: operations["createEvidenceBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{complaintId}/evidenceBundles/{bundleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an evidence bundle
         * @description The ZIP, the same bytes each time. For the side that made it, the office or the insurer, as long as it can open the
         *     complaint; in REST only. A bundle with files about somebody's health is given to the assigned handler, MANAGER and
         *     AUDITOR only (403 for other handlers). When a download breaks off, the ZIP has no end: ask again.
         */
        get: operations["downloadEvidenceBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow what happens
         * @description The change feed: every event of the complaints that this caller could see when it happened, oldest first, in the
         *     order in which it was committed. `next` is always there: ask again with it, at once while the page is full, later
         *     when it is not. Nothing ever appears before a position that was served, so a reader that keeps the last `next` it
         *     worked off misses nothing and sees nothing twice. `after` also takes the `id` of any event.
         *
         *     It carries nothing personal: read the complaint for more. Not for ADMIN.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhookEndpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the endpoints
         * @description The office's own, or the insurer's; at most 20.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Add an endpoint
         * @description **Who:** BROKER for its office, MANAGER for the insurer.
         *
         *     Events that happen from now on are posted to `url`, as `webhooks` in this document says. The answer tells the
         *     secret that signs them, this once. The address must be public (https outside the sandbox): its name is resolved,
         *     and a private, loopback or link-local address is 400 on `url`; it is checked again at each delivery.
         *     409 `webhookEndpointLimit`: there are 20.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhookEndpoints/{endpointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an endpoint
         * @description Whether it is enabled, and if not, why: `disabledReason` `GONE` says that it answered 410.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Remove an endpoint
         * @description **Who:** BROKER for its office, MANAGER for the insurer.
         *
         *     With its secrets and its ledger.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change an endpoint
         * @description **Who:** BROKER for its office, MANAGER for the insurer.
         *
         *     A merge patch (RFC 7396). While it is disabled nothing new is queued for it; deliveries that wait go on when
         *     it is enabled again, and `replay` catches up on the rest.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/v1/webhookEndpoints/{endpointId}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new secret
         * @description **Who:** BROKER for its office, MANAGER for the insurer.
         *
         *     Deliveries are signed with both until the older one ends (`graceHours`), so take the new one into use meanwhile.
         *     An even older one ends at once.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhookEndpoints/{endpointId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a ping
         * @description **Who:** BROKER for its office, MANAGER for the insurer.
         *
         *     Sends a `webhook.ping`, once, also while the endpoint is disabled. The delivery tells how it went, a moment later.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhookEndpoints/{endpointId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again all since an instant
         * @description **Who:** BROKER for its office, MANAGER for the insurer.
         *
         *     Every event for this endpoint that happened since then, also those that were never sent, under their own
         *     `webhook-id`.
         */
        post: operations["replayWebhookEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhookEndpoints/{endpointId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the ledger
         * @description What was sent, the newest first, with every attempt. Kept for 30 days.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhookEndpoints/{endpointId}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one delivery
         * @description With every attempt so far.
         */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhookEndpoints/{endpointId}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one again
         * @description **Who:** BROKER for its office, MANAGER for the insurer.
         *
         *     A new delivery of the same event, under the same `webhook-id`.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadlineCalculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate deadlines without a complaint
         * @description What clocks would a receipt at this instant start? For any signed-in role; changes nothing.
         */
        post: operations["calculateDeadlines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the calendars
         * @description Immutable versions: the ten Belgian legal holidays (Act of 4 January 1974) and configured closing days.
         *     For any signed-in role.
         */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{version}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the holidays and closing days of a year
         * @description Weekends are not listed: Saturdays and Sundays are never working days (Civil Code art. 1.7 § 3).
         */
        get: operations["listCalendarDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the complaints procedure
         * @description In the language that `Accept-Language` prefers. The Dutch text is authentic; the others say that they
         *     are translations.
         */
        get: operations["getProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/codeLists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the code lists
         * @description Every code that this API takes or gives, with its labels in four languages.
         */
        get: operations["listCodeLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See who you are
         * @description The member of staff, or the client, and the office that the token acts for.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the offices
         * @description **Who:** ADMIN, HANDLER, MANAGER, AUDITOR. In the order in which they were registered.
         */
        get: operations["listOffices"];
        put?: never;
        /**
         * Register an office
         * @description **Who:** ADMIN.
         *
         *     The enterprise number of the KBO is checked by its check digits and kept as ten digits, however it is
         *     written: `BE 0862.475.005`, or the nine digits of before 2005. The `code` stands in the office's references.
         *     A code or number that another office has is 409 `valueTaken`.
         */
        post: operations["createOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{officeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an office
         * @description **Who:** ADMIN, HANDLER, MANAGER, AUDITOR.
         */
        get: operations["getOffice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an office
         * @description **Who:** ADMIN.
         *
         *     A merge patch (RFC 7396). An office whose `fsmaStatus` becomes `STRUCK_OFF` loses write access at once in this
         *     process and within 20 seconds in every other: whatever it would change is 403 `missingPermission`. It goes on
         *     reading. A `code` that references carry stays: 409 `memberLocked`.
         */
        patch: operations["updateOffice"];
        trace?: never;
    };
    "/v1/offices/{officeId}/portfolioTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an office's complaints to its successor
         * @description **Who:** ADMIN, who sees no more than the count.
         *
         *     Every complaint of the office, whatever its status, belongs to the other office afterwards: it alone sees
         *     them, in a new version, with an event `complaint.updated` that says where they came from. References stay. A
         *     `brokerReference` that the successor uses already is dropped, and kept in that event. One portfolio moves at a
         *     time (409 `transferInProgress`); a transfer that broke off is asked for again, and moves what is left.
         */
        post: operations["transferPortfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of staff
         * @description **Who:** ADMIN, HANDLER, MANAGER, AUDITOR. In the order in which they were registered.
         */
        get: operations["listStaff"];
        put?: never;
        /**
         * Register a member of staff
         * @description **Who:** ADMIN.
         *
         *     Whoever is tied to an office (`tiedOfficeIds`) never handles its complaints. Procedure: "zonder enig
         *     belangenconflict".
         */
        post: operations["createStaffMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a member of staff
         * @description **Who:** ADMIN, HANDLER, MANAGER, AUDITOR.
         */
        get: operations["getStaffMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a member of staff
         * @description **Who:** ADMIN.
         *
         *     A merge patch (RFC 7396). A new role goes to the clients of the person too. An absence is shown, and names the
         *     deputy to whom `…/reassignment` goes by default; it closes nothing.
         */
        patch: operations["updateStaffMember"];
        trace?: never;
    };
    "/v1/staff/{staffId}/reassignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a person's open complaints to another
         * @description **Who:** MANAGER.
         *
         *     All open complaints of this handler, at once. Each is a normal assignment with its own history, and the new
         *     handler still declares his independence. One that the lifecycle or a conflict of interest refuses stays where it
         *     is, and is named in `refused`. Without `toStaffId` they go to the deputy of the absence.
         */
        post: operations["reassignComplaints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API clients
         * @description **Who:** ADMIN. Never with a secret.
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Register an API client
         * @description **Who:** ADMIN.
         *
         *     A client belongs to one office (`officeId`), to one member of staff (`staffId`, whose role it has), or to a
         *     software house that acts for several offices (`grants`). The secret is in this answer alone: it is kept hashed,
         *     and given again only to the same `Idempotency-Key`.
         */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an API client
         * @description **Who:** ADMIN. Never with a secret.
         */
        get: operations["getClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an API client
         * @description **Who:** ADMIN.
         *
         *     A merge patch (RFC 7396). A client that is disabled, or loses a grant, is refused at once in this process and
         *     within 20 seconds in every other, with tokens that it got before too.
         */
        patch: operations["updateClient"];
        trace?: never;
    };
    "/v1/clients/{clientId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a second secret
         * @description **Who:** ADMIN.
         *
         *     Both open the door until the old one is revoked, so that nothing stands still. A third live one is 409
         *     `tooManySecrets`.
         */
        post: operations["createClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a secret
         * @description **Who:** ADMIN.
         *
         *     The secret, and every token that it gave, are refused at once in this process and within 20 seconds in every
         *     other. Once more does nothing.
         */
        delete: operations["revokeClientSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registerEvents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what changed in the register
         * @description **Who:** ADMIN, AUDITOR. Append-only, oldest first; never a secret.
         */
        get: operations["listRegisterEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description OAuth 2.0 client credentials (RFC 6749 section 4.4). The client authenticates with HTTP Basic or in
         *     the form. A software house names the office it acts for.
         *     Errors are those of RFC 6749 section 5.2, not problem documents.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the keys that sign tokens
         * @description RFC 7517. During a change of keys the old one stays until its last token has expired.
         */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Discover the token endpoint
         * @description RFC 8414, for clients that configure themselves.
         */
        get: operations["getAuthorizationServerMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what time it is
         * @description Real time unless it was set. Only in the sandbox; elsewhere 404.
         */
        get: operations["getSandboxClock"];
        /**
         * Set the virtual clock
         * @description Forwards or backwards; time runs on from there. Deadlines and their events follow it, and what is due of them by
         *     then is told before the answer; tokens and idempotency stay on real time.
         */
        put: operations["setSandboxClock"];
        post?: never;
        /**
         * Give real time back
         * @description Deadlines are computed by the machine's clock again.
         */
        delete: operations["clearSandboxClock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report that a message came back
         * @description For the insurer's mail provider, signed as Standard Webhooks says (`webhook-id`, `webhook-timestamp`, `webhook-signature`)
         *     with the secret that is configured; without one this is 404. A letter that was accepted before goes on counting; it shows
         *     `BOUNCED`, and `letter.bounced` is told at once.
         */
        post: operations["reportDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what was sent
         * @description The newest letters, e-mail and post: a page for a browser, data otherwise. In the sandbox they reach nobody, unless a mail
         *     server is configured.
         */
        get: operations["getSandboxMailbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start afresh
         * @description The first state and real time again; keys, tokens and ids stay.
         */
        post: operations["resetSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive
         * @description Answers as long as the process runs, whatever the database does.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can it serve requests
         * @description 503 while the database does not answer.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doc/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document as YAML
         * @description OpenAPI 3.1, as this installation serves it.
         */
        get: operations["getOpenApiYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doc/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document as JSON
         * @description OpenAPI 3.1, as this installation serves it.
         */
        get: operations["getOpenApiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doc/problems/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a problem means and what to do
         * @description What the problem means, and what to do about it. `href` in every problem document leads here.
         */
        get: operations["getProblemPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doc/guides/{guide}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a guide for integrators
         * @description Step by step, with commands to paste. `/doc/guides` lists them.
         */
        get: operations["getGuide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the API reference
         * @description Made from this document; loads nothing from elsewhere.
         */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    complaintEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a complaint
         * @description A CloudEvent (1.0) with the feed's item as `data`, sent at least once and in no promised order: know repetitions
         *     by `webhook-id`, and the order by `data.sequence`. Its `type` is one of the feed's; `deadline.dueSoon`, `.atRisk`,
         *     `.breached` and `.met` come when time brings them, without anybody having done anything.
         *
         *     Signed as Standard Webhooks says; verify with one of its libraries, over the raw body, before anything else. What
         *     is not answered with 2xx is tried again after about 5 seconds, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours, a
         *     fifth more or less: some three days in all. Then it stands as `FAILED` in the ledger and can be replayed.
         */
        post: operations["complaintEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    webhookPing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A test
         * @description What `POST /v1/webhookEndpoints/{endpointId}/test` sends: signed like the rest, and tried once.
         */
        post: operations["webhookPing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
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
         * @description An instant, RFC 3339 with an offset; in answers in UTC with `Z`.
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
         * @description The name of a person or firm.
         */
        Name: string;
        /**
         * Format: free-text
         * @description Text for people, up to 5,000 characters.
         */
        ShortText: string;
        /**
         * Format: free-text
         * @description Text for people, up to 20,000 characters.
         */
        LongText: string;
        /**
         * Format: free-text
         * @description Why, in at least 20 characters; kept in the history.
         */
        Motive: string;
        /**
         * Format: plain-line
         * @description A telephone number, as written.
         */
        Phone: string;
        /**
         * Format: plain-line
         * @description A policy or claim number: opaque, as the insurer writes it.
         * @example 0042/778.103-B
         */
        BusinessNumber: string;
        /**
         * Format: plain-line
         * @description A reference in somebody else's files: opaque.
         * @example DOS-2026-0117
         */
        OwnReference: string;
        /**
         * Format: plain-text
         * @description The number in the insurer's register, `K-<year>-<number>`, without gaps; given at receipt.
         * @example K-2026-000042
         */
        Reference: string;
        /**
         * Format: plain-text
         * @description The number in the office's own register, `F-<office code>-<year>-<number>`, without gaps per office.
         * @example F-ANT-2026-000017
         */
        FirstLineReference: string;
        /** @description The name of an immutable version of a calendar, of rules or of a text. */
        VersionName: string;
        /**
         * Format: int32
         * @description Euro cents.
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
         * @description Where the complaint stands. `FIRST_LINE_OPEN`, `FIRST_LINE_RESOLVED`: with the broker. `RECEIVED`: the insurer
         *     has it, nobody handles it yet. `IN_REVIEW`: it has a handler. `ANSWERED`: the final answer is sent.
         *     `CLOSED`, `WITHDRAWN`: over, though both can be reopened.
         * @enum {string}
         */
        Status: "FIRST_LINE_OPEN" | "FIRST_LINE_RESOLVED" | "RECEIVED" | "IN_REVIEW" | "ANSWERED" | "CLOSED" | "WITHDRAWN";
        /**
         * @description Whose complaint it is now.
         * @enum {string}
         */
        HeldBy: "BROKER" | "INSURER";
        /**
         * @description What a caller is to the API.
         * @enum {string}
         */
        Role: "BROKER" | "HANDLER" | "MANAGER" | "AUDITOR" | "ADMIN";
        /**
         * @description The language in which a person is written to.
         * @enum {string}
         */
        Language: "nl" | "fr" | "de" | "en";
        /**
         * @description `FIRST_LINE`: the office's own target. `ACKNOWLEDGEMENT`: 3 working days, waived by an answer within a week.
         *     `FINAL_ANSWER`: 1 month. `OMBUDSMAN_ADVICE`: the Ombudsman's own 90 days.
         * @enum {string}
         */
        DeadlineKind: "FIRST_LINE" | "ACKNOWLEDGEMENT" | "FINAL_ANSWER" | "OMBUDSMAN_ADVICE";
        /**
         * @description `AT_RISK` (acknowledgement only): past its date, but an answer within the week still makes it unnecessary.
         *     `WAIVED`: it was made unnecessary. `LATE`: done after its date. `BREACHED`: past its date and not done.
         *     `STOPPED`: no longer owed.
         * @enum {string}
         */
        DeadlineState: "PENDING" | "AT_RISK" | "MET" | "WAIVED" | "LATE" | "BREACHED" | "STOPPED";
        /**
         * @description An action of the lifecycle, as `availableActions` names it.
         * @enum {string}
         */
        ActionName: "RECORD_INTERVENTION" | "RESOLVE_FIRST_LINE" | "ESCALATE" | "RETURN_TO_BROKER" | "ASSIGN" | "DECLARE_INDEPENDENCE" | "ACKNOWLEDGE" | "REPLY_SUBSTANTIVELY" | "NOTIFY_DELAY" | "ANSWER" | "APPROVE_ANSWER" | "REDIRECT" | "WITHDRAW" | "CLOSE" | "REOPEN" | "CORRECT_RECEIPT" | "RECORD_OMBUDSMAN_REFERRAL" | "RECORD_OMBUDSMAN_ADVICE";
        /**
         * @description As whom the person complains (procedure, "Wie?"; POLICYHOLDER and BENEFICIARY added).
         * @enum {string}
         */
        Capacity: "PROSPECT" | "POLICYHOLDER" | "INSURED" | "BENEFICIARY" | "BROKER" | "INJURED_PARTY" | "OTHER_THIRD_PARTY";
        /**
         * @description What the dissatisfaction is about (procedure, "Wie?": "een bepaalde dienst, product en/of behandeling").
         * @enum {string}
         */
        Subject: "SERVICE" | "PRODUCT" | "TREATMENT";
        /**
         * @description Whose conduct it is about.
         * @enum {string}
         */
        Concerns: "INSURER" | "BROKER" | "EXPERT" | "OTHER";
        /**
         * @description Whether the office sees the complaint at all. `NONE` is 404 for it, everywhere.
         * @enum {string}
         */
        BrokerAccess: "FULL" | "NONE";
        /**
         * @description To whom letters go.
         * @enum {string}
         */
        CorrespondenceTo: "COMPLAINANT" | "REPRESENTATIVE";
        /**
         * @description How a letter leaves. A telephone call is no dispatch.
         * @enum {string}
         */
        LetterChannel: "EMAIL" | "POST";
        /**
         * @description What the office gave (procedure: "de gewenste informatie …, gepaste antwoorden en/of daden").
         * @enum {string}
         */
        InterventionKind: "INFORMATION" | "ANSWER" | "ACTION";
        /**
         * @description How satisfied the person is with the broker's solution.
         * @enum {string}
         */
        FirstLineSatisfaction: "FULL" | "PARTIAL" | "UNKNOWN";
        /**
         * @description How satisfied the person is in the end.
         * @enum {string}
         */
        Satisfaction: "FULL" | "PARTIAL" | "NONE" | "UNKNOWN";
        /**
         * @description Why the insurer's complaints management steps in. The procedure knows two grounds: no satisfactory solution after the first
         *     intervention, and direct intervention wanted; a first line that stays silent is the third.
         * @enum {string}
         */
        EscalationGround: "UNSATISFIED_AFTER_FIRST_LINE" | "NO_FIRST_LINE_RESPONSE" | "DIRECT_INTERVENTION_REQUESTED";
        /**
         * @description What is decided on a complaint or a grievance.
         * @enum {string}
         */
        Decision: "UPHELD" | "PARTIALLY_UPHELD" | "REJECTED";
        /**
         * @description How one complaint relates to another.
         * @enum {string}
         */
        RelationKind: "DUPLICATE_OF" | "FOLLOWS" | "SAME_MATTER";
        /**
         * @description Why it is taken up again. With `ERROR` the old cycle of clocks goes on.
         * @enum {string}
         */
        ReopeningCause: "FURTHER_COMPLAINT" | "NEW_FACTS" | "ERROR";
        /**
         * @description Why the person goes to the Ombudsman (procedure, "Wat te doen bij aanhoudende ontevredenheid?").
         * @enum {string}
         */
        ReferralGround: "UNSATISFIED_WITH_ANSWER" | "UNSATISFIED_WITH_HANDLING" | "DIRECT_INTERVENTION_REQUESTED";
        /**
         * @description Why a day is no working day.
         * @enum {string}
         */
        CalendarDayKind: "LEGAL_HOLIDAY" | "CLOSING_DAY";
        /**
         * @description Whether it came from the person (`INBOUND`) or went to the person.
         * @enum {string}
         */
        MessageDirection: "INBOUND" | "OUTBOUND";
        /**
         * @description Who sees it: `INTERNAL` the insurer's side, `OFFICE` the broker's office, `SHARED` both. Whoever does not see
         *     it is not told of it either, in no list, history, feed or webhook.
         * @enum {string}
         */
        Visibility: "INTERNAL" | "OFFICE" | "SHARED";
        /** @description How the complaint arrived: `BROKER`, `EMAIL`, `POST`, `PHONE`, `WEB`, `IN_PERSON`, `OMBUDSMAN`. May grow. */
        Channel: string;
        /**
         * @description A `Channel` in a request.
         * @enum {string}
         */
        ChannelCode: "BROKER" | "EMAIL" | "POST" | "PHONE" | "WEB" | "IN_PERSON" | "OMBUDSMAN";
        /** @description What a message is about: `INFORMATION`, `WITHDRAWAL_REQUEST`, `FURTHER_COMPLAINT`, `DOCUMENT_REQUEST`. May grow. */
        MessageKind: string;
        /**
         * @description A `MessageKind` in a request.
         * @enum {string}
         */
        MessageKindCode: "INFORMATION" | "WITHDRAWAL_REQUEST" | "FURTHER_COMPLAINT" | "DOCUMENT_REQUEST";
        /** @description A reason for the dissatisfaction; labels in `GET /v1/codeLists`. May grow. */
        Cause: string;
        /**
         * @description A `Cause` in a request.
         * @enum {string}
         */
        CauseCode: "UNDERWRITING_REFUSAL" | "INFORMATION_ADVICE" | "PREMIUM" | "BONUS_MALUS_ATTESTATION" | "CONTRACT_ADMIN" | "CANCELLATION" | "PAYMENT_COLLECTION" | "COVERAGE_INTERPRETATION" | "CLAIM_AMOUNT" | "CLAIM_LIABILITY" | "CLAIM_REPAIR_ASSISTANCE" | "DELAY" | "COMMUNICATION" | "STAFF_CONDUCT" | "ACCESSIBILITY_DIGITAL" | "DATA_PROTECTION" | "DISCRIMINATION" | "INTERMEDIARY_SERVICE" | "COMPLAINT_HANDLING" | "OTHER";
        /** @description The Belgian branch of insurance (Telebib2 list A509); labels in `GET /v1/codeLists`. May grow. */
        ProductLine: string;
        /**
         * @description A `ProductLine` in a request.
         * @enum {string}
         */
        ProductLineCode: "01a" | "01b" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10a" | "10b" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18";
        /** @description How the complaint ended. May grow. */
        Outcome: string;
        /**
         * @description An `Outcome` that needs no answer on the substance, in a request.
         * @enum {string}
         */
        RedirectionOutcomeCode: "NOT_A_COMPLAINT" | "INADMISSIBLE" | "REDIRECTED" | "DUPLICATE";
        /** @description What is offered or done. May grow. */
        RemedyKind: string;
        /**
         * @description A `RemedyKind` in a request.
         * @enum {string}
         */
        RemedyKindCode: "GOODWILL" | "APOLOGY" | "EXPLANATION" | "CORRECTION" | "PAYMENT" | "PREMIUM_ADJUSTMENT" | "PROCESS_CHANGE" | "DOCUMENT" | "NONE";
        /** @description What lay behind it, set with the final answer (EIOPA guideline 5). May grow. */
        RootCause: string;
        /**
         * @description A `RootCause` in a request.
         * @enum {string}
         */
        RootCauseCode: "PROCESS" | "PRODUCT_DESIGN" | "HUMAN_ERROR" | "IT_SYSTEM" | "SUPPLIER" | "BROKER" | "COMMUNICATION_TEXT" | "LEGAL_CHANGE" | "CUSTOMER_MISUNDERSTANDING" | "NONE";
        /** @description Who the representative is to the complainant. May grow. */
        RepresentativeRelation: string;
        /**
         * @description A `RepresentativeRelation` in a request.
         * @enum {string}
         */
        RepresentativeRelationCode: "BROKER" | "LAWYER" | "FAMILY" | "CONSUMER_ORGANISATION" | "LEGAL_EXPENSES_INSURER" | "OTHER";
        /** @description What the Ombudsman concluded. May grow. */
        OmbudsmanResult: string;
        /**
         * @description An `OmbudsmanResult` in a request.
         * @enum {string}
         */
        OmbudsmanResultCode: "FOUNDED" | "PARTLY_FOUNDED" | "UNFOUNDED" | "SETTLED" | "INADMISSIBLE" | "SENT_BACK_TO_FIRST_LINE" | "NOT_PURSUED";
        /**
         * @description What happened; the history, the feed and webhooks share this list. May grow.
         *
         *     `deadline.*` come by themselves, once for each deadline and due day: `dueSoon` at the start of the working day so
         *     many before `dueOn` (`ACKNOWLEDGEMENT` and `FIRST_LINE` 1, `FINAL_ANSWER` 5, `OMBUDSMAN_ADVICE` 10) while it is
         *     `PENDING`; `atRisk`, `breached` and `met` when that state begins. They make no new version of the complaint.
         */
        EventType: string;
        /**
         * @description An `EventType` in a request.
         * @enum {string}
         */
        EventTypeCode: "complaint.logged" | "complaint.updated" | "complaint.interventionRecorded" | "complaint.firstLineResolved" | "complaint.escalated" | "complaint.returned" | "complaint.assigned" | "complaint.independenceDeclared" | "complaint.acknowledged" | "complaint.repliedSubstantively" | "complaint.delayNotified" | "complaint.answerSubmitted" | "complaint.answerRefused" | "complaint.answered" | "complaint.redirected" | "complaint.withdrawn" | "complaint.closed" | "complaint.reopened" | "complaint.receiptCorrected" | "ombudsman.referralRecorded" | "ombudsman.positionRecorded" | "ombudsman.prolonged" | "ombudsman.adviceRecorded" | "message.added" | "note.added" | "attachment.added" | "letter.dispatched" | "letter.bounced" | "deadline.dueSoon" | "deadline.atRisk" | "deadline.breached" | "deadline.met";
        /**
         * @description A complaint as this caller may see it. After escalation the office does not see `staffComplainedAbout`,
         *     `contestedDecisionBy`, approvals, matters of independence, and relations that it cannot open.
         */
        Complaint: {
            /** @description The complaint, for ever. */
            id: components["schemas"]["Uuid"];
            reference?: components["schemas"]["Reference"];
            firstLineReference?: components["schemas"]["FirstLineReference"];
            /**
             * Format: int32
             * @description Rises with an action or a PATCH only, never with the passing of time.
             */
            version: number;
            /** @description When the version last rose. */
            updatedAt: components["schemas"]["Instant"];
            status: components["schemas"]["Status"];
            heldBy: components["schemas"]["HeldBy"];
            /** @description How it arrived. */
            channel: components["schemas"]["Channel"];
            /** @description The office through which it came. */
            office?: components["schemas"]["OfficeSummary"];
            /** @description The office's own reference, unique per office among complaints not withdrawn. */
            brokerReference?: components["schemas"]["OwnReference"];
            brokerAccess: components["schemas"]["BrokerAccess"];
            concerns?: components["schemas"]["Concerns"];
            complainant: components["schemas"]["Complainant"];
            representative?: components["schemas"]["Representative"];
            correspondenceTo: components["schemas"]["CorrespondenceTo"];
            /** @description One or more. */
            subjects: components["schemas"]["Subject"][];
            /** @description The first is the main one. */
            causes: components["schemas"]["Cause"][];
            productLine?: components["schemas"]["ProductLine"];
            /** @description The policy, if there is one. */
            policyNumber?: components["schemas"]["BusinessNumber"];
            /** @description The claim, if there is one. */
            claimNumber?: components["schemas"]["BusinessNumber"];
            /**
             * Format: plain-text
             * @description The complaint in the person's words.
             */
            description: string;
            /**
             * Format: plain-text
             * @description What the person asks for.
             */
            remedySought?: string;
            /** @description Staff whose conduct it is about. Staff only. */
            staffComplainedAbout?: components["schemas"]["Uuid"][];
            /** @description Staff who took the contested decision. Staff only. */
            contestedDecisionBy?: components["schemas"]["Uuid"][];
            /** @description Whether it carries data about health (GDPR art. 9). */
            containsHealthData: boolean;
            /** @description When the person first told the broker. */
            signalledAt?: components["schemas"]["Instant"];
            /** @description When it was logged here. */
            loggedAt: components["schemas"]["Instant"];
            /** @description Receipt by the insurer, of the newest cycle; starts the insurer's clocks. */
            receivedAt?: components["schemas"]["Instant"];
            /** @description What the office did. */
            interventions: components["schemas"]["Intervention"][];
            firstLineResolution?: components["schemas"]["FirstLineResolution"];
            /** @description The newest step from the broker to the insurer. */
            escalation?: components["schemas"]["Escalation"];
            /** @description The member of staff who handles it. */
            handler?: components["schemas"]["Party"];
            /** @description When the acknowledgement of the newest cycle left. */
            acknowledgedAt?: components["schemas"]["Instant"];
            /** @description Answers on the substance that were not yet the final one. */
            substantiveReplies: components["schemas"]["SubstantiveReply"][];
            /** @description Motivated letters that moved the final answer. */
            delayNotices: components["schemas"]["DelayNotice"][];
            finalAnswer?: components["schemas"]["FinalAnswer"];
            pendingApproval?: components["schemas"]["PendingApproval"];
            /** @description How it ended. */
            outcome?: components["schemas"]["Outcome"];
            /** @description When the final answer left. */
            answeredAt?: components["schemas"]["Instant"];
            /** @description When it was closed or redirected. */
            closedAt?: components["schemas"]["Instant"];
            /** @description How satisfied the person is, set at closing. */
            complainantSatisfaction?: components["schemas"]["Satisfaction"];
            redirection?: components["schemas"]["Redirection"];
            withdrawal?: components["schemas"]["Withdrawal"];
            /** @description Each time it was taken up again. */
            reopenings: components["schemas"]["Reopening"][];
            /** @description Complaints that belong with this one. */
            relatedTo: components["schemas"]["Relation"][];
            /** @description Each time the person went to the Ombudsman. */
            ombudsmanReferrals: components["schemas"]["OmbudsmanReferral"][];
            /** @description Every clock, by cycle, then kind, as it stands at the moment of asking. */
            deadlines: components["schemas"]["Deadline"][];
            /** @description Actions that this caller may take now and that would succeed with a valid body. */
            availableActions: components["schemas"]["ActionName"][];
        };
        /** @description A person or a piece of software that did something. */
        Party: {
            /** @description The member of staff or the client. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: plain-text
             * @description The name.
             */
            name: string;
        };
        /** @description A broker's office. */
        OfficeSummary: {
            /** @description The office. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: plain-text
             * @description The name of the office.
             */
            name: string;
        };
        /** @description Where post reaches a person. */
        PostalAddress: {
            /**
             * Format: plain-text
             * @description Street and number.
             */
            street: string;
            /**
             * Format: plain-text
             * @description Postal code.
             */
            postalCode: string;
            /**
             * Format: plain-text
             * @description City.
             */
            city: string;
            /** @description ISO 3166-1 alpha-2, e.g. `BE`. */
            country: string;
        };
        /** @description The person who is dissatisfied. Anybody; a policy is not needed (procedure, "Wie?"). */
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
            /** @description Where post reaches the person. */
            postalAddress?: components["schemas"]["PostalAddress"];
            /** @description Acts outside trade or profession; left out when unknown. */
            isConsumer?: boolean;
        };
        /** @description Who speaks for the complainant. */
        Representative: {
            /**
             * Format: plain-text
             * @description The name.
             */
            name: string;
            relation: components["schemas"]["RepresentativeRelation"];
            /** @description Whether a mandate was shown. */
            mandateProvided: boolean;
            /**
             * Format: email
             * @description The e-mail address.
             */
            email?: string;
            /** @description Where post reaches the person. */
            postalAddress?: components["schemas"]["PostalAddress"];
            language?: components["schemas"]["Language"];
        };
        /** @description Something the office did about the dissatisfaction. */
        Intervention: {
            /** @description What was given. */
            kinds: components["schemas"]["InterventionKind"][];
            /**
             * Format: plain-text
             * @description In a few words.
             */
            summary: string;
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
            /** @description Who did it. */
            by: components["schemas"]["Party"];
            /** @description When that was recorded. */
            recordedAt: components["schemas"]["Instant"];
        };
        /** @description A letter that left the house. */
        Dispatch: {
            /** @description The letter. */
            letterId: components["schemas"]["Uuid"];
            channel: components["schemas"]["LetterChannel"];
            /** @description When it left; for EMAIL when the mail server accepted it, and absent until then. Without it no clock is met. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description When that was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description Why it was recorded more than one working day later.
             */
            lateRecordingMotive?: string;
        };
        /** @description How the broker's own handling ended. */
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
            /** @description The confirmation letter, if there was one. */
            confirmation?: components["schemas"]["Dispatch"];
        };
        /** @description The step from the broker to the insurer. */
        Escalation: {
            ground: components["schemas"]["EscalationGround"];
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
            /** @description Who did it. */
            by: components["schemas"]["Party"];
            /** @description When the person asked for it. */
            requestedOn?: components["schemas"]["Day"];
            /**
             * Format: plain-text
             * @description What the office adds.
             */
            remarks?: string;
        };
        /** @description An answer on the substance that is not yet the final one. */
        SubstantiveReply: {
            /** @description The cycle of clocks it belongs to, from 1. */
            cycle: components["schemas"]["Ordinal"];
            /**
             * Format: plain-text
             * @description What was answered.
             */
            text: string;
            /** @description The letter. */
            letterId: components["schemas"]["Uuid"];
            channel: components["schemas"]["LetterChannel"];
            /** @description When it left; for EMAIL when the mail server accepted it, and absent until then. Without it no clock is met. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description When that was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description Why it was recorded more than one working day later.
             */
            lateRecordingMotive?: string;
            /** @description Who did it. */
            by: components["schemas"]["Party"];
        };
        /** @description A motivated letter, sent within the term, that moves the final answer. */
        DelayNotice: {
            /** @description The cycle of clocks it belongs to, from 1. */
            cycle: components["schemas"]["Ordinal"];
            /**
             * Format: plain-text
             * @description Why it takes longer.
             */
            reasons: string;
            /** @description When the final answer is expected; the new due date. */
            expectedCompletionOn: components["schemas"]["Day"];
            /** @description True when the mail server accepted it only after the term: it moved no date. */
            tooLate?: boolean;
            /** @description The letter. */
            letterId: components["schemas"]["Uuid"];
            channel: components["schemas"]["LetterChannel"];
            /** @description When it left; for EMAIL when the mail server accepted it, and absent until then. Without it no clock is met. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description When that was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description Why it was recorded more than one working day later.
             */
            lateRecordingMotive?: string;
            /** @description Who did it. */
            by: components["schemas"]["Party"];
        };
        /** @description One point of the complaint, decided on its own. */
        Grievance: {
            /**
             * Format: plain-text
             * @description The point.
             */
            summary: string;
            decision: components["schemas"]["Decision"];
            /**
             * Format: plain-text
             * @description Why.
             */
            explanation: string;
        };
        /** @description Something offered or done to put it right. */
        Remedy: {
            kind: components["schemas"]["RemedyKind"];
            /** @description How much, in euro cents. */
            amountCents?: components["schemas"]["AmountCents"];
        };
        /** @description The final answer that was sent. */
        FinalAnswer: {
            /** @description The cycle of clocks it belongs to, from 1. */
            cycle: components["schemas"]["Ordinal"];
            decision: components["schemas"]["Decision"];
            /**
             * Format: plain-text
             * @description Why it was decided so.
             */
            explanation: string;
            /**
             * Format: plain-text
             * @description The complaint as the insurer understood it.
             */
            complaintAsUnderstood?: string;
            /** @description Point by point. */
            grievances: components["schemas"]["Grievance"][];
            /** @description What is offered or done. */
            remedies: components["schemas"]["Remedy"][];
            /** @description Whether it is a decision on the claim as well (prescription). */
            isClaimDecision?: boolean;
            rootCause: components["schemas"]["RootCause"];
            /** @description Whether others may be affected too. */
            systemic?: boolean;
            /** @description The letter. */
            letterId: components["schemas"]["Uuid"];
            channel: components["schemas"]["LetterChannel"];
            /** @description When it left; for EMAIL when the mail server accepted it, and absent until then. Without it no clock is met. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description When that was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description Why it was recorded more than one working day later.
             */
            lateRecordingMotive?: string;
            /** @description Who wrote it. */
            by: components["schemas"]["Party"];
            /** @description The manager who approved it. Staff only. */
            approvedBy?: components["schemas"]["Party"];
        };
        /** @description A final answer that waits for a second pair of eyes. Nothing is sent, the clock runs on. Staff only. */
        PendingApproval: {
            decision: components["schemas"]["Decision"];
            /**
             * Format: plain-text
             * @description Why it is decided so.
             */
            explanation: string;
            /**
             * Format: plain-text
             * @description The complaint as the insurer understood it.
             */
            complaintAsUnderstood?: string;
            /** @description Point by point. */
            grievances: components["schemas"]["Grievance"][];
            /** @description What is to be offered or done. */
            remedies: components["schemas"]["Remedy"][];
            /** @description Whether it is a decision on the claim as well (prescription). */
            isClaimDecision?: boolean;
            rootCause: components["schemas"]["RootCause"];
            /** @description Whether others may be affected too. */
            systemic?: boolean;
            channel: components["schemas"]["LetterChannel"];
            letter?: components["schemas"]["LetterWording"];
            /** @description When it was submitted. */
            submittedAt: components["schemas"]["Instant"];
            /** @description Who wrote it. */
            submittedBy: components["schemas"]["Party"];
        };
        /** @description Why the complaint ended without an answer on the substance. */
        Redirection: {
            /**
             * Format: plain-text
             * @description What the person was told.
             */
            explanation: string;
            /** @description The letter. */
            letterId: components["schemas"]["Uuid"];
            channel: components["schemas"]["LetterChannel"];
            /** @description When it left; for EMAIL when the mail server accepted it, and absent until then. Without it no clock is met. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description When that was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description Why it was recorded more than one working day later.
             */
            lateRecordingMotive?: string;
            /** @description Who did it. */
            by: components["schemas"]["Party"];
        };
        /** @description That, and why, the complaint was withdrawn. */
        Withdrawal: {
            /**
             * Format: plain-text
             * @description Why.
             */
            reason: string;
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
            /** @description Who did it. */
            by: components["schemas"]["Party"];
            /** @description When the person asked for it. */
            requestedByComplainantOn?: components["schemas"]["Day"];
            /** @description The confirmation letter, if there was one. */
            confirmation?: components["schemas"]["Dispatch"];
        };
        /** @description That, and why, the complaint was taken up again. */
        Reopening: {
            /**
             * Format: plain-text
             * @description Why.
             */
            reason: string;
            cause?: components["schemas"]["ReopeningCause"];
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
            /** @description Who did it. */
            by: components["schemas"]["Party"];
            /** @description The cycle of clocks that runs since; 0 while the insurer never had it. */
            cycle: components["schemas"]["Count"];
        };
        /** @description Another complaint, and how this one relates to it. */
        Relation: {
            /** @description The other complaint. */
            id: components["schemas"]["Uuid"];
            /** @description Its number in the insurer's register. */
            reference?: components["schemas"]["Reference"];
            relation: components["schemas"]["RelationKind"];
        };
        /** @description That the person went to the Insurance Ombudsman. He goes himself; nothing is sent from here. */
        OmbudsmanReferral: {
            /** @description The referral. */
            id: components["schemas"]["Uuid"];
            ground: components["schemas"]["ReferralGround"];
            /** @description When the person went there; starts the 90 days. */
            referredOn: components["schemas"]["Day"];
            /** @description The Ombudsman's own reference. */
            ombudsmanReference?: components["schemas"]["OwnReference"];
            /** @description When that was recorded. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Who recorded it. */
            recordedBy: components["schemas"]["Party"];
            /** @description When the Ombudsman said that it takes longer. */
            prolongedOn?: components["schemas"]["Day"];
            /** @description When the insurer stated its position. */
            positionStatedOn?: components["schemas"]["Day"];
            advice?: components["schemas"]["OmbudsmanAdvice"];
        };
        /** @description What the Ombudsman concluded, and whether it is followed. It closes the referral. */
        OmbudsmanAdvice: {
            result: components["schemas"]["OmbudsmanResult"];
            /** @description When the advice was given. */
            advisedOn: components["schemas"]["Day"];
            /** @description Whether the advice is followed. */
            followed?: boolean;
            /**
             * Format: plain-text
             * @description Why not.
             */
            motivation?: string;
            /** @description When that was recorded. */
            recordedAt: components["schemas"]["Instant"];
        };
        /** @description The office's proof of what it passed on, and when. */
        EscalationReceipt: {
            /** @description The complaint. */
            complaintId: components["schemas"]["Uuid"];
            reference: components["schemas"]["Reference"];
            /** @description Receipt by the insurer. */
            receivedAt: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description A keyed digest (HMAC) of what the insurer received.
             */
            contentDigest: string;
            /** @description The clocks that started. */
            deadlines: components["schemas"]["Deadline"][];
        };
        /** @description One page of complaints. */
        ComplaintList: {
            /** @description The complaints on this page. */
            items: components["schemas"]["Complaint"][];
            /** @description This page. */
            self: components["schemas"]["Link"];
            /** @description The next page, as long as there is one. */
            next?: components["schemas"]["Link"];
        };
        /** @description Open complaints by the day on which they are due. Days are days in Brussels, weeks end on Sunday. */
        Agenda: {
            /** @description Due today. */
            dueToday: components["schemas"]["AgendaGroup"];
            /** @description Due after today, up to and including Sunday. */
            dueThisWeek: components["schemas"]["AgendaGroup"];
            /** @description Due before today. */
            overdue: components["schemas"]["AgendaGroup"];
        };
        /** @description Complaints that are due in one span of days. */
        AgendaGroup: {
            /** @description How many there are, exactly. */
            count: components["schemas"]["Count"];
            /** @description The first of them, by the day on which they are due. */
            items: components["schemas"]["Complaint"][];
        };
        /** @description A clock of the complaint. Its state is computed from facts and the moment of asking. */
        Deadline: {
            kind: components["schemas"]["DeadlineKind"];
            /** @description Which run of the clocks, from 1. */
            cycle: components["schemas"]["Ordinal"];
            state: components["schemas"]["DeadlineState"];
            /** @description The instant from which it runs. */
            startedAt: components["schemas"]["Instant"];
            /** @description The last day, inclusive. */
            dueOn: components["schemas"]["Day"];
            /** @description The Brussels midnight after `dueOn`, exclusive. */
            dueBefore: components["schemas"]["Instant"];
            /** @description The last working day on or before `dueOn`. */
            sendByOn: components["schemas"]["Day"];
            /** @description The next working day on or after `dueOn`: information, never the target. */
            rolledForwardOn: components["schemas"]["Day"];
            /** @description What `dueOn` was before it was moved. */
            originalDueOn?: components["schemas"]["Day"];
            /** @description Each motivated delay that moved it. */
            extensions?: components["schemas"]["DeadlineExtension"][];
            /** @description Acknowledgement: the last day on which an answer on the substance makes it unnecessary. */
            curableUntil?: components["schemas"]["Day"];
            /** @description When it was met, or done late. */
            completedAt?: components["schemas"]["Instant"];
            /** @description The `dueBefore` of the date first missed; stays with `LATE`. */
            breachedSince?: components["schemas"]["Instant"];
            /** @description True for a term that is somebody else's: the Ombudsman's own. */
            estimated?: boolean;
            /** @description The calendar by which it was computed. */
            calendarVersion: components["schemas"]["VersionName"];
            /** @description The rules by which it was computed. */
            rulesVersion: components["schemas"]["VersionName"];
        };
        /** @description A motivated delay notice, and what it did to the date. */
        DeadlineExtension: {
            /** @description When the notice left. */
            noticedAt: components["schemas"]["Instant"];
            /** @description The date before it. */
            previousDueOn: components["schemas"]["Day"];
            /** @description The date after it. */
            dueOn: components["schemas"]["Day"];
            /**
             * Format: plain-text
             * @description Why it takes longer.
             */
            reasons: string;
        };
        /** @description How a date came about, day by day. */
        DeadlineExplanation: {
            kind: components["schemas"]["DeadlineKind"];
            /** @description Which run of the clocks, from 1. */
            cycle: components["schemas"]["Ordinal"];
            /** @description The language of the texts. */
            lang: components["schemas"]["Language"];
            /** @description The last day, inclusive. */
            dueOn: components["schemas"]["Day"];
            /** @description The receipt day, then each day counted or skipped. */
            steps: components["schemas"]["ExplanationStep"][];
        };
        /** @description One day, and why it was counted or skipped. */
        ExplanationStep: {
            /** @description The day. */
            day: components["schemas"]["Day"];
            /** @description Whether the day counts. */
            counted: boolean;
            /** @description A code for the reason, e.g. `RECEIPT_DAY`, `COUNTED`, `WEEKEND`, `LEGAL_HOLIDAY`, `DUE_DAY`. May grow. */
            reason: string;
            /**
             * Format: plain-text
             * @description The reason in words.
             */
            text: string;
            /**
             * Format: plain-text
             * @description The clause or article it comes from.
             */
            clause: string;
        };
        /** @description The clocks that a receipt at this instant would start. */
        DeadlineCalculation: {
            /** @description The receipt, in UTC. */
            receivedAt: components["schemas"]["Instant"];
            /** @description The calendar by which it was computed. */
            calendarVersion: components["schemas"]["VersionName"];
            /** @description The rules by which it was computed. */
            rulesVersion: components["schemas"]["VersionName"];
            /** @description The acknowledgement and the final answer. */
            deadlines: components["schemas"]["CalculatedDeadline"][];
        };
        /** @description A deadline without a state, since nothing has happened yet. */
        CalculatedDeadline: {
            kind: components["schemas"]["DeadlineKind"];
            /** @description Always 1. */
            cycle: components["schemas"]["Ordinal"];
            /** @description The instant from which it runs. */
            startedAt: components["schemas"]["Instant"];
            /** @description The last day, inclusive. */
            dueOn: components["schemas"]["Day"];
            /** @description The Brussels midnight after `dueOn`, exclusive. */
            dueBefore: components["schemas"]["Instant"];
            /** @description The last working day on or before `dueOn`. */
            sendByOn: components["schemas"]["Day"];
            /** @description The next working day on or after `dueOn`: information, never the target. */
            rolledForwardOn: components["schemas"]["Day"];
            /** @description Acknowledgement: the last day on which an answer on the substance makes it unnecessary. */
            curableUntil?: components["schemas"]["Day"];
            /** @description True for a term that is somebody else's. */
            estimated?: boolean;
            /** @description The calendar by which it was computed. */
            calendarVersion: components["schemas"]["VersionName"];
            /** @description The rules by which it was computed. */
            rulesVersion: components["schemas"]["VersionName"];
        };
        /** @description An immutable version of the calendar of working days. */
        Calendar: {
            /** @description Its name. */
            version: components["schemas"]["VersionName"];
            /** @description From this day on it may be the calendar of new complaints. */
            effectiveFrom: components["schemas"]["Day"];
            /**
             * Format: plain-text
             * @description What it is.
             */
            name: string;
            /**
             * Format: plain-text
             * @description The IANA time zone of its days, `Europe/Brussels`.
             */
            timeZone: string;
            /** @description Closing days beside the ten legal holidays. */
            extraClosedDays: components["schemas"]["Day"][];
        };
        /** @description Every version of the calendar. */
        CalendarList: {
            /** @description The versions, newest first. */
            items: components["schemas"]["Calendar"][];
            /** @description This list. */
            self: components["schemas"]["Link"];
        };
        /** @description A day that is no working day though it may fall on a weekday. */
        CalendarDay: {
            /** @description The day. */
            day: components["schemas"]["Day"];
            kind: components["schemas"]["CalendarDayKind"];
            /** @description What it is called. */
            name: components["schemas"]["Labels"];
        };
        /** @description The legal holidays and closing days of one year. */
        CalendarDayList: {
            /** @description In the order of the calendar. */
            items: components["schemas"]["CalendarDay"][];
            /** @description This list. */
            self: components["schemas"]["Link"];
        };
        /** @description One thing that happened. Append-only; each event's hash covers the one before it. */
        HistoryEvent: {
            /** @description Its place in the history of this complaint, from 1. */
            sequence: components["schemas"]["Ordinal"];
            type: components["schemas"]["EventType"];
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
            /** @description Who did it. */
            actor: components["schemas"]["HistoryActor"];
            /** @description Which members of the Complaint changed, as far as the caller sees them. */
            changes: components["schemas"]["HistoryChange"][];
            /** @description What the action was given beside that, such as a motive. Of `deadline.*`: `kind`, `cycle`, `dueOn`, the `state` told, `since` when it holds, and `estimated`. Any JSON object. */
            details?: unknown;
            /** @description The hash of the event before it. */
            previousHash: string;
            /** @description The hash of this event. */
            hash: string;
        };
        /** @description Who did it. */
        HistoryActor: {
            /** @description The member of staff or the client; all zeros for the system itself. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: plain-text
             * @description The name.
             */
            name: string;
            /** @description In what role; left out when the system itself acted, and for brokers where an answer that was approved is told as its author's. */
            role?: components["schemas"]["Role"];
            /** @description The broker's office. */
            office?: components["schemas"]["OfficeSummary"];
            /**
             * Format: plain-text
             * @description The user of a broker's software, as stated, not verified.
             */
            onBehalfOf?: string;
        };
        /** @description One member that changed. */
        HistoryChange: {
            /**
             * Format: plain-text
             * @description The member of the Complaint, e.g. `status`.
             */
            member: string;
            /** @description What it was; left out when there was nothing. Any JSON value. */
            from?: unknown;
            /** @description What it became; left out when it was removed. Any JSON value. */
            to?: unknown;
        };
        /** @description One page of the history, oldest first. */
        HistoryEventList: {
            /** @description The events on this page. */
            items: components["schemas"]["HistoryEvent"][];
            /** @description This page. */
            self: components["schemas"]["Link"];
            /** @description The next page, as long as there is one. */
            next?: components["schemas"]["Link"];
        };
        /**
         * @description What a letter is; follows from the action that made it.
         * @enum {string}
         */
        LetterKind: "ACKNOWLEDGEMENT" | "SUBSTANTIVE_REPLY" | "DELAY_NOTICE" | "FINAL_ANSWER" | "FIRST_LINE_CONFIRMATION" | "REDIRECTION" | "WITHDRAWAL_CONFIRMATION";
        /**
         * @description `QUEUED` waits for the mail server and meets no clock; `ACCEPTED` by the mail server; `POSTED` by post; `BOUNCED` was refused
         *     by the mail server, or came back later.
         * @enum {string}
         */
        DispatchState: "QUEUED" | "ACCEPTED" | "POSTED" | "BOUNCED";
        /** @description What the author words himself in a letter. */
        LetterWording: {
            /**
             * Format: plain-text
             * @description In place of the template's opening paragraph.
             */
            introduction?: string;
            /**
             * Format: plain-text
             * @description In place of the template's closing paragraph.
             */
            closing?: string;
        };
        /** @description What you word yourself in the letter; the rest is the template's. */
        LetterWordingInput: {
            /** @description In place of the template's opening paragraph. */
            introduction?: components["schemas"]["ShortText"];
            /** @description In place of the template's closing paragraph. */
            closing?: components["schemas"]["ShortText"];
        };
        /** @description What a person was sent, in his language, exactly as it was sent. */
        Letter: {
            /** @description The letter. */
            id: components["schemas"]["Uuid"];
            /** @description The complaint. */
            complaintId: components["schemas"]["Uuid"];
            kind: components["schemas"]["LetterKind"];
            language: components["schemas"]["Language"];
            /** @description The cycle of clocks it belongs to, from 1; absent for a letter of the first line. */
            cycle?: components["schemas"]["Ordinal"];
            /**
             * Format: plain-text
             * @description Its subject line.
             */
            subject: string;
            /** @description The version of the template it was made from. */
            templateVersion: components["schemas"]["VersionName"];
            /** @description SHA-256 of the HTML form, in hex; the forms themselves carry `Repr-Digest`. */
            digest: string;
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
            state: components["schemas"]["DispatchState"];
            /** @description Each time it was sent, the first one first. */
            dispatches: components["schemas"]["LetterDispatch"][];
            /** @description The letter as an HTML page. */
            html: components["schemas"]["Link"];
            /** @description The letter as plain text. */
            text: components["schemas"]["Link"];
            /** @description The letter as a PDF document. */
            pdf: components["schemas"]["Link"];
        };
        /** @description One page of letters, newest first. */
        LetterList: {
            /** @description The letters on this page. */
            items: components["schemas"]["Letter"][];
            /** @description This page. */
            self: components["schemas"]["Link"];
            /** @description The next page, as long as there is one. */
            next?: components["schemas"]["Link"];
        };
        /** @description One time that a letter was sent. */
        LetterDispatch: {
            /** @description The dispatch. */
            id: components["schemas"]["Uuid"];
            channel: components["schemas"]["LetterChannel"];
            state: components["schemas"]["DispatchState"];
            /** @description When it was to be sent. */
            queuedAt: components["schemas"]["Instant"];
            /** @description When it was accepted or posted. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description When it was known not to have arrived. */
            bouncedAt?: components["schemas"]["Instant"];
            /** @description Whether it left by other means and was only recorded here (`dispatchedAt` was given). */
            sentElsewhere: boolean;
            /**
             * Format: plain-text
             * @description Why it was not delivered (yet), in the words of the mail server.
             */
            failure?: string;
        };
        /** @description One dispatch, with the letter and the complaint it belongs to. */
        DispatchItem: {
            /** @description The dispatch. */
            id: components["schemas"]["Uuid"];
            /** @description The complaint. */
            complaintId: components["schemas"]["Uuid"];
            /** @description The letter. */
            letterId: components["schemas"]["Uuid"];
            kind: components["schemas"]["LetterKind"];
            channel: components["schemas"]["LetterChannel"];
            state: components["schemas"]["DispatchState"];
            /** @description When it was to be sent. */
            queuedAt: components["schemas"]["Instant"];
            /** @description When it was accepted or posted. */
            dispatchedAt?: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description Why it was not delivered (yet), in the words of the mail server.
             */
            failure?: string;
            /** @description The letter as a PDF document. */
            pdf: components["schemas"]["Link"];
        };
        /** @description One page of dispatches, newest first. */
        DispatchList: {
            /** @description The dispatches on this page. */
            items: components["schemas"]["DispatchItem"][];
            /** @description This page. */
            self: components["schemas"]["Link"];
            /** @description The next page, as long as there is one. */
            next?: components["schemas"]["Link"];
        };
        /** @description How the letter leaves, or left, this time. */
        DispatchLetterRequest: {
            /** @description How it leaves; that address must be known. */
            channel: components["schemas"]["LetterChannel"];
            /** @description When it left, if it was sent elsewhere; not in the future, not before the letter was made. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description Needed when it left more than one working day ago. */
            lateRecordingMotive?: components["schemas"]["Motive"];
        };
        /**
         * @description An action that makes a letter.
         * @enum {string}
         */
        LetterAction: "RESOLVE_FIRST_LINE" | "ACKNOWLEDGE" | "REPLY_SUBSTANTIVELY" | "NOTIFY_DELAY" | "ANSWER" | "REDIRECT" | "WITHDRAW";
        /** @description The action, and the body that it would be taken with. */
        PreviewLetterRequest: {
            action: components["schemas"]["LetterAction"];
            /** @description The request body of that action; checked as there. */
            input: {
                [key: string]: unknown;
            };
        };
        /** @description A letter that was not sent. */
        LetterPreview: {
            kind: components["schemas"]["LetterKind"];
            language: components["schemas"]["Language"];
            /**
             * Format: plain-text
             * @description Its subject line.
             */
            subject: string;
            /** @description The version of the template. */
            templateVersion: components["schemas"]["VersionName"];
            /**
             * Format: plain-text
             * @description The letter as an HTML page.
             */
            html: string;
            /**
             * Format: plain-text
             * @description The letter as plain text.
             */
            text: string;
        };
        /** @description What this person should know of the Ombudsman at this stage. Information, no legal advice. */
        OmbudsmanNotice: {
            language: components["schemas"]["Language"];
            /**
             * Format: plain-text
             * @description The paragraphs, parted by empty lines.
             */
            text: string;
            ombudsman: components["schemas"]["Ombudsman"];
        };
        /** @description What a mail provider tells of a message. */
        MailReport: {
            /**
             * @description What became of it.
             * @enum {string}
             */
            type: "BOUNCED";
            /**
             * Format: plain-text
             * @description The `Message-ID` that it was sent with.
             */
            messageId: string;
            /**
             * Format: plain-text
             * @description Why, in the words of the receiving server.
             */
            reason: string;
        };
        /** @description What was sent, newest first. */
        SandboxMailbox: {
            /** @description The letters. */
            items: components["schemas"]["SentLetter"][];
            /** @description This list. */
            self: components["schemas"]["Link"];
        };
        /** @description One letter, as it was sent. */
        SentLetter: {
            /** @description The dispatch. */
            id: components["schemas"]["Uuid"];
            /** @description The complaint. */
            complaintId: components["schemas"]["Uuid"];
            /** @description The letter. */
            letterId: components["schemas"]["Uuid"];
            channel: components["schemas"]["LetterChannel"];
            state: components["schemas"]["DispatchState"];
            /** @description When it was to be sent. */
            queuedAt: components["schemas"]["Instant"];
            /** @description When it was accepted or posted. */
            dispatchedAt?: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description An e-mail address, or the lines of a postal address.
             */
            to: string;
            /**
             * Format: plain-text
             * @description Its subject line.
             */
            subject: string;
            /**
             * Format: plain-text
             * @description The letter as an HTML page.
             */
            html: string;
            /**
             * Format: plain-text
             * @description The letter as plain text.
             */
            text: string;
        };
        /** @description Whether the chain of hashes is whole. */
        HistoryVerification: {
            /** @description Whether every hash fits. */
            valid: boolean;
            /** @description How many events there are. */
            length: components["schemas"]["Count"];
            /** @description The `sequence` of the first event that does not fit. */
            brokenAt?: components["schemas"]["Ordinal"];
        };
        /** @description What was said or written, outside letters. No dispatch, and it meets no clock. */
        Message: {
            /** @description The message. */
            id: components["schemas"]["Uuid"];
            direction: components["schemas"]["MessageDirection"];
            /** @description By which way it came or went. */
            channel: components["schemas"]["Channel"];
            /** @description In which language it is. */
            language: components["schemas"]["Language"];
            kind: components["schemas"]["MessageKind"];
            /**
             * Format: plain-text
             * @description What was said or written.
             */
            text: string;
            /** @description When it came or went. */
            at: components["schemas"]["Instant"];
            /** @description Of a `DOCUMENT_REQUEST`: until when. */
            replyBy?: components["schemas"]["Day"];
            /** @description Of a `DOCUMENT_REQUEST`: when the first answer to it was recorded. */
            answeredAt?: components["schemas"]["Instant"];
            /** @description The message of this complaint that it answers. */
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
            /** @description This page. */
            self: components["schemas"]["Link"];
            /** @description The next page; left out at the end. */
            next?: components["schemas"]["Link"];
        };
        /** @description A remark about the complaint. */
        Note: {
            /** @description The note. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: plain-text
             * @description What it says.
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
            /** @description This page. */
            self: components["schemas"]["Link"];
            /** @description The next page; left out at the end. */
            next?: components["schemas"]["Link"];
        };
        /** @description A file that belongs to the complaint. */
        Attachment: {
            /** @description The attachment. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: plain-text
             * @description Its name, without a path and without what no file name should have.
             */
            fileName: string;
            /** @description What the content is, whatever it was called. May grow. */
            mediaType: string;
            /** @description How many bytes it has. */
            size: components["schemas"]["Count"];
            /** @description SHA-256 of the bytes, in hex. */
            digest: string;
            /**
             * Format: plain-text
             * @description What it is.
             */
            description?: string;
            /** @description Whether it carries data about health (GDPR art. 9). */
            containsHealthData: boolean;
            /** @description The message of this complaint that it answers. */
            inReplyTo?: components["schemas"]["Uuid"];
            /** @description Where the bytes are. */
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
            /** @description This page. */
            self: components["schemas"]["Link"];
            /** @description The next page; left out at the end. */
            next?: components["schemas"]["Link"];
        };
        /**
         * Format: binary
         * @description The bytes of a file.
         */
        FileContent: string;
        /**
         * Format: plain-text
         * @description NDJSON in UTF-8: one `ImportRow` a line.
         */
        ImportComplaintsRequest: string;
        /**
         * @description An open first-line file: what a broker logs, without what starts the insurer's clocks, and with the office's own
         *     reference, by which it is known again.
         */
        ImportRow: {
            /** @description The office's own reference: the key of the row. */
            brokerReference: components["schemas"]["OwnReference"];
            complainant: components["schemas"]["ComplainantInput"];
            representative?: components["schemas"]["RepresentativeInput"];
            /** @description To whom letters go; the complainant unless said. */
            correspondenceTo?: components["schemas"]["CorrespondenceTo"];
            subjects: components["schemas"]["Subjects"];
            causes: components["schemas"]["Causes"];
            description: components["schemas"]["Description"];
            /** @description How it arrived; `BROKER` unless said. */
            channel?: components["schemas"]["ChannelCode"];
            concerns?: components["schemas"]["Concerns"];
            productLine?: components["schemas"]["ProductLineCode"];
            /** @description The policy, if there is one. */
            policyNumber?: components["schemas"]["BusinessNumber"];
            /** @description The claim, if there is one. */
            claimNumber?: components["schemas"]["BusinessNumber"];
            /** @description What the person asks for. */
            remedySought?: components["schemas"]["ShortText"];
            /**
             * @description Whether it carries data about health (GDPR art. 9).
             * @default false
             */
            containsHealthData?: boolean;
            /** @description When the person first told the broker; in the past. */
            signalledAt?: components["schemas"]["Instant"];
            /** @description What the office did before it was logged. */
            interventions?: components["schemas"]["InterventionInput"][];
        };
        /**
         * @description `DONE`: every row has a result, be it a refusal. `FAILED`: the client that asked lost its rights meanwhile, and
         *     the rows that were left are refused.
         * @enum {string}
         */
        TaskStatus: "QUEUED" | "RUNNING" | "DONE" | "FAILED";
        /**
         * @description `CREATED`: logged. `EXISTING`: the office had this `brokerReference` already. `REFUSED`: see `problem`.
         * @enum {string}
         */
        TaskResultStatus: "CREATED" | "EXISTING" | "REFUSED";
        /**
         * Format: plain-text
         * @description What a task does. May grow.
         */
        TaskKind: string;
        /**
         * @description Whom an evidence bundle is for, and so what it leaves out.
         * @enum {string}
         */
        EvidenceProfile: "OMBUDSMAN" | "SUPERVISOR" | "COMPLAINANT";
        /** @description Whom the bundle is for. */
        CreateEvidenceBundleRequest: {
            profile: components["schemas"]["EvidenceProfile"];
        };
        /** @description Work that goes on after the answer: an import, an evidence bundle. */
        Task: {
            /** @description The task. */
            id: components["schemas"]["Uuid"];
            kind: components["schemas"]["TaskKind"];
            status: components["schemas"]["TaskStatus"];
            /** @description Rows in all; of a bundle its files. */
            total: components["schemas"]["Count"];
            /** @description Rows with a result; of a bundle its files. */
            done: components["schemas"]["Count"];
            /** @description Rows logged. */
            created: components["schemas"]["Count"];
            /** @description Rows that the office had already. */
            existing: components["schemas"]["Count"];
            /** @description Rows refused. */
            refused: components["schemas"]["Count"];
            /** @description When it was asked for, in real time. */
            createdAt: components["schemas"]["Instant"];
            /** @description When all of it was done, in real time. */
            finishedAt?: components["schemas"]["Instant"];
            /** @description Where the evidence bundle is, in REST, once it is DONE and for as long as you can open the complaint. */
            result?: components["schemas"]["Link"];
        };
        /** @description What became of one row. */
        TaskResult: {
            /** @description The line of the file, from 1. */
            row: components["schemas"]["Ordinal"];
            status: components["schemas"]["TaskResultStatus"];
            /** @description The complaint; left out for an existing one that you may not open. */
            complaintId?: components["schemas"]["Uuid"];
            /** @description Its number in the office's own register. */
            firstLineReference?: components["schemas"]["FirstLineReference"];
            /** @description Why it was refused. */
            problem?: components["schemas"]["TaskProblem"];
        };
        /** @description Why a row was refused; as a Problem, of one row instead of one request. */
        TaskProblem: {
            /**
             * Format: uri-reference
             * @description What kind of problem; branch on this.
             */
            type: string;
            /** @description A page that says what to do. */
            href: components["schemas"]["Link"];
            /**
             * Format: plain-text
             * @description The same for every problem of this type.
             */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status that logging it by itself gives.
             */
            status: number;
            /**
             * Format: plain-text
             * @description What is wrong with this row, for people.
             */
            detail: string;
            /** @description Each thing that is wrong. */
            issues: components["schemas"]["TaskIssue"][];
        };
        /** @description One thing that is wrong with a row. What was sent is not repeated. */
        TaskIssue: {
            /**
             * Format: uri-reference
             * @description What kind of issue.
             */
            type: string;
            /**
             * Format: plain-text
             * @description The path of the member, e.g. `complainant.email` or `causes[0]`.
             */
            name: string;
            /**
             * Format: plain-text
             * @description What would have been right.
             */
            detail: string;
        };
        /** @description One page of results. */
        TaskResultList: {
            /** @description The results on this page. */
            items: components["schemas"]["TaskResult"][];
            /** @description This page. */
            self: components["schemas"]["Link"];
            /** @description The next page; left out on the last. */
            next?: components["schemas"]["Link"];
        };
        /** @description That something happened. Nothing personal: read the complaint for more. */
        FeedEvent: {
            /** @description The event; `after` takes it, and webhooks carry it. */
            id: components["schemas"]["Uuid"];
            /** @description Its place in the feed of all; what lies between two of yours belongs to others. */
            sequence: components["schemas"]["Ordinal"];
            type: components["schemas"]["EventType"];
            /** @description The complaint. */
            complaintId: components["schemas"]["Uuid"];
            /** @description The version of the complaint that it made; of what comes by itself, the one there was. */
            version: components["schemas"]["Ordinal"];
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
        };
        /** @description One page of the feed, oldest first. */
        FeedEventList: {
            /** @description The events on this page. */
            items: components["schemas"]["FeedEvent"][];
            /** @description This page. */
            self: components["schemas"]["Link"];
            /** @description Where to go on, now or later; always there. */
            next: components["schemas"]["Link"];
        };
        /**
         * @description `PENDING`: to be sent, or to be tried again at `nextAttemptAt`. `DELIVERED`: answered with 2xx. `FAILED`: given
         *     up; replay it.
         * @enum {string}
         */
        WebhookDeliveryState: "PENDING" | "DELIVERED" | "FAILED";
        /** @description An address to which events are posted. */
        WebhookEndpoint: {
            /** @description The endpoint. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: uri-reference
             * @description Where events are posted.
             */
            url: string;
            /** @description Which; empty: all. */
            eventTypes: components["schemas"]["EventType"][];
            /**
             * Format: plain-text
             * @description A name for people.
             */
            description?: string;
            /** @description Whether events are sent. */
            enabled: boolean;
            /** @description Why this API disabled it: `GONE`, it answered 410. May grow. */
            disabledReason?: string;
            /** @description When this API disabled it. */
            disabledAt?: components["schemas"]["Instant"];
            /** @description Since when it exists. */
            createdAt: components["schemas"]["Instant"];
            /** @description The live ones, the oldest first; two after a rotation. */
            secrets: components["schemas"]["WebhookSecret"][];
        };
        /** @description What signs deliveries. */
        WebhookSecret: {
            /** @description The secret's name. */
            id: components["schemas"]["Uuid"];
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
            /** @description When it ends, if it is the older one. */
            expiresAt?: components["schemas"]["Instant"];
            /**
             * Format: plain-text
             * @description `whsec_…`; only in the answer that made it.
             */
            secret?: string;
        };
        /** @description The endpoints, the oldest first. */
        WebhookEndpointList: {
            /** @description All of them. */
            items: components["schemas"]["WebhookEndpoint"][];
            /** @description This list. */
            self: components["schemas"]["Link"];
        };
        /** @description One event on its way to one endpoint. */
        WebhookDelivery: {
            /** @description The delivery. */
            id: components["schemas"]["Uuid"];
            /** @description The header `webhook-id`: the `id` of the event, or of a ping. */
            webhookId: components["schemas"]["Uuid"];
            /** @description The `type` of the event; `webhook.ping` for a ping. */
            eventType: string;
            /** @description The event; left out for a ping. */
            event?: components["schemas"]["FeedEvent"];
            state: components["schemas"]["WebhookDeliveryState"];
            /** @description Whether it was asked for. */
            replay: boolean;
            /** @description When it was queued, in real time. */
            createdAt: components["schemas"]["Instant"];
            /** @description While `PENDING`: when it is tried. */
            nextAttemptAt?: components["schemas"]["Instant"];
            /** @description Every attempt, in order. */
            attempts: components["schemas"]["WebhookAttempt"][];
        };
        /** @description One request to the endpoint. */
        WebhookAttempt: {
            /** @description When it was made, in real time. */
            at: components["schemas"]["Instant"];
            /** @description How many milliseconds it took. */
            durationMs: components["schemas"]["Count"];
            /**
             * Format: int32
             * @description What the endpoint answered.
             */
            statusCode?: number;
            /**
             * Format: plain-text
             * @description Why it is no success: `HTTP_STATUS`, `REDIRECT`, `TIMEOUT` (10 seconds), `NAME_NOT_RESOLVED`,
             *     `ADDRESS_REFUSED` (not a public address), `TLS_FAILED`, `CONNECTION_FAILED`. May grow.
             */
            error?: string;
        };
        /** @description One page of the ledger, the newest first. */
        WebhookDeliveryList: {
            /** @description The deliveries on this page. */
            items: components["schemas"]["WebhookDelivery"][];
            /** @description This page. */
            self: components["schemas"]["Link"];
            /** @description The next page, as long as there is one. */
            next?: components["schemas"]["Link"];
        };
        /** @description What a replay set going. */
        WebhookReplay: {
            /** @description How many deliveries it made. */
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
            type: components["schemas"]["EventType"];
            /** @description The complaint. */
            subject: components["schemas"]["Uuid"];
            /** @description When it happened. */
            time: components["schemas"]["Instant"];
            /** @description `application/json`. */
            datacontenttype: string;
            data: components["schemas"]["FeedEvent"];
        };
        /** @description A CloudEvent (1.0, JSON) that only tests the endpoint. */
        PingCloudEvent: {
            /** @description `1.0`. */
            specversion: string;
            /** @description Of this ping. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: uri-reference
             * @description The feed of this installation.
             */
            source: string;
            /** @description `webhook.ping`. */
            type: string;
            /** @description When it was sent. */
            time: components["schemas"]["Instant"];
            /** @description `application/json`. */
            datacontenttype: string;
            data: components["schemas"]["Ping"];
        };
        /** @description What a ping carries. */
        Ping: {
            /** @description The endpoint under test. */
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
            /** @description True when it never grows: an `enum` in this document. */
            closed: boolean;
            /** @description The codes. */
            values: components["schemas"]["CodeListValue"][];
        };
        /** @description A code and what it means. */
        CodeListValue: {
            /**
             * Format: plain-text
             * @description The code.
             */
            code: string;
            /** @description What it means. */
            labels: components["schemas"]["Labels"];
        };
        /** @description Every code list. */
        CodeListList: {
            /** @description The lists. */
            items: components["schemas"]["CodeList"][];
            /** @description This list. */
            self: components["schemas"]["Link"];
        };
        /** @description The insurer's published complaints procedure. The Dutch text is authentic. */
        Procedure: {
            /** @description The version of the text. */
            version: components["schemas"]["VersionName"];
            /** @description The language of the text. */
            language: components["schemas"]["Language"];
            /** @description True for the Dutch text; the others are translations and say so. */
            authentic: boolean;
            /**
             * Format: plain-text
             * @description That this is a translation, in its own language; not with the authentic text.
             */
            note?: string;
            /** @description Since when it holds. */
            effectiveFrom?: components["schemas"]["Day"];
            /**
             * Format: plain-text
             * @description The title.
             */
            title: string;
            /** @description Whose procedure it is. */
            insurer: components["schemas"]["Insurer"];
            ombudsman: components["schemas"]["Ombudsman"];
            /** @description The text in its parts. */
            sections: components["schemas"]["ProcedureSection"][];
            /**
             * Format: plain-text
             * @description The whole as plain text.
             */
            text: string;
            /**
             * Format: plain-text
             * @description The whole as HTML.
             */
            html?: string;
        };
        /** @description A part of the procedure. */
        ProcedureSection: {
            /**
             * Format: plain-text
             * @description The same in every language, e.g. `who`.
             */
            id: string;
            /**
             * Format: plain-text
             * @description The heading.
             */
            title: string;
            /** @description The text. */
            paragraphs: string[];
        };
        /** @description Whose procedure it is. */
        Insurer: {
            /**
             * Format: plain-text
             * @description The trade name.
             */
            name: string;
            /**
             * Format: plain-text
             * @description The legal entity.
             */
            legalEntity: string;
            /**
             * Format: plain-text
             * @description The Belgian enterprise number.
             */
            enterpriseNumber: string;
            /**
             * Format: plain-text
             * @description The code of the authorisation.
             */
            fsmaCode?: string;
            /** @description Where a complaint reaches it. */
            complaintsDesk: components["schemas"]["ComplaintsDesk"];
        };
        /** @description Where a complaint reaches the insurer directly. */
        ComplaintsDesk: {
            /**
             * Format: plain-text
             * @description The name of the desk.
             */
            name: string;
            /** @description Where post reaches it. */
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
            /** @description Where post reaches it. */
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
             * @description The web site.
             */
            website: string;
        };
        /** @description Who the API takes you for. */
        Me: {
            /** @description The member of staff, or the client. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: plain-text
             * @description The name of the member of staff or of the client.
             */
            name: string;
            role: components["schemas"]["Role"];
            /** @description The office that a broker's token acts for. */
            office?: components["schemas"]["OfficeSummary"];
            /** @description What the token may be used for. */
            scopes: string[];
        };
        /** @description RFC 6749 section 4.4. The client authenticates with HTTP Basic, or with `client_id` and `client_secret` here. */
        IssueTokenRequest: {
            /**
             * @description The only grant there is.
             * @enum {string}
             */
            grant_type: "client_credentials";
            /**
             * Format: plain-text
             * @description Unless HTTP Basic is used.
             */
            client_id?: string;
            /**
             * Format: plain-text
             * @description Unless HTTP Basic is used.
             */
            client_secret?: string;
            /**
             * Format: plain-text
             * @description Scopes, separated by spaces; all of them when left out.
             */
            scope?: string;
            /**
             * Format: plain-text
             * @description For a software house: the office to act for. Without it, or without a grant for it: `invalid_request`.
             */
            office?: string;
        };
        /** @description RFC 6749 section 5.1. */
        Token: {
            /**
             * Format: plain-text
             * @description A signed JWT.
             */
            access_token: string;
            /**
             * @description How to send it.
             * @enum {string}
             */
            token_type: "Bearer";
            /**
             * Format: int32
             * @description Seconds; 900 unless configured otherwise.
             */
            expires_in: number;
            /**
             * Format: plain-text
             * @description The scopes of the token.
             */
            scope?: string;
        };
        /** @description RFC 6749 section 5.2. */
        TokenError: {
            /**
             * Format: plain-text
             * @description The code, e.g. `invalid_client`.
             */
            error: string;
            /**
             * Format: plain-text
             * @description What would have been right.
             */
            error_description?: string;
        };
        /** @description The public keys that sign tokens (RFC 7517). */
        JsonWebKeySet: {
            /** @description The present key, and those still verifying. */
            keys: components["schemas"]["JsonWebKey"][];
        };
        /** @description A public key (RFC 7517, RFC 7518 section 6.2). */
        JsonWebKey: {
            /**
             * Format: plain-text
             * @description The family, `EC`.
             */
            kty: string;
            /**
             * Format: plain-text
             * @description The id in the token's header.
             */
            kid: string;
            /**
             * Format: plain-text
             * @description The algorithm, `ES256`.
             */
            alg: string;
            /**
             * Format: plain-text
             * @description `sig`.
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
        /** @description RFC 8414. */
        AuthorizationServerMetadata: {
            /**
             * Format: uri-reference
             * @description The `iss` of every token.
             */
            issuer: string;
            /**
             * Format: uri-reference
             * @description Where tokens come from.
             */
            token_endpoint: string;
            /**
             * Format: uri-reference
             * @description Where the keys are.
             */
            jwks_uri: string;
            /** @description `client_credentials`. */
            grant_types_supported: string[];
            /** @description HTTP Basic and form body. */
            token_endpoint_auth_methods_supported: string[];
            /** @description None: there is no authorization endpoint. */
            response_types_supported: string[];
            /** @description The scopes. */
            scopes_supported?: string[];
            /**
             * Format: uri-reference
             * @description Where people read about this API.
             */
            service_documentation?: string;
        };
        /** @description What time it is in the sandbox. */
        SandboxClock: {
            /** @description The present instant. */
            now: components["schemas"]["Instant"];
            /** @description False when it is the real time. */
            virtual: boolean;
        };
        /** @description As BelGIF has it. */
        Health: {
            /**
             * @description It works.
             * @enum {string}
             */
            status: "UP";
        };
        /** @description RFC 9457. Never a stack trace, SQL or a host name. */
        Problem: {
            /**
             * Format: uri-reference
             * @description What kind of problem; branch on this. `urn:problem-type:belgif:…` or `urn:problem-type:complaints:…`.
             */
            type: string;
            /** @description A page that says what to do. */
            href: components["schemas"]["Link"];
            /**
             * Format: plain-text
             * @description The same for every problem of this type.
             */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /**
             * Format: plain-text
             * @description What is wrong with this request, for people.
             */
            detail: string;
            /**
             * Format: uri-reference
             * @description This one occurrence.
             */
            instance: string;
            /** @description For input: each thing that is wrong. */
            issues?: components["schemas"]["Issue"][];
            /** @description Where the complaint stands. */
            complaintStatus?: components["schemas"]["Status"];
            /** @description What this caller may do instead. */
            availableActions?: components["schemas"]["ActionName"][];
            /** @description The complaint that stands in the way. */
            existing?: components["schemas"]["ExistingComplaint"];
        };
        /** @description One thing that is wrong with the input. */
        Issue: {
            /**
             * Format: uri-reference
             * @description What kind of issue.
             */
            type: string;
            /**
             * Format: plain-text
             * @description The parameter, or the path of the member, e.g. `complainant.email` or `causes[0]`.
             */
            name: string;
            /** @description What was sent, where it may be repeated. */
            value?: unknown;
            /**
             * Format: plain-text
             * @description What would have been right.
             */
            detail: string;
        } & components["schemas"]["IssuePlace"];
        /** @description Where in the request an issue is. */
        IssuePlace: {
            /**
             * @description Where it is.
             * @enum {string}
             */
            in: "body" | "path" | "query" | "header";
        };
        /** @description The complaint that has the reference already, if you may see it. */
        ExistingComplaint: {
            /** @description The complaint. */
            id: components["schemas"]["Uuid"];
            /**
             * Format: plain-text
             * @description Its `reference`, else its `firstLineReference`.
             */
            reference?: string;
            /** @description Where it is. */
            href: components["schemas"]["Link"];
        };
        /** @description Where post reaches a person. */
        PostalAddressInput: {
            street: components["schemas"]["Street"];
            postalCode: components["schemas"]["PostalCode"];
            city: components["schemas"]["City"];
            country: components["schemas"]["Country"];
        };
        /**
         * Format: free-line
         * @description Street and number.
         */
        Street: string;
        /**
         * Format: plain-line
         * @description Postal code.
         */
        PostalCode: string;
        /**
         * Format: free-line
         * @description City.
         */
        City: string;
        /** @description ISO 3166-1 alpha-2, e.g. `BE`. */
        Country: string;
        /** @description The person who is dissatisfied. */
        ComplainantInput: {
            name: components["schemas"]["Name"];
            capacity: components["schemas"]["Capacity"];
            language: components["schemas"]["Language"];
            email?: components["schemas"]["Email"];
            phone?: components["schemas"]["Phone"];
            postalAddress?: components["schemas"]["PostalAddressInput"];
            /** @description Acts outside trade or profession; leave out when unknown. */
            isConsumer?: boolean;
        };
        /** @description Who speaks for the complainant. */
        RepresentativeInput: {
            name: components["schemas"]["Name"];
            relation: components["schemas"]["RepresentativeRelationCode"];
            /** @description Whether a mandate was shown. */
            mandateProvided: boolean;
            email?: components["schemas"]["Email"];
            postalAddress?: components["schemas"]["PostalAddressInput"];
            language?: components["schemas"]["Language"];
        };
        /** @description Something the office did about the dissatisfaction. */
        InterventionInput: {
            /** @description What was given. */
            kinds: components["schemas"]["InterventionKind"][];
            /** @description In a few words. */
            summary: components["schemas"]["ShortText"];
            /** @description When; in the past, never in the future; default now. */
            at?: components["schemas"]["Instant"];
        };
        /** @description One point of the complaint, decided on its own. */
        GrievanceInput: {
            /** @description The point. */
            summary: components["schemas"]["ShortText"];
            decision: components["schemas"]["Decision"];
            /** @description Why. */
            explanation: components["schemas"]["LongText"];
        };
        /** @description Something offered or done to put it right. A `PAYMENT` says how much. */
        RemedyInput: {
            kind: components["schemas"]["RemedyKindCode"];
            /** @description How much, in euro cents. */
            amountCents?: components["schemas"]["AmountCents"];
        };
        /** @description Another complaint, and how this one relates to it. */
        RelationInput: {
            /** @description The other complaint. */
            id: components["schemas"]["Uuid"];
            relation: components["schemas"]["RelationKind"];
        };
        /** @description A manager's motivated exception to a conflict of interest. */
        OverrideInput: {
            /** @description Why this person may handle it all the same. */
            motive: components["schemas"]["Motive"];
        };
        /**
         * Format: plain-text
         * @description A reference as this API gives it.
         */
        ReferenceFilter: string;
        /**
         * @description An order of complaints, `-` for descending.
         * @default -loggedAt
         * @enum {string}
         */
        ComplaintSort: "dueOn" | "-dueOn" | "receivedAt" | "-receivedAt" | "updatedAt" | "-updatedAt" | "loggedAt" | "-loggedAt";
        /** @description Ids of members of staff. */
        StaffIds: components["schemas"]["Uuid"][];
        /** @description One or more. */
        Subjects: components["schemas"]["Subject"][];
        /** @description One or more, the main one first. */
        Causes: components["schemas"]["CauseCode"][];
        /**
         * Format: free-text
         * @description The complaint in the person's words.
         */
        Description: string;
        /**
         * Format: free-text
         * @description Why it takes longer, in at least 20 characters; the person reads this.
         */
        Reasons: string;
        /**
         * Format: free-text
         * @description At least 50 characters; the person reads this.
         */
        AnswerText: string;
        /** @description What to look for. Values of one member mean *or*, different members *and*; with none it is the list. */
        SearchComplaintsRequest: {
            text?: components["schemas"]["SearchText"];
            name?: components["schemas"]["SearchName"];
            email?: components["schemas"]["SearchEmail"];
            /** @description The policy number, insensitive to case and punctuation. */
            policyNumber?: components["schemas"]["SearchNumber"];
            /** @description The claim number, insensitive to case and punctuation. */
            claimNumber?: components["schemas"]["SearchNumber"];
            /** @description Any of these statuses. */
            status?: components["schemas"]["Status"][];
            /** @description Whose complaint it is now. */
            heldBy?: components["schemas"]["HeldBy"][];
            /** @description How it arrived. */
            channel?: components["schemas"]["ChannelCode"][];
            /** @description As whom the person complains. */
            capacity?: components["schemas"]["Capacity"][];
            /** @description Any of its causes. */
            cause?: components["schemas"]["CauseCode"][];
            /** @description Through which office it came. */
            officeId?: components["schemas"]["Uuid"][];
            /** @description Who handles it. */
            handlerId?: components["schemas"]["Uuid"][];
            /** @description True: without a handler. False: with one. */
            unassigned?: boolean;
            /** @description True: with a referral to the Ombudsman that is open. False: without. */
            openReferral?: boolean;
            /** @description The number in the insurer's register, or in the office's. */
            reference?: components["schemas"]["ReferenceFilter"][];
            /** @description The office's own reference. */
            brokerReference?: components["schemas"]["OwnReference"][];
            /** @description Received by the insurer on this Brussels day or later. */
            receivedFrom?: components["schemas"]["Day"];
            /** @description Received by the insurer on this Brussels day or earlier. */
            receivedTo?: components["schemas"]["Day"];
            /** @description Changed at this instant or later. */
            updatedSince?: components["schemas"]["Instant"];
            /** @description Has a deadline of this kind. */
            deadlineKind?: components["schemas"]["DeadlineKind"][];
            /** @description Has a deadline in this state now. */
            deadlineState?: components["schemas"]["DeadlineState"][];
            /** @description Has a deadline due on this day or earlier. */
            dueOnOrBefore?: components["schemas"]["Day"];
            sort?: components["schemas"]["ComplaintSort"];
        };
        /**
         * Format: free-text
         * @description Words, all of which stand in the description, the remedy sought, what the office did, the explanation of the answer, or the references: as written, or inflected otherwise in the complainant's language. Insensitive to case and accents.
         */
        SearchText: string;
        /**
         * Format: free-text
         * @description Words, each of which begins a word of the complainant's name, or each one of the representative's. Insensitive to case and accents.
         */
        SearchName: string;
        /**
         * Format: email
         * @description The whole e-mail address of the complainant or the representative. Insensitive to case.
         */
        SearchEmail: string;
        /**
         * Format: plain-text
         * @description A policy or claim number, whole.
         * @example 0042 778103b
         */
        SearchNumber: string;
        /**
         * @description A new complaint. Never required: a policy number, since candidates and third parties have none. A broker may
         *     not give `receivedAt`, `officeId` or the two lists of staff; staff give `channel`, and no `ground`.
         */
        LogComplaintRequest: {
            complainant: components["schemas"]["ComplainantInput"];
            representative?: components["schemas"]["RepresentativeInput"];
            /** @description To whom letters go; the complainant unless said. */
            correspondenceTo?: components["schemas"]["CorrespondenceTo"];
            subjects: components["schemas"]["Subjects"];
            causes: components["schemas"]["Causes"];
            description: components["schemas"]["Description"];
            /** @description How it arrived; for brokers `BROKER` unless said, for staff required. */
            channel?: components["schemas"]["ChannelCode"];
            /** @description Staff: the office through which it came. */
            officeId?: components["schemas"]["Uuid"];
            /** @description The office's own reference, unique per office among complaints not withdrawn. */
            brokerReference?: components["schemas"]["OwnReference"];
            concerns?: components["schemas"]["Concerns"];
            productLine?: components["schemas"]["ProductLineCode"];
            /** @description The policy, if there is one. */
            policyNumber?: components["schemas"]["BusinessNumber"];
            /** @description The claim, if there is one. */
            claimNumber?: components["schemas"]["BusinessNumber"];
            /** @description What the person asks for. */
            remedySought?: components["schemas"]["ShortText"];
            /**
             * @description Whether it carries data about health (GDPR art. 9).
             * @default false
             */
            containsHealthData?: boolean;
            /** @description Staff: whose conduct it is about. */
            staffComplainedAbout?: components["schemas"]["StaffIds"];
            /** @description Staff: who took the contested decision. */
            contestedDecisionBy?: components["schemas"]["StaffIds"];
            /** @description When the person first told the broker; in the past. */
            signalledAt?: components["schemas"]["Instant"];
            /** @description Staff: when it arrived, in the past; default now. */
            receivedAt?: components["schemas"]["Instant"];
            /** @description What the office did before it was logged. */
            interventions?: components["schemas"]["InterventionInput"][];
            /**
             * @description The person wants the insurer to step in directly: received at once.
             * @enum {string}
             */
            ground?: "DIRECT_INTERVENTION_REQUESTED";
            /** @description With `ground`: when the person asked for it. */
            requestedOn?: components["schemas"]["Day"];
            /** @description With `ground`: what the office adds. */
            remarks?: components["schemas"]["ShortText"];
        };
        /**
         * @description A merge patch (RFC 7396): only what changes; null removes an optional member. The office alone changes
         *     `brokerReference` and `description`, while it holds the complaint; staff alone change the last four.
         */
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
            /** @description Whether it carries data about health (GDPR art. 9). */
            containsHealthData?: boolean;
            /**
             * @description Whose conduct it is about.
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
            /** @description The whole list, which replaces the present one. */
            relatedTo?: components["schemas"]["RelationInput"][];
        };
        /** @description What changes about the complainant. */
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
            /** @description Acts outside trade or profession. */
            isConsumer?: boolean | null;
        };
        /** @description What changes about the representative. Where there was none, `name`, `relation` and `mandateProvided` are needed. */
        RepresentativePatch: {
            name?: components["schemas"]["Name"];
            relation?: components["schemas"]["RepresentativeRelationCode"];
            /** @description Whether a mandate was shown. */
            mandateProvided?: boolean;
            /**
             * Format: email
             * @description An e-mail address.
             */
            email?: string | null;
            postalAddress?: components["schemas"]["PostalAddressPatch"];
            /**
             * @description The language in which the person is written to.
             * @enum {string|null}
             */
            language?: "nl" | "fr" | "de" | "en" | null;
        } | null;
        /** @description What changes about the address. Where there was none, all four are needed. */
        PostalAddressPatch: {
            street?: components["schemas"]["Street"];
            postalCode?: components["schemas"]["PostalCode"];
            city?: components["schemas"]["City"];
            country?: components["schemas"]["Country"];
        } | null;
        /** @description What the office did. `at` may lie in the past (a call yesterday), never in the future; default now. */
        RecordInterventionRequest: {
            /** @description What was given. */
            kinds: components["schemas"]["InterventionKind"][];
            /** @description In a few words. */
            summary: components["schemas"]["ShortText"];
            /** @description When; in the past, never in the future; default now. */
            at?: components["schemas"]["Instant"];
        };
        /** @description The broker's solution. `channel` is for the confirmation letter; EMAIL if known, else POST. */
        ResolveFirstLineRequest: {
            /** @description The solution. */
            summary: components["schemas"]["ShortText"];
            satisfaction: components["schemas"]["FirstLineSatisfaction"];
            /**
             * @description Whether the person gets a letter that confirms it.
             * @default false
             */
            confirmationLetter?: boolean;
            /** @description How the confirmation letter leaves. */
            channel?: components["schemas"]["LetterChannel"];
            letter?: components["schemas"]["LetterWordingInput"];
        };
        /** @description Why the insurer is to step in. Only the first ground needs an intervention of the office. */
        EscalateComplaintRequest: {
            ground: components["schemas"]["EscalationGround"];
            /** @description When the person asked for it. */
            requestedOn?: components["schemas"]["Day"];
            /** @description What the office adds. */
            remarks?: components["schemas"]["ShortText"];
        };
        /** @description Why a mistaken escalation goes back. */
        ReturnToBrokerRequest: {
            /** @description Why. */
            reason: components["schemas"]["ShortText"];
        };
        /**
         * @description Who handles it. Whoever takes it himself sends `independenceDeclared: true`; for another person that is 400. `override` is a
         *     manager's alone.
         */
        AssignComplaintRequest: {
            /** @description The member of staff. */
            handlerId: components["schemas"]["Uuid"];
            /** @description That the caller is independent of everybody and everything in it. */
            independenceDeclared?: boolean;
            /** @description A manager's exception to a conflict of interest, for another person. */
            override?: components["schemas"]["OverrideInput"];
        };
        /** @description The handler's own declaration; when he is not independent, `reason` says why. */
        DeclareIndependenceRequest: {
            /** @description Whether he is independent of everybody and everything in it. */
            independent: boolean;
            /** @description Why not. */
            reason?: components["schemas"]["ShortText"];
        };
        /** @description How the acknowledgement leaves, or left. */
        AcknowledgeComplaintRequest: {
            /** @description How it leaves; that address must be known. */
            channel: components["schemas"]["LetterChannel"];
            /** @description When it left, if it was sent elsewhere; not in the future, not before receipt. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description Needed when it left more than one working day ago. */
            lateRecordingMotive?: components["schemas"]["Motive"];
            letter?: components["schemas"]["LetterWordingInput"];
        };
        /** @description An answer on the substance that is not yet the final one. */
        ReplySubstantivelyRequest: {
            /** @description The answer, in at least 50 characters. */
            text: components["schemas"]["AnswerText"];
            /** @description How it leaves; that address must be known. */
            channel: components["schemas"]["LetterChannel"];
            /** @description When it left, if it was sent elsewhere; not in the future, not before receipt. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description Needed when it left more than one working day ago. */
            lateRecordingMotive?: components["schemas"]["Motive"];
            letter?: components["schemas"]["LetterWordingInput"];
        };
        /** @description Why the final answer takes longer, and when it is expected; after the present due date. */
        NotifyDelayRequest: {
            reasons: components["schemas"]["Reasons"];
            /** @description When the final answer is expected; after the present due date. */
            expectedCompletionOn: components["schemas"]["Day"];
            /** @description How it leaves; that address must be known. */
            channel: components["schemas"]["LetterChannel"];
            /** @description When it left, if it was sent elsewhere; not in the future, not before receipt. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description Needed when it left more than one working day ago. */
            lateRecordingMotive?: components["schemas"]["Motive"];
            letter?: components["schemas"]["LetterWordingInput"];
        };
        /** @description The final answer. */
        SendFinalAnswerRequest: {
            decision: components["schemas"]["Decision"];
            /** @description Why it is decided so, in at least 50 characters. */
            explanation: components["schemas"]["AnswerText"];
            /** @description The complaint as the insurer understood it. */
            complaintAsUnderstood?: components["schemas"]["LongText"];
            /** @description Point by point. */
            grievances?: components["schemas"]["GrievanceInput"][];
            /** @description What is offered or done. */
            remedies?: components["schemas"]["RemedyInput"][];
            /** @description Whether it is a decision on the claim as well (prescription). */
            isClaimDecision?: boolean;
            rootCause: components["schemas"]["RootCauseCode"];
            /** @description Whether others may be affected too. */
            systemic?: boolean;
            /** @description How it leaves; that address must be known. */
            channel: components["schemas"]["LetterChannel"];
            /** @description When it left, if it was sent elsewhere; not in the future, not before receipt. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description Needed when it left more than one working day ago. */
            lateRecordingMotive?: components["schemas"]["Motive"];
            letter?: components["schemas"]["LetterWordingInput"];
        };
        /** @description The second pair of eyes. */
        ApproveFinalAnswerRequest: {
            /** @description True sends the answer; false opens ANSWER again. */
            approved: boolean;
            /** @description What the author should know. */
            remarks?: components["schemas"]["ShortText"];
        };
        /** @description Why it ends without an answer on the substance. A `DUPLICATE` names the complaint that survives. */
        RedirectComplaintRequest: {
            outcome: components["schemas"]["RedirectionOutcomeCode"];
            /** @description What the person is told. */
            explanation: components["schemas"]["LongText"];
            /** @description The complaint that survives. */
            duplicateOf?: components["schemas"]["Uuid"];
            /** @description How it leaves; that address must be known. */
            channel: components["schemas"]["LetterChannel"];
            /** @description When it left, if it was sent elsewhere; not in the future, not before receipt. */
            dispatchedAt?: components["schemas"]["Instant"];
            /** @description Needed when it left more than one working day ago. */
            lateRecordingMotive?: components["schemas"]["Motive"];
            letter?: components["schemas"]["LetterWordingInput"];
        };
        /** @description Why. `channel` is for the confirmation after escalation; EMAIL if known, else POST. */
        WithdrawComplaintRequest: {
            /** @description Why. */
            reason: components["schemas"]["ShortText"];
            /** @description When the person asked for it. */
            requestedByComplainantOn?: components["schemas"]["Day"];
            /** @description How the confirmation leaves. */
            channel?: components["schemas"]["LetterChannel"];
            letter?: components["schemas"]["LetterWordingInput"];
        };
        /** @description How satisfied the person is. */
        CloseComplaintRequest: {
            complainantSatisfaction: components["schemas"]["Satisfaction"];
        };
        /** @description Why it is taken up again. With `ERROR` the old clocks go on, so `receivedAt` is refused. */
        ReopenComplaintRequest: {
            /** @description Why. */
            reason: components["schemas"]["ShortText"];
            cause?: components["schemas"]["ReopeningCause"];
            /** @description Staff: when the new receipt was, in the past; default now. */
            receivedAt?: components["schemas"]["Instant"];
        };
        /** @description When the complaint really arrived, and how that came to light. */
        CorrectReceiptRequest: {
            /** @description When it really arrived. */
            receivedAt: components["schemas"]["Instant"];
            /** @description How that came to light. */
            motive: components["schemas"]["Motive"];
        };
        /** @description That the person went to the Ombudsman. */
        RecordOmbudsmanReferralRequest: {
            ground: components["schemas"]["ReferralGround"];
            /** @description When the person went there. */
            referredOn: components["schemas"]["Day"];
            /** @description The Ombudsman's own reference. */
            ombudsmanReference?: components["schemas"]["OwnReference"];
        };
        /** @description What the Ombudsman concluded; an advice that is not followed needs a motivation. */
        RecordOmbudsmanAdviceRequest: {
            result: components["schemas"]["OmbudsmanResultCode"];
            /** @description When the advice was given. */
            advisedOn: components["schemas"]["Day"];
            /** @description Whether the advice is followed. */
            followed?: boolean;
            /** @description Why not. */
            motivation?: components["schemas"]["ShortText"];
        };
        /** @description That the Ombudsman takes 90 days more. */
        ProlongOmbudsmanReferralRequest: {
            /** @description When the Ombudsman said so. */
            prolongedOn: components["schemas"]["Day"];
        };
        /** @description That the insurer told the Ombudsman where it stands. */
        RecordOmbudsmanPositionRequest: {
            /** @description When it did. */
            statedOn: components["schemas"]["Day"];
        };
        /**
         * Format: plain-text
         * @description A public address; https outside the sandbox. No user name, no fragment.
         */
        WebhookUrl: string;
        /** @description Types of events; empty: all. */
        EventTypeCodes: components["schemas"]["EventTypeCode"][];
        /** @description A new endpoint. */
        CreateWebhookEndpointRequest: {
            url: components["schemas"]["WebhookUrl"];
            /** @description Which events; all unless said. */
            eventTypes?: components["schemas"]["EventTypeCodes"];
            /** @description A name for people. */
            description?: components["schemas"]["Name"];
            /** @description Whether events are sent; true unless said. */
            enabled?: boolean;
        };
        /** @description A merge patch; null removes the description. */
        UpdateWebhookEndpointRequest: {
            url?: components["schemas"]["WebhookUrl"];
            eventTypes?: components["schemas"]["EventTypeCodes"];
            /**
             * Format: free-line
             * @description A name for people.
             */
            description?: string | null;
            /** @description Whether events are sent. */
            enabled?: boolean;
        };
        /** @description How long the present secret goes on. */
        RotateWebhookSecretRequest: {
            /**
             * Format: int32
             * @description Hours; 24 unless said.
             */
            graceHours?: number;
        };
        /** @description From when on. */
        ReplayWebhookEventsRequest: {
            /** @description Events that happened at this instant or later. */
            since: components["schemas"]["Instant"];
        };
        /** @description A receipt, real or imagined, in the Brussels years 2000 to 2099; the newest calendar unless one is named. */
        CalculateDeadlinesRequest: {
            /** @description The receipt. */
            receivedAt: components["schemas"]["Instant"];
            /** @description A version of the calendar. */
            calendarVersion?: components["schemas"]["VersionName"];
        };
        /** @description What time it is to be; it runs on from there. */
        SetSandboxClockRequest: {
            /** @description The instant. */
            now: components["schemas"]["Instant"];
        };
        /** @description What was said or written. A `DOCUMENT_REQUEST` has `replyBy`, nothing else has. */
        AddMessageRequest: {
            direction: components["schemas"]["MessageDirection"];
            /** @description By which way it came or went. */
            channel: components["schemas"]["ChannelCode"];
            /** @description In which language it is. */
            language: components["schemas"]["Language"];
            kind: components["schemas"]["MessageKindCode"];
            /** @description What was said or written. */
            text: components["schemas"]["LongText"];
            /** @description When it came or went; now unless said, never in the future. */
            at?: components["schemas"]["Instant"];
            /** @description Until when the documents are asked for; not in the past. */
            replyBy?: components["schemas"]["Day"];
            /** @description A message of this complaint that it answers. */
            inReplyTo?: components["schemas"]["Uuid"];
            /** @description `SHARED` unless said. */
            visibility?: components["schemas"]["Visibility"];
        };
        /** @description A remark, and who may read it. */
        AddNoteRequest: {
            /** @description What it says. */
            text: components["schemas"]["LongText"];
            visibility: components["schemas"]["Visibility"];
        };
        /** @description One file, and what there is to say about it. */
        AddAttachmentRequest: {
            /** @description The file, with its name in `filename`. */
            file: components["schemas"]["FileContent"];
            /** @description What it is. */
            description?: components["schemas"]["ShortText"];
            /** @description `SHARED` unless said; `INTERNAL` for what staff mark with `containsHealthData`. */
            visibility?: components["schemas"]["Visibility"];
            /** @description Whether it carries data about health (GDPR art. 9); false unless said. */
            containsHealthData?: boolean;
            /** @description A message of this complaint that it answers. */
            inReplyTo?: components["schemas"]["Uuid"];
        };
        /**
         * @description What the FSMA's public register says of an intermediary. A struck-off office reads, and no longer writes.
         * @enum {string}
         */
        FsmaStatus: "ACTIVE" | "SUSPENDED" | "STRUCK_OFF";
        /**
         * @description Stands in the office's references, and stays once one carries it.
         * @example ANT
         */
        OfficeCode: string;
        /**
         * Format: plain-text
         * @description The number of the KBO, ten digits.
         * @example 0862475005
         */
        EnterpriseNumber: string;
        /**
         * Format: plain-text
         * @description The number of the KBO, with or without `BE`, dots and spaces, or the nine digits of before 2005.
         * @example BE 0862.475.005
         */
        EnterpriseNumberInput: string;
        /**
         * Format: plain-line
         * @description The number of before the enterprise number became the FSMA's own, as written.
         * @example 12345 A-cB
         */
        FsmaNumber: string;
        /**
         * Format: int32
         * @description A number of working days.
         */
        WorkingDays: number;
        /**
         * @description What it sends as `client_id` to `POST /oauth/token`.
         * @example broker-wilrijk
         */
        ClientId: string;
        /**
         * Format: plain-text
         * @description What it sends as `client_secret`. Shown this once, and kept hashed.
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
        /** @description What happened in the register. May grow. */
        RegisterEventType: string;
        /** @description A broker's office. */
        Office: {
            /** @description The office. */
            id: components["schemas"]["Uuid"];
            /** @description Rises with every change. */
            version: components["schemas"]["Ordinal"];
            /** @description The name of the office. */
            name: components["schemas"]["Name"];
            code: components["schemas"]["OfficeCode"];
            enterpriseNumber: components["schemas"]["EnterpriseNumber"];
            fsmaNumber?: components["schemas"]["FsmaNumber"];
            fsmaStatus: components["schemas"]["FsmaStatus"];
            /** @description From when the status holds. */
            fsmaStatusSince?: components["schemas"]["Day"];
            /** @description The office's own target for its first line, from logging. */
            firstLineTargetWorkingDays?: components["schemas"]["WorkingDays"];
        };
        /** @description A page of offices. */
        OfficeList: {
            /** @description The items. */
            items: components["schemas"]["Office"][];
            /** @description This page. */
            self: components["schemas"]["Link"];
            /** @description The next page, while there is more. */
            next?: components["schemas"]["Link"];
        };
        /** @description What a transfer moved. */
        PortfolioTransfer: {
            /** @description How many complaints. */
            transferred: components["schemas"]["Count"];
        };
        /** @description From the first to the last day, both included. */
        Absence: {
            /** @description The first day. */
            from: components["schemas"]["Day"];
            /** @description The last day. */
            to: components["schemas"]["Day"];
            /** @description Who stands in. */
            deputyId?: components["schemas"]["Uuid"];
        };
        /** @description A member of the insurer's staff. */
        StaffMember: {
            /** @description The member of staff. */
            id: components["schemas"]["Uuid"];
            /** @description Rises with every change. */
            version: components["schemas"]["Ordinal"];
            /** @description The name. */
            name: components["schemas"]["Name"];
            role: components["schemas"]["Role"];
            /** @description Offices whose complaints this person must not handle. */
            tiedOfficeIds: components["schemas"]["Uuid"][];
            email?: components["schemas"]["Email"];
            /** @description When this person is away. */
            absence?: components["schemas"]["Absence"];
        };
        /** @description A page of members of staff. */
        StaffMemberList: {
            /** @description The items. */
            items: components["schemas"]["StaffMember"][];
            /** @description This page. */
            self: components["schemas"]["Link"];
            /** @description The next page, while there is more. */
            next?: components["schemas"]["Link"];
        };
        /** @description What became of a person's open complaints. */
        Reassignment: {
            /** @description How many have the new handler. */
            reassigned: components["schemas"]["Count"];
            /** @description Those that have not, and why. */
            refused: components["schemas"]["ReassignmentRefusal"][];
        };
        /** @description One complaint that was not reassigned. */
        ReassignmentRefusal: {
            /** @description The complaint. */
            complaintId: components["schemas"]["Uuid"];
            /** @description The type of the problem, e.g. `urn:problem-type:complaints:handlerConflictOfInterest`. */
            type: components["schemas"]["ProblemType"];
            /** @description What stands in the way. */
            detail: components["schemas"]["ShortText"];
        };
        /** @description An API client. Its secrets are named, never shown. */
        Client: {
            /** @description The client. */
            id: components["schemas"]["Uuid"];
            /** @description Rises with every change. */
            version: components["schemas"]["Ordinal"];
            clientId: components["schemas"]["ClientId"];
            /** @description The name. */
            name: components["schemas"]["Name"];
            role: components["schemas"]["Role"];
            /** @description Whether it is let in. */
            enabled: boolean;
            /** @description The office to which it belongs. */
            officeId?: components["schemas"]["Uuid"];
            /** @description The member of staff to whom it belongs. */
            staffId?: components["schemas"]["Uuid"];
            /** @description Offices for which a software house may act. */
            grants: components["schemas"]["Uuid"][];
            /** @description Who it is at the external OpenID provider. */
            identities: components["schemas"]["ClientIdentity"][];
            /** @description The live ones. */
            secrets: components["schemas"]["ClientSecret"][];
        };
        /** @description A page of clients. */
        ClientList: {
            /** @description The items. */
            items: components["schemas"]["Client"][];
            /** @description This page. */
            self: components["schemas"]["Link"];
            /** @description The next page, while there is more. */
            next?: components["schemas"]["Link"];
        };
        /** @description An account at the external OpenID provider. */
        ClientIdentity: {
            /** @description `iss` of its tokens. */
            issuer: components["schemas"]["IdentityPart"];
            /** @description `sub` of its tokens. */
            subject: components["schemas"]["IdentityPart"];
        };
        /** @description A live secret, without itself. */
        ClientSecret: {
            /** @description The secret. */
            id: components["schemas"]["Uuid"];
            /** @description When it was made, in real time. */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description A client and its first secret. */
        NewClient: {
            client: components["schemas"]["Client"];
            secret: components["schemas"]["NewSecret"];
        };
        /** @description A secret, shown this once. */
        NewSecret: {
            /** @description The secret's name. */
            id: components["schemas"]["Uuid"];
            secret: components["schemas"]["Secret"];
            /** @description When it was made, in real time. */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description One change of the register. */
        RegisterEvent: {
            /** @description The event. */
            id: components["schemas"]["Uuid"];
            type: components["schemas"]["RegisterEventType"];
            /** @description When it happened. */
            at: components["schemas"]["Instant"];
            /** @description The office, the member of staff or the client. */
            subjectId: components["schemas"]["Uuid"];
            /** @description Who did it. */
            actor: components["schemas"]["RegisterActor"];
            /** @description What changed. */
            changes: components["schemas"]["RegisterChange"][];
        };
        /** @description Who did it. */
        RegisterActor: {
            /** @description The member of staff or the client. */
            id: components["schemas"]["Uuid"];
            /** @description The name. */
            name: components["schemas"]["Name"];
            role: components["schemas"]["Role"];
        };
        /** @description One member that changed. */
        RegisterChange: {
            /**
             * Format: plain-text
             * @description The member, e.g. `fsmaStatus`.
             */
            member: string;
            /** @description What it was; left out when there was nothing. Any JSON value. */
            from?: unknown;
            /** @description What it became; left out when it was removed. Any JSON value. */
            to?: unknown;
        };
        /** @description A page of events. */
        RegisterEventList: {
            /** @description The items. */
            items: components["schemas"]["RegisterEvent"][];
            /** @description This page. */
            self: components["schemas"]["Link"];
            /** @description The next page, while there is more. */
            next?: components["schemas"]["Link"];
        };
        /** @description A new office. `ACTIVE` unless told. */
        CreateOfficeRequest: {
            /** @description The name of the office. */
            name: components["schemas"]["Name"];
            code: components["schemas"]["OfficeCode"];
            enterpriseNumber: components["schemas"]["EnterpriseNumberInput"];
            fsmaNumber?: components["schemas"]["FsmaNumber"];
            fsmaStatus?: components["schemas"]["FsmaStatus"];
            /** @description From when the status holds, not in the future; today unless told. */
            fsmaStatusSince?: components["schemas"]["Day"];
            /** @description The office's own target for its first line, from logging. */
            firstLineTargetWorkingDays?: components["schemas"]["WorkingDays"];
        };
        /** @description What changes about an office. */
        OfficePatch: {
            /** @description The name of the office. */
            name?: components["schemas"]["Name"];
            code?: components["schemas"]["OfficeCode"];
            enterpriseNumber?: components["schemas"]["EnterpriseNumberInput"];
            /**
             * Format: plain-line
             * @description The number of before the enterprise number became the FSMA's own.
             */
            fsmaNumber?: string | null;
            fsmaStatus?: components["schemas"]["FsmaStatus"];
            /** @description From when the status holds, not in the future; today unless told. */
            fsmaStatusSince?: components["schemas"]["Day"];
            /**
             * Format: int32
             * @description The office's own target for its first line, from logging.
             */
            firstLineTargetWorkingDays?: number | null;
        };
        /** @description To whom, and why. */
        TransferPortfolioRequest: {
            /** @description The office that takes over. */
            toOfficeId: components["schemas"]["Uuid"];
            /** @description Why; kept in every history. */
            reason: components["schemas"]["ShortText"];
        };
        /** @description From the first to the last day, both included. */
        AbsenceInput: {
            /** @description The first day. */
            from: components["schemas"]["Day"];
            /** @description The last day. */
            to: components["schemas"]["Day"];
            /** @description Who stands in: a handler or manager. */
            deputyId?: components["schemas"]["Uuid"];
        };
        /** @description What changes about the absence; null ends it. Where there was none, `from` and `to` are needed. */
        AbsencePatch: {
            /** @description The first day. */
            from?: components["schemas"]["Day"];
            /** @description The last day. */
            to?: components["schemas"]["Day"];
            /**
             * Format: uuid
             * @description Who stands in: a handler or manager.
             */
            deputyId?: string | null;
        } | null;
        /** @description A new member of staff. */
        CreateStaffMemberRequest: {
            /** @description The name. */
            name: components["schemas"]["Name"];
            /**
             * @description What this person is to the API.
             * @enum {string}
             */
            role: "HANDLER" | "MANAGER" | "AUDITOR" | "ADMIN";
            /** @description Offices whose complaints this person must not handle. */
            tiedOfficeIds?: components["schemas"]["Uuid"][];
            email?: components["schemas"]["Email"];
            /** @description When this person is away. */
            absence?: components["schemas"]["AbsenceInput"];
        };
        /** @description What changes about a member of staff. */
        StaffMemberPatch: {
            /** @description The name. */
            name?: components["schemas"]["Name"];
            /**
             * @description What this person is to the API.
             * @enum {string}
             */
            role?: "HANDLER" | "MANAGER" | "AUDITOR" | "ADMIN";
            /** @description Offices whose complaints this person must not handle. */
            tiedOfficeIds?: components["schemas"]["Uuid"][];
            /**
             * Format: email
             * @description An e-mail address.
             */
            email?: string | null;
            absence?: components["schemas"]["AbsencePatch"];
        };
        /** @description To whom, and why. Without `toStaffId` to the deputy of the absence. */
        ReassignComplaintsRequest: {
            /** @description Another handler or manager than the caller. */
            toStaffId?: components["schemas"]["Uuid"];
            /** @description Why; kept in every history. */
            reason: components["schemas"]["ShortText"];
        };
        /** @description An account at the external OpenID provider. */
        ClientIdentityInput: {
            /** @description `iss` of its tokens. */
            issuer: components["schemas"]["IdentityPart"];
            /** @description `sub` of its tokens. */
            subject: components["schemas"]["IdentityPart"];
        };
        /** @description A new client. One of three: `officeId`, `staffId`, or (a software house) `grants`. */
        CreateClientRequest: {
            clientId: components["schemas"]["ClientId"];
            /** @description The name. */
            name: components["schemas"]["Name"];
            /** @description The office to which it belongs. */
            officeId?: components["schemas"]["Uuid"];
            /** @description The member of staff to whom it belongs. */
            staffId?: components["schemas"]["Uuid"];
            /** @description Offices for which a software house may act. */
            grants?: components["schemas"]["Uuid"][];
            /** @description Who it is at the external OpenID provider. */
            identities?: components["schemas"]["ClientIdentityInput"][];
        };
        /** @description What changes about a client. Lists are replaced whole. */
        ClientPatch: {
            /** @description The name. */
            name?: components["schemas"]["Name"];
            /** @description Whether it is let in. */
            enabled?: boolean;
            /** @description Offices for which a software house may act. */
            grants?: components["schemas"]["Uuid"][];
            /** @description Who it is at the external OpenID provider. */
            identities?: components["schemas"]["ClientIdentityInput"][];
        };
    };
    responses: {
        /** @description The complaint as this caller may see it, with every clock as it stands now. */
        ComplaintShown: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                ETag: components["headers"]["ETag"];
                Vary: components["headers"]["Vary"];
                "Cache-Control": components["headers"]["Cache-Control"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Complaint"];
            };
        };
        /** @description The new complaint. Its `Location` is where it lives. */
        ComplaintLogged: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                Location: components["headers"]["Location"];
                ETag: components["headers"]["ETag"];
                Vary: components["headers"]["Vary"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Complaint"];
            };
        };
        /** @description The complaint after the action, in its new version. */
        ComplaintChanged: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                ETag: components["headers"]["ETag"];
                Vary: components["headers"]["Vary"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Complaint"];
            };
        };
        /** @description Nothing shown has changed since the representation that `If-None-Match` names, clocks included. */
        NotModified: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                ETag: components["headers"]["ETag"];
                Vary: components["headers"]["Vary"];
                "Cache-Control": components["headers"]["Cache-Control"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The request lacks its documented shape, or carries a value that the facts of the complaint make wrong.
         *     Each entry of `issues` names one member.
         */
        BadRequest: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No access token, an invalid one, or an expired one. */
        Unauthorized: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `missingPermission`: this client's role, or its part in this complaint, does not allow it; ADMIN never
         *     sees complaint content. `missingScope`: the token was narrowed.
         */
        Forbidden: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such resource, or not for this client: both answers are the same. */
        NotFound: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `actionNotAllowed` names the status and what is allowed; the other types name the rule that stands in
         *     the way. `idempotencyRequestInProgress`: the first request with this key is still running.
         */
        Conflict: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The complaint has moved since the version that `If-Match` names, or the entity tag is a weak one. */
        PreconditionFailed: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than this API takes. */
        PayloadTooLarge: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body has another content type than the documented one. */
        UnsupportedMediaType: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Idempotency-Key` was already used with another input. */
        IdempotencyKeyReused: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing. */
        PreconditionRequired: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The client's allowance is used up; `Retry-After` says for how long. */
        TooManyRequests: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of ours, and nothing of its inside. Repeat with the same `Idempotency-Key`. */
        InternalServerError: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database does not answer. Repeat after `Retry-After`, with the same `Idempotency-Key`. */
        ServiceUnavailable: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The file has no such bytes; `Content-Range` says how many it has. */
        RangeNotSatisfiable: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Content-Range": components["headers"]["Content-Range"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no room for the file at the moment; nothing of it was kept. Other work goes on. */
        InsufficientStorage: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused as RFC 6749 section 5.2 says: `invalid_request`, `unsupported_grant_type`, `invalid_scope`. */
        TokenRefused: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Cache-Control": components["headers"]["Cache-Control"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description `invalid_client`: unknown client, wrong or revoked secret, disabled client. */
        TokenClientRefused: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description `server_error`: a fault of ours. */
        TokenFailed: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Cache-Control": components["headers"]["Cache-Control"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description `temporarily_unavailable`: too many attempts, or the database does not answer. */
        TokenUnavailable: {
            headers: {
                "Trace-Id": components["headers"]["Trace-Id"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
    };
    parameters: {
        /** @description The complaint's `id`. */
        complaintId: components["schemas"]["Uuid"];
        /** @description The `id` of an entry of `ombudsmanReferrals`. */
        referralId: components["schemas"]["Uuid"];
        /** @description The office's `id`. */
        officeId: components["schemas"]["Uuid"];
        /** @description The `id` of the member of staff. */
        staffId: components["schemas"]["Uuid"];
        /** @description The client's `id`, not the `client_id` that it sends. */
        clientId: components["schemas"]["Uuid"];
        /** @description The `id` of an entry of `secrets`. */
        secretId: components["schemas"]["Uuid"];
        /** @description The webhook endpoint's `id`. */
        endpointId: components["schemas"]["Uuid"];
        /** @description The letter's `id`. */
        letterId: components["schemas"]["Uuid"];
        /** @description The delivery's `id`. */
        deliveryId: components["schemas"]["Uuid"];
        /** @description The task. */
        taskId: components["schemas"]["Uuid"];
        /** @description The message's `id`. */
        messageId: components["schemas"]["Uuid"];
        /** @description The note's `id`. */
        noteId: components["schemas"]["Uuid"];
        /** @description The attachment's `id`. */
        attachmentId: components["schemas"]["Uuid"];
        /** @description The bundle; the task's `result` names it. */
        bundleId: components["schemas"]["Uuid"];
        /** @description One range of bytes, e.g. `bytes=0-1023`, `bytes=1024-` or `bytes=-512`; several are answered with the whole. */
        range: string;
        /** @description The `ETag` of which the range is a part; with another the answer is the whole. */
        ifRange: string;
        /** @description The same for every attempt and every replay of one event; its `id`. */
        webhookId: components["schemas"]["Uuid"];
        /** @description Seconds since 1970 at this attempt, in real time; refuse what is more than five minutes away. */
        webhookTimestamp: string;
        /**
         * @description `v1,` and the base64 HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one for each live secret,
         *     separated by spaces; one that fits is enough.
         */
        webhookSignature: string;
        /**
         * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
         *     with the same input it gives the kept answer; with another input 422.
         */
        idempotencyKey: components["schemas"]["IdempotencyKey"];
        /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
        ifMatch: components["schemas"]["EntityTags"];
        /** @description The `ETag` you last saw, or `*`. A PATCH without it is 428; when the complaint's version has moved since, 412. */
        ifMatchRequired: components["schemas"]["EntityTags"];
        /** @description The `ETag` you last saw. Gives 304 only when nothing shown has changed, clocks included. */
        ifNoneMatch: string;
        /** @description The user of your software. Recorded in the history as stated, not verified. */
        onBehalfOf: string;
        /** @description Preferred languages (RFC 9110); nl, fr, de and en are known, else nl. */
        acceptLanguage: string;
        /** @description How many items at most on one page. */
        pageSize: number;
        /** @description The cursor from `next`. Opaque; only good for the same filters, sort and caller. */
        after: string;
    };
    requestBodies: never;
    headers: {
        /** @description Not sent: this API is for servers, and no other site's pages may call it from a browser. */
        "Access-Control-Allow-Origin": string;
        /** @description Names this one request in our logs; tell it to support. */
        "Trace-Id": string;
        /**
         * @description `"<version>"`, or `"<version>-<n>"` once the representation moved without a new version (a clock turned, a
         *     letter was delivered).
         */
        ETag: string;
        /** @description Where the new resource is, path-absolute. */
        Location: string;
        /** @description Names these bytes; it never changes. */
        AttachmentETag: string;
        /** @description Parts can be asked for by `Range`. */
        "Accept-Ranges": "bytes";
        /** @description Which bytes these are, and how many there are. */
        "Content-Range": string;
        /** @description `attachment`, with the file's name (RFC 6266). */
        "Content-Disposition": string;
        /** @description The type is as told: no browser is to guess another. */
        "X-Content-Type-Options": "nosniff";
        /** @description `true` when this is the kept answer to an earlier request with the same key; else absent. */
        "Idempotency-Replayed": "true";
        /** @description What else the representation depends on. */
        Vary: string;
        /** @description How long, and by whom, the answer may be kept. */
        "Cache-Control": string;
        /** @description The SHA-256 of the representation (RFC 9530). */
        "Repr-Digest": string;
        /** @description The language of the text. */
        "Content-Language": components["schemas"]["Language"];
        /** @description What is left of the caller's allowance, where one applies. */
        RateLimit: string;
        /** @description The caller's allowance, requests (`q`) per window of seconds (`w`). */
        "RateLimit-Policy": string;
        /** @description Seconds to wait before the request is worth repeating. */
        "Retry-After": number;
        /** @description The scheme to authenticate with, and what was wrong (RFC 6750). */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listComplaints: {
        parameters: {
            query?: {
                /** @description Any of these statuses. */
                status?: components["schemas"]["Status"][];
                /** @description Whose complaint it is now. */
                heldBy?: components["schemas"]["HeldBy"][];
                /** @description How it arrived. */
                channel?: components["schemas"]["ChannelCode"][];
                /** @description As whom the person complains. */
                capacity?: components["schemas"]["Capacity"][];
                /** @description Any of its causes. */
                cause?: components["schemas"]["CauseCode"][];
                /** @description Through which office it came. */
                officeId?: components["schemas"]["Uuid"][];
                /** @description Who handles it. */
                handlerId?: components["schemas"]["Uuid"][];
                /** @description True: without a handler. False: with one. */
                unassigned?: boolean;
                /** @description True: with a referral to the Ombudsman that is open. False: without. */
                openReferral?: boolean;
                /** @description The number in the insurer's register, or in the office's. */
                reference?: components["schemas"]["ReferenceFilter"][];
                /** @description The office's own reference. */
                brokerReference?: components["schemas"]["OwnReference"][];
                /** @description Received by the insurer on this Brussels day or later. */
                receivedFrom?: components["schemas"]["Day"];
                /** @description Received by the insurer on this Brussels day or earlier. */
                receivedTo?: components["schemas"]["Day"];
                /**
                 * @description Changed at this instant or later. Write `+` as `%2B`. To keep a copy up to date: with `sort=updatedAt`, ask
                 *     for what changed since a minute before the newest `updatedAt` you have, and leave aside the `id` and
                 *     `version` you know already; the minute is for changes that were under way. `GET /v1/events` needs no overlap.
                 */
                updatedSince?: components["schemas"]["Instant"];
                /** @description Has a deadline of this kind. */
                deadlineKind?: components["schemas"]["DeadlineKind"][];
                /** @description Has a deadline in this state now. */
                deadlineState?: components["schemas"]["DeadlineState"][];
                /** @description Has a deadline due on this day or earlier. */
                dueOnOrBefore?: components["schemas"]["Day"];
                /** @description The order, `-` for descending. `dueOn`: the earliest among the newest cycle's deadlines in PENDING, AT_RISK or BREACHED of an open complaint, none last. */
                sort?: components["schemas"]["ComplaintSort"];
                /** @description How many items at most on one page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. Opaque; only good for the same filters, sort and caller. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
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
                /** @description How many items at most on one page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. Opaque; only good for the same filters, sort and caller. */
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
            /** @description One page. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description Who handles it. */
                handlerId?: components["schemas"]["Uuid"][];
                /** @description True: without a handler. False: with one. */
                unassigned?: boolean;
                /** @description How many items at most of each group. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agenda as it stands now. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
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
            /** @description The file is taken; the task tells how far it is. */
            202: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The task. */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it is now. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description Only these. */
                status?: components["schemas"]["TaskResultStatus"];
                /** @description How many items at most on one page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. Opaque; only good for the same filters, sort and caller. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The task. */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, by line. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The `ETag` you last saw. Gives 304 only when nothing shown has changed, clocks included. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description The complaint's `id`. */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` you last saw, or `*`. A PATCH without it is 428; when the complaint's version has moved since, 412. */
                "If-Match"?: components["parameters"]["ifMatchRequired"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    escalateComplaint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
            /** @description Received by the insurer. The receipt says when, and which clocks run. */
            201: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recordOmbudsmanReferral: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` you last saw, or `*`. When the complaint's version has moved since, the answer is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                /** @description The language of the texts; by default what `Accept-Language` prefers, else nl. */
                lang?: components["schemas"]["Language"];
                /** @description Which cycle; the newest by default. */
                cycle?: components["schemas"]["Ordinal"];
            };
            header?: {
                /** @description Preferred languages (RFC 9110); nl, fr, de and en are known, else nl. */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path: {
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
                /** @description Which clock. */
                kind: components["schemas"]["DeadlineKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The steps. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLetters: {
        parameters: {
            query?: {
                /** @description How many items at most on one page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. Opaque; only good for the same filters, sort and caller. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, newest first. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The letter's `id`. */
                letterId: components["parameters"]["letterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The letter's `id`. */
                letterId: components["parameters"]["letterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter as an HTML page. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "Content-Language": components["headers"]["Content-Language"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
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
    getLetterText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The letter's `id`. */
                letterId: components["parameters"]["letterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter as plain text. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "Content-Language": components["headers"]["Content-Language"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
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
    getLetterPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The letter's `id`. */
                letterId: components["parameters"]["letterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter as a PDF document. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "Content-Language": components["headers"]["Content-Language"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    dispatchLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The letter's `id`. */
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
            /** @description The letter as it would be sent. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The language of the text; by default that of the person who is written to. */
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDispatches: {
        parameters: {
            query?: {
                /** @description In which states; repeated means or. */
                state?: components["schemas"]["DispatchState"][];
                /** @description By which channels; repeated means or. */
                channel?: components["schemas"]["LetterChannel"][];
                /** @description How many items at most on one page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. Opaque; only good for the same filters, sort and caller. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, newest first. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
    listHistory: {
        parameters: {
            query?: {
                /** @description How many items at most on one page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. Opaque; only good for the same filters, sort and caller. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, oldest first. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verdict. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description How many items at most on one page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. Opaque; only good for the same filters, sort and caller. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, the oldest first. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The message's `id`. */
                messageId: components["parameters"]["messageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNotes: {
        parameters: {
            query?: {
                /** @description How many items at most on one page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. Opaque; only good for the same filters, sort and caller. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, the oldest first. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addNote: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The note's `id`. */
                noteId: components["parameters"]["noteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The note. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAttachments: {
        parameters: {
            query?: {
                /** @description How many items at most on one page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. Opaque; only good for the same filters, sort and caller. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, the oldest first. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addAttachment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The attachment's `id`. */
                attachmentId: components["parameters"]["attachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachment, without its bytes. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description One range of bytes, e.g. `bytes=0-1023`, `bytes=1024-` or `bytes=-512`; several are answered with the whole. */
                Range?: components["parameters"]["range"];
                /** @description The `ETag` of which the range is a part; with another the answer is the whole. */
                "If-Range"?: components["parameters"]["ifRange"];
                /** @description The `ETag` you last saw. Gives 304 only when nothing shown has changed, clocks included. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The attachment's `id`. */
                attachmentId: components["parameters"]["attachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole file. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    ETag: components["headers"]["AttachmentETag"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FileContent"];
                };
            };
            /** @description The part that was asked for. */
            206: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Range": components["headers"]["Content-Range"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    ETag: components["headers"]["AttachmentETag"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The user of your software. Recorded in the history as stated, not verified. */
                "On-Behalf-Of"?: components["parameters"]["onBehalfOf"];
            };
            path: {
                /** @description The complaint's `id`. */
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
            /** @description The task; `Location` is its own. */
            202: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
    downloadEvidenceBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's `id`. */
                complaintId: components["parameters"]["complaintId"];
                /** @description The bundle; the task's `result` names it. */
                bundleId: components["parameters"]["bundleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ZIP. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "X-Content-Type-Options": components["headers"]["X-Content-Type-Options"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
    listEvents: {
        parameters: {
            query?: {
                /** @description How many items at most on one page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`, only good for the same filters and caller; or the `id` of an event. */
                after?: string;
                /** @description Any of these types. */
                type?: components["schemas"]["EventTypeCode"][];
                /** @description Of this complaint. */
                complaintId?: components["schemas"]["Uuid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, oldest first. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
    listWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, the oldest first. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The webhook endpoint's `id`. */
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The webhook endpoint's `id`. */
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The webhook endpoint's `id`. */
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description The webhook endpoint's `id`. */
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description The webhook endpoint's `id`. */
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, not yet made. */
            201: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description The webhook endpoint's `id`. */
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
            /** @description How many are on their way. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description In this state. */
                state?: components["schemas"]["WebhookDeliveryState"];
                /** @description How many items at most on one page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. Opaque; only good for the same filters, sort and caller. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path: {
                /** @description The webhook endpoint's `id`. */
                endpointId: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, the newest first. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The webhook endpoint's `id`. */
                endpointId: components["parameters"]["endpointId"];
                /** @description The delivery's `id`. */
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description The webhook endpoint's `id`. */
                endpointId: components["parameters"]["endpointId"];
                /** @description The delivery's `id`. */
                deliveryId: components["parameters"]["deliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new delivery, not yet made. */
            201: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description The clocks. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
    listCalendarDays: {
        parameters: {
            query?: {
                /** @description A Brussels year; the present one by default. */
                year?: number;
            };
            header?: never;
            path: {
                /** @description The calendar's version. */
                version: components["schemas"]["VersionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days, in order. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDayList"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProcedure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Preferred languages (RFC 9110); nl, fr, de and en are known, else nl. */
                "Accept-Language"?: components["parameters"]["acceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The procedure. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCodeLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListList"];
                };
            };
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description How many items at most on one page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. Opaque; only good for the same filters, sort and caller. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
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
            /** @description The new office. Its `Location` is where it lives. */
            201: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The `ETag` you last saw. Gives 304 only when nothing shown has changed, clocks included. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description The office's `id`. */
                officeId: components["parameters"]["officeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The office. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The `ETag` you last saw, or `*`. A PATCH without it is 428; when the complaint's version has moved since, 412. */
                "If-Match"?: components["parameters"]["ifMatchRequired"];
            };
            path: {
                /** @description The office's `id`. */
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description The office's `id`. */
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
            /** @description How many complaints moved. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description How many items at most on one page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. Opaque; only good for the same filters, sort and caller. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
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
            /** @description The new member of staff. Its `Location` is where the entry lives. */
            201: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The `ETag` you last saw. Gives 304 only when nothing shown has changed, clocks included. */
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The `ETag` you last saw, or `*`. A PATCH without it is 428; when the complaint's version has moved since, 412. */
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
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
            /** @description What was reassigned, and what was not. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description How many items at most on one page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. Opaque; only good for the same filters, sort and caller. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
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
            /** @description The new client with its first secret. Its `Location` is where the client lives. */
            201: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The `ETag` you last saw. Gives 304 only when nothing shown has changed, clocks included. */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description The client's `id`, not the `client_id` that it sends. */
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The `ETag` you last saw, or `*`. A PATCH without it is 428; when the complaint's version has moved since, 412. */
                "If-Match"?: components["parameters"]["ifMatchRequired"];
            };
            path: {
                /** @description The client's `id`, not the `client_id` that it sends. */
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /**
                 * @description A key of your own for this one request, 1–255 characters, quoted or bare; a UUID is a good choice. Sent again
                 *     with the same input it gives the kept answer; with another input 422.
                 */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description The client's `id`, not the `client_id` that it sends. */
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret, shown this once. */
            201: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The client's `id`, not the `client_id` that it sends. */
                clientId: components["parameters"]["clientId"];
                /** @description The `id` of an entry of `secrets`. */
                secretId: components["parameters"]["secretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description How many items at most on one page. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The cursor from `next`. Opaque; only good for the same filters, sort and caller. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Vary: components["headers"]["Vary"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
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
            /** @description RFC 8414 metadata. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
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
            /** @description The clock as set. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            400: components["responses"]["BadRequest"];
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
            /** @description Real time again. */
            204: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
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
            /** @description Noted. */
            204: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxMailbox"];
                    "text/html": string;
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
            /** @description As new. */
            204: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
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
            /** @description It is. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
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
            /** @description It can. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    RateLimit: components["headers"]["RateLimit"];
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProblemPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the problem's `href`. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
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
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
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
            /** @description The reference, self-contained. */
            200: {
                headers: {
                    "Trace-Id": components["headers"]["Trace-Id"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
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
                /** @description The same for every attempt and every replay of one event; its `id`. */
                "webhook-id": components["parameters"]["webhookId"];
                /** @description Seconds since 1970 at this attempt, in real time; refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["webhookTimestamp"];
                /**
                 * @description `v1,` and the base64 HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one for each live secret,
                 *     separated by spaces; one that fits is enough.
                 */
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
            /** @description Gone for good. The endpoint is disabled, with `disabledReason` `GONE`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Answer within 10 seconds, and do the work afterwards. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received; tried again. A redirect is not followed and counts the same. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received; tried again. */
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
                /** @description The same for every attempt and every replay of one event; its `id`. */
                "webhook-id": components["parameters"]["webhookId"];
                /** @description Seconds since 1970 at this attempt, in real time; refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["webhookTimestamp"];
                /**
                 * @description `v1,` and the base64 HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>`, one for each live secret,
                 *     separated by spaces; one that fits is enough.
                 */
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
            /** @description Gone for good. The endpoint is disabled, with `disabledReason` `GONE`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Answer within 10 seconds, and do the work afterwards. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received; tried again. A redirect is not followed and counts the same. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received; tried again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
