import { LoadingBones } from "#components/ui/loading-bones";

export default function Loading() {
  return (
    <div className="page">
      <LoadingBones />
    </div>
  );
}
