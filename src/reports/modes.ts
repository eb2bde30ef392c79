import { type Asset, type Depends, type Holder, isHolder, type Line } from '../model/index.ts';
import type { Settings } from './draw-line.ts';

/** A way of running a kind of asset that moves its line, by the name people know: `autopilot`, `fargate`, `auto-mode`. */
export interface Mode {
  readonly name: string;
  readonly settings: Settings;
}

/** Every word a fact can have on which the line turns, and every switch that turns it when on. */
export const modesOf = (of: Asset, line: Line): readonly Mode[] => {
  const deciding = new Set(Object.values(line).flatMap(fieldsIn));
  return [...deciding].flatMap(field =>
    (of.fields[field]?.values ?? []).flatMap((value): readonly Mode[] => {
      if (value === true) return [{ name: dashed(field), settings: { [field]: true } }];
      return typeof value === 'string' ? [{ name: dashed(value), settings: { [field]: value } }] : [];
    }),
  );
};
const fieldsIn = (entry: Holder | Depends): readonly string[] => (isHolder(entry) ? [] : [entry.field, ...Object.values(entry.cases).flatMap(fieldsIn)]);

const dashed = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The mode that was typed: its name, or the end or beginning of it when only one fits. */
export const modeNamed = (typed: string, modes: readonly Mode[]): Mode | undefined => {
  const wanted = dashed(typed);
  const exact = modes.find(mode => mode.name === wanted);
  if (exact) return exact;
  const near = modes.filter(mode => mode.name.startsWith(`${wanted}-`) || mode.name.endsWith(`-${wanted}`));
  return near.length === 1 ? near[0] : undefined;
};
