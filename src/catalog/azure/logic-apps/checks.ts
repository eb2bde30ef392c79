import { checks, empty } from '../../../model/index.ts';
import { usualChecks as usual } from '../usual-checks.ts';
import { siteChecks as site } from '../web-site-checks.ts';
import { app, connection, workflow } from './service.ts';

const id = 'azure.logic-apps';

export default [
  checks(workflow, {
    [`${id}.names-who-starts-it`]: {
      duty: 'limit-exposure',
      title: 'Only addresses or tokens that are named start the workflow',
      severity: 'medium',
      given: { called: true },
      expect: [{ takesTokens: true }, { namesCallers: true }],
      risk: 'Whoever sees the address once, with its signature, can start the workflow for ever.',
    },
    [`${id}.names-who-reads-its-history`]: {
      duty: 'limit-exposure',
      title: 'Only addresses that are named read the history of runs',
      severity: 'low',
      expect: { namesReaders: true },
      risk: 'A stolen account reads what went through the workflow from anywhere in the world.',
    },
    [`${id}.has-an-identity`]: usual['has-an-identity'],
    [`${id}.parameters-hold-no-secrets`]: {
      duty: 'guard-credentials',
      title: 'No parameter of the workflow holds a secret in plain',
      severity: 'high',
      expect: { plainSecrets: empty },
      risk: 'Everybody who may read the workflow, or the code that makes it, has the secret.',
    },
    [`${id}.logs-are-collected`]: usual['logs-are-collected'],
  }),
  checks(app, {
    [`${id}.app-refuses-plain-http`]: site['refuses-plain-http'],
    [`${id}.app-refuses-old-tls`]: site['refuses-old-tls'],
    [`${id}.app-refuses-plain-ftp`]: site['refuses-plain-ftp'],
    [`${id}.app-takes-no-passwords-for-ftp`]: site['takes-no-passwords-for-ftp'],
    [`${id}.app-takes-no-passwords-for-deployment`]: site['takes-no-passwords-for-deployment'],
    [`${id}.app-has-an-identity`]: site['has-an-identity'],
    [`${id}.app-settings-hold-no-secrets`]: site['settings-hold-no-secrets'],
    [`${id}.app-speaks-http-2`]: site['speaks-http-2'],
    [`${id}.app-names-who-gets-in`]: site['names-who-gets-in'],
    [`${id}.app-logs-are-collected`]: usual['logs-are-collected'],
  }),
  checks(connection, {
    [`${id}.connection-carries-no-secret`]: {
      duty: 'guard-credentials',
      title: 'No secret is written out in the connection',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Whoever may read the template or the connection has the secret, and it works until somebody changes it.',
    },
  }),
];
