import { asset, choice, decide, flag, list, plus, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const binaryAuthorization = service({ id: 'google.binary-authorization', name: 'Binary Authorization', vendor: 'google' });

/** Which images may be deployed in a project. */
const declared = asset(binaryAuthorization, 'policy', {
  /** What the rule for everything asks. */
  lets: choice(['any image', 'attested images', 'no image'], { unsaid: 'a policy always has a rule for everything' }),
  enforced: flag({ unset: true, source: says.rules }),
  /** Patterns by which whole registries are exempt. */
  wideExemptions: list({ unset: { items: [] } }),
  /** Clusters with a rule of their own that lets any image in, or only logs. */
  looseClusters: list({ unset: { items: [] } }),
});
export const policy = plus(declared, me => ({
  mode: decide(me, [
    [{ lets: 'any image' }, 'asks nothing'],
    [{ enforced: false }, 'only logs'],
    [{}, 'refuses'],
  ]),
}));
