import { asset, choice, count, decide, flag, holdsOneOf, list, plus, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const batch = service({ id: 'aws.batch', name: 'AWS Batch', vendor: 'aws' });
const none = { unset: { items: [] } };

const declaredJob = asset(batch, 'job-definition', {
  name: text({ unset: '' }),
  platforms: list({ unset: { items: ['EC2'] } }),
  /** Any of its containers is. */
  privileged: flag({ unset: false, source: says.definition }),
  /** All of its containers have them. */
  readOnlyFiles: flag({ unset: false, source: says.definition }),
  /** Names of the environment variables that hold a secret. */
  secrets: list(none),
  publicAddress: flag({ unset: false, source: says.address }),
});
export const jobDefinition = plus(declaredJob, me => ({
  runsOn: decide(me, [
    [{ platforms: holdsOneOf('FARGATE') }, 'Fargate'],
    [{}, 'machines'],
  ]),
}));

const declared = asset(batch, 'compute-environment', {
  name: text({ unset: '' }),
  managed: flag({ unset: true, source: says.managed }),
  capacity: choice(['EC2', 'SPOT', 'FARGATE', 'FARGATE_SPOT'], { unset: 'EC2' }),
  inCluster: flag({ unset: false }),
  ownImage: flag({ unset: false, source: says.images }),
  keyPair: flag({ unset: false }),
  networks: count({ unset: 0 }),
});
/** `runsOn` says whose machines, and whose image, jobs run on. */
export const computeEnvironment = plus(declared, me => ({
  runsOn: decide(me, [
    [{ managed: false }, 'machines of yours'],
    [{ inCluster: true }, 'nodes of your cluster'],
    [{ capacity: 'FARGATE' }, 'Fargate'],
    [{ capacity: 'FARGATE_SPOT' }, 'Fargate'],
    [{ ownImage: true }, 'instances of your image'],
    [{}, 'instances of the default image'],
  ]),
}));
