import { at, derived, mapping, refs } from '../../../model/index.ts';
import { anySaid } from '../any-said.ts';
import { balancer, natRule } from './service.ts';

export const pieces = ['Microsoft.Network/loadBalancers/backendAddressPools'];

export default [
  mapping(balancer, 'Microsoft.Network/loadBalancers', ['id', 'name'], {
    tier: at('sku.name'),
    public: derived('properties.frontendIPConfigurations', anySaid('properties.publicIPAddress.id', 'properties.publicIPPrefix.id')),
  }),
  mapping(natRule, 'Microsoft.Network/loadBalancers/inboundNatRules', ['id'], { balancer: refs('parent'), port: at('properties.backendPort') }),
];
