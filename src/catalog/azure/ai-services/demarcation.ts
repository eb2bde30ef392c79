import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { says as azure } from '../baselines/sources.ts';
import { family } from '../baselines/sources-of-families.ts';
import { onDiagnostics } from '../diagnostics.ts';
import { partOf } from '../part-of.ts';
import { settingsOnly } from '../settings-only.ts';
import { account, connection, contentPolicy, deployment } from './service.ts';
import { says } from './sources.ts';

const onAccount = notApplicable('the account answers for it');
const use = shared(
  {
    provider: 'Filters harmful content out of prompts and answers by default.',
    customer: 'Decide what the model may be used for, and leave the filters on.',
  },
  says.safety,
);
const byItself = provider('Moves the deployment to a version that is supported before it stops.', says.versions);

export default [
  demarcate(account, {
    ...abstracted,
    'guard-model-use': unchecked('filters stand in content policies, and are checked there', use),
    'encrypt-at-rest': provider('Encrypts what the service stores, with AES-256.', says.keys),
    'control-keys': when(account, 'keys', {
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
        says.keys,
      ),
      'your own': unchecked(
        'the key itself is judged where it is declared, in its vault',
        shared(
          { provider: 'Uses the key only as long as you let it.', customer: 'Rotate the key, name its new version and decide who may use it.' },
          says.keys,
        ),
      ),
    }),
    'encrypt-in-transit': provider('Takes TLS 1.2 or newer only.', says.security),
    'limit-exposure': customer('Decide which networks reach the account.', says.networks),
    'filter-traffic': unchecked(
      'networks that are named are checked under limit-exposure',
      customer('Name the networks from which requests may come.', says.networks),
    ),
    'control-egress': customer('Limit the addresses that the account may call to those that you approve.', says.outbound),
    'guard-credentials': customer('Do without the keys of the account, and give it an identity.', says.shared),
    'survive-failure': unchecked(
      'a second deployment in another region is known to people',
      shared({ provider: 'Keeps what it runs going.', customer: 'Deploy in a second region what must not stop.' }, family.spread),
    ),
    'undo-mistakes': unchecked(
      'what was uploaded is kept elsewhere',
      customer('Keep training data and definitions where they can be brought back.', azure.copies),
    ),
    'record-access': shared({ provider: 'Records the calls that manage the account.', customer: 'Have the logs of requests collected.' }, onDiagnostics),
  }),
  demarcate(deployment, {
    ...abstracted,
    'guard-model-use': unchecked('filters stand in content policies, and are checked there', use),
    'offer-upgrades': provider('Releases new versions of models, and says when old ones end.', says.versions),
    'upgrade-platform': when(deployment, 'upgrades', {
      OnceNewDefaultVersionAvailable: byItself,
      OnceCurrentVersionExpired: byItself,
      NoAutoUpgrade: unchecked(
        'which versions are still supported changes with time',
        customer('Move to a version that is supported before the old one is retired.', says.versions),
      ),
    }),
    'keep-residency': unchecked(
      'which countries are allowed follows from law and contract, which no configuration shows',
      shared({ provider: 'Computes where the type of the deployment says.', customer: 'Choose a type that computes only where the data may be.' }, says.types),
    ),
    'limit-consumption': unchecked(
      'how many tokens are too many follows from what the model is for',
      shared(
        { provider: 'Turns away requests beyond the tokens that were asked for.', customer: 'Ask for no more tokens a minute than you mean to pay for.' },
        says.quota,
      ),
    ),
    'encrypt-at-rest': onAccount,
    'control-keys': onAccount,
    'encrypt-in-transit': onAccount,
    'limit-exposure': onAccount,
    'filter-traffic': onAccount,
    'segment-network': onAccount,
    'guard-credentials': onAccount,
    'undo-mistakes': onAccount,
    'back-up-data': onAccount,
    'survive-failure': onAccount,
    'record-access': onAccount,
  }),
  demarcate(contentPolicy, { ...settingsOnly, 'guard-model-use': use }),
  demarcate(connection, {
    ...partOf('the account answers for it'),
    'guard-credentials': customer('Connect by identity where the other side takes one, and pass keys as secure parameters.', says.security),
  }),
];
