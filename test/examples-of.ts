import { catalog } from '../src/catalog/index.ts';
import { type Assessed, assess } from '../src/engine/assess.ts';
import type { Found } from '../src/engine/bind.ts';
import { type CheckResult, type Checks, type Declaration, type Estate, type Example, type ExampleFormat, exampleFormats } from '../src/model/index.ts';
import { estateOf } from './estate-of.ts';

export type Format = ExampleFormat;
export const formats = exampleFormats;

export interface Case {
  readonly service: string;
  readonly example: Example;
  readonly format: Format;
  readonly name: string;
}

const files = import.meta.glob<{ readonly default: readonly Example[] }>('../src/catalog/*/*/examples*.ts');
const serviceOf = (file: string): string => file.split('/').slice(3, 5).join('/');
/** `npm run try` names the services that are meant; otherwise all are. */
const only = process.env['DEMARC_SERVICES']?.split(' ');
const meant = Object.entries(files).filter(([file]) => only === undefined || only.includes(serviceOf(file)));
const modules = await Promise.all(meant.map(async ([file, load]) => ({ service: serviceOf(file), all: (await load()).default })));

/** Every example of every service in every format it is written in. */
export const cases: readonly Case[] = modules.flatMap(({ service, all }) =>
  all.flatMap(example =>
    formats.filter(format => example[format] !== undefined).map(format => ({ service, example, format, name: `${service}, ${format}: ${example.shows}` })),
  ),
);

export const fileOf = (format: Format, text: string): string => {
  const json = text.trimStart().startsWith('{');
  const names: Readonly<Record<Format, string>> = {
    terraform: 'main.tf',
    cloudformation: json ? 'template.json' : 'template.yaml',
    arm: 'azuredeploy.json',
    bicep: 'main.bicep',
    manifest: json ? 'manifest.json' : 'manifest.yaml',
    assetInventory: 'assets.json',
    declared: 'demarc.yaml',
  };
  return names[format];
};
export const estateOfCase = ({ example, format }: Case): Estate => {
  const text = example[format] ?? '';
  return estateOf({ [fileOf(format, text)]: text });
};

export const assessEstate = (estate: Estate): Assessed => assess(estate, catalog, { today: '2026-11-22' });

const setOf = (check: string): Checks => {
  const set = catalog.checks.find(checks => check in checks.checks);
  if (!set) throw new Error(`there is no check ${check}`);
  return set;
};
/** The assets a check is asked of. */
export const assetsOf = (assessed: Assessed, check: string, about?: string): readonly Found[] => {
  const kind = setOf(check).of.id;
  const all = [...assessed.bound.found.values()].filter(
    found => found.asset.id === kind && !catalog.shipped.some(s => s.declaration.id === found.declaration.id),
  );
  return about === undefined ? all : all.filter(found => found.declaration.address === about);
};
export const resultOf = (assessed: Assessed, check: string, about?: string): CheckResult => {
  const [found] = assetsOf(assessed, check, about);
  if (!found)
    throw new Error(
      `no asset for ${check}: ${[...assessed.bound.declared.keys()].join(', ')}; problems: ${assessed.bound.estate.problems.map(p => p.message).join('; ')}`,
    );
  const result = assessed
    .rows(found)
    .flatMap(row => row.results)
    .find(one => one.check === check);
  if (!result) throw new Error(`${check} was not asked`);
  return result;
};

/** Who holds a duty, as the examples write it: parties joined by `+`, alternatives by ` or `. */
export const holdersOf = (assessed: Assessed, duty: string, found: Found): string => {
  const row = assessed.rows(found).find(one => one.duty === duty);
  return (row?.holders ?? [])
    .map(holder => (holder.held === 'by' ? holder.sides.map(side => side.party).join('+') : holder.held))
    .sort()
    .join(' or ');
};

/** An estate in which one node of one declaration is another. */
export const replaced = (estate: Estate, which: Declaration, body: Declaration['body']): Estate => ({
  ...estate,
  declarations: estate.declarations.map(declaration => (declaration === which ? { ...declaration, body } : declaration)),
});
