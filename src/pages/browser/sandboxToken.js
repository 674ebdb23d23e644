/**
 * The sandbox only: requests the chosen client's token, and adds it to every request of this page to
 * this host that has no other one. The choice is kept for this tab. A new token is requested before
 * the old one expires, and replaces it in requests.
 */
(() => {
  const bar = document.querySelector('.sandbox')
  const select = document.querySelector('#sandbox-client')
  const copy = document.querySelector('#sandbox-copy')
  const state = document.querySelector('#sandbox-state')
  const plainFetch = window.fetch.bind(window)
  const KEPT = 'sandboxClient'
  /** Every token of this page, so that an older one is recognised. */
  const issuedTokens = new Set()
  let issued

  const keyOf = option => [option.value, option.dataset.office ?? ''].join(' ')
  const chosen = () => select.selectedOptions[0]

  async function token () {
    const option = chosen()
    if (!option.value) return undefined
    if (issued?.key === keyOf(option) && issued.until > Date.now()) return issued.token
    const body = new URLSearchParams({ grant_type: 'client_credentials' })
    if (option.dataset.office) body.set('office', option.dataset.office)
    const response = await plainFetch('/oauth/token', {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${option.value}:${bar.dataset.secret}`)}` },
      body,
    })
    const answer = await response.json()
    if (!response.ok) throw new Error(answer.error_description ?? answer.error ?? `No token: ${response.status}`)
    issued = { key: keyOf(option), token: answer.access_token, until: Date.now() + (answer.expires_in - 60) * 1000 }
    issuedTokens.add(issued.token)
    return issued.token
  }

  /** Shows whether a token is in use, or why not. Without one, requests stay as they are. */
  async function tokenOrNone () {
    try {
      const value = await token()
      state.textContent = value ? 'token in use' : ''
      copy.disabled = !value
      announce(value)
      return value
    } catch (error) {
      state.textContent = error.message
      copy.disabled = true
      return undefined
    }
  }

  let announced
  /** The reference shows the token in its examples. */
  function announce (value) {
    if (value === announced) return
    announced = value
    window.dispatchEvent(new CustomEvent('sandbox-token', { detail: value }))
  }

  function lacksToken (headers) {
    const [, value = ''] = (headers.get('authorization') ?? '').trim().split(/ +/)
    return value === '' || issuedTokens.has(value)
  }

  window.fetch = async (input, init) => {
    const request = new Request(input, init)
    const { origin, pathname } = new URL(request.url)
    if (origin === location.origin && /^\/(v1|graphql)(\/|$)/.test(pathname) && lacksToken(request.headers)) {
      const value = await tokenOrNone()
      if (value) request.headers.set('authorization', `Bearer ${value}`)
    }
    return plainFetch(request)
  }

  /** A subscription sends its token in its first message. */
  const plainSend = WebSocket.prototype.send
  WebSocket.prototype.send = function (data) {
    const message = typeof data === 'string' && data.includes('connection_init') ? JSON.parse(data) : undefined
    if (message?.type !== 'connection_init' || message.payload?.Authorization || !issued) return plainSend.call(this, data)
    const payload = { ...message.payload, Authorization: `Bearer ${issued.token}` }
    return plainSend.call(this, JSON.stringify({ ...message, payload }))
  }

  select.addEventListener('change', () => {
    sessionStorage.setItem(KEPT, keyOf(chosen()))
    tokenOrNone()
  })

  copy.addEventListener('click', async () => {
    const value = await tokenOrNone()
    if (!value) return
    await navigator.clipboard.writeText(value)
    state.textContent = 'copied'
  })

  const kept = sessionStorage.getItem(KEPT)
  const again = [...select.options].findIndex(option => keyOf(option) === kept)
  select.selectedIndex = again === -1 ? Math.min(1, select.options.length - 1) : again
  window.sandboxToken = tokenOrNone
  tokenOrNone()
})()
