import { customer, demarcate, notApplicable, provider, shared, when } from '../../../model/index.ts';
import { clusterLine, onCluster } from '../cluster-volume.ts';
import { keyHolders } from '../key-holders.ts';
import { partOf } from '../part-of.ts';
import { cluster, instance } from './service.ts';
import { says } from './sources.ts';

const { none, 'managed by AWS': byAws, 'your own': yours } = keyHolders(says.encryption);

export default [
  demarcate(cluster, {
    ...clusterLine(says),
    'apply-platform-patches': provider('Installs patches in the maintenance window; minor versions stand on each instance.', says.releases),
    'limit-exposure': provider('Gives the cluster addresses in your network only; a public endpoint stands on the instance that has one.', says.network),
    'encrypt-in-transit': provider('Takes HTTPS with TLS 1.2 or newer only.', says.tls),
    'authenticate-strongly': customer('Switch sign-in with IAM on, since without it every client that gets there is let in.', says.signIn),
    'guard-credentials': notApplicable('Neptune has no passwords; callers sign with the credentials of IAM, which are judged there'),
    'control-keys': when(cluster, 'keys', { none, 'managed by AWS': byAws, 'your own': yours }),
  }),
  demarcate(instance, {
    ...partOf(onCluster.because),
    'apply-platform-patches': when(instance, 'autoMinor', {
      true: provider('Installs patches and minor versions in the maintenance window.', says.releases),
      false: shared(
        { provider: 'Installs patches in the maintenance window.', customer: 'Install each minor version, or switch automatic installation on.' },
        says.releases,
      ),
    }),
    'limit-exposure': customer('Give the instance no public endpoint.', says.network),
  }),
];
