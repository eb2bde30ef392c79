import { arrive, blanks, copyTo, leaf, literal, optional, type Printer, put, sign, signs } from './printer.ts';
import type { Attribute, Block, Body, Expression, For, HclFile, ObjectItem, Splat, Template, TemplatePart } from './syntax.ts';

/**
 * The text of the file, put together from its tree: names and signs come from the nodes, blanks and comments from between them. It is the text
 * that was read, to the last character, as long as every node says rightly what it is and where.
 */
export const print = (file: HclFile): string => {
  const passed = [...file.comments, ...file.skipped].sort((a, b) => a.start - b.start);
  const printer: Printer = { text: file.text, passed, next: 0, at: 0, out: '' };
  optional(printer, '\uFEFF');
  printBody(printer, file.body);
  blanks(printer);
  return printer.out;
};

const printBody = (printer: Printer, body: Body): void => {
  for (const item of body.items) {
    blanks(printer);
    arrive(printer, item.start);
    if (item.is === 'attribute') printAttribute(printer, item);
    else printBlock(printer, item);
    arrive(printer, item.end);
    optional(printer, ',');
  }
};

const printAttribute = (printer: Printer, { name, equals, value }: Attribute): void => {
  sign(printer, name);
  blanks(printer);
  arrive(printer, equals);
  sign(printer, '=');
  printExpression(printer, value);
};

const printBlock = (printer: Printer, block: Block): void => {
  sign(printer, block.type);
  for (const label of block.labels) {
    blanks(printer);
    leaf(printer, label);
  }
  blanks(printer);
  arrive(printer, block.body.start - 1);
  sign(printer, '{');
  printBody(printer, block.body);
  blanks(printer, block.body.end);
  arrive(printer, block.body.end);
  if (block.end > block.body.end) put(printer, '}');
};

/** Whether the value is asked of each item of a splat: it starts right behind the splat's sign, with no text of its own. */
const isOfItem = (value: Expression): boolean => (value.is === 'variable' ? value.name === '' : 'of' in value && isOfItem(value.of));

const printExpression = (printer: Printer, value: Expression): void => {
  if (value.start < value.end && !isOfItem(value)) blanks(printer);
  arrive(printer, value.start);
  printInner(printer, value);
  arrive(printer, value.end);
};

const printInner = (printer: Printer, value: Expression): void => {
  switch (value.is) {
    case 'literal':
    case 'text':
      leaf(printer, value);
      break;
    case 'broken':
      literal(printer, value);
      break;
    case 'variable':
      put(printer, value.name);
      break;
    case 'template':
      printTemplate(printer, value);
      break;
    case 'tuple':
      printList(printer, '[', value.items, ']');
      break;
    case 'object':
      printObject(printer, value.items);
      break;
    case 'parenthesis':
      printList(printer, '(', [value.value], ')');
      break;
    case 'for':
      printFor(printer, value);
      break;
    case 'call':
      printCall(printer, value.name, value.args, value.expand);
      break;
    case 'splat':
      printSplat(printer, value);
      break;
    default:
      printSteps(printer, value);
      break;
  }
};

const printSteps = (printer: Printer, value: Extract<Expression, { is: 'attr' | 'index' | 'unary' | 'binary' | 'conditional' }>): void => {
  switch (value.is) {
    case 'attr':
      printExpression(printer, value.of);
      signs(printer, '.', value.name);
      break;
    case 'index':
      printExpression(printer, value.of);
      printKey(printer, value.key);
      break;
    case 'unary':
      signed(printer, value.operator, value.operand);
      break;
    case 'binary':
      printExpression(printer, value.left);
      signed(printer, value.operator, value.right);
      break;
    case 'conditional':
      printExpression(printer, value.condition);
      signed(printer, '?', value.then);
      signed(printer, ':', value.otherwise);
      break;
  }
};

const signed = (printer: Printer, token: string, value: Expression): void => {
  sign(printer, token);
  printExpression(printer, value);
};

const printKey = (printer: Printer, key: Expression): void => {
  blanks(printer);
  if (printer.text.charAt(printer.at) === '.') signed(printer, '.', key);
  else {
    signed(printer, '[', key);
    sign(printer, ']');
  }
};

