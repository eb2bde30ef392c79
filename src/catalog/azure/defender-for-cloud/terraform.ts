import { asked, at, derived, mapping, writable } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { contact, integration, plan } from './service.ts';

export default [
  mapping(plan, 'azurerm_security_center_subscription_pricing', ['id'], { tier: at('tier') }),
  mapping(contact, 'azurerm_security_center_contact', ['id'], {
    on: derived('', () => ({ value: true })),
    email: writable(saidAt('email'), has => (has ? asked('security-contact') : undefined)),
    phone: saidAt('phone'),
    alerts: at('alert_notifications'),
    owners: at('alerts_to_admins'),
  }),
  mapping(integration, 'azurerm_security_center_setting', ['id'], { on: at('enabled') }),
];
