/**
 * The sandbox only: asks for the chosen client's token and puts it on every request of this page to
 * this host that carries none of its own. Kept for this tab; renewed before it runs out.
 */
(() => {
  const bar = document.querySelector('.sandbox')
  const select = document.querySelector('#sandbox-client')
  const copy = document.querySelector('#sandbox-copy')
  const state = document.querySelector('#sandbox-state')
  const plainFetch = window.fetch.bind(window)
  const KEPT = 'sandboxClient'
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
    return issued.token
  }

  /** Says how it stands; an error is shown, and the request goes out as it was. */
  async function tokenOrNone () {
    try {
      const value = await token()
      state.textContent = value ? 'token in use' : ''
      copy.disabled = !value
      return value
    } catch (error) {
      state.textContent = error.message
      copy.disabled = true
      return undefined
    }
  }

  const lacksToken = headers => /^(bearer)?$/i.test((headers.get('authorization') ?? '').trim())

  window.fetch = async (input, init) => {
    const request = new Request(input, init)
    const { origin, pathname } = new URL(request.url)
    if (origin === location.origin && /^\/(v1|graphql)(\/|$)/.test(pathname) && lacksToken(request.headers)) {
      const value = await tokenOrNone()
      if (value) request.headers.set('authorization', `Bearer ${value}`)
    }
    return plainFetch(request)
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
  tokenOrNone()
})()
