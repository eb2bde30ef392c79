import type { Declaration, Problem, Tree } from '../../model/index.ts';
import { plain } from '../terraform/estate.fixture.ts';
import { readPlanFile } from './read.ts';

interface Written {
  readonly address: string;
  readonly actions?: readonly string[];
  readonly after?: unknown;
  readonly unknown?: unknown;
  readonly sensitive?: unknown;
  readonly expressions?: unknown;
  readonly more?: object;
}
const empty: Tree = { list: () => undefined, read: () => ({ problem: 'there is no such file' }) };

/** `module.a["k"].data.type.name[0]` in its parts, as a plan writes them. */
const partsOf = (address: string): object => {
  const [, module, data, type, name, key] = /^(?:(module\..*?)\.)?(data\.)?([a-z_]+)\.([a-z_]+)(?:\[(.*)\])?$/.exec(address) ?? [];
  return { address, ...(module && { module_address: module }), mode: data ? 'data' : 'managed', type, name, ...(key && { index: JSON.parse(key) }) };
};

const change = ({ address, actions = ['create'], after = {}, unknown = {}, sensitive = {}, more }: Written): object => ({
  ...partsOf(address),
  provider_name: 'registry.terraform.io/hashicorp/aws',
  change: { actions, before: null, after, after_unknown: unknown, after_sensitive: sensitive },
  ...more,
});
const configured = ({ address, expressions = {} }: Written): object => ({
  ...partsOf(address),
  address: address.replace(/\[.*\]$/, ''),
  provider_config_key: 'aws',
  expressions,
});

/** A plan of these changes; those with expressions stand in its configuration. */
export const planOf = (changes: readonly Written[], more: object = {}): string =>
  JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.9.0',
    resource_changes: changes.map(change),
    configuration: {
      provider_config: { aws: { name: 'aws', full_name: 'registry.terraform.io/hashicorp/aws' } },
      root_module: { resources: changes.filter(one => one.expressions).map(configured) },
    },
    ...more,
  });

export const readText = (text: string): { readonly declarations: readonly Declaration[]; readonly problems: readonly Problem[] } =>
  readPlanFile('plan.json', text, 's', empty);

/** The bodies of a plan's declarations by address, without places. */
export const bodiesOf = (text: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(readText(text).declarations.map(({ address, body }) => [address, plain(body)]));
