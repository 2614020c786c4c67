/** Words by which a reporter says that somebody answers. */
export const ANSWERING = [
  "(?:fir|hit|shot|push|punch|snapp|clapp)(?:ed|es|ing|s)? back",
  "(?:hits|shoots|fires|snaps|claps|hitting|shooting) back",
  "counter(?:ed|s|ing)",
  "respond(?:ed|s|ing)",
  "retort(?:ed|s|ing)",
  "repli(?:ed|es)",
  "replying",
  "rebut(?:s|ted|ting)",
  "rebuff(?:s|ed|ing)",
  "in (?:response|reply|turn|his defense|her defense|their defense|its defense)",
  "for (?:his|her|its|their) part",
  "(?:asked|questioned|pressed|confronted|challenged) (?:about|on|over|with|whether|if)",
  "(?:took|taking|takes) issue with",
  "defend(?:ed|s|ing)",
  "disput(?:ed|es|ing)",
  "dismiss(?:ed|es|ing)",
  "reject(?:ed|s|ing)",
  "den(?:ied|ies|ying)",
  "brush(?:ed|es|ing) (?:off|aside)",
  "shrug(?:ged|s|ging) off",
];

/** Words by which a reporter says that somebody would not speak. */
export const NO_COMMENT = [
  "comment(?:s|ed|ing)?",
  "(?:n['’]t|not|never) (?:immediately |yet )*(?:respond|reply|return|answer)(?:ed)?",
  "(?:interview|discuss|elaborate|respond|answer|be reached)",
];
