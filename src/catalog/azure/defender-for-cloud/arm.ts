import { at, derived, first, mapping } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { contact, integration, plan } from './service.ts';
import { ownersTold, toldOfAlerts } from './told.ts';

export default [
  mapping(plan, 'Microsoft.Security/pricings', ['id'], { tier: at('properties.pricingTier') }),
  mapping(contact, 'Microsoft.Security/securityContacts', ['id'], {
    on: at('properties.isEnabled', true),
    email: first(saidAt('properties.emails'), saidAt('properties.email')),
    phone: saidAt('properties.phone'),
    alerts: derived('properties', toldOfAlerts),
    owners: derived('properties', ownersTold),
  }),
  mapping(integration, 'Microsoft.Security/settings', ['id'], { on: at('properties.enabled') }),
];
