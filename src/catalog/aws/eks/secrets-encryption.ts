import {
  asked,
  derived,
  isMap,
  isUnresolved,
  type Lens,
  type Plain,
  spelledList,
  spelledMap,
  unresolved,
  type Worked,
  writable,
} from '../../../model/index.ts';

/** How a format writes the encryption of a cluster. */
interface Spelling {
  readonly resources: string;
  readonly provider: string;
  readonly key: string;
}
export const terraformEncryption: Spelling = { resources: 'resources', provider: 'provider', key: 'key_arn' };
export const cloudformationEncryption: Spelling = { resources: 'Resources', provider: 'Provider', key: 'KeyArn' };

export const ownKeyAt = (path: string, spelling: Spelling): Lens<boolean> =>
  writable(
    derived(path, plain => usesOwnKey(plain, spelling)),
    own =>
      own
        ? spelledList(spelledMap({ [spelling.provider]: spelledMap({ [spelling.key]: asked('kms-key') }), [spelling.resources]: spelledList('secrets') }))
        : undefined,
  );

/** Whether a key of the customer's own encrypts the secrets: one of the blocks names them and a key. */
export const usesOwnKey = (plain: Plain, spelling: Spelling): Worked<boolean> => {
  const answers = listOf(plain).map(block => blockUses(block, spelling));
  if (answers.includes(true)) return { value: true };
  const open = listOf(plain).find((_, i) => answers[i] === undefined);
  return open === undefined
    ? { value: false }
    : { unknown: isUnresolved(open) ? open[unresolved] : 'the encryption is not wholly known', among: [true, false] };
};

const blockUses = (block: Plain, { resources, provider, key }: Spelling): boolean | undefined => {
  if (isUnresolved(block)) return undefined;
  if (!isMap(block)) return false;
  const [named] = listOf(block[provider]);
  const arn = isMap(named) ? named[key] : named;
  const secrets = anyIs(listOf(block[resources]), 'secrets');
  if (secrets === false || arn === undefined || arn === null || arn === '') return false;
  return isUnresolved(arn) || (typeof arn === 'string' && /^\uE000[^\uE001]*\uE001$/.test(arn)) ? undefined : secrets;
};
const anyIs = (items: readonly Plain[], wanted: string): boolean | undefined =>
  items.includes(wanted) ? true : items.some(item => isUnresolved(item)) ? undefined : false;
const listOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? plain : plain === undefined || plain === null ? [] : [plain]);
