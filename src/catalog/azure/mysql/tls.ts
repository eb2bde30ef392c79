import { isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';

const versions = ['1.0', '1.1', '1.2', '1.3'] as const;
const words = { tlsv1: '1.0', 'tlsv1.1': '1.1', 'tlsv1.2': '1.2', 'tlsv1.3': '1.3' } as const;

/** The oldest of the versions of TLS that are let in: `TLSv1.2,TLSv1.3`. */
export const oldestIn = (list: Plain): Worked<(typeof versions)[number]> => {
  if (isUnresolved(list)) return { unknown: list[unresolved], among: versions };
  const said = String(list ?? '')
    .split(',')
    .map(word => word.trim().toLowerCase());
  const known = said.map(word => Object.entries(words).find(([name]) => name === word)?.[1]);
  if (known.includes(undefined)) return { unknown: `which versions ${shown(String(list))} lets in is not known`, among: versions };
  const oldest = versions.find(version => known.includes(version));
  return oldest ? { value: oldest } : { unknown: 'it names no version', among: versions };
};
