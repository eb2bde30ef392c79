import { atLeast, checks, someItem } from '../../../model/index.ts';
import { attachment, transitGateway } from './service.ts';

export default [
  checks(transitGateway, {
    'aws.transit-gateway.asks-before-it-attaches': {
      duty: 'limit-trust',
      title: 'Requests of other accounts to attach their networks are not accepted by themselves',
      severity: 'high',
      expect: { acceptsByItself: 'disable' },
      risk: 'Every account that the gateway is shared with can put a network of its choice next to yours.',
      aka: ['CKV_AWS_331', 'EC2.23', 'ec2_transitgateway_auto_accept_vpc_attachments'],
    },
    'aws.transit-gateway.keeps-attachments-apart': {
      duty: 'segment-network',
      title: 'New attachments reach only what a route table of yours lets them reach',
      severity: 'medium',
      expect: [{ tiesByItself: 'disable' }, { tellsByItself: 'disable' }],
      risk: 'Every network that is attached reaches every other, test and production alike.',
    },
    'aws.transit-gateway.logs-traffic': {
      duty: 'record-access',
      title: 'Flow logs tell what passed through the gateway',
      severity: 'medium',
      expect: { flowLogs: someItem },
      risk: 'After an intrusion nobody can say which networks the intruder went on to.',
    },
  }),
  checks(attachment, {
    'aws.transit-gateway.attachment-spans-zones': {
      duty: 'survive-failure',
      title: 'The network is attached in two zones at least',
      severity: 'medium',
      expect: { networks: atLeast(2) },
      risk: 'When its one zone fails, the network is cut off; and machines in other zones are never reached.',
    },
  }),
];
