import { cite, inferred } from '../../../model/index.ts';

const page = (name: string, says: string, grade: 'read' | 'secondary' = 'read') =>
  cite(`https://docs.aws.amazon.com/athena/latest/ug/${name}.html`, says, '2026-11-22', grade);

const results = page(
  'encryption',
  'Athena puts the results of all queries into S3, where you can have them encrypted whether or not the data underneath is; inserted data is encrypted the same way.',
);

export const says = {
  results,
  owned: inferred(
    results,
    'Says that results can be encrypted with keys of S3 or with keys of yours in KMS; the former, and the key of what Athena keeps, are AWS’s own.',
  ),
  override: page(
    'workgroups-settings-override',
    'Overriding the settings of clients is not selected by default; without it each client says by itself where results go and how they are encrypted.',
  ),
  managed: page(
    'managed-results',
    'A workgroup can leave its results to Athena: they are then encrypted by themselves, with a key of AWS or of yours, and deleted after 24 hours.',
  ),
  managedKey: page(
    'encrypting-managed-results',
    'Results that Athena keeps are encrypted with a key that AWS owns unless you name your own, over which you have full control.',
    'secondary',
  ),
  engine: page(
    'engine-versions',
    'By default Athena upgrades the engine of a workgroup by itself unless it finds an incompatibility; a version that you choose stays until Athena takes it away, and then upgrades the workgroup.',
  ),
  announced: page(
    'engine-versions',
    'Athena releases new engine versions, and tells in the console and the Health Dashboard when there is one, and when one will no longer be offered.',
  ),
  trail: page('monitor-with-cloudtrail', 'CloudTrail records every call to Athena; what stands in a query is left out.'),
  choice: page('engine-versions-changing', 'You let Athena decide when a workgroup is upgraded, or name the engine version yourself.'),
  metrics: page(
    'workgroups-control-limits',
    'Limits on scanned data can be set for each query and each workgroup; metrics of queries are published by default only for workgroups made in the console.',
  ),
  limits: page(
    'workgroups-setting-control-limits-cloudwatch',
    'A query that scans more than the limit for each query is cancelled; a workgroup has one such limit, and may have several on all it scans, which raise an alarm.',
  ),
  transit: page('encryption-in-transit', 'Traffic between Athena and S3, and between Athena and its callers, is encrypted with TLS.'),
  network: page('security-data-protection', 'Athena demands TLS 1.2 of its callers, and recommends TLS 1.3.'),
  spread: page('security-resilience', 'Athena is serverless and runs queries on machines in several zones, around one that fails.'),
};
