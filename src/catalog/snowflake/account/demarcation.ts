import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { groundByCloud, type Said, software } from '../../software.ts';
import { account, networkPolicy, user } from './service.ts';
import { says } from './sources.ts';

const byPeople = 'people do this, and no configuration shows whether they did';
const said: Said = {
  'maintain-hardware': says.machines,
  'isolate-tenants': says.apart,
  'isolate-workloads': says.warehouses,
  'apply-os-patches': says.upkeep,
  'publish-platform-patches': says.weekly,
  'apply-platform-patches': says.weekly,
  'offer-upgrades': says.bundles,
  'upgrade-platform': says.weekly,
  'configure-platform': says.secure,
  'limit-exposure': says.networks,
  'encrypt-in-transit': says.transit,
  'run-directory': says.services,
  'limit-trust': says.integrations,
  'manage-accounts': says.users,
  'grant-least-access': says.functions,
  'find-vulnerabilities': says.attacked,
  'watch-changes': says.bundles,
  'review-agreements': says.audited,
  'assess-compliance': says.card,
};
const line = {
  ...software({
    model: says.model,
    platform: says.clouds,
    encryption: says.features,
    access: says.signIn,
    logs: says.history,
    regions: says.regions,
    said,
  }),
  'limit-consumption': unchecked(
    'how much may be used is decided by people, and limits stand in monitors and budgets',
    shared(
      { provider: 'Counts credits, and suspends warehouses at the limits that you set.', customer: 'Set limits for the account and its warehouses.' },
      says.monitors,
    ),
  ),
  'detect-threats': unchecked(
    'no configuration shows whether somebody acts on an alarm',
    shared({ provider: 'Runs scanners that find unusual events.', customer: 'Enable them, and investigate what they find.' }, says.centre),
  ),
  'leave-cleanly': unchecked(
    byPeople,
    shared({ provider: 'Locks an account that is dropped, and purges it later.', customer: 'Take the data out before it is purged.' }, says.leaving),
  ),
  'continue-business': unchecked(
    byPeople,
    shared(
      { provider: 'Offers replication and failover to other regions and clouds.', customer: 'Replicate what must go on, and rehearse failing over.' },
      says.continuity,
    ),
  ),
} as const;
const inFunctions = 'what functions and procedures do and use stands inside the account';
const onAccount = notApplicable('the account answers for it');
const noData = {
  'classify-data': onAccount,
  'encrypt-at-rest': onAccount,
  'control-keys': onAccount,
  'back-up-data': onAccount,
  'prove-recovery': onAccount,
  'undo-mistakes': onAccount,
  'retain-and-dispose': onAccount,
  'prevent-leaks': onAccount,
  'keep-logs': onAccount,
} as const;
const networks = shared(
  { provider: 'Turns away whom the policy does not let in.', customer: 'Let in only the networks from which your people and programs come.' },
  says.networks,
);

export default [
  demarcate(account, {
    ...line,
    ...groundByCloud(says.clouds, 'cloud', { AWS: 'AWS', 'Microsoft Azure': 'Microsoft', 'Google Cloud': 'Google' }),
    'write-safe-code': unchecked(
      inFunctions,
      shared(
        { provider: 'Builds, reviews and tests the software.', customer: 'Write queries, functions and procedures that hold no holes.' },
        says.ownFunctions,
      ),
    ),
    'publish-dependency-patches': held(
      says.ownFunctions,
      { party: 'provider', does: 'Sees to fixes of the libraries in the software.' },
      { party: 'third-party:software-vendors', does: 'Publish fixes of the packages that functions use.' },
    ),
    'apply-dependency-patches': unchecked(
      inFunctions,
      shared(
        { provider: 'Takes fixed libraries into the software.', customer: 'Have functions and procedures use fixed versions of packages.' },
        says.ownFunctions,
      ),
    ),
    'guard-supply-chain': unchecked(
      inFunctions,
      shared(
        { provider: 'Runs only programs of its own making or vetting beside yours.', customer: 'Take in only packages and code whose origin you verified.' },
        says.ownFunctions,
      ),
    ),
    'encrypt-at-rest': provider('Encrypts the files of every table.', says.features),
    'encrypt-in-transit': provider('Encrypts what goes to and from it with TLS.', says.transit),
    'control-keys': when(account, 'keyOfYours', {
      true: shared(
        { provider: 'Safeguards its half of the master key.', customer: 'Safeguard the key in your cloud: without it nothing can be read.' },
        says.keys,
      ),
      false: shared(
        { provider: 'Maintains the hierarchy of keys, and rotates it.', customer: 'Decide whether that is enough, or add a key of your own.' },
        says.keys,
      ),
    }),
    'limit-exposure': shared(
      {
        provider: 'Answers the internet, and lets in who signs in.',
        customer: 'Put a network policy before the account, which is open to all addresses without one.',
      },
      says.networks,
    ),
    'filter-traffic': unchecked('the addresses stand in the network policies, and are checked there', networks),
    'authenticate-strongly': shared(
      {
        provider: 'Asks for a second factor of people who sign in by password.',
        customer: 'Let people sign in through your directory, and demand the second factor by a policy.',
      },
      says.secondFactor,
    ),
    'grant-least-access': customer('Keep those few who may do all, and build roles for the rest.', says.functions),
    'guard-credentials': customer('Keep keys of clouds out of stages, by storage integrations.', says.storageIntegrations),
    'undo-mistakes': shared(
      { provider: 'Keeps what was changed or dropped for the days that you say, and seven more for itself.', customer: 'Say more than one day.' },
      says.timeTravel,
    ),
    'back-up-data': shared(
      { provider: 'Keeps several copies of the data in the region.', customer: 'Keep a copy in another account or place.' },
      inferred(says.timeTravel),
    ),
    'prevent-leaks': customer(
      'Keep data from being unloaded to whatever address a query names.',
      inferred(
        says.secure,
        'Says that administrators set policies on what data may move where; unloading to an address that a query names is such a movement.',
      ),
    ),
    'keep-logs': shared({ provider: 'Keeps histories of logins and queries for a limited time.', customer: 'Take them to a place of your own.' }, says.aYear),
  }),
  demarcate(networkPolicy, { ...line, ...noData, 'limit-exposure': onAccount, 'authenticate-strongly': onAccount, 'filter-traffic': networks }),
  demarcate(user, {
    ...line,
    ...noData,
    'filter-traffic': unchecked('the addresses stand in the network policies, and are checked there', networks),
    'authenticate-strongly': shared(
      {
        provider: 'Asks a person who signs in by password for a second factor.',
        customer: 'Leave it on, and let programs sign in by keys or tokens, not by password.',
      },
      says.secondFactor,
    ),
    'grant-least-access': customer('Give nobody the account’s highest role as the one to start with.', says.functions),
  }),
];
