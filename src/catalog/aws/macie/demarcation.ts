import { customer, demarcate, provider, shared, when } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { watcher } from '../watcher.ts';
import { organisation, session } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(session, {
    ...watcher({ encryption: says.kept, transit: says.network }),
    'encrypt-in-transit': provider('Takes calls over TLS 1.2 or newer.', says.network),
    'classify-data': when(session, 'running', {
      yes: shared(
        { provider: 'Lists the buckets, and looks for sensitive data in them.', customer: 'Say what counts as sensitive, and act on what is found.' },
        says.service,
      ),
      no: customer('Resume Macie, or find sensitive data yourself.', says.session),
    }),
  }),
  demarcate(organisation, {
    ...partOf('stands on Macie of each account'),
    'classify-data': shared(
      { provider: 'Enables Macie in the accounts that the setting covers.', customer: 'Have new accounts of the organisation covered.' },
      says.organisation,
    ),
  }),
];
