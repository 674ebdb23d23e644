/** The headers that keep a page to this host. */

/**
 * `page` runs scripts of this host. `frame` also shows another page of this host within it. `app`
 * is a whole application in the browser, which writes styles and starts workers.
 */
export type Policy = 'page' | 'frame' | 'app'

const PAGE = 'default-src \'none\'; script-src \'self\'; style-src \'self\'; img-src data:; connect-src \'self\'; base-uri \'none\'; form-action \'none\'; frame-ancestors \'none\''

const POLICIES: Record<Policy, string> = {
  page:  PAGE,
  frame: `${PAGE}; frame-src 'self'`,
  // Both apps write <style> elements and start workers from blobs; the explorer runs scripts in a
  // frame of this host.
  app: 'default-src \'none\'; script-src \'self\'; style-src \'self\' \'unsafe-inline\'; img-src \'self\' data: blob:; font-src \'self\' data:; connect-src \'self\'; worker-src \'self\' blob:; frame-src \'self\'; base-uri \'self\'; form-action \'none\'; frame-ancestors \'none\'',
}

/** For the answer that carries a page, beside its caching. */
export const pageHeaders = (policy: Policy = 'page'): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': POLICIES[policy],
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
})
