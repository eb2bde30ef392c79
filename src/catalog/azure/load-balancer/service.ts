import { asset, choice, count, flag, link, plus, reach, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const balancers = service({ id: 'azure.load-balancer', name: 'Azure Load Balancer', vendor: 'azure' });

export const balancer = asset(balancers, 'balancer', {
  tier: choice(['Basic', 'Standard', 'Gateway'], { unsaid: 'what a template without a tier gets, its page does not say' }),
  /** A front of it has a public address. */
  public: flag({ unset: false, source: says.ports }),
});

/** Leads a port of the front to one machine. */
const declared = asset(balancers, 'nat-rule', {
  balancer: link('azure.load-balancer.balancer', { unsaid: 'a rule always has a balancer' }),
  /** The port of the machine. */
  port: count({ unsaid: 'a rule always names a port' }),
});
export const natRule = plus(declared, me => ({ public: reach(me, 'balancer', 'public', flag()) }));
