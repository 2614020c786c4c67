/** Holds the id of the person who ended the tour in this browser; whoever else signs in here is offered it. */
export const TOUR_COOKIE = "gainsay-tour";
