import { describe, expect, test } from 'vitest';
import { parseExpression } from './parse.ts';
import { outline } from './testing/outline.ts';

const read = (text: string): string => {
  const { value, errors } = parseExpression(text);
  expect(errors).toEqual([]);
  return outline(value);
};
const heredoc = (...lines: readonly string[]): string => read(`${lines.join('\n')}\n`);

describe('texts in quotes', () => {
  test.each([
    ['""', '""'],
    ['"a b"', '"a b"'],
    ['"\\n\\r\\t\\"\\\\"', '"\\n\\r\\t\\"\\\\"'],
    ['"\\u00e9\\U0001F600"', '"é😀"'],
    ['"$${a} %%{b}"', '"${a} %{b}"'],
    ['"$$${a}"', '"$${a}"'],
    ['"$$$${a}"', '"$$${a}"'],
    ['"5$ and 5% of $x %y $$ %%"', '"5$ and 5% of $x %y $$ %%"'],
    ['"# no // comment /* here */"', '"# no // comment /* here */"'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('interpolation', () => {
  test.each([
    ['"${a}"', '(template ${a})'],
    ['"x-${a}-y"', '(template "x-" ${a} "-y")'],
    ['"${a}${b}"', '(template ${a} ${b})'],
    ['"${"${a}"}"', '(template ${(template ${a})})'],
    ['"${f("}")}"', '(template ${(f() "}")})'],
    ['"${{ a = "}" }["a"]}"', '(template ${([] {"a"="}"} "a")})'],
    ['"${\n  a # c\n}"', '(template ${a})'],
    ['"a ${~ b ~} c"', '(template "a" ${b} "c")'],
    ['"a\\n ${~ b }"', '(template "a" ${b})'],
    ['" ${~ a ~} "', '(template "" ${a} "")'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('directives', () => {
  test.each([
    ['"%{ if a }x%{ endif }"', '(template (if a "x" else))'],
    ['"%{ if a }x%{ else }${y}%{ endif }"', '(template (if a "x" else ${y}))'],
    ['"%{if a}%{if b}1%{else}2%{endif}%{else}3%{endif}"', '(template (if a (if b "1" else "2") else "3"))'],
    ['"%{ for v in l }${v},%{ endfor }"', '(template (for _ v l ${v} ","))'],
    ['"%{ for k, v in m ~} ${k} %{~ endfor }!"', '(template (for k v m "" ${k} "") "!")'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('heredocs', () => {
  test('keep their lines, the last line break too', () => expect(heredoc('<<EOT', 'a', '  b', 'EOT')).toBe('"a\\n  b\\n"'));
  test('may be empty', () => expect(heredoc('<<EOT', 'EOT')).toBe('""'));
  test('know no escapes but doubled signs', () => expect(heredoc('<<EOT', '\\n "q" $${a} %%{b}', 'EOT')).toBe('"\\\\n \\"q\\" ${a} %{b}\\n"'));
  test('end at the name alone on a line, indented or not', () => expect(heredoc('<<EOT', 'EOTX', 'x EOT', ' \tEOT ')).toBe('"EOTX\\nx EOT\\n"'));
  test('may end with the file', () => expect(read('<<EOT\na\nEOT')).toBe('"a\\n"'));
  test('keep carriage returns', () => expect(read('<<EOT\r\na\r\nEOT\r\n')).toBe('"a\\r\\n"'));
  test('hold templates', () => expect(heredoc('<<EOT', 'a ${b}', '${c}', 'EOT')).toBe('(template "a " ${b} "\\n" ${c} "\\n")'));
  test('hold heredocs', () => expect(heredoc('<<A', '${<<B', 'b', 'B', '}', 'A')).toBe('(template ${"b\\n"} "\\n")'));

  test('<<- takes the smallest indentation off', () => expect(heredoc('<<-EOT', '    a', '      b', '    EOT')).toBe('"a\\n  b\\n"'));
  test('<<- leaves blank lines as they are', () => expect(heredoc('<<-EOT', '    a', '', '  ', '    b', 'EOT')).toBe('"a\\n\\n  \\nb\\n"'));
  test('<<- counts a line that starts with an interpolation as not indented', () =>
    expect(heredoc('<<-EOT', '  a', '${b}', 'EOT')).toBe('(template "  a\\n" ${b} "\\n")'));
  test('<<- counts before an interpolation', () => expect(heredoc('<<-EOT', '    ${a}', '  b', 'EOT')).toBe('(template "  " ${a} "\\nb\\n")'));

  test('~ takes blanks up to the line break, and the line break', () =>
    expect(heredoc('<<EOT', '%{ for v in l ~}', '  ${v}', '%{ endfor ~}', 'x', 'EOT')).toBe('(template (for _ v l "  " ${v} "\\n") "x\\n")'));
  test('~ before a sequence takes the blanks of one line only', () =>
    expect(heredoc('<<EOT', 'a', '', '  ${~ b }', 'EOT')).toBe('(template "a\\n\\n" ${b} "\\n")'));
  test('the line after ~ keeps its indentation, as in HCL', () =>
    expect(heredoc('<<-EOT', '  %{ if a ~}', '  b', '  %{ endif ~}', '  EOT')).toBe('(template "" (if a "  b\\n" else) "")'));
});
