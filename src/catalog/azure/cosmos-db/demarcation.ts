import { customer, demarcate, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { loggedOnRequest } from '../benchmark.ts';
import { ownCode } from '../own-code.ts';
import { account } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(account, {
    ...abstracted,
    'write-safe-code': ownCode('stored procedures, triggers and functions'),
    'survive-failure': shared(
      {
        provider: 'Keeps several copies in each region, and fails over by the priorities that were set.',
        customer: 'Ask for zones, or for more than one region.',
      },
      says.reliability,
    ),
    'limit-exposure': customer('Close public access, or name the addresses and networks that may call.', says.firewall),
    'filter-traffic': unchecked(
      'the addresses and networks that are named are checked under limit-exposure',
      customer('Let in only what needs the data.', says.firewall),
    ),
    'segment-network': customer('Reach the account through a private endpoint in your own network.', says.security),
    'encrypt-in-transit': shared({ provider: 'Takes TLS only, and asks new accounts for 1.2.', customer: 'Ask for no older minimum.' }, says.tls),
    'guard-credentials': customer('Do without the keys of the account, or rotate them.', says.security),
    'grant-least-access': customer('Give roles on data to identities, and let keys change no databases or containers.', says.security),
    'encrypt-at-rest': provider('Encrypts databases and backups, and lets nobody switch that off.', says.encryption),
    'control-keys': when(account, 'key', {
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own when the account is made.' },
        says.encryption,
      ),
      'your own': unchecked(
        'the key itself is judged where it is declared, in its vault',
        shared(
          { provider: 'Encrypts with keys of its own, and with yours over these.', customer: 'Keep the key in a vault, rotate it and decide who may use it.' },
          says.encryption,
        ),
      ),
    }),
    'back-up-data': provider('Takes backups by itself, and copies them to another region.', says.backups),
    'undo-mistakes': when(account, 'backups', {
      Periodic: shared(
        {
          provider: 'Keeps the last backups for hours, and restores them when you ask support in time.',
          customer: 'Notice in time, or switch on continuous backups.',
        },
        says.backups,
      ),
      Continuous: shared({ provider: 'Keeps every change for as long as was chosen.', customer: 'Restore to the point before the mistake.' }, says.security),
    }),
    'record-access': shared(
      { provider: 'Writes logs of requests.', customer: 'Have the logs collected where you can read them.' },
      loggedOnRequest('azure-cosmos-db'),
    ),
  }),
];
