import { derived, hasHoles, isMap, isUnresolved, type Lens, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';
import { secretVariables, type Variable } from '../../secrets.ts';

/** How a format writes the options of an environment. */
export interface Spelling {
  readonly list: string;
  readonly namespace: string;
  readonly name: string;
  readonly value: string;
  readonly template: string;
  readonly platforms: readonly string[];
}
export const terraformOptions: Spelling = {
  list: 'setting',
  namespace: 'namespace',
  name: 'name',
  value: 'value',
  template: 'template_name',
  platforms: ['solution_stack_name', 'platform_arn'],
};
export const cloudformationOptions: Spelling = {
  list: 'OptionSettings',
  namespace: 'Namespace',
  name: 'OptionName',
  value: 'Value',
  template: 'TemplateName',
  platforms: ['SolutionStackName', 'PlatformArn'],
};

type Body = { readonly [key: string]: Plain };
type Said = { readonly said: string | undefined } | { readonly unknown: string };
const isPlainText = (plain: Plain): plain is string => typeof plain === 'string' && !hasHoles(plain);
const isAbsent = (plain: Plain): boolean => plain === undefined || plain === null || plain === '';
const listed = (body: Body, { list }: Spelling): readonly Plain[] => {
  const all = body[list];
  return Array.isArray(all) ? (all as readonly Plain[]) : isAbsent(all) ? [] : [all];
};

/** What is said of an option whose namespace fits; an option or a template that is not known may say it too. */
export const optionOf = (body: Body, spelling: Spelling, namespace: RegExp, name: RegExp): Said => {
  const settings = listed(body, spelling);
  const fits = (plain: Plain, pattern: RegExp): boolean => isPlainText(plain) && pattern.test(plain);
  const found = settings.find(setting => isMap(setting) && fits(setting[spelling.namespace], namespace) && fits(setting[spelling.name], name));
  if (isMap(found)) return saidBy(found[spelling.value]);
  const open = settings.find(setting => !isMap(setting) || !isPlainText(setting[spelling.namespace]) || !isPlainText(setting[spelling.name]));
  if (open !== undefined) return { unknown: isUnresolved(open) ? open[unresolved] : 'an option is not wholly known' };
  return isAbsent(body[spelling.template]) ? { said: undefined } : { unknown: 'a configuration template may say it' };
};
const saidBy = (value: Plain): Said => {
  if (isUnresolved(value)) return { unknown: value[unresolved] };
  if (typeof value === 'string' && hasHoles(value)) return { unknown: 'the value of the option is not wholly known' };
  return { said: isAbsent(value) ? undefined : String(value) };
};

/** An option as a switch. */
export const optionAt = (spelling: Spelling, namespace: RegExp, name: RegExp, test: (said: string | undefined) => boolean): Lens<boolean> =>
  derived('', body => {
    if (!isMap(body)) return { unknown: 'the environment is not known', among: [true, false] };
    const said = optionOf(body, spelling, namespace, name);
    return 'unknown' in said ? { unknown: said.unknown, among: [true, false] } : { value: test(said.said) };
  });

/** Silent platforms on Amazon Linux 2023 may ask for tokens, because their image does. */
export const asksForTokensAt = (spelling: Spelling): Lens<boolean> =>
  derived('', body => (isMap(body) ? asksForTokens(body, spelling) : { unknown: 'the environment is not known' }));
export const asksForTokens = (body: Body, spelling: Spelling): Worked<boolean> => {
  const said = optionOf(body, spelling, /^aws:autoscaling:launchconfiguration$/, /^DisableIMDSv1$/);
  if ('unknown' in said) return { unknown: said.unknown, among: [true, false] };
  if (said.said !== undefined) return { value: said.said.toLowerCase() === 'true' };
  const platform = spelling.platforms.map(key => body[key]).find(one => !isAbsent(one));
  return isPlainText(platform) && !/Amazon Linux 2023/i.test(platform)
    ? { value: false }
    : { unknown: 'images of Amazon Linux 2023 may ask for tokens by themselves', among: [true, false] };
};

/** The least number of instances. */
export const instancesAt = (spelling: Spelling): Lens<number> =>
  derived('', body => {
    if (!isMap(body)) return { unknown: 'the environment is not known' };
    const said = optionOf(body, spelling, /^aws:autoscaling:asg$/, /^MinSize$/);
    if ('unknown' in said) return { unknown: said.unknown };
    const number = Number(said.said ?? 1);
    return Number.isInteger(number) ? { value: number } : { unknown: 'MinSize is not a number' };
  });

/** Names of the environment variables that hold a secret. */
export const secretsAt = (spelling: Spelling): Lens<Several<string>> =>
  derived('', body => ({ value: isMap(body) ? secretsIn(listed(body, spelling), spelling) : { items: [], rest: 'the environment is not known' } }));
const secretsIn = (settings: readonly Plain[], spelling: Spelling): Several<string> => {
  const variables = settings.flatMap((setting): readonly Variable[] =>
    isMap(setting) && setting[spelling.namespace] === 'aws:elasticbeanstalk:application:environment' && typeof setting[spelling.name] === 'string'
      ? [[setting[spelling.name] as string, setting[spelling.value]]]
      : [],
  );
  const open = settings.flatMap(setting => (isUnresolved(setting) ? [setting[unresolved]] : []));
  const { items, rest } = secretVariables(variables);
  const why = [...(rest === undefined ? [] : [rest]), ...open];
  return { items, ...(why.length > 0 && { rest: why.join('; ') }) };
};
