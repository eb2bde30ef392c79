import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/apigateway/latest/developerguide';

const encryption = cite(
  `${guide}/data-protection-encryption.html`,
  'APIs answer over HTTPS only; a custom domain takes the oldest TLS that the customer chooses, HTTP and WebSocket APIs TLS 1.2; the cache of a REST API is encrypted where the customer enables that.',
  read,
);
const policies = cite(
  `${guide}/apigateway-security-policies.html`,
  'The security policy of a REST API or of a custom domain says which versions of TLS it takes; the customer chooses it, and the oldest policy takes TLS 1.0.',
  read,
);
const network = cite(
  `${guide}/infrastructure-security.html`,
  'API Gateway is a managed service within the protected network of AWS; a resource policy can limit an API to addresses, networks and endpoints.',
  read,
);
const publicOnly = cite(
  `${guide}/http-api-vs-rest.html`,
  'An HTTP API has a regional endpoint only, and takes neither resource policies nor a web ACL; who wants private endpoints chooses a REST API.',
  read,
);
const resilience = cite(
  `${guide}/disaster-recovery-resiliency.html`,
  'API Gateway throttles requests against all APIs of an account, and the customer can set limits of its own.',
  read,
);
const access = cite(
  `${guide}/apigateway-control-access-to-api.html`,
  'Who may call a REST API is decided by resource policies, IAM, authorizers of Lambda or Cognito user pools, which the customer sets up for an API or for single methods.',
  read,
);

export const says = {
  encryption,
  policies,
  publicOnly,
  network,
  service: inferred(network, 'AWS runs and patches the whole of a managed service, and offers no version of it to choose.'),
  zones: { ...resilience, says: 'API Gateway runs in several zones of a region by itself, and recovers from the loss of one.' },
  throttling: cite(
    `${guide}/api-gateway-request-throttling.html`,
    'Requests are throttled against limits of the account for each region; the customer sets lower ones for stages, methods and usage plans.',
    read,
  ),
  httpThrottling: cite(
    `${guide}/http-api-throttling.html`,
    'Requests to HTTP APIs are throttled against limits of the account for each region; the customer sets lower ones for stages and routes.',
    read,
  ),
  access,
  httpAccess: cite(`${guide}/http-api-access-control.html`, 'Authorizers of Lambda or tokens, and IAM, control who may call an HTTP API.', read),
  keys: cite(
    `${guide}/api-gateway-api-usage-plans.html`,
    'API keys meter callers; they are not meant to authenticate or authorise anybody by themselves.',
    read,
  ),
  privately: cite(
    `${guide}/apigateway-private-apis.html`,
    'A private API is reached through interface endpoints in networks only, isolated from the internet; its policy names the networks and endpoints.',
    read,
  ),
  endpoints: cite(`${guide}/api-gateway-api-endpoint-types.html`, 'A REST API is edge-optimised unless it is made regional or private.', read),
  certificate: cite(
    `${guide}/how-to-custom-domains.html`,
    'A custom domain needs a certificate that the customer has ready in Certificate Manager, issued there or imported with its private key.',
    read,
  ),
  tls: cite(
    `${guide}/apigateway-custom-domain-tls-version.html`,
    'The security policy of a custom domain sets the oldest TLS that callers may speak; TLS_1_0 also takes TLS 1.0, policies named SecurityPolicy_ are stricter ones.',
    read,
  ),
  cache: cite(
    `${guide}/api-gateway-caching.html`,
    'Caching is switched on for a stage; answers that it keeps are encrypted where the customer chooses so.',
    read,
  ),
  keyOfCache: inferred(
    encryption,
    'Says that the encryption of a cache is switched on or off; as nobody can name a key for it, the key is API Gateway’s to hold.',
  ),
  logs: cite(
    `${guide}/set-up-logging.html`,
    'The customer can switch on, one without the other, logs of how a stage carries out requests and logs of who called it.',
    read,
  ),
  wholeRequests: cite(
    `${guide}/rest-api-execution-logging.html`,
    'The customer chooses what execution logs of a stage hold, errors only or more, and whether whole requests and answers; those can write down sensitive data, and are advised against in production.',
    read,
  ),
  httpLogs: cite(`${guide}/http-api-logging.html`, 'The customer turns on access logs of a stage of an HTTP API.', read),
  traces: cite(`${guide}/apigateway-xray.html`, 'Requests can be traced with X-Ray on their way through a REST API.', read),
  firewall: cite(
    `${guide}/apigateway-control-access-aws-waf.html`,
    'A stage asks the web ACL that is associated with it before anything else; the customer associates one.',
    read,
  ),
  client: cite(
    `${guide}/getting-started-client-side-ssl-authentication.html`,
    'API Gateway can present a certificate to backends, so that they take requests from it only.',
    read,
  ),
  definitions: cite(
    `${guide}/api-gateway-known-issues.html`,
    'Of a definition that is imported the gateway takes the security of each operation, and leaves out what stands at its root.',
    read,
  ),
  validation: cite(`${guide}/api-gateway-method-request-validation.html`, 'API Gateway can be set up to check requests before it hands them on.', read),
};
