/* global Scalar */
const sandbox = document.querySelector('.sandbox')

/**
 * Scalar sends every parameter that has an example, the same Idempotency-Key each time among them;
 * here the optional ones stay empty until somebody fills them in.
 */
function withoutPresets (contract) {
  const { parameters: shared, schemas } = contract.components
  const operations = Object.values(contract.paths).flatMap(item => Object.values(item))
  for (const parameter of [...operations.flatMap(operation => operation.parameters ?? []), ...Object.values(shared)]) {
    if (parameter.schema === undefined || parameter.required) continue
    const { $ref = '', ...own } = parameter.schema
    parameter.schema = { ...schemas[$ref.split('/').at(-1)], ...own }
    delete parameter.schema.examples
  }
  return contract
}

const response = await fetch('/doc/openapi.json')
const content = withoutPresets(await response.json())

const configuration = token => ({
  content,
  // Requests go where this page came from, whatever the document gives as an example.
  servers: [{ url: location.origin, description: sandbox ? 'This sandbox' : 'This server' }],
  authentication: {
    preferredSecurityScheme: 'accessToken',
    ...(token && { securitySchemes: { accessToken: { token } } }),
  },
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

const reference = Scalar.createApiReference('#reference', configuration(await window.sandboxToken?.()))
document.querySelector('.opening').remove()
window.addEventListener('sandbox-token', ({ detail }) => reference.updateConfiguration(configuration(detail)))
