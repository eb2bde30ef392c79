import type { Place } from '../../model/index.ts';
import type { Expression } from '../terraform/hcl/syntax.ts';
import { attributeIn, blocksIn, type Item, type Parsed, parsed } from '../terraform/source.ts';
import { isMapping } from '../terraform/types.ts';
import type { Value } from '../terraform/value.ts';
import { type Config, mergedConfigs, valueIn } from './config.ts';
import type { Unit } from './unit.ts';
import { originalOf } from './world.ts';

/** A file that Terragrunt writes into the folder of the module. */
interface Generated {
  readonly path: string;
  readonly contents: string;
  /** Where the contents begin. */
  readonly at: Place;
  readonly skips: boolean;
}

const textOf = (value: Value | undefined): string | undefined => (value?.is === 'text' ? value.value : undefined);
const isOn = (value: Value | undefined): boolean => value?.is === 'bool' && value.value;

/** The first line of a heredoc's text is the one behind its mark. */
const beginning = (config: Config, contents: Expression | undefined, at: Place): Place => {
  const mark = contents && config.source.text.slice(contents.start, contents.start + 2) === '<<';
  return mark ? { file: at.file, line: at.line + 1 } : at;
};

const ofBlock = (config: Config, items: readonly Item[]): Generated | undefined => {
  const value = valueIn(config, items, 'contents');
  const [path, contents] = [textOf(valueIn(config, items, 'path')), textOf(value)];
  if (path === undefined || contents === undefined || isOn(valueIn(config, items, 'disable'))) return undefined;
  const at = beginning(config, attributeIn(items, 'contents')?.value, value?.at ?? config.source.placeAt(0));
  return { path, contents, at, skips: textOf(valueIn(config, items, 'if_exists')) === 'skip' };
};

/** `generate` may also be an attribute: a map of what the blocks would hold. */
const ofValue = (config: Config, value: Value): ReadonlyMap<string, Generated> => {
  const found = new Map<string, Generated>();
  for (const [label, one] of isMapping(value) ? value.entries : []) {
    if (!isMapping(one)) continue;
    const [path, contents] = [textOf(one.entries.get('path')), textOf(one.entries.get('contents'))];
    if (path === undefined || contents === undefined || isOn(one.entries.get('disable'))) continue;
    const at = one.entries.get('contents')?.at ?? value.at ?? config.source.placeAt(0);
    found.set(label, { path, contents, at, skips: textOf(one.entries.get('if_exists')) === 'skip' });
  }
  return found;
};

/** By label: those of the unit win over those of the files that it includes. */
const allGenerated = (config: Config): ReadonlyMap<string, Generated | undefined> => {
  const all = new Map<string, Generated | undefined>();
  for (const one of [...mergedConfigs(config)].reverse()) {
    const attribute = valueIn(one, one.items, 'generate');
    for (const [label, generated] of attribute ? ofValue(one, attribute) : []) all.set(label, generated);
    for (const block of blocksIn(one.items, 'generate')) all.set(block.labels[0]?.text ?? '', ofBlock(one, block.body.items));
  }
  return all;
};

/** What is not known stands in its text as it was written, where quotes and templates would have a meaning. */
const harmless = (contents: string): string =>
  contents.replaceAll(/\uE000[^\uE001]*\uE001/g, hole =>
    hole
      .replaceAll(/["\\]/g, "'")
      .replaceAll(/[\r\n]+/g, ' ')
      .replaceAll(/[$%]\{/g, '('),
  );

const isTerraform = (path: string): boolean => /^(?:\.\/)?[^/]+\.(?:tf|tofu)$/.test(path);

/** Files of Terraform that Terragrunt puts beside those of the module: what it generates, and what lies beside its own file. */
export const generatedFiles = ({ world, run, folder }: Unit, config: Config, moduleFolder: string): ReadonlyMap<string, Parsed> => {
  const files = new Map<string, Parsed>();
  const there = new Set(world.tree.list(moduleFolder) ?? []);
  if (originalOf(folder, world.copies) !== moduleFolder) {
    for (const name of world.tree.list(folder) ?? []) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const read = isTerraform(name) ? run.tree.read(path) : undefined;
      if (read && 'text' in read) files.set(name, parsed(path, read.text));
    }
  }
  for (const generated of allGenerated(config).values()) {
    const name = generated?.path.replace(/^\.\//, '') ?? '';
    if (!generated || !isTerraform(name) || (generated.skips && there.has(name))) continue;
    files.set(
      name,
      parsed(generated.at.file, harmless(generated.contents), line => generated.at.line + line - 1),
    );
  }
  return files;
};
