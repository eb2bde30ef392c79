import { isMap, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';

/** Whether a selector is asked about reads or writes. */
export type Access = 'read' | 'write';
type Named = { readonly [key: string]: Plain };

/** Terraform and CloudFormation spell the same keys differently. */
const said = (map: Named, ...names: readonly string[]): Plain => names.map(name => map[name]).find(value => value !== undefined && value !== null);
const listOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const why = (plain: Plain): string => (isUnresolved(plain) ? plain[unresolved] : 'a selector is not wholly known');

/** The object ARNs, or their beginnings, whose reads or writes basic selectors record (`arn:aws:s3` is every object). */
export const selectedObjects =
  (access: Access) =>
  (selectors: Plain): Worked<Several<string>> =>
    collect(listOf(selectors), selector => basic(access, selector));
/** The same of advanced selectors. */
export const advancedObjects =
  (access: Access) =>
  (selectors: Plain): Worked<Several<string>> =>
    collect(listOf(selectors), selector => advanced(access, selector));

const collect = (selectors: readonly Plain[], read: (selector: Named) => Several<string>): Worked<Several<string>> => {
  const all = selectors.map(selector => (isMap(selector) ? read(selector) : { items: [], rest: why(selector) }));
  const rest = all.map(one => one.rest).filter(reason => reason !== undefined);
  return { value: { items: all.flatMap(one => one.items), ...(rest.length > 0 && { rest: rest.join('; ') }) } };
};

const basic = (access: Access, selector: Named): Several<string> => {
  const kind = said(selector, 'read_write_type', 'ReadWriteType') ?? 'All';
  if (typeof kind !== 'string') return { items: [], rest: why(kind) };
  if (kind !== 'All' && kind !== (access === 'read' ? 'ReadOnly' : 'WriteOnly')) return { items: [] };
  const resources = listOf(said(selector, 'data_resource', 'DataResources'));
  const values = resources.flatMap(resource => {
    if (!isMap(resource)) return [resource];
    const type = said(resource, 'type', 'Type');
    return type === 'AWS::S3::Object' ? listOf(said(resource, 'values', 'Values')) : isUnresolved(type) ? [type] : [];
  });
  const open = values.filter(value => typeof value !== 'string');
  return { items: values.filter(value => typeof value === 'string'), ...(open.length > 0 && { rest: open.map(why).join('; ') }) };
};

/** What an advanced selector may be narrowed by without leaving reads or writes of an object out. */
const understood = new Set(['eventCategory', 'resources.type', 'readOnly', 'resources.ARN']);

const advanced = (access: Access, selector: Named): Several<string> => {
  const fields = listOf(said(selector, 'field_selector', 'FieldSelectors'));
  if (fields.some(field => !isMap(field))) return { items: [], rest: why(fields.find(field => !isMap(field))) };
  const named = new Map(fields.filter(isMap).map(field => [String(said(field, 'field', 'Field')), field] as const));
  const equals = (name: string): readonly Plain[] => listOf(said(named.get(name) ?? {}, 'equals', 'Equals'));
  if (![...equals('eventCategory'), ...equals('resources.type')].every(value => typeof value === 'string'))
    return { items: [], rest: 'a selector is not wholly known' };
  if (!equals('eventCategory').includes('Data') || !equals('resources.type').includes('AWS::S3::Object')) return { items: [] };
  if ([...named.keys()].some(field => !understood.has(field))) return { items: [], rest: 'the selector records some events only' };
  const readOnly = equals('readOnly');
  if (readOnly.length > 0 && !readOnly.some(value => String(value) === String(access === 'read'))) return { items: [] };
  const arn = named.get('resources.ARN');
  if (!arn) return { items: ['arn:aws:s3'] };
  const starts = [...listOf(said(arn, 'starts_with', 'StartsWith')), ...listOf(said(arn, 'equals', 'Equals'))];
  const open = starts.filter(value => typeof value !== 'string');
  return starts.length === 0
    ? { items: [], rest: 'the selector leaves some objects out' }
    : { items: starts.filter(value => typeof value === 'string'), ...(open.length > 0 && { rest: open.map(why).join('; ') }) };
};
