import type { ModelList } from "#db/queries/learning/model-list";
import type { FormAction } from "#domain/action-result";
import { hrefOfReview } from "#domain/address";
import { HELD_OUT_OF, type LearningMaterial, MOST_ARTICLES, tooLittle } from "#domain/trained-model";
import { counted } from "#domain/words";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { PageHead } from "../ui/page-head";
import { Section } from "../ui/section";
import { ChoiceForm } from "./choice-form";
import { LiveTraining } from "./live-training";
import { ModelItem } from "./model-item";
import { StartForm } from "./start-form";

const NOTE =
  "What editors accept and correct can teach the machine. A model is trained on the articles whose every claim is decided, scored on some that it never saw, and reads new articles when somebody takes it into use.";

const SCORED =
  "Each model is scored on the held-out articles beside the one that was in use then. A claim counts as found when its words overlap by half at least with those of a claim that stands. Where a model proposed the claims of these articles before people decided on them, it has it easier than any other.";

interface LearningPageProps {
  readonly list: ModelList;
  readonly material: LearningMaterial;
  /** null for those who may not train or choose models */
  readonly act: FormAction | null;
}

/** What there is to learn from, the training that goes on, and the models that were trained. */
export function LearningPage({ list, material, act }: LearningPageProps) {
  const going = list.models.find(({ state }) => state === "waiting" || state === "running");
  const ended = list.models.filter((model) => model !== going);
  const newest = ended.find(({ state }) => state === "kept");
  return (
    <div className="page max-w-[64rem]">
      <PageHead title="Learning" note={NOTE} />
      <Section title="What there is to learn from">
        <Material material={material} />
        {going && <LiveTraining key={going.id} model={going} cancel={act} />}
        {act && !going && <StartForm action={act} disabled={tooLittle(material) !== null} />}
        {!act && !going && <p className="note">Administrators train models and take them into use.</p>}
      </Section>
      <Section title="Models" note={ended.length > 0 ? SCORED : undefined} className="mt-7">
        <ol>
          {ended.map((model) => (
            <ModelItem key={model.id} {...{ model, list, choose: act, open: model === newest }} />
          ))}
          <Shipped list={list} choose={act} />
        </ol>
      </Section>
    </div>
  );
}

function Material({ material }: { material: LearningMaterial }) {
  const { articles, claims, heldArticles, heldClaims } = material;
  const little = tooLittle(material);
  const most = MOST_ARTICLES.learned;
  return (
    <>
      <p className="max-w-[72ch] py-1">
        <b className="font-semibold">{counted(articles, "article")}</b> {articles === 1 ? "is" : "are"} wholly
        decided, with <b className="font-semibold">{counted(claims, "claim")}</b> that{" "}
        {claims === 1 ? "stands" : "stand"}. One article in {HELD_OUT_OF} is held out, told by the document it
        was read from: it stands on the same side in every training. Now {counted(heldArticles, "article")}{" "}
        with {counted(heldClaims, "claim")} {heldArticles === 1 ? "is" : "are"} held out.
        {articles - heldArticles > most && ` At most ${most} are learned from at once.`}
      </p>
      {little && (
        <EmptyState title={little}>
          Rejected claims count as well: an article teaches where a claim stands and where none does.{" "}
          <Link href={hrefOfReview()}>Decide the next claims.</Link>
        </EmptyState>
      )}
    </>
  );
}

/** The weights that every training begins with, and that can always be gone back to. */
function Shipped({ list, choose }: { list: ModelList; choose: FormAction | null }) {
  return (
    <li className="item">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <b className="font-semibold">The shipped weights</b>
        {list.inUse === null && <span className="flag">in use</span>}
      </p>
      <p className="text-ink-2">
        They come with the program, and every training begins with them.{" "}
        {counted(list.readByShipped, "article")} read by them.
      </p>
      {choose && <ChoiceForm id={null} list={list} action={choose} />}
    </li>
  );
}
