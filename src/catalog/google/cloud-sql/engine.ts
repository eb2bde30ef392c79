import { isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';

export const engines = ['MySQL', 'PostgreSQL', 'SQL Server'] as const;

/** The engine that a version is of: `POSTGRES_16`. */
export const engineOf = (plain: Plain): Worked<(typeof engines)[number]> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: engines };
  const version = String(plain ?? '');
  if (version.startsWith('MYSQL')) return { value: 'MySQL' };
  if (version.startsWith('POSTGRES')) return { value: 'PostgreSQL' };
  if (version.startsWith('SQLSERVER')) return { value: 'SQL Server' };
  return { unknown: `which engine ${shown(version)} is of is not known`, among: engines };
};
