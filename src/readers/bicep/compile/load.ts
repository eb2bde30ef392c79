import { isLike } from '../../../model/index.ts';
import { piecesOf } from '../../pieces.ts';
import { placeOf, readJson, readYaml, type Source, type TreeFile, type TreeNode } from '../../text-tree/index.ts';
import type { Call, Expression } from '../syntax/syntax.ts';
import { placeIn, report, symbolNamed } from './frame.ts';
import { normal, pathFrom } from './path.ts';
import { constant, listOf, type MapTerm, type Term } from './term.ts';
import type { Frame } from './unit.ts';

/** What a function that reads a file gives; nothing for any other function. */
export const loaded = (of: Call, frame: Frame): Term | undefined => {
  const load = loads[of.name];
  if (!load) return undefined;
  const [path, ...rest] = of.args.map(arg => plainText(arg, frame));
  if (path === undefined) return unreadable(of, frame, `The path of ${of.name} must be a plain text: write it out.`);
  const read = load(pathFrom(frame.unit.file, path), rest, of, frame);
  return frame.target.keep(of, read);
};

/** A text that is known when the file is compiled: written out, or a variable of such a text. */
const plainText = (of: Expression, frame: Frame): string | undefined => {
  if (of.is === 'literal') return typeof of.value === 'string' ? of.value : undefined;
  if (of.is === 'group') return plainText(of.of, frame);
  if (of.is === 'template') {
    const parts = of.parts.map(part => plainText(part, frame));
    return parts.includes(undefined) ? undefined : of.texts.map((text, i) => `${text}${parts[i] ?? ''}`).join('');
  }
  const symbol = of.is === 'name' ? symbolNamed(of.name, frame)?.symbol : undefined;
  return symbol?.is === 'var' && symbol.statement.value !== of && symbol.statement.value.is === 'literal'
    ? plainText(symbol.statement.value, frame)
    : undefined;
};

type Load = (file: string, rest: readonly (string | undefined)[], of: Call, frame: Frame) => Term;

const unreadable = (of: Call, frame: Frame, message: string): Term => {
  report(frame, of, message);
  return constant(null, placeIn(frame, of));
};

const textOf = (file: string, of: Call, frame: Frame, then: (text: string) => Term): Term => {
  const read = frame.unit.world.tree.read(file);
  return 'text' in read ? then(read.text) : absent(file, of, frame);
};
const absent = (file: string, of: Call, frame: Frame): Term =>
  unreadable(of, frame, `The file ${file} cannot be read: put it there, or correct the path. It is read as null.`);

const encodings = new Set(['us-ascii', 'iso-8859-1', 'utf-8', 'utf-16', 'utf-16be']);

const text: Load = (file, [encoding], of, frame) => {
  if (encoding === undefined || encoding.toLowerCase() === 'utf-8' || !encodings.has(encoding.toLowerCase()))
    return textOf(file, of, frame, read => constant(read.replace(/^\uFEFF/, ''), placeIn(frame, of)));
  const bytes = bytesIn(file, of, frame);
  return bytes instanceof Uint8Array ? constant(new TextDecoder(encoding).decode(bytes), placeIn(frame, of)) : bytes;
};

/** More than Bicep itself would read. */
const mostBytes = 1_000_000;

const bytesIn = (file: string, of: Call, frame: Frame): Uint8Array | Term => {
  const bytes = piecesOf(frame.unit.world.tree, file);
  if (!('size' in bytes)) return absent(file, of, frame);
  if (bytes.size <= mostBytes) return bytes.read(0, bytes.size);
  return unreadable(of, frame, `The file ${file} is too large to be loaded: it is read as null.`);
};

const base64: Load = (file, _, of, frame) => {
  const bytes = bytesIn(file, of, frame);
  return bytes instanceof Uint8Array ? constant(base64Of(bytes), placeIn(frame, of)) : bytes;
};
const base64Of = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 0x80_00) pieces.push(String.fromCharCode(...bytes.subarray(i, i + 0x80_00)));
  return btoa(pieces.join(''));
};

const tree =
  (parse: (text: string, file: string) => TreeFile): Load =>
  (file, [path], of, frame) =>
    textOf(file, of, frame, read => {
      const { documents, problems, source } = parse(read, file);
      for (const problem of problems) frame.unit.world.problem(problem);
      const [root] = documents;
      if (!root) return unreadable(of, frame, `The file ${file} is empty: it is read as null.`);
      const part = path === undefined ? root : partOf(root, path);
      return part
        ? termOf(part, source)
        : unreadable(of, frame, `The path ${path} leads to nothing in ${file}, or is of a kind that is not read: it is read as null.`);
    });

const termOf = (node: TreeNode, source: Source): Term => {
  const at = placeOf(source, node);
  if (node.is === 'scalar') return constant(node.value, at);
  if (node.is === 'list')
    return listOf(
      node.items.map(item => termOf(item, source)),
      at,
    );
  const entries = node.entries.map(({ key, value }) => [constant(key, at), termOf(value, source)] as const);
  return { is: 'map', entries, at } satisfies MapTerm;
};

/** `$.a.b[0]['c']`, without filters and wildcards. */
const partOf = (root: TreeNode, path: string): TreeNode | undefined => {
  let node: TreeNode | undefined = root;
  let rest = path.replace(/^\$/, '');
  while (rest !== '' && node) {
    const step: RegExpExecArray | null = /^(?:\.?([A-Za-z_$][\w$-]*)|\[(\d+)\]|\[['"]([^'"\]]*)['"]\])/.exec(rest);
    if (!step) return undefined;
    rest = rest.slice(step[0].length);
    node = stepInto(node, step[1] ?? step[3], step[2]);
  }
  return node;
};
const stepInto = (node: TreeNode, name: string | undefined, index: string | undefined): TreeNode | undefined => {
  if (name !== undefined) return node.is === 'map' ? node.entries.find(entry => entry.key === name)?.value : undefined;
  return node.is === 'list' ? node.items[Number(index)] : undefined;
};

/** The files of a folder, as far as the tree lists them. */
const folder: Load = (path, [pattern = '*'], of, frame) => {
  const at = placeIn(frame, of);
  const names = frame.unit.world.tree.list(path);
  if (!names) return unreadable(of, frame, `The folder ${path} cannot be listed: it is read as null.`);
  const files = names.filter(name => !name.endsWith('/') && isLike(name, pattern) === true).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const [written] = of.args;
  const relative = normal((written && plainText(written, frame)) ?? path);
  return listOf(
    files.map(name => {
      const dot = name.lastIndexOf('.');
      const said = { relativePath: `${relative}/${name}`, baseName: name, extension: dot < 0 ? '' : name.slice(dot) };
      return { is: 'map', entries: Object.entries(said).map(([key, value]) => [constant(key, at), constant(value, at)] as const), at };
    }),
    at,
  );
};
const loads: Readonly<Record<string, Load | undefined>> = Object.assign(Object.create(null), {
  loadTextContent: text,
  loadFileAsBase64: base64,
  loadJsonContent: tree((text, file) => readJson(text, file, { comments: true })),
  loadYamlContent: tree(readYaml),
  loadDirectoryFileInfo: folder,
});
