import { cleanPath } from './paths.ts';
import { between, exactly, type Letters, noneOf, oneOf } from './regex/letters.ts';

/** Letters one after another; `many` is any number of any. */
type Name = readonly (Letters | 'many')[];
/** A step of a path pattern. */
type Step = { readonly is: 'folders' } | { readonly is: 'name'; readonly name: string } | { readonly is: 'like'; readonly parts: Name };
type List = (folder: string) => readonly string[] | undefined;

const mostPatterns = 1000;

/** The first group of braces that holds no other one. */
const innermost = /\{([^{}]*)\}/;
const withoutBraces = (pattern: string): readonly string[] | undefined => {
  let [left, done]: [string[], string[]] = [[pattern], []];
  while (left.length > 0) {
    const next: string[] = [];
    for (const each of left) {
      const braces = innermost.exec(each);
      if (!braces) done = [...done, each];
      else for (const choice of (braces[1] ?? '').split(',')) next.push(each.slice(0, braces.index) + choice + each.slice(braces.index + braces[0].length));
    }
    left = next;
    if (left.length + done.length > mostPatterns) return undefined;
  }
  return done.some(each => /[{}]/.test(each)) ? undefined : done;
};

/** A class such as `[a-z]` that begins behind the bracket at `at`, and where it ends. */
const classAt = (letters: readonly string[], at: number): readonly [Letters, number] | undefined => {
  const negated = letters[at] === '^' || letters[at] === '!';
  const sets: Letters[] = [];
  let i = negated ? at + 1 : at;
  while (letters[i] !== ']' || sets.length === 0) {
    const from = letters[i] === '\\' ? letters[++i] : letters[i];
    if (from === undefined) return undefined;
    const to = letters[i + 1] === '-' && letters[i + 2] !== ']' ? letters[i + 2] : undefined;
    sets.push(to === undefined ? exactly(from) : between(from, to));
    i += to === undefined ? 1 : 3;
  }
  return [negated ? noneOf(oneOf(sets)) : oneOf(sets), i + 1];
};

const stepOf = (written: string): Step | undefined => {
  if (written === '**') return { is: 'folders' };
  if (!/[*?[\\]/.test(written)) return { is: 'name', name: written };
  const letters = [...written];
  const parts: (Letters | 'many')[] = [];
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? '';
    if (letter === '*') parts.push('many');
    else if (letter === '?') parts.push(() => true);
    else if (letter === '[') {
      const found = classAt(letters, i + 1);
      if (!found) return undefined;
      parts.push(found[0]);
      i = found[1] - 1;
    } else parts.push(exactly(letter === '\\' ? (letters[++i] ?? '\\') : letter));
  }
  return { is: 'like', parts };
};

/** Goes back to the last `*` only, so that a name is read at most once per letter of the pattern. */
const fits = (name: string, parts: Name): boolean => {
  const letters = [...name];
  let [at, part, star, mark] = [0, 0, -1, 0];
  while (at < letters.length) {
    const wanted = parts[part];
    if (wanted === 'many') [star, mark, part] = [part, at, part + 1];
    else if (wanted?.(letters[at] ?? '')) [at, part] = [at + 1, part + 1];
    else if (star === -1) return false;
    else [mark, at, part] = [mark + 1, mark + 1, star + 1];
  }
  return parts.slice(part).every(each => each === 'many');
};

interface Walk {
  readonly list: List;
  readonly found: Set<string>;
  readonly seen: Set<string>;
  left: number;
}
const deepest = 60;
const joined = (folder: string, name: string): string => (folder === '.' ? name : folder === '/' ? `/${name}` : `${folder}/${name}`);

const visit = (walk: Walk, folder: string, steps: readonly Step[], depth: number): void => {
  const key = `${steps.length} ${folder}`;
  const [step, ...further] = steps;
  if (step === undefined || depth > deepest || walk.seen.has(key) || --walk.left < 0) return;
  walk.seen.add(key);
  if (step.is === 'name' && further.length > 0) {
    visit(walk, cleanPath(joined(folder, step.name)), further, depth + 1);
    return;
  }
  if (step.is === 'folders' && further.length > 0) visit(walk, folder, further, depth + 1);
  for (const entry of walk.list(folder) ?? []) take(walk, folder, entry, steps, depth);
};

/** What one entry of a folder comes to. `**` goes on through every folder. */
const take = (walk: Walk, folder: string, entry: string, steps: readonly Step[], depth: number): void => {
  const [step, ...further] = steps;
  const isFolder = entry.endsWith('/');
  const name = isFolder ? entry.slice(0, -1) : entry;
  if (step === undefined || (step.is === 'name' && step.name !== name) || (step.is === 'like' && !fits(name, step.parts))) return;
  if (isFolder) visit(walk, joined(folder, name), step.is === 'folders' ? steps : further, depth + 1);
  else if (further.length === 0) walk.found.add(joined(folder, name));
};

const mostVisits = 100_000;

/** The files that fit a path pattern; a text says why it cannot be told. */
export const filesLike = (pattern: string, list: List): readonly string[] | string => {
  const patterns = withoutBraces(pattern);
  if (!patterns) return 'syntax error in pattern';
  const walk: Walk = { list, found: new Set(), seen: new Set(), left: mostVisits };
  for (const each of patterns) {
    const clean = cleanPath(each);
    const steps = clean
      .split('/')
      .filter(written => written !== '')
      .map(stepOf);
    if (steps.some(step => step === undefined)) return 'syntax error in pattern';
    walk.seen.clear();
    visit(
      walk,
      clean.startsWith('/') ? '/' : '.',
      steps.filter(step => step !== undefined),
      0,
    );
  }
  return walk.left < 0 ? 'there are more than 100,000 folders to look through' : [...walk.found];
};
