import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { says as azure } from '../baselines/sources.ts';
import { component } from './service.ts';
import { says } from './sources.ts';

const inWorkspace = notApplicable('what is sent is kept in a workspace, which answers for it');

export default [
  demarcate(component, {
    ...abstracted,
    'encrypt-at-rest': inWorkspace,
    'control-keys': inWorkspace,
    'back-up-data': inWorkspace,
    'prove-recovery': inWorkspace,
    'retain-and-dispose': inWorkspace,
    'keep-logs': inWorkspace,
    'record-access': inWorkspace,
    'survive-failure': inWorkspace,
    'undo-mistakes': unchecked(
      'locks stand on resource groups and subscriptions, which are not read as a setting of each resource',
      customer('Keep the definition of the component where it can be brought back.', azure.templates),
    ),
    'encrypt-in-transit': provider(
      'Takes data and questions over TLS.',
      inferred(says.authentication, 'Data are sent to an endpoint of Microsoft’s, which serves HTTPS.'),
    ),
    'limit-exposure': customer('Decide whether public networks send data in and ask questions.', says.networks),
    'filter-traffic': unchecked(
      'which networks are let in stands in private link scopes',
      customer('Send and ask through a private link scope.', says.networks),
    ),
    'guard-apis': unchecked(
      'whether the key is taken is checked under guard-credentials',
      shared(
        { provider: 'Takes data from whoever shows the key or an identity, as the component says.', customer: 'Have only identities of the directory send.' },
        says.authentication,
      ),
    ),
    'guard-credentials': customer('Have programs send by identity, and do without the key.', says.authentication),
    'prevent-leaks': shared(
      { provider: 'Discards the addresses of clients.', customer: 'Leave it so, and send nothing that is nobody’s business.' },
      says.addresses,
    ),
  }),
];
