import { checks } from '../../../model/index.ts';
import { domain, validation, zone } from './service.ts';

export default [
  checks(zone, {
    'aws.route-53.signs-answers': {
      duty: 'encrypt-in-transit',
      title: 'Answers of the public zone are signed',
      severity: 'low',
      given: { private: false },
      expect: { signing: 'SIGNING' },
      risk: 'Somebody in between can answer with addresses of their own, and get the traffic.',
      aka: ['CKV2_AWS_38'],
    },
    'aws.route-53.logs-queries': {
      duty: 'record-access',
      title: 'Queries of the public zone are logged',
      severity: 'low',
      given: { private: false },
      expect: { logged: true },
      risk: 'Nobody sees who asks for which names, nor that a name is looked for which should not be known.',
      aka: ['CKV2_AWS_39', 'Route53.2', 'route53_public_hosted_zones_cloudwatch_logging_enabled'],
    },
    'aws.route-53.keeps-records-from-deletion': {
      duty: 'undo-mistakes',
      title: 'Records are not deleted with their zone',
      severity: 'medium',
      expect: { deletesRecords: false },
      risk: 'Removing one block of code takes every name of the domain off the internet, and others may claim them.',
    },
  }),
  checks(domain, {
    'aws.route-53.locks-the-domain': {
      duty: 'undo-mistakes',
      title: 'The domain cannot be moved to another registrar unasked',
      severity: 'medium',
      expect: { locked: true },
      risk: 'Somebody takes the domain away, and with it everything that trusts its name.',
      aka: ['CKV_AWS_377', 'route53_domains_transferlock_enabled'],
    },
    'aws.route-53.renews-the-domain': {
      duty: 'undo-mistakes',
      title: 'The domain renews by itself',
      severity: 'medium',
      expect: { renews: true },
      risk: 'The domain ends, and whoever registers it next gets the traffic and the mail.',
    },
    'aws.route-53.hides-the-owner': {
      duty: 'prevent-leaks',
      title: 'Contacts of the domain are hidden',
      severity: 'low',
      expect: { hidesOwner: true },
      risk: 'Names, addresses and telephone numbers are there for spam and for fraud.',
      aka: ['route53_domains_privacy_protection_enabled'],
    },
  }),
  checks(validation, {
    'aws.route-53.checks-signatures': {
      duty: 'encrypt-in-transit',
      title: 'The resolver of the network checks signatures',
      severity: 'low',
      expect: { enabled: true },
      risk: 'Forged answers are believed, though the real ones are signed.',
    },
  }),
];
