import type { Node } from '../../model/index.ts';
import { valueIn } from '../text-tree/index.ts';
import { type Frame, report, type Stack } from './frame.ts';
import type { Copy } from './loops.ts';
import { knownText, whyUnknown } from './node.ts';
import { localPath } from './path.ts';

/** The stack that a resource nests, when its template is a local file. */
export const nestedStack = ({ key, entry, frame }: Copy, property: string): Stack | undefined => {
  const properties = valueIn(entry.value, 'Properties');
  const written = valueIn(properties, property);
  const url = written && frame.evaluate(written, frame);
  const location = knownText(url);
  const path = location === undefined ? undefined : localPath(frame.source.file, location);
  if (path !== undefined)
    return frame.stack.world.nest({ frame, span: written ?? entry.value, logicalId: key, path, given: parametersGiven(properties, frame) });
  const from = location === undefined ? `a template that is not known (${whyUnknown(url)})` : `${location}, which is not a local file`;
  report(
    frame,
    written ?? entry.value,
    `The nested stack ${key} is read from ${from}: what it declares is not judged. Name the local template, as \`aws cloudformation package\` takes it.`,
  );
  return undefined;
};

const parametersGiven = (properties: Parameters<typeof valueIn>[0], frame: Frame): ReadonlyMap<string, Node> => {
  const written = valueIn(properties, 'Parameters');
  const node = written && frame.evaluate(written, frame);
  return new Map(node?.is === 'map' ? Object.entries(node.entries) : []);
};
