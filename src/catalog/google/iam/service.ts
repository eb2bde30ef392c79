import { asset, choice, flag, list, plus, reach, service, within } from '../../../model/index.ts';
import { bindings } from './binding.ts';
import { says } from './sources.ts';

const iam = service({ id: 'google.iam', name: 'Identity and Access Management', vendor: 'google' });

/** Who may do what on a project, folder or organisation, and on all below it: the policy, or a part of it that stands alone. */
export const policy = asset(iam, 'policy', {
  bindings,
  /** It is the whole policy: what it does not say is not so. */
  whole: flag({ unset: true }),
  recordsAccess: flag({ unset: false, source: says.audit }),
});

/** A project, where code makes it. */
const declaredProject = plus(
  asset(iam, 'project', {
    defaultNetwork: flag({ unset: true, source: says.network }),
    recordsAccess: flag({ unset: false, source: says.audit }),
  }),
  () => ({ alarms: within(['google.monitoring.log-metric', 'google.monitoring.alert-policy'], 'account') }),
);
export const project = plus(declaredProject, me => ({
  /** Classes of events of which a policy tells somebody. */
  alarmedEvents: reach(me, 'alarms', 'alarmedEvents', list(), { items: [] }),
}));

export const serviceAccount = asset(iam, 'service-account', {
  /** Everybody who may do something with the account itself. */
  members: list({ unset: { items: [] } }),
});

export const serviceAccountKey = asset(iam, 'service-account-key', {
  managedBy: choice(['Google', 'you'], { unsaid: 'the export does not say who manages the key' }),
});
