import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/codebuild/latest/userguide';
const encryption = cite(
  `${guide}/security-encryption.html`,
  'Artifacts, caches, logs and reports are encrypted by default with keys that AWS manages, or with the customer’s own; calls and traffic within the service are over TLS.',
  read,
);
const images = cite(
  `${guide}/build-env-ref-available.html`,
  'AWS offers images for builds and updates them frequently; customers may bring an image of their own instead.',
  read,
);
const shared = cite(
  `${guide}/security.html`,
  'AWS runs and controls everything from the host system and the virtualisation layer down; the guest system with its updates, and the software that goes with it, are the customer’s.',
  read,
);
const network = cite(
  `${guide}/vpc-support.html`,
  'Builds run in a network of CodeBuild unless the project names a network, subnets and security groups of the customer’s.',
  read,
);

export const says = {
  encryption,
  images,
  shared,
  network,
  artifacts: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-s3logsconfig.html',
    'Logs of builds in a bucket are encrypted by default; a setting switches that off.',
    read,
  ),
  privileged: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-environment.html',
    'Privileged mode runs the Docker daemon inside the container, is off by default, and is meant for builds of images only.',
    read,
  ),
  variables: cite(
    `${guide}/create-project-console.html`,
    'Anybody who may see a project sees its plain variables; sensitive values belong in Parameter Store or Secrets Manager, and variables can refer to them.',
    read,
  ),
  publicly: cite(
    `${guide}/public-builds.html`,
    'Results, logs and artifacts of all builds, earlier ones included, are available to everybody once a project is made public.',
    read,
  ),
  logs: cite(
    `${guide}/logging-monitoring.html`,
    'Calls are recorded in CloudTrail; what builds do shows in logs that the customer sets up.',
    read,
    'secondary',
  ),
};
