import { hasHoles } from '../../model/index.ts';
import { functions } from '../terraform/functions/index.ts';
import { join, relative } from '../terraform/path.ts';
import { blankModule } from '../terraform/surroundings.ts';
import { valuesIn } from '../terraform/tfvars.ts';
import { type Failure, failure, object, text, tuple, unknown, type Value } from '../terraform/value.ts';
import type { Config } from './config.ts';
import { mergeDeep } from './merge.ts';
import { configValue } from './names.ts';
import { absolute, folderOf, nameOf, parentOf, treePath } from './paths.ts';
import { exists, type Frame, type World } from './world.ts';

type Call = (args: readonly Value[], config: Config) => Value | Failure;

const asText = (value: Value | undefined): string | undefined => (value?.is === 'text' && !hasHoles(value.value) ? value.value : undefined);
const whenRun = (name: string, sensitive = false): Call => {
  const value = {
    ...unknown(`${name}() is known only where Terragrunt runs`, `${name}()`, { type: 'string' }),
    ...(sensitive && { sensitive: true as const }),
  };
  return () => value;
};

/** The folders above one, up to the root of the file system as far as it can be seen. */
const above = (folder: string): readonly string[] => {
  const folders: string[] = [];
  for (let here = absolute(folder); here !== '/'; ) {
    here = parentOf(here);
    folders.push(here);
  }
  return folders;
};

const findInParents: Call = ([name, fallback], { frame }) => {
  const wanted = name ? asText(name) : 'terragrunt.hcl';
  if (wanted === undefined) return unknown('the name that is looked for is not known', 'find_in_parent_folders(…)', { type: 'string' });
  for (const folder of above(frame.unit)) {
    const path = join(folder, wanted);
    if (exists(frame.world, treePath(path, ''))) return text(path);
  }
  return fallback ?? failure(`there is no ${wanted} in any folder above ${frame.unit || 'this one'}`);
};

/** The folder of the file that a unit includes, as a file of either sees it. */
const includeFolder = (config: Config, name: Value | undefined): string | undefined => {
  if (config.child) return config.frame.folder;
  const includes = config.includes();
  const found = includes.length === 1 ? includes[0] : includes.find(include => include.name === asText(name));
  return found?.config.frame.folder;
};

const repositoryOf = (world: World, folder: string): string => {
  const found = [absolute(folder), ...above(folder)].find(one => exists(world, treePath(join(one, '.git'), '')));
  return found ?? absolute(world.top);
};

const readConfig: Call = ([path, usual], config) => {
  const written = asText(path);
  if (written === undefined) return unknown('the path of the file is not known', 'read_terragrunt_config(…)');
  const { frame } = config;
  const asked = treePath(written, frame.unit);
  const file = /\.hcl$/.test(asked) ? asked : join(asked, 'terragrunt.hcl');
  const read = frame.configs.get(file) ?? frame.world.open({ ...frame, file, folder: folderOf(file), unit: folderOf(file), included: false });
  if (!read) return usual ?? failure(`there is no file ${file}`);
  frame.configs.set(file, read);
  return configValue(read, nameOf(file));
};

const readValues: Call = ([path], { frame }) => {
  const written = asText(path);
  if (written === undefined) return unknown('the path of the file is not known', 'read_tfvars_file(…)', { type: 'string' });
  const file = treePath(written, frame.unit);
  const values = valuesIn(frame.run, file, blankModule(frame.run, folderOf(file)));
  if (typeof values === 'string') return failure(`${file}: ${values}`);
  const entries = new Map([...values].flatMap(([name, given]) => ('value' in given ? [[name, given.value] as const] : [])));
  return (
    functions.get('jsonencode')?.call([object(entries)], blankModule(frame.run, frame.folder).root.surroundings) ?? failure('it cannot be written as JSON')
  );
};

const environment: Call = ([name, usual], { frame }) => {
  const wanted = asText(name) ?? '';
  const set = wanted.startsWith('TF_VAR_') ? frame.world.options.environment[wanted.slice('TF_VAR_'.length)] : undefined;
  if (set !== undefined) return text(set);
  return usual ?? unknown(`the environment variable ${wanted} is known only where Terragrunt runs`, `get_env("${wanted}")`, { type: 'string' });
};

const commands = (...names: readonly string[]): Call => {
  const list = tuple(names.map(text));
  return () => list;
};
const withVariables = ['apply', 'console', 'destroy', 'import', 'plan', 'push', 'refresh'];

const folderText =
  (folder: (config: Config, args: readonly Value[]) => string): Call =>
  (args, config) =>
    text(absolute(folder(config, args)));
const unitOf = ({ frame }: Config): Frame['unit'] => frame.unit;

const all: Readonly<Record<string, Call>> = {
  find_in_parent_folders: findInParents,
  path_relative_to_include: ([name], config) => text(relative(absolute(includeFolder(config, name) ?? unitOf(config)), absolute(unitOf(config)))),
  path_relative_from_include: ([name], config) => text(relative(absolute(unitOf(config)), absolute(includeFolder(config, name) ?? unitOf(config)))),
  get_terragrunt_dir: folderText(unitOf),
  get_original_terragrunt_dir: folderText(({ frame }) => frame.original),
  get_parent_terragrunt_dir: folderText((config, [name]) => includeFolder(config, name) ?? unitOf(config)),
  get_repo_root: (_, config) => text(repositoryOf(config.frame.world, unitOf(config))),
  get_path_from_repo_root: (_, config) => text(relative(repositoryOf(config.frame.world, unitOf(config)), absolute(unitOf(config)))),
  get_path_to_repo_root: (_, config) => text(relative(absolute(unitOf(config)), repositoryOf(config.frame.world, unitOf(config)))),
  get_env: environment,
  read_terragrunt_config: readConfig,
  read_tfvars_file: readValues,
  deep_merge: args => args.reduce((merged, one) => mergeDeep(merged, one), object(new Map())),
  mark_as_read: ([path]) => path ?? failure('mark_as_read needs a path'),
  get_terragrunt_source_cli_flag: () => text(''),
  get_default_retryable_errors: commands(),
  get_terraform_commands_that_need_vars: commands(...withVariables),
  get_terraform_commands_that_need_input: commands('apply', 'import', 'init', 'plan', 'refresh'),
  get_terraform_commands_that_need_locking: commands('apply', 'destroy', 'import', 'plan', 'refresh', 'taint', 'untaint'),
  get_terraform_commands_that_need_parallelism: commands('apply', 'plan', 'destroy'),
  sops_decrypt_file: whenRun('sops_decrypt_file', true),
  ...Object.fromEntries(
    [
      'run_cmd',
      'get_working_dir',
      'get_platform',
      'get_terraform_command',
      'get_terraform_cli_args',
      'get_aws_account_id',
      'get_aws_account_alias',
      'get_aws_caller_identity_arn',
      'get_aws_caller_identity_user_id',
      'mark_glob_as_read',
      'constraint_check',
    ].map(name => [name, whenRun(name)]),
  ),
};

/** The functions that Terragrunt has beside those of Terraform, in one of its files. */
export const functionsOf =
  (config: () => Config) =>
  (name: string): ((args: readonly Value[]) => Value | Failure) | undefined => {
    const call = Object.hasOwn(all, name) ? all[name] : undefined;
    return call && (args => call(args, config()));
  };
