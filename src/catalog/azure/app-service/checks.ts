import { atLeast, checks, someItem } from '../../../model/index.ts';
import { alsoKnownAs, siteChecks as site } from '../web-site-checks.ts';
import { app, plan } from './service.ts';

export default [
  checks(app, {
    'azure.app-service.refuses-plain-http': alsoKnownAs(
      site['refuses-plain-http'],
      ...['CKV_AZURE_14', 'CKV_AZURE_153', 'AVD-AZU-0072', '11e9a948-c6c3-4a0f-8dcf-b5cf1763cdbe', '488847ff-6031-487c-bf42-98fd6ac5c9a0'],
      'app_ensure_http_is_redirected_to_https',
    ),
    'azure.app-service.refuses-old-tls': alsoKnownAs(
      site['refuses-old-tls'],
      ...['CKV_AZURE_15', 'CKV_AZURE_154', 'AVD-AZU-0006', 'b7b9d1c7-2d3b-49b4-b867-ebbe68d0b643', 'b5c851d5-00f1-43dc-a8de-3218fd6f71be'],
      'app_minimum_tls_version_12',
    ),
    'azure.app-service.refuses-old-tls-for-deployment': site['refuses-old-tls-for-deployment'],
    'azure.app-service.refuses-plain-ftp': alsoKnownAs(
      site['refuses-plain-ftp'],
      ...['CKV_AZURE_78', 'AVD-AZU-0071', '85da374f-b00f-4832-9d44-84a1ca1e89f8', 'app_ftp_deployment_disabled'],
    ),
    'azure.app-service.takes-no-passwords-for-ftp': site['takes-no-passwords-for-ftp'],
    'azure.app-service.takes-no-passwords-for-deployment': site['takes-no-passwords-for-deployment'],
    'azure.app-service.has-an-identity': alsoKnownAs(
      site['has-an-identity'],
      ...['CKV_AZURE_16', 'CKV_AZURE_71', 'AVD-AZU-0002', 'b61cce4b-0cc4-472b-8096-15617a6d769b', 'e9c133e5-c2dd-4b7b-8fff-40f2de367b56'],
      'app_register_with_identity',
    ),
    'azure.app-service.settings-hold-no-secrets': site['settings-hold-no-secrets'],
    'azure.app-service.is-not-debugged-remotely': alsoKnownAs(site['is-not-debugged-remotely'], 'CKV_AZURE_72', 'CKV_AZURE_155'),
    'azure.app-service.speaks-http-2': alsoKnownAs(
      site['speaks-http-2'],
      ...['CKV_AZURE_18', 'AVD-AZU-0005', '525b53be-62ed-4244-b4df-41aecfcb4071', '70111098-7f85-48f0-b1b4-e4261cf5f61b'],
      'app_ensure_using_http20',
    ),
    'azure.app-service.is-closed-to-scripts-of-other-sites': alsoKnownAs(site['is-closed-to-scripts-of-other-sites'], 'CKV_AZURE_57'),
    'azure.app-service.names-who-gets-in': alsoKnownAs(site['names-who-gets-in'], 'CKV_AZURE_222'),
    'azure.app-service.authenticates-callers': {
      duty: 'guard-apis',
      title: 'Callers without a name are turned away before they reach the code',
      severity: 'medium',
      expect: { authentication: 'required' },
      risk: 'A hole in the app’s own sign-in lets everybody in.',
      aka: ['CKV_AZURE_13', 'AVD-AZU-0003', 'c7fc1481-2899-4490-bbd8-544a3a61a2f3', '83130a07-235b-4a80-918b-a370e53f0bd9', 'app_ensure_auth_is_set_up'],
    },
    'azure.app-service.requires-client-certificates': {
      duty: 'guard-apis',
      title: 'Clients must show a certificate',
      severity: 'low',
      expect: { clientCertificates: 'Required' },
      risk: 'Anybody who has the address can call the app.',
      aka: [
        'CKV_AZURE_17',
        'AVD-AZU-0001',
        'a81573f9-3691-4d83-88a0-7d4af63e17a3',
        '9bb3c639-5edf-458c-8ee5-30c17c7d671d',
        '92302b47-b0cc-46cb-a28f-5610ecda140b',
        'app_client_certificates_on',
      ],
    },
    'azure.app-service.can-tell-that-it-has-failed': {
      duty: 'survive-failure',
      title: 'The platform asks the app whether it is well',
      severity: 'low',
      expect: { healthCheck: true },
      risk: 'Requests go to an instance that answers no more.',
      aka: ['CKV_AZURE_213'],
    },
    'azure.app-service.logs-requests': {
      duty: 'record-access',
      title: 'Logs of the app are collected',
      severity: 'medium',
      expect: [{ logs: someItem }, { httpLogs: true }],
      risk: 'Nobody can tell afterwards who used a hole.',
      aka: ['CKV_AZURE_63', 'app_http_logs_enabled'],
    },
  }),
  checks(plan, {
    'azure.app-service.plan-has-several-instances': {
      duty: 'survive-failure',
      title: 'The plan has two instances at least',
      severity: 'low',
      fix: {},
      expect: { instances: atLeast(2) },
      risk: 'Apps are down whenever their only instance is replaced.',
      aka: ['CKV_AZURE_212'],
    },
    'azure.app-service.plan-survives-the-loss-of-a-zone': {
      duty: 'survive-failure',
      title: 'The plan is spread over several zones',
      severity: 'low',
      expect: { zones: true },
      fix: {},
      risk: 'Apps are gone for as long as their zone is.',
      aka: ['CKV_AZURE_225'],
    },
  }),
];
