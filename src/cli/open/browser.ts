import { spawn } from 'node:child_process';

/** Opens an address in the browser of the desktop; where there is none, the address was printed. */
export const showInBrowser = (address: string, platform: NodeJS.Platform): void => {
  const [command, ...before] = platform === 'darwin' ? ['open'] : platform === 'win32' ? ['explorer.exe'] : ['xdg-open'];
  const child = spawn(command ?? '', [...before, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};
