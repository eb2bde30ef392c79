/** Folders and files as text with `/` between the steps; the empty text is the folder everything is relative to. */
const steps = (path: string): readonly string[] => path.split('/').filter(step => step !== '' && step !== '.');

/** Without `.`, and without `..` where there is a folder to leave. */
export const normal = (path: string): string => {
  const kept: string[] = [];
  const rooted = path.startsWith('/');
  for (const step of steps(path)) {
    if (step !== '..') kept.push(step);
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (!rooted) kept.push(step);
  }
  return (rooted ? '/' : '') + kept.join('/');
};

export const join = (folder: string, path: string): string => (path.startsWith('/') || folder === '' ? normal(path) : normal(`${folder}/${path}`));

/** How to get from one folder to another, as Terraform writes `path.module`: `modules/vpc`, `../vpc`, `.`. */
export const relative = (from: string, to: string): string => {
  const [a, b] = [steps(normal(from)), steps(normal(to))];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  const up = a.slice(shared);
  if (up.includes('..') || from.startsWith('/') !== to.startsWith('/')) return to;
  return [...up.map(() => '..'), ...b.slice(shared)].join('/') || '.';
};
