import { isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';

/** What a type of analyzer reports: `ORGANIZATION_UNUSED_ACCESS` is about rights that nobody uses. */
export const watchedBy = (type: Plain): Worked<Several<string>> => {
  if (isUnresolved(type)) return { value: { items: [], rest: type[unresolved] } };
  const text = String(type);
  const what = /UNUSED/.test(text)
    ? 'unused access'
    : /INTERNAL/.test(text)
      ? 'inside access'
      : /^(?:ACCOUNT|ORGANIZATION)$/.test(text)
        ? 'outside access'
        : undefined;
  return { value: what === undefined ? { items: [], rest: `${text} is not a type of analyzer that is known` } : { items: [what] } };
};
