import type { Ailing, Change, FixMaker, Scalar } from '../../../model/index.ts';
import { nodeAt } from '../../nodes.ts';

/** Where a format names the size of a plan, how many instances it has, and whether they are spread over zones: dotted. */
interface PlanPlaces {
  readonly type: string;
  readonly size: string;
  readonly instances: string;
  readonly zones: string;
}
const places: readonly PlanPlaces[] = [
  { type: 'azurerm_service_plan', size: 'sku_name', instances: 'worker_count', zones: 'zone_balancing_enabled' },
  { type: 'azurerm_app_service_plan', size: 'sku.size', instances: 'sku.capacity', zones: 'zone_redundant' },
  { type: 'Microsoft.Web/serverfarms', size: 'sku.name', instances: 'sku.capacity', zones: 'properties.zoneRedundant' },
];

/** Free and shared plans, and those that Azure scales by itself, have no instances of their own. */
const alone = /^(?:F1|D1|Y1|FC1|Free|Shared|Dynamic)$/i;
/** Plans that zones are for. https://learn.microsoft.com/en-us/azure/reliability/reliability-app-service */
const spreads = /^(?:P\d+m?v[2-4]|I\d+m?v2)$/i;

const sizeOf = ({ declaration: { body } }: Ailing, { size }: PlanPlaces): string | undefined => {
  const node = nodeAt(body, size.split('.'));
  return node?.is === 'value' && typeof node.value === 'string' ? node.value : undefined;
};
const set = ({ declaration: { id } }: Ailing, path: string, to: Scalar): Change => ({ do: 'set', on: id, path: path.split('.'), to });
const hasSeveral = ({ fact }: Ailing): boolean => {
  const instances = fact('instances');
  return instances.is !== 'unknown' && Number(instances.value) > 1;
};

const several = (asset: Ailing, where: PlanPlaces): readonly Change[] | undefined =>
  alone.test(sizeOf(asset, where) ?? '') ? undefined : [set(asset, where.instances, 2)];
const spread = (asset: Ailing, where: PlanPlaces): readonly Change[] | undefined => {
  if (!spreads.test(sizeOf(asset, where) ?? '')) return undefined;
  return [set(asset, where.zones, true), ...(hasSeveral(asset) ? [] : [set(asset, where.instances, 2)])];
};

export const planFixes: readonly FixMaker[] = places.flatMap(where => [
  { check: 'azure.app-service.plan-has-several-instances', types: [where.type], make: asset => several(asset, where) },
  { check: 'azure.app-service.plan-survives-the-loss-of-a-zone', types: [where.type], make: asset => spread(asset, where) },
]);
