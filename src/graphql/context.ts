import type { FastifyRequest } from 'fastify'
import type { Actor } from '../directory/actor.ts'
import type { Language } from '../complaints/complaint.ts'
import type { Ports } from '../usecases/ports.ts'

/** What every resolver has. */
export type Context = {
  actor: Actor
  /** Their reads are batched for the document. */
  ports: Ports
  /** From the header `Idempotency-Key`, which mutations share with REST. */
  idempotencyKey: string | undefined
  language: Language
}

/** The two headers that mean the same in both APIs; the adapters get them from `app.ts`. */
export type HeaderReaders = {
  idempotencyKeyOf: (request: FastifyRequest) => string | undefined
  languageOf: (request: Pick<FastifyRequest, 'headers'>) => Language
}

declare module 'mercurius' {
  interface MercuriusContext extends Context {}
}
