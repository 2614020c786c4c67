/** Media that newspapers quote, by the name we give them, with other names. */
export const MEDIA: Readonly<Record<string, readonly string[]>> = {
  "New York Times": ["The New York Times", "NYT", "NYTimes"],
  "Washington Post": ["The Washington Post", "WaPo"],
  "Wall Street Journal": ["The Wall Street Journal", "WSJ"],
  "Financial Times": ["The Financial Times", "FT"],
  "USA Today": ["USA TODAY"],
  "Los Angeles Times": ["LA Times"],
  "Chicago Tribune": [],
  "Boston Globe": [],
  "Miami Herald": [],
  "Des Moines Register": [],
  "New York Post": [],
  "New York Daily News": ["Daily News"],
  "New Yorker": ["The New Yorker"],
  "New York Magazine": ["New York magazine"],
  "Washington Times": [],
  "Washington Examiner": [],
  "Weekly Standard": [],
  "National Review": [],
  "National Enquirer": [],
  "Daily Beast": ["The Daily Beast"],
  "Daily Caller": ["The Daily Caller"],
  "Huffington Post": ["HuffPost", "The Huffington Post"],
  "Breitbart News": ["Breitbart"],
  BuzzFeed: ["BuzzFeed News", "Buzzfeed"],
  Politico: ["POLITICO"],
  Axios: [],
  Vox: [],
  Slate: [],
  Salon: [],
  Mediaite: [],
  "The Hill": [],
  "The Atlantic": [],
  "The Intercept": [],
  "The Economist": [],
  "The Guardian": ["Guardian"],
  "The Times": ["Times of London"],
  "The Independent": [],
  "Daily Telegraph": ["The Telegraph", "The Daily Telegraph"],
  "Daily Mail": ["The Daily Mail"],
  "Sunday Times": [],
  "Associated Press": ["AP", "The Associated Press"],
  "Agence France-Presse": ["AFP"],
  Reuters: [],
  Bloomberg: ["Bloomberg News"],
  UPI: [],
  BBC: ["BBC News"],
  CNN: [],
  "CBS News": ["CBS"],
  "NBC News": ["NBC"],
  "ABC News": ["ABC"],
  MSNBC: [],
  CNBC: [],
  NPR: [],
  PBS: [],
  "Fox News": ["Fox", "Fox News Channel"],
  "Fox Business": ["Fox Business Network"],
  "Sky News": [],
  "Al Jazeera": ["Al-Jazeera"],
  "Al Arabiya": ["Al-Arabiya"],
  Telemundo: [],
  Univision: [],
  Newsweek: [],
  Forbes: [],
  "Time magazine": ["TIME", "TIME magazine"],
  "Rolling Stone": [],
  "Vanity Fair": [],
  Newsmax: [],
  InfoWars: ["Infowars"],
  "Western Journalism": [],
  "Russia Today": ["RT"],
  TASS: ["Tass", "Itar-Tass", "ITAR-TASS"],
  "RIA Novosti": ["RIA"],
  Interfax: [],
  Sputnik: [],
  Kommersant: [],
  Izvestia: [],
  Vedomosti: [],
  Meduza: [],
  "Moscow Times": ["The Moscow Times"],
  Pravda: [],
  Xinhua: ["Xinhua News Agency", "New China News Agency"],
  CCTV: [],
  CGTN: [],
  "Global Times": ["The Global Times"],
  "People's Daily": [],
  "South China Morning Post": ["SCMP"],
  Caixin: [],
  "Kyiv Independent": ["The Kyiv Independent"],
  "Kyiv Post": [],
  Ukrinform: [],
  "Ukrainska Pravda": [],
  Unian: ["UNIAN"],
  KCNA: ["Korean Central News Agency"],
  Yonhap: ["Yonhap News Agency"],
  Kyodo: ["Kyodo News"],
  NHK: [],
  "Japan Times": [],
  IRNA: [],
  "Press TV": [],
  Tasnim: [],
  Fars: ["Fars News"],
  SANA: [],
  "Times of Israel": [],
  Haaretz: [],
  "Jerusalem Post": [],
  "Le Monde": [],
  "Le Figaro": [],
  "Der Spiegel": ["Spiegel"],
  Bild: [],
  "Die Welt": [],
  "Deutsche Welle": ["DW"],
  "El País": ["El Pais"],
  "El Mundo": [],
  ANSA: [],
  "Corriere della Sera": [],
  Anadolu: ["Anadolu Agency"],
  Hurriyet: ["Hürriyet"],
  "Times of India": [],
  "The Hindu": [],
  "Hindustan Times": [],
  NDTV: [],
  PTI: ["Press Trust of India"],
  Dawn: [],
  "Radio Free Europe": ["RFE/RL", "Radio Free Europe/Radio Liberty"],
  "Radio Free Asia": [],
  "Voice of America": ["VOA"],
  teleSUR: ["TeleSUR", "Telesur"],
  Euronews: [],
  MTI: [],
  BTA: [],
  CTK: [],
};

/** Nouns that make a body of the press out of what stands before them. */
export const MEDIA_NOUNS: readonly string[] = `
  media press newspaper newspapers outlet outlets magazine broadcaster television tv radio daily weekly
  agency network reports journalists reporters
`
  .trim()
  .split(/\s+/);

/** Last words of names that are bodies, not people. */
export const BODY_NOUNS: readonly string[] = `
  party ministry department committee council association institute institution university college
  school union bank group foundation agency court commission commissioners organization organisation
  league federation front movement army corps forces service bureau administration authority board
  center centre company corporation corp inc llc ltd fund coalition alliance network society church
  times post news journal herald tribune gazette magazine radio tv television press watch action pac
  partners holdings project campaign caucus parliament congress assembly senate police guard command
  industries airlines motors trust office house club initiative conference chamber survey poll report
  act summit forum convention review strategies consulting associates research labs technologies systems
  media entertainment studios brothers
`
  .trim()
  .split(/\s+/);

/** Last words of names that are places or things. */
export const PLACE_NOUNS: readonly string[] = `
  region peninsula east west north south heights street avenue road river sea ocean island islands lake
  mountain mountains valley city county state states district square palace airport bay coast strait
  gulf border desert beach park hills hill town village province oblast zone strip bank war day night
  week year monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december games olympics cup treaty agreement accord deal
  plan doctrine constitution code law bill amendment award prize hall tower hotel center room building
  world age asia europe africa america internet web god lord bible koran christmas easter english
  spanish tuesdays primary caucus caucuses debate election carolina hampshire jersey york mexico dakota
  virginia iowa texas florida ohio california angeles vegas francisco diego orleans house america's
  facebook twitter instagram google mail book street's
`
  .trim()
  .split(/\s+/);
