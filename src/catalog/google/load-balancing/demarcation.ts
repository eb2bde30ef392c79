import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { withoutData } from '../without-data.ts';
import { backendService, forwardingRule, httpProxy, httpsProxy, sslPolicy, urlMap } from './service.ts';
import { says } from './sources.ts';

const onBackend = notApplicable('stands on the backend services behind it');
const onNetworks = notApplicable('which networks a load balancer joins is decided by its addresses and by what stands behind it');
const everyPart = {
  ...abstracted,
  ...withoutData,
  'limit-exposure': onBackend,
  'filter-traffic': onBackend,
  'segment-network': onNetworks,
  'guard-apis': onBackend,
  'record-access': onBackend,
} as const;
const tls = shared(
  { provider: 'Ends TLS by the policy that is named.', customer: 'Name a policy that takes TLS 1.2 and strong ciphers only.' },
  says.sslPolicies,
);

export default [
  demarcate(sslPolicy, { ...everyPart, 'encrypt-in-transit': tls }),
  demarcate(httpsProxy, {
    ...everyPart,
    'encrypt-in-transit': tls,
    'guard-credentials': unchecked(
      'where private keys of certificates come from, no proxy shows',
      customer('Have certificates managed by Google, or keep their private keys out of sight.', says.certificates),
    ),
  }),
  demarcate(httpProxy, { ...everyPart, 'encrypt-in-transit': customer('Take requests in the open only to send them on to HTTPS.', says.redirect) }),
  demarcate(urlMap, {
    ...everyPart,
    'encrypt-in-transit': unchecked('judged at the proxies that use the map', customer('Send requests in the open on to HTTPS.', says.redirect)),
  }),
  demarcate(forwardingRule, {
    ...everyPart,
    'limit-exposure': when(forwardingRule, 'reach', {
      'the internet': shared(
        {
          provider: 'Passes on only what comes to the address and ports of the rule.',
          customer: 'Open an address to the internet only for what everybody may reach, and only the ports that are served.',
        },
        says.forwarding,
      ),
      'your networks': provider('Takes traffic only from within your networks and those connected to them.', says.forwarding),
    }),
    'encrypt-in-transit': unchecked(
      'judged at the proxies and machines behind it',
      customer('Point the rule to a proxy that ends TLS, or to machines that do.', says.carried),
    ),
  }),
  demarcate(backendService, {
    ...everyPart,
    'limit-exposure': when(backendService, 'reach', {
      'the internet': unchecked(
        'what everybody may reach follows from what runs behind it',
        customer('Put only what everybody may reach behind an external load balancer.', says.edge),
      ),
      'your networks': provider('Gives the load balancer an address that only networks of yours reach.', says.within),
    }),
    'filter-traffic': unchecked('what lets requests in is checked under guard-apis', customer('Let in only the requests that are meant to come.', says.edge)),
    'guard-apis': when(backendService, 'reach', {
      'the internet': shared(
        {
          provider: 'Applies the policy that is attached to every request.',
          customer: 'Attach a policy of Cloud Armor, with rules that fit what runs behind it.',
        },
        says.edge,
      ),
      'your networks': unchecked(
        'who calls from within your networks is decided by what runs behind it',
        customer('Have callers prove who they are.', says.within),
      ),
    }),
    'encrypt-in-transit': unchecked(
      'whether the way to machines needs TLS of its own follows from the network between',
      shared(
        { provider: 'Speaks the protocol that is chosen to the machines.', customer: 'Choose an encrypted one where the way is not yours alone.' },
        says.sslPolicies,
      ),
    ),
    'record-access': shared({ provider: 'Writes what is logged.', customer: 'Switch the log of requests on.' }, says.logging),
  }),
];
