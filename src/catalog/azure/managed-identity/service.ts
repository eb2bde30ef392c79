import { asset, choice, service } from '../../../model/index.ts';
import { says } from './sources.ts';
import { trusted } from './subject.ts';

const managed = service({ id: 'azure.managed-identity', name: 'Azure managed identities', vendor: 'azure' });

/** An identity of its own, which resources are given. */
export const identity = asset(managed, 'identity', {});

/** Whose tokens an identity, or the registration of an application, takes for its own. */
export const trust = asset(managed, 'trust', {
  /** Who has such a token. */
  trusts: choice(trusted, { unsaid: 'the subject must be named', source: says.subjects }),
});
