import { asset, flag, list, parts, service, text } from '../../../model/index.ts';

const access = service({ id: 'kubernetes.access', name: 'Kubernetes RBAC', vendor: 'kubernetes' });
const none = { unset: { items: [] } } as const;

/** What one rule of a role allows: verbs on resources of groups, of all names unless it names some. */
export const rule = { name: text({ unset: '' }), verbs: list(none), resources: list(none), groups: list(none), names: list(none) };
export const role = asset(access, 'role', {
  name: text({ unset: '' }),
  /** Its rules are put together by the cluster from other roles. */
  aggregated: flag({ unset: false }),
  rules: parts(rule, none),
});

export const subject = { name: text({ unset: '' }), kind: text({ unset: '' }) };
export const binding = asset(access, 'binding', {
  name: text({ unset: '' }),
  role: text({ unset: '' }),
  subjects: parts(subject, none),
});
