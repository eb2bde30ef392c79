import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { authenticatedByDefault } from '../benchmark.ts';
import { account, container } from './service.ts';
import { says } from './sources.ts';

const exposure = shared(
  { provider: 'Creates accounts that refuse anonymous readers.', customer: 'Leave it so, or open only what everybody may read.' },
  says.anonymous,
);
const onAccount = notApplicable('the storage account answers for it');

export default [
  demarcate(account, {
    ...abstracted,
    'guard-apis': provider('Authenticates callers before they get at what is kept here.', authenticatedByDefault('storage')),
    'encrypt-at-rest': shared(
      { provider: 'Encrypts everything, and lets nobody switch that off.', customer: 'Decide whether the data need a second layer, when the account is made.' },
      says.twice,
    ),
    'control-keys': when(account, 'keys', {
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
        says.encryption,
      ),
      'your own': unchecked(
        'the key itself is judged where it is declared, in its vault',
        shared(
          { provider: 'Uses the key only as long as you let it.', customer: 'Keep the key in a vault, rotate it and decide who may use it.' },
          says.encryption,
        ),
      ),
    }),
    'survive-failure': shared({ provider: 'Keeps as many copies as you ask for.', customer: 'Ask for copies in several zones or regions.' }, says.copies),
    'limit-exposure': exposure,
    'filter-traffic': customer('Deny requests from networks that you do not name.', says.networks),
    'encrypt-in-transit': shared(
      { provider: 'Offers TLS 1.2 on its public endpoints.', customer: 'Leave secure transfer on, and refuse old versions of TLS.' },
      says.tls,
    ),
    'guard-credentials': customer('Do without the shared keys, which open everything and belong to nobody.', says.sharedKey),
    'record-access': shared(
      { provider: 'Writes logs of requests where it is asked to.', customer: 'Log who reads, writes and deletes the data.' },
      says.advice,
    ),
    'undo-mistakes': customer('Keep versions, and deleted blobs and containers for a while.', says.undo),
    'prevent-leaks': shared(
      { provider: 'Creates accounts that copy nothing to other tenants.', customer: 'Leave it so, unless another tenant is to have the data.' },
      says.defaults,
    ),
  }),
  demarcate(container, {
    ...abstracted,
    'guard-apis': provider('Authenticates callers before they get at what is kept here.', authenticatedByDefault('storage')),
    'limit-exposure': exposure,
    'survive-failure': onAccount,
    'filter-traffic': onAccount,
    'encrypt-in-transit': onAccount,
    'guard-credentials': onAccount,
    'encrypt-at-rest': provider('Encrypts everything, and lets nobody switch that off.', says.encryption),
    'control-keys': onAccount,
    'undo-mistakes': onAccount,
  }),
];
