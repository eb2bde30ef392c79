/** The template that each line of a rendered chart comes from, as helm notes it above every document: `# Source: shop/templates/web.yaml`. */
export const sourcesIn = (text: string): ((line: number) => string | undefined) => {
  const notes: { readonly line: number; readonly source: string | undefined }[] = [];
  if (!text.includes('# Source: ')) return () => undefined;
  text.split('\n').forEach((written, i) => {
    if (written.startsWith('# Source: ')) notes.push({ line: i + 1, source: written.slice('# Source: '.length).trim() });
    else if (/^---\s*$/.test(written)) notes.push({ line: i + 1, source: undefined });
  });
  return line => {
    let [low, high] = [0, notes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((notes[middle]?.line ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return notes[low - 1]?.source;
  };
};
