import { derived, isMap, isUnresolved, type Lens, type Several, unresolved } from '../../../model/index.ts';
import { isFetched, secretVariables } from '../../secrets.ts';

/** The parameters in which a secret is written out; one that is fetched from where it is kept is not. */
export const writtenSecrets = (path: string): Lens<Several<string>> =>
  derived(path, plain => {
    const { items, rest } = secretVariables(isMap(plain) || isUnresolved(plain) ? Object.entries(plain).filter(([, value]) => !isFetched(value)) : []);
    const open = [...(rest === undefined ? [] : [rest]), ...(isUnresolved(plain) ? [plain[unresolved]] : [])];
    return { value: { items, ...(open.length > 0 && { rest: open.join('; ') }) } };
  });
