import { atLeast, checks, lacks, noneOf } from '../../../model/index.ts';
import { api } from './service.ts';

export default [
  checks(api, {
    'aws.appsync.asks-who-calls': {
      duty: 'guard-apis',
      title: 'No caller gets in by a key alone',
      severity: 'high',
      expect: { authentication: lacks('API_KEY') },
      fix: {},
      risk: 'A key that stands in every app tells nothing of who calls, and opens the API to whoever reads it out.',
      aka: ['AppSync.5', 'appsync_graphql_api_no_api_key_authentication'],
    },
    'aws.appsync.has-web-acl': {
      duty: 'guard-apis',
      title: 'A web ACL stands before the API',
      severity: 'low',
      expect: { webAcl: true },
      risk: 'Attacks that a web firewall knows by sight, and floods of requests, go straight to the API.',
      aka: ['CKV2_AWS_33'],
    },
    'aws.appsync.hides-its-schema': {
      duty: 'guard-apis',
      title: 'Callers cannot ask the API what it offers',
      severity: 'low',
      expect: { introspection: 'DISABLED' },
      risk: 'Anybody can list all types and fields, and look for one that was forgotten.',
    },
    'aws.appsync.limits-the-depth-of-queries': {
      duty: 'limit-consumption',
      title: 'Queries may be nested to a limit only',
      severity: 'low',
      expect: { depth: atLeast(1) },
      fix: {},
      risk: 'One nested query makes the sources behind the API work for thousands.',
    },
    'aws.appsync.logs-fields': {
      duty: 'record-access',
      title: 'The API logs what became of fields, errors at least',
      severity: 'medium',
      expect: { fieldLogs: noneOf('NONE') },
      risk: 'After an attack nobody can say who asked for what.',
      aka: ['CKV_AWS_193', 'CKV_AWS_194', 'AppSync.2', 'appsync_field_level_logging_enabled'],
    },
    'aws.appsync.keeps-contents-out-of-logs': {
      duty: 'prevent-leaks',
      title: 'Headers and contexts are left out of the logs',
      severity: 'low',
      given: { fieldLogs: noneOf('NONE') },
      expect: { leavesOutContents: true },
      risk: 'Tokens and personal data end up in logs that more people may read.',
    },
  }),
];
