import { derived, gather, mapping, spelled, spelledMap, writable } from '../../../model/index.ts';
import { secretsInContainers } from '../environment.ts';
import { grantsOf, membersGranted } from '../policy-data.ts';
import { runAsAt } from '../run-as.ts';
import { keyAt } from '../said.ts';
import { job, runService } from './service.ts';
import { annotated, asksCallersOf, baseOf, baseOfAnnotations, ingressOf, isVerified } from './settings.ts';

const callers = gather(...grantsOf('google_cloud_run_service', 'service'), ...grantsOf('google_cloud_run_v2_service', 'name'));
const verified = writable(derived<boolean>('binary_authorization', isVerified), on => (on ? spelledMap({ use_default: true }) : undefined));

export default [
  mapping(runService, 'google_cloud_run_v2_service', ['name', 'id'], {
    callers,
    asksCallers: spelled('invoker_iam_disabled', { true: false, false: true }),
    ingress: spelled('ingress', {
      INGRESS_TRAFFIC_ALL: 'everywhere',
      INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: 'load balancers',
      INGRESS_TRAFFIC_INTERNAL_ONLY: 'your networks',
    }),
    base: derived('template.containers', baseOf('base_image_uri')),
    account: runAsAt('template.service_account'),
    secrets: secretsInContainers('template.containers'),
    ownKey: keyAt('template.encryption_key'),
    verified,
  }),
  mapping(runService, 'google_cloud_run_service', ['name', 'id'], {
    callers,
    asksCallers: derived('metadata.annotations', asksCallersOf),
    ingress: derived('metadata.annotations', ingressOf),
    base: derived('template.metadata.annotations', baseOfAnnotations),
    account: runAsAt('template.spec.service_account_name'),
    secrets: secretsInContainers('template.spec.containers'),
    ownKey: annotated('template.metadata.annotations', 'run.googleapis.com/encryption-key'),
    verified: annotated('metadata.annotations', 'run.googleapis.com/binary-authorization'),
  }),
  mapping(job, 'google_cloud_run_v2_job', ['name', 'id'], {
    callers: membersGranted('google_cloud_run_v2_job', 'name'),
    account: runAsAt('template.template.service_account'),
    secrets: secretsInContainers('template.template.containers'),
    ownKey: keyAt('template.template.encryption_key'),
    verified,
  }),
];
