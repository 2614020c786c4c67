const STATES = ["Ruritania", "Graustark", "Lutha", "Karlova", "Borduria", "Syldavia"];
const DEEDS = [
  "had moved the border stones in the night",
  "had kept back the water of the upper river",
  "had stopped the mail coaches at the pass",
  "had felled the oaks of the royal forest",
  "had taken the bells of three villages",
  "had counted the harvest twice over",
  "had let its sheep onto the common meadow",
  "had painted the toll house in its own colours",
  "had rung the storm bell without a storm",
  "had lent its ferry to smugglers",
  "had closed the salt road at noon",
  "had hidden the keys of the old bridge",
];

interface Said {
  readonly before: string;
  readonly words: string;
  readonly label: string;
}

/** An article of four sentences, and what a coder marked in each. */
function story(at: number): readonly Said[] {
  const name = (step: number) => STATES[(at + step * (1 + (at % 2))) % STATES.length] ?? "Ruritania";
  const [one, other, third] = [name(0), name(1), name(2)];
  const deed = DEEDS[at % DEEDS.length] ?? "";
  return [
    { before: `${one} said on Monday that `, words: `${other} ${deed}`, label: "allegation" },
    { before: `${other} denied that `, words: `it ${deed}`, label: "denial" },
    { before: `${third} warned that `, words: "the quarrel would reach its own valleys", label: "warning" },
    {
      before: `${one} demanded that `,
      words: `${other} answer before the end of the month`,
      label: "demand",
    },
  ];
}

/** Twelve articles as somebody coded them in Label Studio: every claim in them is decided. */
export function decidedTasks() {
  return DEEDS.map((_, at) => {
    const said = story(at);
    const sentences = said.map(({ before, words }) => `${before}${words}.`);
    let start = 0;
    const result = said.map(({ before, words, label }, place) => {
      const from = start + before.length;
      start += (sentences[place] ?? "").length + 1;
      const value = { start: from, end: from + words.length, text: words, labels: [label] };
      return { id: `m${place}`, type: "labels", from_name: "label", to_name: "text", value };
    });
    const data = {
      text: sentences.join(" "),
      title: `Quarrel ${at + 1} in the valleys`,
      outlet: "The Strelsau Gazette",
    };
    return { id: at + 1, data, annotations: [{ id: at + 1, result }] };
  });
}