const printSplat = (printer: Printer, value: Splat): void => {
  printExpression(printer, value.of);
  if (value.full) signs(printer, '[', '*', ']');
  else signs(printer, '.', '*');
  printExpression(printer, value.each);
};

const printItems = (printer: Printer, items: readonly Expression[]): void => {
  items.forEach((item, i) => {
    if (i > 0) sign(printer, ',');
    printExpression(printer, item);
  });
};

const printList = (printer: Printer, open: string, items: readonly Expression[], close: string): void => {
  sign(printer, open);
  printItems(printer, items);
  if (open === '[') optional(printer, ',');
  sign(printer, close);
};

const printCall = (printer: Printer, name: string, args: readonly Expression[], expand: boolean): void => {
  for (const [i, part] of name.split('::').entries()) signs(printer, ...(i > 0 ? ['::', part] : [part]));
  sign(printer, '(');
  printItems(printer, args);
  if (expand) sign(printer, '...');
  else optional(printer, ',');
  sign(printer, ')');
};

const printObject = (printer: Printer, items: readonly ObjectItem[]): void => {
  sign(printer, '{');
  for (const item of items) {
    blanks(printer);
    arrive(printer, item.start);
    printExpression(printer, item.key);
    blanks(printer);
    signed(printer, printer.text.charAt(printer.at) === ':' ? ':' : '=', item.value);
    arrive(printer, item.end);
    optional(printer, ',');
  }
  sign(printer, '}');
};

interface Names {
  readonly key?: string;
  readonly item: string;
  readonly collection: Expression;
}
const printNames = (printer: Printer, { key, item, collection }: Names): void => {
  sign(printer, 'for');
  if (key !== undefined) signs(printer, key, ',');
  sign(printer, item);
  signed(printer, 'in', collection);
};

const printFor = (printer: Printer, value: For): void => {
  sign(printer, value.resultKey ? '{' : '[');
  printNames(printer, value);
  sign(printer, ':');
  if (value.resultKey) {
    printExpression(printer, value.resultKey);
    sign(printer, '=>');
  }
  printExpression(printer, value.result);
  if (value.grouped) sign(printer, '...');
  if (value.condition) signed(printer, 'if', value.condition);
  sign(printer, value.resultKey ? '}' : ']');
};

const printTemplate = (printer: Printer, value: Template): void => {
  const { text } = printer;
  const opening = value.heredoc ? text.indexOf('\n', value.start) + 1 : value.start + 1;
  copyTo(printer, opening);
  printParts(printer, value.parts);
  leaf(printer, { start: value.heredoc ? text.lastIndexOf('\n', value.end - 1) + 1 : value.end - 1, end: value.end });
};

/** Blanks between parts belong to the parts. */
const printParts = (printer: Printer, parts: readonly TemplatePart[]): void => {
  for (const part of parts) {
    arrive(printer, part.start);
    printPart(printer, part);
    arrive(printer, part.end);
  }
};

const printPart = (printer: Printer, part: TemplatePart): void => {
  if (part.is === 'literal-part') literal(printer, part);
  else if (part.is === 'interpolation') sequence(printer, '${', () => printExpression(printer, part.value));
  else if (part.is === 'if') printIf(printer, part);
  else {
    sequence(printer, '%{', () => printNames(printer, part));
    printParts(printer, part.parts);
    directive(printer, 'endfor');
  }
};

const printIf = (printer: Printer, part: Extract<TemplatePart, { is: 'if' }>): void => {
  sequence(printer, '%{', () => signed(printer, 'if', part.condition));
  printParts(printer, part.then);
  if (isElse(printer)) directive(printer, 'else');
  printParts(printer, part.otherwise);
  directive(printer, 'endif');
};

/** Whether the directive here is an `else`; one may stand there with nothing after it. */
const isElse = (printer: Printer): boolean => {
  const ahead = { ...printer };
  put(ahead, '%{');
  optional(ahead, '~');
  blanks(ahead);
  return ahead.text.startsWith('else', ahead.at);
};

const directive = (printer: Printer, name: string): void => sequence(printer, '%{', () => sign(printer, name));
const sequence = (printer: Printer, open: string, inside: () => void): void => {
  put(printer, open);
  optional(printer, '~');
  inside();
  optional(printer, '~');
  sign(printer, '}');
};
