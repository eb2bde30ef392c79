import { type Node, type Place, shown } from '../../model/index.ts';
import { valueIn } from '../text-tree/index.ts';
import { argumentsOf, type Call } from './call.ts';
import { subnets } from './cidr.ts';
import type { Frame } from './frame.ts';
import { shapeOf } from './joined-text.ts';
import { misused } from './names.ts';
import { knownText, list, seenAt, unresolved, value, whyUnknown } from './node.ts';
import { exported, stackOutput } from './shared.ts';

export const select = (call: Call, frame: Frame, at: Place): Node => {
  const [index, items] = argumentsOf(call).map(argument => frame.evaluate(argument, frame));
  if (!index || !items || items.is === 'value' || items.is === 'map') return misused(call, frame, at, 'takes an index and a list');
  const known = knownText(index);
  if (items.is !== 'list') return unresolved('Fn::Select', whyUnknown(items), at);
  if (items.rest !== undefined) return unresolved('Fn::Select', items.rest, at);
  if (known === undefined) return unresolved('Fn::Select', whyUnknown(index), at, items.items.length <= 50 ? items.items : undefined);
  const item = /^\d+$/.test(known) ? items.items[Number(known)] : undefined;
  return item ? seenAt(item, at) : misused(call, frame, at, 'takes an index that the list has');
};

export const length = (call: Call, frame: Frame, at: Place): Node => {
  const items = frame.evaluate(call.argument, frame);
  if (items?.is === 'list' && items.rest === undefined) return value(items.items.length, at);
  return !items || items.is === 'value' || items.is === 'map' ? misused(call, frame, at, 'takes a list') : unresolved(call.name, whyUnknown(items), at);
};

export const getAzs = (call: Call, _: Frame, at: Place): Node => unresolved(call.name, 'the availability zones of the region are known at deployment', at);

export const importValue = (call: Call, frame: Frame, at: Place): Node => {
  const name = frame.evaluate(call.argument, frame);
  if (!name || name.sensitive || name.is === 'map' || name.is === 'list') return unresolved(call.name, 'it is imported from another stack', at);
  const sought = shown(shapeOf(name));
  const what = `${call.name} ${sought}`;
  return exported(name, what, frame, at) ?? unresolved(what, `it is imported from another stack, which exports it as ${sought}`, at);
};

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html */
export const getStackOutput = (call: Call, frame: Frame, at: Place): Node => {
  const [stack, output, region] = ['StackName', 'OutputName', 'Region'].map(name => {
    const written = valueIn(call.argument, name);
    return written && frame.evaluate(written, frame);
  });
  if (!stack || !output) return misused(call, frame, at, 'takes a map with StackName and OutputName');
  const [name, wanted] = [knownText(stack), knownText(output)];
  const known = name !== undefined && wanted !== undefined && !(region && knownText(region) === undefined);
  const throughRole = valueIn(call.argument, 'RoleArn') !== undefined;
  const found = known ? stackOutput(`${name}/${wanted}`, knownText(region), throughRole, frame, at) : undefined;
  if (found) return found;
  const what = `${shown(shapeOf(stack))}.${shown(shapeOf(output))}`;
  return unresolved(`${call.name} ${what}`, `it is output ${what} of another stack`, at);
};

export const cidr = (call: Call, frame: Frame, at: Place): Node => {
  const parts = argumentsOf(call).map(argument => frame.evaluate(argument, frame));
  const [block, count, bits = '8'] = parts.map(knownText);
  if (!parts[0] || !parts[1]) return misused(call, frame, at, 'takes an address block, a count and a number of bits');
  if (block === undefined || count === undefined) return unresolved(call.name, whyUnknown(block === undefined ? parts[0] : parts[1]), at);
  const blocks = subnets(block, Number(count), Number(bits));
  return blocks
    ? list(
        blocks.map(one => value(one, at)),
        at,
      )
    : misused(call, frame, at, 'takes an address block that holds so many of that size');
};
