/** On what grounds a claim counts as an answer: the text says so, it follows from the text, or an editor says so. */
export const LINK_BASES = ["explicit", "implied", "editor"] as const;
export type LinkBasis = (typeof LINK_BASES)[number];

/** A link is proposed by the machine, accepted by an editor (or drawn by one), or rejected and so never proposed again. */
export const LINK_STATES = ["proposed", "accepted", "rejected"] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** For whom an editor says a reply speaks, where what its makers are does not tell: for the accused, or for somebody else. */
export const REPLY_VOICES = ["accused", "other"] as const;
export type ReplyVoice = (typeof REPLY_VOICES)[number];
