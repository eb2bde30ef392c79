import { hasHoles, isMap, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';
import { secretVariables, type Variable } from '../../secrets.ts';

export const doors = ['everybody', 'named', 'the environment', 'nobody'] as const;

const blocks = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const of = (plain: Plain, ...names: readonly string[]): Plain => {
  const block = blocks(plain)[0];
  if (!isMap(block)) return isUnresolved(block) ? block : undefined;
  return names.map(name => block[name]).find(value => value !== undefined && value !== null);
};

/** Who reaches an app through its ingress. */
export const reachOf = (ingress: Plain): Worked<(typeof doors)[number]> => {
  const [block] = blocks(ingress);
  if (block === undefined) return { value: 'nobody' };
  if (isUnresolved(block)) return { unknown: block[unresolved], among: doors };
  const external = of(block, 'external_enabled', 'external') ?? false;
  if (isUnresolved(external)) return { unknown: external[unresolved], among: ['everybody', 'named', 'the environment'] };
  if (external === false || external === 'false') return { value: 'the environment' };
  const rules = blocks(of(block, 'ip_security_restriction', 'ipSecurityRestrictions'));
  const actions = rules.map(rule => (isUnresolved(rule) ? rule : of(rule, 'action')));
  const open = actions.find(isUnresolved);
  if (open) return { unknown: open[unresolved], among: ['everybody', 'named'] };
  const addresses = rules.map(rule => of(rule, 'ip_address_range', 'ipAddressRange'));
  if (!actions.includes('Allow') || addresses.some(isEverywhere)) return { value: 'everybody' };
  const unknown = addresses.find(address => isUnresolved(address) || (typeof address === 'string' && hasHoles(address)));
  if (unknown === undefined) return { value: 'named' };
  return { unknown: isUnresolved(unknown) ? unknown[unresolved] : 'an address is not known', among: ['everybody', 'named'] };
};
const isEverywhere = (address: Plain): boolean => typeof address === 'string' && ['0.0.0.0/0', '::/0'].includes(address.trim());

const gathered = (all: readonly (readonly [name: Plain, counts: boolean | undefined])[]): Worked<Several<string>> => {
  const items = all.filter(([, counts]) => counts === true).map(([name]) => (typeof name === 'string' ? name : 'one without a name'));
  const open = all.filter(([, counts]) => counts === undefined).map(([name]) => (isUnresolved(name) ? name[unresolved] : `${String(name)} is not known`));
  return { value: { items, ...(open.length > 0 && { rest: open.join('; ') }) } };
};
const isThere = (plain: Plain): boolean | undefined => (isUnresolved(plain) ? undefined : plain !== undefined && plain !== null && plain !== '');

/** The secrets of an app that no vault keeps. */
export const keptSecrets = (secrets: Plain): Worked<Several<string>> =>
  gathered(
    blocks(secrets).map(secret => {
      if (isUnresolved(secret)) return [secret, undefined] as const;
      const vault = isThere(of(secret, 'key_vault_secret_id', 'keyVaultUrl'));
      return [of(secret, 'name'), vault === undefined ? undefined : !vault] as const;
    }),
  );

/** The registries that an app signs in to with a password. */
export const registryPasswords = (registries: Plain): Worked<Several<string>> =>
  gathered(
    blocks(registries).map(registry =>
      isUnresolved(registry)
        ? ([registry, undefined] as const)
        : ([of(registry, 'server'), isThere(of(registry, 'password_secret_name', 'passwordSecretRef'))] as const),
    ),
  );

/** The variables of all containers that hold a secret in plain. */
export const plainSecrets = (template: Plain): Worked<Several<string>> => {
  const [block] = blocks(template);
  if (isUnresolved(block)) return { value: { items: [], rest: block[unresolved] } };
  const containers = ['container', 'containers', 'init_container', 'initContainers'].flatMap(name => blocks(of(block, name)));
  const variables = containers.flatMap(container => (isUnresolved(container) ? [container] : blocks(of(container, 'env'))));
  const known = variables.filter(one => !isUnresolved(one)).map((one): Variable => [String(of(one, 'name') ?? ''), of(one, 'value')]);
  const found = secretVariables(known);
  const open = [...variables.filter(isUnresolved).map(one => one[unresolved]), ...(found.rest === undefined ? [] : [found.rest])];
  return { value: { items: found.items, ...(open.length > 0 && { rest: open.join('; ') }) } };
};
