/** Something that the palette can go to: an actor, an allegation or an article. */
export interface NamedPlace {
  readonly href: string;
  readonly name: string;
  /** "country", "Reuters, 12 Mar 2022" */
  readonly more: string;
}

/** What is named like the words asked for, kind by kind, the likest first. */
export interface NamedPlaces {
  readonly actors: readonly NamedPlace[];
  readonly allegations: readonly NamedPlace[];
  readonly articles: readonly NamedPlace[];
}
