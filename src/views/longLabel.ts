/** In characters; at the default width of the side bar, a time in full still fits behind as many. */
const FITS = 18;

/**
 * Whether a row's label is so long that what stands behind it has to be brief. The label itself is never cut: VS Code
 * finds rows by their labels, and shows as much of them as fits.
 */
export function isLong(label: string): boolean {
  return label.length > FITS;
}
