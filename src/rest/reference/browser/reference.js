/* global Scalar */
const sandbox = document.querySelector('.sandbox')

/** Scalar sends every parameter that has an example; here the optional ones wait until somebody ticks them. */
function withoutPreset (contract) {
  const operations = Object.values(contract.paths).flatMap(item => Object.values(item))
  const parameters = [...operations.flatMap(operation => operation.parameters ?? []), ...Object.values(contract.components.parameters)]
  for (const parameter of parameters) {
    if (parameter.in !== undefined && !parameter.required) parameter.examples = { default: { 'x-disabled': true } }
  }
  return contract
}

const response = await fetch('/doc/openapi.json')

Scalar.createApiReference('#reference', {
  content: withoutPreset(await response.json()),
  // Requests go where this page came from, whatever the document gives as an example.
  servers: [{ url: location.origin, description: sandbox ? 'This sandbox' : 'This server' }],
  authentication: { preferredSecurityScheme: 'accessToken' },
  persistAuth: false,
  defaultOpenFirstTag: true,
  operationTitleSource: 'summary',
  orderRequiredPropertiesFirst: true,
  documentDownloadType: 'none',
  metaData: { title: document.title },
  // Nothing of other hosts: no fonts, proxy, telemetry, assistant or hosted client.
  withDefaultFonts: false,
  proxyUrl: '',
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: 'never',
  agent: { disabled: true },
  mcp: { disabled: true },
})
