import { at, derived, first, gather, mapping, type Several, spelled } from '../../../model/index.ts';
import { secretsInContainers } from '../environment.ts';
import { runAsAt } from '../run-as.ts';
import { saidAt } from '../said.ts';
import { job, runService } from './service.ts';
import { annotated, asksCallersOf, baseOf, baseOfAnnotations, ingressOf, isVerified } from './settings.ts';

const callers = at<Several<string>>('iamPolicy.bindings.*.members');
const revision = 'spec.template.metadata.annotations';
const verified = first(annotated('metadata.annotations', 'run.googleapis.com/binary-authorization'), derived<boolean>('binaryAuthorization', isVerified));

/** Exports write services as version 1 of the API does, and newer ones as version 2. */
export default [
  mapping(runService, 'run.googleapis.com/Service', ['name', 'metadata.name', 'metadata.selfLink'], {
    callers,
    asksCallers: first(derived('metadata.annotations', asksCallersOf), spelled('invokerIamDisabled', { true: false, false: true })),
    ingress: first(
      derived('metadata.annotations', ingressOf),
      spelled('ingress', {
        INGRESS_TRAFFIC_ALL: 'everywhere',
        INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: 'load balancers',
        INGRESS_TRAFFIC_INTERNAL_ONLY: 'your networks',
      }),
    ),
    base: first(derived(revision, baseOfAnnotations), derived('template.containers', baseOf('baseImageUri'))),
    account: first(runAsAt('spec.template.spec.serviceAccountName'), runAsAt('template.serviceAccount')),
    secrets: gather(secretsInContainers('spec.template.spec.containers'), secretsInContainers('template.containers')),
    ownKey: first(annotated(revision, 'run.googleapis.com/encryption-key'), saidAt('template.encryptionKey')),
    verified,
  }),
  mapping(job, 'run.googleapis.com/Job', ['name', 'metadata.name', 'metadata.selfLink'], {
    callers,
    account: first(runAsAt('spec.template.spec.template.spec.serviceAccountName'), runAsAt('template.template.serviceAccount')),
    secrets: gather(secretsInContainers('spec.template.spec.template.spec.containers'), secretsInContainers('template.template.containers')),
    ownKey: first(annotated(revision, 'run.googleapis.com/encryption-key'), saidAt('template.template.encryptionKey')),
    verified,
  }),
];
