import { asset, choice, count, decide, flag, oneOf, plus, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const acm = service({ id: 'aws.acm', name: 'AWS Certificate Manager', vendor: 'aws' });

export const origins = ['public', 'of a private authority', 'imported'] as const;
const declared = asset(acm, 'certificate', {
  domain: text({ unset: '' }),
  origin: choice(origins),
  validation: choice(['DNS', 'EMAIL', 'HTTP', 'NONE'], { unset: 'EMAIL', source: says.validation }),
  algorithm: text({ unset: 'RSA_2048', source: says.requested }),
  /** It stands for every name below a domain. */
  wide: flag({ unset: false }),
  /** The private key of an imported certificate stands in the source. */
  keyIsWritten: flag({ unset: false }),
});
/** `renewal`: who renews it. */
export const certificate = plus(declared, me => ({
  renewal: decide(me, [
    [{ origin: 'imported' }, 'you'],
    [{ origin: 'of a private authority' }, 'ACM'],
    [{ validation: oneOf('DNS', 'HTTP') }, 'ACM'],
    [{}, 'ACM, once you answer'],
  ]),
}));

export const privateAuthority = asset(acm, 'private-authority', {
  type: choice(['ROOT', 'SUBORDINATE'], { unset: 'SUBORDINATE' }),
  enabled: flag({ unset: true }),
  lists: flag({ unset: false, source: says.authorities }),
  ocsp: flag({ unset: false, source: says.authorities }),
  waitingDays: count({ unset: 30, source: says.deletion }),
});
