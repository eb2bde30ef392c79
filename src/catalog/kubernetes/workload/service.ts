import { asset, choice, decide, flag, link, list, plus, reach, service, text } from '../../../model/index.ts';
import { containers } from './container.ts';
import { says } from './sources.ts';

const workload = service({ id: 'kubernetes.workload', name: 'Kubernetes workloads', vendor: 'kubernetes' });
const off = { unset: false, source: says.standards } as const;
const none = { unset: { items: [] } } as const;

/** The account that pods run as. */
export const account = asset(workload, 'account', {
  name: text({ unset: '' }),
  mountsToken: flag({ unset: true, source: says.accounts }),
});

const declared = asset(workload, 'pod', {
  name: text({ unset: '' }),
  namespace: text({ unset: 'default' }),
  /** It serves until it is stopped, rather than coming to an end. */
  serves: flag({ unset: true }),
  hostNetwork: flag(off),
  hostProcesses: flag(off),
  hostMemory: flag(off),
  hostPaths: list(none),
  sysctls: list(none),
  /** AppArmor profiles that are neither that of the runtime nor one of the node. */
  strayProfiles: list(none),
  account: text({ unset: 'default', source: says.accounts }),
  ownAccount: link('kubernetes.workload.account', none),
  tokenSaid: choice(['mounted', 'not mounted', 'left to the account'], { unset: 'left to the account', source: says.accounts }),
  containers,
  /** Containers that start first, or are put in to look for a fault: nobody asks them whether they are well. */
  starters: containers,
  /** The types of the Services that lead to it. */
  services: list(none),
  /** The directions in which network policies limit it: `in`, `out`. */
  limited: list({ ...none, source: says.policies }),
});
const reached = plus(declared, me => ({ accountMounts: reach(me, 'ownAccount', 'mountsToken', flag(), true) }));
/** Every kind of object that runs pods, down to its pods. `token`: whether the token of the account is mounted. */
export const pod = plus(reached, me => ({
  token: decide(me, [
    [{ tokenSaid: 'mounted' }, 'mounted'],
    [{ tokenSaid: 'not mounted' }, 'not mounted'],
    [{ accountMounts: false }, 'not mounted'],
    [{}, 'mounted'],
  ]),
}));
