/** The shortest way to write a path: no empty or `.` steps, and `..` only at its start. */
export const cleanPath = (path: string): string => {
  const rooted = path.startsWith('/');
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (!rooted) steps.push('..');
  }
  return `${rooted ? '/' : ''}${steps.join('/')}` || '.';
};

export const baseName = (path: string): string => {
  if (path === '') return '.';
  const trimmed = path.replace(/\/+$/, '');
  return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
};

export const folderName = (path: string): string => cleanPath(path.slice(0, path.lastIndexOf('/') + 1) || '.');

/** A path as it is seen from a folder; both are clean. */
export const relativePath = (folder: string, path: string): string => {
  const [from, to] = [folder, path].map(each => (each === '.' ? [] : each.split('/')));
  let shared = 0;
  while (shared < (from?.length ?? 0) && from?.[shared] === to?.[shared]) shared++;
  return [...(from?.slice(shared).map(() => '..') ?? []), ...(to?.slice(shared) ?? [])].join('/');
};
