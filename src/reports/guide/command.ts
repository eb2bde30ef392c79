/** A command for a shell in lines that fit, each option with what belongs to it; a text in quotes is never broken. */
export const commandLines = (command: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const part of partsOf(command)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${part} \\`.length <= width) lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(last === undefined ? part : `  ${part}`);
  }
  return lines.map((line, i) => (i < lines.length - 1 ? `${line} \\` : line));
};

/** The command with its first words, then each option with its values. */
const partsOf = (command: string): readonly string[] => {
  const words = command.match(/(?:'(?:[^']|'\\'')*'|"[^"]*"|[^\s'"])+/g) ?? [];
  const parts: string[] = [];
  for (const word of words) {
    const last = parts.at(-1);
    if (last === undefined || (word.startsWith('-') && !word.startsWith('->'))) parts.push(word);
    else parts[parts.length - 1] = `${last} ${word}`;
  }
  return parts;
};
