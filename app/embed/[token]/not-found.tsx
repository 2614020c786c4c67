import { PageHead } from "#components/ui/page-head";

export default function NotFound() {
  return (
    <main className="page">
      <PageHead
        title="This figure is no longer shown here."
        note="Whoever published it has withdrawn the link, or the address is not whole."
      />
    </main>
  );
}
