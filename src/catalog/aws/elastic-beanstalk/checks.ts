import { checks, empty } from '../../../model/index.ts';
import { environment } from './service.ts';

export default [
  checks(environment, {
    'aws.elastic-beanstalk.updates-its-platform': {
      duty: 'apply-platform-patches',
      title: 'Managed updates bring patches of the platform to the environment',
      severity: 'high',
      expect: { managedUpdates: true },
      risk: 'Known holes in system, runtime and web server stay open until somebody thinks of them.',
      aka: ['CKV_AWS_340', 'ElasticBeanstalk.2', 'elasticbeanstalk_environment_managed_updates_enabled'],
    },
    'aws.elastic-beanstalk.metadata-asks-for-tokens': {
      duty: 'harden-os',
      title: 'The metadata service of instances answers only callers with a token',
      severity: 'medium',
      expect: { metadataAsksForTokens: true },
      risk: 'An application that can be tricked into fetching an address hands out the credentials of its instance.',
    },
    'aws.elastic-beanstalk.offers-no-login': {
      duty: 'harden-os',
      title: 'Instances take no key to log in with',
      severity: 'low',
      expect: { keyPair: false },
      risk: 'Whoever has the private key logs in to every instance, unseen by the record of calls.',
    },
    'aws.elastic-beanstalk.streams-logs': {
      duty: 'record-access',
      title: 'Logs of instances are streamed to CloudWatch',
      severity: 'medium',
      expect: { streamsLogs: true },
      risk: 'When an instance is replaced, all traces of what happened on it are gone.',
      aka: ['ElasticBeanstalk.3', 'elasticbeanstalk_environment_cloudwatch_logging_enabled'],
    },
    'aws.elastic-beanstalk.reports-enhanced-health': {
      duty: 'survive-failure',
      title: 'The environment reports its health in detail',
      severity: 'low',
      expect: { enhancedHealth: true },
      risk: 'An instance that answers, and answers wrongly, is taken for healthy; and managed updates cannot run.',
      aka: ['CKV_AWS_312', 'ElasticBeanstalk.1', 'elasticbeanstalk_environment_enhanced_health_reporting'],
    },
    'aws.elastic-beanstalk.runs-several-instances': {
      duty: 'survive-failure',
      title: 'The environment runs on two instances or more',
      severity: 'medium',
      expect: { spread: 'several instances' },
      risk: 'When its one instance or zone fails, the application is gone.',
    },
    'aws.elastic-beanstalk.speaks-https': {
      duty: 'encrypt-in-transit',
      title: 'The load balancer of the environment speaks HTTPS',
      severity: 'high',
      given: { single: false },
      expect: { https: true },
      risk: 'Passwords, cookies and data can be read and changed on their way.',
    },
    'aws.elastic-beanstalk.holds-no-secrets': {
      duty: 'guard-credentials',
      title: 'No environment variable of the application holds a secret',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Everybody who may look at the environment reads the password or key.',
    },
  }),
];
