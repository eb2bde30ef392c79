import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { follows } from '../baselines/sources.ts';
import { operations } from '../baselines/sources-of-use.ts';
import { byKey } from '../key-choice.ts';
import { domain, repository } from './service.ts';
import { says } from './sources.ts';

const onRepositories = notApplicable('stands on the repositories of the domain');
const onDomain = notApplicable('stands on the domain, which keeps the packages of all its repositories');
const transit = provider('Takes calls over TLS 1.2 or newer only.', says.network);
const byPolicy = (says: Parameters<typeof customer>[1]) => customer('Let no statement of the policy speak of everybody.', says);
const fetched = inferred(
  says.external,
  'Says that customers connect a repository to public ones, from which it fetches what it lacks; so which versions it offers, and which are used, is theirs to see to.',
);
const copies = unchecked(
  'packages of your own can be built again from their source, which the cloud does not show',
  customer(
    'Keep the source of your packages, and copies of those that may vanish.',
    follows('Packages are the customer’s content, whether it made or fetched them; so keeping their source, or a copy, is the customer’s.'),
  ),
);

export default [
  demarcate(domain, {
    ...abstracted,
    'limit-exposure': byPolicy(says.domainPolicy),
    'encrypt-in-transit': transit,
    'guard-supply-chain': onRepositories,
    'publish-dependency-patches': onRepositories,
    'apply-dependency-patches': onRepositories,
    'encrypt-at-rest': provider('Encrypts all packages of the domain.', says.encryption),
    'control-keys': when(domain, 'key', byKey(says.encryption, 'owned by AWS')),
    'back-up-data': copies,
    'undo-mistakes': unchecked(
      'a domain can be deleted only when it is empty',
      customer('Copy package versions into a repository for backups before they are deleted.', says.deleting),
    ),
    'record-access': unchecked('whether a trail keeps the calls is judged on the trail', abstracted['record-access']),
  }),
  demarcate(repository, {
    ...abstracted,
    'limit-exposure': byPolicy(says.repositoryPolicy),
    'encrypt-in-transit': transit,
    'publish-dependency-patches': unchecked(
      'which packages are your own, no configuration shows',
      held(
        fetched,
        { party: 'third-party:software-vendors', does: 'Publish fixes of the packages that come from outside.' },
        { party: 'customer', does: 'Publish fixes of packages of your own.' },
      ),
    ),
    'apply-dependency-patches': unchecked(
      'which versions lie in a repository, and which builds take, no configuration shows',
      customer('Let fixed versions in, keep those with holes from being used, and have builds take the fixed ones.', fetched),
    ),
    'guard-supply-chain': shared(
      {
        provider: 'Keeps to the origin that is set for each package.',
        customer: 'Fetch from outside in one place only, and set origins of your own packages.',
      },
      says.origin,
    ),
    'find-vulnerabilities': unchecked('packages are scanned by other tools', customer('Scan packages before they are used.', operations.vulnerabilities)),
    'encrypt-at-rest': onDomain,
    'control-keys': onDomain,
    'back-up-data': copies,
    'undo-mistakes': unchecked(
      'published versions cannot be replaced; deleting them is a matter of rights',
      customer('Copy package versions into a repository for backups before they are deleted.', says.deleting),
    ),
    'record-access': unchecked('whether a trail keeps the calls is judged on the trail', abstracted['record-access']),
  }),
];
