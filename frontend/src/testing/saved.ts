interface Saved {
  name: string;
  text: () => Promise<string>;
}

/** The files that are handed to the device from now on, until the end of the test. */
export function savedFiles(): Saved[] {
  const saved: Saved[] = [];
  let latest: Blob;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    latest = file as Blob;
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const file = latest;
    saved.push({ name: this.download, text: () => textOf(file) });
  });
  return saved;
}

/** jsdom's files do not read themselves. */
const textOf = (file: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(file);
  });
