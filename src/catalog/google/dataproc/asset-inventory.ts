import { at, derived, isMap, mapping, type Plain, type Several, unreadable } from '../../../model/index.ts';
import { runAsAt } from '../run-as.ts';
import { saidAt } from '../said.ts';
import { cluster } from './service.ts';
import { imageBy } from './version.ts';

const machines = 'config.gceClusterConfig';
/** An export names the image that was resolved; those of Google belong to its own project. */
const foreign = (config: Plain, role: string): Plain => {
  const image = isMap(config) && isMap(config[role]) ? config[role]['imageUri'] : undefined;
  return typeof image === 'string' && /projects\/cloud-dataproc\//.test(image) ? undefined : image;
};

export default [
  mapping(cluster, 'dataproc.googleapis.com/Cluster', ['clusterName', 'clusterUuid'], {
    members: at<Several<string>>('iamPolicy.bindings.*.members'),
    internalOnly: at(`${machines}.internalIpOnly`, false),
    image: derived('config', config => imageBy(foreign(config, 'masterConfig'), foreign(config, 'workerConfig'))),
    asks: unreadable('an export shows the state that was resolved, and not what was asked for'),
    secureBoot: at(`${machines}.shieldedInstanceConfig.enableSecureBoot`, false),
    kerberos: at('config.securityConfig.kerberosConfig.enableKerberos', false),
    account: runAsAt(`${machines}.serviceAccount`),
    ownKey: saidAt('config.encryptionConfig.gcePdKmsKeyName'),
  }),
];
