import { derived, first, type Lens, on } from '../../model/index.ts';

const there = (type: string, by: string): Lens<boolean> =>
  on(
    type,
    by,
    derived(by, () => ({ value: true })),
  );

/** Whether a private endpoint leads to the resource. */
export const endpointInTerraform = there('azurerm_private_endpoint', 'private_service_connection.private_connection_resource_id');
export const endpointInTemplates = first(
  there('Microsoft.Network/privateEndpoints', 'properties.privateLinkServiceConnections.properties.privateLinkServiceId'),
  there('Microsoft.Network/privateEndpoints', 'properties.manualPrivateLinkServiceConnections.properties.privateLinkServiceId'),
);
