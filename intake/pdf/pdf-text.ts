import { getDocumentProxy } from "unpdf";
import { IntakeFailure } from "#domain/intake";
import { dayWritten } from "../day-in-words";
import { wellFormed } from "../well-formed";
import { type PdfLine, paragraphsOf } from "./paragraphs";

const MOST_PAGES = 1000;
/** pieces of text on all pages */
const MOST_PIECES = 400_000;

export interface PdfText {
  readonly title: string | null;
  readonly author: string | null;
  /** ISO day the file was made */
  readonly made: string | null;
  readonly text: string;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text of a PDF in paragraphs, without what repeats at the top and foot of its pages. Run it in a worker. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const pdf = await opened(bytes);
  if (pdf.numPages > MOST_PAGES)
    throw new IntakeFailure("read", `It has more than ${MOST_PAGES} pages: import it in parts.`);
  const pages: PdfLine[][] = [];
  let pieces = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const lines = await linesOf(pdf, number);
    pieces += lines.reduce((sum, line) => sum + line.pieces, 0);
    if (pieces > MOST_PIECES)
      throw new IntakeFailure("read", "It is drawn from too many pieces: import its text alone.");
    pages.push(lines);
  }
  return { ...(await infoOf(pdf)), text: wellFormed(paragraphsOf(pages).join("\n\n")) };
}

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(bytes, { isEvalSupported: false, verbosity: 0, stopAtErrors: false });
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    throw new IntakeFailure(
      "read",
      locked
        ? "It is locked with a password: save it without one."
        : "It is no PDF that can be opened: save it anew.",
    );
  }
}

async function infoOf(pdf: Pdf): Promise<Omit<PdfText, "text">> {
  const info = (await pdf.getMetadata().catch(() => null))?.info as Record<string, unknown> | undefined;
  const said = (value: unknown) =>
    typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 300) : null;
  const made = said(info?.CreationDate)?.replace(/^D:/u, "");
  return { title: said(info?.Title), author: said(info?.Author), made: dayWritten(made) };
}

/** A page's lines: pieces at one height, a blank between those that stand apart. */
async function linesOf(pdf: Pdf, number: number): Promise<PdfLine[]> {
  const page = await pdf.getPage(number);
  const [, bottom = 0, , top = 0] = page.view;
  const { items } = await page.getTextContent();
  const lines: PdfLine[] = [];
  for (const item of items) {
    if (!("str" in item) || (item.str === "" && !item.hasEOL)) continue;
    const [, , , , x = 0, y = 0] = item.transform as number[];
    const size = item.height || Math.abs((item.transform as number[])[3] ?? 10);
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < size * 0.5 && x >= last.right - size) {
      const apart = x - last.right > size * 0.15 && !last.text.endsWith(" ") && !item.str.startsWith(" ");
      lines[lines.length - 1] = {
        ...last,
        text: last.text + (apart ? " " : "") + item.str,
        right: x + item.width,
        pieces: last.pieces + 1,
      };
    } else if (item.str.trim() !== "")
      lines.push({
        text: item.str,
        x,
        y,
        right: x + item.width,
        size,
        height: (y - bottom) / (top - bottom || 1),
        pieces: 1,
      });
  }
  page.cleanup();
  return lines;
}
