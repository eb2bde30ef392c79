import { at, first, mapping, on } from '../../../model/index.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { saidAt } from '../said.ts';
import { siteInTemplates } from '../web-site.ts';
import { app, plan } from './service.ts';

const types = ['Microsoft.Web/sites', 'Microsoft.Web/sites/slots'];
const lenses = {
  ...siteInTemplates,
  healthCheck: saidAt('properties.siteConfig.healthCheckPath'),
  httpLogs: first(
    on('Microsoft.Web/sites/config', 'parent', saidAt('properties.httpLogs'), { name: 'logs' }),
    at<boolean>('properties.siteConfig.httpLoggingEnabled'),
  ),
  logs: logsInTemplates,
};

/** Functions and logic apps are sites of other kinds. */
const kinds = ['', 'app', 'app,*', 'api', 'api,*', 'hyperV', 'WebApp', 'web'];

export const pieces = [
  'Microsoft.Web/sites/extensions',
  'Microsoft.Web/sites/functions',
  'Microsoft.Web/sites/hostNameBindings',
  'Microsoft.Web/sites/networkConfig',
  'Microsoft.Web/sites/siteextensions',
  'Microsoft.Web/sites/sourceControls',
];

export default [
  ...kinds.map(kind => mapping(app, types, ['id', 'name'], lenses, { kind })),
  mapping(plan, 'Microsoft.Web/serverfarms', ['id', 'name'], {
    instances: at('sku.capacity'),
    zones: at('properties.zoneRedundant', false),
  }),
];
