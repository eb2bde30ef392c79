import type { Module } from '../terraform/scope.ts';
import { blocksIn } from '../terraform/source.ts';
import { type Values, valuesIn } from '../terraform/tfvars.ts';
import type { Value } from '../terraform/value.ts';
import { type Config, mergedConfigs, valueIn } from './config.ts';
import { treePath } from './paths.ts';

const textsIn = (value: Value | undefined): readonly string[] =>
  value && 'items' in value ? value.items.flatMap(item => (item.is === 'text' ? [item.value] : [])) : [];

interface Extra {
  readonly config: Config;
  readonly items: Parameters<typeof valueIn>[1];
}
/** The blocks of the unit win over those with the same label in the files that it includes. */
const extrasOf = (config: Config): readonly Extra[] => {
  const found = new Map<string, Extra>();
  for (const one of mergedConfigs(config))
    for (const block of blocksIn(one.items, 'terraform'))
      for (const extra of blocksIn(block.body.items, 'extra_arguments')) {
        const label = extra.labels[0]?.text ?? '';
        if (!found.has(label)) found.set(label, { config: one, items: extra.body.items });
      }
  return [...found.values()].reverse();
};

const isForPlans = ({ config, items }: Extra): boolean => {
  const commands = valueIn(config, items, 'commands');
  return !commands || !('items' in commands) || commands.items.some(item => item.is !== 'text' || item.value === 'plan' || item.value === 'apply');
};

const fileValues = ({ config }: Extra, path: string, blank: Module, optional: boolean): Values => {
  const { frame, source } = config;
  const file = treePath(path, frame.unit);
  const values = valuesIn(frame.run, file, blank);
  if (typeof values !== 'string') return values;
  if (!optional) frame.run.problems.add(source.placeAt(0), `The file of values ${file} cannot be read: ${values}.`);
  return new Map();
};

/** `-var name=value`: a text, or an expression where the variable is no text. */
const variable = ({ config }: Extra, written: string): Values => {
  const at = written.indexOf('=');
  return at < 1 ? new Map() : new Map([[written.slice(0, at), { written: written.slice(at + 1), place: config.source.placeAt(0) }]]);
};

/** What stands in `arguments`: `-var-file=x`, `-var-file x`, `-var=a=b`, `-var a=b`. */
const argumentValues = (extra: Extra, blank: Module): readonly Values[] => {
  const words = textsIn(valueIn(extra.config, extra.items, 'arguments')).flatMap(word => word.trim().split(/ +(?=\S)/));
  return words.flatMap((word, i): readonly Values[] => {
    const [, option, value] = /^--?(var-file|var)(?:=(.*))?$/s.exec(word) ?? [];
    const given = (value ?? words[i + 1] ?? '').replace(/^(['"])(.*)\1$/s, '$2');
    if (option === 'var-file') return [fileValues(extra, given, blank, false)];
    return option === 'var' ? [variable(extra, given)] : [];
  });
};

/** `TF_VAR_…` of `env_vars`, without that prefix. */
const environmentValues = ({ config, items }: Extra): Values => {
  const set = valueIn(config, items, 'env_vars');
  const entries = set && 'entries' in set ? [...set.entries] : [];
  return new Map(entries.flatMap(([name, value]) => (name.startsWith('TF_VAR_') ? [[name.slice('TF_VAR_'.length), { value }] as const] : [])));
};

/** Values that Terragrunt puts on the command line of Terraform, the later ones winning. */
export const filesOver = (config: Config, blank: Module): readonly Values[] =>
  extrasOf(config)
    .filter(isForPlans)
    .flatMap(extra => [
      environmentValues(extra),
      ...textsIn(valueIn(extra.config, extra.items, 'required_var_files')).map(path => fileValues(extra, path, blank, false)),
      ...textsIn(valueIn(extra.config, extra.items, 'optional_var_files')).map(path => fileValues(extra, path, blank, true)),
      ...argumentValues(extra, blank),
    ]);
