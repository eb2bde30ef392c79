import { asked, type FixMaker, type Spelled, spelledList, spelledMap } from '../../model/index.ts';

/** Where a resource of Terraform names the key, and the identity that may use it: dotted. */
export interface KeyPlaces {
  readonly key: string;
  readonly identity: string;
}

/** The key that the charter names, used by the identity that it names. A resource that has an identity already may not use that key yet, and is left to a person. */
export const ownKeyFix = (check: string, type: string, { key, identity }: KeyPlaces): FixMaker => ({
  check,
  types: [type],
  make: ({ declaration: { id, body } }) => {
    if (body.entries['identity'] !== undefined || body.rest !== undefined) return undefined;
    const set = (path: string, to: Spelled) => ({ do: 'set', on: id, path: path.split('.'), to }) as const;
    const own = spelledMap({ type: 'UserAssigned', identity_ids: spelledList(asked('key-identity')) });
    return [set('identity', own), set(identity, asked('key-identity')), set(key, asked('kms-key'))];
  },
});
