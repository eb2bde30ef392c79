import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { suggestion } from '../../charter/checks/expect.ts';
import { ownName } from '../../charter/checks/shapes.ts';
import {
  type Asset,
  type Because,
  type Catalog,
  type Check,
  type Checks,
  type Condition,
  type Fact,
  isDuty,
  type Place,
  type PolicyCheck,
  type Problem,
  type Shape,
  severities,
} from '../../model/index.ts';
import { UsageError } from '../usage-error.ts';

/** A module runs with all that you may do: it is only ever read when it is named on the command line. */
export const isModule = (file: string): boolean => /\.(?:mjs|js|mts|ts)$/.test(file);

export interface Module {
  readonly file: string;
  readonly checks: readonly PolicyCheck[];
}
export const loadModule = async (file: string): Promise<Module> => {
  if (!existsSync(file)) throw new UsageError(`--policy ${file}: there is no such file`);
  const { default: policy } = (await imported(file)) as { readonly default?: { readonly checks?: unknown } };
  if (!Array.isArray(policy?.checks))
    throw new UsageError(`--policy ${file}: it exports no checks`, 'Write: export default { checks: [{ id, of, duty, … }] };');
  return { file, checks: policy.checks as readonly PolicyCheck[] };
};
const imported = async (file: string): Promise<unknown> => {
  try {
    return await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const isTypeScript = /\.m?ts$/.test(file) && /Unknown file extension/.test(why);
    throw new UsageError(
      `--policy ${file}: ${why.split('\n')[0]}`,
      isTypeScript ? 'Node.js runs TypeScript from 22.18 on: take that, or write an .mjs file.' : undefined,
    );
  }
};

/** The checks of modules, made ready; one with a fault is left out and told. */
export const checksOf = (modules: readonly Module[], catalog: Catalog): { readonly checks: readonly Checks[]; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const kinds = new Map(catalog.demarcations.map(({ of }) => [of.id, of]));
  const checks = modules.flatMap(({ file, checks: all }) =>
    all.flatMap((check, index) => {
      const at: Place = { file, line: 1 };
      const of = kinds.get(check.of);
      const wrong = faultOf(check, of, [...(catalog.kinds ?? []), ...kinds.keys()]);
      if (wrong === undefined && of) return [{ of, checks: { [check.id]: checkOf(check, at) } }];
      problems.push({ ...at, message: `Check ${typeof check.id === 'string' ? check.id : index + 1}: ${wrong}` });
      return [];
    }),
  );
  return { checks, problems };
};

const faultOf = (check: PolicyCheck, of: Asset | undefined, kinds: readonly string[]): string | undefined => {
  if (typeof check.id !== 'string' || !ownName.pattern.test(check.id)) return `its id is to be like ${ownName.example}.`;
  if (!of) return `there is no kind of asset "${check.of}". ${suggestion(String(check.of), kinds).slice(0, 200)}`;
  if (!isDuty(check.duty)) return `there is no duty "${check.duty}"; demarc duties lists them.`;
  if (!severities.includes(check.severity)) return `its severity is to be one of ${severities.join(', ')}.`;
  if (typeof check.title !== 'string' || typeof check.risk !== 'string') return 'it needs a title and a risk, one sentence each.';
  if (!check.expect && typeof check.asks !== 'function') return 'it expects nothing: give expect, or a function asks.';
  const named = [check.given, ...[check.expect ?? []].flat()].flatMap(shape => Object.keys(shape ?? {}));
  const strange = named.find(name => !Object.hasOwn(of.fields, name));
  return strange === undefined ? undefined : `there is no fact "${strange}". ${suggestion(strange, Object.keys(of.fields))}`;
};

const checkOf = ({ duty, title, severity, risk, aka, given, expect, asks }: PolicyCheck, at: Place): Check => {
  const [first = {}, ...others] = [expect ?? {}].flat() as readonly Shape[];
  return {
    duty,
    title,
    severity,
    risk,
    expect: [first, ...others],
    ...(aka && { aka }),
    ...(given && { given }),
    ...(asks && { asks: conditionOf(asks, at) }),
  };
};

/** What the function looked at is the reason; what it throws leaves the answer open. */
const conditionOf =
  (asks: NonNullable<PolicyCheck['asks']>, at: Place): Condition =>
  facts => {
    const looked = new Map<string, Because>();
    const look = (field: string): Fact => {
      const fact = facts(field);
      looked.set(field, { field, fact });
      return fact;
    };
    try {
      const is = asks(look);
      return { is: typeof is === 'boolean' ? is : undefined, because: [...looked.values()] };
    } catch (error) {
      const why = `the check failed (${error instanceof Error ? error.message : String(error)})`;
      return { is: undefined, because: [...looked.values(), { field: 'condition', fact: { is: 'unknown', why, at } }] };
    }
  };
