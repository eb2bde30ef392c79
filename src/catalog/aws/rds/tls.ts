import type { Fact, Worked } from '../../../model/index.ts';

interface Engine {
  readonly starts: string;
  readonly decides: 'forceSsl' | 'secureTransport';
  /** The first version that refuses plain connections when nothing is said. */
  readonly since?: readonly [major: number, minor: number];
}
/**
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html, mysql-ssl-connections.require-ssl.html,
 * mariadb-ssl-connections.require-ssl.html, SQLServer.Concepts.General.SSL.Using.html;
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Security.html, AuroraMySQL.Security.html
 */
const engines: readonly Engine[] = [
  { starts: 'aurora-postgresql', decides: 'forceSsl', since: [17, 0] },
  { starts: 'aurora-mysql', decides: 'secureTransport', since: [8, 4] },
  { starts: 'aurora', decides: 'secureTransport' },
  { starts: 'postgres', decides: 'forceSsl', since: [15, 0] },
  { starts: 'mysql', decides: 'secureTransport' },
  { starts: 'mariadb', decides: 'secureTransport', since: [11, 8] },
  { starts: 'sqlserver', decides: 'forceSsl' },
];

type Switch = 'on' | 'off' | 'not said';
interface Said {
  readonly family: Fact<string>;
  readonly forceSsl: Fact<Switch>;
  readonly secureTransport: Fact<Switch>;
}
const both = [true, false] as const;
const open = (unknown: string): Worked<boolean> => ({ unknown, among: both });

/** Whether parameters of a family (`postgres16`, `aurora-mysql8.0`) have the engine refuse plain connections. */
export const demandsTls = ({ family, ...said }: Said): Worked<boolean> => {
  if (family.is === 'unknown') return open(family.why);
  const engine = engines.find(one => family.value.startsWith(one.starts));
  if (!engine) return open(`how ${family.value} is told to demand TLS is not read`);
  const switched = said[engine.decides];
  if (switched.is === 'unknown') return open(switched.why);
  return switched.value === 'not said' ? byDefault(engine, family.value) : { value: switched.value === 'on' };
};

const byDefault = ({ starts, since }: Engine, family: string): Worked<boolean> => {
  if (!since) return { value: false };
  const [major, minor = 0] = family.slice(starts.length).match(/\d+/g)?.map(Number) ?? [];
  if (major === undefined) return open('it depends on the version of the engine, which is not written');
  return { value: major > since[0] || (major === since[0] && minor >= since[1]) };
};

/** The parameter that has an engine refuse plain connections. */
export const switchOfTls = (engine: string): string | undefined => {
  const decides = engines.find(one => engine.startsWith(one.starts))?.decides;
  return decides && { forceSsl: 'rds.force_ssl', secureTransport: 'require_secure_transport' }[decides];
};

interface Running {
  readonly engine: Fact<string>;
  readonly version: Fact<string>;
  readonly parametersNamed: Fact<string>;
  readonly groupDemandsTls: Fact<boolean>;
}
const silent = (family: string): Worked<boolean> => {
  const at = { file: '', line: 0 };
  const unsaid = { is: 'default', value: 'not said', at } as const;
  return demandsTls({ family: { is: 'default', value: family, at }, forceSsl: unsaid, secureTransport: unsaid });
};

/** Whether a database refuses plain connections: by its own group of parameters, or by the default group of its engine and version. */
export const refusesPlain = ({ engine, version, parametersNamed, groupDemandsTls }: Running): Worked<boolean> => {
  const named = parametersNamed.is === 'unknown' ? undefined : parametersNamed.value;
  if (named?.startsWith('default.')) return silent(named.slice('default.'.length));
  if (named !== '') return groupDemandsTls.is === 'unknown' ? open(groupDemandsTls.why) : { value: groupDemandsTls.value };
  if (engine.is === 'unknown') return open(engine.why);
  if (version.is === 'unknown') return open(version.why);
  return silent(`${engine.value}${version.value}`);
};
