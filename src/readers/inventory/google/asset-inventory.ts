import type { Form, Told } from '../inventory.ts';
import { dayAt, isMap, type Json, look, textOf } from '../json.ts';
import { mapNode, type Untold, untold } from '../nodes.ts';

/**
 * Exports of Cloud Asset Inventory: JSON lines or a list, of resources and of policies, told apart by what an item holds and put together by name.
 * Exports to a bucket write `asset_type` where answers of the API write `assetType`.
 * https://cloud.google.com/asset-inventory/docs/reference/rest/v1/TopLevel/exportAssets
 */
export const assetInventory: Form = {
  format: 'asset-inventory',
  is: beginning =>
    /"asset_?[tT]ype"\s*:\s*"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.googleapis\.com\//.test(beginning) || /"asset_?[tT]ype"\s*:\s*"[a-z0-9.]+\.k8s\.io\//.test(beginning),
  under: ['assets', 'results'],
  telling: () => item => {
    const [name, type] = [textOf(look(item, 'name')), either(item, 'assetType', 'asset_type')];
    if (name === undefined || typeof type !== 'string') return 'this is no asset: it has no name and assetType';
    const resource = look(item, 'resource');
    const data = look(resource, 'data');
    return [
      {
        id: name,
        type,
        scope: projectOf(item, name),
        region: textOf(look(resource, 'location')),
        born: dayAt(data, births),
        tells: [],
        listed: data === undefined ? 'no' : 'scope',
        said: { data, iam: either(item, 'iamPolicy', 'iam_policy'), organisation: either(item, 'orgPolicy', 'org_policy') },
        body: (at, all) => bodyOf(all, at),
      } satisfies Asset,
    ];
  },
};

interface Asset extends Told {
  readonly said: { readonly data: Json | undefined; readonly iam: Json | undefined; readonly organisation: Json | undefined };
}
const saidOf = (seen: object): Asset['said'] | undefined => ('said' in seen ? (seen as Asset).said : undefined);

/** `resource.data` as it stands, with the policies of the asset beside it: `iamPolicy` and `orgPolicy`. */
const bodyOf = (all: Parameters<Told['body']>[1], at: Parameters<Told['body']>[0]) => {
  const said = all.map(saidOf);
  const last = (key: keyof Asset['said']): Json | undefined => said.map(one => one?.[key]).findLast(one => one !== undefined);
  const data = last('data');
  const policies: Readonly<Record<string, Json | Untold>> = {
    iamPolicy: last('iam') ?? untold('the export does not say who may do what: export IAM_POLICY content as well'),
    ...(last('organisation') !== undefined && { orgPolicy: last('organisation') ?? null }),
  };
  return mapNode({ ...(isMap(data) ? data : {}), ...policies }, at, { rest: isMap(data) ? undefined : 'the export has no resource content for it' });
};

const either = (item: Json, ...keys: readonly string[]): Json | undefined => keys.map(key => look(item, key)).find(value => value !== undefined);

/** The nearest ancestor comes first. */
const projectOf = (item: Json, name: string): string => {
  const [nearest] = isListOfTexts(look(item, 'ancestors'));
  return (
    nearest?.replace(/^projects\//, '') ??
    textOf(look(item, 'project'))?.replace(/^projects\//, '') ??
    /\/projects\/([^/]+)/.exec(name)?.[1] ??
    'unknown project'
  );
};
const isListOfTexts = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.filter(one => typeof one === 'string') : []);

const births = ['createTime', 'timeCreated', 'creationTimestamp', 'creationTime'];
