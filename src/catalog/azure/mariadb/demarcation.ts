import { customer, demarcate, inferred, nobody, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { managed } from '../baselines/index.ts';
import { encryptedByDefault } from '../benchmark.ts';
import { server } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(server, {
    ...managed,
    'encrypt-at-rest': provider('Encrypts what the service stores.', encryptedByDefault('azure-database-for-mariadb')),
    'publish-platform-patches': nobody('the service is retired, and nobody fixes its engine', says.end),
    'apply-platform-patches': notApplicable('no fixes are made for a service that is retired'),
    'offer-upgrades': unchecked(
      'the way across leads to another service',
      shared({ provider: 'Describes how to move to Azure Database for MySQL.', customer: 'Move before the server is gone.' }, says.end),
    ),
    'upgrade-platform': unchecked('every server of this service is past its end', customer('Move the data to Azure Database for MySQL.', says.end)),
    'survive-failure': unchecked(
      'a server of this service has no standby to ask for',
      customer(
        'Keep a dump of your own, outside the service.',
        inferred(
          says.backups,
          'Says that backups restore only to a new server of this service, which takes no new ones; so what must come back after a failure is for a dump of the customer’s.',
        ),
      ),
    ),
    'limit-exposure': customer('Close public access, or let in only addresses that you name.', says.firewall),
    'filter-traffic': customer('Keep what runs in Azure for other customers out.', says.firewall),
    'segment-network': customer('Reach the server through a private endpoint in your own network.', says.endpoint),
    'encrypt-in-transit': shared({ provider: 'Offers TLS 1.2.', customer: 'Refuse plain connections and older versions.' }, says.tls),
    'control-keys': provider('Holds and manages the keys, as this service takes no others.', says.keys),
    'back-up-data': shared(
      { provider: 'Takes the backups, and keeps them.', customer: 'Set how long they are kept, and whether another region holds them.' },
      says.backups,
    ),
    'record-access': shared({ provider: 'Lets the engine write an audit.', customer: 'Switch the audit on, and have it collected.' }, says.audit),
  }),
];
