import { customer, demarcate, inferred, shared, unchecked, when } from '../../../model/index.ts';
import { software } from '../../software.ts';
import { org } from './service.ts';
import { said, says } from './sources.ts';

export default [
  demarcate(org, {
    ...software({ model: says.model, platform: says.platform, encryption: says.encryption, access: says.sessions, logs: says.core, said }),
    'write-safe-code': unchecked(
      'what code of your own does, no setting shows',
      shared({ provider: 'Builds, reviews and tests the software.', customer: 'Build, review and test the code with which you extend it.' }, says.ownCode),
    ),
    'guard-supply-chain': unchecked(
      'where an installed package comes from, the settings that are read do not show',
      shared(
        { provider: 'Runs only programs of its own making or vetting below yours.', customer: 'Install only packages whose makers you trust.' },
        inferred(says.model, 'Says that what customers put into the cloud is theirs to answer for; packages that they install are.'),
      ),
    ),
    'authenticate-strongly': shared(
      { provider: 'Offers second factors and sign-on by your directory.', customer: 'Have everybody use one, and end sessions.' },
      says.proof,
    ),
    'filter-traffic': shared(
      { provider: 'Turns away other addresses where a list is set.', customer: 'List the addresses from which people come.' },
      says.places,
    ),
    'grant-least-access': customer('Give nobody the right to change everything who does not need it.', says.core),
    'prevent-leaks': customer('Let guests and portals see only what you gave them.', says.settings),
    'limit-trust': customer('Decide which applications may act for people.', says.named),
    'control-keys': when(org, 'tenantSecret', {
      none: shared({ provider: 'Holds the keys of the platform.', customer: 'Decide whether that is enough.' }, says.encryption),
      'made by Salesforce': shared({ provider: 'Makes and guards both secrets.', customer: 'Rotate the secret of the tenant, and keep a copy.' }, says.keys),
      'your own': shared({ provider: 'Applies the key that you supply.', customer: 'Make, guard and rotate the key, and keep a copy.' }, says.keys),
    }),
    'back-up-data': shared({ provider: 'Keeps copies against failures of its own.', customer: 'Keep copies of records and settings.' }, says.secrets),
    'record-access': shared(
      { provider: 'Records logins and changes of settings.', customer: 'Switch on the events that tell of reading and exporting.' },
      says.events,
    ),
    'keep-logs': shared({ provider: 'Keeps records for about half a year.', customer: 'Take them to a place of your own.' }, says.core),
    'configure-platform': customer('Run the health check, and follow it.', says.health),
  }),
];
