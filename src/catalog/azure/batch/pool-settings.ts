import { isMap, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';
import { secretVariables, type Variable } from '../../secrets.ts';
import { pick } from '../pick.ts';

const blocks = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const of = (plain: Plain, ...paths: readonly string[]): Plain => paths.map(path => pick(plain, path)).find(value => value !== undefined && value !== null);
const named = (items: readonly string[], rest: readonly string[]): Worked<Several<string>> => ({
  value: { items, ...(rest.length > 0 && { rest: rest.join('; ') }) },
});

const everywhere = /^(?:\*|internet|any|0\.0\.0\.0(?:\/0)?|::\/0)$/i;
/** Whether the rules of one endpoint stop those that no rule names: the first rule for everybody decides, and without one all get in. */
const isOpen = (rules: readonly Plain[]): boolean | undefined => {
  if (rules.some(rule => isUnresolved(rule))) return undefined;
  const inOrder = [...rules].sort((a, b) => Number(of(a, 'priority') ?? 0) - Number(of(b, 'priority') ?? 0));
  for (const rule of inOrder) {
    const [access, source] = [of(rule, 'access'), of(rule, 'source_address_prefix', 'sourceAddressPrefix')];
    if (isUnresolved(access) || isUnresolved(source)) return undefined;
    if (typeof source === 'string' && everywhere.test(source.trim())) return String(access).toLowerCase() !== 'deny';
  }
  return true;
};

/** The endpoints of nodes that everybody reaches. */
export const openPortsOf = (endpoints: Plain): Worked<Several<string>> => {
  const all = blocks(endpoints).map(endpoint => ({
    name: portOf(of(endpoint, 'backend_port', 'backendPort')),
    open: isUnresolved(endpoint) ? undefined : isOpen(blocks(of(endpoint, 'network_security_group_rules', 'networkSecurityGroupRules'))),
  }));
  return named(
    all.filter(one => one.open === true).map(one => one.name),
    all.filter(one => one.open === undefined).map(one => `who reaches ${one.name} is not known`),
  );
};

const portOf = (port: Plain): string => (typeof port === 'number' || typeof port === 'string' ? `port ${port}` : 'a port that is not known');

const opened = (what: readonly (readonly [name: Plain, secret: Plain])[]): Worked<Several<string>> => {
  const written = what.filter(([, secret]) => secret !== undefined && secret !== '');
  return named(
    written.filter(([, secret]) => !isUnresolved(secret)).map(([name]) => (typeof name === 'string' ? name : 'one whose name is not known')),
    written
      .map(([, secret]) => secret)
      .filter(isUnresolved)
      .map(secret => secret[unresolved]),
  );
};
/** The registries that nodes sign in to with a password. */
export const registriesOf = (registries: Plain): Worked<Several<string>> =>
  opened(blocks(registries).map(one => (isUnresolved(one) ? [one, one] : [of(one, 'registry_server', 'registryServer'), of(one, 'password')])));
/** The stores that nodes mount with a key where an identity would do. */
export const mountsOf = (mounts: Plain): Worked<Several<string>> =>
  opened(
    blocks(mounts).map(mount => {
      if (isUnresolved(mount)) return [mount, mount];
      const blob = of(mount, 'azure_blob_file_system', 'azureBlobFileSystemConfiguration');
      return [of(blob, 'account_name', 'accountName'), of(blob, 'account_key', 'accountKey', 'sas_key', 'sasKey')];
    }),
  );

/** The variables of a list of names and values that hold a secret. */
export const secretSettings = (settings: Plain): Worked<Several<string>> => {
  const all = blocks(settings);
  const found = secretVariables(all.filter(isMap).map((one): Variable => [String(one['name'] ?? ''), one['value']]));
  return named(found.items, [...(found.rest === undefined ? [] : [found.rest]), ...all.filter(isUnresolved).map(one => one[unresolved])]);
};

/** The system of nodes, by the agent that runs on them: `batch.node.windows amd64`. */
export const systemOfAgent = (agent: Plain): Worked<'linux' | 'windows'> => {
  if (typeof agent === 'string' && /^batch\.node\.[a-z]/i.test(agent)) return { value: /windows/i.test(agent) ? 'windows' : 'linux' };
  return { unknown: isUnresolved(agent) ? agent[unresolved] : 'the agent is not known', among: ['linux', 'windows'] };
};

/** Whether shared keys are taken: they are until the ways to authenticate are named without them. */
export const takesSharedKeys = (modes: Plain): Worked<boolean> => {
  const all = blocks(modes);
  if (all.some(mode => typeof mode === 'string' && mode.toLowerCase() === 'sharedkey')) return { value: true };
  const open = all.find(isUnresolved);
  return open ? { unknown: open[unresolved], among: [true, false] } : { value: all.length === 0 };
};
