import { asked, askedBefore, type FixMaker, type Joined, type Pointer, spelledList, spelledMap } from '../../model/index.ts';

/** What a private endpoint leads to: the part of the service, and the zone in which its private address is looked up. */
export interface Leads {
  readonly to: string;
  readonly zone: string;
}

const zones = '/providers/Microsoft.Network/privateDnsZones/';

/** A private endpoint in the subnet that the charter names, with its address in the zone that the charter’s group holds. */
export const endpointFix = (check: string, types: readonly string[], leads: Leads): FixMaker => ({
  check,
  types,
  make: ({ declaration: { id, address } }) => {
    const own = (attribute: string): Pointer => ({ is: 'pointer', of: id, attribute });
    const name: Joined = { is: 'joined', parts: [own('name'), '-endpoint'] };
    const connection = {
      name,
      private_connection_resource_id: own('id'),
      is_manual_connection: false,
      subresource_names: spelledList(leads.to),
    };
    const body = {
      name,
      location: own('location'),
      resource_group_name: own('resource_group_name'),
      subnet_id: asked('endpoint-subnet'),
      private_service_connection: spelledMap(connection),
      private_dns_zone_group: spelledMap({ name: 'default', private_dns_zone_ids: spelledList(askedBefore('dns-zone-group', zones + leads.zone)) }),
    };
    return [{ do: 'add', type: 'azurerm_private_endpoint', beside: id, name: `${address}|azurerm_private_endpoint`, body: spelledMap(body) }];
  },
});
