import { pictureSvg } from "#components/picture/picture";
import { BYTE_ORDER_MARK, csvLine } from "#domain/csv";
import {
  type Figure,
  type FigureFormat,
  type FigureFrame,
  figureFileName,
  figureRecords,
} from "#domain/figure";
import { originOf } from "./origin";

/** The text of a CSV, piece by piece, so that a long list is never held whole. */
function csvStream(figure: Figure, frame: FigureFrame): ReadableStream<Uint8Array> {
  const records = figureRecords(figure, frame);
  const encoder = new TextEncoder();
  let isFirst = true;
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await records.next();
      if (done) return controller.close();
      controller.enqueue(encoder.encode(`${isFirst ? BYTE_ORDER_MARK : ""}${csvLine(value)}`));
      isFirst = false;
    },
    cancel: async () => {
      await records.return(undefined);
    },
  });
}

/** A figure as a file to be kept: CSV, or its picture as SVG. `origin` stands where the server does not know its own. */
export function figureAnswer(
  figure: Figure,
  frame: FigureFrame,
  format: FigureFormat,
  origin: string,
): Response {
  const name = figureFileName(figure.id, format, frame.taken);
  const whole = { ...frame, href: `${originOf(origin)}${frame.href}` };
  const headers = {
    "Content-Disposition": `attachment; filename="${name}"`,
    "Cache-Control": "private, no-store",
  };
  if (format === "csv")
    return new Response(csvStream(figure, whole), {
      headers: { ...headers, "Content-Type": "text/csv; charset=utf-8; header=present" },
    });
  if (!figure.picture)
    return new Response("There are too many marks to be told apart, or none. Take the table instead.\n", {
      status: 422,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  return new Response(pictureSvg(figure, figure.picture, whole, whole.href), {
    headers: { ...headers, "Content-Type": "image/svg+xml; charset=utf-8" },
  });
}
