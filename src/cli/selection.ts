import { type Catalog, dutyIds, layers } from '../model/index.ts';
import { lookUp } from '../reports/look-up.ts';
import type { Selection } from '../reports/select.ts';
import { oneOf } from './suggest.ts';

export interface SelectionFlags {
  readonly service: readonly string[];
  readonly duty: readonly string[];
  readonly layer: readonly string[];
  readonly check: readonly string[];
}

/** The names on the command line, each known to exist; a check also goes by what other tools call it. */
export const selectionOf = (flags: SelectionFlags, catalog: Catalog): Selection => {
  const { services, lines } = lookUp(catalog);
  return {
    services: flags.service.map(name => oneOf('service', name, [...services.keys(), ...lines.keys()], 'demarc services lists them.')),
    duties: flags.duty.map(name => oneOf('duty', name, dutyIds, 'demarc duties lists them.')),
    layers: flags.layer.map(name => oneOf('layer', name, layers, `Layers: ${layers.join(', ')}.`)),
    checks: flags.check.flatMap(name => checksNamed(name, catalog)),
  };
};

const checksNamed = (name: string, catalog: Catalog): readonly string[] => {
  const { checks } = lookUp(catalog);
  const plain = (id: string): string => id.toLowerCase().replace(/^avd-/, '');
  const also = [...checks.values()].filter(check => check.aka?.some(id => plain(id) === plain(name))).map(check => check.id);
  return also.length > 0 ? also : [oneOf('check', name, [...checks.keys()], 'demarc checks lists them.')];
};
