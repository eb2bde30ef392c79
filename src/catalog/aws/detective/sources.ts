import { cite, inferred } from '../../../model/index.ts';

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
  kept: inferred(service, 'The graph is data that Detective extracts and keeps itself; no key of yours is named for it.'),
};
