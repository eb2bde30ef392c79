import type { Tree } from '../../model/index.ts';
import { configurationFiles } from './module-source.ts';
import { join, normal } from './path.ts';
import { newestWithin } from './version.ts';

/** A source that is no path: of a registry, or of a place that git and the like fetch from. */
interface Remote {
  /** Host, owner and name, as far as they are said. */
  readonly steps: readonly string[];
  /** The folder within it, behind `//`. */
  readonly inside: string;
  readonly registry: boolean;
  /** The tag that is asked for. */
  readonly ref?: string;
}

const remoteOf = (source: string): Remote => {
  const [written = '', query = ''] = source.split('?');
  const bare = written.replace(/^[a-z0-9]+::/, '').replace(/^[a-z0-9+]+:\/\//, '');
  const [place = '', ...inside] = bare.split('//');
  const scp = /^[^/@]+@([^/:]+):(.*)$/.exec(place);
  const steps = (scp ? `${scp[1]}/${scp[2]}` : place.replace(/^[^/@]+@/, '')).split('/').filter(step => step !== '' && step !== '..' && step !== '.');
  const last = steps.pop()?.replace(/\.(?:git|zip|tgz|tar\.(?:gz|bz2|xz))$/, '');
  const ref = /(?:^|&)ref=([^&]+)/.exec(query)?.[1];
  const all = last === undefined ? steps : [...steps, last];
  const registry =
    bare === written &&
    !scp &&
    (all.length === 3 || (all.length === 4 && (all[0] ?? '').includes('.'))) &&
    !/^(?:github\.com|bitbucket\.org)$/.test(all[0] ?? '');
  return { steps: all, inside: normal(inside.join('/')).replace(/^(?:\.\.\/?)+/, ''), registry, ...(ref !== undefined && { ref }) };
};

/** Where it may lie in a folder of modules, the most exact place first: `owner/vpc/aws`, `terraform-aws-vpc`, `vpc`. */
const places = ({ steps, registry }: Remote): readonly string[] => {
  const [owner = '', name = '', provider = ''] = steps.slice(-3);
  if (registry) return [...new Set([steps.join('/'), `${owner}/${name}/${provider}`, `terraform-${provider}-${name}`, name])];
  return steps.map((_, i) => steps.slice(i).join('/'));
};

const isModule = (folder: string, tree: Tree): boolean => configurationFiles(tree.list(folder) ?? []).length > 0;

const versionFolder = (folder: string, { ref }: Remote, version: string | undefined, tree: Tree): string | undefined => {
  const names = (tree.list(folder) ?? []).filter(name => /^v?\d+(?:\.\d+)*[^/]*\/$/.test(name)).map(name => name.slice(0, -1));
  const newest = newestWithin(names, version ?? ref ?? '');
  return newest === undefined ? undefined : join(folder, newest);
};

/** The folder of a module that is fetched from elsewhere, in a folder that holds such modules; `undefined` when it is not there. */
export const moduleBelow = (from: string, source: string, version: string | undefined, tree: Tree): string | undefined => {
  const remote = remoteOf(source);
  for (const place of places(remote)) {
    const folder = join(from, place);
    const whole = join(folder, remote.inside);
    if (isModule(whole, tree)) return whole;
    const chosen = versionFolder(folder, remote, version, tree);
    if (chosen !== undefined && isModule(join(chosen, remote.inside), tree)) return join(chosen, remote.inside);
  }
  return undefined;
};
