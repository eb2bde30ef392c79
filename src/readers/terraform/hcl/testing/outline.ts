import type { Body, Expression, ObjectItem, TemplatePart } from '../syntax.ts';

const listed = (values: readonly string[]): string => values.map(value => ` ${value}`).join('');
const outlineItem = (item: ObjectItem): string => `${outline(item.key)}=${outline(item.value)}`;

/** An expression in brackets, operators first: for tests and for looking at trees. */
export const outline = (e: Expression): string => {
  switch (e.is) {
    case 'literal':
      return String(e.value);
    case 'text':
      return JSON.stringify(e.value);
    case 'template':
      return `(template${listed(e.parts.map(outlinePart))})`;
    case 'tuple':
      return `[${e.items.map(outline).join(' ')}]`;
    case 'object':
      return `{${e.items.map(outlineItem).join(' ')}}`;
    case 'for':
      return `(for ${e.key ?? '_'} ${e.item} ${outline(e.collection)} ${e.resultKey ? `${outline(e.resultKey)}=>` : ''}${outline(e.result)}${e.grouped ? '...' : ''}${e.condition ? ` if ${outline(e.condition)}` : ''})`;
    case 'variable':
      return e.name || 'each';
    case 'attr':
      return `(.${e.name} ${outline(e.of)})`;
    case 'index':
      return `([] ${outline(e.of)} ${outline(e.key)})`;
    case 'splat':
      return `(${e.full ? '[*]' : '.*'} ${outline(e.of)} ${outline(e.each)})`;
    case 'call':
      return `(${e.name}()${listed(e.args.map(outline))}${e.expand ? '...' : ''})`;
    case 'unary':
      return `(${e.operator} ${outline(e.operand)})`;
    case 'binary':
      return `(${e.operator} ${outline(e.left)} ${outline(e.right)})`;
    case 'conditional':
      return `(? ${outline(e.condition)} ${outline(e.then)} ${outline(e.otherwise)})`;
    case 'parenthesis':
      return `(paren ${outline(e.value)})`;
    case 'broken':
      return 'broken';
  }
};

const outlinePart = (part: TemplatePart): string => {
  if (part.is === 'literal-part') return JSON.stringify(part.value);
  if (part.is === 'interpolation') return `\${${outline(part.value)}}`;
  if (part.is === 'if') return `(if ${outline(part.condition)}${listed(part.then.map(outlinePart))} else${listed(part.otherwise.map(outlinePart))})`;
  return `(for ${part.key ?? '_'} ${part.item} ${outline(part.collection)}${listed(part.parts.map(outlinePart))})`;
};

export const outlineBody = (body: Body): string =>
  body.items
    .map(item =>
      item.is === 'attribute'
        ? `${item.name}: ${outline(item.value)}`
        : `${[item.type, ...item.labels.map(label => JSON.stringify(label.text))].join(' ')} {${outlineBody(item.body)}}`,
    )
    .join('; ');
