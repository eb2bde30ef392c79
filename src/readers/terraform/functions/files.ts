import { hasHoles, hole } from '../../../model/index.ts';
import { asMapping, isMapping, setOf } from '../types.ts';
import { bool, type Failure, type FunctionSurroundings, failure, text, type Value } from '../value.ts';
import { base64, utf8 } from './bytes.ts';
import type { Call } from './call.ts';
import { type Definition, type Definitions, define, wrong } from './definition.ts';
import { filesLike } from './glob.ts';
import { base64Digest, hexDigest } from './hashes.ts';
import { tailOf } from './holes.ts';
import { dependence, holed, known, textual } from './parameters.ts';
import { baseName, cleanPath, folderName, relativePath } from './paths.ts';

const gives = { gives: 'string' } as const;

/** Where a decoder has put this letter, the file had bytes that are not text. */
const notText = '\uFFFD';

const reading = (compute: (content: string) => string): Definition =>
  define(
    [textual('path')],
    ([path], call) => {
      const read = call.from.read(path);
      if ('problem' in read) return wrong('path', `no file can be read at "${path}" (${read.problem})`);
      return read.text.includes(notText) ? call.unknown(`${path} holds bytes that are not text`) : text(compute(read.text));
    },
    gives,
  );

const exists = (path: string, from: FunctionSurroundings): Value | Failure => {
  const clean = cleanPath(path);
  const names = from.list(folderName(clean));
  if (names?.includes(`${baseName(clean)}/`)) return wrong('path', `"${path}" is a directory, not a file`);
  return bool(names ? names.includes(baseName(clean)) : 'text' in from.read(path));
};

const fileset = define(
  [textual('path'), textual('pattern')],
  ([path, pattern], call) => {
    const folder = cleanPath(path);
    const found = filesLike(`${path}/${pattern}`, call.from.list);
    if (typeof found === 'string') return wrong('pattern', found);
    return setOf(found.map(file => text(relativePath(folder, file))));
  },
  { gives: 'set' },
);

const odd = (names: Iterable<string>): string | undefined => [...names].find(name => !/^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(name));

const rendered = (template: string, given: Value, file: string, call: Call): Value | Failure => {
  if (!isMapping(given) && given.is !== 'instance') return wrong('vars', 'invalid vars value: must be a map');
  const { entries, rest } = asMapping(given);
  const name = odd(entries.keys());
  if (name !== undefined)
    return wrong('vars', `invalid template variable name "${name}": must start with a letter, followed by zero or more letters, digits, and underscores`);
  return rest === undefined ? call.from.render(template, entries, file) : call.unknown(rest);
};

const templatefile = define(
  [textual('path'), known('vars')],
  ([path, vars], call) => {
    const read = call.from.read(path);
    return 'problem' in read ? wrong('path', `no file can be read at "${path}" (${read.problem})`) : rendered(read.text, vars, path, call);
  },
  { reveals: true, whole: true, gives: 'string' },
);

const templatestring = define([textual('template'), known('vars')], ([template, vars], call) => rendered(template, vars, '', call), {
  reveals: true,
  whole: true,
  gives: 'string',
});

/** A path that does not start at the root goes on from a folder that only a run knows. */
const abspath = define(
  [textual('path')],
  ([path], call) => {
    const clean = cleanPath(path);
    if (clean.startsWith('/')) return text(clean);
    return clean === '.' || clean.startsWith('..')
      ? call.unknown('the folder Terraform runs in is known only when it runs')
      : text(`${hole('path.cwd')}/${clean}`);
  },
  gives,
);

const pathexpand = define(
  [holed('path')],
  ([path], call) => {
    if (!path.startsWith('~')) return path.startsWith(hole('').charAt(0)) ? call.unknown(dependence(path)) : text(path);
    if (path === '~') return call.unknown('the home folder is known only when it runs');
    return path.startsWith('~/') ? text(`${hole('HOME')}${path.slice(1)}`) : failure('Cannot expand a user-specific home directory.');
  },
  gives,
);

/** What follows the last slash is known even when a hole stands before it. */
const basename = define(
  [holed('path')],
  ([path], call) => {
    const last = tailOf(path).split('/').at(-1);
    return hasHoles(path) && (!last || !tailOf(path).includes('/')) ? call.unknown(dependence(path)) : text(baseName(path));
  },
  gives,
);

export const fileFunctions: Definitions = {
  abspath,
  basename,
  dirname: define([textual('path')], ([path]) => text(folderName(path)), gives),
  file: reading(content => content),
  filebase64: reading(content => base64(utf8(content))),
  filebase64sha256: reading(content => base64Digest('sha256', utf8(content))),
  filebase64sha512: reading(content => base64Digest('sha512', utf8(content))),
  fileexists: define([textual('path')], ([path], call) => exists(path, call.from), { gives: 'bool' }),
  filemd5: reading(content => hexDigest('md5', utf8(content))),
  fileset,
  filesha1: reading(content => hexDigest('sha1', utf8(content))),
  filesha256: reading(content => hexDigest('sha256', utf8(content))),
  filesha512: reading(content => hexDigest('sha512', utf8(content))),
  pathexpand,
  templatefile,
  templatestring,
};
