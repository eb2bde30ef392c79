/** A path from the folder of a file, without `.` and `..`. */
export const pathFrom = (file: string, path: string): string => {
  const slash = file.lastIndexOf('/');
  return normal(`${slash < 0 ? '' : file.slice(0, slash + 1)}${path.replaceAll('\\', '/')}`);
};

export const normal = (path: string): string => {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' && steps.length > 0) continue;
    if (step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..' && steps.at(-1) !== '') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
};
