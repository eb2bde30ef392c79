import type { Declaration } from '../../../model/index.ts';
import { literal, nodeAt } from '../../nodes.ts';
import { kinds as manifestKinds } from './manifest.ts';
import { manifests, snake, kinds as terraformKinds } from './terraform.ts';

/** Where an object that runs pods has their template, and how its format spells a name. */
export interface WrittenTemplate {
  readonly steps: readonly string[];
  readonly word: (name: string) => string;
}

const steps = (path: string): readonly string[] => (path === '' ? [] : path.split('.'));
const same = (name: string): string => name;
const templates = new Map<string, WrittenTemplate>([
  ...manifestKinds.flatMap(([path, , ...types]) => types.map(type => [type, { steps: steps(path), word: same }] as const)),
  ...terraformKinds.flatMap(([path, , ...types]) => types.map(type => [type, { steps: steps(path), word: snake }] as const)),
]);

/** Every type that runs pods. */
export const podTypes: readonly string[] = [...templates.keys(), 'kubernetes_manifest'];

export const templateOf = ({ type, body }: Declaration): WrittenTemplate => {
  const kind = type === 'kubernetes_manifest' ? literal(nodeAt(body, ['manifest', 'kind'])) : undefined;
  const path = manifests.find(([, , name]) => name === kind)?.[0];
  return templates.get(type) ?? { steps: ['manifest', ...steps(path ?? '')], word: same };
};
