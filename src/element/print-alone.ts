/** Marks the board that is to be printed, for a sheet of the page's: the only thing of ours that is there. */
const MARK = 'data-job-board-printed';

/** Prints an element without the page around it; a moment later the page is as it was. */
export function printAlone(element: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  const aside = `:has([${MARK}]) > :not([${MARK}], :has([${MARK}]))`;
  sheet.replaceSync(`@media print { ${aside} { display: none !important } }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  element.setAttribute(MARK, '');
  addEventListener('afterprint', restore, {once: true});
  print();

  function restore(): void {
    element.removeAttribute(MARK);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  }
}
