import { hasHoles, isMap, isUnresolved, type Plain, pieces, type Several, unresolved } from '../../model/index.ts';

/**
 * Condition keys that tie a statement to somebody or somewhere, when they are compared with fixed values.
 * What makes a policy not public: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
const tying = new Set(
  [
    'principalorgid',
    'principalorgpaths',
    'principalaccount',
    'principalarn',
    'sourceaccount',
    'sourceowner',
    'sourcearn',
    'sourceorgid',
    'sourceorgpaths',
    'sourcevpc',
    'sourcevpce',
    'sourceip',
    'vpcsourceip',
    'userid',
    'username',
  ]
    .map(key => `aws:${key}`)
    .concat(
      'elasticfilesystem:accesspointarn',
      's3:dataaccesspointarn',
      's3:dataaccesspointaccount',
      's3:x-amz-server-side-encryption-aws-kms-key-id',
      'kms:calleraccount',
      'kms:viaservice',
      'lambda:eventsourcetoken',
      'sts:externalid',
      'saml:aud',
    ),
);
const isTying = (key: string): boolean => tying.has(key.toLowerCase()) || /:(?:sub|aud|oaud|amr)$/i.test(key);

/** Operators that only let through what they name; `IfExists` and `ForAllValues` let through requests that lack the key. */
const letsThroughOnly = (operator: string): boolean =>
  /^(?:ForAnyValue:)?(?:StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike|IpAddress)$/i.test(operator);
const everything = /^(?:\*|0\.0\.0\.0\/0|::\/0|arn:\*(?::\*)*)$/;

/** Whether a statement's condition keeps "everybody" from being everybody: `undefined` when a part of it is not known. */
export const isNarrowing = (condition: Plain): boolean | undefined => {
  if (condition === undefined || condition === null) return false;
  if (!isMap(condition)) return isUnresolved(condition) ? undefined : false;
  const answers = Object.entries(condition).map(([operator, keys]) => operatorNarrows(operator, keys));
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
};

const operatorNarrows = (operator: string, keys: Plain): boolean | undefined => {
  if (!letsThroughOnly(operator)) return false;
  if (!isMap(keys)) return isUnresolved(keys) ? undefined : false;
  const answers = Object.entries(keys).map(([key, values]) => (isTying(key) ? isExact(operator) || areFixed(values) : false));
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
};

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html: a `*` is a plain character here, so that no value lets everybody in. */
const isExact = (operator: string): boolean => /StringEquals(?:IgnoreCase)?$/i.test(operator);

/** One open value is enough to let everybody in; a value of which a piece is known is none. */
const areFixed = (values: Plain): boolean | undefined => {
  const all = Array.isArray(values) ? (values as readonly Plain[]) : [values];
  if (all.length === 0) return false;
  if (all.some(value => typeof value === 'string' && everything.test(value))) return false;
  return all.some(mayBeEverything) ? undefined : true;
};
const mayBeEverything = (value: Plain): boolean => isUnresolved(value) || (typeof value === 'string' && hasHoles(value) && !hasKnownLetters(value));
const hasKnownLetters = (text: string): boolean => {
  const known = pieces(text).filter((_, i) => i % 2 === 0);
  return /[a-z1-9]/i.test(known.join(' ').replace(/^arn:/, ''));
};

/** What a condition compares, one `operator key value` for each value; operator and key in lower case. */
export const conditionWords = (condition: Plain): Several<string> => {
  const compared = entriesOf(condition).flatMap(([operator, keys]) =>
    entriesOf(keys).flatMap(([key, values]) => listed(values).map(value => (isUnresolved(value) ? value : `${`${operator} ${key}`.toLowerCase()} ${value}`))),
  );
  const open = compared.filter(word => typeof word !== 'string').map(word => word[unresolved]);
  return { items: compared.filter(word => typeof word === 'string'), ...(open.length > 0 && { rest: open.join('; ') }) };
};
/** What is not a map has no keys to tell, and is handed on. */
const entriesOf = (plain: Plain): readonly (readonly [string, Plain])[] =>
  plain === undefined || plain === null ? [] : isMap(plain) ? Object.entries(plain) : [['', plain]];
const listed = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? plain : [plain]);
