import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/AmazonECR/latest/userguide';
const encryption = cite(
  `${guide}/encryption-at-rest.html`,
  'Images lie in buckets that ECR manages and are always encrypted, with keys of S3 unless the repository is made with KMS, and then with a key that AWS manages or with the customer’s own.',
  read,
);
const network = cite(
  `${guide}/infrastructure-security.html`,
  'ECR is a managed service within the protected network of AWS; calls are made over TLS, and policies can limit them to addresses, networks and endpoints.',
  read,
);

export const says = {
  encryption,
  network,
  service: inferred(network, 'AWS runs and patches the whole of a managed service, and offers no version of it to choose.'),
  durable: inferred(encryption, 'Images are kept in S3, which stores objects in several zones.'),
  scanning: cite(
    `${guide}/image-scanning-filters.html`,
    'The filters of a private registry choose the repositories that are scanned for known holes, on push or continuously; a filter without a wildcard takes every name that contains it, and what matches none is scanned only on request, or not at all.',
    read,
  ),
  basic: cite(
    `${guide}/image-scanning-basic.html`,
    'Every private registry has basic scanning unless another is set; repositories that no filter names are scanned when somebody asks.',
    read,
  ),
  enhanced: cite(
    `${guide}/image-scanning-enhanced.html`,
    'With enhanced scanning Amazon Inspector looks at systems and packages of languages, and again as new holes become known.',
    read,
  ),
  tags: cite(`${guide}/image-tag-mutability.html`, 'Tags can be overwritten unless the customer makes the tags of a repository immutable.', read),
  policy: cite(`${guide}/repository-policies.html`, 'Only the account that made a repository has access to it, until a policy lets in others.', read),
  open: cite(
    'https://docs.aws.amazon.com/AmazonECR/latest/public/public-repositories.html',
    'Everybody can pull from a public repository and sees it in the gallery; the customer decides who may push to it.',
    read,
  ),
  lifecycle: cite(`${guide}/LifecyclePolicies.html`, 'Old images are removed where a lifecycle policy of the customer says so.', read),
  deletion: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html',
    'A repository that holds images is deleted together with them only where that was asked for.',
    read,
  ),
  replication: cite(`${guide}/replication.html`, 'Images are copied to other regions and accounts where the registry is set up to do so.', read),
  publicTrail: cite(
    'https://docs.aws.amazon.com/AmazonECR/latest/public/logging-using-cloudtrail.html',
    'CloudTrail records every call to ECR Public; the latest can be looked up, and a trail keeps them.',
    read,
  ),
  trail: cite(`${guide}/logging-using-cloudtrail.html`, 'CloudTrail captures every call to ECR, and what lifecycle policies do.', read),
};
