/** A run of words between two breaks of a page: a paragraph, a heading, an entry of a list, a button's label. */
export interface PageBlock {
  readonly text: string;
  /** name of the element that makes it a block, in lower case */
  readonly tag: string;
  /** places of its element and of all those around it among the page's marked elements, outermost first */
  readonly path: readonly number[];
  /** names of those elements, outermost first */
  readonly tags: readonly string[];
  /** classes, ids and roles of those elements, outermost first, in lower case */
  readonly names: readonly string[];
  /** characters inside links */
  readonly linked: number;
  /** place of its run of words among the page's; parts of one run share it */
  readonly run: number;
  /** characters in bold or italics */
  readonly stressed: number;
}

/** The attribute that carries an element's place, through whatever is done to the document. */
export const MARK = "data-gainsay";

const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const SKIPPED = new Set(
  "head script style noscript template iframe object embed svg canvas video audio select option textarea input button math map img".split(
    " ",
  ),
);
const STRESS = new Set(["b", "strong", "i", "em"]);

/** Elements that a browser would not show, or that only a program hears. */
const isHidden = (element: Element): boolean =>
  element.hasAttribute("hidden") ||
  element.getAttribute("aria-hidden") === "true" ||
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu.test(element.getAttribute("style") ?? "");

/**
 * The blocks of a page in the order of its markup. Marks every element that makes a block with its place.
 *
 * @param places is filled with the places of those elements
 */
export function blocksOf(root: Element, places = new Map<Element, number>()): PageBlock[] {
  const walk = new BlockWalk(places);
  walk.element(root);
  // Only now, for a walk sees what it changes. A span round a run's first words outlives what is done to its elements.
  for (const [i, [node]] of walk.runs.entries()) {
    const span = root.ownerDocument.createElement("span");
    span.setAttribute(MARK, String(i));
    node.replaceWith(span);
    span.append(node);
  }
  return walk.blocks;
}

class BlockWalk {
  constructor(private readonly places: Map<Element, number>) {}

  readonly blocks: PageBlock[] = [];
  readonly runs: [Text, number][] = [];
  private first: Text | null = null;
  private path: number[] = [];
  private tags: string[] = [];
  private names: string[] = [];
  private text = "";
  private linked = 0;
  private stressed = 0;
  private inLink = 0;
  private inStress = 0;

  element(element: Element): void {
    const tag = element.localName;
    if (SKIPPED.has(tag) || isHidden(element)) return;
    if (tag === "br") {
      this.text += "\n";
      return;
    }
    if (BLOCKS.has(tag)) this.block(element, tag);
    else this.inline(element, tag);
  }

  private block(element: Element, tag: string): void {
    this.flush();
    this.path.push(this.places.size);
    this.places.set(element, this.places.size);
    this.tags.push(tag);
    this.names.push(
      `${element.getAttribute("class") ?? ""} ${element.id} ${element.getAttribute("role") ?? ""}`.toLowerCase(),
    );
    this.children(element);
    this.flush();
    this.path.pop();
    this.tags.pop();
    this.names.pop();
  }

  private inline(element: Element, tag: string): void {
    const link = tag === "a" ? 1 : 0;
    const stress = STRESS.has(tag) ? 1 : 0;
    this.inLink += link;
    this.inStress += stress;
    this.children(element);
    this.inLink -= link;
    this.inStress -= stress;
  }

  private children(element: Element): void {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1) this.element(node as Element);
      else if (node.nodeType === 3) this.words(node as Text);
    }
  }

  private words(node: Text): void {
    const words = node.data.replace(/\s+/gu, " ");
    if (words !== " " && words !== "") this.first ??= node;
    this.text += words;
    const length = words.trim().length;
    if (this.inLink > 0) this.linked += length;
    if (this.inStress > 0) this.stressed += length;
  }

  /** Ends the run; two line breaks in it part two blocks. */
  private flush(): void {
    const whole = this.text;
    const first = this.first;
    this.first = null;
    const share = { linked: this.linked, stressed: this.stressed, length: whole.trim().length };
    this.text = "";
    this.linked = this.stressed = 0;
    if (first) this.runs.push([first, this.blocks.length]);
    for (const part of whole.split(/\n\s*\n/u)) {
      const text = part
        .replace(/ *\n */gu, "\n")
        .replace(/ {2,}/gu, " ")
        .trim();
      if (text === "") continue;
      const weight = share.length === 0 ? 0 : text.length / share.length;
      this.blocks.push({
        text,
        tag: this.tags.at(-1) ?? "body",
        path: [...this.path],
        tags: [...this.tags],
        names: [...this.names],
        linked: share.linked * weight,
        stressed: share.stressed * weight,
        run: this.runs.length - 1,
      });
    }
  }
}
