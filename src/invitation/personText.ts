/** "Patel, Raj" as it is said: "Raj Patel". */
export function givenNameFirst(name: string): string {
  const [family = '', given = '', ...rest] = name.split(',').map((part) => part.trim());
  return given === '' || rest.length > 0 ? name : `${given} ${family}`.trim();
}

/** "raj.patel@example.com" says the name by itself; "rpatel@example.com" does not. */
export function nameInAddress(address: string): string | undefined {
  const parts = address.slice(0, address.indexOf('@')).split('+')[0]?.split(/[._-]/) ?? [];
  if (parts.length < 2 || parts.length > 4 || !parts.every((part) => /^\p{L}{1,40}$/u.test(part)))
    return undefined;
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
}
