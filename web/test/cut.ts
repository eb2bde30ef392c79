import type { Page } from 'playwright-core';

/** What of the page that is open is not to be read whole: cut at an edge, over its neighbour, or beside the screen. */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const said = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className}: ${(element.textContent ?? '').trim().slice(0, 60)}`;
    const isSeen = (element: HTMLElement): boolean =>
      element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible' && element.closest('.unseen, legend, option') === null;
    const hasOwnText = (element: Element): boolean => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    const pen = document.createElement('canvas').getContext('2d');
    const widthOf = (text: string, { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number => {
      if (!pen) return 0;
      pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      return pen.measureText(text).width;
    };
    const isCut = (element: HTMLElement): boolean => {
      const style = getComputedStyle(element);
      if (element instanceof HTMLInputElement) {
        const room = element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
        return element.placeholder !== '' && element.value === '' && widthOf(element.placeholder, style) > room;
      }
      if ((element.textContent ?? '').trim() === '' || element instanceof HTMLSelectElement) return false;
      const [wide, high] = [element.scrollWidth > element.clientWidth + 1, element.scrollHeight > element.clientHeight + 1];
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      if ((wide && hides(style.overflowX)) || (high && hides(style.overflowY))) return true;
      // What is wider than its own box, and neither cut nor scrolled, stands over its neighbour.
      return wide && style.overflowX === 'visible' && style.display !== 'inline' && hasOwnText(element);
    };
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter(element => element instanceof HTMLElement && isSeen(element) && isCut(element));
    const wide = document.documentElement.scrollWidth;
    return [...cut.map(said), ...(wide > window.innerWidth ? [`the page is ${wide} wide`] : [])];
  });
