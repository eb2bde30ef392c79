import { checks, someItem } from '../../../model/index.ts';
import { alsoKnownAs, siteChecks as site } from '../web-site-checks.ts';
import { app } from './service.ts';

export default [
  checks(app, {
    'azure.functions.refuses-plain-http': alsoKnownAs(
      site['refuses-plain-http'],
      'CKV_AZURE_70',
      'AVD-AZU-0004',
      'app_function_ensure_http_is_redirected_to_https',
    ),
    'azure.functions.refuses-old-tls': alsoKnownAs(site['refuses-old-tls'], 'CKV_AZURE_145', '45fc717a-bd86-415c-bdd8-677901be1aa6'),
    'azure.functions.refuses-old-tls-for-deployment': site['refuses-old-tls-for-deployment'],
    'azure.functions.refuses-plain-ftp': alsoKnownAs(
      site['refuses-plain-ftp'],
      '9dab0179-433d-4dff-af8f-0091025691df',
      'app_function_ftps_deployment_disabled',
    ),
    'azure.functions.takes-no-passwords-for-ftp': site['takes-no-passwords-for-ftp'],
    'azure.functions.takes-no-passwords-for-deployment': site['takes-no-passwords-for-deployment'],
    'azure.functions.has-an-identity': alsoKnownAs(site['has-an-identity'], 'c87749b3-ff10-41f5-9df2-c421e8151759', 'app_function_identity_is_configured'),
    'azure.functions.settings-hold-no-secrets': site['settings-hold-no-secrets'],
    'azure.functions.is-not-debugged-remotely': site['is-not-debugged-remotely'],
    'azure.functions.speaks-http-2': alsoKnownAs(site['speaks-http-2'], 'CKV_AZURE_67', 'ace823d1-4432-4dee-945b-cdf11a5a6bd0'),
    'azure.functions.is-closed-to-scripts-of-other-sites': alsoKnownAs(site['is-closed-to-scripts-of-other-sites'], 'CKV_AZURE_62'),
    'azure.functions.names-who-gets-in': alsoKnownAs(site['names-who-gets-in'], 'CKV_AZURE_221', 'app_function_not_publicly_accessible'),
    'azure.functions.authenticates-callers': {
      duty: 'guard-apis',
      title: 'Callers without a name are turned away before they reach the functions',
      severity: 'medium',
      expect: { authentication: 'required' },
      risk: 'Whoever has a key, which belongs to nobody, can call the functions.',
      aka: ['CKV_AZURE_56', 'e65a0733-94a0-4826-82f4-df529f4c593f'],
    },
    'azure.functions.requires-client-certificates': {
      duty: 'guard-apis',
      title: 'Clients must show a certificate',
      severity: 'low',
      expect: { clientCertificates: 'Required' },
      risk: 'Anybody who has the address and a key can call the functions.',
      aka: ['9bb3c639-5edf-458c-8ee5-30c17c7d671d'],
    },
    'azure.functions.reaches-storage-by-identity': {
      duty: 'guard-credentials',
      title: 'The functions reach their storage account by their identity',
      severity: 'medium',
      expect: { storageByIdentity: true },
      risk: 'The key of the storage account stands in settings, and with it the code and keys of all functions.',
    },
    'azure.functions.logs-are-collected': {
      duty: 'record-access',
      title: 'Logs of the functions are collected',
      severity: 'medium',
      expect: { logs: someItem },
      risk: 'Nobody can tell afterwards who used a hole.',
    },
  }),
];
