import { entryIn, valueIn } from '../../../text-tree/index.ts';
import { hashOf } from '../hash.ts';
import { complain, make, type Part, passed, property, resolved, type Sam, settled } from '../sam.ts';
import { attributeOf, dataOf, type GivenMap, isGiven, isOn, opened, picked, refTo, treeOf } from '../tree.ts';
import type { Code } from './code.ts';

/** The alias that `AutoPublishAlias` asks for, by logical id, on a version of what the function is now. */
export const aliasOf = (sam: Sam, part: Part, code: Code, properties: () => GivenMap): string | undefined => {
  const written = property(part, 'AutoPublishAlias');
  if (!isGiven(written)) return undefined;
  const name = settled(sam, written);
  if (name === undefined || !/^[A-Za-z0-9_-]+$/.test(name)) {
    complain(part, written, 'AutoPublishAlias takes a name of letters, digits, - and _, or a parameter with such a value. Give it.');
    return undefined;
  }
  const version = makeVersion(sam, part, code, properties);
  const logicalId = `${part.logicalId}Alias${name.replaceAll('-', 'D').replaceAll('_', 'U')}`;
  sam.names.set(`${part.logicalId}.Alias`, logicalId);
  const alias: GivenMap = {
    Name: treeOf(name, written),
    FunctionName: refTo(part.logicalId),
    FunctionVersion: attributeOf(version, 'Version'),
    ProvisionedConcurrencyConfig: entryIn(part.properties, 'ProvisionedConcurrencyConfig'),
  };
  make(sam, part, { logicalId, type: 'AWS::Lambda::Alias', properties: alias, attributes: passed(part), span: written });
  return logicalId;
};

const makeVersion = (sam: Sam, part: Part, code: Code, properties: () => GivenMap): string => {
  const logicalId = `${part.logicalId}Version${versionHash(sam, part, code, properties)}`;
  sam.names.set(`${part.logicalId}.Version`, logicalId);
  const onInstances = isGiven(property(part, 'CapacityProviderConfig'));
  const usual = onInstances ? 'Delete' : 'Retain';
  const attributes = { DeletionPolicy: entryIn(part.properties, 'VersionDeletionPolicy') ?? entryIn(part.tree, 'DeletionPolicy') ?? usual };
  const version: GivenMap = {
    FunctionName: refTo(part.logicalId),
    Description: entryIn(part.properties, 'VersionDescription'),
    FunctionScalingConfig: onInstances ? entryIn(part.properties, 'FunctionScalingConfig') : undefined,
  };
  make(sam, part, { logicalId, type: 'AWS::Lambda::Version', properties: version, attributes: { ...passed(part), ...attributes } });
  return logicalId;
};

/**
 * A new version is made when this changes: the code with what counts as such, or its given hash; with `AutoPublishAliasAllProperties` everything.
 * Empty while the code is not packaged.
 */
const versionHash = (sam: Sam, part: Part, code: Code, properties: () => GivenMap): string => {
  const given = codeHash(sam, part);
  if (given !== undefined) return given.slice(0, 10);
  if (!('tree' in code)) return '';
  if (isOn(property(part, 'AutoPublishAliasAllProperties'))) return hashOf(dataOf(treeOf(properties(), part.span)));
  const snaps = settled(sam, valueIn(property(part, 'SnapStart'), 'ApplyOn')) !== 'None';
  const counted = new Map([
    ...opened(resolved(sam, code.tree)),
    ...opened(property(part, 'Environment')),
    ...Object.entries(picked(part.properties, snaps ? ['MemorySize', 'SnapStart'] : ['MemorySize'])),
  ]);
  return hashOf(dataOf(treeOf(counted, part.span)));
};

/** `AutoPublishCodeSha256`. */
export const codeHash = (sam: Sam, part: Part): string | undefined => settled(sam, property(part, 'AutoPublishCodeSha256'));
