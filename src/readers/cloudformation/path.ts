/** The path of a file named beside another, when it is one on this disk: `./child.yaml`, not `https://…`. */
export const localPath = (from: string, named: string): string | undefined => {
  if (/^[a-z][a-z0-9+.-]*:/i.test(named) || named === '' || named.includes('\uE000') || named.includes('{{resolve:')) return undefined;
  return named.startsWith('/') ? normalPath(named) : normalPath([...from.split('/').slice(0, -1), named].join('/'));
};

/** Without `.` and `..`, as far as they can be taken away. */
export const normalPath = (path: string): string => {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return (path.startsWith('/') ? '/' : '') + parts.join('/');
};
