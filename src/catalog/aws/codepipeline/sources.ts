import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/codepipeline/latest/userguide';
const network = cite(
  `${guide}/infrastructure-security.html`,
  'CodePipeline is a managed service within the protected network of AWS; calls to it are made over TLS.',
  read,
);
const artifacts = cite(
  `${guide}/S3-artifact-encryption.html`,
  'Artifacts in the bucket of a pipeline are encrypted with a key that AWS manages unless the customer brings one of its own, which it can then change or rotate.',
  read,
);

export const says = {
  network,
  artifacts,
  service: inferred(
    network,
    'Says that CodePipeline is a managed service within the protected network of AWS; so running, fixing and renewing it is for AWS, and there is no version for the customer to choose.',
  ),
  secrets: cite(
    `${guide}/security-best-practices.html`,
    'Secrets must not be entered into the configuration of actions, where logs would show them, but be kept in Secrets Manager and referred to.',
    read,
  ),
  approvals: cite(`${guide}/approvals.html`, 'An approval action stops a pipeline until somebody with the right to do so lets it go on.', read),
  webhooks: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-webhook.html',
    'A webhook takes calls that prove a secret, that come from a range of addresses, or all calls wherever they come from, as its authentication says.',
    read,
  ),
  trail: cite(`${guide}/monitoring-cloudtrail-logs.html`, 'CloudTrail captures every call to CodePipeline.', read),
};
