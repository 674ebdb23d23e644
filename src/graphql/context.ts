import type { FastifyRequest } from 'fastify'
import type { Actor } from '../directory/actor.ts'
import type { Language } from '../complaints/complaint.ts'
import type { UseCases } from '../usecases/index.ts'

/** What every resolver has: who asks, and how. */
export type Context = {
  actor: Actor
  useCases: UseCases
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
