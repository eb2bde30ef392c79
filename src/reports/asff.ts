import type { Answer } from '../engine/assess.ts';
import type { Severity, Subject } from '../model/index.ts';
import type { Report, ReportOptions } from './report.ts';
import { type Told, toldFindings, upTo, weigh, yourSide } from './told.ts';

const batch = 100;

/**
 * AWS Security Finding Format 2018-10-08: a line for each batch of at most 100, as `aws securityhub batch-import-findings --cli-input-json` takes one.
 * https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format.html
 */
export const asff: Report = function* (answer, options) {
  const now = options.now ?? new Date(0).toISOString();
  let waiting: unknown[] = [];
  for (const told of toldFindings(answer, options)) {
    waiting.push(entry(told, now, options));
    if (waiting.length < batch) continue;
    yield `${JSON.stringify({ Findings: waiting })}\n`;
    waiting = [];
  }
  if (waiting.length > 0) yield `${JSON.stringify({ Findings: waiting })}\n`;
};

/** The first finding whose account or region nobody knows: Security Hub takes none without. */
export const nowhereOnAws = (answer: Answer, options: ReportOptions): { readonly subject: Subject; readonly wants: 'account' | 'region' } | undefined => {
  for (const { subject, whereabouts } of toldFindings(answer, options)) {
    if (!/^\d{12}$/.test(whereabouts.account ?? '')) return { subject, wants: 'account' };
    if (whereabouts.region === undefined) return { subject, wants: 'region' };
  }
  return undefined;
};

const entry = (told: Told, now: string, { version }: ReportOptions) => {
  const { finding, check, subject, holders, print, because } = told;
  const { account = '', region = '' } = told.whereabouts;
  const Severity = { Label: weigh(told, labels, 'INFORMATIONAL'), Original: told.finding.severity ?? check.severity };
  const Types = ['Software and Configuration Checks'];
  const [page] = holders.pages;
  return {
    SchemaVersion: '2018-10-08',
    Id: `demarc/${account}/${check.id}/${print}`,
    ProductArn: `arn:${partitionOf(region)}:securityhub:${region}:${account}:product/${account}/default`,
    ProductName: 'Demarc',
    CompanyName: 'Demarc',
    GeneratorId: `demarc/${check.id}`,
    AwsAccountId: account,
    Region: region,
    Types,
    CreatedAt: now,
    UpdatedAt: now,
    Severity,
    Title: upTo(256, check.title),
    Description: upTo(1024, `${subject.address}: ${because}. ${check.risk}`),
    Remediation: { Recommendation: { Text: upTo(512, yourSide(told)), ...(page && { Url: page.url }) } },
    ProductFields: fields(told, version),
    Resources: [resource(told)],
    Compliance: { Status: statuses[finding.verdict] },
    Workflow: { Status: finding.verdict === 'excepted' ? 'SUPPRESSED' : finding.verdict === 'met' ? 'RESOLVED' : 'NEW' },
    RecordState: 'ACTIVE',
    FindingProviderFields: { Severity, Types },
  };
};
const labels: Readonly<Record<Severity, string>> = { critical: 'CRITICAL', high: 'HIGH', medium: 'MEDIUM', low: 'LOW' };
const statuses = { met: 'PASSED', unmet: 'FAILED', excepted: 'FAILED', unproven: 'WARNING', none: 'NOT_AVAILABLE' } as const;

/** The partitions whose regions have names of their own. https://docs.aws.amazon.com/general/latest/gr/rande.html */
const partitionOf = (region: string): string => (region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws');

const fields = ({ check, finding, subject, owner, place }: Told, version: string): Readonly<Record<string, string>> => {
  const all = {
    version,
    check: check.id,
    verdict: finding.verdict,
    duty: check.duty,
    layer: check.layer,
    kind: subject.kind,
    scope: subject.scope,
    place,
    ...owner,
  };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`demarc/${name}`, upTo(2048, [value].flat().join(', '))]));
};

const resource = ({ subject, place, whereabouts, finding }: Told) => ({
  Type: (Object.hasOwn(typeNames, subject.kind) && typeNames[subject.kind]) || 'Other',
  Id: upTo(512, subject.address),
  Partition: partitionOf(whereabouts.region ?? ''),
  ...(whereabouts.region !== undefined && { Region: whereabouts.region }),
  Details: { Other: { type: subject.type, place: upTo(1024, place), ...(finding.part !== undefined && { part: upTo(1024, finding.part) }) } },
});

/** What Security Hub calls kinds of asset; whatever it has no name for is `Other`. */
const typeNames: Readonly<Record<string, string>> = {
  'aws.s3.bucket': 'AwsS3Bucket',
  'aws.ec2.instance': 'AwsEc2Instance',
  'aws.vpc.security-group': 'AwsEc2SecurityGroup',
  'aws.ec2.volume': 'AwsEc2Volume',
  'aws.vpc.vpc': 'AwsEc2Vpc',
  'aws.vpc.subnet': 'AwsEc2Subnet',
  'aws.rds.instance': 'AwsRdsDbInstance',
  'aws.rds.cluster': 'AwsRdsDbCluster',
  'aws.lambda.function': 'AwsLambdaFunction',
  'aws.dynamodb.table': 'AwsDynamoDbTable',
  'aws.kms.key': 'AwsKmsKey',
  'aws.iam.role': 'AwsIamRole',
  'aws.iam.user': 'AwsIamUser',
  'aws.iam.group': 'AwsIamGroup',
  'aws.iam.policy': 'AwsIamPolicy',
  'aws.sns.topic': 'AwsSnsTopic',
  'aws.sqs.queue': 'AwsSqsQueue',
  'aws.eks.cluster': 'AwsEksCluster',
  'aws.ecs.cluster': 'AwsEcsCluster',
  'aws.ecs.service': 'AwsEcsService',
  'aws.ecr.repository': 'AwsEcrRepository',
  'aws.efs.file-system': 'AwsEfsFileSystem',
  'aws.cloudfront.distribution': 'AwsCloudFrontDistribution',
  'aws.cloudtrail.trail': 'AwsCloudTrailTrail',
  'aws.redshift.cluster': 'AwsRedshiftCluster',
  'aws.opensearch.domain': 'AwsOpenSearchServiceDomain',
  'aws.secrets-manager.secret': 'AwsSecretsManagerSecret',
  'aws.codebuild.project': 'AwsCodeBuildProject',
  'aws.account.account': 'AwsAccount',
};
