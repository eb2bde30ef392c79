import { checks, noneOf } from '../../../model/index.ts';
import { usualChecks as usual } from '../usual-checks.ts';
import { api, backend, gateway, namedValue, product } from './service.ts';

const id = 'azure.api-management';

export default [
  checks(gateway, {
    [`${id}.refuses-old-tls`]: {
      duty: 'encrypt-in-transit',
      title: 'Clients use TLS 1.2 or newer',
      severity: 'medium',
      expect: { oldFromClients: false },
      risk: 'Old versions have known holes through which traffic may be read.',
      aka: ['CKV_AZURE_173'],
    },
    [`${id}.speaks-no-old-tls-to-back-ends`]: {
      duty: 'encrypt-in-transit',
      title: 'Back ends are reached with TLS 1.2 or newer',
      severity: 'medium',
      expect: { oldToBackends: false },
      risk: 'Whoever stands between gateway and back end reads along.',
      aka: ['CKV_AZURE_173'],
    },
    [`${id}.stands-in-a-network`]: {
      duty: 'limit-exposure',
      title: 'The gateway stands in a network of yours',
      severity: 'low',
      expect: { network: noneOf('None') },
      risk: 'No rules of a network stand between the gateway and the world, and it reaches back ends over public addresses.',
      aka: ['CKV_AZURE_107'],
    },
    [`${id}.closes-its-management`]: {
      duty: 'limit-exposure',
      title: 'Public networks do not reach the endpoints that manage the gateway',
      severity: 'medium',
      expect: { publicNetwork: 'Disabled' },
      risk: 'A stolen key or token changes every API from anywhere in the world.',
      aka: ['CKV_AZURE_174'],
    },
    [`${id}.is-managed-through-roles`]: {
      duty: 'guard-apis',
      title: 'Direct management, which knows no roles, is off',
      severity: 'medium',
      expect: { directManagement: false },
      risk: 'One shared key may change everything, past roles and limits.',
    },
    [`${id}.hides-secrets-from-readers`]: {
      duty: 'guard-credentials',
      title: 'Old interfaces that show secrets to readers are refused',
      severity: 'low',
      expect: { hidesSecrets: true },
      risk: 'Whoever may only read the service sees its keys and secrets.',
    },
    [`${id}.asks-for-client-certificates`]: {
      duty: 'guard-apis',
      title: 'Clients of a gateway that is paid by use show a certificate',
      severity: 'low',
      given: { tier: 'Consumption' },
      expect: { clientCertificates: true },
      risk: 'Whoever finds the gateway may try keys and tokens on it.',
      aka: ['CKV_AZURE_152'],
    },
    [`${id}.has-an-identity`]: usual['has-an-identity'],
    [`${id}.survives-the-loss-of-a-zone`]: { ...usual['survives-the-loss-of-a-zone'], given: { tier: 'Premium' } },
    [`${id}.logs-are-collected`]: usual['logs-are-collected'],
  }),
  checks(api, {
    [`${id}.api-takes-encrypted-calls-only`]: {
      duty: 'encrypt-in-transit',
      title: 'The API is called over encrypted protocols only',
      severity: 'high',
      expect: { plainText: false },
      risk: 'Keys and data of callers may be read or changed on their way.',
    },
    [`${id}.api-authenticates-callers`]: {
      duty: 'guard-apis',
      title: 'Callers of the API show a key, a token or a certificate',
      severity: 'medium',
      expect: [{ authenticates: true }, { gatewayAuthenticates: true }, { asksForKey: true }],
      risk: 'Everybody may call the API, and nobody can be shut out.',
    },
  }),
  checks(backend, {
    [`${id}.back-end-is-reached-over-tls`]: {
      duty: 'encrypt-in-transit',
      title: 'The back end is reached over TLS',
      severity: 'medium',
      expect: { plainText: false },
      risk: 'Whoever stands between gateway and back end reads or changes every call.',
      aka: ['CKV_AZURE_215'],
    },
    [`${id}.back-end-is-verified`]: {
      duty: 'encrypt-in-transit',
      title: 'The certificate of the back end is validated',
      severity: 'medium',
      expect: { validatesChain: true, validatesName: true },
      risk: 'Somebody may pose as the back end and take what callers send.',
    },
  }),
  checks(product, {
    [`${id}.product-asks-for-a-key`]: {
      duty: 'guard-apis',
      title: 'A product that is published asks for a subscription',
      severity: 'medium',
      given: { published: true },
      expect: { asksForKey: true },
      risk: 'Everybody may call its APIs, and nobody can be shut out.',
    },
  }),
  checks(namedValue, {
    [`${id}.named-value-hides-secrets`]: {
      duty: 'guard-credentials',
      title: 'A value whose name announces a secret is marked as one',
      severity: 'high',
      given: { soundsSecret: true },
      expect: { kept: noneOf('in plain') },
      risk: 'Everybody who may read the service has the secret.',
    },
    [`${id}.named-value-comes-from-a-vault`]: {
      duty: 'guard-credentials',
      title: 'Secret values come from a vault',
      severity: 'low',
      given: { kept: noneOf('in plain') },
      expect: { kept: 'in a vault' },
      risk: 'The secret is copied into definitions, and nobody rotates it or sees who read it.',
    },
  }),
];
