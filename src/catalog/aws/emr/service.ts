import { asset, count, decide, flag, link, parts, plus, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const emr = service({ id: 'aws.emr', name: 'Amazon EMR', vendor: 'aws' });

export const securityConfiguration = asset(emr, 'security-configuration', {
  name: text({ unset: '' }),
  atRest: flag({ unset: false, source: says.configuration }),
  encryptsObjects: flag({ unset: false, source: says.encryption }),
  encryptsDisks: flag({ unset: false, source: says.encryption }),
  inTransit: flag({ unset: false, source: says.configuration }),
  metadataAsksForTokens: flag({ unset: false, source: says.configuration }),
});

const declared = asset(emr, 'cluster', {
  name: text({ unset: '' }),
  hasConfiguration: flag({ unset: false, source: says.encryption }),
  configuration: link('aws.emr.security-configuration', { unset: { items: [] } }),
  ownImage: flag({ unset: false, source: says.customImage }),
  logs: flag({ unset: false, source: says.logs }),
  keyPair: flag({ unset: false }),
  terminationProtection: flag({ unset: false, source: says.termination }),
  firstNodes: count({ unset: 1, source: says.resilience }),
});
/** `image` says whose image the nodes start from. */
export const cluster = plus(declared, me => ({
  image: decide(me, [
    [{ ownImage: true }, 'yours'],
    [{}, 'of the release'],
  ]),
}));

export const exception = { name: text(), low: count(), high: count() };
/** What one region of an account keeps clusters from. */
export const publicAccess = asset(emr, 'public-access-block', {
  blocks: flag({ unset: true, source: says.publicAccess }),
  exceptions: parts(exception, { unset: { items: [] }, source: says.publicAccess }),
});
