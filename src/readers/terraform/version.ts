import type { Tree } from '../../model/index.ts';
import type { Requirement } from './module-source.ts';
import { join } from './path.ts';
import { kept, type Module } from './scope.ts';
import { attributeIn, parsed } from './source.ts';

type Version = readonly [number, number, number];
/** Versions that are allowed: from the lowest, up to but without `below`. */
interface Range {
  readonly from?: Version;
  readonly below?: Version;
}

const compare = (a: Version, b: Version): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
const versionOf = (text: string): Version => {
  const [major = 0, minor = 0, patch = 0] = text.split(/[-+]/)[0]?.split('.').map(Number) ?? [];
  return [major, minor, patch];
};

const clause = /^(=|>=|<=|>|<|~>|!=)?\s*v?(\d+(?:\.\d+){0,2})(?:[-+][\w.-]+)?$/;
const rangeOf = (written: string): Range => {
  const [, operator = '=', text = ''] = clause.exec(written.trim()) ?? [];
  if (text === '') return {};
  const version = versionOf(text);
  const [major, minor, patch] = version;
  if (operator === '=') return { from: version, below: [major, minor, patch + 1] };
  if (operator === '>=' || operator === '>') return { from: version };
  if (operator === '<') return { below: version };
  if (operator === '<=') return { below: [major, minor, patch + 1] };
  if (operator === '!=') return {};
  const dots = text.split('.').length;
  return { from: version, ...(dots > 1 && { below: dots === 2 ? [major + 1, 0, 0] : [major, minor + 1, 0] }) };
};

const narrowed = (a: Range, b: Range): Range => {
  const from = !a.from || (b.from && compare(b.from, a.from) > 0) ? b.from : a.from;
  const below = !a.below || (b.below && compare(b.below, a.below) < 0) ? b.below : a.below;
  return { ...(from && { from }), ...(below && { below }) };
};

/** The lowest version allowed, when no other major version is. */
export const versionWithin = (constraints: readonly string[]): string | undefined => {
  const { from, below } = constraints
    .flatMap(each => each.split(','))
    .map(rangeOf)
    .reduce(narrowed, {});
  return from && below && compare(below, [from[0] + 1, 0, 0]) <= 0 ? `${from[0]}.${from[1]}` : undefined;
};

const isWithin = (version: Version, constraint: string): boolean =>
  constraint.split(',').every(each => {
    const { from, below } = rangeOf(each);
    return (!from || compare(version, from) >= 0) && (!below || compare(version, below) < 0);
  });

/** The newest of these versions that a constraint allows; an empty constraint allows all. */
export const newestWithin = (versions: readonly string[], constraint: string): string | undefined => {
  const [newest] = versions
    .map(written => ({ written, version: versionOf(written.replace(/^v/, '')) }))
    .filter(({ version }) => isWithin(version, constraint))
    .sort((a, b) => compare(b.version, a.version));
  return newest?.written;
};

const requirements = (module: Module, name: string): readonly Requirement[] => {
  const own = module.source.required.get(name);
  return [...(own ? [own] : []), ...(module.caller ? requirements(module.caller.module, name) : [])];
};

const work = (module: Module, name: string): string | undefined => {
  const required = requirements(module, name);
  const source = required.find(each => each.source !== undefined)?.source ?? `hashicorp/${name}`;
  const kind = source.split('/').at(-1) ?? name;
  const locked = module.root.locked.get(source.split('/').slice(-2).join('/'));
  const version = locked ?? versionWithin(required.flatMap(each => each.version ?? []));
  return version && `${kind}@${version}`;
};

/** The provider version that reads a resource, `aws@5.31`: from the lock file, or the lowest that is allowed. */
export const versionUnder = (module: Module, provider: string): string | undefined => kept(module, `version ${provider}`, () => work(module, provider));

/** The versions in `.terraform.lock.hcl`, by `hashicorp/aws`. */
export const lockedVersions = (folder: string, tree: Tree): ReadonlyMap<string, string> => {
  const read = tree.read(join(folder, '.terraform.lock.hcl'));
  const versions = new Map<string, string>();
  for (const item of 'text' in read ? parsed('.terraform.lock.hcl', read.text).body.items : []) {
    const version = item.is === 'block' && item.type === 'provider' ? attributeIn(item.body.items, 'version')?.value : undefined;
    if (item.is !== 'block' || version?.is !== 'text') continue;
    const [major, minor] = versionOf(version.value);
    versions.set((item.labels[0]?.text ?? '').split('/').slice(-2).join('/'), `${major}.${minor}`);
  }
  return versions;
};
