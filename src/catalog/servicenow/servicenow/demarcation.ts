import { customer, demarcate, inferred, shared, unchecked, when } from '../../../model/index.ts';
import { software } from '../../software.ts';
import { instance } from './service.ts';
import { said, says } from './sources.ts';

const own = inferred(
  says.paper,
  'ServiceNow answers for the platform; scripts and applications that customers write or install in an instance are no part of it.',
);

export default [
  demarcate(instance, {
    ...software({ model: says.paper, platform: says.together, encryption: says.encryption, access: says.control, logs: says.logs, said }),
    'write-safe-code': unchecked(
      'what scripts of your own do, no setting shows',
      shared({ provider: 'Builds, reviews and tests the software.', customer: 'Build, review and test scripts and applications of your own.' }, own),
    ),
    'guard-supply-chain': unchecked(
      'where an installed application comes from, no setting shows',
      shared({ provider: 'Runs only programs of its own making or vetting below yours.', customer: 'Install only applications whose makers you trust.' }, own),
    ),
    'authenticate-strongly': shared({ provider: 'Offers second factors and sign-on by your directory.', customer: 'Demand one of them.' }, says.factors),
    'configure-platform': customer('Switch the high security settings on, and follow the hardening guide.', says.hardened),
    'grant-least-access': customer('Keep administrators few, and give others the roles that they need.', says.control),
    'filter-traffic': shared(
      { provider: 'Turns away other addresses where a list is set.', customer: 'List the addresses from which people come.' },
      says.places,
    ),
    'limit-consumption': unchecked(
      'limits of requests are set inside the instance',
      shared({ provider: 'Counts requests, and refuses what goes beyond.', customer: 'Set how many requests a user may send.' }, says.limited),
    ),
    'prevent-leaks': customer('Let nothing be read without a name.', says.settings),
    'encrypt-at-rest': unchecked(
      'what was bought to encrypt disks and the database, the settings do not show',
      shared(
        { provider: 'Encrypts disks, the database or fields where that is bought.', customer: 'Choose and buy the encryption that the data need.' },
        says.encryption,
      ),
    ),
    'control-keys': when(instance, 'columnEncryption', {
      none: shared({ provider: 'Holds the keys of its disks.', customer: 'Decide whether that is enough.' }, says.keys),
      'keys made by ServiceNow': shared({ provider: 'Makes and guards the keys.', customer: 'Decide which columns they encrypt, and rotate them.' }, says.keys),
      'keys of your own': shared({ provider: 'Uses the keys that you bring.', customer: 'Make, guard and rotate the keys.' }, says.keys),
    }),
    'keep-logs': shared({ provider: 'Keeps logs in the instance for three weeks.', customer: 'Take them to a place of your own.' }, says.logs),
    'upgrade-platform': shared({ provider: 'Releases and installs new versions.', customer: 'Test each, and do not put it off.' }, says.upgrades),
    'limit-provider-access': shared({ provider: 'Keeps staff away unless there is need.', customer: 'Restrict when staff may come in.' }, says.staff),
  }),
];
