import { type Ailing, type Change, type Fact, type Part, type Pointer, type Spelled, type SpelledMap, spelledList, spelledMap } from '../../model/index.ts';

/** Where a format keeps the policy of an asset that has none yet: a resource of its own. */
export interface PolicyPlace {
  readonly type: string;
  /** The properties of the new resource beside the policy. */
  readonly about: Readonly<Record<string, Spelled>>;
  readonly policy: string;
  /** The format writes the document as a text of JSON. */
  readonly json: boolean;
}

/** One more statement in the policy that is there, or a policy with this statement; nothing where the policy is not read statement by statement. */
export const withStatement = (asset: Ailing, statement: SpelledMap, { type, about, policy, json }: PolicyPlace): readonly Change[] | undefined => {
  const statements = partsIn(asset.fact('policy'));
  const last = statements?.at(-1);
  if (last) return [{ do: 'append', on: last.on, path: last.steps.slice(0, last.steps.lastIndexOf('Statement') + 1), item: statement }];
  if (!statements || asset.companions(type, Object.keys(about)[0] ?? '').length > 0) return undefined;
  const document = spelledMap({ Version: '2012-10-17', Statement: spelledList(statement) });
  const body = spelledMap({ ...about, [policy]: json ? { is: 'json', of: document } : document });
  return [{ do: 'add', type, beside: asset.declaration.id, name: newNameOf(asset, type), body }];
};

/** What an added resource is called in a plan; two fixes that add the same to one asset share it. */
export const newNameOf = ({ declaration }: Ailing, type: string, sort = ''): string => `${declaration.address}|${type}|${sort}`;

/** Nobody comes without TLS. */
export const denyPlain = (action: string, resource: Spelled): SpelledMap =>
  spelledMap({
    Sid: 'DenyRequestsWithoutTls',
    Effect: 'Deny',
    Principal: '*',
    Action: action,
    Resource: resource,
    Condition: spelledMap({ Bool: spelledMap({ 'aws:SecureTransport': 'false' }) }),
  });

export const pointerTo = (of: string, attribute: string): Pointer => ({ is: 'pointer', of, attribute });

/** The parts of a fact; nothing while some of them are not known. */
export const partsIn = (fact: Fact): readonly Part[] | undefined => {
  if (fact.is === 'unknown' || typeof fact.value !== 'object' || fact.value === null) return undefined;
  const { value } = fact;
  if (!('items' in value) || !Array.isArray(value.items) || 'rest' in value) return undefined;
  return value.items.filter(isPart);
};
const isPart = (item: unknown): item is Part => typeof item === 'object' && item !== null && 'facts' in item && 'steps' in item && 'on' in item;
