import { at, gather, mapping, on, type Several } from '../../../model/index.ts';
import { networksAt } from '../networks.ts';
import { attachment, transitGateway } from './service.ts';

const logTo = (property: string) => on('AWS::EC2::FlowLog', 'ResourceId', at<Several<string>>(property), { ResourceType: 'TransitGateway' });

export default [
  mapping(transitGateway, 'AWS::EC2::TransitGateway', ['Id', 'TransitGatewayArn'], {
    acceptsByItself: at('AutoAcceptSharedAttachments'),
    tiesByItself: at('DefaultRouteTableAssociation'),
    tellsByItself: at('DefaultRouteTablePropagation'),
    flowLogs: gather(logTo('LogDestinationType'), logTo('LogDestination'), logTo('LogGroupName')),
  }),
  mapping(attachment, ['AWS::EC2::TransitGatewayAttachment', 'AWS::EC2::TransitGatewayVpcAttachment'], ['Id'], { networks: networksAt('SubnetIds') }),
];
