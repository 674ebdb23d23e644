/** Elements from values. Text is always text: what people wrote never becomes HTML. */

/** @param properties properties of the element; `aria-…` and `data-…` become attributes */
export function element (name, properties = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined) continue
    if (key.includes('-')) made.setAttribute(key, value)
    else made[key] = value
  }
  made.append(...children.flat().filter(child => child !== undefined && child !== false))
  return made
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC',
})
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Brussels',
})

/** `2026-12-03` → `Thu, 3 Dec 2026`. A day has no time zone. */
export const day = text => DAY.format(new Date(`${text}T00:00:00Z`))
/** `2026-12-03` → `3 Dec`. */
export const dayAndMonth = text => SHORT_DAY.format(new Date(`${text}T00:00:00Z`))
/** An instant, in Brussels time. */
export const moment = text => MOMENT.format(new Date(text))

/** `FINAL_ANSWER` → `Final answer`; `complaint.delayNotified` → `Delay notified`. */
export function words (code) {
  const text = code.split('.').at(-1).replaceAll('_', ' ').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return text.charAt(0).toUpperCase() + text.slice(1)
}
