import { demarcate, provider as google, shared } from '../../../model/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { provider } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(provider, {
    ...settingsOnly('a provider only exchanges tokens; what they open is granted elsewhere'),
    'limit-trust': shared(
      { provider: 'Checks that the issuer made the token, and that the condition holds.', customer: 'Say by a condition whose tokens count.' },
      says.conditions,
    ),
    'authenticate-strongly': google('Takes signed tokens only, and gives out ones that end soon.', says.tokens),
    'guard-credentials': google('Exchanges tokens, so that no key has to be kept elsewhere.', says.keyless),
  }),
];
