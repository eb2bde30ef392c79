import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { managed } from '../baselines/index.ts';
import { family } from '../baselines/sources-of-families.ts';
import { encryptedByDefault, loggedOnRequest } from '../benchmark.ts';
import { locks } from '../locks.ts';
import { ownCode } from '../own-code.ts';
import { cache, managedRedis } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(cache, {
    ...managed,
    'write-safe-code': ownCode('scripts'),
    'control-egress': notApplicable('a cache calls nothing outside'),
    'encrypt-at-rest': provider('Encrypts what the service stores.', encryptedByDefault('azure-cache-for-redis')),
    'apply-platform-patches': shared(
      { provider: 'Installs fixes of Redis and of the system below.', customer: 'Say when they may be installed.' },
      says.patches,
    ),
    'survive-failure': shared({ provider: 'Fails over to the replica in the tiers that have one.', customer: 'Choose a tier that has a replica.' }, says.tiers),
    'limit-exposure': customer('Close public access, put the cache into your own network, or name the addresses that connect.', says.isolation),
    'filter-traffic': unchecked(
      'the addresses that are named are checked under limit-exposure',
      customer('Let in only the networks that need the cache.', says.isolation),
    ),
    'segment-network': customer('Reach the cache through a private endpoint or in your own network.', says.isolation),
    'encrypt-in-transit': shared({ provider: 'Offers TLS 1.2, and no plain port unless asked to.', customer: 'Leave the plain port off.' }, says.settings),
    'authenticate-strongly': customer('Let nobody in without signing in.', says.settings),
    'guard-credentials': customer('Switch off access keys, and let programs come with identities.', says.identities),
    'control-keys': provider(
      'Holds and manages the keys of its disks, as these tiers take no others.',
      inferred(
        encryptedByDefault('azure-cache-for-redis'),
        'Says that what is stored is encrypted by default with keys of Microsoft; no setting of these tiers names another.',
      ),
    ),
    'back-up-data': unchecked(
      'what stands in a cache stands elsewhere as well; where it does not, its copies are made by settings of the Premium tier or by exports',
      customer('Keep the data somewhere that lasts, or have them written out to storage.', says.backups),
    ),
    'record-access': customer('Have the logs of connections collected.', loggedOnRequest('azure-cache-for-redis')),
    'upgrade-platform': unchecked(
      'which versions are still supported changes with time',
      customer('Move to a newer version of Redis before the old one ends.', family.ends),
    ),
  }),
  demarcate(managedRedis, {
    ...managed,
    'write-safe-code': ownCode('scripts'),
    'control-egress': notApplicable('a cache calls nothing outside'),
    'survive-failure': shared({ provider: 'Keeps a replica, in another zone where there are zones.', customer: 'Leave high availability on.' }, says.managed),
    'limit-exposure': customer('Close public access.', says.managed),
    'filter-traffic': notApplicable('public access is open or closed as a whole; see limit-exposure'),
    'segment-network': customer('Reach the database through a private endpoint in your own network.', says.managed),
    'encrypt-in-transit': shared({ provider: 'Asks for TLS 1.2 or 1.3 on every connection.', customer: 'Leave plain access off.' }, says.managed),
    'guard-credentials': customer('Leave access keys off, and let programs come with identities.', says.managed),
    'encrypt-at-rest': provider('Encrypts what is written to disk.', says.managed),
    'control-keys': when(managedRedis, 'key', {
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
        says.managed,
      ),
      'your own': unchecked(
        'the key itself is judged where it is declared, in its vault',
        shared(
          { provider: 'Uses the key only as long as you let it.', customer: 'Keep the key in a vault, rotate it and decide who may use it.' },
          says.managed,
        ),
      ),
    }),
    'back-up-data': customer('Have the data written to disk, and export copies of them.', says.managed),
    'undo-mistakes': unchecked(
      'locks are resources of their own, and are not read as facts of the database',
      customer('Lock the database against deletion.', locks),
    ),
    'record-access': unchecked(
      'the logs stand on the database within, which Terraform does not name by itself',
      customer('Have the logs of connections collected.', says.managed),
    ),
  }),
];
