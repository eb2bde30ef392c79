/** What CloudFormation's own tools write: a template, the manifest of a CDK app's output, what `describe-change-set` and `get-template` answer. */
export type Kind = 'template' | 'assembly' | 'change set' | 'answer';

export const isCloudFormation = (text: string, file: string): boolean => kindOf(text, file) !== undefined;

/** What a text is, told from its top without reading it. */
export const kindOf = (text: string, file: string): Kind | undefined => {
  if (/\.(?:tf|md|ts|js|py)$/.test(file) || !markers.some(marker => text.includes(marker))) return undefined;
  const has = /^[\uFEFF\s]*\{/.test(text) ? inBraces(text) : (key: string): boolean => new RegExp(`^\\uFEFF?["']?${key}["']?[ \\t]*:`, 'm').test(text);
  if (has('AWSTemplateFormatVersion') || (has('Resources') && typed.test(text))) return 'template';
  if (has('artifacts') && has('version') && assembled.some(type => text.includes(type))) return 'assembly';
  if (has('Changes') && has('ChangeSetId')) return 'change set';
  return has('TemplateBody') ? 'answer' : undefined;
};

/** What the manifest of a CDK app lists: stacks, and the assemblies of its stages. */
const assembled: readonly string[] = ['aws:cloudformation:stack', 'cdk:cloud-assembly'];
const markers: readonly string[] = ['AWSTemplateFormatVersion', 'Resources', ...assembled, 'ChangeSetId', 'TemplateBody'];

/** Every resource says what it is: `AWS::S3::Bucket`, `Custom::Thing`. */
const typed = /["']?Type["']?[ \t]*:[ \t]*["']?[A-Za-z0-9]+::[A-Za-z0-9@_-]+/;

const inBraces = (text: string): ((key: string) => boolean) => {
  const keys = topKeys(text);
  return key => keys.has(key);
};

/** The keys of the outermost object of a JSON text. */
const topKeys = (text: string): ReadonlySet<string> => {
  const keys = new Set<string>();
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) depth--;
    else if (code === 34) {
      const end = closingQuote(text, at + 1);
      if (depth === 1 && /[ \t\r\n]*:/y.test(text.slice(end + 1, end + 20))) keys.add(text.slice(at + 1, end));
      at = end;
    }
  }
  return keys;
};

const closingQuote = (text: string, from: number): number => {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34) return at;
  }
  return text.length;
};
