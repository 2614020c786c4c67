import type { ArticleListPage, ListedArticle } from "#db/queries/article-list";
import type { Passage } from "#db/queries/article-passages";
import { hrefOfArticle, hrefOfArticles } from "#domain/address";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfSearch } from "#domain/claim-search";
import { TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { Day } from "../ui/day";
import { TypeGlyph } from "../ui/glyph";
import { Hits } from "../ui/hits";
import { Link } from "../ui/link";
import { Plain } from "../ui/plain";
import "./article.css";

interface ArticleListProps {
  readonly articles: ArticleListPage["articles"];
  readonly filter: ClaimFilter;
}

/** The articles as a ruled list: title, outlet, day of print, what was claimed in them, how much of it is reviewed. */
export function ArticleList({ articles, filter }: ArticleListProps) {
  return (
    <table className="tbl art-list">
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Outlet</th>
          <th scope="col">Published</th>
          <th scope="col">Claims by type</th>
          <th scope="col" className="num">
            Claims
          </th>
          <th scope="col" className="num">
            Reviewed
          </th>
        </tr>
      </thead>
      <Plain as="tbody">
        {articles.map((article) => (
          <Row key={article.id} article={article} filter={filter} />
        ))}
      </Plain>
    </table>
  );
}

function Row({ article, filter }: { article: ListedArticle; filter: ClaimFilter }) {
  const { id, title, outlet, published, document, claims, reviewed, prints, passages } = article;
  return (
    <tr>
      <th scope="row">
        <Link className="quiet-link font-serif text-quote-sm font-semibold" href={hrefOfArticle(id)}>
          {title ?? "Untitled article"}
        </Link>
        <span className="kick block">
          {document}
          {prints > 1 && (
            <>
              {" · "}
              <Link href={`${hrefOfArticle(id)}#copies`}>one of {prints} copies</Link>
            </>
          )}
        </span>
        {passages.map((passage) => (
          <PassageLine key={passage.words} article={id} passage={passage} />
        ))}
      </th>
      <td data-head="Outlet">
        {outlet ? (
          <Link className="quiet-link" href={hrefOfArticles({ outlets: [outlet.key] })}>
            {outlet.name}
          </Link>
        ) : (
          <span className="faint">not known</span>
        )}
      </td>
      <td className="whitespace-nowrap" data-head="Published">
        <Day date={published} />
      </td>
      <td>
        <Types article={article} filter={filter} />
      </td>
      <td className="num" data-head="Claims">
        <Link href={hrefOfSearch({ ...filter, article: id })}>{claims}</Link>
      </td>
      <td className="num" data-head="Reviewed">
        <Reviewed claims={claims} reviewed={reviewed} />
      </td>
    </tr>
  );
}

/** Where the text holds what was searched for. */
function PassageLine({ article, passage }: { article: string; passage: Passage }) {
  const { words, hits, paragraph, whole } = passage;
  return (
    <span className="art-passage">
      {!whole[0] && <CutHere />}
      <Hits words={words} hits={hits} />
      {!whole[1] && <CutHere />}{" "}
      <Link className="kick" href={`${hrefOfArticle(article)}#paragraph-${paragraph}`}>
        ¶ {paragraph}
      </Link>
    </span>
  );
}

/** More of the paragraph stands here: a sign that is not part of the words, and is not copied with them. */
const CutHere = () => <span className="art-more" aria-hidden="true" />;

function Types({ article, filter }: { article: ListedArticle; filter: ClaimFilter }) {
  return (
    <ul className="legend">
      {TYPE_ORDER.filter((type) => article.types[type]).map((type) => (
        <li key={type}>
          <Link
            className="quiet-link inline-flex items-center gap-1"
            href={hrefOfSearch({ ...filter, article: article.id, types: [type] })}
          >
            <TypeGlyph type={type} label={TYPE_WORDS[type].noun} /> {article.types[type]}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Reviewed({ claims, reviewed }: { claims: number; reviewed: number }) {
  if (claims === 0) return <span className="faint">·</span>;
  const share = `${reviewed} of ${claims}`;
  return <span className={reviewed < claims ? "provisional" : undefined}>{share}</span>;
}
