import { z } from "zod";
import { InvalidFailure } from "#domain/failure";

const line = z.object({
  id: z.string().min(1),
  html: z.string(),
  url: z
    .string()
    .nullish()
    .transform((url) => (url && URL.canParse(url) ? url : null)),
});
type Page = z.infer<typeof line>;

/** Pages, one JSON object a line, other keys ignored. Throws an invalid failure that names the first bad line. */
export function* pagesOf(jsonl: string): Generator<Page> {
  let number = 0;
  for (const written of jsonl.replace(/^\uFEFF/u, "").split("\n")) {
    number++;
    if (written.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(written);
    } catch {
      throw new InvalidFailure(`Line ${number}: not JSON.`);
    }
    const page = line.safeParse(value);
    if (!page.success) throw new InvalidFailure(`Line ${number}: not a JSON object with "id" and "html".`);
    yield page.data;
  }
}
