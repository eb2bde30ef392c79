import { asset, choice, decide, flag, oneOf, plus, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const cloudflare = service({ id: 'cloudflare.cloudflare', name: 'Cloudflare', vendor: 'cloudflare' });

export const account = asset(cloudflare, 'account', {
  name: text({ unset: '' }),
  membersNeedTwoFactors: flag({ unset: false, source: says.account }),
  exportsLogs: flag(),
  singleSignOn: flag(),
});

export const zone = asset(cloudflare, 'zone', {
  name: text({ unset: '' }),
  /** How Cloudflare speaks to the origin. */
  encryption: choice(['off', 'flexible', 'full', 'strict', 'origin_pull'], { unsaid: 'Cloudflare chooses the mode of a new zone', source: says.modes }),
  minimumTls: choice(['1.0', '1.1', '1.2', '1.3'], { unset: '1.0' }),
  alwaysHttps: flag({ unset: false }),
  /** Browsers are told to come over HTTPS only. */
  strictTransport: flag({ unset: false }),
  /** A ruleset runs the managed rules of the firewall for applications. */
  managedRules: flag({ unset: false }),
  signed: flag({ unset: false }),
});

const declaredRecord = asset(cloudflare, 'record', {
  name: text({ unset: '' }),
  type: text({ unset: '' }),
  proxied: flag({ unset: false }),
});
/** `shields` says whether Cloudflare stands before what the record names; only addresses and aliases can be proxied. */
export const record = plus(declaredRecord, me => ({
  shields: decide(me, [
    [{ type: oneOf('A', 'AAAA', 'CNAME'), proxied: true }, 'Cloudflare stands before it'],
    [{ type: oneOf('A', 'AAAA', 'CNAME') }, 'it stands alone'],
    [{}, 'nothing to stand before'],
  ]),
}));

/** Who gets through to an application that Cloudflare Access guards. */
export const accessPolicy = asset(cloudflare, 'access-policy', {
  name: text({ unset: '' }),
  decision: choice(['allow', 'deny', 'bypass', 'non_identity'], { unset: 'allow' }),
  everybody: flag({ unset: false }),
});
