import type { FastifyRequest } from 'fastify'
import type { Actor } from '../directory/actor.ts'
import type { Language } from '../complaints/complaint.ts'
import type { Ports } from '../usecases/ports.ts'

/** What every resolver has. */
export type Context = {
  actor: Actor
  /** Their reads are batched for the document. */
  ports: Ports
  /** From the header `Idempotency-Key`. */
  idempotencyKey: string | undefined
  language: Language
}

/** Readers of the two headers that both APIs share; `app.ts` hands them over. */
export type HeaderReaders = {
  idempotencyKeyOf: (request: FastifyRequest) => string | undefined
  languageOf: (request: Pick<FastifyRequest, 'headers'>) => Language
}

declare module 'mercurius' {
  interface MercuriusContext extends Context {}
}
