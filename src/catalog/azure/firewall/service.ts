import { asset, choice, count, flag, link, plus, reach, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { says } from './sources.ts';

const firewalls = service({ id: 'azure.firewall', name: 'Azure Firewall', vendor: 'azure' });
const modes = ['Off', 'Alert', 'Deny'] as const;

export const policy = asset(firewalls, 'policy', {
  /** What happens to addresses and names that are known as hostile. */
  knownAttackers: choice(modes, { unset: 'Alert', source: says.threats }),
  /** What happens to traffic that looks like an attack. */
  signatures: choice(modes, { unset: 'Off', source: says.noSignatures }),
});

const declared = asset(firewalls, 'firewall', {
  knownAttackers: choice(modes, { unset: 'Alert', source: says.threats }),
  policies: link('azure.firewall.policy', { unset: { items: [] } }),
  /** Zones that are named: with none, it spans what the region has. */
  zones: count({ unset: 0, source: says.zones }),
  logs,
});
export const firewall = plus(declared, me => ({ byPolicy: reach(me, 'policies', 'knownAttackers', choice(modes), 'Off') }));

/** Rules of a policy or of a firewall, in collections of one kind each. */
export const rules = asset(firewalls, 'rules', {
  /** A rule lets every address reach every other, at every port. */
  everything: flag({ unset: false, source: says.denied }),
  /** A rule leads everybody on the internet to SSH or remote desktop of a machine. */
  logins: flag({ unset: false, source: says.denied }),
  /** A rule lets out to every name there is. */
  everySite: flag({ unset: false, source: says.denied }),
});
