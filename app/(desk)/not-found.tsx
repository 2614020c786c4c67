import { NotYetThere } from "#components/moment/not-yet-there";
import { Link } from "#components/ui/link";
import { PageHead } from "#components/ui/page-head";

export default function NotFound() {
  return (
    <div className="page">
      <PageHead
        title="There is nothing at this address."
        note={
          <>
            It may have been withdrawn, or the address is not whole. <NotYetThere />
            <Link href="/">Go to the overview</Link>
          </>
        }
      />
    </div>
  );
}
