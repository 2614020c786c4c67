/** Lemmas of verbs that report speech or thought; general use, no corpus in mind. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  `accept accuse acknowledge add admit admonish advise affirm agree allege announce answer argue ask assert
  assure attest back believe blame blast boast call caution challenge charge cite claim comment complain
  concede conclude condemn confess confirm contend counter criticise criticize decline declare decry defend
  demand denounce deny describe disclose dismiss disparage dispute emphasise emphasize explain express fear
  forecast hail hint hope imply indicate inform insist instruct joke lament lash maintain mention mock note
  object observe offer oppose order plead pledge praise predict proclaim promise propose protest quip reaffirm
  rebuff rebuke rebut recall recommend recount refuse refute reiterate reject relate remark repeat reply report
  reprimand request respond retort reveal say scold slam speculate state stress suggest suspect tell testify
  thank think threaten tweet underline underscore urge voice vow warn welcome whisper wonder worry write`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
