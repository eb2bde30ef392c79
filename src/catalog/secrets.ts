import { derived, hasHoles, isMap, isUnresolved, type Lens, type Plain, pieces, type Several, unresolved } from '../model/index.ts';

/** What secrets look like, by the words a finding uses; a finding never carries the secret itself. */
const looks: readonly (readonly [string, RegExp])[] = [
  ['an AWS access key', /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}/],
  ['an AWS secret key', /secret.{0,20}?key.{0,5}?[=:].{0,5}?(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/i],
  ['a private key', /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/],
  ['a GitHub token', /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40})/],
  ['a GitLab token', /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20}/],
  ['a Slack token', /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10}|hooks\.slack\.com\/services\/T[A-Z0-9]{6}/],
  ['a Stripe key', /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{16}/],
  ['a Google API key', /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}/],
  ['an npm token', /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/],
  ['a SendGrid key', /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16}/],
  ['an Azure storage key', /AccountKey=[A-Za-z0-9/+]{40}/],
  ['a password in an address', /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"'$<{%]{1,60}:[^\s:/@"'$<{%]{3,100}@[a-z0-9[]/i],
];

/** `export DB_PASSWORD=…`, `password: …` and `--password …`, with a value that is written out. */
const assignments = [
  /(?<![A-Za-z0-9_.-])([A-Za-z][A-Za-z0-9_.-]{0,60})["']?\s{0,4}[=:]\s{0,4}["']?([^\s"',;&|]{4,200})/g,
  /(?<!\S)--([a-z][a-z0-9-]{0,60}) ["']?([^\s"',;&|]{4,200})/g,
];
const assigns = (text: string): boolean =>
  assignments.some(pattern => [...text.matchAll(pattern)].some(([, name = '', value = '']) => soundsSecret(name) && isWrittenOut(value)));

/** Which kinds of secret stand in a text that is known. */
export const secretsInText = (text: string): readonly string[] => [
  ...looks.filter(([, look]) => look.test(text)).map(([kind]) => kind),
  ...(assigns(text) ? ['a password or token'] : []),
];

/** `dbPassword` and `DB_PASSWORD` as `db password`. */
const words = (name: string): string =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
const secretNames =
  /(?:^| )(?:[a-z0-9]*(?:password|passwd|passphrase)|pwd|pass|secret|token|credentials?|apikey|(?:api|access|secret|private|signing|encryption|auth|account|master) key|connection string)(?: value| plain(?:text)?)?$/;
/** Whether a name announces a secret: `DB_PASSWORD` does, `PASSWORD_LENGTH` and `SECRET_ARN` do not. */
export const soundsSecret = (name: string): boolean => secretNames.test(words(name));

const placeholder = /^(?:<.*>|\[.*\]|(.)\1*|none|null|nil|undefined|true|false|todo|tbd|(?:replace|change)[-_ ]?me)$/i;
/** Names, places and ciphertexts of secrets, and values that a shell fills in. */
const elsewhere = /^(?:<|arn:|https?:\/\/|s3:\/\/|\/|ssm:|vault:|\$|%|@|`|AQ[IE]C[A-Za-z0-9+/=]{40})|\{\{|\$\{|\$\(|^ENC\[/;
/** An attribute of another resource that is a secret: `random_password.db.result`. */
const secretAttribute = /\uE002[^\uE003]*\.(?:[a-z_]*password|result|secret_string|secret|[a-z_]*token|private_key[a-z_]*|value)\uE003/;
const isWrittenOut = (value: string): boolean =>
  value.includes('\uE002') ? secretAttribute.test(value) : value !== '' && !placeholder.test(value) && !elsewhere.test(value);

/** CloudFormation puts the secret itself in the place of a reference to where it is kept; the reader says so, or leaves it as a hole. */
const fetchedHole = /\uE000resolve:(?:secretsmanager|ssm-secure):/;
export const isFetched = (plain: Plain): boolean =>
  isUnresolved(plain) ? /^Secrets Manager gives it at deployment/.test(plain[unresolved]) : typeof plain === 'string' && fetchedHole.test(plain);

const holdsSecret = (name: string, value: Plain): boolean => {
  if (isFetched(value)) return true;
  if (typeof value !== 'string') return false;
  if (secretsInText(knownPieces(value)).length > 0) return true;
  return !hasHoles(value) && soundsSecret(name) && isWrittenOut(value);
};
/** What is known of a text; what fills a hole stands as a `$`, as it would in a template. */
const knownPieces = (text: string): string =>
  pieces(text)
    .map((piece, i) => (i % 2 === 1 ? '$' : piece))
    .join('');

/** One variable of an environment. */
export type Variable = readonly [name: string, value: Plain];

/** The names of the variables that hold a secret; one whose value is not known may hold one. */
export const secretVariables = (variables: readonly Variable[]): Several<string> => {
  const items = variables.filter(([name, value]) => holdsSecret(name, value)).map(([name]) => name);
  const open = variables.filter(([name]) => !items.includes(name)).flatMap(([name, value]) => whyOpen(value).map(why => `${name}: ${why}`));
  return several(items, open);
};
const several = (items: readonly string[], rest: readonly string[]): Several<string> => ({ items, ...(rest.length > 0 && { rest: rest.join('; ') }) });
/** Where something runs is no secret: a region, an account, a stack. */
const surroundings =
  /AWS::(?:Region|AccountId|Partition|URLSuffix|StackName|StackId)|data\.aws_(?:region|caller_identity|partition)\b|^the (?:region|account|partition|domain|name of the stack|id of the stack) is known/;
const isSurroundings = (value: Plain): boolean =>
  isUnresolved(value)
    ? surroundings.test(value[unresolved])
    : typeof value === 'string' && pieces(value).every((piece, i) => i % 2 === 0 || surroundings.test(piece));
const whyOpen = (value: Plain): readonly string[] => {
  if (isSurroundings(value)) return [];
  return isUnresolved(value) ? [value[unresolved]] : typeof value === 'string' && hasHoles(value) ? ['a part of its value is not known'] : [];
};

/** The variables of a map, `{ DB_PASSWORD: '…' }`, that hold a secret, by name. */
export const secretsOfMap = (path: string): Lens<Several<string>> =>
  derived(path, plain => {
    const known: readonly Variable[] = isMap(plain) || isUnresolved(plain) ? Object.entries(plain) : [];
    const { items, rest } = secretVariables(known);
    return { value: several(items, [...(rest === undefined ? [] : [rest]), ...(isUnresolved(plain) ? [plain[unresolved]] : [])]) };
  });

/** The kinds of secret in a text, such as the start-up script of a machine; a part that is not known may be one. */
export const secretsOfText = (path: string): Lens<Several<string>> =>
  derived(path, plain => ({ value: several(typeof plain === 'string' ? secretsInText(knownPieces(plain)) : [], whyOpen(plain)) }));
