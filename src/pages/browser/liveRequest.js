/** Sends the request of the start page, and shows the answer with its time. */
const section = document.querySelector('.live')
const status = section.querySelector('.live-status')
const answer = section.querySelector('.live-answer')
const again = section.querySelector('.again')
const moment = section.querySelector('[data-now]')
const [method, path] = section.dataset.request.split(' ')
const { client, secret } = section.dataset
let token

async function requestToken () {
  const response = await fetch('/oauth/token', {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${client}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  return (await response.json()).access_token
}

async function request () {
  if (client === undefined) return { headers: { accept: 'application/json', 'accept-language': 'en' } }
  token ??= await requestToken()
  const receivedAt = `${new Date().toISOString().slice(0, 19)}Z`
  moment.textContent = receivedAt
  return {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ receivedAt }),
  }
}

/** Long texts are cut: the page shows the form of an answer. */
const shortened = json => JSON.parse(json, (_name, value) =>
  typeof value === 'string' && value.length > 90 ? `${value.slice(0, 80)}…` : value)

const inColour = (name, text) => Object.assign(document.createElement('span'), { className: name, textContent: text })

/** JSON as text and coloured spans. */
function coloured (value, indent = '') {
  if (typeof value !== 'object' || value === null) {
    return [inColour(typeof value === 'string' ? 't-string-expression' : 't-constant', JSON.stringify(value))]
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const names = Object.keys(value)
  if (names.length === 0) return [open + close]
  const inner = `${indent}  `
  const members = names.flatMap((name, index) => [
    `${index > 0 ? ',' : ''}\n${inner}`,
    ...(Array.isArray(value) ? [] : [inColour('t-keyword', JSON.stringify(name)), ': ']),
    ...coloured(value[name], inner),
  ])
  return [open, ...members, `\n${indent}${close}`]
}

async function send () {
  again.disabled = true
  try {
    const options = await request()
    const began = performance.now()
    const response = await fetch(path, options)
    const body = await response.text()
    const took = Math.round(performance.now() - began)
    status.textContent = `${response.status} ${response.statusText} · ${took} ms`.replace('  ', ' ')
    answer.replaceChildren(...coloured(shortened(body)))
    if (response.status === 401) token = undefined
  } catch (error) {
    status.textContent = 'No answer'
    answer.textContent = error.message
  }
  again.disabled = false
}

again.hidden = false
again.addEventListener('click', send)
await send()
