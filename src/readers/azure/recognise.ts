/** Whether a text is a template of Azure Resource Manager: its own schema says so, not that of something it holds. */
export const isArmTemplate = (text: string): boolean => {
  const schema = /"\$schema"\s{0,40}:\s{0,40}"[^"\n]{0,200}deploymentTemplate\.json/gi;
  let [at, depth] = [0, 0];
  for (let found = schema.exec(text); found; found = schema.exec(text)) {
    depth += openedIn(text, at, found.index);
    at = found.index;
    if (depth === 1) return true;
  }
  return false;
};

/** How many objects and arrays are opened and not closed between two places. */
const openedIn = (text: string, from: number, to: number): number => {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) depth--;
    else if (code === 34) at = closingQuote(text, at + 1);
    else if (code === 47) at = afterComment(text, at);
  }
  return depth;
};

const closingQuote = (text: string, from: number): number => {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34) return at;
  }
  return text.length;
};

const afterComment = (text: string, at: number): number => {
  const closer = text[at + 1] === '/' ? '\n' : text[at + 1] === '*' ? '*/' : undefined;
  if (!closer) return at;
  const end = text.indexOf(closer, at + 2);
  return end < 0 ? text.length : end + closer.length - 1;
};
