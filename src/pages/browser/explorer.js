/* global AltairGraphQL */
import { OPERATIONS } from './operations.js'

// Altair sends nothing to an address without a host.
const endpoints = {
  endpointURL: `${location.origin}/graphql`,
  subscriptionsEndpoint: `${location.origin.replace(/^http/, 'ws')}/graphql`,
}

AltairGraphQL.init({
  ...endpoints,
  // One window each. A visitor who changes or closes them finds them as they left them.
  initialWindows: OPERATIONS.map(({ name, query, variables = {} }) => ({
    ...endpoints,
    initialName: name,
    initialQuery: query,
    initialVariables: JSON.stringify(variables, null, 2),
    initialSubscriptionRequestHandlerId: 'graphql-ws',
  })),
  // Another name than before: windows that a browser kept hold an address to which nothing is sent.
  instanceStorageNamespace: 'complaints_explorer_',
  // Nothing of other hosts: no account, notices of updates, banners or push.
  disableAccount: true,
  persistedSettings: {
    disablePushNotification: true,
    'alert.disableUpdateNotification': true,
    'banners.disable': true,
  },
})

// Altair shows the window that it opened last. Where it opened all of them anew, show the first one.
const windows = () => [...document.querySelectorAll('.window-switcher__item:has(.window-switcher__close)')]
const opening = new MutationObserver(() => {
  if (windows().length < OPERATIONS.length) return
  opening.disconnect()
  if (windows().length === OPERATIONS.length && document.querySelector('.window-switcher__item--active') === windows().at(-1)) {
    windows()[0].click()
  }
})
opening.observe(document.body, { childList: true, subtree: true })
