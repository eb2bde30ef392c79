import { type MapTree, type Span, type TreeNode, valueIn } from '../../../text-tree/index.ts';
import { checkEvent } from '../checks/resource.ts';
import { complain, make, type Part, passed, property, type Sam, settled } from '../sam.ts';
import { callIn, entriesOf, type Given, type GivenMap, isNoValue, isNull, treeOf } from '../tree.ts';

/** What events start: a function or a state machine, perhaps by an alias. */
export interface Target {
  readonly part: Part;
  readonly ref: GivenMap;
  readonly arn: GivenMap;
}

/** An event of a function or a state machine. */
export interface SamEvent {
  readonly sam: Sam;
  readonly target: Target;
  readonly part: Part;
  readonly name: string;
  readonly type: string;
  /** The logical ids of what it needs begin with this. */
  readonly id: string;
  readonly properties: MapTree;
  readonly span: Span;
}

/** The events under `Events`, those left out that are no events. */
export const eventsOf = (sam: Sam, target: Target): readonly SamEvent[] => {
  const { part } = target;
  const written = property(part, 'Events');
  if (!written || isNull(written) || isNoValue(written)) return [];
  if (written.is !== 'map' || callIn(written)) {
    complain(part, written, 'Events is a map of names to events. Write it as one.');
    return [];
  }
  return entriesOf(written).flatMap(entry => {
    const { key: name, value } = entry;
    const type = settled(sam, valueIn(value, 'Type'));
    const span = { start: entry.keyStart, end: value.end };
    if (type === undefined) complain(part, span, `The event ${name} has no Type. Add it.`);
    if (type === undefined) return [];
    const event: SamEvent = { sam, target, part, name, type, id: `${part.logicalId}${name}`, properties: propertiesOf(value), span };
    checkEvent(event, (message, where) => complainOf(event, message, where));
    return [event];
  });
};

const propertiesOf = (event: TreeNode): MapTree => {
  const written = valueIn(event, 'Properties');
  if (written?.is === 'map') return written;
  const none = treeOf({}, event);
  return none.is === 'map' ? none : { is: 'map', entries: [], start: event.start, end: event.end };
};

export const said = (event: SamEvent, name: string): TreeNode | undefined => valueIn(event.properties, name);
export const complainOf = (event: SamEvent, message: string, span: Span = event.span): void =>
  complain(event.part, span, `the event ${event.name}: ${message}`);

export const makeFor = (event: SamEvent, suffix: string, type: string, properties: GivenMap, attributes: GivenMap = {}): void =>
  make(event.sam, event.part, { logicalId: `${event.id}${suffix}`, type, properties, attributes: { ...passed(event.part), ...attributes }, span: event.span });

/** Lets a service call the function. */
export const permit = (event: SamEvent, principal: string, more: GivenMap, suffix = 'Permission'): void =>
  makeFor(event, suffix, 'AWS::Lambda::Permission', { Action: 'lambda:InvokeFunction', FunctionName: event.target.ref, Principal: principal, ...more });

/** Everything that an event needs is there; what is not is a problem. */
export const needs = (event: SamEvent, ...names: readonly string[]): boolean => {
  const missing = names.filter(name => {
    const value = said(event, name);
    return value === undefined || isNull(value);
  });
  for (const name of missing) complainOf(event, `it needs ${name}. Add it.`);
  return missing.length === 0;
};

/** Lets a service put dead letters in a queue. */
export const queuePolicyBody = (queue: { readonly url: Given; readonly arn: Given }, source: Given, principal: Given): GivenMap => ({
  PolicyDocument: {
    Version: '2012-10-17',
    Statement: [
      { Action: 'sqs:SendMessage', Effect: 'Allow', Principal: principal, Resource: queue.arn, Condition: { ArnEquals: { 'aws:SourceArn': source } } },
    ],
  },
  Queues: [queue.url],
});
