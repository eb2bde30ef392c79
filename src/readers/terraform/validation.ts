import { hasHoles, type Place } from '../../model/index.ts';
import { isUnknown } from './among.ts';
import type { Block } from './hcl/syntax.ts';
import type { ModuleSource } from './module-source.ts';
import { attempt, inFile, type Module, type Run, scopeIn } from './scope.ts';
import { attributeIn, blocksIn, fileOf, placeOfBlock, type Section } from './source.ts';
import { holdsSecret } from './types.ts';
import type { Value } from './value.ts';
import { variableValue } from './variable.ts';

/** The author's own words, when they are known and may be shown. */
const messageOf = (run: Run, module: Module, section: Section, block: Block): string | undefined => {
  const written = attributeIn(block.body.items, 'error_message');
  const { value } = written ? attempt(written.value, inFile(scopeIn(run, module, section.file), fileOf(section, block))) : {};
  return value?.is === 'text' && !hasHoles(value.value) && !value.sensitive ? value.value.replaceAll(/\s+/g, ' ').trim() : undefined;
};

/** False for certain: what is not known may still be allowed. */
const isRefused = (run: Run, module: Module, section: Section, block: Block): boolean => {
  const condition = attributeIn(block.body.items, 'condition');
  if (!condition) return false;
  const { value, went } = attempt(condition.value, inFile(scopeIn(run, module, section.file), fileOf(section, block)));
  return went === 'well' && !isUnknown(value) && (value.is === 'bool' ? !value.value : value.is === 'text' && value.value === 'false');
};

const placeOf = (value: Value | undefined, { file, block }: Section): Place => value?.at ?? placeOfBlock(file, block);

type Validated = ReadonlyMap<string, { readonly section: Section; readonly blocks: readonly Block[] }>;
const known = new WeakMap<ModuleSource, Validated>();
/** The variables that have a validation; most have none. */
const validated = (source: ModuleSource): Validated => {
  const before = known.get(source);
  if (before) return before;
  const all = [...source.variables].map(([name, section]) => [name, { section, blocks: blocksIn(section.items, 'validation') }] as const);
  const found = new Map(all.filter(([, { blocks }]) => blocks.length > 0));
  known.set(source, found);
  return found;
};

/** Reports every variable whose value its own `validation` does not allow, at that value. */
export const checkVariables = (run: Run, module: Module): void => {
  if (module.maybe !== undefined) return;
  for (const [name, { section, blocks }] of validated(module.source)) {
    for (const block of blocks) {
      const value = variableValue(run, module, name);
      if (!isRefused(run, module, section, block)) continue;
      const said = value && holdsSecret(value) ? undefined : messageOf(run, module, section, block);
      run.problems.add(placeOf(value, section), `${module.prefix}var.${name} has a value that its validation refuses${said ? `: ${said}` : '.'}`);
    }
  }
};
