import { deskPlaces } from "#domain/desk-places";
import { may } from "#domain/policy";
import { Link } from "../ui/link";
import { Account, type AccountProps } from "./account";
import { Drop } from "./drop";
import { Navigation } from "./navigation";
import { SearchForm } from "./search-form";

/** The frame's head: the places, the search, the account; below 720 px all of it behind one button. */
export function Masthead({
  toReview,
  unread,
  ...account
}: AccountProps & { toReview: number; unread: number }) {
  const inbox = (
    <Link className="btn quiet account" href="/inbox">
      Inbox{unread > 0 && <b className="font-semibold">{unread}</b>}
    </Link>
  );
  const places = {
    toReview: may(account.who, "acceptClaim") ? toReview : undefined,
    mayImport: may(account.who, "importDocument"),
    desk: deskPlaces(account.who),
  };
  return (
    <>
      <a
        href="#main"
        className="absolute left-2 top-2 -translate-y-20 bg-surface px-3 py-2 focus:z-20 focus:translate-y-0"
      >
        Skip to the page
      </a>
      <header className="mast">
        <Link className="brand" href="/">
          Gainsay
        </Link>
        <Navigation {...places} />
        <div className="ml-auto flex items-center gap-4 whitespace-nowrap">
          <SearchForm className="find" withKey />
          {inbox}
          <button type="button" className="btn quiet account" popoverTarget="account-panel">
            {account.who.name}
          </button>
          <button type="button" className="btn burger" popoverTarget="menu-panel">
            Menu
          </button>
        </div>
      </header>
      <Drop id="account-panel" label="Account">
        <Account {...account} />
      </Drop>
      <Drop id="desk-panel" label="Desk">
        <ul className="menu">
          {places.desk.map(([href, name]) => (
            <li key={href}>
              <Link href={href}>{name}</Link>
            </li>
          ))}
        </ul>
      </Drop>
      <Drop id="menu-panel" label="Menu">
        <Navigation {...places} className="menu" />
        <SearchForm className="my-3" />
        <p className="menu">
          <Link href="/inbox">Inbox {unread > 0 && unread}</Link>
        </p>
        <Account {...account} />
      </Drop>
    </>
  );
}
