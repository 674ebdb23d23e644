/** Requests of clients, and their access tokens. */
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { World } from '../world.ts'
import { FORM_TYPE } from './multipart.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The response of the token endpoint. */
export const requestToken = (
  app: Pick<FastifyInstance, 'inject'>,
  form: Record<string, string> | string,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> =>
  app.inject({
    method: 'POST',
    url: '/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: typeof form === 'string' ? form : `${new URLSearchParams(form)}`,
  })

/** Sends requests of sandbox clients, each with its token. A payload that is a buffer is a form. */
export const requestsOf = ({ app, token }: Pick<World, 'app' | 'token'>) => async (
  client: string,
  method: Method,
  url: string,
  payload?: object | string,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> =>
  app.inject({
    method,
    url,
    headers: {
      authorization: `Bearer ${await token(client)}`,
      ...(Buffer.isBuffer(payload) && { 'content-type': FORM_TYPE }),
      ...headers,
    },
    ...(payload !== undefined && { payload }),
  })
