import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { operations } from '../baselines/sources-of-use.ts';
import { ownCode } from '../own-code.ts';
import { group } from './service.ts';
import { says } from './sources.ts';

const kept = notApplicable('a group keeps settings; what is deployed lies in a bucket or a registry, which has a line of its own');

export default [
  demarcate(group, {
    ...abstracted,
    'write-safe-code': ownCode('scripts of deployments'),
    'apply-platform-patches': unchecked(
      'which agent runs on a server, no group shows',
      shared({ provider: 'Installs the fixes of the service.', customer: 'Keep the agent on your servers up to date.' }, says.service),
    ),
    'upgrade-platform': provider('Moves the service forward without a version for the customer to choose.', says.service),
    'survive-failure': shared(
      { provider: 'Deploys the last good revision again when it is told to.', customer: 'Name what a failed deployment is, and have it rolled back.' },
      says.rollback,
    ),
    'limit-exposure': notApplicable('a group answers nobody: agents start every conversation'),
    'encrypt-in-transit': provider('Speaks TLS with agents and with other services.', says.protection),
    'guard-supply-chain': unchecked(
      'what is deployed is judged where it is kept',
      customer(
        'Deploy only revisions that you built and verified.',
        inferred(says.protection, 'Says that CodeDeploy keeps no code of customers; so what is deployed, and where it comes from, is theirs to verify.'),
      ),
    ),
    'encrypt-at-rest': provider('Encrypts its records of deployments, and keeps no code.', says.protection),
    'control-keys': provider('Holds and manages the keys, as no setting of a group names another.', says.protection),
    'back-up-data': kept,
    'prove-recovery': kept,
    'undo-mistakes': kept,
    'classify-data': kept,
    'record-access': provider('Records the calls that manage deployments for 90 days.', operations.accessLogs),
  }),
];
