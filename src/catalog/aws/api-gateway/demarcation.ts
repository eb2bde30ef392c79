import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { operations } from '../baselines/sources-of-use.ts';
import { ownCode } from '../own-code.ts';
import { partOf } from '../part-of.ts';
import { domainName, httpApi, httpRoute, httpStage, restApi, restMethod, restStage } from './service.ts';
import { says } from './sources.ts';

const kept = notApplicable('an API keeps its definition and no data; the data lies behind it');
const onStages = notApplicable('stands on each stage');

/** What holds for every API: AWS runs the gateway, the customer decides who may call. */
const api = {
  ...abstracted,
  'apply-platform-patches': provider('Installs the fixes of the gateway.', says.service),
  'upgrade-platform': provider('Moves the gateway forward without a version for the customer to choose.', says.service),
  'survive-failure': provider('Runs every API in several zones of its region.', says.zones),
  'limit-consumption': unchecked(
    'which rates fit, only the makers of the API know',
    shared({ provider: 'Throttles requests against the limits of the account.', customer: 'Set lower limits for stages and callers.' }, says.throttling),
  ),
  'control-egress': notApplicable('an API calls the backends that it names and nothing else'),
  'encrypt-at-rest': onStages,
  'control-keys': kept,
  'back-up-data': kept,
  'prove-recovery': kept,
  'classify-data': kept,
  'retain-and-dispose': kept,
  'undo-mistakes': notApplicable('an API is taken back by deploying what stood before; it has no protection to switch on'),
  'record-access': onStages,
  'keep-logs': onStages,
} as const;
const domainsForTls = 'Choose a security policy that refuses older versions, on the API or on a domain before it.';

export default [
  demarcate(restApi, {
    ...api,
    'write-safe-code': ownCode('mapping templates'),
    'limit-exposure': when(restApi, 'endpoint', {
      PRIVATE: unchecked(
        'which networks need it, no configuration shows',
        shared({ provider: 'Keeps the API off the internet.', customer: 'Name the networks and endpoints that may call it.' }, says.privately),
      ),
      EDGE: unchecked('whether the internet is meant to reach it, only its owner knows', customer('Decide whether the internet can reach it.', says.network)),
      REGIONAL: unchecked(
        'whether the internet is meant to reach it, only its owner knows',
        customer('Decide whether the internet can reach it.', says.network),
      ),
    }),
    'encrypt-in-transit': when(restApi, 'endpoint', {
      PRIVATE: provider('Answers over TLS only, within its network.', says.privately),
      EDGE: unchecked(
        'clients choose the address that they call',
        shared({ provider: 'Answers over TLS only, by the policy that is chosen.', customer: domainsForTls }, says.policies),
      ),
      REGIONAL: unchecked(
        'clients choose the address that they call',
        shared({ provider: 'Answers over TLS only, by the policy that is chosen.', customer: domainsForTls }, says.policies),
      ),
    }),
    'guard-apis': shared({ provider: 'Asks the authorizer of each operation.', customer: 'Have each operation of the definition ask who calls.' }, says.access),
  }),
  demarcate(restStage, {
    ...partOf('stands on the API that the stage belongs to'),
    'guard-apis': shared(
      {
        provider: 'Asks the web firewall about each request.',
        customer: 'Associate a web ACL.',
      },
      says.firewall,
    ),
    'encrypt-at-rest': when(restStage, 'caching', {
      yes: customer('Have cached answers encrypted.', says.cache),
      no: notApplicable('nothing is cached'),
    }),
    'control-keys': when(restStage, 'caching', {
      yes: provider('Holds the key of a cache that is encrypted; there is no other to choose.', says.keyOfCache),
      no: notApplicable('nothing is cached'),
    }),
    'prevent-leaks': customer('Keep whole requests and answers out of the logs.', says.wholeRequests),
    'record-access': shared(
      { provider: 'Writes the logs to where they are wanted.', customer: 'Switch on access logs, execution logs and traces.' },
      says.logs,
    ),
    'keep-logs': unchecked('the group of logs is judged where it is declared', customer('Keep the logs of the stage long enough.', operations.logs)),
  }),
  demarcate(restMethod, {
    ...partOf('stands on the API that the method belongs to'),
    'guard-apis': shared(
      { provider: 'Asks the authorizer before it hands a request on.', customer: 'Have every method ask who calls, and check requests.' },
      says.access,
    ),
  }),
  demarcate(domainName, {
    ...partOf('stands on the APIs that the domain leads to'),
    'encrypt-in-transit': shared({ provider: 'Speaks TLS by the policy that is chosen.', customer: 'Choose a policy of TLS 1.2 or newer.' }, says.tls),
    'guard-credentials': unchecked(
      'certificates are judged where they are declared',
      customer('Have a certificate for the domain, and keep it current.', says.certificate),
    ),
  }),
  demarcate(httpApi, {
    ...api,
    'limit-exposure': unchecked(
      'whether the internet is meant to reach it, only its owner knows',
      customer('Decide whether it may face the internet, and choose a private REST API where it may not.', says.publicOnly),
    ),
    'filter-traffic': notApplicable('no policy limits the networks that may call it; each route asks who calls'),
    'segment-network': provider('Protects the network that runs the API.', says.network),
    'limit-consumption': unchecked(
      'which rates fit, only the makers of the API know',
      shared({ provider: 'Throttles requests against the limits of the account.', customer: 'Set lower limits for stages and routes.' }, says.httpThrottling),
    ),
    'encrypt-in-transit': provider('Answers over TLS 1.2 or newer only.', says.encryption),
    'encrypt-at-rest': kept,
    'guard-apis': shared(
      { provider: 'Asks the authorizer of each operation.', customer: 'Have each operation of the definition ask who calls.' },
      says.httpAccess,
    ),
  }),
  demarcate(httpStage, {
    ...partOf('stands on the API that the stage belongs to'),
    'record-access': shared({ provider: 'Writes the logs to where they are wanted.', customer: 'Switch on access logs.' }, says.httpLogs),
    'keep-logs': unchecked('the group of logs is judged where it is declared', customer('Keep the logs of the stage long enough.', operations.logs)),
  }),
  demarcate(httpRoute, {
    ...partOf('stands on the API that the route belongs to'),
    'guard-apis': shared({ provider: 'Asks the authorizer before it hands a request on.', customer: 'Have every route ask who calls.' }, says.httpAccess),
  }),
];
