import type { Node, Place } from '../../../model/index.ts';
import type { Call, Expression } from '../expression/syntax.ts';
import type { Frame } from '../frame.ts';
import { type Fault, fault } from './definition.ts';

/** A call of a function that needs more than the values of its arguments: what stands around it, or which of them to look at. */
export interface Calling {
  readonly call: Call;
  readonly frame: Frame;
  readonly at: Place;
  readonly written: string;
  /** The value of an argument, in the frame of the call unless another is given. */
  readonly evaluate: (expression: Expression, frame?: Frame) => Node;
}
export type Form = (calling: Calling) => Node | Fault;
export type Forms = Readonly<Record<string, Form>>;

/** The values of all arguments, when there are as many as the function takes. */
export const argumentsOf = ({ call, evaluate }: Calling, least: number, most = least): readonly Node[] | Fault =>
  call.args.length < least || call.args.length > most ? wrongCount(call.args.length, least, most) : call.args.map(arg => evaluate(arg));

export const wrongCount = (found: number, least: number, most: number): Fault => {
  const wanted = least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
  return fault(`takes ${wanted} argument${wanted === '1' ? '' : 's'}, not ${found}`);
};
export const isFault = <T extends object>(answer: T | Fault): answer is Fault => 'fault' in answer;
