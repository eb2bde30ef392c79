/** Why nobody should edit a file, or nothing. */
export const untouchable = (file: string, text: string): string | undefined => {
  const [, folder] = /(?:^|\/)(node_modules|vendor|vendored|\.bicep)\//.exec(file) ?? [];
  if (folder !== undefined) return `${file} is a copy of what stands elsewhere (${folder})`;
  return says.test(head(text)) ? `${file} is generated` : undefined;
};
const says = /do not (?:edit|modify|change)|code generated|auto-?generated|(?:is|was) generated (?:by|from)|automatically generated/i;

/** The comments that a file begins with. */
const head = (text: string): string => /^\uFEFF?(?:[ \t\r]*(?:\/\/[^\n]*)?(?:\n|$)){1,20}/.exec(text.slice(0, 4000))?.[0] ?? '';
