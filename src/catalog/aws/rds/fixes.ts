import { type Ailing, type Change, type Declaration, type FixMaker, type Spelled, spelledList, spelledMap } from '../../../model/index.ts';
import { newNameOf, pointerTo } from '../policy-fixes.ts';
import { switchOfTls } from './tls.ts';

const textIn = (asset: Ailing, name: string): string => {
  const fact = asset.fact(name);
  return fact.is !== 'unknown' && typeof fact.value === 'string' ? fact.value : '';
};

/** The logs of an engine that can be sent without further settings. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html */
const logsOf: readonly (readonly [engine: string, logs: readonly string[]])[] = [
  ['aurora-postgresql', ['postgresql']],
  ['aurora', ['error', 'slowquery']],
  ['postgres', ['postgresql', 'upgrade']],
  ['mysql', ['error', 'slowquery']],
  ['mariadb', ['error', 'slowquery']],
  ['sqlserver', ['error', 'agent']],
  ['oracle', ['alert', 'listener']],
];
const exportLogs = (asset: Ailing, path: string): readonly Change[] | undefined => {
  const logs = logsOf.find(([engine]) => textIn(asset, 'engine').startsWith(engine))?.[1];
  return logs && [{ do: 'set', on: asset.declaration.id, path: [path], to: spelledList(...logs) }];
};

/** How a format names the group of parameters, and how it writes one. */
interface Spelling {
  readonly type: string;
  readonly named: string;
  readonly parameters: string;
  readonly name?: string;
  readonly group: (family: string, parameter: string) => Readonly<Record<string, Spelled>>;
}
const inTerraform = (type: string, named: string): Spelling => ({
  type,
  named,
  parameters: 'parameter',
  name: 'name',
  group: (family, parameter) => ({ family, parameter: spelledList(switchedOn(parameter)) }),
});
const inTemplate = (type: string, named: string): Spelling => ({
  type,
  named,
  parameters: 'Parameters',
  group: (family, parameter) => ({ Description: 'Connections have to use TLS', Family: family, Parameters: spelledMap({ [parameter]: '1' }) }),
});
/** Engines that take it over only when they start again refuse any other method. */
const switchedOn = (name: string) => spelledMap({ name, value: '1', apply_method: 'pending-reboot' });

/** The switch in the group of parameters that is there, or a group with it where the default one is used. */
const demandTls = (asset: Ailing, spelling: Spelling): readonly Change[] | undefined => {
  const [engine, version] = [textIn(asset, 'engine'), textIn(asset, 'version')];
  const parameter = switchOfTls(engine);
  if (parameter === undefined) return undefined;
  const group = asset.named(spelling.named);
  if (group) return [inGroup(group, parameter, spelling)];
  const family = familyOf(engine, version);
  const named = asset.fact('parametersNamed');
  const isDefault = named.is !== 'unknown' && typeof named.value === 'string' && /^(?:$|default\.)/.test(named.value);
  if (!isDefault || family === undefined) return undefined;
  const { id } = asset.declaration;
  const name = newNameOf(asset, spelling.type);
  const to = spelling.name === undefined ? ({ is: 'pointer', of: `new:${name}` } as const) : pointerTo(`new:${name}`, spelling.name);
  return [
    { do: 'add', type: spelling.type, beside: id, name, body: spelledMap(spelling.group(family, parameter)) },
    { do: 'set', on: id, path: [spelling.named], to },
  ];
};

const inGroup = ({ id, body }: Declaration, parameter: string, { parameters, name }: Spelling): Change => {
  if (name === undefined) return { do: 'set', on: id, path: [parameters, parameter], to: '1' };
  const all = body.entries[parameters];
  const items = all?.is === 'list' ? all.items : all ? [all] : [];
  const index = items.findIndex(item => item.is === 'map' && item.entries['name']?.is === 'value' && item.entries['name'].value === parameter);
  if (index >= 0) return { do: 'set', on: id, path: [parameters, index, 'value'], to: '1' };
  return { do: 'append', on: id, path: [parameters], item: switchedOn(parameter) };
};

/** `postgres16`, `mysql8.0`, `aurora-mysql8.0`: the family of the default group of an engine and version. */
const familyOf = (engine: string, version: string): string | undefined => {
  const [major, minor] = version.match(/\d+/g) ?? [];
  if (major === undefined) return undefined;
  if (engine.endsWith('postgres') || engine.endsWith('postgresql')) return Number(major) >= 10 ? `${engine}${major}` : undefined;
  if (engine === 'aurora-mysql') return /mysql_aurora/.test(version) || minor !== undefined ? `${engine}${major}.${minor}` : undefined;
  return (engine === 'mysql' || engine === 'mariadb') && minor !== undefined ? `${engine}${major}.${minor}` : undefined;
};

const groups = {
  instance: inTerraform('aws_db_parameter_group', 'parameter_group_name'),
  cluster: inTerraform('aws_rds_cluster_parameter_group', 'db_cluster_parameter_group_name'),
  instanceInTemplate: inTemplate('AWS::RDS::DBParameterGroup', 'DBParameterGroupName'),
  clusterInTemplate: inTemplate('AWS::RDS::DBClusterParameterGroup', 'DBClusterParameterGroupName'),
};

export default [
  { check: 'aws.rds.exports-logs', types: ['aws_db_instance'], make: asset => exportLogs(asset, 'enabled_cloudwatch_logs_exports') },
  { check: 'aws.rds.exports-logs', types: ['AWS::RDS::DBInstance'], make: asset => exportLogs(asset, 'EnableCloudwatchLogsExports') },
  { check: 'aws.rds.cluster-exports-logs', types: ['aws_rds_cluster'], make: asset => exportLogs(asset, 'enabled_cloudwatch_logs_exports') },
  { check: 'aws.rds.cluster-exports-logs', types: ['AWS::RDS::DBCluster'], make: asset => exportLogs(asset, 'EnableCloudwatchLogsExports') },
  { check: 'aws.rds.demands-tls', types: ['aws_db_instance'], make: asset => demandTls(asset, groups.instance) },
  { check: 'aws.rds.demands-tls', types: ['AWS::RDS::DBInstance'], make: asset => demandTls(asset, groups.instanceInTemplate) },
  { check: 'aws.rds.cluster-demands-tls', types: ['aws_rds_cluster'], make: asset => demandTls(asset, groups.cluster) },
  { check: 'aws.rds.cluster-demands-tls', types: ['AWS::RDS::DBCluster'], make: asset => demandTls(asset, groups.clusterInTemplate) },
] satisfies readonly FixMaker[];
