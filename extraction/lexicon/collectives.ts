/** Plural nouns for people whom claims praise, blame and warn without a name of their own. */
export const COLLECTIVES: readonly string[] = `
  media press reporters journalists voters delegates superdelegates supporters protesters demonstrators activists
  muslims christians jews catholics evangelicals latinos hispanics mexicans blacks whites women men immigrants migrants
  refugees students workers veterans police cops officers officials politicians lawmakers senators congressmen leaders
  candidates conservatives liberals progressives moderates elites donors lobbyists insiders terrorists militants
  extremists criminals millennials millenials americans people families parents children banks bankers companies
  corporations billionaires unions courts judges critics opponents rivals allies nations countries states governments
  establishment
`
  .trim()
  .split(/\s+/);
