import { EmptyState } from "#components/ui/empty-state";
import { Link } from "#components/ui/link";

export default function NotFound() {
  return (
    <main className="page">
      <EmptyState title="There is nothing at this address.">
        It may have been withdrawn, or the address is not whole. <Link href="/">Go to the overview</Link>
      </EmptyState>
    </main>
  );
}
