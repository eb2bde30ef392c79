import { cite, inferred } from '../../../model/index.ts';
import { baseline, encryptedByDefault, movesEncrypted } from '../benchmark.ts';

const docs = 'https://learn.microsoft.com/en-us/azure/azure-app-configuration';
const page = 'azure-app-configuration';
const deletion = cite(
  `${docs}/concept-soft-delete`,
  'A deleted store of the standard or premium tier can be brought back for some days, which needs no switch; roles, identities and private endpoints are lost with it.',
  '2026-11-22',
);
const network = baseline(page, 'Public networks reach the store by default; the customer can close it to them, and reach it by private endpoints.');

export const says = {
  reliability: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-app-configuration',
    'A store is spread over the zones of a region that has them by itself; copies of it in other regions are the customer’s to ask for.',
    '2026-11-22',
  ),
  network,
  deletion,
  keys: cite(
    `${docs}/howto-disable-access-key-authentication`,
    'Requests may show an access key as well as an identity of the directory, unless access keys are disabled, which deletes them.',
    '2026-11-22',
  ),
  ownKey: baseline(page, 'Content is encrypted with keys of Microsoft by default, and with a key of the customer where the customer sees to it.'),
  purge: inferred(deletion, 'Whoever may delete a store may also remove it for good, unless that is forbidden.'),
  encrypted: encryptedByDefault(page),
  moves: movesEncrypted(page),
} as const;
