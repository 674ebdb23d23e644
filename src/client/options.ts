/** What a call can be given, beside its path parameters and its body. */

export type CallOptions = {
  /** More request headers, e.g. `Accept-Language`. They replace those of the client. */
  headers?: Record<string, string>
  /** Aborts the call: the request, its retries and the waits between them. */
  signal?: AbortSignal
  /** Retries of this call; default: those of the client. */
  retries?: number
  /** Milliseconds for one attempt to get response headers; default: those of the client. */
  timeoutMs?: number
}

export type ConditionalOptions = {
  /** Succeeds only while the resource has this version: its `version`, or an entity tag. */
  ifMatch?: number | string
}

export type RequiredConditionalOptions = Required<ConditionalOptions>

export type IdempotentOptions = {
  /**
   * The same key gives the same response, for 30 days. Default: a new key for each call, which its
   * retries share. Derive it from an id of your own to be safe against a restart of your process.
   */
  idempotencyKey?: string
}

export type BehalfOptions = {
  /** The user of your software; recorded in the history as stated. Default: that of the client. */
  onBehalfOf?: string
}

/** All of them, as the client reads them. */
export type AnyOptions = CallOptions & ConditionalOptions & IdempotentOptions & BehalfOptions & {
  query?: object
  accept?: string
}
