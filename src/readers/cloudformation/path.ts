/** The path of a file named beside another, when it is one on this disk: `./child.yaml`, not `https://…`. */
export const localPath = (from: string, named: string): string | undefined => {
  if (/^[a-z][a-z0-9+.-]*:/i.test(named) || named === '' || named.includes('\uE000') || named.includes('{{resolve:')) return undefined;
  const parts = named.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of named.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return (named.startsWith('/') ? '/' : '') + parts.join('/');
};
