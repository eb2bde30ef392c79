import { customer, demarcate, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { clusterLine } from '../cluster-volume.ts';
import { keyHolders } from '../key-holders.ts';
import { partOf } from '../part-of.ts';
import { cluster, parameterGroup } from './service.ts';
import { says } from './sources.ts';

const { none, 'managed by AWS': byAws, 'your own': yours } = keyHolders(says.encryption);

export default [
  demarcate(cluster, {
    ...clusterLine(says),
    'absorb-floods': abstracted['absorb-floods'],
    'apply-os-patches': unchecked(
      'which fixes wait to be applied, only the service tells',
      shared(
        { provider: 'Installs required fixes of the system in the maintenance window.', customer: 'Apply optional fixes of the system when they are offered.' },
        says.maintenance,
      ),
    ),
    'apply-platform-patches': unchecked(
      'which fixes wait to be applied, only the service tells; no setting installs them by itself',
      shared(
        { provider: 'Installs required fixes of the engine in the maintenance window.', customer: 'Apply optional fixes and minor versions yourself.' },
        says.maintenance,
      ),
    ),
    'limit-exposure': provider('Gives a cluster addresses in your network, and no public one.', says.closed),
    'encrypt-in-transit': shared(
      { provider: 'Takes TLS connections only, by its default parameters.', customer: 'Leave TLS on in parameters of your own.' },
      says.tls,
    ),
    'guard-credentials': shared(
      {
        provider: 'Makes the main password, keeps it in Secrets Manager and rotates it, where asked to.',
        customer: 'Keep the main password out of the source.',
      },
      says.password,
    ),
    'control-keys': when(cluster, 'keys', { none, 'managed by AWS': byAws, 'your own': yours }),
  }),
  demarcate(parameterGroup, {
    ...partOf('stands on the clusters that run with the parameters'),
    'record-access': customer('Switch auditing on by the parameter audit_logs.', says.logs),
  }),
];
