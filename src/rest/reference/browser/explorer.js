/* global AltairGraphQL */
const query = `# Ctrl-Space completes, Ctrl-Enter sends. "Docs" at the right describes every type.
query Complaints {
  me { name role office { name } }
  complaints(first: 5) {
    edges {
      node {
        id
        reference
        firstLineReference
        status
        heldBy
        complainant { name capacity language }
        deadlines { kind state dueOn sendByOn }
        availableActions
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`

AltairGraphQL.init({
  endpointURL: '/graphql',
  subscriptionsEndpoint: `${location.origin.replace(/^http/, 'ws')}/graphql`,
  initialName: 'Complaints',
  initialQuery: query,
  instanceStorageNamespace: 'complaints_',
  // Nothing of other hosts: no account, notices of updates, banners or push.
  disableAccount: true,
  persistedSettings: {
    disablePushNotification: true,
    'alert.disableUpdateNotification': true,
    'banners.disable': true,
  },
})
