import { asset, choice, decide, flag, plus, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const route53 = service({ id: 'aws.route-53', name: 'Amazon Route 53', vendor: 'aws' });

const declared = asset(route53, 'hosted-zone', {
  name: text({ unset: '' }),
  /** It is associated with a network, and answers nowhere else. */
  private: flag({ unset: false, source: says.privately }),
  signing: choice(['SIGNING', 'NOT_SIGNING'], { unset: 'NOT_SIGNING', source: says.dnssec }),
  logged: flag({ unset: false, source: says.queries }),
  /** Deleting the zone deletes its records. */
  deletesRecords: flag({ unset: false, source: says.deletion }),
});
/** `answers`: where it answers, and whether its answers are signed. */
export const zone = plus(declared, me => ({
  answers: decide(me, [
    [{ private: true }, 'in networks only'],
    [{ signing: 'SIGNING' }, 'to everybody, signed'],
    [{}, 'to everybody'],
  ]),
}));

export const record = asset(route53, 'record', {
  name: text({ unset: '' }),
  type: text({ unset: 'A' }),
});

export const domain = asset(route53, 'registered-domain', {
  name: text({ unset: '' }),
  locked: flag({ unset: false, source: says.lock }),
  renews: flag({ unset: true, source: says.renewal }),
  hidesOwner: flag({ unset: true, source: says.privacy }),
});

/** Whether the resolver of a network checks signatures. */
export const validation = asset(route53, 'signature-validation', {
  network: text({ unset: '' }),
  enabled: flag({ unset: true, source: says.validation }),
});
