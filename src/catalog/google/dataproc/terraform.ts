import { at, derived, isMap, isUnresolved, mapping, type Plain } from '../../../model/index.ts';
import { membersGranted } from '../policy-data.ts';
import { runAsAt } from '../run-as.ts';
import { keyAt } from '../said.ts';
import { cluster } from './service.ts';
import { asksFor, imageBy } from './version.ts';

const first = (plain: Plain): Plain => (Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain);
const imageOf = (config: Plain, role: string): Plain => {
  const machines = isMap(config) ? first(config[role]) : config;
  return isUnresolved(machines) ? machines : isMap(machines) ? machines['image_uri'] : undefined;
};
const machines = 'cluster_config.gce_cluster_config';

export default [
  mapping(cluster, 'google_dataproc_cluster', ['name', 'id'], {
    members: membersGranted('google_dataproc_cluster', 'cluster'),
    internalOnly: at(`${machines}.internal_ip_only`, false),
    image: derived('cluster_config', config =>
      imageBy(...['master_config', 'worker_config', 'preemptible_worker_config'].map(role => imageOf(first(config), role))),
    ),
    asks: derived('cluster_config.software_config.image_version', asksFor),
    secureBoot: at(`${machines}.shielded_instance_config.enable_secure_boot`, false),
    kerberos: at('cluster_config.security_config.kerberos_config.enable_kerberos', false),
    account: runAsAt(`${machines}.service_account`),
    ownKey: keyAt('cluster_config.encryption_config.kms_key_name'),
  }),
];
