/**
 * What is read of an element inside the page. The project is compiled without the DOM's types, so that
 * nothing that runs in an extension host takes itself for a page.
 */
export interface PageElement {
  readonly className: string;
  readonly textContent: string | null;
  getBoundingClientRect(): { readonly top: number };
  querySelector(selector: string): PageElement | null;
}
