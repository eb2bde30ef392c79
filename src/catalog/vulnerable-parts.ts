import type { DutyId, PassedRule } from '../model/index.ts';

/** What readers call a known hole, by what it is in: which duty closes it depends on what runs there. */
const inSystem = 'vulnerable-system-package';
const inDependency = 'vulnerable-dependency';

/** An image is built anew on a fixed base: its packages are dependencies of what it holds. */
const images = [
  'aws.app-runner.service',
  'aws.batch.job-definition',
  'aws.ecr.public-repository',
  'aws.ecr.repository',
  'aws.ecs.task-definition',
  'azure.container-apps.app',
  'azure.container-apps.job',
  'azure.container-instances.group',
  'azure.container-registry.registry',
  'google.artifact-registry.repository',
  'google.cloud-run.job',
  'google.cloud-run.service',
  'kubernetes.workload.pod',
];
const systems = ['aws.ec2.instance', 'aws.lambda.function', 'azure.functions.app', 'azure.virtual-machine.machine', 'google.cloud-functions.function'];

const about = (kinds: readonly string[], duty: DutyId, rules: readonly string[]): readonly PassedRule[] => kinds.map(kind => ({ kind, duty, rules }));

/** Whose job a known hole in a package is, of every kind that runs packages. No check asks for it. */
export const vulnerableParts: readonly PassedRule[] = [
  ...about(images, 'apply-dependency-patches', [inSystem, inDependency]),
  ...about(systems, 'apply-os-patches', [inSystem]),
  ...about(systems, 'apply-dependency-patches', [inDependency]),
];
