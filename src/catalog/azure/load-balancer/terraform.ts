import { at, derived, mapping, refs } from '../../../model/index.ts';
import { anySaid } from '../any-said.ts';
import { balancer, natRule } from './service.ts';

export const pieces = [
  'azurerm_lb_backend_address_pool',
  'azurerm_lb_backend_address_pool_address',
  'azurerm_lb_nat_pool',
  'azurerm_lb_outbound_rule',
  'azurerm_lb_probe',
  'azurerm_lb_rule',
];

export default [
  mapping(balancer, 'azurerm_lb', ['id', 'name'], {
    tier: at('sku', { now: 'Standard', until: 'azurerm@4.0', was: 'Basic' }),
    public: derived('frontend_ip_configuration', anySaid('public_ip_address_id', 'public_ip_prefix_id')),
  }),
  mapping(natRule, 'azurerm_lb_nat_rule', ['id'], { balancer: refs('loadbalancer_id'), port: at('backend_port') }),
];
