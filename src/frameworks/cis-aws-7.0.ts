import { cite, type Framework } from '../model/index.ts';
import { cisAws30 } from './cis-aws-3.0.ts';
import { cisAws60 } from './cis-aws-6.0.ts';
import { carriedOver, inOrder } from './edition.ts';

/** CIS AWS Foundations Benchmark 7.0.0: ids of the recommendations and the checks that mean them, with titles of our own. */
export const cisAws70: Framework = {
  id: 'cis-aws-7.0',
  name: 'CIS AWS Foundations Benchmark 7.0.0',
  publisher: 'CIS',
  edition: '7.0.0',
  source: cite(
    'https://www.cisecurity.org/benchmark/amazon_web_services',
    'Recommendations on identity, storage, logging, monitoring and networking.',
    '2026-11-22',
    'secondary',
  ),
  controls: inOrder(
    ...carriedOver(
      cisAws60.controls,
      `
      2.3=2.2 2.4=2.3 2.5=2.4 2.6=2.5 2.7=2.6 2.8=2.7 2.9=2.8 2.10=2.9 2.11 2.12=2.13 2.13=2.14 2.14=2.15 2.15=2.16 2.16=2.17 2.17=2.18
      2.18=2.19 2.19=2.20 2.20=2.21 3.1.1 3.1.2 3.1.3 3.1.4 3.2.1 3.2.2 3.2.3 3.2.4 3.3.1 4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 4.9 5.1 5.2 5.3
      5.4 5.5 5.6 5.7 5.8 5.9 5.10 5.11 5.12 5.13 5.14 5.15 5.16 6.1.1 6.1.2 6.2 6.3 6.4 6.5 6.6 6.7
    `,
    ),
    ...carriedOver(cisAws30.controls, '2.2=1.1'),
    { id: '2.1.1', title: 'Root of member accounts is kept centrally', duties: [], checks: ['aws.organizations.keeps-root-credentials-centrally'] },
    { id: '2.1.2', title: 'Guardrails bind every account', duties: [], checks: ['aws.organizations.enables-control-policies'] },
    { id: '2.1.3', title: 'No workloads in the management account', duties: [] },
    { id: '2.1.4', title: 'Units by environment and sensitivity', duties: [] },
    { id: '2.1.5', title: 'Policies of the organisation are delegated', duties: [] },
    { id: '2.1.6', title: 'Services of the organisation are delegated', duties: [] },
    {
      id: '2.21',
      title: 'Policies of resources name who may come',
      duties: [],
      checks: [
        'aws.s3.grants-nothing-to-everybody',
        'aws.sns.grants-nothing-to-everybody',
        'aws.sqs.grants-nothing-to-everybody',
        'aws.kms.grants-nothing-to-everybody',
        'aws.ecr.grants-nothing-to-everybody',
        'aws.lambda.is-closed-to-strangers',
      ],
    },
    {
      id: '4.10',
      title: 'What answers the web logs access',
      duties: [],
      checks: [
        'aws.cloudfront.logs-access',
        'aws.elastic-load-balancing.logs-access',
        'aws.elastic-load-balancing.classic-logs-access',
        'aws.api-gateway.stage-logs-access',
        'aws.api-gateway.http-stage-logs-access',
      ],
    },
    { id: '6.8', title: 'Services are reached by endpoints', duties: [] },
  ),
};
