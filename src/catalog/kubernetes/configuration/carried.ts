import { derived, hasHoles, isMap, isUnresolved, type Lens, type Plain, type Several, unresolved } from '../../../model/index.ts';

/** Certificates are no secrets. */
const isPublic = (name: string): boolean => /(?:^|[./_-])(?:ca|tls|cert|client|server)?\.?(?:crt|pem\.pub|pub)$/i.test(name);
/** What a tool or a person fills in, fetches or decrypts before the object is applied; `PFBBU1N...` would be base64 of `<PASSWORD>`. */
const elsewhere = /^\s*(?:<[^>]*>|\$\{.*\}|\$\(.*\)|\$[A-Z_]+|\{\{.*\}\}|%.*%|ENC\[.*\]|vault:.*|ref\+.*|op:\/\/.*)\s*$/s;

/** The entries of a Secret whose values are written out, by name. Attributes of other resources are not. */
export const carriedAt = (path: string): Lens<Several<string>> => derived(path, carried);
export const carried = (plain: Plain): { readonly value: Several<string> } => {
  const entries: readonly (readonly [string, Plain])[] = isMap(plain) || isUnresolved(plain) ? Object.entries(plain) : [];
  const items = entries.filter(([name, value]) => !isPublic(name) && isWrittenOut(value)).map(([name]) => name);
  const open = [...(isUnresolved(plain) ? [plain[unresolved]] : []), ...entries.flatMap(([name, value]) => (items.includes(name) ? [] : whyOpen(name, value)))];
  return { value: { items, ...(open.length > 0 && { rest: open.join('; ') }) } };
};

const isWrittenOut = (value: Plain): boolean =>
  typeof value === 'string' ? value !== '' && !hasHoles(value) && !value.includes('\uE002') && !elsewhere.test(value) : typeof value === 'number';
const whyOpen = (name: string, value: Plain): readonly string[] => {
  if (isPublic(name)) return [];
  if (isUnresolved(value)) return [`${name}: ${value[unresolved]}`];
  return typeof value === 'string' && hasHoles(value) ? [`${name}: a part of its value is not known`] : [];
};
