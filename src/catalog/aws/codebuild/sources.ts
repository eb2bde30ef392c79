import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/codebuild/latest/userguide';
const encryption = cite(
  `${guide}/security-encryption.html`,
  'Artifacts, caches, logs and reports are encrypted by default with keys that AWS manages, or with the customer’s own; calls and traffic within the service are over TLS.',
  read,
);
const images = cite(
  `${guide}/build-env-ref-available.html`,
  'CodeBuild provides images for builds; those that it supports are the latest major versions, which it updates with minor and patch versions.',
  read,
);
const environment = cite(
  `${guide}/build-env-ref.html`,
  'A build runs in an image with its system, runtime and tools, which the project names: one of CodeBuild, or one from elsewhere.',
  read,
);
const network = cite(
  `${guide}/vpc-support.html`,
  'Builds reach nothing in networks of the customer unless the project names a network, subnets and security groups, which should let nobody in and out only what builds need.',
  read,
);

export const says = {
  encryption,
  images,
  chosen: inferred(
    environment,
    'Says that the project names the image with its system and tools; so keeping one that is not of CodeBuild up to date is for the customer.',
  ),
  moves: inferred(images, 'Says that the latest major versions of images are supported; as the project names one, moving to it is for the customer.'),
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
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-logsconfig.html',
    'Logs of builds go to CloudWatch Logs by default, and to a bucket only where the customer asks for it; either can be switched off.',
    read,
  ),
};
