/**
 * Messages, notes and attachments (contract, sections 2 and 5). They belong to a complaint but do
 * not change it: no dispatch, no new version, no action of the lifecycle. Every writer who can open
 * the complaint can add them in any status. This includes staff who are complained about, because
 * their account is needed.
 */
import { brusselsDay } from '../calendar/days.ts'
import { normalizeInstant } from '../calendar/instants.ts'
import type { Actor, Role } from '../directory/actor.ts'
import type { Day } from '../calendar/days.ts'
import type { Id } from '../directory/ids.ts'
import type { Instant } from '../calendar/instants.ts'
import type { Language, Party } from './complaint.ts'
import { assertNotFuture } from './dispatch.ts'
import { writeRefusal } from './permissions.ts'
import { invalid, Problem } from '../problems/problems.ts'

/** Who sees which visibility; row-level security repeats this rule. */
export const VISIBILITIES = {
  INTERNAL: { staff: true,  broker: false },
  OFFICE:   { staff: false, broker: true },
  SHARED:   { staff: true,  broker: true },
} as const

export type Visibility = keyof typeof VISIBILITIES

export type Addition = { id: Id, visibility: Visibility, recordedAt: Instant, by: Party }

export type Message = Addition & {
  direction: 'INBOUND' | 'OUTBOUND'
  channel: string
  language: Language
  kind: string
  text: string
  at: Instant
  /** For a DOCUMENT_REQUEST only. */
  replyBy?: Day
  /** For a DOCUMENT_REQUEST: when the first answer that the caller can see was recorded. */
  answeredAt?: Instant
  inReplyTo?: Id
}

export type Note = Addition & { text: string }

export type Attachment = Addition & {
  fileName: string
  mediaType: string
  /** Bytes. */
  size: number
  /** SHA-256 in hex. */
  digest: string
  description?: string
  containsHealthData: boolean
  inReplyTo?: Id
}

export type Additions = { message: Message, note: Note, attachment: Attachment }
export type AdditionKind = keyof Additions

export type MessageInput =
  & Pick<Message, 'direction' | 'channel' | 'language' | 'kind' | 'text' | 'replyBy' | 'inReplyTo'>
  & { at?: Instant, visibility?: Visibility }
export type NoteInput = Pick<Note, 'text' | 'visibility'>
export type AttachmentInput = Pick<Attachment, 'description' | 'inReplyTo'> & {
  visibility?: Visibility,
  containsHealthData?: boolean,
}

const WRITERS: readonly Role[] = ['BROKER', 'HANDLER', 'MANAGER']

/** 403: which roles can add something, and with which visibility. */
export const additionRefusal = (
  actor: Pick<Actor, 'role' | 'office' | 'scopes'>,
  visibility: Visibility,
): Problem | undefined => visibilityRefusal(actor, visibility) ?? writeRefusal(actor)

function visibilityRefusal ({ role }: Pick<Actor, 'role'>, visibility: Visibility): Problem | undefined {
  if (!WRITERS.includes(role)) {
    return new Problem(
      'missingPermission',
      `Only BROKER, HANDLER and MANAGER can add messages, notes and attachments; this client acts as ${role}.`,
    )
  }
  if (VISIBILITIES[visibility][role === 'BROKER' ? 'broker' : 'staff']) return undefined
  const own = role === 'BROKER' ? 'OFFICE' : 'INTERNAL'
  return new Problem(
    'missingPermission',
    `${visibility} is for the other side only; this client can choose ${own} or SHARED.`,
  )
}

/** @throws Problem 400 for values that are wrong at the current time */
export function messageOf ({ at, ...input }: MessageInput, now: Instant): Omit<Message, 'id' | 'by'> {
  const happenedAt = at === undefined ? now : normalizeInstant(at)
  assertNotFuture('at', happenedAt, now)
  if (input.replyBy !== undefined && input.replyBy < brusselsDay(now)) {
    throw invalid('replyBy', `must not be in the past; it is ${brusselsDay(now)} in Brussels`, input.replyBy)
  }
  return { ...input, at: happenedAt, visibility: input.visibility ?? 'SHARED', recordedAt: now }
}

/**
 * An attachment that staff mark as health data is INTERNAL unless they choose another visibility
 * (GDPR art. 9; Act of 30 July 2018, art. 9).
 */
export const attachmentVisibility = (
  { role }: Pick<Actor, 'role'>,
  { visibility, containsHealthData = false }: AttachmentInput,
): Visibility => visibility ?? (containsHealthData && role !== 'BROKER' ? 'INTERNAL' : 'SHARED')

/**
 * 403: among the handlers, only the assigned one can open a file with health data.
 */
export function contentRefusal (
  { containsHealthData }: Pick<Attachment, 'containsHealthData'>,
  handlerId: Id | undefined,
  actor: Pick<Actor, 'id' | 'role'>,
): Problem | undefined {
  if (!containsHealthData || actor.role !== 'HANDLER' || actor.id === handlerId) return undefined
  return new Problem(
    'missingPermission',
    'This file contains health data: among the handlers, only the assigned one can open it.',
  )
}

/** The facts that the history stores in the clear: no text, no name. */
export function aboutOf <K extends AdditionKind> (kind: K, addition: Additions[K]): Record<string, unknown> {
  const { id, visibility } = addition
  switch (kind) {
    case 'message': {
      const { direction, kind: about, inReplyTo } = addition as Message
      return { messageId: id, direction, kind: about, ...(inReplyTo !== undefined && { inReplyTo }), visibility }
    }
    case 'attachment': {
      const { containsHealthData, inReplyTo } = addition as Attachment
      return { attachmentId: id, containsHealthData, ...(inReplyTo !== undefined && { inReplyTo }), visibility }
    }
    default: return { noteId: id, visibility }
  }
}
