import { at, derived, mapping, present } from '../../../model/index.ts';
import { secretsOfConnection } from '../connection-secrets.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { siteInTemplates } from '../web-site.ts';
import { namesAddresses, secretParameters, startsOnRequest } from './access.ts';
import { app, connection, workflow } from './service.ts';

const control = 'properties.accessControl';

export default [
  mapping(workflow, 'Microsoft.Logic/workflows', ['id', 'name'], {
    called: derived('properties.definition.triggers', startsOnRequest),
    namesCallers: derived(`${control}.triggers.allowedCallerIpAddresses`, namesAddresses),
    takesTokens: present(`${control}.triggers.openAuthenticationPolicies.policies`),
    namesReaders: derived(`${control}.contents.allowedCallerIpAddresses`, namesAddresses),
    identity: identityAt('identity'),
    plainSecrets: derived('properties.parameters', secretParameters),
    logs: logsInTemplates,
  }),
  mapping(app, ['Microsoft.Web/sites', 'Microsoft.Web/sites/slots'], ['id', 'name'], { ...siteInTemplates, logs: logsInTemplates }, { kind: '*workflowapp*' }),
  mapping(connection, 'Microsoft.Web/connections', ['id', 'name'], {
    name: at('name'),
    secrets: secretsOfConnection('properties.parameterValues', 'properties.parameterValueSet'),
  }),
];
