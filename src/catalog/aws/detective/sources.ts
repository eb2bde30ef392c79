import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const service = cite(
  'https://docs.aws.amazon.com/AWSJavaSDK/latest/javadoc/com/amazonaws/services/detective/package-summary.html',
  'Detective takes sign-ins, calls and traffic from the trail and the flow logs, and findings of GuardDuty, and puts them together in a graph of one region for those who investigate.',
  read,
);

export const says = {
  service,
  graph: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-graph.html',
    'New accounts of the organisation do not become members of the graph unless its administrator has that switched on.',
    read,
  ),
  kept: cite(
    'https://docs.aws.amazon.com/detective/latest/userguide/data-protection.html',
    'Detective encrypts all data that it processes and stores, at rest and in transit.',
    read,
  ),
  keys: cite(
    'https://docs.aws.amazon.com/detective/latest/userguide/key-management.html',
    'Detective uses keys of AWS, which rotate by themselves each year.',
    read,
  ),
};
