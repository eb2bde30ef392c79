import { asset, choice, count, decide, flag, like, link, list, parts, plus, reach, service, text } from '../../../model/index.ts';
import { ways } from '../exposure.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';

const opensearch = service({ id: 'aws.opensearch', name: 'Amazon OpenSearch Service', vendor: 'aws' });

const off = { unset: false } as const;
const none = { unset: { items: [] } } as const;

const declared = asset(opensearch, 'domain', {
  name: text({ unset: '' }),
  encrypted: flag({ unset: false, source: says.encryption }),
  key: text({ unset: '' }),
  nodeToNode: flag({ unset: false, source: says.nodeToNode }),
  https: flag({ unset: false, source: says.endpoint }),
  tlsPolicy: text({ unsaid: 'which security policy a domain gets where none is named is not written in its page', source: says.endpoint }),
  /** It stands in subnets of the customer, and has no endpoint on the internet. */
  inNetwork: flag({ unset: false, source: says.network }),
  groups: link('aws.vpc.security-group', { unsaid: 'the default group of its network applies, and its rules are not written here' }),
  policy: statements,
  fineGrained: flag({ unset: false, source: says.fineGrained }),
  /** A password of the main user stands in the source. The password itself is never kept. */
  passwordWritten: flag(off),
  logs: list({ ...none, source: says.auditLogs }),
  autoUpdate: flag({ unset: false, source: says.updates }),
  nodes: count({ unset: 1 }),
  severalZones: flag(off),
  masters: flag(off),
  masterNodes: count({ unset: 0 }),
});
/** `keys` says who holds the key. */
export const domain = plus(declared, me => ({
  ingress: reach(me, 'groups', 'ingress', ways),
  keys: decide(me, [
    [{ encrypted: false }, 'none'],
    [{ key: '' }, 'managed by AWS'],
    [{ key: like('*alias/aws/es') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
}));

export const collection = asset(opensearch, 'collection', {
  name: text({ unset: '' }),
  standby: choice(['ENABLED', 'DISABLED'], { unset: 'ENABLED' }),
});

export const networkRule = { public: flag({ unset: false, source: says.policies }) };
/** Says from where collections are reached. */
export const networkPolicy = asset(opensearch, 'network-policy', { name: text({ unset: '' }), rules: parts(networkRule, none) });
