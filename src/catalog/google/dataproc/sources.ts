import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const model = cite(
  'https://cloud.google.com/dataproc/docs/resources/shared-responsibility-model',
  'Google protects what lies below, encrypts what is stored and moved, and releases patched images with systems and open source components; the customer keeps clusters on the newest images, and answers for custom images, code, data and permissions.',
  read,
);

export const says = {
  model,
  versions: cite(
    'https://cloud.google.com/dataproc/docs/guides/dataproc-best-practices',
    'A version of two numbers stands for the newest fixes of that version when a cluster is made; one of three numbers stands for itself.',
    read,
  ),
  addresses: inferred(model, 'Whether machines of a cluster have external addresses is a setting of the cluster.'),
  boot: cite(
    model.url,
    'Google protects the boot and kernel of machines from being changed, by shielded nodes; how clusters are set up is the customer’s.',
    read,
  ),
  releases: inferred(model, 'Google releases the images, and so new versions of them; customers move to the newest as soon as they can.'),
  oneZone: inferred(google.spread, 'The customer sees that nothing hangs on one point of failure; a cluster lies in one zone, and may have one master.'),
  anew: inferred(model, 'Data and clusters are the customer’s, who keeps what must outlast a cluster outside of it.'),
  account: inferred(model, 'Permissions are the customer’s; machines of a cluster act as a default account unless another is named.'),
  keys: cite(
    'https://docs.cloud.google.com/dataproc/docs/concepts/configuring-clusters/customer-managed-encryption',
    'Disks and staging buckets of clusters are encrypted with keys of Google by default; a key of Cloud KMS that the customer controls may take the place of the one that protects these.',
    read,
  ),
} as const;
