/** A picture is drawn at twice its size, so that it stays sharp in print and on fine screens. */
const SCALE = 2;
/** More than a browser draws at once, in px of one side. */
const LARGEST = 16_000;

/** So long a browser may take to write the file, in ms. */
const KEEPING = 30_000;

/** The name that the server gives the file, with another ending. */
const nameIn = (answer: Response): string =>
  /filename="([^"]+)\.svg"/.exec(answer.headers.get("Content-Disposition") ?? "")?.[1] ?? "gainsay-figure";

async function drawn(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(SCALE, LARGEST / Math.max(image.naturalWidth, image.naturalHeight, 1));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((kept, failed) =>
      canvas.toBlob((blob) => (blob ? kept(blob) : failed(new Error("Nothing was drawn."))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Draws the SVG at an address as PNG, in the browser, and keeps it as a file. Throws where that fails. */
export async function keepPng(href: string): Promise<void> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(await answer.text());
  const png = await drawn(new Blob([await answer.text()], { type: "image/svg+xml" }));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(png);
  link.download = `${nameIn(answer)}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEPING);
}
