import type { ExchangeArticle, ExchangeWindow } from "#db/queries/allegation-exchange";
import type { Coverage } from "#db/queries/coverage";
import { hrefOfArticle } from "#domain/address";
import { dayInWords } from "#domain/day";
import type { FigureParts } from "#domain/figure";
import { HEADLINE_WORDS, headlineSide } from "#domain/headline-side";
import { counted } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { ReplyGlyph, TypeGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { Section } from "../ui/section";
import { lensInWords } from "./lens-words";

interface OutletLensProps {
  readonly exchange: ExchangeWindow;
  /** how many articles print a charge or a reply, on all pages of the exchange */
  readonly articles: number;
  readonly coverage: Coverage;
  readonly parts: FigureParts;
}

/** Where in each article of this page the charge stands, and where the replies. */
export function OutletLens({ exchange, articles, coverage, parts }: OutletLensProps) {
  const others = coverage.articles - articles;
  return (
    <Section
      title="Outlet lens"
      aside={<TakeAway figure="allegation-lens" parts={parts} />}
      note="Where in the article each outlet put the charge and the replies. One stroke is one paragraph. A headline is in the words of the side it shares more of, two at least."
    >
      <ol>
        {exchange.articles.map((article) => (
          <li key={article.id} className="item">
            <p>
              <b className="font-semibold">
                <Link className="quiet-link" href={hrefOfArticle(article.id)}>
                  {article.outlet ?? "Outlet not known"}
                </Link>
              </b>{" "}
              <span className="text-ink-2">
                {article.published ? dayInWords(article.published) : "not dated"}
              </span>
            </p>
            <Strokes article={article} />
            <p className="text-xs text-ink-2">
              {lensInWords(article)}; {HEADLINE_WORDS[sideOf(article)]}
            </p>
          </li>
        ))}
      </ol>
      {others > 0 && (
        <p className="note border-t border-rule pt-2">
          {counted(others, "other article")} under these filters {others === 1 ? "prints" : "print"} neither
          this charge nor a reply to it.
        </p>
      )}
    </Section>
  );
}

const sideOf = ({ title, charges, replies }: ExchangeArticle) =>
  headlineSide(
    title,
    charges.map(({ words }) => words),
    replies.map(({ words }) => words),
  );

/** So many glyphs stand over one stroke; more are a number. */
const HIGHEST = 4;

function Strokes({ article }: { article: ExchangeArticle }) {
  const at = (paragraph: number) => ({
    charges: article.charges.filter((claim) => claim.paragraph === paragraph),
    replies: article.replies.filter((claim) => claim.paragraph === paragraph),
  });
  const paragraphs = Array.from({ length: article.paragraphs }, (_, index) => index + 1);
  return (
    <ol className="al-lens" aria-hidden="true">
      {paragraphs.map((paragraph) => {
        const { charges, replies } = at(paragraph);
        const glyphs = [
          ...replies.map((claim) => <ReplyGlyph key={claim.id} type={claim.type} size={10} />),
          ...charges.map((claim) => <TypeGlyph key={claim.id} type={claim.type} size={10} />),
        ];
        return (
          <li key={paragraph} className={glyphs.length > 0 ? "held" : undefined}>
            {glyphs.length > HIGHEST && <span>+{glyphs.length - HIGHEST}</span>}
            {glyphs.slice(-HIGHEST)}
            <i />
            <span>{glyphs.length > 0 ? paragraph : ""}</span>
          </li>
        );
      })}
    </ol>
  );
}
