import { checks } from '../../../model/index.ts';
import { contact, integration, plan } from './service.ts';

export default [
  checks(plan, {
    'azure.defender-for-cloud.plan-is-on': {
      duty: 'detect-threats',
      title: 'The plan that detects threats is switched on',
      severity: 'medium',
      expect: { tier: 'Standard' },
      risk: 'An attack on resources of this kind goes unseen.',
      aka: [
        ...['CKV_AZURE_19', 'CKV_AZURE_55', 'CKV_AZURE_61', 'CKV_AZURE_69', 'CKV_AZURE_79', 'CKV_AZURE_84', 'CKV_AZURE_85', 'CKV_AZURE_86', 'CKV_AZURE_87'],
        ...['defender_ensure_defender_cspm_is_on', 'defender_ensure_defender_for_app_services_is_on', 'defender_ensure_defender_for_arm_is_on'],
        ...[
          'defender_ensure_defender_for_azure_sql_databases_is_on',
          'defender_ensure_defender_for_containers_is_on',
          'defender_ensure_defender_for_cosmosdb_is_on',
        ],
        ...['defender_ensure_defender_for_databases_is_on', 'defender_ensure_defender_for_dns_is_on', 'defender_ensure_defender_for_keyvault_is_on'],
        ...[
          'defender_ensure_defender_for_os_relational_databases_is_on',
          'defender_ensure_defender_for_server_is_on',
          'defender_ensure_defender_for_sql_servers_is_on',
        ],
        ...['defender_ensure_defender_for_storage_is_on'],
        ...['AVD-AZU-0045', '819d50fd-1cdf-45c3-9936-be408aaad93e', '2081c7d6-2851-4cce-bda5-cb49d462da42'],
      ],
    },
  }),
  checks(contact, {
    'azure.defender-for-cloud.contact-is-on': {
      duty: 'detect-threats',
      title: 'The security contact is switched on',
      severity: 'medium',
      expect: { on: true },
      risk: 'Alerts are raised, and nobody is written to.',
      aka: ['AVD-AZU-0064'],
    },
    'azure.defender-for-cloud.contact-has-an-address': {
      duty: 'detect-threats',
      title: 'The security contact has an address',
      severity: 'medium',
      expect: { email: true },
      risk: 'Alerts are raised, and nobody who watches is written to.',
      aka: ['CKV_AZURE_131', 'AVD-AZU-0062', '34664094-59e0-4524-b69f-deaa1a68cce3', 'defender_additional_email_configured_with_a_security_contact'],
    },
    'azure.defender-for-cloud.contact-has-a-phone-number': {
      duty: 'detect-threats',
      title: 'The security contact has a phone number',
      severity: 'low',
      expect: { phone: true },
      risk: 'Microsoft cannot call anybody when an account is seen to be attacked.',
      aka: ['CKV_AZURE_20', 'AVD-AZU-0046', '3e9fcc67-1f64-405f-b2f9-0a6be17598f0'],
    },
    'azure.defender-for-cloud.contact-is-told-of-alerts': {
      duty: 'detect-threats',
      title: 'The security contact is told of alerts',
      severity: 'medium',
      expect: { alerts: true },
      risk: 'An alert is only seen by those who happen to look.',
      aka: [
        'CKV_AZURE_21',
        'AVD-AZU-0044',
        'AVD-AZU-0063',
        '9db38e87-f6aa-4b5e-a1ec-7266df259409',
        '79c2c2c0-eb00-47c0-ac16-f8b0e2c81c92',
        'defender_ensure_notify_alerts_severity_is_high',
      ],
    },
    'azure.defender-for-cloud.owners-are-told-of-alerts': {
      duty: 'detect-threats',
      title: 'Owners of the subscription are told of alerts as well',
      severity: 'low',
      expect: { owners: true },
      risk: 'When the contact is away, nobody who may act hears of the alert.',
      aka: ['CKV_AZURE_22', 'a8852cc0-fd4b-4fc7-9372-1e43fad0732e', 'defender_ensure_notify_emails_to_owners'],
    },
  }),
  checks(integration, {
    'azure.defender-for-cloud.integration-is-on': {
      duty: 'detect-threats',
      title: 'Other products of Microsoft share what they see',
      severity: 'low',
      expect: { on: true },
      risk: 'What one product sees does not reach those who watch the other.',
      aka: ['defender_ensure_mcas_is_enabled', 'defender_ensure_wdatp_is_enabled'],
    },
  }),
];
