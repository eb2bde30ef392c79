import { customer, demarcate, provider, shared, unchecked } from '../../../model/index.ts';
import { platform } from '../baselines/index.ts';
import { says as azure } from '../baselines/sources.ts';
import { app } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(app, {
    ...platform,
    'encrypt-in-transit': provider('Gives every address a certificate, and renews it.', says.overview),
    'encrypt-at-rest': provider('Encrypts content and settings.', azure.stored),
    'control-keys': provider('Holds and manages the keys; the service takes none of yours.', says.keys),
    'absorb-floods': provider('Turns away common floods against the endpoints of the service.', azure.floods),
    'survive-failure': shared({ provider: 'Serves files from many places.', customer: 'Choose the plan whose availability is promised.' }, says.plans),
    'keep-residency': unchecked(
      'which countries are allowed follows from law and contract, which no configuration shows',
      shared(
        {
          provider: 'Runs functions in the region that was chosen, and spreads files over the world.',
          customer: 'Choose the region of functions, and put nothing into files that may not lie elsewhere.',
        },
        says.everywhere,
      ),
    ),
    'limit-exposure': customer('Decide whether the internet sees the app, and the versions under review.', says.passwords),
    'guard-credentials': shared(
      { provider: 'Gives apps identities without passwords.', customer: 'Keep secrets in a vault, and name only their place in settings.' },
      says.secrets,
    ),
    'guard-supply-chain': unchecked(
      'how the repository is guarded, is judged there',
      customer('Guard the repository and the token with which it deploys.', says.repository),
    ),
    'back-up-data': unchecked('the content stands in a repository', customer('Keep the repository from which the app is built.', says.rest)),
  }),
];
