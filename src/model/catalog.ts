import type { Service } from './asset.ts';
import type { FixMaker } from './change.ts';
import type { Checks } from './check.ts';
import type { Computed, Shipped } from './declaration.ts';
import type { Demarcation } from './demarcation.ts';
import type { Guard } from './guard.ts';
import type { Mapping } from './mapping.ts';

/** Everything that is known about services, as the engine takes it. */
export interface Catalog {
  readonly services: readonly Service[];
  readonly demarcations: readonly Demarcation[];
  readonly checks: readonly Checks[];
  /** Of every format; a type belongs to one format. */
  readonly mappings: readonly Mapping[];
  readonly computed: readonly Computed[];
  readonly shipped: readonly Shipped[];
  /** Types that only join or spell out what stands elsewhere (an attachment, a validation): known, and with no duty of their own. */
  readonly pieces?: readonly string[];
  /** Rules of an organisation that keep a state of other assets. */
  readonly guards?: readonly Guard[];
  /** Changes that no lens can write. */
  readonly fixes?: readonly FixMaker[];
  /** Every kind of asset that can be declared by hand, where services that the estate does not meet were left out. */
  readonly kinds?: readonly string[];
}

/** What one service says. */
export type ServiceEntry = Omit<Catalog, 'services' | 'kinds'>;

/** A catalog of these services and no others. */
export const joinServices = (entries: readonly ServiceEntry[]): Catalog => {
  const demarcations = entries.flatMap(entry => entry.demarcations);
  return {
    services: [...new Map(demarcations.map(line => [line.of.service.id, line.of.service])).values()],
    demarcations,
    checks: entries.flatMap(entry => entry.checks),
    mappings: entries.flatMap(entry => entry.mappings),
    computed: entries.flatMap(entry => entry.computed),
    shipped: entries.flatMap(entry => entry.shipped),
    pieces: entries.flatMap(entry => entry.pieces ?? []),
    guards: entries.flatMap(entry => entry.guards ?? []),
    fixes: entries.flatMap(entry => entry.fixes ?? []),
  };
};

/** The formats that examples are written in; the catalog's own file for a format has its name (ARM and Bicep share `arm.ts`). */
export const exampleFormats = ['terraform', 'cloudformation', 'arm', 'bicep', 'manifest', 'assetInventory', 'declared'] as const;
export type ExampleFormat = (typeof exampleFormats)[number];

/** The same estate as source in each format, and the verdicts it must give; the tests and the documentation both use it. */
export interface Example extends Readonly<Partial<Record<ExampleFormat, string>>> {
  /** What it shows, in one sentence. */
  readonly shows: string;
  /** Check id to the verdict of the asset it is about; the first asset of the check's kind, unless an address is given. */
  readonly gives: Readonly<Record<string, 'met' | 'unmet' | 'unproven' | 'none'>>;
  /** Holders that must be found, by duty: the parties, in order, joined by `+`; alternatives joined by ` or `. */
  readonly holds?: Readonly<Record<string, string>>;
  /** Address of the asset the example is about, when it has several of the kind: by format. */
  readonly about?: Readonly<Partial<Record<ExampleFormat, string>>>;
}
export const examples = (...all: readonly Example[]): readonly Example[] => all;

/** Lines of a source and what stands in their place. */
type Swaps = readonly (readonly [from: string, to: string])[];
type Variant = Omit<Example, ExampleFormat> & Readonly<Partial<Record<ExampleFormat, Swaps>>>;

/**
 * The same estate with a few lines replaced, in every format that the change names.
 * Throws when a line to replace is not there, or is there twice: the example would not show what it says.
 */
export const variant = (base: Example, { terraform, cloudformation, arm, bicep, manifest, assetInventory, declared, ...says }: Variant): Example => {
  const swaps = { terraform, cloudformation, arm, bicep, manifest, assetInventory, declared };
  const sources = exampleFormats.flatMap(format => {
    const [text, changes] = [base[format], swaps[format]];
    return text !== undefined && changes !== undefined ? [[format, changes.reduce(swapped, text)] as const] : [];
  });
  return { ...says, ...Object.fromEntries(sources) };
};

const swapped = (text: string, [from, to]: Swaps[number]): string => {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`an example has "${from}" ${parts.length - 1} times`);
  return parts.join(to);
};
