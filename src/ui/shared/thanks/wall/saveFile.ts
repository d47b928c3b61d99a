// Saves a text made in the page as a file of the person's own.

/** @param name of the file @param type media type */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers begin to read it with the click; it may go once they have.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
