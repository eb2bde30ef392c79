import { customer, demarcate, provider, shared, unchecked } from '../../../model/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { grant, settings } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(grant, {
    ...settingsOnly('the proxy stands before what is reached, which is judged itself'),
    'limit-exposure': customer('Let nobody through but those who are named.', says.everybody),
    'authenticate-strongly': provider('Has everybody sign in before a request is passed on.', says.overview),
    'grant-least-access': shared(
      { provider: 'Weighs each tunnel against the grant.', customer: 'Grant tunnels to single machines, or by a condition.' },
      says.tunnels,
    ),
  }),
  demarcate(settings, {
    ...settingsOnly('the proxy stands before what is reached, which is judged itself'),
    'authenticate-strongly': shared(
      { provider: 'Asks users for another proof as often as the settings say.', customer: 'Say how often, and by which proof.' },
      says.reauth,
    ),
    'guard-apis': unchecked(
      'what an application checks is in its code',
      shared({ provider: 'Signs a header on each request that it passes on.', customer: 'Have the application check the signed header.' }, says.headers),
    ),
  }),
];
