import { at, mapping, type Several } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { endpoint, linkService } from './service.ts';

export default [
  mapping(endpoint, 'azurerm_private_endpoint', ['id', 'name'], { resolves: saidAt('private_dns_zone_group') }),
  mapping(linkService, 'azurerm_private_link_service', ['id', 'name'], {
    visibleTo: at<Several<string>>('visibility_subscription_ids'),
    approves: at<Several<string>>('auto_approval_subscription_ids'),
  }),
];
