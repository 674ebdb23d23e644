import type { FastifyRequest } from 'fastify'
import type { Actor } from '../directory/actor.ts'
import type { Language } from '../complaints/complaint.ts'
import type { Ports } from '../usecases/ports.ts'

/** The context that every resolver receives. */
export type Context = {
  actor: Actor
  /** Reads through these ports are batched per document. */
  ports: Ports
  /** From the header `Idempotency-Key`. */
  idempotencyKey: string | undefined
  language: Language
}

/** Readers of the two headers that both APIs share; `app.ts` passes them in. */
export type HeaderReaders = {
  idempotencyKeyOf: (request: FastifyRequest) => string | undefined
  languageOf: (request: Pick<FastifyRequest, 'headers'>) => Language
}

declare module 'mercurius' {
  interface MercuriusContext extends Context {}
}
