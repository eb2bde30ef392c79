import { asset, choice, flag, list, parts, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const admission = service({ id: 'kubernetes.admission', name: 'Kubernetes admission control', vendor: 'kubernetes' });

/** One call that the API server makes before it takes an object. */
export const call = {
  name: text({ unset: '' }),
  onFailure: choice(['Fail', 'Ignore'], { unset: 'Fail', source: says.fails }),
};
/** Has every request that fits looked at by a program. */
export const webhook = asset(admission, 'webhook', {
  name: text({ unset: '' }),
  calls: parts(call, { unset: { items: [] } }),
});

/** Rules that the API server keeps itself, and their use. */
export const policy = asset(admission, 'policy', {
  name: text({ unset: '' }),
  onFailure: choice(['Fail', 'Ignore'], { unset: 'Fail', source: says.fails }),
});
export const binding = asset(admission, 'binding', {
  name: text({ unset: '' }),
  /** What becomes of a request that breaks the policy. */
  actions: list({ unset: { items: [] } }),
});

/** Rules of Kyverno for a cluster or a namespace. */
export const kyverno = asset(admission, 'kyverno-policy', {
  name: text({ unset: '' }),
  /** It refuses what breaks its rules, rather than writing it down. */
  refuses: flag({ unset: false }),
});

/** A use of a template of Gatekeeper, in a cluster. */
export const constraint = asset(admission, 'gatekeeper-constraint', {
  name: text({ unset: '' }),
  refuses: flag({ unset: true, source: says.constraints }),
});
