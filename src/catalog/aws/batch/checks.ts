import { atLeast, checks, empty, noneOf } from '../../../model/index.ts';
import { computeEnvironment, jobDefinition } from './service.ts';

const withMachines = noneOf('Fargate', 'machines of yours', 'nodes of your cluster');

export default [
  checks(jobDefinition, {
    'aws.batch.jobs-run-unprivileged': {
      duty: 'harden-workload',
      title: 'No container of the job is privileged',
      severity: 'high',
      expect: { privileged: false },
      risk: 'Whoever takes over the program has the rights of root on the machine, and all jobs on it.',
      aka: ['CKV_AWS_210', '66cd88ac-9ddf-424a-b77e-e55e17630bee', '76ddf32c-85b1-4808-8935-7eef8030ab36'],
    },
    'aws.batch.jobs-cannot-change-their-image': {
      duty: 'harden-workload',
      title: 'Containers of the job cannot write to their root file system',
      severity: 'low',
      expect: { readOnlyFiles: true },
      risk: 'An intruder can put programs into the container and change those that are there.',
    },
    'aws.batch.jobs-hold-no-secrets': {
      duty: 'guard-credentials',
      title: 'No environment variable of the job holds a secret',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Everybody who may look at the job reads the password or key.',
      aka: ['batch_job_definition_no_secrets'],
    },
    'aws.batch.jobs-have-no-public-address': {
      duty: 'limit-exposure',
      title: 'The job gets no public address',
      severity: 'medium',
      given: { runsOn: 'Fargate' },
      expect: { publicAddress: false },
      risk: 'The job stands on the internet, and only a security group keeps strangers from it.',
    },
  }),
  checks(computeEnvironment, {
    'aws.batch.environment-offers-no-login': {
      duty: 'harden-os',
      title: 'The machines of the environment take no key to log in with',
      severity: 'low',
      given: { runsOn: withMachines },
      expect: { keyPair: false },
      risk: 'Whoever has the private key logs in to every machine, unseen by the record of calls.',
    },
    'aws.batch.environment-spans-networks': {
      duty: 'survive-failure',
      title: 'The environment has networks in two zones at least to run jobs in',
      severity: 'low',
      given: { managed: true },
      expect: { networks: atLeast(2) },
      risk: 'When its one zone fails, no job runs.',
    },
  }),
];
